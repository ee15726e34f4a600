// SPDX-License-Identifier: Apache-2.0
#include "CatalogueFixture.h"
#include "ManualClock.h"
#include "PolicyExamples.h"
#include "StrictTest.h"
#include "TextsIn.h"
#include "policy/DurationCheck.h"
#include "policy/FindingsExport.h"
#include "policy/PolicyComparison.h"
#include "policy/PolicyDeclarations.h"
#include "report/PolicyReport.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <chrono>

using namespace consentdesk;
using namespace consentdesk::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Kind = PolicyFinding::Kind;

namespace {

/// Milliseconds at most for 10,000 rows against 1,000 hosts: generous, since the machine may be busy.
#ifdef __SANITIZE_ADDRESS__
constexpr int comparisonTakes = 60'000;
#else
constexpr int comparisonTakes = 8'000;
#endif

} // namespace

class tst_PolicyComparison final : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void whatIsDeclaredAndSeenAgrees();
    void whatIsDeclaredAndNotSeenIsANote();
    void whatIsSeenAndNotDeclaredSaysWhereAndSinceWhen();
    void aThirdPartyThatIsNotDeclaredIsTold();
    void aThirdPartyThatIsDeclaredIsNot();
    void aDeclaredCompanyCoversTheHostsThatAreKnownAsIts_data();
    void aDeclaredCompanyCoversTheHostsThatAreKnownAsIts();
    void aSampleIsWrittenForTheSchema();
    void aRefusedHostIsToldUnlessThePolicyNamesItsCompany_data();
    void aRefusedHostIsToldUnlessThePolicyNamesItsCompany();
    void wordsOfAPurposeNameNoHost_data();
    void wordsOfAPurposeNameNoHost();
    void manyRowsAndManyHostsAreComparedSoon();
    void lifetimesAreComparedWithTolerance_data();
    void lifetimesAreComparedWithTolerance();
    void theCapOfNewerBrowsersIsNoContradiction();
    void aPurposeThatOthersKnowOtherwiseIsToldByTheirWord_data();
    void aPurposeThatOthersKnowOtherwiseIsToldByTheirWord();
    void aRowWithoutDurationIsTold_data();
    void aRowWithoutDurationIsTold();
    void aRefusedCookieThatComesAgainIsTold();
    void whatTheGuardRefusedAgainWasNeverRemoved();
    void aSourceThatIsNotSureSupposes();
    void aCookieThatWasNeverKeptDoesNotComeAgain();
    void aCookieThatWasRefusedOnceIsNot();
    void whatTheGuardRefusedIsComparedByNameOnly();
    void theExactRowSpeaksFirstAndThenTheLongestPrefix();
    void aNamelessCookieIsComparedByItsNameOnTheWire();
    void anEmptyPrefixSpeaksOfNoCookie();
    void noSentenceJudges();
    void hostileTextsAreHarmless();
    void manyFindingsAreCutAndCounted();
    void theTableHasARowForEachFinding();
    void theJsonSaysEverythingOfAFinding();
    void declarationsCarryThePagesWord();

private:
    void see(const QByteArray &name, std::optional<std::chrono::seconds> lifetime = std::nullopt,
             const QString &domain = u"portal.test"_s);
    /// Seen and kept, until a choice takes it out of the store.
    void keepThenRefuse(const QByteArray &name) { seeRefused(name, Refusal::OnChoice); }
    /// Set by a server's answer, and taken out at once.
    void comeAgain(const QByteArray &name) { seeRefused(name, Refusal::OnArrival); }
    void seeRefused(const QByteArray &name, Refusal cause)
    {
        see(name);
        const CookieKey key{name, u"portal.test"_s, u"/"_s};
        m_inventory->recordRefused(key, cause);
        m_inventory->recordGone(key);
    }
    [[nodiscard]] SiteReport report() const;
    [[nodiscard]] PolicyComparison compared(const QList<DeclaredCookie> &rows) const
    {
        return comparePolicy(policyOf(rows), report(), *m_catalogue);
    }
    /// The only finding of @p kind.
    [[nodiscard]] static PolicyFinding only(const PolicyComparison &comparison, Kind kind);

    const std::shared_ptr<const Catalogue> m_catalogue = catalogueOfEveryKind();
    const Site m_site = Site::fromHost(u"portal.test"_s);
    test::ManualClock m_clock;
    std::unique_ptr<CookieInventory> m_inventory;
    ConsentChoices m_choices;
};

