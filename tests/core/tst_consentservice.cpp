// SPDX-License-Identifier: Apache-2.0
#include "CatalogueFixture.h"
#include "StrictTest.h"
#include "consent/ConsentService.h"
#include "storage/ChoiceStore.h"

#include <QSignalSpy>
#include <QTest>

#include <functional>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;

using Saved = ConsentService::Saved;

namespace {

/// Keeps choices in memory, notes each call in a diary shared with the test, and fails when told to.
class DiaryStore final : public ChoiceStore
{
public:
    explicit DiaryStore(QStringList &diary)
        : m_diary(diary)
    {
    }

    Result<ConsentChoices> load() const override { return kept; }
    Result<void> save(const Site &site, const ChoiceSet &choices) override
    {
        m_diary.append(u"save "_s + (site.isNull() ? u"everywhere"_s : site.domain()));
        if (isBroken)
            return failure(u"The disk is full."_s);
        if (site.isNull())
            kept.everywhere = choices;
        else
            kept.bySite[site] = choices;
        return {};
    }

    ConsentChoices kept;
    bool isBroken = false;

private:
    QStringList &m_diary;
};

} // namespace

class tst_ConsentService final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void aChoiceIsOnDiskBeforeAnyoneHearsOfIt();
    void whoHearsOfAChangeFindsItInForce();
    void aFailingStoreChangesTheSessionOnlyAndSaysWhy();
    void aFailedChoiceIsInForceBeforeAnyoneIsTold();
    void aChangeMadeWhileAFailureIsShownIsKept();
    void withoutAStoreChoicesLastForTheSession();
    void necessaryIsNoChoice();
    void namesThatNoCookieCanHaveAreRefused_data();
    void namesThatNoCookieCanHaveAreRefused();
    void aChoiceForNothingIsRefused();
    void acceptAllAcceptsEveryOptionalCategoryOfTheSite();
    void onlyNecessaryRefusesEveryOptionalCategoryOfTheSite();
    void acceptAllOfNoSiteIsTheDefaultOfAllSites();
    void acceptAllLeavesChoicesForSingleCookiesAlone();
    void aClearedCookieFollowsItsCategoryAgain();
    void aForgottenSiteFollowsTheDefault();
    void useEverywhereMakesWhatIsInForceTheDefault();
    void useEverywhereOfTheDefaultChangesNothing();
    void aRevertedChangeIsAsIfItHadNotBeen_data();
    void aRevertedChangeIsAsIfItHadNotBeen();
    void cookiesOfSeveralSitesAreOneChange();
    void blockedStorageIsAChoiceOfItsOwn();
    void choicesGivenAtTheStartAreInForce();
    void aSnapshotTakenEarlierDoesNotChange();
    void whatIsTriedOutIsInForceAndOnNoDisk();
    void theNextChoiceForTheSiteEndsItsTrial();
    void addedChoicesAreOneChange();

private:
    [[nodiscard]] Decision decisionOn(const Site &site, const QByteArray &name) const
    {
        return m_service->policy()->decide({site, site, name}).decision;
    }
    [[nodiscard]] Decision toggle(CookieCategory category, const Site &site) const
    {
        return m_service->policy()->categoryDecision(category, site);
    }

    const std::shared_ptr<const Catalogue> m_catalogue = test::catalogueOfEveryKind();
    const Site m_portal = Site::fromHost(u"portal.test"_s);
    const Site m_other = Site::fromHost(u"other.test"_s);
    QStringList m_diary;
    std::unique_ptr<DiaryStore> m_store;
    std::unique_ptr<ConsentService> m_service;
};

void tst_ConsentService::init()
{
    test::failOnAnyWarning();
    m_diary.clear();
    m_store = std::make_unique<DiaryStore>(m_diary);
    m_service = std::make_unique<ConsentService>(m_catalogue, ConsentChoices(), m_store.get());
}

void tst_ConsentService::cleanup()
{
    m_service.reset();
    m_store.reset();
}

