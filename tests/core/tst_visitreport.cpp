// SPDX-License-Identifier: Apache-2.0
#include "CatalogueFixture.h"
#include "ManualClock.h"
#include "PolicyExamples.h"
#include "StrictTest.h"
#include "base/DisplayText.h"
#include "report/VisitReport.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

VisitReport report(const QList<VisitedPage> &pages)
{
    return {pages, {EnforcementStatus::Level::OffTheWire, 12, 1}};
}

} // namespace

class tst_VisitReport final : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void aPageHasTheFieldsOfTheContract();
    void aListThatIsCutSaysSo();
    void aCookieHasTheFieldsOfTheContract();
    void aRefusedOriginHasTheFieldsOfTheContract();
    void whatIsKnownIsWrittenAsAgreed();
    void whatIsUnknownIsNull();
    void theReportSaysHowWellRefusedNamesAreKeptBack();
    void aTimeBeyondTheCalendarIsNoSessionCookie();
    void sameSiteIsWrittenInLowerCase_data();
    void sameSiteIsWrittenInLowerCase();
    void awaitedCookiesAreNotInTheJson();
    void aPageThatWasNotLoadedSaysWhy();
    void pagesKeepTheirOrder();
    void passwordsOfAddressesAreLeftOut();
    void valuesAppearOnlyWhenAskedFor();
    void hostileNamesStayTextInTheJson();
    void theJsonIsSafeOnATerminalAndStillTheSame();
    void theTextIsSafeOnATerminal();
    void theTextShowsEveryCategoryAndCookie();
    void aPolicyAndItsFindingsAreInJsonAndText();
    void oneFindingIsOneFinding();
    void whatWasNotInterpretedIsListed();
    void anErrorOfTheServerIsTold();
    void aSampleIsWrittenForTheSchema();

private:
    [[nodiscard]] Cookie fullCookie() const;
    [[nodiscard]] VisitedPage page(const ConsentChoices &choices = {}) const;
    /// Declares sessionid, and an unknown one without duration.
    [[nodiscard]] VisitedPage comparedPage() const;
    [[nodiscard]] QJsonObject pageJson(CookieValues values = CookieValues::Hidden) const;
    [[nodiscard]] QJsonObject cookieJson() const { return pageJson()["cookies"_L1][0].toObject(); }
    [[nodiscard]] QString text(CookieValues values = CookieValues::Hidden) const
    {
        return visitText(report({page()}), *m_catalogue, values);
    }
    void see(const Cookie &cookie, WrittenBy writtenBy = WrittenBy::NotReported)
    {
        m_inventory->recordStored(cookie, writtenBy);
    }

    const std::shared_ptr<const Catalogue> m_catalogue = test::catalogueOfEveryKind();
    const Site m_portal = Site::fromHost(u"portal.test"_s);
    test::ManualClock m_clock;
    std::unique_ptr<CookieInventory> m_inventory;
};

namespace {

Cookie named(const QByteArray &name)
{
    Cookie cookie;
    cookie.key = {name, u"portal.test"_s, u"/"_s};
    return cookie;
}

} // namespace

void tst_VisitReport::init()
{
    test::failOnAnyWarning();
    m_inventory = std::make_unique<CookieInventory>(m_clock);
}

Cookie tst_VisitReport::fullCookie() const
{
    Cookie cookie;
    cookie.key = {"stats", u".portal.test"_s, u"/explore"_s};
    cookie.value = "s3cret-value";
    cookie.expires = QDateTime({2027, 1, 2}, {3, 4, 5}, Qt::UTC);
    cookie.secure = true;
    cookie.httpOnly = true;
    cookie.sameSite = SameSite::Lax;
    return cookie;
}

VisitedPage tst_VisitReport::page(const ConsentChoices &choices) const
{
    return {QUrl(u"https://portal.test/explore/"_s), true, QString(),
            makeSiteReport(*m_inventory, ConsentPolicy(m_catalogue, choices), m_portal)};
}

