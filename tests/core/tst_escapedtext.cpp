// SPDX-License-Identifier: Apache-2.0
#include "StrictTest.h"
#include "base/DisplayText.h"
#include "pagestorage/EscapedText.h"

#include <QRandomGenerator>
#include <QTest>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;

class tst_EscapedText final : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void whatCannotBeSeenIsWrittenOut_data();
    void whatCannotBeSeenIsWrittenOut();
    void everyTextComesBackAsItWas();
    void aLooseBackslashIsRefused_data();
    void aLooseBackslashIsRefused();
};

void tst_EscapedText::whatCannotBeSeenIsWrittenOut_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("escaped");
    QTest::newRow("plain") << u"{\"a\": 1}\n\tü 🍪"_s << u"{\"a\": 1}\n\tü 🍪"_s;
    QTest::newRow("backslash") << u"C:\\u0041"_s << u"C:\\\\u0041"_s;
    QTest::newRow("carriage return") << u"a\r\nb"_s << u"a\\u000d\nb"_s;
    QTest::newRow("nul") << QString(1, QChar(0)) << u"\\u0000"_s;
    QTest::newRow("line separator") << u"\u2028\u2029"_s << u"\\u2028\\u2029"_s;
    QTest::newRow("right to left override") << u"\u202etxt"_s << u"\\u202etxt"_s;
    QTest::newRow("no-break space") << u"\u00a0"_s << u"\\u00a0"_s;
    QTest::newRow("lone surrogate") << QString(QChar(0xd800)) << u"\\ud800"_s;
    QTest::newRow("what a text field uses itself") << QString(QChar(0xfdd0)) << u"\\ufdd0"_s;
    QTest::newRow("hidden beyond the basic plane") << QString::fromUcs4(U"\U000e0041") << u"\\udb40\\udc41"_s;
}

void tst_EscapedText::whatCannotBeSeenIsWrittenOut()
{
    QFETCH(QString, text);
    QFETCH(QString, escaped);
    QCOMPARE(escapedText(text), escaped);
    QCOMPARE(unescapedText(escaped).value(), text);
}

void tst_EscapedText::everyTextComesBackAsItWas()
{
    QRandomGenerator random(20261126);
    const QString pieces = QString::fromUtf16(u"\\u0041 \n\r\t\u00a0\u2028\u202e\xd83c\xdf6a\xfeff");
    for (int round = 0; round < 20'000; ++round) {
        QString text;
        for (int i = random.bounded(12); i > 0; --i) {
            text += random.bounded(3) == 0 ? QChar(ushort(random.bounded(0x10000)))
                                           : pieces.at(random.bounded(int(pieces.size())));
        }
        const QString escaped = escapedText(text);
        const auto back = unescapedText(escaped);
        QVERIFY2(back && *back == text, qPrintable(escaped));
        QVERIFY(escaped.isValidUtf16());
        for (const uint codePoint : escaped.toUcs4())
            QVERIFY(codePoint == '\n' || codePoint == '\t' || !isHidden(codePoint));
    }
}

void tst_EscapedText::aLooseBackslashIsRefused_data()
{
    QTest::addColumn<QString>("escaped");
    for (const auto &text :
         {u"\\"_s, u"\\n"_s, u"\\u12"_s, u"\\u12g4"_s, u"\\u+123"_s, u"\\u 123"_s, u"secret\\x"_s})
        QTest::newRow(qPrintable(text)) << text;
}

void tst_EscapedText::aLooseBackslashIsRefused()
{
    QFETCH(QString, escaped);
    const auto text = unescapedText(escaped);
    QVERIFY(!text);
    QVERIFY(!text.error().message.contains(u"secret"_s));
    QVERIFY(text.error().message.endsWith(u'.'));
}

QTEST_GUILESS_MAIN(tst_EscapedText)
#include "tst_escapedtext.moc"