void tst_ConsentService::aChoiceIsOnDiskBeforeAnyoneHearsOfIt()
{
    connect(m_service.get(), &ConsentService::policyChanged, this, [this](const Site &site, Saved saved) {
        m_diary.append(u"changed "_s + (site.isNull() ? u"everywhere"_s : site.domain()) +
                       (saved == Saved::OnDisk ? u", on disk"_s : u", session only"_s));
    });
    const auto saved = m_service->setCategory(m_portal, CookieCategory::Statistical, Decision::Allow);
    QVERIFY(saved);
    QCOMPARE(*saved, Saved::OnDisk);
    m_service->onlyNecessary(Site());
    QCOMPARE(m_diary, (QStringList{u"save portal.test"_s, u"changed portal.test, on disk"_s,
                                   u"save everywhere"_s, u"changed everywhere, on disk"_s}));
    QCOMPARE(m_store->kept, m_service->policy()->choices());
}

void tst_ConsentService::whoHearsOfAChangeFindsItInForce()
{
    QList<Decision> found;
    connect(m_service.get(), &ConsentService::policyChanged, this,
            [&] { found.append(decisionOn(m_portal, "stats")); });
    m_service->acceptAll(m_portal);
    m_service->onlyNecessary(m_portal);
    QCOMPARE(found, (QList{Decision::Allow, Decision::Refuse}));
}

void tst_ConsentService::aFailingStoreChangesTheSessionOnlyAndSaysWhy()
{
    m_store->isBroken = true;
    const QSignalSpy failed(m_service.get(), &ConsentService::storageFailed);
    const QSignalSpy changed(m_service.get(), &ConsentService::policyChanged);
    QCOMPARE(m_service->acceptAll(m_portal), Saved::ThisSessionOnly);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().toString(), u"The disk is full."_s);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().at(1).value<Saved>(), Saved::ThisSessionOnly);
    QCOMPARE(decisionOn(m_portal, "stats"), Decision::Allow);
    QVERIFY(m_store->kept.bySite.isEmpty());
    m_store->isBroken = false;
    QCOMPARE(m_service->acceptAll(m_portal), Saved::OnDisk);
    QCOMPARE(failed.size(), 1);
}

void tst_ConsentService::aFailedChoiceIsInForceBeforeAnyoneIsTold()
{
    m_store->isBroken = true;
    m_service->acceptAll(m_portal);
    std::optional<Decision> found;
    connect(m_service.get(), &ConsentService::storageFailed, this,
            [&] { found = decisionOn(m_portal, "stats"); });
    m_service->onlyNecessary(m_portal);
    QCOMPARE(found, Decision::Refuse);
}

void tst_ConsentService::aChangeMadeWhileAFailureIsShownIsKept()
{
    m_store->isBroken = true;
    connect(m_service.get(), &ConsentService::storageFailed, this, [this] {
        m_store->isBroken = false;
        QVERIFY(m_service->setCookie(m_portal, {"ads", QString()}, Decision::Allow));
    });
    m_service->acceptAll(m_portal);
    QCOMPARE(m_service->policy()->choices().forSite(m_portal).cookies.size(), 1);
    QCOMPARE(m_service->policy()->choices().forSite(m_portal).categories.size(), 3);
}

void tst_ConsentService::withoutAStoreChoicesLastForTheSession()
{
    ConsentService service(m_catalogue, {}, nullptr);
    const QSignalSpy failed(&service, &ConsentService::storageFailed);
    QCOMPARE(service.acceptAll(m_portal), Saved::ThisSessionOnly);
    QVERIFY(service.policy()->decide({m_portal, m_portal, "stats"}).isAllowed());
    QVERIFY2(failed.isEmpty(), "nothing failed: nobody asked to keep the choices");
}

void tst_ConsentService::necessaryIsNoChoice()
{
    const QSignalSpy changed(m_service.get(), &ConsentService::policyChanged);
    for (const Decision decision : {Decision::Allow, Decision::Refuse}) {
        const auto result = m_service->setCategory(m_portal, CookieCategory::Necessary, decision);
        QVERIFY(!result);
        QCOMPARE(result.error().message,
                 u"Necessary cookies are always on: the site cannot work without them."_s);
    }
    QVERIFY(changed.isEmpty());
    QVERIFY(m_diary.isEmpty());
}