VisitedPage tst_VisitReport::comparedPage() const
{
    VisitedPage compared = page();
    const SitePolicy policy =
        test::policyOf({test::declared("sessionid", PurposeClass::Necessary, test::days(14), u"2 weeks"_s),
                        test::declared("gone\xe2\x80\xae")});
    compared.policy = {policy, comparePolicy(policy, compared.report, *m_catalogue)};
    return compared;
}

QJsonObject tst_VisitReport::pageJson(CookieValues values) const
{
    return QJsonDocument::fromJson(visitJson(report({page()}), values))["pages"_L1][0].toObject();
}

void tst_VisitReport::aPageHasTheFieldsOfTheContract()
{
    const QJsonObject root =
        QJsonDocument::fromJson(visitJson(report({page()}), CookieValues::Hidden)).object();
    QCOMPARE(root.keys(), (QStringList{u"enforcement"_s, u"pages"_s, u"schema"_s}));
    QCOMPARE(root["schema"_L1], QJsonValue(1));
    QCOMPARE(pageJson().keys(),
             (QStringList{u"cookies"_s, u"httpStatus"_s, u"loaded"_s, u"policy"_s, u"policyProblem"_s,
                          u"policyRemarks"_s, u"problem"_s, u"refusedNotCounted"_s, u"refusedNotListed"_s,
                          u"refusedOrigins"_s, u"site"_s, u"url"_s}));
    QCOMPARE(QJsonDocument::fromJson(visitJson(report({}), CookieValues::Hidden))["pages"_L1],
             QJsonValue(QJsonArray()));
}

void tst_VisitReport::aListThatIsCutSaysSo()
{
    for (qsizetype i = 0; i < RefusalPlaces::maximumUnknown + 3; ++i)
        m_inventory->recordRefusedWrite(named("made-up-" + QByteArray::number(i)), {}, m_portal);
    QCOMPARE(pageJson()["cookies"_L1].toArray().size(), RefusalPlaces::maximumUnknown);
    QCOMPARE(pageJson()["refusedNotListed"_L1], QJsonValue(3));
    QCOMPARE(pageJson()["refusedNotCounted"_L1], QJsonValue(false));
    QVERIFY(text().contains(u"0 kept, 203 refused\nThe list is cut: 3 more cookie"));
    m_inventory->recordMoreRefusedWrites(m_portal);
    QCOMPARE(pageJson()["refusedNotCounted"_L1], QJsonValue(true));
    QVERIFY(text().contains(u"at least 203 refused\nThe list is cut: more than 3 "));
}

void tst_VisitReport::aCookieHasTheFieldsOfTheContract()
{
    see(fullCookie());
    // The first line and sorted: shared/design.md. The second: added since.
    QStringList fields{u"name"_s,         u"domain"_s,   u"path"_s,     u"party"_s,     u"category"_s,
                       u"purposeClass"_s, u"provider"_s, u"function"_s, u"purpose"_s,   u"source"_s,
                       u"confidence"_s,   u"state"_s,    u"reasons"_s,  u"writtenBy"_s, u"firstSeen"_s,
                       u"expires"_s,      u"httpOnly"_s, u"secure"_s,   u"sameSite"_s};
    fields +=
        {u"explanation"_s, u"hostOnly"_s, u"refusedBy"_s, u"writer"_s, u"sourceDate"_s, u"disagreeing"_s};
    fields.sort();
    QCOMPARE(cookieJson().keys(), fields);
    fields.append(u"value"_s);
    fields.sort();
    QCOMPARE(pageJson(CookieValues::Shown)["cookies"_L1][0].toObject().keys(), fields);
}

