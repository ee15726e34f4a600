// SPDX-License-Identifier: Apache-2.0
#include "StrictTest.h"
#include "values/LiteralReader.h"
#include "values/ValueLimits.h"

#include <QTest>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A literal as JSON again, keys in their order.
QString written(const Literal &literal)
{
    const bool isGroup = literal.isGroup();
    if (!isGroup && literal.kind != Literal::Kind::List)
        return literal.kind == Literal::Kind::Text ? u'"' + literal.text + u'"' : literal.text;
    QStringList members;
    for (const Literal &member : literal.members)
        members.append((isGroup ? member.key + u':' : QString()) + written(member));
    const QString inner = members.join(u',') + (literal.isCut ? u"…"_s : QString());
    return isGroup ? u'{' + inner + u'}' : u'[' + inner + u']';
}

QString read(const QString &text)
{
    const auto literal = LiteralReader::read(text);
    return literal ? written(*literal) : u"(none)"_s;
}

} // namespace

class tst_LiteralReader final : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void literalsAreReadAsWritten_data();
    void literalsAreReadAsWritten();
    void whatWouldHaveToBeEvaluatedIsRefused_data();
    void whatWouldHaveToBeEvaluatedIsRefused();
    void onlyDocumentsAreJson_data();
    void onlyDocumentsAreJson();
    void theLastOfTwoKeysCounts();
    void deepNestingIsReadToItsEndAndCut();
    void manyMembersAreReadToTheirEndAndCut();
};

void tst_LiteralReader::literalsAreReadAsWritten_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *title, const QString &text, const QString &expected) {
        QTest::newRow(title) << text << expected;
    };
    row("empty object", u"{}"_s, u"{}"_s);
    row("empty list", u" [ ] "_s, u"[]"_s);
    row("order is kept", uR"({"b":1,"a":2})"_s, u"{b:1,a:2}"_s);
    row("a key twice", uR"({"a":1,"a":2})"_s, u"{a:1,a:2}"_s);
    row("all digits of a number", u"[12345678901234567890.10]"_s, u"[12345678901234567890.10]"_s);
    row("exponents", u"[-1.5e+10]"_s, u"[-1.5e+10]"_s);
    row("words", u"[true,false,null,undefined]"_s, u"[true,false,null,undefined]"_s);
    row("nested", uR"({"a":{"b":[1,{"c":"d"}]}})"_s, u"{a:{b:[1,{c:\"d\"}]}}"_s);
    row("escapes", uR"(["\"\\\/\b\f\n\r\t\u00e9\ud83c\udf6a"])"_s, u"[\"\"\\/\b\f\n\r\té🍪\"]"_s);
    row("brackets in texts", uR"(["}]{[,:"])"_s, u"[\"}]{[,:\"]"_s);
    row("keys without quotes", u"{stamp:'x',necessary:true}"_s, u"{stamp:\"x\",necessary:true}"_s);
    row("both quotes", u"{'a':\"it's\",\"b\":'\"'}"_s, u"{a:\"it's\",b:\"\"\"}"_s);
    row("a comma before the end", u"{a:[1,2,],}"_s, u"{a:[1,2]}"_s);
}

void tst_LiteralReader::literalsAreReadAsWritten()
{
    QFETCH(QString, text);
    QTEST(read(text), "expected");
}

void tst_LiteralReader::whatWouldHaveToBeEvaluatedIsRefused_data()
{
    QTest::addColumn<QString>("text");
    for (const char *const text : {"",        " ",         "true",         "\"a\"",
                                   "{",       "[",         "{a}",          "{a:}",
                                   "{:1}",    "{a:1",      "[1 2]",        "[1,,2]",
                                   "[,]",     "{a:1}b",    "{a:alert(1)}", "{a:b}",
                                   "{a:`x`}", "{a:/x/}",   "{a:1+1}",      "{a:new Date()}",
                                   "{a(){}}", "{...b}",    "{[a]:1}",      "{a:'x}",
                                   "['\\",    "['\\u12']", "['\\uzzzz']",  "[nan]",
                                   "[inf]",   "[-]",       "[0x10]",       "{a:function(){}}",
                                   "/**/{}",  "{a:1}}",    "[}",           "{]"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void tst_LiteralReader::whatWouldHaveToBeEvaluatedIsRefused()
{
    QFETCH(QString, text);
    QCOMPARE(read(text), u"(none)"_s);
}

void tst_LiteralReader::onlyDocumentsAreJson_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isJson");
    QTest::newRow("object") << QByteArray(R"({"a":1})") << true;
    QTest::newRow("list with space around") << QByteArray("\n [1]\t") << true;
    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf[1]") << true;
    QTest::newRow("a number") << QByteArray("1") << false;
    QTest::newRow("a text") << QByteArray("\"a\"") << false;
    QTest::newRow("a script's object") << QByteArray("{a:1}") << false;
    QTest::newRow("single quotes") << QByteArray("['a']") << false;
    QTest::newRow("comma at the end") << QByteArray("[1,]") << false;
    QTest::newRow("no UTF-8") << QByteArray("[\"\xff\"]") << false;
    QTest::newRow("no UTF-8 after a backslash") << QByteArray("[\"\\\xab\"]") << false;
    QTest::newRow("cut") << QByteArray(R"({"a":1)") << false;
    QTest::newRow("deeper than Qt's reader goes") << QByteArray(2000, '[') + QByteArray(2000, ']') << false;
}

void tst_LiteralReader::onlyDocumentsAreJson()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isJson);
    QCOMPARE(readJson(text).has_value(), isJson);
}

void tst_LiteralReader::theLastOfTwoKeysCounts()
{
    const auto literal = LiteralReader::read(u"{a:1,b:2,a:3}");
    QVERIFY(literal);
    QCOMPARE(literal->textOf(u"a"), u"3"_s);
    QCOMPARE(literal->numberOf(u"a"), 3.0);
    const auto members = literal->effectiveMembers();
    QCOMPARE(members.size(), size_t(2));
    QCOMPARE(members.front()->text, u"3"_s);
    QCOMPARE(members.back()->key, u"b"_s);
    QVERIFY(!literal->find(u"c"));
}

void tst_LiteralReader::deepNestingIsReadToItsEndAndCut()
{
    const int depth = 100'000;
    const QString deep = QString(depth, u'[') + QString(depth, u']');
    const auto literal = LiteralReader::read(deep);
    QVERIFY(literal && literal->isCut);
    const Literal *level = &*literal;
    int levels = 1;
    for (; !level->members.empty(); level = &level->members.front())
        ++levels;
    QCOMPARE(levels, value_limits::literalDepth + 1);
    QCOMPARE(read(deep.chopped(1)), u"(none)"_s);
    const auto after = LiteralReader::read(u"{a:%1,b:2}"_s.arg(deep));
    QVERIFY(after);
    QCOMPARE(after->textOf(u"b"), u"2"_s);
}

void tst_LiteralReader::manyMembersAreReadToTheirEndAndCut()
{
    const int count = value_limits::literalNodes + 10;
    const auto literal = LiteralReader::read(u'[' + u"1,"_s.repeated(count) + u']');
    QVERIFY(literal && literal->isCut);
    QCOMPARE(int(literal->members.size()), value_limits::literalNodes);
    QCOMPARE(read(u'[' + u"1,"_s.repeated(count) + u"!]"_s), u"(none)"_s);
}

QTEST_GUILESS_MAIN(tst_LiteralReader)
#include "tst_literalreader.moc"