void tst_ConsentService::namesThatNoCookieCanHaveAreRefused_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("control character") << QByteArray("a\nb");
    QTest::newRow("semicolon") << QByteArray("a;b");
    QTest::newRow("equals sign") << QByteArray("a=b");
    QTest::newRow("4097 bytes") << QByteArray(4097, 'a');
    QTest::newRow("a space behind") << QByteArray("a ");
}

void tst_ConsentService::namesThatNoCookieCanHaveAreRefused()
{
    QFETCH(QByteArray, name);
    const QSignalSpy changed(m_service.get(), &ConsentService::policyChanged);
    const auto result = m_service->setCookie(m_portal, {name, QString()}, Decision::Allow);
    QVERIFY(!result);
    QCOMPARE(result.error().message,
             u"This cannot be the name of a cookie: names have no control characters, no ';' and no '=', "
             "no spaces around them, and at most 4096 bytes."_s);
    QVERIFY(changed.isEmpty());
    QVERIFY(m_diary.isEmpty());
}

void tst_ConsentService::aChoiceForNothingIsRefused()
{
    const auto result = m_service->setCookie(m_portal, {}, Decision::Refuse);
    QVERIFY(!result);
    QCOMPARE(result.error().message, u"A choice needs the name of a cookie or a domain."_s);
    QVERIFY(m_diary.isEmpty());
}

void tst_ConsentService::acceptAllAcceptsEveryOptionalCategoryOfTheSite()
{
    QCOMPARE(m_service->acceptAll(m_portal), Saved::OnDisk);
    for (const CookieCategory category : allCookieCategories) {
        QCOMPARE(toggle(category, m_portal), Decision::Allow);
        QCOMPARE(toggle(category, m_other),
                 category == CookieCategory::Necessary ? Decision::Allow : Decision::Refuse);
    }
    QVERIFY(!m_store->kept.forSite(m_portal).categories.contains(CookieCategory::Necessary));
}

void tst_ConsentService::onlyNecessaryRefusesEveryOptionalCategoryOfTheSite()
{
    m_service->acceptAll(Site());
    m_service->onlyNecessary(m_portal);
    for (const CookieCategory category : allCookieCategories) {
        QCOMPARE(toggle(category, m_portal),
                 category == CookieCategory::Necessary ? Decision::Allow : Decision::Refuse);
        QCOMPARE(toggle(category, m_other), Decision::Allow);
    }
    QCOMPARE(decisionOn(m_portal, "sessionid"), Decision::Allow);
    QCOMPARE(decisionOn(m_portal, "anon"), Decision::Allow); // exempt, and shown as such
}

void tst_ConsentService::acceptAllOfNoSiteIsTheDefaultOfAllSites()
{
    m_service->acceptAll(Site());
    QCOMPARE(decisionOn(m_portal, "stats"), Decision::Allow);
    QCOMPARE(decisionOn(m_other, "ads"), Decision::Allow);
    QVERIFY(m_service->policy()->choices().bySite.isEmpty());
}

void tst_ConsentService::acceptAllLeavesChoicesForSingleCookiesAlone()
{
    QVERIFY(m_service->setCookie(m_portal, {"ads", QString()}, Decision::Refuse));
    m_service->acceptAll(m_portal);
    QCOMPARE(decisionOn(m_portal, "ads"), Decision::Refuse);
    QCOMPARE(decisionOn(m_portal, "lang"), Decision::Allow);
}