void tst_VisitReport::aRefusedOriginHasTheFieldsOfTheContract()
{
    m_inventory->recordContact({m_portal, u"cdn.tracker.test"_s, OriginContact::Use::Write, true});
    m_inventory->recordContact({m_portal, u"cdn.tracker.test"_s, OriginContact::Use::Read, true});
    const QJsonObject expected{{u"host"_s, u"cdn.tracker.test"_s},
                               {u"party"_s, u"third"_s},
                               {u"category"_s, u"third-party"_s},
                               {u"state"_s, u"refused"_s},
                               {u"refusedBy"_s, u"gate"_s},
                               {u"reasons"_s, QJsonArray{u"category-not-accepted"_s, u"third-party"_s}},
                               {u"refusedWrites"_s, 1},
                               {u"refusedReads"_s, 1},
                               {u"firstSeen"_s, u"2026-11-24T09:00:00.000Z"_s}};
    QCOMPARE(pageJson()["refusedOrigins"_L1], QJsonValue(QJsonArray{expected}));
}

void tst_VisitReport::whatIsKnownIsWrittenAsAgreed()
{
    see(fullCookie(), WrittenBy::Script);
    m_inventory->recordWriter(fullCookie().key, u"https://cdn.tracker.test/stats.js"_s);
    m_inventory->recordRefused(fullCookie().key, Refusal::OnArrival);
    const QJsonObject expected{{u"name"_s, u"stats"_s},
                               {u"domain"_s, u".portal.test"_s},
                               {u"path"_s, u"/explore"_s},
                               {u"party"_s, u"first"_s},
                               {u"category"_s, u"statistical"_s},
                               {u"purposeClass"_s, u"statistical"_s},
                               {u"provider"_s, u"Provider of stats"_s},
                               {u"function"_s, u"Function"_s},
                               {u"purpose"_s, u"purpose"_s},
                               {u"source"_s, u"test-catalogue"_s},
                               {u"sourceDate"_s, u"2026-11-24"_s},
                               {u"disagreeing"_s, QJsonArray()},
                               {u"confidence"_s, u"high"_s},
                               {u"state"_s, u"refused"_s},
                               {u"refusedBy"_s, u"keeper"_s},
                               {u"reasons"_s, QJsonArray{u"category-not-accepted"_s}},
                               {u"explanation"_s, u"Refused: you have not accepted this category."_s},
                               {u"writtenBy"_s, u"script"_s},
                               {u"writer"_s, u"https://cdn.tracker.test/stats.js"_s},
                               {u"firstSeen"_s, u"2026-11-24T09:00:00.000Z"_s},
                               {u"expires"_s, u"2027-01-02T03:04:05.000Z"_s},
                               {u"hostOnly"_s, false},
                               {u"httpOnly"_s, true},
                               {u"secure"_s, true},
                               {u"sameSite"_s, u"lax"_s}};
    QCOMPARE(cookieJson(), expected);
    QCOMPARE(pageJson()["url"_L1], QJsonValue(u"https://portal.test/explore/"_s));
    QCOMPARE(pageJson()["site"_L1], QJsonValue(u"portal.test"_s));
    QCOMPARE(pageJson()["loaded"_L1], QJsonValue(true));
    QVERIFY(pageJson()["problem"_L1].isNull());
}

void tst_VisitReport::whatIsUnknownIsNull()
{
    see(named("what"));
    m_inventory->recordStored(named("sessionid"), WrittenBy::Http); // kept: nobody refused it
    QVERIFY(pageJson()["cookies"_L1][0]["refusedBy"_L1].isNull());
    m_inventory->recordGone(named("sessionid").key);
    for (const auto &field : {u"provider"_s, u"function"_s, u"purpose"_s, u"writtenBy"_s, u"writer"_s,
                              u"expires"_s, u"sameSite"_s})
        QVERIFY2(cookieJson()[field].isNull(), qPrintable(field));
    QCOMPARE(cookieJson()["source"_L1], QJsonValue(u"none"_s));
    QCOMPARE(cookieJson()["confidence"_L1], QJsonValue(u"none"_s));
    QCOMPARE(cookieJson()["purposeClass"_L1], QJsonValue(u"unknown"_s));
}

