// SPDX-License-Identifier: Apache-2.0
#include "StorageFixture.h"
#include "StrictTest.h"
#include "keep/KeepService.h"
#include "keep/OpenSites.h"
#include "storage/KeepRepository.h"

#include <QSignalSpy>
#include <QTest>

using namespace consentdesk;
using namespace consentdesk::test;
using namespace Qt::Literals::StringLiterals;
using Kind = RetentionStep::Kind;

namespace {

const Site site = Site::fromHost(u"example.org"_s);
const QDateTime now{QDate(2026, 11, 27), QTime(12, 0), Qt::UTC};
const CookieKey key{"_ga", u".example.org"_s, u"/"_s};

/// Refuses to keep anything.
class FullStore final : public KeepStore
{
public:
    [[nodiscard]] Result<KeptRules> load() const override { return KeptRules(); }
    [[nodiscard]] Result<void> saveRule(const Site &, KeepRule) override { return failure(u"Full."_s); }
    [[nodiscard]] Result<void> saveLimits(const RetentionLimits &) override { return failure(u"Full."_s); }
    [[nodiscard]] Result<void> saveSince(const CookieKey &, const std::optional<QDateTime> &) override
    {
        return {};
    }
};

} // namespace

class tst_Keep final : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void everyRuleHasItsIdentifier();
    void onlyStatisticalHasALimitAtFirst();
    void necessaryCookiesNeverHaveALimit();
    void aLimitDemandsOneStep_data();
    void aLimitDemandsOneStep();
    void aSiteIsLeftWithItsLastPage();
    void timeCountsFromTheFirstTime();
    void rulesLimitsAndTimesOutliveTheSession();
    void rowsThatAreNotUnderstoodAreLeftOut();
    void aRuleThatCannotBeSavedHoldsAllTheSame();
};

void tst_Keep::everyRuleHasItsIdentifier()
{
    for (const KeepRule rule : allKeepRules)
        QCOMPARE(keepRuleFrom(identifier(rule)), std::optional(rule));
    QVERIFY(!keepRuleFrom(u"for-ever"_s));
    QVERIFY(!endsWithSession(KeepRule::Keep));
    QVERIFY(endsWithSession(KeepRule::Session) && endsWithSession(KeepRule::LastTab));
}

void tst_Keep::onlyStatisticalHasALimitAtFirst()
{
    const RetentionLimits limits;
    QCOMPARE(limits.months(CookieCategory::Statistical), std::optional(13));
    QVERIFY(!limits.months(CookieCategory::Internal));
    QVERIFY(!limits.months(CookieCategory::ThirdParty));
    QCOMPARE(*limits.end(CookieCategory::Statistical, now), now.addMonths(13));
}

void tst_Keep::necessaryCookiesNeverHaveALimit()
{
    RetentionLimits limits;
    limits.setMonths(CookieCategory::Necessary, 1);
    QVERIFY(!limits.months(CookieCategory::Necessary));
    limits.setMonths(CookieCategory::Internal, 0);
    QVERIFY(!limits.months(CookieCategory::Internal));
}

void tst_Keep::aLimitDemandsOneStep_data()
{
    QTest::addColumn<std::optional<QDateTime>>("expires");
    QTest::addColumn<SameSiteFinding>("sameSite");
    QTest::addColumn<std::optional<QDateTime>>("end");
    QTest::addColumn<RetentionStep>("step");
    const std::optional<QDateTime> none;
    const std::optional end(now.addDays(10));
    const std::optional later(now.addDays(400));
    QTest::newRow("no limit") << later << SameSiteFinding::Lax << none << RetentionStep{};
    QTest::newRow("session cookie") << none << SameSiteFinding::Lax << end << RetentionStep{};
    QTest::newRow("session cookie after its time")
        << none << SameSiteFinding::Lax << std::optional(now) << RetentionStep{};
    QTest::newRow("ends in time") << end << SameSiteFinding::Lax << end << RetentionStep{};
    QTest::newRow("ends half a second later")
        << std::optional(end->addMSecs(500)) << SameSiteFinding::Lax << end << RetentionStep{};
    QTest::newRow("too long") << later << SameSiteFinding::Lax << end << RetentionStep{Kind::Shorten, *end};
    QTest::newRow("too long, has no SameSite")
        << later << SameSiteFinding::Omitted << end << RetentionStep{Kind::Shorten, *end};
    QTest::newRow("too long, SameSite not known")
        << later << SameSiteFinding::Unknown << end << RetentionStep{Kind::DeleteAt, *end};
    QTest::newRow("its time has passed")
        << later << SameSiteFinding::Lax << std::optional(now) << RetentionStep{Kind::Delete};
}