void tst_ConsentService::aClearedCookieFollowsItsCategoryAgain()
{
    QVERIFY(m_service->setCookie(m_portal, {"ads", u"portal.test"_s}, Decision::Allow));
    QCOMPARE(decisionOn(m_portal, "ads"), Decision::Allow);
    m_service->clearCookie(m_portal, {"ads", QString()}); // another selector
    QCOMPARE(decisionOn(m_portal, "ads"), Decision::Allow);
    m_service->clearCookie(m_portal, {"ads", u"portal.test"_s});
    QCOMPARE(decisionOn(m_portal, "ads"), Decision::Refuse);
    QVERIFY2(!m_service->policy()->choices().bySite.contains(m_portal), "no empty entry is left behind");
}

void tst_ConsentService::aForgottenSiteFollowsTheDefault()
{
    QVERIFY(m_service->setCategory(Site(), CookieCategory::Statistical, Decision::Allow));
    m_service->onlyNecessary(m_portal);
    QVERIFY(m_service->setCookie(m_portal, {"ads", QString()}, Decision::Allow));
    const QSignalSpy forgotten(m_service.get(), &ConsentService::siteForgotten);
    const QSignalSpy recalled(m_service.get(), &ConsentService::siteRecalled);
    m_service->forgetSite(m_portal);
    QCOMPARE(forgotten.size(), 1);
    QCOMPARE(decisionOn(m_portal, "stats"), Decision::Allow);
    QCOMPARE(decisionOn(m_portal, "ads"), Decision::Refuse);
    QVERIFY(m_service->policy()->choices().bySite.isEmpty());
    QVERIFY(m_store->kept.forSite(m_portal).isEmpty());
    m_service->revert(m_service->lastChange());
    QCOMPARE(decisionOn(m_portal, "ads"), Decision::Allow);
    QCOMPARE(recalled.size(), 1);
    m_service->revert(m_service->lastChange()); // taking back that it was taken back is no forgetting
    QCOMPARE(forgotten.size(), 1);
    QCOMPARE(recalled.size(), 1);
}

void tst_ConsentService::useEverywhereMakesWhatIsInForceTheDefault()
{
    QVERIFY(m_service->setCategory(Site(), CookieCategory::Internal, Decision::Allow));
    QVERIFY(m_service->setCategory(m_portal, CookieCategory::Statistical, Decision::Allow));
    QVERIFY(m_service->setCookie(m_portal, {"ads", QString()}, Decision::Refuse));
    QCOMPARE(m_service->useEverywhere(m_portal), Saved::OnDisk);
    const ChoiceSet everywhere = m_service->policy()->choices().everywhere;
    const QMap<CookieCategory, Decision> expected{{CookieCategory::Statistical, Decision::Allow},
                                                  {CookieCategory::Internal, Decision::Allow},
                                                  {CookieCategory::ThirdParty, Decision::Refuse}};
    QCOMPARE(everywhere.categories, expected);
    QVERIFY2(everywhere.cookies.isEmpty(), "choices for single cookies stay with their site");
    QCOMPARE(m_diary.last(), u"save everywhere"_s);
}

void tst_ConsentService::useEverywhereOfTheDefaultChangesNothing()
{
    m_service->acceptAll(Site());
    const ConsentChoices before = m_service->policy()->choices();
    m_service->useEverywhere(Site());
    QCOMPARE(m_service->policy()->choices(), before);
}

void tst_ConsentService::aRevertedChangeIsAsIfItHadNotBeen_data()
{
    QTest::addColumn<std::function<void(ConsentService &)>>("change");
    const auto row = [this](const char *title, void (*change)(ConsentService &, const Site &)) {
        QTest::newRow(title) << std::function<void(ConsentService &)>(
            [change, portal = m_portal](ConsentService &service) { change(service, portal); });
    };
    row("category", [](ConsentService &service, const Site &site) {
        QVERIFY(service.setCategory(site, CookieCategory::Internal, Decision::Refuse));
    });
    row("cookie", [](ConsentService &service, const Site &site) {
        QVERIFY(service.setCookie(site, {"ads", QString()}, Decision::Refuse));
    });
    row("accept all", [](ConsentService &service, const Site &site) { service.acceptAll(site); });
    row("only necessary", [](ConsentService &service, const Site &site) { service.onlyNecessary(site); });
    row("storage",
        [](ConsentService &service, const Site &site) { service.setStorage(site, Decision::Refuse); });
    row("forget", [](ConsentService &service, const Site &site) { service.forgetSite(site); });
    row("everywhere", [](ConsentService &service, const Site &site) { service.useEverywhere(site); });
    row("the first choice of a site", [](ConsentService &service, const Site &) {
        service.acceptAll(Site::fromHost(u"never-chosen.test"_s));
    });
}