void tst_VisitReport::theReportSaysHowWellRefusedNamesAreKeptBack()
{
    using Level = EnforcementStatus::Level;
    const auto written = [](const EnforcementStatus &status) {
        return QJsonDocument::fromJson(visitJson({{}, status}, CookieValues::Hidden))["enforcement"_L1]
            .toObject();
    };
    const auto shown = [this](const EnforcementStatus &status) {
        return visitText({{}, status}, *m_catalogue, CookieValues::Hidden);
    };
    QCOMPARE(written({Level::OffTheWire, 12, 1}),
             (QJsonObject{{u"level"_s, u"off-the-wire"_s}, {u"sweeps"_s, 12}, {u"wavedThrough"_s, 1}}));
    QCOMPARE(written({Level::OnArrival, 0, 0})["level"_L1], QJsonValue(u"on-arrival"_s));
    QCOMPARE(written({})["level"_L1], QJsonValue(u"checking"_s));
    QVERIFY(shown({Level::OffTheWire, 12, 1}).startsWith(u"Refused cookies are kept off the wire.\n"_s));
    QVERIFY(shown({Level::OffTheWire, 12, 1}).contains(u"so far: 12."_s));
    QVERIFY(shown({Level::OnArrival, 0, 0}).startsWith(u"Refused cookies are removed on arrival.\n"_s));
    QVERIFY(!shown({}).contains(u"so far"_s)); // nothing to count yet
}

void tst_VisitReport::aTimeBeyondTheCalendarIsNoSessionCookie()
{
    Cookie cookie = named("what");
    cookie.expires = QDateTime({318857, 1, 1}, {0, 0}, Qt::UTC); // Max-Age=9999999999999
    see(cookie);
    QCOMPARE(cookieJson()["expires"_L1], QJsonValue(u"9999-12-31T23:59:59.999Z"_s));
}

void tst_VisitReport::sameSiteIsWrittenInLowerCase_data()
{
    QTest::addColumn<SameSite>("sameSite");
    QTest::addColumn<QJsonValue>("written");
    QTest::newRow("none") << SameSite::None << QJsonValue(u"none"_s);
    QTest::newRow("lax") << SameSite::Lax << QJsonValue(u"lax"_s);
    QTest::newRow("strict") << SameSite::Strict << QJsonValue(u"strict"_s);
    QTest::newRow("not reported") << SameSite::NotReported << QJsonValue(QJsonValue::Null);
}

void tst_VisitReport::sameSiteIsWrittenInLowerCase()
{
    QFETCH(SameSite, sameSite);
    QFETCH(QJsonValue, written);
    Cookie cookie = named("what");
    cookie.sameSite = sameSite;
    see(cookie);
    QCOMPARE(cookieJson()["sameSite"_L1], written);
}

void tst_VisitReport::awaitedCookiesAreNotInTheJson()
{
    see(named("sessionid"));
    m_inventory->recordRefused(named("sessionid").key, Refusal::OnArrival);
    m_inventory->recordGone(named("sessionid").key);
    QCOMPARE(page().report.cookies.first().state, CookieState::Awaited);
    QCOMPARE(pageJson()["cookies"_L1], QJsonValue(QJsonArray()));
}

void tst_VisitReport::aPageThatWasNotLoadedSaysWhy()
{
    VisitedPage failed{QUrl(u"https://absent.test/"_s), false, u"The host was not found."_s, {}};
    const auto json =
        QJsonDocument::fromJson(visitJson(report({failed}), CookieValues::Hidden))["pages"_L1][0];
    QCOMPARE(json["loaded"_L1], QJsonValue(false));
    QCOMPARE(json["problem"_L1], QJsonValue(u"The host was not found."_s));
    QVERIFY(json["site"_L1].isNull());
    const QString shown = visitText(report({failed}), *m_catalogue, CookieValues::Hidden);
    QVERIFY2(shown.startsWith(u"https://absent.test/\nNot loaded: The host was not found.\n"),
             qPrintable(shown));
    QVERIFY(shown.contains(u"Cookies on this page: 0 kept, 0 refused"));
}

