// SPDX-License-Identifier: Apache-2.0
#include "PolicyFixture.h"
#include "StrictTest.h"
#include "policy/PolicyCheck.h"
#include "policy/PolicyHash.h"
#include "policy/PolicyInterpreter.h"
#include "policy/PolicyLimits.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

const auto folder = QStringLiteral(CONSENTDESK_POLICIES "/");

/// Milliseconds at most for the flood: 1.5 s where this was written, 10 s with a sanitizer on a busy machine.
#ifdef __SANITIZE_ADDRESS__
constexpr int floodTakes = 60'000;
#else
constexpr int floodTakes = 10'000;
#endif

QByteArray page(const QByteArray &blocks)
{
    return R"({"schema":1,"title":"Cookies","language":"en","blocks":[)" + blocks + "]}";
}

SitePolicy policyOf(const QByteArray &json)
{
    const auto tables = PolicyTables::fromJson(json);
    return tables ? interpretPolicy(*tables, {}, {}) : SitePolicy();
}

QByteArray row(const QStringList &cells)
{
    QJsonArray array;
    for (const QString &cell : cells)
        array.append(QJsonObject{{u"text"_s, cell}});
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

QByteArray tableOf(const QByteArrayList &rows)
{
    return R"({"kind":"table","rows":[)" + rows.join(',') + "]}";
}

} // namespace

class tst_PolicyInterpreter final : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void everyRowOfACapturedPageIsReadAndNoneInvented_data();
    void everyRowOfACapturedPageIsReadAndNoneInvented();
    void anAnswerThatIsNoneIsRefused_data();
    void anAnswerThatIsNoneIsRefused();
    void aFloodIsBounded();
    void aFloodOfItemsIsBounded();
    void theTextsOfAllCookiesTogetherAreBounded();
    void spansAreLaidOutAsHtmlDoes();
    void theHashChangesWithWhatIsDeclared();
    void theHashStaysWhenOnlyTheLayoutChanges();
    void aServerIsAskedOnceADay_data();
    void aServerIsAskedOnceADay();
};

void tst_PolicyInterpreter::everyRowOfACapturedPageIsReadAndNoneInvented_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : test::policyFixtures(folder))
        QTest::newRow(qPrintable(name)) << name;
}

/// What a real engine said of the fixtures: tst_policypagereader holds the answers against it.
void tst_PolicyInterpreter::everyRowOfACapturedPageIsReadAndNoneInvented()
{
    QFETCH(QString, name);
    const SitePolicy policy = policyOf(test::fixtureFile(folder + name + u".json"_s));
    QCOMPARE(test::policyRows(policy), QString::fromUtf8(test::fixtureFile(folder + name + u".rows"_s)));
    QCOMPARE(policy.rowsHash, rowsHashOf(policy.cookies));
}

void tst_PolicyInterpreter::anAnswerThatIsNoneIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("broken") << QByteArray(R"({"schema":1,"blocks":[)");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("another schema") << QByteArray(R"({"schema":2,"blocks":[]})");
    QTest::newRow("no blocks") << QByteArray(R"({"schema":1})");
    QTest::newRow("an unknown block") << page(R"({"kind":"frame"})");
    QTest::newRow("a number as text") << page(R"({"kind":"heading","text":1})");
    QTest::newRow("too long") << QByteArray(33'000'000, ' ');
}

void tst_PolicyInterpreter::anAnswerThatIsNoneIsRefused()
{
    QFETCH(QByteArray, json);
    const auto tables = PolicyTables::fromJson(json);
    QVERIFY(!tables);
    QVERIFY(tables.error().message.endsWith(u'.'));
}

