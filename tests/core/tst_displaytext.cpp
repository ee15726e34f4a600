// SPDX-License-Identifier: Apache-2.0
#include "StrictTest.h"
#include "base/DisplayText.h"

#include <QRandomGenerator>
#include <QTest>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;

class tst_DisplayText final : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void outsideTextBecomesHarmless_data();
    void outsideTextBecomesHarmless();
    void bytesAreReadAsUtf8_data();
    void bytesAreReadAsUtf8();
    void longTextKeepsBothEnds();
    void elisionNeverSplitsASurrogatePair();
    void theLimitIsNeverBelowEight();
    void noRandomTextComesOutWithControlsOrTooLong();
};

void tst_DisplayText::outsideTextBecomesHarmless_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    const auto kept = [](const char *title, const QString &text) { QTest::newRow(title) << text << text; };
    kept("empty", QString());
    kept("a name", u"sessionid"_s);
    kept("markup is text, whoever shows it must not interpret it", u"<b>&amp;</b><script>"_s);
    kept("accents", u"préférences"_s);
    kept("decomposed accents", u"pre\u0301fe\u0301rences"_s);
    kept("Japanese", u"太平洋の空間"_s);
    kept("Arabic letters", u"مرحبا"_s);
    kept("emoji", u"🍪🏳"_s);
    kept("a character outside the first plane", u"𠮷野家"_s);
    kept("the replacement character", u"\ufffd"_s);
    kept("no-break space", u"a\u00a0b"_s);
    QTest::newRow("escape sequence") << u"\x1b[31mred"_s << u"␛[31mred"_s;
    QTest::newRow("line feed") << u"a\nb"_s << u"a␊b"_s;
    QTest::newRow("carriage return") << u"a\rb"_s << u"a␍b"_s;
    QTest::newRow("tab") << u"a\tb"_s << u"a␉b"_s;
    QTest::newRow("NUL") << u"a"_s + QChar(0) + u"b"_s << u"a␀b"_s;
    QTest::newRow("delete") << u"a\x7f"_s << u"a␡"_s;
    QTest::newRow("C1 control") << u"a\u009bb"_s << u"a\\u{9b}b"_s;
    QTest::newRow("next line") << u"a\u0085b"_s << u"a\\u{85}b"_s;
    QTest::newRow("right-to-left override") << u"cookie\u202egnp"_s << u"cookie\\u{202e}gnp"_s;
    QTest::newRow("bidi isolate") << u"\u2066a\u2069"_s << u"\\u{2066}a\\u{2069}"_s;
    QTest::newRow("right-to-left mark") << u"a\u200f"_s << u"a\\u{200f}"_s;
    QTest::newRow("Arabic letter mark") << u"a\u061c"_s << u"a\\u{61c}"_s;
    QTest::newRow("zero width space") << u"a\u200bb"_s << u"a\\u{200b}b"_s;
    QTest::newRow("zero width joiner") << u"a\u200db"_s << u"a\\u{200d}b"_s;
    QTest::newRow("byte order mark") << u"\ufeffa"_s << u"\\u{feff}a"_s;
    QTest::newRow("soft hyphen") << u"a\u00adb"_s << u"a\\u{ad}b"_s;
    QTest::newRow("line separator") << u"a\u2028b"_s << u"a\\u{2028}b"_s;
    QTest::newRow("paragraph separator") << u"a\u2029b"_s << u"a\\u{2029}b"_s;
    QTest::newRow("private use") << u"\ue000"_s << u"\\u{e000}"_s;
    QTest::newRow("no character") << u"\ufffe"_s << u"\\u{fffe}"_s;
    QTest::newRow("tag character") << u"a\U000e0041"_s << u"a\\u{e0041}"_s;
    QTest::newRow("high surrogate alone") << u"a"_s + QChar(0xd83c) + u"b"_s << u"a\ufffdb"_s;
    QTest::newRow("low surrogate alone") << u"a"_s + QChar(0xdf6a) + u"b"_s << u"a\ufffdb"_s;
    QTest::newRow("high surrogate at the end") << u"a"_s + QChar(0xd83c) << u"a\ufffd"_s;
}