void tst_ConsentService::aRevertedChangeIsAsIfItHadNotBeen()
{
    QFETCH(std::function<void(ConsentService &)>, change);
    QVERIFY(m_service->setCookie(m_portal, {"ads", QString()}, Decision::Allow));
    QVERIFY(m_service->setCategory(m_portal, CookieCategory::Internal, Decision::Allow));
    const ConsentChoices before = m_service->policy()->choices();
    change(*m_service);
    QVERIFY(m_service->policy()->choices() != before);
    QCOMPARE(m_service->revert(m_service->lastChange()), Saved::OnDisk);
    QCOMPARE(m_service->policy()->choices(), before);
    QCOMPARE(m_store->kept.forSite(m_portal), before.forSite(m_portal));
    QCOMPARE(m_store->kept.everywhere, before.everywhere);
}

void tst_ConsentService::cookiesOfSeveralSitesAreOneChange()
{
    const Site other = Site::fromHost(u"other.test"_s);
    QVERIFY(m_service->setCookie(m_portal, {"ads", QString()}, Decision::Allow));
    const ConsentChoices before = m_service->policy()->choices();
    QList<Site> told;
    QSet<quint64> numbers;
    connect(m_service.get(), &ConsentService::policyChanged, this, [&](const Site &site) {
        told.append(site);
        numbers.insert(m_service->lastChange().number);
        QCOMPARE(m_service->lastChange().site, site);
        QCOMPARE(m_service->lastChange().before, before.forSite(site));
        for (const Site &each : {m_portal, other}) // all are in force when the first is told
            QCOMPARE(m_service->policy()->choices().forSite(each).cookies.value({"ads", QString()}),
                     Decision::Refuse);
    });
    const CookieSelector ads{"ads", QString()};
    QVERIFY(m_service->setCookies({{m_portal, {ads}}, {other, {ads}}}, Decision::Refuse));
    QCOMPARE(told.size(), 2);
    QCOMPARE(numbers.size(), 1);
    QCOMPARE(m_store->kept.forSite(other).cookies.value(ads), Decision::Refuse);
    m_service->disconnect(this);
    m_service->revert(m_service->lastChange());
    QCOMPARE(m_service->policy()->choices(), before);
    QCOMPARE(m_store->kept.forSite(other), before.forSite(other));
    QVERIFY(!m_service->setCookies({{m_portal, {ads}}, {other, {{"a=b", QString()}}}}, Decision::Refuse));
    QCOMPARE(m_service->policy()->choices(), before); // all or none
}

void tst_ConsentService::blockedStorageIsAChoiceOfItsOwn()
{
    const auto storage = [this] { return m_service->policy()->storageDecision(m_portal); };
    QCOMPARE(storage(), Decision::Allow);
    m_service->onlyNecessary(m_portal);
    QVERIFY(m_service->setCookie(m_portal, {QByteArray(), m_portal.domain()}, Decision::Refuse));
    QCOMPARE(storage(), Decision::Allow); // not with the cookies
    QCOMPARE(m_service->setStorage(m_portal, Decision::Refuse), Saved::OnDisk);
    QCOMPARE(storage(), Decision::Refuse);
    QCOMPARE(m_store->kept.forSite(m_portal).storage, std::optional(Decision::Refuse));
    m_service->forgetSite(m_portal);
    QCOMPARE(storage(), Decision::Allow);
}