void tst_PolicyInterpreter::aFloodIsBounded()
{
    QByteArrayList rows{row({u"Cookie name"_s, u"Purpose"_s, u"Duration"_s, u"Type"_s})};
    for (int i = 0; i < 6'000; ++i)
        rows.append(row({u"name_%1, other_%1"_s.arg(i), QString(1'000, u'p'), u"never, or 6 months or so"_s,
                         u"Necessary unnecessary marketing "_s.repeated(20)}));
    QElapsedTimer time;
    time.start();
    const SitePolicy flood = policyOf(page(tableOf(rows)));
    QVERIFY(flood.cookies.size() > 1'000 && flood.cookies.size() <= 2 * 4'999);
    QVERIFY(flood.remarks.size() <= 1'001);
    QVERIFY2(time.elapsed() < floodTakes, qPrintable(QString::number(time.elapsed())));
}

void tst_PolicyInterpreter::aFloodOfItemsIsBounded()
{
    QJsonArray items;
    for (int i = 0; i < 500; ++i) {
        const QString text = u"1 d, (2 h) session, Name: b_%1. "_s.arg(i).repeated(100).left(3'000);
        const QJsonArray inner{QJsonObject{{u"text"_s, text}}, QJsonObject{{u"text"_s, u"c_d: "_s + text}}};
        items.append(QJsonObject{{u"text"_s, u"sid%1: "_s.arg(i) + text}, {u"items"_s, inner}});
    }
    const QJsonObject list{{u"kind"_s, u"list"_s}, {u"items"_s, items}};
    QElapsedTimer time;
    time.start();
    const SitePolicy flood = policyOf(page(QJsonDocument(list).toJson(QJsonDocument::Compact)));
    QVERIFY(!flood.cookies.isEmpty() && flood.cookies.size() <= 5'000);
    QVERIFY2(time.elapsed() < floodTakes, qPrintable(QString::number(time.elapsed())));
}

void tst_PolicyInterpreter::theTextsOfAllCookiesTogetherAreBounded()
{
    const QString longText = QString(PolicyLimits::text, u'x');
    QByteArrayList rows{row({u"Cookie name"_s, u"Provider"_s, u"Purpose"_s})};
    constexpr int count = 1'000;
    for (int i = 0; i < count; ++i)
        rows.append(row({u"name_%1"_s.arg(i), longText, longText}));
    const SitePolicy policy = policyOf(page(tableOf(rows)));
    qsizetype length = 0;
    for (const DeclaredCookie &cookie : policy.cookies)
        length += cookie.provider.size() + cookie.purpose.size();
    QVERIFY(length > PolicyLimits::keptText / 2);
    QVERIFY(length <= PolicyLimits::keptText);
    QVERIFY(policy.cookies.size() < count);
    QVERIFY(policy.remarks.constLast().sentence.startsWith(u"The page says more than is kept"_s));
}

void tst_PolicyInterpreter::spansAreLaidOutAsHtmlDoes()
{
    // ┌───┬───────┐
    // │ a │   b   │
    // │   ├───┬───┤
    // │   │ c │ d │
    // └───┴───┴───┘
    const PolicyGrid grid(
        {{{u"a"_s, PolicyCell::Kind::Data, 1'000'000, 1}, {u"b"_s, PolicyCell::Kind::Data, 1, 2}},
         {{u"c"_s}, {u"d"_s}, {u"e"_s, PolicyCell::Kind::Data, 1, 1'000'000}}});
    QCOMPARE(grid.rowCount(), 2);
    QCOMPARE(grid.columnCount(), 50);
    QCOMPARE(grid.textAt(1, 0), u"a"_s);
    QCOMPARE(grid.textAt(0, 2), u"b"_s);
    QCOMPARE(grid.textAt(1, 2), u"d"_s);
    QCOMPARE(grid.textAt(1, 49), u"e"_s);
    QVERIFY(!grid.cellAt(0, 3));
    QVERIFY(!grid.cellAt(-1, 0) && !grid.cellAt(2, 0) && !grid.cellAt(0, 50));
    QVERIFY(grid.isSameCell(0, 1, 0, 2));
    QVERIFY(!grid.isSameCell(0, 3, 0, 4)); // no cell is not one cell
    QCOMPARE(grid.transposed().textAt(2, 1), u"d"_s);
}

void tst_PolicyInterpreter::theHashChangesWithWhatIsDeclared()
{
    const QByteArray head = row({u"Cookie name"_s, u"Provider"_s, u"Purpose"_s, u"Duration"_s, u"Type"_s});
    const QStringList base{u"_ga"_s, u"Google"_s, u"Counts"_s, u"2 years"_s, u"Statistics"_s};
    const auto hashOf = [&](const QStringList &cells) {
        return policyOf(page(tableOf({head, row(cells)}))).rowsHash;
    };
    QSet<QByteArray> hashes{hashOf(base)};
    const QStringList other{u"_gid"_s, u"Matomo"_s, u"Counts visits"_s, u"13 months"_s, u"Marketing"_s};
    for (qsizetype i = 0; i < base.size(); ++i) {
        QStringList changed = base;
        changed[i] = other.at(i);
        hashes.insert(hashOf(changed));
    }
    hashes.insert(hashOf({u"_ga*"_s, u"Google"_s, u"Counts"_s, u"2 years"_s, u"Statistics"_s}));
    hashes.insert(hashOf({u"_ga"_s, u"Google"_s, u"Counts"_s, u"session"_s, u"Statistics"_s}));
    hashes.insert(hashOf({u"_ga"_s, u"Google"_s, u"Counts"_s, u"2 years"_s, u"Statistics, third party"_s}));
    QCOMPARE(hashes.size(), 9);
}

void tst_PolicyInterpreter::theHashStaysWhenOnlyTheLayoutChanges()
{
    const SitePolicy one =
        policyOf(page(tableOf({row({u"Cookie name"_s, u"Purpose"_s, u"Duration"_s, u"Type"_s}),
                               row({u"_ga_*"_s, u"Counts visits"_s, u"1 year"_s, u"Statistics"_s}),
                               row({u"sessionid"_s, u"Log-in"_s, u"Session"_s, u"Necessary"_s})})));
    const SitePolicy two = policyOf(page(R"({"kind":"heading","level":2,"text":"Necessary cookies"},)" +
                                         tableOf({row({u"Purpose"_s, u"Name of the cookie"_s, u"Expires"_s}),
                                                  row({u"Log-in"_s, u"sessionid"_s, u"End of session"_s})}) +
                                         R"(,{"kind":"heading","level":2,"text":"Analytics"},)" +
                                         tableOf({row({u"Cookie name"_s, u"Lifetime"_s, u"Purpose"_s}),
                                                  row({u"_ga_<ID>"_s, u"365 days"_s, u"Counts \n visits"_s}),
                                                  row({u"_ga_<ID>"_s, u"365 days"_s, u"Counts visits"_s})})));
    QCOMPARE(two.cookies.size(), 2);
    QCOMPARE(one.rowsHash, two.rowsHash);
    QVERIFY(one.contentHash != two.contentHash);
}

void tst_PolicyInterpreter::aServerIsAskedOnceADay_data()
{
    QTest::addColumn<QDateTime>("checked");
    QTest::addColumn<bool>("isDue");
    const QDateTime now({2026, 11, 27}, {12, 0}, Qt::UTC);
    QTest::newRow("never") << QDateTime() << true;
    QTest::newRow("just now") << now << false;
    QTest::newRow("almost a day") << now.addSecs(-86'399) << false;
    QTest::newRow("a day") << now.addSecs(-86'400) << true;
    QTest::newRow("in the future") << now.addSecs(1) << true;
}

void tst_PolicyInterpreter::aServerIsAskedOnceADay()
{
    QFETCH(QDateTime, checked);
    const QDateTime now({2026, 11, 27}, {12, 0}, Qt::UTC);
    QTEST(isPolicyCheckDue(checked, now), "isDue");
}

QTEST_GUILESS_MAIN(tst_PolicyInterpreter)
#include "tst_policyinterpreter.moc"