void tst_PolicyComparison::init()
{
    failOnAnyWarning();
    m_inventory = std::make_unique<CookieInventory>(m_clock);
    m_choices = {};
}

void tst_PolicyComparison::see(const QByteArray &name, std::optional<std::chrono::seconds> lifetime,
                               const QString &domain)
{
    Cookie cookie;
    cookie.key = {name, domain, u"/"_s};
    if (lifetime)
        cookie.expires = m_clock.now().addSecs(lifetime->count());
    m_inventory->recordContact({m_site, cookie.key.host(), OriginContact::Use::Read, false});
    m_inventory->recordStored(cookie, WrittenBy::Http, m_site);
}

SiteReport tst_PolicyComparison::report() const
{
    return makeSiteReport(*m_inventory, ConsentPolicy(m_catalogue, m_choices), m_site);
}

PolicyFinding tst_PolicyComparison::only(const PolicyComparison &comparison, Kind kind)
{
    PolicyFinding found;
    for (const PolicyFinding &finding : comparison.findings) {
        if (finding.kind == kind)
            found = finding;
    }
    if (comparison.count(kind) != 1)
        qWarning("%d findings of this kind", int(comparison.count(kind)));
    return found;
}

void tst_PolicyComparison::whatIsDeclaredAndSeenAgrees()
{
    see("sessionid");
    const auto comparison =
        compared({declared("sessionid", PurposeClass::Necessary, days(14), u"2 weeks"_s)});
    QCOMPARE(comparison.findings.size(), 1);
    const PolicyFinding finding = only(comparison, Kind::DeclaredAndSeen);
    QCOMPARE(finding.name, "sessionid");
    QCOMPARE(finding.row, 0);
    QCOMPARE(finding.since, m_clock.now());
    QCOMPARE(finding.source, u"the site's policy (portal.test)"_s);
    QCOMPARE(finding.declared, u"2 weeks"_s);
    QCOMPARE(finding.observed, u"until the browser is closed"_s);
    QCOMPARE(comparison.findingCount(), 0);
}

void tst_PolicyComparison::whatIsDeclaredAndNotSeenIsANote()
{
    const SitePolicy policy =
        policyOf({declared("sessionid", PurposeClass::Necessary, days(14), u"2 weeks"_s)});
    const auto comparison = comparePolicy(policy, report(), *m_catalogue);
    const PolicyFinding finding = only(comparison, Kind::DeclaredNotSeen);
    QCOMPARE(finding.since, policy.retrieved);
    QCOMPARE(whereText(finding, policy.cookies), u"table 1, row 2 of the policy"_s);
    QCOMPARE(comparison.findingCount(), 0);
}

void tst_PolicyComparison::whatIsSeenAndNotDeclaredSaysWhereAndSinceWhen()
{
    const QDateTime first = m_clock.now();
    see("ab_bucket");
    m_clock.advance(1h);
    see("ab_bucket");
    const auto comparison = compared({});
    const PolicyFinding finding = only(comparison, Kind::SeenNotDeclared);
    QCOMPARE(whereText(finding, {}), u"portal.test/"_s);
    QCOMPARE(finding.since, first);
    QCOMPARE(finding.source, u"observed by ConsentDesk"_s);
    QVERIFY(!finding.row);
    QCOMPARE(comparison.findingCount(), 1);
}

void tst_PolicyComparison::aThirdPartyThatIsNotDeclaredIsTold()
{
    see("uid", {}, u".ads.example"_s);
    const auto comparison = compared({});
    QCOMPARE(comparison.findings.size(), 1);
    const PolicyFinding finding = only(comparison, Kind::ThirdPartyNotDeclared);
    QCOMPARE(finding.observed, u"ads.example"_s);
    QVERIFY(finding.sentence.contains(u"Planet49"_s));
}

void tst_PolicyComparison::aThirdPartyThatIsDeclaredIsNot()
{
    see("uid", {}, u".ads.example"_s);
    const auto comparison = compared({declared("uid", PurposeClass::Marketing, days(1), u"1 day"_s)});
    QCOMPARE(comparison.findings.size(), 1);
    QCOMPARE(comparison.count(Kind::DeclaredAndSeen), 1);
}