void tst_ConsentService::choicesGivenAtTheStartAreInForce()
{
    ConsentChoices choices;
    choices.bySite[m_portal].categories[CookieCategory::Statistical] = Decision::Allow;
    const ConsentService service(m_catalogue, choices, m_store.get());
    QVERIFY(service.policy()->decide({m_portal, m_portal, "stats"}).isAllowed());
    QVERIFY2(m_diary.isEmpty(), "what was loaded is not written back");
}

void tst_ConsentService::aSnapshotTakenEarlierDoesNotChange()
{
    const auto cell = m_service->policyCell();
    const auto before = cell->load();
    m_service->acceptAll(m_portal);
    QVERIFY(!before->decide({m_portal, m_portal, "stats"}).isAllowed());
    QVERIFY(cell->load()->decide({m_portal, m_portal, "stats"}).isAllowed());
}

void tst_ConsentService::whatIsTriedOutIsInForceAndOnNoDisk()
{
    QVERIFY(m_service->setCategory(m_portal, CookieCategory::Statistical, Decision::Refuse));
    const ConsentChoices before = m_service->choices();
    const ConsentChoices kept = m_store->kept;
    ChoiceSet trial;
    trial.categories.insert(CookieCategory::Statistical, Decision::Allow);
    trial.cookies.insert({"ads", {}}, Decision::Allow);
    m_service->tryOut(m_portal, trial);
    QCOMPARE(m_service->lastChange().cause, ConsentService::Change::Cause::Trial);
    QCOMPARE(decisionOn(m_portal, "stats"), Decision::Allow);
    QCOMPARE(decisionOn(m_portal, "ads"), Decision::Allow);
    QCOMPARE(decisionOn(m_other, "ads"), Decision::Refuse);
    QCOMPARE(m_service->choices(), before);
    QVERIFY(m_store->kept == kept);
    m_service->useEverywhere(m_portal); // what is tried out is not made the default
    QCOMPARE(toggle(CookieCategory::Statistical, m_other), Decision::Refuse);
    m_service->endTrial(m_portal);
    QCOMPARE(decisionOn(m_portal, "stats"), Decision::Refuse);
    QCOMPARE(decisionOn(m_portal, "ads"), Decision::Refuse);
    QSignalSpy changed(m_service.get(), &ConsentService::policyChanged);
    m_service->endTrial(m_portal);
    QVERIFY(changed.isEmpty()); // it had ended
}

void tst_ConsentService::theNextChoiceForTheSiteEndsItsTrial()
{
    ChoiceSet trial;
    trial.cookies.insert({"ads", {}}, Decision::Allow);
    m_service->tryOut(m_portal, trial);
    m_service->onlyNecessary(m_other);
    QCOMPARE(decisionOn(m_portal, "ads"), Decision::Allow);
    m_service->onlyNecessary(m_portal);
    QCOMPARE(decisionOn(m_portal, "ads"), Decision::Refuse);
    QVERIFY(m_service->trialOf(m_portal).isEmpty());
    m_service->revert(m_service->lastChange());
    QCOMPARE(decisionOn(m_portal, "ads"), Decision::Refuse);
}

void tst_ConsentService::addedChoicesAreOneChange()
{
    QVERIFY(m_service->setCookie(m_portal, {"lang", {}}, Decision::Refuse));
    ChoiceSet added;
    added.categories.insert(CookieCategory::Internal, Decision::Allow);
    added.cookies.insert({"ads", {}}, Decision::Allow);
    QCOMPARE(m_service->addChoices(m_portal, added), Saved::OnDisk);
    QCOMPARE(decisionOn(m_portal, "lang"), Decision::Refuse);
    QCOMPARE(decisionOn(m_portal, "ads"), Decision::Allow);
    QCOMPARE(toggle(CookieCategory::Internal, m_portal), Decision::Allow);
    m_service->revert(m_service->lastChange());
    QCOMPARE(decisionOn(m_portal, "ads"), Decision::Refuse);
    QCOMPARE(decisionOn(m_portal, "lang"), Decision::Refuse);
}

QTEST_GUILESS_MAIN(tst_ConsentService)
#include "tst_consentservice.moc"