void tst_VisitReport::pagesKeepTheirOrder()
{
    VisitedPage first = page();
    VisitedPage second = page();
    second.url = QUrl(u"https://portal.test/a"_s);
    const auto json =
        QJsonDocument::fromJson(visitJson(report({first, second}), CookieValues::Hidden))["pages"_L1];
    QCOMPARE(json[0]["url"_L1], QJsonValue(u"https://portal.test/explore/"_s));
    QCOMPARE(json[1]["url"_L1], QJsonValue(u"https://portal.test/a"_s));
}

void tst_VisitReport::passwordsOfAddressesAreLeftOut()
{
    VisitedPage asked = page();
    asked.url = QUrl(u"https://me:hunter2@portal.test/"_s);
    for (const QString &written : {QString::fromUtf8(visitJson(report({asked}), CookieValues::Shown)),
                                   visitText(report({asked}), *m_catalogue, CookieValues::Shown)}) {
        QVERIFY2(!written.contains(u"hunter2"), qPrintable(written));
        QVERIFY(written.contains(u"https://me@portal.test/"));
    }
}

void tst_VisitReport::valuesAppearOnlyWhenAskedFor()
{
    see(fullCookie());
    Cookie nameless;
    nameless.key = {{}, u"portal.test"_s, u"/"_s};
    nameless.value = "denied=s3cret-too";
    see(nameless);
    QVERIFY(!visitJson(report({page()}), CookieValues::Hidden).contains("s3cret"));
    QVERIFY(!text().contains(u"s3cret"));
    const QByteArray json = visitJson(report({page()}), CookieValues::Shown);
    QVERIFY(json.contains("\"value\": \"s3cret-value\""));
    QVERIFY(json.contains("\"value\": \"denied=s3cret-too\""));
    QVERIFY(json.contains("\"name\": \"denied\""));
    QVERIFY(text(CookieValues::Shown).contains(u"Value: s3cret-value\n"));
}

void tst_VisitReport::hostileNamesStayTextInTheJson()
{
    for (const QByteArray name : {"\",\"state\":\"kept", "\xff\xfe", "pr\xc3\xa9", "</script>"})
        see(named(name));
    const auto cookies = pageJson()["cookies"_L1].toArray();
    QStringList names;
    for (const auto &cookie : cookies)
        names.append(cookie["name"_L1].toString());
    QCOMPARE(names, (QStringList{u"\",\"state\":\"kept"_s, u"</script>"_s, u"pré"_s, u"\ufffd\ufffd"_s}));
}

void tst_VisitReport::theJsonIsSafeOnATerminalAndStillTheSame()
{
    const QString name = u"a\u009b2J\u202e\u2028\u200b\x7f"_s + QString::fromUcs4(U"\U000e0001") + u"日本"_s;
    see(named(name.toUtf8()));
    const QByteArray json = visitJson(report({page()}), CookieValues::Hidden);
    for (const char32_t codePoint : QString::fromUtf8(json).toUcs4())
        QVERIFY2(codePoint == U'\n' || !isHidden(codePoint), qPrintable(QString::number(codePoint, 16)));
    QVERIFY(json.contains("日本")); // what people read stays readable
    QCOMPARE(cookieJson()["name"_L1].toString(), name);
}

void tst_VisitReport::theTextIsSafeOnATerminal()
{
    Cookie hostile;
    hostile.key = {"\x1b[2Jname\r\n\xe2\x80\xae", u"portal.test"_s, u"/\x1b]0;title\x07\n"_s};
    hostile.value = QByteArray("\x1b[31m\nvalue\x00z", 13); // a NUL among them
    see(hostile);
    m_inventory->recordWriter(hostile.key, u"https://a.test/\x1b[7m\n"_s);
    m_inventory->recordRefused(hostile.key, Refusal::OnArrival);
    m_inventory->recordContact({m_portal, u"\x1b[1m\nhost"_s, OriginContact::Use::Write, true});
    VisitedPage failed = page();
    failed.loaded = false;
    failed.problem = u"\x1b[5m\nproblem"_s;
    const QString shown = visitText(report({failed}), *m_catalogue, CookieValues::Shown);
    for (const QChar c : shown)
        QVERIFY2(c == u'\n' || (c.category() != QChar::Other_Control && c.category() != QChar::Other_Format),
                 qPrintable(u"U+%1 in\n%2"_s.arg(c.unicode(), 4, 16).arg(shown)));
    // the lines are ours: page, problem, summary, blank; 4 categories with a blank each; 3 for the
    // cookie, 1 for its layer, 1 for its script, 1 for its value; 4 for the origin; "None seen." where there
    // is nothing; 2 for the level
    QCOMPARE(shown.count(u'\n'), 4 + 4 * 2 + 6 + 4 + 2 + 2);
    QVERIFY(shown.contains(u"␛[2Jname␍␊\\u{202e}"));
}