void tst_PolicyComparison::aDeclaredCompanyCoversTheHostsThatAreKnownAsIts_data()
{
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QString>("company");
    QTest::addColumn<bool>("isTold");
    const QString doubleclick = u"Google/Doubleclick Ads"_s;
    QTest::newRow("the company") << u"Google"_s << doubleclick << false;
    QTest::newRow("with its legal form") << u"Google Ireland Limited"_s << doubleclick << false;
    QTest::newRow("one of several") << u"Hotjar and Google"_s << doubleclick << false;
    QTest::newRow("in another case") << u"GOOGLE LLC"_s << doubleclick << false;
    QTest::newRow("another company") << u"Hotjar"_s << doubleclick << true;
    QTest::newRow("only a part of the word") << u"Googly"_s << doubleclick << true;
    QTest::newRow("a word of many companies") << u"Media Group"_s << u"Media Math"_s << true;
    QTest::newRow("that word and the next") << u"Media Math Inc."_s << u"Media Math"_s << false;
    QTest::newRow("no provider") << QString() << doubleclick << true;
    QTest::newRow("another New …") << u"New York Times"_s << u"New Relic"_s << true;
    QTest::newRow("another American …") << u"American Express"_s << u"American Airlines"_s << true;
    QTest::newRow("New Relic") << u"New Relic, Inc."_s << u"New Relic"_s << false;
    QTest::newRow("a word that many begin with") << u"New"_s << u"New Relic"_s << true;
    QTest::newRow("another product of the owner") << u"Google Analytics"_s << u"Google Maps"_s << false;
    QTest::newRow("the second name of a company") << u"Oath"_s << u"AOL / Oath / Verizon Media"_s << false;
    QTest::newRow("Meta was Facebook") << u"Meta Platforms Ireland Ltd."_s << u"Facebook"_s << false;
    QTest::newRow("Alphabet is Google") << u"Alphabet Inc."_s << doubleclick << false;
    QTest::newRow("X was Twitter") << u"X Corp."_s << u"Twitter"_s << false;
    QTest::newRow("LinkedIn is a company of its own") << u"Microsoft"_s << u"LinkedIn"_s << true;
}

void tst_PolicyComparison::aDeclaredCompanyCoversTheHostsThatAreKnownAsIts()
{
    QFETCH(QString, provider);
    QFETCH(QString, company);
    QFETCH(bool, isTold);
    KnowledgeContent content;
    content.companies = {{company, PurposeClass::Marketing, {u"tracker.test"_s}}};
    const auto catalogue = *Catalogue::fromFiles(
        {*CatalogueFile::parse(catalogueHead() + catalogueCategories(), u"fixture.toml"_s)},
        std::make_shared<const ReferenceKnowledge>(content));
    m_inventory->recordContact({m_site, u"ads.tracker.test"_s, OriginContact::Use::Write, true});
    DeclaredCookie row = declared("x", PurposeClass::Marketing, days(1), u"1 day"_s);
    row.provider = provider;
    const auto comparison = comparePolicy(policyOf({row}), report(), *catalogue);
    QCOMPARE(comparison.count(Kind::ThirdPartyNotDeclared), isTold ? 1 : 0);
}

void tst_PolicyComparison::aSampleIsWrittenForTheSchema()
{
    DeclaredCookie empty = declared("family_*", PurposeClass::Unknown);
    empty.provider.clear();
    empty.purpose.clear();
    SitePolicy policy =
        policyOf({declared("sessionid", PurposeClass::Necessary, days(14), u"2 weeks"_s), empty,
                  declared("gone", PurposeClass::Marketing, DeclaredDuration{}, u"session"_s)});
    policy.remarks = {{{1, 2, 3}, u"soon"_s, u"This is no duration."_s}};
    const QByteArray json = policyDocumentJson(policy);
    QFile sample(QStringLiteral(CONSENTDESK_POLICY_SAMPLE));
    QVERIFY2(sample.open(QIODevice::WriteOnly), qPrintable(sample.errorString()));
    QCOMPARE(sample.write(json), json.size());
}