void tst_DisplayText::outsideTextBecomesHarmless()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    QCOMPARE(displayText(text), shown);
}

void tst_DisplayText::bytesAreReadAsUtf8_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("shown");
    QTest::newRow("UTF-8") << QByteArray("pr\xc3\xa9") << u"pré"_s;
    QTest::newRow("Latin-1") << QByteArray("pr\xe9") << u"pr\ufffd"_s;
    QTest::newRow("NUL inside") << QByteArray("a\0b", 3) << u"a␀b"_s;
    QTest::newRow("cut in a character") << QByteArray("a\xf0\x9f") << u"a\ufffd\ufffd"_s;
    QTest::newRow("override") << QByteArray("a\xe2\x80\xae") << u"a\\u{202e}"_s;
}

void tst_DisplayText::bytesAreReadAsUtf8()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, shown);
    QCOMPARE(displayText(bytes), shown);
}

void tst_DisplayText::longTextKeepsBothEnds()
{
    const QString text = u"begin"_s + QString(400, u'x') + u"end"_s;
    const QString shown = displayText(text);
    QCOMPARE(shown.size(), 160);
    QVERIFY(shown.startsWith(u"begin"_s));
    QVERIFY(shown.endsWith(u"end"_s));
    QCOMPARE(shown.count(u'…'), 1);
    QCOMPARE(displayText(QString(160, u'x')), QString(160, u'x'));
    QCOMPARE(displayText(QString(161, u'x')).size(), 160);
}

void tst_DisplayText::elisionNeverSplitsASurrogatePair()
{
    for (int before = 0; before < 4; ++before) {
        for (int limit = 8; limit < 14; ++limit) {
            const QString shown = displayText(QString(before, u'a') + u"🍪"_s.repeated(20), limit);
            QVERIFY2(shown.isValidUtf16(), qPrintable(u"%1 before, limit %2"_s.arg(before).arg(limit)));
            QVERIFY(shown.size() <= limit);
            QVERIFY(shown.contains(u'…'));
        }
    }
}

void tst_DisplayText::theLimitIsNeverBelowEight()
{
    for (const int limit : {-1, 0, 1, 7, 8})
        QCOMPARE(displayText(u"0123456789"_s, limit), u"012…6789"_s);
}

/// A text that mixes every kind of UTF-16 unit, so that lone surrogates and controls are frequent.
static QString randomText(QRandomGenerator &random)
{
    static constexpr std::array<std::pair<quint32, quint32>, 6> ranges{
        {{0, 0x20}, {0x20, 0x100}, {0x2000, 0x2070}, {0xd800, 0xe000}, {0xfe00, 0x10000}, {0, 0x10000}}};
    QString text;
    const auto length = random.bounded(0, 200);
    for (int i = 0; i < length; ++i) {
        const auto [first, end] = ranges[random.bounded(quint32(ranges.size()))];
        text += QChar(char16_t(random.bounded(first, end)));
    }
    return text;
}

void tst_DisplayText::noRandomTextComesOutWithControlsOrTooLong()
{
    QRandomGenerator random(20261124);
    for (int round = 0; round < 2000; ++round) {
        const QString text = randomText(random);
        const int limit = random.bounded(0, 120);
        const QString shown = displayText(text, limit);
        const QByteArray context = "round " + QByteArray::number(round) + ": " + text.toUtf8().toHex();
        QVERIFY2(shown.isValidUtf16(), context.constData());
        QVERIFY2(shown.size() <= std::max(limit, 8), context.constData());
        for (const uint codePoint : shown.toUcs4()) {
            const auto category = QChar::category(codePoint);
            QVERIFY2(category != QChar::Other_Control && category != QChar::Other_Format &&
                         category != QChar::Separator_Line && category != QChar::Separator_Paragraph,
                     context.constData());
        }
    }
}

QTEST_GUILESS_MAIN(tst_DisplayText)
#include "tst_displaytext.moc"
