// SPDX-License-Identifier: Apache-2.0
#include "StrictTest.h"
#include "cookies/OctetText.h"

#include <QRandomGenerator>
#include <QTest>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;

class tst_OctetText final : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void textIsWhatAPersonReads_data();
    void textIsWhatAPersonReads();
    void octetsSurviveWhateverTheyAre();
    void anEditBesideBareOctetsLeavesThemAlone();
};

void tst_OctetText::textIsWhatAPersonReads_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("bare");
    const auto lone = [](ushort unit) { return QString(QChar(unit)); };
    QTest::newRow("empty") << QByteArray() << QString() << false;
    QTest::newRow("ASCII") << QByteArray("abc") << u"abc"_s << false;
    QTest::newRow("NUL") << QByteArray("a\0b", 3) << u"a"_s + QChar(0) + u'b' << false;
    QTest::newRow("two octets") << QByteArray("\xc3\xa9") << u"é"_s << false;
    QTest::newRow("four octets") << QByteArray("\xf0\x9f\x8d\xaa") << u"🍪"_s << false;
    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf") << u"\ufeff"_s << false;
    QTest::newRow("a replacement character of its own") << QByteArray("\xef\xbf\xbd") << u"\ufffd"_s << false;
    QTest::newRow("0xff") << QByteArray("a\xff"
                                        "b")
                          << u"a"_s + lone(0xdcff) + u'b' << true;
    QTest::newRow("cut short") << QByteArray("\xe6\x9d") << lone(0xdce6) + lone(0xdc9d) << true;
    QTest::newRow("overlong") << QByteArray("\xc0\x80") << lone(0xdcc0) + lone(0xdc80) << true;
    QTest::newRow("a surrogate in UTF-8")
        << QByteArray("\xed\xb3\xbf") << lone(0xdced) + lone(0xdcb3) + lone(0xdcbf) << true;
    QTest::newRow("after a pair") << QByteArray("\xf0\x9f\x8d\xaa\xff") << u"🍪"_s + lone(0xdcff) << true;
}

void tst_OctetText::textIsWhatAPersonReads()
{
    QFETCH(QByteArray, octets);
    QFETCH(QString, text);
    QFETCH(bool, bare);
    QCOMPARE(editableText(octets), text);
    QCOMPARE(octetsOf(text), octets);
    QCOMPARE(holdsBareOctets(text), bare);
}

void tst_OctetText::octetsSurviveWhateverTheyAre()
{
    QRandomGenerator random(20261126);
    for (int round = 0; round < 20'000; ++round) {
        QByteArray octets(random.bounded(12), Qt::Uninitialized);
        for (char &octet : octets) // many lead and continuation bytes
            octet = char(random.bounded(3) ? random.bounded(0x80, 0x100) : random.bounded(0x100));
        QCOMPARE(octetsOf(editableText(octets)), octets);
    }
}

void tst_OctetText::anEditBesideBareOctetsLeavesThemAlone()
{
    QString text = editableText("a\xff\xc3\xa9\xfe");
    text.insert(1, u'ß');
    text.append(u'!');
    QCOMPARE(octetsOf(text), "a\xc3\x9f\xff\xc3\xa9\xfe!");
}

QTEST_GUILESS_MAIN(tst_OctetText)
#include "tst_octettext.moc"