void tst_PolicyComparison::aRefusedHostIsToldUnlessThePolicyNamesItsCompany_data()
{
    QTest::addColumn<QString>("provider");
    QTest::addColumn<OriginContact::Use>("use");
    QTest::addColumn<bool>("isTold");
    QTest::newRow("nobody") << u"Opendatasoft"_s << OriginContact::Use::Write << true;
    QTest::newRow("the company") << u"HubSpot, Inc."_s << OriginContact::Use::Write << false;
    QTest::newRow("the domain") << u"hubspot.com"_s << OriginContact::Use::Write << false;
    QTest::newRow("a host below the domain")
        << u"see https://legal.HubSpot.com/cookies."_s << OriginContact::Use::Write << false;
    QTest::newRow("part of another domain") << u"nothubspot.com"_s << OriginContact::Use::Write << true;
    QTest::newRow("part of a word") << u"hubspotters"_s << OriginContact::Use::Write << true;
    QTest::newRow("only read") << u"Opendatasoft"_s << OriginContact::Use::Read << false;
}

void tst_PolicyComparison::aRefusedHostIsToldUnlessThePolicyNamesItsCompany()
{
    QFETCH(QString, provider);
    QFETCH(OriginContact::Use, use);
    QFETCH(bool, isTold);
    m_inventory->recordContact({m_site, u"js.hubspot.com"_s, use, true});
    DeclaredCookie row = declared("x", PurposeClass::Necessary, days(1), u"1 day"_s);
    row.provider = provider;
    const auto comparison = compared({row});
    QCOMPARE(comparison.count(Kind::ThirdPartyNotDeclared), isTold ? 1 : 0);
    if (isTold)
        QCOMPARE(subjectText(only(comparison, Kind::ThirdPartyNotDeclared)), u"js.hubspot.com"_s);
}

void tst_PolicyComparison::wordsOfAPurposeNameNoHost_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("purpose");
    QTest::addColumn<bool>("isTold");
    QTest::newRow("segments") << u"cdn.segment.com"_s << u"to build audience segments"_s << true;
    QTest::newRow("segment") << u"cdn.segment.com"_s << u"to know which segment you are in"_s << true;
    QTest::newRow("media") << u"hbx.media.net"_s << u"to share on social media"_s << true;
    QTest::newRow("over a space") << u"cdn.segment.com"_s << u"your segment. com"_s << true;
    QTest::newRow("the domain") << u"cdn.segment.com"_s << u"sent to Segment.com, weekly"_s << false;
}

void tst_PolicyComparison::wordsOfAPurposeNameNoHost()
{
    QFETCH(QString, host);
    QFETCH(QString, purpose);
    QFETCH(bool, isTold);
    m_inventory->recordContact({m_site, host, OriginContact::Use::Write, true});
    DeclaredCookie row = declared("x", PurposeClass::Marketing, days(1), u"1 day"_s);
    row.purpose = purpose;
    const DeclaredCookie social = [row] {
        DeclaredCookie other = row;
        other.provider = u"Social Media"_s;
        return other;
    }();
    QCOMPARE(compared({row, social}).count(Kind::ThirdPartyNotDeclared), isTold ? 1 : 0);
}