void tst_VisitReport::theTextShowsEveryCategoryAndCookie()
{
    see(named("sessionid"), WrittenBy::Http);
    m_inventory->recordRefusedWrite(fullCookie(), u"https://cdn.tracker.test/stats.js"_s);
    m_inventory->recordContact({m_portal, u"cdn.tracker.test"_s, OriginContact::Use::Read, true});
    QCOMPARE(text(), uR"(https://portal.test/explore/
Cookies on portal.test: 1 kept, 1 refused, 1 server(s) refused

Name of necessary. About necessary.
  ✓ sessionid  [kept]  portal.test/
      Provider of sessionid · Function · purpose
      Kept: necessary cookies need no consent.

Name of statistical. About statistical.
  ⊘ stats  [refused before storage]  .portal.test/explore
      Provider of stats · Function · purpose
      Refused: you have not accepted this category.
      Refused by the guard: it kept a script of the page from storing it.
      Script: https://cdn.tracker.test/stats.js

Name of internal. About internal.
  None seen.

Name of third-party. About third-party.
  ⊘ cdn.tracker.test  [refused before storage]
      Another company's server. It was sent no cookies and could store none.
      Refused: you have not accepted this category.
      Refused by the gate: nothing of this server is stored, sent or read on this site.

Refused cookies are kept off the wire.
A refused cookie is not sent back once its name is known. A new one may accompany a few parallel requests on the visit where it first appears, never a request of a later page. Requests cleared of refused cookies so far: 12. Requests sent without waiting for that: 1.
)"_s);
}

/// The test visit_json_schema validates what this one writes.
void tst_VisitReport::aPolicyAndItsFindingsAreInJsonAndText()
{
    see(named("sessionid"));
    see(named("what"));
    QVERIFY(pageJson()["policy"_L1].isNull());
    const auto json = QJsonDocument::fromJson(visitJson(report({comparedPage()}), CookieValues::Hidden));
    const QJsonObject policy = json["pages"_L1][0]["policy"_L1].toObject();
    QCOMPARE(policy["address"_L1], u"https://portal.test/terms/cookies-policy/"_s);
    QCOMPARE(policy["read"_L1], u"2026-11-24T09:00:00.000Z"_s);
    QCOMPARE(policy["declarations"_L1], 2);
    QCOMPARE(policy["remarks"_L1], 0);
    QStringList kinds;
    for (const auto finding : policy["findings"_L1].toArray())
        kinds.append(finding["kind"_L1].toString());
    QCOMPARE(kinds, (QStringList{u"seen-not-declared"_s, u"no-duration"_s, u"declared-not-seen"_s,
                                 u"declared-and-seen"_s}));
    const QString shown = visitText(report({comparedPage()}), *m_catalogue, CookieValues::Hidden);
    QVERIFY2(shown.contains(u"2 declared, 2 findings, 0 remarks"_s), qPrintable(shown));
    QVERIFY(shown.contains(u"! what  [Seen, not declared]  portal.test/"_s));
    QVERIFY(!shown.contains(u'\u202E'));
    VisitedPage without = page();
    without.policyProblem = u"There is none."_s;
    QVERIFY(visitText(report({without}), *m_catalogue, CookieValues::Hidden)
                .contains(u"Nothing was compared: There is none."_s));
    const auto problem = QJsonDocument::fromJson(visitJson(report({without}), CookieValues::Hidden));
    QCOMPARE(problem["pages"_L1][0]["policyProblem"_L1], u"There is none."_s);
}