void tst_Keep::aLimitDemandsOneStep()
{
    QFETCH(std::optional<QDateTime>, expires);
    QFETCH(SameSiteFinding, sameSite);
    QFETCH(std::optional<QDateTime>, end);
    QFETCH(RetentionStep, step);
    Cookie cookie;
    cookie.key = key;
    cookie.expires = expires;
    QVERIFY(retentionStep(cookie, sameSite, end, now) == step);
    cookie.key.name.clear(); // nothing without a name can be written
    QVERIFY(retentionStep(cookie, sameSite, end, now).kind != Kind::Shorten);
}

void tst_Keep::aSiteIsLeftWithItsLastPage()
{
    OpenSites sites;
    QSignalSpy left(&sites, &OpenSites::left);
    QSignalSpy opened(&sites, &OpenSites::opened);
    const QObject first;
    const QObject second;
    sites.show(&first, site);
    sites.show(&first, site);
    sites.show(&second, site);
    QCOMPARE(opened.size(), 1);
    sites.show(&first, Site::fromHost(u"other.org"_s));
    QCOMPARE(left.size(), 0);
    sites.close(&second);
    QCOMPARE(left.size(), 1);
    QCOMPARE(left.last().at(0).value<Site>(), site);
    sites.close(&second);
    QCOMPARE(left.size(), 1);
    QCOMPARE(sites.count(site), 0);
}

void tst_Keep::timeCountsFromTheFirstTime()
{
    KeepService rules;
    QCOMPARE(rules.since(key, now), now);
    QCOMPARE(rules.since(key, now.addDays(1)), now);
    rules.forgetAllBut({key});
    QCOMPARE(rules.since(key, now.addDays(1)), now);
    rules.forgetAllBut({});
    QCOMPARE(rules.since(key, now.addDays(1)), now.addDays(1));
}

void tst_Keep::rulesLimitsAndTimesOutliveTheSession()
{
    const StorageFolder storage;
    const CookieKey nameless{{}, u"example.org"_s, u"/"_s};
    RetentionLimits limits;
    limits.setMonths(CookieCategory::Statistical, std::nullopt);
    limits.setMonths(CookieCategory::ThirdParty, 3);
    {
        const auto opened = Database::open(storage.path);
        KeepRepository repository(*opened->database);
        QVERIFY(*repository.load() == KeptRules());
        KeepService rules(*repository.load(), &repository);
        rules.setRule(site, KeepRule::Session);
        rules.setRule(site, KeepRule::LastTab);
        rules.setRule(Site::fromHost(u"other.org"_s), KeepRule::Session);
        rules.setRule(Site::fromHost(u"other.org"_s), KeepRule::Keep);
        rules.setLimits(limits);
        rules.since(key, now);
        rules.since(nameless, now);
        rules.since({"gone", u"example.org"_s, u"/"_s}, now);
        rules.forget({"gone", u"example.org"_s, u"/"_s});
    }
    const auto opened = Database::open(storage.path);
    const KeptRules kept = *KeepRepository(*opened->database).load();
    QCOMPARE(kept.bySite, (QHash<Site, KeepRule>{{site, KeepRule::LastTab}}));
    QVERIFY(kept.limits == limits);
    QCOMPARE(kept.since.size(), 2);
    QCOMPARE(kept.since.value(key), now);
    QCOMPARE(kept.since.value(nameless), now);
}

void tst_Keep::rowsThatAreNotUnderstoodAreLeftOut()
{
    const StorageFolder storage;
    const auto opened = Database::open(storage.path);
    const SqlConnection &connection = opened->database->connection();
    QVERIFY(connection.run(u"INSERT INTO keep_rule VALUES ('example.org', 'for-ever'),"
                           " ('not a host', 'session'), ('good.org', 'session')"_s));
    QVERIFY(connection.run(u"INSERT INTO retention_limit VALUES ('invented', 3), ('internal', 6)"_s));
    QTest::ignoreMessage(QtWarningMsg, "Stored keep rules that are not understood and were left out: 3");
    const KeptRules kept = *KeepRepository(*opened->database).load();
    QCOMPARE(kept.bySite.keys(), QList{Site::fromHost(u"good.org"_s)});
    QCOMPARE(kept.limits.months(CookieCategory::Internal), std::optional(6));
}

void tst_Keep::aRuleThatCannotBeSavedHoldsAllTheSame()
{
    FullStore store;
    KeepService rules({}, &store);
    QSignalSpy failed(&rules, &KeepService::storageFailed);
    rules.setRule(site, KeepRule::Session);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(rules.rule(site), KeepRule::Session);
}

QTEST_GUILESS_MAIN(tst_Keep)
#include "tst_keep.moc"