void tst_PolicyComparison::manyRowsAndManyHostsAreComparedSoon()
{
    for (int i = 0; i < CookieInventory::maximumHosts; ++i)
        m_inventory->recordContact({m_site, u"host%1.example"_s.arg(i), OriginContact::Use::Write, true});
    QList<DeclaredCookie> rows;
    for (int i = 0; i < 10'000; ++i) {
        DeclaredCookie row = declared("name" + QByteArray::number(i));
        row.provider = u"Company%1 Ltd, "_s.arg(i).repeated(200);
        row.function = row.purpose = u"words of company%1.test "_s.arg(i).repeated(150);
        rows.append(row);
    }
    const SiteReport seen = report();
    QVERIFY(seen.origins.size() > CookieInventory::maximumHosts / 2);
    const SitePolicy policy = policyOf(rows);
    QElapsedTimer timer;
    timer.start();
    const auto comparison = comparePolicy(policy, seen, *m_catalogue);
    QVERIFY2(timer.elapsed() < comparisonTakes, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(comparison.count(Kind::ThirdPartyNotDeclared), seen.origins.size());
}

void tst_PolicyComparison::lifetimesAreComparedWithTolerance_data()
{
    QTest::addColumn<qint64>("declaredSeconds"); // 0: the session
    QTest::addColumn<qint64>("observed");        // -1: the session
    QTest::addColumn<DurationMatch>("expected");
    const qint64 day = 86'400;
    QTest::newRow("364 days against 12 months") << 360 * day << 364 * day << DurationMatch::Within;
    QTest::newRow("12 calendar months") << 360 * day << 366 * day << DurationMatch::Within;
    QTest::newRow("13 months against 12") << 360 * day << 395 * day << DurationMatch::Longer;
    QTest::newRow("a year and a month against a year") << 365 * day << 395 * day << DurationMatch::Longer;
    QTest::newRow("the border of 12 months") << 360 * day << 375 * day << DurationMatch::Within;
    QTest::newRow("past it") << 360 * day << 375 * day + 1 << DurationMatch::Longer;
    QTest::newRow("shorter") << 365 * day << 30 * day << DurationMatch::Within;
    QTest::newRow("the session against a year") << 365 * day << qint64(-1) << DurationMatch::Within;
    QTest::newRow("a day against 30 minutes") << qint64(1800) << day << DurationMatch::Longer;
    QTest::newRow("31 minutes against 30") << qint64(1800) << qint64(1860) << DurationMatch::Within;
    QTest::newRow("a day against the session") << qint64(0) << day << DurationMatch::Within;
    QTest::newRow("a day and a second") << qint64(0) << day + 1 << DurationMatch::Longer;
    QTest::newRow("400 days against 2 years") << 730 * day << 400 * day << DurationMatch::Capped;
    QTest::newRow("398 days against 2 years") << 730 * day << 398 * day << DurationMatch::Within;
    QTest::newRow("2 years against 2 years") << 730 * day << 730 * day << DurationMatch::Within;
    QTest::newRow("400 days against 400") << 400 * day << 400 * day << DurationMatch::Within;
    QTest::newRow("as far as numbers go")
        << std::numeric_limits<qint64>::max() << 730 * day << DurationMatch::Within;
}

void tst_PolicyComparison::lifetimesAreComparedWithTolerance()
{
    QFETCH(qint64, declaredSeconds);
    QFETCH(qint64, observed);
    QFETCH(DurationMatch, expected);
    const DeclaredDuration duration =
        declaredSeconds == 0 ? DeclaredDuration()
                             : DeclaredDuration{DeclaredDuration::Kind::Limited, declaredSeconds};
    const auto lifetime = observed < 0 ? std::nullopt : std::optional(observed);
    QCOMPARE(matchDuration(duration, lifetime), expected);

    see("theme", observed < 0 ? std::nullopt : std::optional(std::chrono::seconds(observed)));
    const auto comparison =
        compared({declared("theme", PurposeClass::Necessary, duration, u"as the page says"_s)});
    QCOMPARE(comparison.count(Kind::LongerThanDeclared), expected == DurationMatch::Longer ? 1 : 0);
    QCOMPARE(comparison.count(Kind::DeclaredAndSeen), 1);
}

void tst_PolicyComparison::theCapOfNewerBrowsersIsNoContradiction()
{
    const TextsIn english(u"en"_s); // "400 days"
    see("stats", 400 * 24h);
    const auto comparison = compared({declared("stats", PurposeClass::Statistical, days(730), u"2 years"_s)});
    QCOMPARE(comparison.findingCount(), 0);
    QVERIFY(only(comparison, Kind::DeclaredAndSeen)
                .sentence.startsWith(u"Declared 2 years, observed 400 days:"_s));
}

void tst_PolicyComparison::aPurposeThatOthersKnowOtherwiseIsToldByTheirWord_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<PurposeClass>("purposeClass");
    QTest::addColumn<bool>("isSeen");
    QTest::addColumn<bool>("isTold");
    QTest::newRow("statistics as necessary")
        << QByteArray("stats") << PurposeClass::Necessary << true << true;
    QTest::newRow("not seen, too") << QByteArray("stats") << PurposeClass::Necessary << false << true;
    QTest::newRow("a family") << QByteArray("fam_*") << PurposeClass::Necessary << false << true;
    QTest::newRow("marketing as statistics")
        << QByteArray("ads") << PurposeClass::Statistical << true << true;
    QTest::newRow("the same") << QByteArray("ads") << PurposeClass::Marketing << true << false;
    QTest::newRow("functional as necessary")
        << QByteArray("lang") << PurposeClass::Necessary << true << false;
    QTest::newRow("necessary as functional")
        << QByteArray("sessionid") << PurposeClass::Functional << true << false;
    QTest::newRow("the policy does not say") << QByteArray("ads") << PurposeClass::Unknown << true << false;
    QTest::newRow("nobody knows it") << QByteArray("theme") << PurposeClass::Marketing << true << false;
}