void tst_VisitReport::oneFindingIsOneFinding()
{
    see(named("what"));
    VisitedPage compared = page();
    SitePolicy policy = test::policyOf({});
    policy.remarks = {{{1, 2, 3}, u"a\u202Eb"_s, u"This is no name."_s}};
    compared.policy = {policy, comparePolicy(policy, compared.report, *m_catalogue)};
    compared.policyRemarks = policy.remarks;
    const QString shown = visitText(report({compared}), *m_catalogue, CookieValues::Hidden);
    QVERIFY2(shown.contains(u"0 declared, 1 finding, 1 remark on what"_s), qPrintable(shown));
}

void tst_VisitReport::whatWasNotInterpretedIsListed()
{
    VisitedPage read = page();
    read.policyProblem = u"It declares nothing."_s;
    read.policyRemarks = {{{1, 2, 3}, u"a\u202Eb"_s, u"This is no name."_s}, {{}, {}, u"No table."_s}};
    const QString shown = visitText(report({read}), *m_catalogue, CookieValues::Hidden);
    QVERIFY2(shown.contains(u"Nothing was compared: It declares nothing.\n"
                            "  Not interpreted: table 1, row 2, column 3: This is no name. (“a\\u{202e}b”)\n"
                            "  Not interpreted: No table.\n\n"_s),
             qPrintable(shown));
    const auto json = QJsonDocument::fromJson(visitJson(report({read}), CookieValues::Hidden));
    const QJsonArray remarks = json["pages"_L1][0]["policyRemarks"_L1].toArray();
    QCOMPARE(remarks.size(), 2);
    QCOMPARE(remarks.first()["sentence"_L1], u"This is no name."_s);
    QCOMPARE(remarks.first()["text"_L1], u"a\u202Eb"_s);
    QCOMPARE(remarks.first()["place"_L1]["row"_L1], 2);
    QVERIFY(remarks.last()["text"_L1].isNull());
}

void tst_VisitReport::anErrorOfTheServerIsTold()
{
    QVERIFY(pageJson()["httpStatus"_L1].isNull());
    VisitedPage missing = page();
    for (const int status : {200, 399, 400, 404, 503}) {
        missing.httpStatus = status;
        const QString shown = visitText(report({missing}), *m_catalogue, CookieValues::Hidden);
        QCOMPARE(shown.contains(u"with an error, status %1;"_s.arg(status)), status >= 400);
        const auto json = QJsonDocument::fromJson(visitJson(report({missing}), CookieValues::Hidden));
        QCOMPARE(json["pages"_L1][0]["httpStatus"_L1], status);
    }
}

void tst_VisitReport::aSampleIsWrittenForTheSchema()
{
    see(fullCookie(), WrittenBy::Http);
    see(named("sessionid"), WrittenBy::Script);
    see(named("anon"));
    see(named("what"));
    see(named("\x01hostile\xff"));
    m_inventory->recordRefusedWrite(named("_ga"), u"https://cdn.tracker.test/stats.js"_s);
    m_inventory->recordContact({m_portal, u"cdn.tracker.test"_s, OriginContact::Use::Write, true});
    const VisitedPage failed{QUrl(u"https://absent.test/"_s), false, u"The host was not found."_s, {}};
    QFile sample(QStringLiteral(CONSENTDESK_VISIT_SAMPLE));
    QVERIFY2(sample.open(QIODevice::WriteOnly), qPrintable(sample.errorString()));
    VisitedPage unread = page();
    unread.httpStatus = 404;
    unread.policyProblem = u"The page declares no cookie."_s;
    unread.policyRemarks = {{{1, 2, 3}, u"soon"_s, u"This is no duration."_s}, {{}, {}, u"No table."_s}};
    const QByteArray json = visitJson(report({page(), failed, comparedPage(), unread}), CookieValues::Shown);
    QCOMPARE(sample.write(json), json.size());
}

QTEST_GUILESS_MAIN(tst_VisitReport)
#include "tst_visitreport.moc"