void tst_PolicyComparison::aPurposeThatOthersKnowOtherwiseIsToldByTheirWord()
{
    QFETCH(QByteArray, name);
    QFETCH(PurposeClass, purposeClass);
    QFETCH(bool, isSeen);
    QFETCH(bool, isTold);
    if (isSeen)
        see(name);
    const auto comparison = compared({declared(name, purposeClass, days(1), u"1 day"_s)});
    QCOMPARE(comparison.count(Kind::CategoryContradicts), isTold ? 1 : 0);
    if (!isTold)
        return;
    const PolicyFinding finding = only(comparison, Kind::CategoryContradicts);
    QCOMPARE(finding.source, u"A catalogue of the tests"_s);
    QCOMPARE(finding.declared, identifier(purposeClass));
    QCOMPARE(finding.key.has_value(), isSeen);
}

void tst_PolicyComparison::aRowWithoutDurationIsTold_data()
{
    QTest::addColumn<std::optional<DeclaredDuration>>("duration");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isTold");
    QTest::newRow("nothing") << std::optional<DeclaredDuration>() << QString() << true;
    QTest::newRow("spaces") << std::optional<DeclaredDuration>() << u"  "_s << true;
    QTest::newRow("words that were not understood")
        << std::optional<DeclaredDuration>() << u"a while"_s << false;
    QTest::newRow("a session") << std::optional(DeclaredDuration()) << u"session"_s << false;
}

void tst_PolicyComparison::aRowWithoutDurationIsTold()
{
    QFETCH(std::optional<DeclaredDuration>, duration);
    QFETCH(QString, text);
    QFETCH(bool, isTold);
    see("theme");
    const auto comparison = compared({declared("theme", PurposeClass::Necessary, duration, text)});
    QCOMPARE(comparison.count(Kind::NoDuration), isTold ? 1 : 0);
    QCOMPARE(comparison.count(Kind::DeclaredAndSeen), 1);
}

void tst_PolicyComparison::aRefusedCookieThatComesAgainIsTold()
{
    keepThenRefuse("stats");
    comeAgain("stats");
    comeAgain("stats");
    const auto comparison = compared({});
    const PolicyFinding finding = only(comparison, Kind::RefusedYetSetAgain);
    QCOMPARE(finding.observed, u"came again 2×"_s);
    QCOMPARE(
        finding.sentence,
        u"It was kept until it was refused (the default) and removed; then the site set it again. The last "
        "time a server's answer set it, and it was removed from the store."_s);
    QCOMPARE(comparison.findings.first().kind, Kind::RefusedYetSetAgain);
    QCOMPARE(comparison.count(Kind::SeenNotDeclared), 1);

    m_choices.everywhere.categories.insert(CookieCategory::Statistical, Decision::Allow);
    QCOMPARE(compared({}).count(Kind::RefusedYetSetAgain), 0);
}

void tst_PolicyComparison::whatTheGuardRefusedAgainWasNeverRemoved()
{
    m_choices.everywhere.categories.insert(CookieCategory::Statistical, Decision::Refuse);
    Cookie cookie;
    cookie.key = {"stats", u"portal.test"_s, u"/"_s};
    keepThenRefuse("stats");
    comeAgain("stats");
    m_inventory->recordRefusedWrite(cookie, u"https://cdn.test/s.js"_s, m_site);
    const PolicyFinding finding = only(compared({}), Kind::RefusedYetSetAgain);
    QCOMPARE(finding.observed, u"came again 2×"_s);
    QCOMPARE(finding.sentence,
             u"It was kept until it was refused (your choice) and removed; then the site set it again. The "
             "last time a script of cdn.test wrote it, by the page's word, and it was refused before it was "
             "stored."_s);
}

void tst_PolicyComparison::aSourceThatIsNotSureSupposes()
{
    KnowledgeContent content;
    content.companies = {{u"Ad Firm"_s, PurposeClass::Marketing, {u"tracker.test"_s}}};
    content.companiesRetrieved = QDate(2026, 11, 1);
    const auto catalogue = *Catalogue::fromFiles(
        {*CatalogueFile::parse(catalogueHead() + catalogueCategories(), u"fixture.toml"_s)},
        std::make_shared<const ReferenceKnowledge>(content));
    see("zz", {}, u"tracker.test"_s);
    const auto comparison = comparePolicy(
        policyOf({declared("zz", PurposeClass::Statistical, days(1), u"1 day"_s)}), report(), *catalogue);
    const QString sentence = only(comparison, Kind::CategoryContradicts).sentence;
    QVERIFY2(sentence.startsWith(u"The policy declares it as statistical; "_s) &&
                 sentence.endsWith(u" it may be marketing."_s),
             qPrintable(sentence));
}

void tst_PolicyComparison::aCookieThatWasNeverKeptDoesNotComeAgain()
{
    // Each page of a visit tries, and is refused: nothing was set, so nothing was set again.
    for (int page = 0; page < 3; ++page) {
        comeAgain("stats");
        Cookie scripted;
        scripted.key = {"written", u"portal.test"_s, u"/"_s};
        m_inventory->recordRefusedWrite(scripted, u"https://cdn.test/s.js"_s, m_site);
        comeAgain("written"); // by a server now, where the guard does not reach
    }
    QCOMPARE(compared({}).count(Kind::RefusedYetSetAgain), 0);
}

void tst_PolicyComparison::aCookieThatWasRefusedOnceIsNot()
{
    see("stats");
    see("stats"); // written again before it is taken out
    const CookieKey key{"stats", u"portal.test"_s, u"/"_s};
    m_inventory->recordRefused(key, Refusal::OnArrival);
    m_inventory->recordGone(key);
    QCOMPARE(compared({}).count(Kind::RefusedYetSetAgain), 0);
    // What came back after the visitor had allowed it, and is refused again by a choice, came by right.
    see("stats");
    m_inventory->recordRefused(key, Refusal::OnChoice);
    m_inventory->recordGone(key);
    QCOMPARE(compared({}).count(Kind::RefusedYetSetAgain), 0);
}

void tst_PolicyComparison::whatTheGuardRefusedIsComparedByNameOnly()
{
    Cookie cookie;
    cookie.key = {"stats", u"portal.test"_s, u"/"_s};
    m_inventory->recordRefusedWrite(cookie, u"https://cdn.test/s.js"_s, m_site);
    const auto comparison = compared({declared("stats", PurposeClass::Statistical, days(30), u"30 days"_s)});
    QCOMPARE(comparison.findings.size(), 1);
    QCOMPARE(only(comparison, Kind::DeclaredAndSeen).observed, QString());
}

void tst_PolicyComparison::theExactRowSpeaksFirstAndThenTheLongestPrefix()
{
    for (const char *const name : {"_pk_id", "_pk_id.1", "_pk_ref.1"})
        see(name);
    const QList<DeclaredCookie> rows{declared("_pk_*", PurposeClass::Statistical, days(1), u"family"_s),
                                     declared("_pk_id*", PurposeClass::Statistical, days(1), u"longer"_s),
                                     declared("_pk_id", PurposeClass::Statistical, days(1), u"exact"_s)};
    QHash<QByteArray, QString> spoke;
    const auto comparison = compared(rows);
    for (const PolicyFinding &finding : comparison.findings)
        spoke.insert(finding.name, finding.declared);
    QCOMPARE(spoke, (QHash<QByteArray, QString>{
                        {"_pk_id", u"exact"_s}, {"_pk_id.1", u"longer"_s}, {"_pk_ref.1", u"family"_s}}));
    QCOMPARE(comparison.count(Kind::DeclaredNotSeen), 0);
}

void tst_PolicyComparison::aNamelessCookieIsComparedByItsNameOnTheWire()
{
    Cookie cookie;
    cookie.key = {"", u"portal.test"_s, u"/"_s};
    cookie.value = "theme=dark";
    m_inventory->recordStored(cookie, WrittenBy::Http, m_site);
    const auto comparison = compared({declared("theme", PurposeClass::Necessary, days(1), u"1 day"_s)});
    QCOMPARE(comparison.count(Kind::DeclaredAndSeen), 1);
}

void tst_PolicyComparison::anEmptyPrefixSpeaksOfNoCookie()
{
    see("theme");
    QCOMPARE(compared({declared("*")}).count(Kind::SeenNotDeclared), 1);
}

void tst_PolicyComparison::noSentenceJudges()
{
    see("stats", 900 * 24h);
    see("uid", {}, u".ads.example"_s);
    see("ab");
    m_inventory->recordContact({m_site, u"js.hubspot.com"_s, OriginContact::Use::Write, true});
    const auto comparison =
        compared({declared("stats", PurposeClass::Necessary, days(1), u"1 day"_s), declared("gone")});
    for (const PolicyFinding &finding : comparison.findings) {
        for (const QString &word : {u"illegal"_s, u"violat"_s, u"unlawful"_s, u"breach"_s})
            QVERIFY2(!finding.sentence.contains(word, Qt::CaseInsensitive), qPrintable(finding.sentence));
        QVERIFY(finding.sentence.endsWith(u'.') && !finding.source.isEmpty() && finding.since.isValid());
    }
    QVERIFY(comparison.findingCount() >= 5);
}

void tst_PolicyComparison::hostileTextsAreHarmless()
{
    const QString reversed = u"\u202Eevil\u0007\n"_s;
    see("user\xe2\x80\xaegnp");
    SitePolicy policy = policyOf({declared("a\xe2\x80\xae", PurposeClass::Necessary, days(1), reversed)});
    const auto comparison = comparePolicy(policy, report(), *m_catalogue);
    for (const QStringList &row : findingsTable(policy, comparison).rows) {
        for (const QString &cell : row)
            QVERIFY2(!cell.contains(u'\u202E') && !cell.contains(u'\n'), qPrintable(cell));
    }
}

void tst_PolicyComparison::manyFindingsAreCutAndCounted()
{
    QList<DeclaredCookie> rows;
    for (int i = 0; i < PolicyComparison::maximumFindings; ++i)
        rows.append(declared("name" + QByteArray::number(i)));
    see("undeclared");
    const auto comparison = compared(rows);
    QCOMPARE(comparison.findings.size(), PolicyComparison::maximumFindings);
    QCOMPARE(comparison.leftOut, PolicyComparison::maximumFindings + 1);
    QCOMPARE(comparison.findings.first().kind, Kind::SeenNotDeclared);
}

void tst_PolicyComparison::theTableHasARowForEachFinding()
{
    see("ab");
    const SitePolicy policy = policyOf({declared("gone")});
    const auto comparison = comparePolicy(policy, report(), *m_catalogue);
    const TextTable table = findingsTable(policy, comparison);
    QCOMPARE(table.rows.size(), comparison.findings.size());
    QCOMPARE(table.rows.first().size(), table.columns.size());
    QCOMPARE(table.rows.first().at(0), u"Seen, not declared"_s);
    QCOMPARE(table.rows.first().at(3), m_clock.now().toString(Qt::ISODateWithMs));
}

void tst_PolicyComparison::theJsonSaysEverythingOfAFinding()
{
    see("ab");
    const SitePolicy policy = policyOf({declared("gone")});
    const auto json =
        QJsonDocument::fromJson(findingsJson(policy, comparePolicy(policy, report(), *m_catalogue)));
    const QJsonObject object = json["policy"_L1].toObject();
    QCOMPARE(object["address"_L1], u"https://portal.test/terms/cookies-policy/"_s);
    QCOMPARE(object["declarations"_L1], 1);
    QCOMPARE(object["findingCount"_L1], 2);
    const QJsonArray findings = object["findings"_L1].toArray();
    QCOMPARE(findings.size(), 3);
    QCOMPARE(findings.at(0)["kind"_L1], u"seen-not-declared"_s);
    QCOMPARE(findings.at(0)["domain"_L1], u"portal.test"_s);
    QVERIFY(findings.at(0)["policyRow"_L1].isNull());
    QCOMPARE(findings.at(1)["policyRow"_L1]["row"_L1], 2);
    QCOMPARE(findings.at(1)["isFinding"_L1], true);
    QCOMPARE(findings.at(2)["isFinding"_L1], false);
}

void tst_PolicyComparison::declarationsCarryThePagesWord()
{
    const auto declarations =
        declarationsOf(policyOf({declared("fam_*", PurposeClass::Statistical, days(30), u"30 days"_s)}));
    QCOMPARE(declarations.size(), 1);
    QCOMPARE(declarations.first().pattern.written(), "fam_*");
    QCOMPARE(declarations.first().lifetime, u"30 days"_s);
    QCOMPARE(declarations.first().purposeClass, PurposeClass::Statistical);
    QCOMPARE(declarations.first().source.id, u"site-policy"_s);
    QCOMPARE(declarations.first().source.title, u"The site's own policy (portal.test)"_s);
    QCOMPARE(declarations.first().source.retrieved, QDate(2026, 11, 24));
}

QTEST_GUILESS_MAIN(tst_PolicyComparison)
#include "tst_policycomparison.moc"
