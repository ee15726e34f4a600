// SPDX-License-Identifier: Apache-2.0
#include "ManualClock.h"
#include "StrictTest.h"
#include "cookies/CookieInventory.h"

#include <QSignalSpy>
#include <QTest>

using namespace consentdesk;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

Cookie cookieOf(const QByteArray &name, const QString &domain = u"www.example.org"_s,
                const QString &path = u"/"_s)
{
    Cookie cookie;
    cookie.key = {name, domain, path};
    cookie.value = "value";
    return cookie;
}

QByteArrayList namesOf(const QList<ObservedCookie> &cookies)
{
    QByteArrayList names;
    for (const ObservedCookie &observed : cookies)
        names.append(observed.cookie.key.name);
    return names;
}

} // namespace

class tst_CookieInventory final : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void aStoredCookieIsListedOnItsSite();
    void anOverwriteKeepsTheTimeTheCookieWasFirstSeen();
    void anOverwriteToldAsGoneAndStoredKeepsTheTimeToo();
    void aWriterOnceKnownIsNotForgottenByAnUnknownOverwrite();
    void whatTheVisitorWroteIsTheVisitorsOnlyUntilItIsWrittenAgain();
    void aCookieThatWentByItselfIsNoLongerListed();
    void aCookieThatWasRefusedStaysListedAfterItIsGone();
    void aRefusedCookieThatIsStoredAgainIsStored();
    void aRefusedWriteIsListedOnceWithItsWriter();
    void aRefusedWriteLeavesAStoredCookieAsItIs();
    void refusedWritesThatNobodyKnowsAreBoundedAndTheOthersCounted();
    void aKnownNameIsListedInAListFullOfUnknownOnes();
    void aPatternHasOnePlaceOfItsOwn();
    void whatIsNotListedIsCountedOnce();
    void whatFallsOutOfTheListIsStillCounted();
    void aThirdPartysUnlistedCookiesCountWhereItWasAsked();
    void theWriterOfAStoredCookieIsKeptUntilAResponseSetsIt();
    void whatWasNeverSeenCannotGoOrBeRefused();
    void theSameNameOnOtherDomainsAndPathsIsAnotherCookie();
    void cookiesOfThirdPartiesAreListedWhereTheyWereAskedFor();
    void aContactSeesHostOnlyCookiesOfItsOwnHostAlone();
    void aContactSeesNoCookiesOfHostsBelowIt();
    void refusedOriginsAreCountedByUse();
    void contactsThatWereNotRefusedAreNoRefusedOrigins();
    void onlyTheLatestRefusedCookiesAreRemembered();
    void aCookieRefusedAgainAndAgainPushesNoOtherOut();
    void cookiesRefusedBeforeTheStoreLetsThemGoAreBoundedToo();
    void hostsOfAVisitedSiteAreBounded();
    void thousandsOfCookiesOfOneSiteAreListedInOrder();
    void onlyRealChangesAreSignalled();

private:
    void refuse(CookieInventory &inventory, const QByteArray &name)
    {
        const Cookie cookie = cookieOf(name);
        inventory.recordStored(cookie, WrittenBy::Http);
        inventory.recordRefused(cookie.key, Refusal::OnArrival);
        inventory.recordGone(cookie.key);
    }

    /// Refused writes of names that nobody knows.
    static void fill(CookieInventory &inventory, qsizetype count)
    {
        for (qsizetype i = 0; i < count; ++i)
            inventory.recordRefusedWrite(cookieOf("a" + QByteArray::number(i)), QString());
    }

    test::ManualClock m_clock;
    const Site m_site = Site::fromHost(u"www.example.org"_s);
    const Site m_news = Site::fromHost(u"news.test"_s);
};

void tst_CookieInventory::aStoredCookieIsListedOnItsSite()
{
    CookieInventory inventory(m_clock);
    inventory.recordStored(cookieOf("a"), WrittenBy::Http);
    inventory.recordStored(cookieOf("b", u".example.org"_s), WrittenBy::Script);
    inventory.recordStored(cookieOf("c", u"other.test"_s), WrittenBy::Script);
    QCOMPARE(namesOf(inventory.cookiesOn(m_site)), (QByteArrayList{"a", "b"}));
    QVERIFY(inventory.cookiesOn(m_news).isEmpty());
    const auto found = inventory.find(cookieOf("a").key);
    QVERIFY(found);
    QVERIFY(found->stored);
    QVERIFY(found->refusal == Refusal::None);
    QCOMPARE(found->writtenBy, WrittenBy::Http);
    QCOMPARE(found->firstSeen, m_clock.now());
    QCOMPARE(found->lastChanged, m_clock.now());
    QCOMPARE(inventory.size(), 3);
}

void tst_CookieInventory::anOverwriteKeepsTheTimeTheCookieWasFirstSeen()
{
    CookieInventory inventory(m_clock);
    const QDateTime first = m_clock.now();
    inventory.recordStored(cookieOf("a"), WrittenBy::Http);
    m_clock.advance(5s);
    Cookie changed = cookieOf("a");
    changed.value = "other";
    inventory.recordStored(changed, WrittenBy::Script);
    const auto found = inventory.find(changed.key);
    QVERIFY(found);
    QCOMPARE(found->firstSeen, first);
    QCOMPARE(found->lastChanged, m_clock.now());
    QCOMPARE(found->cookie.value, "other");
    QCOMPARE(found->writtenBy, WrittenBy::Script);
    QCOMPARE(inventory.size(), 1);
}

void tst_CookieInventory::anOverwriteToldAsGoneAndStoredKeepsTheTimeToo()
{
    CookieInventory inventory(m_clock);
    const QDateTime first = m_clock.now();
    inventory.recordStored(cookieOf("a"), WrittenBy::Script);
    m_clock.advance(5s);
    inventory.recordGone(cookieOf("a").key);
    inventory.recordStored(cookieOf("a"), WrittenBy::NotReported);
    const auto found = inventory.find(cookieOf("a").key);
    QVERIFY(found);
    QCOMPARE(found->firstSeen, first);
    QCOMPARE(found->lastChanged, m_clock.now());
    QCOMPARE(found->writtenBy, WrittenBy::Script);
    QVERIFY(found->stored);
    QCOMPARE(namesOf(inventory.cookiesOn(m_site)), QByteArrayList{"a"});
}

void tst_CookieInventory::aWriterOnceKnownIsNotForgottenByAnUnknownOverwrite()
{
    CookieInventory inventory(m_clock);
    inventory.recordStored(cookieOf("a"), WrittenBy::Script);
    inventory.recordStored(cookieOf("a"), WrittenBy::NotReported);
    QCOMPARE(inventory.find(cookieOf("a").key)->writtenBy, WrittenBy::Script);
}

void tst_CookieInventory::whatTheVisitorWroteIsTheVisitorsOnlyUntilItIsWrittenAgain()
{
    CookieInventory inventory(m_clock);
    const CookieKey key = cookieOf("a").key;
    inventory.recordStored(cookieOf("a"), WrittenBy::Script);
    inventory.recordWriter(key, u"https://cdn.example/a.js"_s);
    inventory.recordStored(cookieOf("a"), WrittenBy::Visitor);
    QCOMPARE(inventory.find(key)->writtenBy, WrittenBy::Visitor);
    QVERIFY(inventory.find(key)->writer.isEmpty());
    inventory.recordStored(cookieOf("a"), WrittenBy::NotReported);
    QCOMPARE(inventory.find(key)->writtenBy, WrittenBy::NotReported);
}

void tst_CookieInventory::aCookieThatWentByItselfIsNoLongerListed()
{
    CookieInventory inventory(m_clock);
    inventory.recordStored(cookieOf("a"), WrittenBy::Http);
    inventory.recordGone(cookieOf("a").key);
    QVERIFY(!inventory.find(cookieOf("a").key));
    QVERIFY(inventory.cookiesOn(m_site).isEmpty());
    QCOMPARE(inventory.size(), 0);
}

void tst_CookieInventory::aCookieThatWasRefusedStaysListedAfterItIsGone()
{
    CookieInventory inventory(m_clock);
    inventory.recordStored(cookieOf("a"), WrittenBy::Http);
    inventory.recordRefused(cookieOf("a").key, Refusal::OnArrival);
    QVERIFY(inventory.find(cookieOf("a").key)->stored);
    QVERIFY(inventory.find(cookieOf("a").key)->refusal != Refusal::None);
    m_clock.advance(1ms);
    inventory.recordGone(cookieOf("a").key);
    const auto found = inventory.find(cookieOf("a").key);
    QVERIFY(found);
    QVERIFY(!found->stored);
    QVERIFY(found->refusal != Refusal::None);
    QCOMPARE(found->lastChanged, m_clock.now());
    QCOMPARE(namesOf(inventory.cookiesOn(m_site)), QByteArrayList{"a"});
}

void tst_CookieInventory::aRefusedCookieThatIsStoredAgainIsStored()
{
    CookieInventory inventory(m_clock);
    const QDateTime first = m_clock.now();
    refuse(inventory, "a");
    m_clock.advance(1min);
    inventory.recordStored(cookieOf("a"), WrittenBy::Http);
    const auto found = inventory.find(cookieOf("a").key);
    QVERIFY(found->stored);
    QVERIFY(found->refusal == Refusal::None);
    QCOMPARE(found->firstSeen, first);
    inventory.recordGone(cookieOf("a").key);
    QVERIFY2(!inventory.find(cookieOf("a").key),
             "an earlier refusal says nothing about a later disappearance");
}

void tst_CookieInventory::aRefusedWriteIsListedOnceWithItsWriter()
{
    CookieInventory inventory(m_clock);
    QSignalSpy changes(&inventory, &CookieInventory::changed);
    for (int i = 0; i < 1000; ++i)
        inventory.recordRefusedWrite(cookieOf("a"), u"https://cdn.test/tag.js"_s);
    QCOMPARE(changes.size(), 1);
    const auto found = inventory.find(cookieOf("a").key);
    QVERIFY(found);
    QVERIFY(!found->stored);
    QVERIFY(found->refusal == Refusal::BeforeStorage);
    QCOMPARE(found->writtenBy, WrittenBy::Script);
    QCOMPARE(found->writer, u"https://cdn.test/tag.js"_s);
    QCOMPARE(found->firstSeen, m_clock.now());
    QCOMPARE(namesOf(inventory.cookiesOn(m_site)), QByteArrayList{"a"});
}

void tst_CookieInventory::aRefusedWriteLeavesAStoredCookieAsItIs()
{
    CookieInventory inventory(m_clock);
    inventory.recordStored(cookieOf("a"), WrittenBy::Http);
    inventory.recordRefusedWrite(cookieOf("a"), u"https://cdn.test/tag.js"_s);
    const auto found = inventory.find(cookieOf("a").key);
    QVERIFY(found && found->stored);
    QVERIFY(found->refusal == Refusal::None);
    QVERIFY(found->writer.isEmpty());
}

void tst_CookieInventory::refusedWritesThatNobodyKnowsAreBoundedAndTheOthersCounted()
{
    CookieInventory inventory(m_clock);
    fill(inventory, RefusalPlaces::maximumUnknown + 10);
    QCOMPARE(inventory.size(), RefusalPlaces::maximumUnknown);
    QVERIFY(inventory.find(cookieOf("a0").key));
    QCOMPARE(inventory.unlistedOn(m_site).cookies.size(), 10);
    QVERIFY(!inventory.unlistedOn(m_site).more);
    fill(inventory, RefusalPlaces::maximumUnknown + RefusalPlaces::maximumCounted + 1);
    QCOMPARE(inventory.unlistedOn(m_site).cookies.size(), RefusalPlaces::maximumCounted);
    QVERIFY(inventory.unlistedOn(m_site).more);
    QVERIFY(inventory.unlistedOn(m_news).cookies.isEmpty());
    inventory.recordRefusedWrite(cookieOf("other", u"news.test"_s), QString());
    QVERIFY(inventory.find(cookieOf("other", u"news.test"_s).key)); // each site has its own places
}

void tst_CookieInventory::aKnownNameIsListedInAListFullOfUnknownOnes()
{
    CookieInventory inventory(m_clock);
    fill(inventory, RefusalPlaces::maximumUnknown + 10);
    inventory.recordRefusedWrite(cookieOf("_fbp"), QString(), m_site, "_fbp");
    QVERIFY(inventory.find(cookieOf("_fbp").key));
    inventory.recordStored(cookieOf("late"), WrittenBy::Http); // of another channel
    inventory.recordRefusedWrite(cookieOf("a205"), QString());
    inventory.recordStored(cookieOf("a205"), WrittenBy::Http);
    QVERIFY(inventory.find(cookieOf("late").key) && inventory.find(cookieOf("a205").key));
    QCOMPARE(inventory.unlistedOn(m_site).cookies.size(), 9); // a205 is listed now
}

void tst_CookieInventory::aPatternHasOnePlaceOfItsOwn()
{
    CookieInventory inventory(m_clock);
    fill(inventory, RefusalPlaces::maximumUnknown);
    for (int i = 0; i < 20; ++i)
        inventory.recordRefusedWrite(cookieOf("_ga_" + QByteArray::number(i)), QString(), m_site, "_ga_*");
    inventory.recordRefusedWrite(cookieOf("_gid"), QString(), m_site, "_gid");
    QVERIFY(inventory.find(cookieOf("_ga_0").key) && !inventory.find(cookieOf("_ga_1").key));
    QVERIFY(inventory.find(cookieOf("_gid").key));
    QCOMPARE(inventory.unlistedOn(m_site).cookies.size(), 19);
}

void tst_CookieInventory::whatIsNotListedIsCountedOnce()
{
    CookieInventory inventory(m_clock);
    for (int times = 0; times < 3; ++times)
        fill(inventory, RefusalPlaces::maximumUnknown + 2);
    QCOMPARE(inventory.unlistedOn(m_site).cookies.size(), 2);
    inventory.recordRefusedWrite(cookieOf(QByteArray(2000, 'n')), QString());
    QCOMPARE(inventory.unlistedOn(m_site).cookies.size(), 2);
    QVERIFY(inventory.unlistedOn(m_site).more); // too long to be remembered
    inventory.recordMoreRefusedWrites(m_news);
    QVERIFY(inventory.unlistedOn(m_news).more);
}

void tst_CookieInventory::whatFallsOutOfTheListIsStillCounted()
{
    CookieInventory inventory(m_clock);
    inventory.recordRefusedWrite(cookieOf("_fbp"), QString(), m_site, "_fbp");
    for (int i = 0; i < CookieInventory::maximumForgotten; ++i)
        refuse(inventory, "n" + QByteArray::number(i));
    QVERIFY(!inventory.find(cookieOf("_fbp").key));
    QCOMPARE(inventory.unlistedOn(m_site).cookies, QList<CookieKey>{cookieOf("_fbp").key});
}

void tst_CookieInventory::aThirdPartysUnlistedCookiesCountWhereItWasAsked()
{
    CookieInventory inventory(m_clock);
    for (int i = 0; i < RefusalPlaces::maximumUnknown + 3; ++i)
        inventory.recordRefusedWrite(cookieOf("a" + QByteArray::number(i), u"cdn.other.test"_s), QString());
    inventory.recordContact({m_site, u"www.other.test"_s, OriginContact::Use::Read, false});
    QCOMPARE(inventory.unlistedOn(m_site).cookies.size(), 0); // host-only, of another host
    inventory.recordContact({m_site, u"cdn.other.test"_s, OriginContact::Use::Read, false});
    QCOMPARE(inventory.unlistedOn(m_site).cookies.size(), 3);
}

void tst_CookieInventory::theWriterOfAStoredCookieIsKeptUntilAResponseSetsIt()
{
    CookieInventory inventory(m_clock);
    inventory.recordWriter(cookieOf("a").key, u"https://cdn.test/tag.js"_s);
    QCOMPARE(inventory.size(), 0);
    inventory.recordStored(cookieOf("a"), WrittenBy::NotReported);
    inventory.recordWriter(cookieOf("a").key, u"https://cdn.test/tag.js"_s);
    QCOMPARE(inventory.find(cookieOf("a").key)->writer, u"https://cdn.test/tag.js"_s);
    QCOMPARE(inventory.find(cookieOf("a").key)->writtenBy, WrittenBy::Script);
    inventory.recordStored(cookieOf("a"), WrittenBy::Http);
    QVERIFY(inventory.find(cookieOf("a").key)->writer.isEmpty());
}

void tst_CookieInventory::whatWasNeverSeenCannotGoOrBeRefused()
{
    CookieInventory inventory(m_clock);
    const QSignalSpy changed(&inventory, &CookieInventory::changed);
    inventory.recordGone(cookieOf("a").key);
    inventory.recordRefused(cookieOf("a").key, Refusal::OnArrival);
    QCOMPARE(inventory.size(), 0);
    QVERIFY(changed.isEmpty());
}

void tst_CookieInventory::theSameNameOnOtherDomainsAndPathsIsAnotherCookie()
{
    CookieInventory inventory(m_clock);
    const QList<Cookie> cookies{cookieOf("a", u".example.org"_s), cookieOf("a", u"example.org"_s),
                                cookieOf("a", u"www.example.org"_s),
                                cookieOf("a", u"www.example.org"_s, u"/x"_s)};
    for (const Cookie &cookie : cookies)
        inventory.recordStored(cookie, WrittenBy::Http);
    const auto listed = inventory.cookiesOn(m_site);
    QCOMPARE(listed.size(), cookies.size());
    for (qsizetype i = 0; i < cookies.size(); ++i)
        QCOMPARE(listed[i].cookie.key, cookies[i].key);
    inventory.recordGone(cookies[2].key);
    QCOMPARE(inventory.cookiesOn(m_site).size(), 3);
    QVERIFY(inventory.find(cookies[3].key));
}

void tst_CookieInventory::cookiesOfThirdPartiesAreListedWhereTheyWereAskedFor()
{
    CookieInventory inventory(m_clock);
    inventory.recordStored(cookieOf("ad", u".tracker.test"_s), WrittenBy::Http);
    inventory.recordStored(cookieOf("a"), WrittenBy::Http);
    QCOMPARE(namesOf(inventory.cookiesOn(m_site)), QByteArrayList{"a"});
    inventory.recordContact({m_site, u"cdn.tracker.test"_s, OriginContact::Use::Read, false});
    QCOMPARE(namesOf(inventory.cookiesOn(m_site)), (QByteArrayList{"a", "ad"}));
    QVERIFY2(inventory.cookiesOn(m_news).isEmpty(), "another site did not meet the third party");
    inventory.recordContact({m_site, u"eu.cdn.tracker.test"_s, OriginContact::Use::Read, false});
    QCOMPARE(namesOf(inventory.cookiesOn(m_site)), (QByteArrayList{"a", "ad"}));
}

void tst_CookieInventory::aContactSeesHostOnlyCookiesOfItsOwnHostAlone()
{
    CookieInventory inventory(m_clock);
    inventory.recordStored(cookieOf("mine", u"cdn.tracker.test"_s), WrittenBy::Http);
    inventory.recordStored(cookieOf("other", u"www.tracker.test"_s), WrittenBy::Http);
    inventory.recordStored(cookieOf("parent", u"tracker.test"_s), WrittenBy::Http);
    inventory.recordContact({m_site, u"cdn.tracker.test"_s, OriginContact::Use::Read, false});
    QCOMPARE(namesOf(inventory.cookiesOn(m_site)), QByteArrayList{"mine"});
}

void tst_CookieInventory::aContactSeesNoCookiesOfHostsBelowIt()
{
    CookieInventory inventory(m_clock);
    inventory.recordStored(cookieOf("below", u".a.tracker.test"_s), WrittenBy::Http);
    inventory.recordContact({m_site, u"tracker.test"_s, OriginContact::Use::Read, false});
    QVERIFY(inventory.cookiesOn(m_site).isEmpty());
}

void tst_CookieInventory::refusedOriginsAreCountedByUse()
{
    using Use = OriginContact::Use;
    CookieInventory inventory(m_clock);
    const QDateTime first = m_clock.now();
    for (const Use use : {Use::Read, Use::Write, Use::Write, Use::Script}) {
        inventory.recordContact({m_site, u"b.tracker.test"_s, use, true});
        m_clock.advance(1s);
    }
    inventory.recordContact({m_site, u"a.tracker.test"_s, Use::Write, true});
    const auto origins = inventory.refusedOriginsOn(m_site);
    QCOMPARE(origins.size(), 2);
    QCOMPARE(origins[0].host, u"a.tracker.test"_s);
    QCOMPARE(origins[1].host, u"b.tracker.test"_s);
    QCOMPARE(origins[1].writes, 2);
    QCOMPARE(origins[1].reads, 2);
    QCOMPARE(origins[1].firstSeen, first);
    QVERIFY(inventory.refusedOriginsOn(m_news).isEmpty());
}

void tst_CookieInventory::contactsThatWereNotRefusedAreNoRefusedOrigins()
{
    CookieInventory inventory(m_clock);
    inventory.recordContact({m_site, u"cdn.test"_s, OriginContact::Use::Write, false});
    QVERIFY(inventory.refusedOriginsOn(m_site).isEmpty());
    inventory.recordContact({m_site, u"cdn.test"_s, OriginContact::Use::Write, true});
    QCOMPARE(inventory.refusedOriginsOn(m_site).size(), 1);
    QCOMPARE(inventory.refusedOriginsOn(m_site).first().writes, 1);
}

void tst_CookieInventory::onlyTheLatestRefusedCookiesAreRemembered()
{
    CookieInventory inventory(m_clock);
    for (int i = 0; i < CookieInventory::maximumForgotten + 10; ++i)
        refuse(inventory, "n" + QByteArray::number(i));
    QCOMPARE(inventory.size(), CookieInventory::maximumForgotten);
    QVERIFY(!inventory.find(cookieOf("n9").key));
    QVERIFY(inventory.find(cookieOf("n10").key));
    QCOMPARE(inventory.cookiesOn(m_site).size(), CookieInventory::maximumForgotten);
}

void tst_CookieInventory::aCookieRefusedAgainAndAgainPushesNoOtherOut()
{
    CookieInventory inventory(m_clock);
    refuse(inventory, "rare");
    for (int i = 0; i < 2 * CookieInventory::maximumForgotten; ++i)
        refuse(inventory, "busy");
    refuse(inventory, "last");
    QCOMPARE(namesOf(inventory.cookiesOn(m_site)), (QByteArrayList{"busy", "last", "rare"}));
}

void tst_CookieInventory::cookiesRefusedBeforeTheStoreLetsThemGoAreBoundedToo()
{
    CookieInventory inventory(m_clock);
    const int count = CookieInventory::maximumForgotten + 100;
    for (int i = 0; i < count; ++i) {
        const Cookie cookie = cookieOf("n" + QByteArray::number(i));
        inventory.recordStored(cookie, WrittenBy::Http);
        inventory.recordRefused(cookie.key, Refusal::OnArrival);
    }
    QCOMPARE(inventory.size(), count); // the store still has every one
    for (int i = 0; i < count; ++i)
        inventory.recordGone(cookieOf("n" + QByteArray::number(i)).key);
    QCOMPARE(inventory.size(), CookieInventory::maximumForgotten);
}

void tst_CookieInventory::hostsOfAVisitedSiteAreBounded()
{
    CookieInventory inventory(m_clock);
    for (int i = 0; i < CookieInventory::maximumHosts + 10; ++i)
        inventory.recordContact({m_site, u"h%1.tracker.test"_s.arg(i), OriginContact::Use::Write, true});
    QCOMPARE(inventory.refusedOriginsOn(m_site).size(), CookieInventory::maximumHosts);
    inventory.recordContact({m_site, u"h0.tracker.test"_s, OriginContact::Use::Write, true});
    QCOMPARE(inventory.refusedOriginsOn(m_site).first().writes, 2);
    inventory.recordContact({m_news, u"h5000.tracker.test"_s, OriginContact::Use::Write, true});
    QCOMPARE(inventory.refusedOriginsOn(m_news).size(), 1);
}

void tst_CookieInventory::thousandsOfCookiesOfOneSiteAreListedInOrder()
{
    CookieInventory inventory(m_clock);
    constexpr int count = 3300; // the engine's limit for all sites together
    for (int i = count; i > 0; --i)
        inventory.recordStored(cookieOf("c" + QByteArray::number(i)), WrittenBy::Http);
    inventory.recordContact({m_site, u"www.example.org"_s, OriginContact::Use::Read, false});
    const auto listed = inventory.cookiesOn(m_site);
    QCOMPARE(listed.size(), count);
    QVERIFY(std::is_sorted(listed.cbegin(), listed.cend(),
                           [](const auto &a, const auto &b) { return a.cookie.key < b.cookie.key; }));
}

void tst_CookieInventory::onlyRealChangesAreSignalled()
{
    CookieInventory inventory(m_clock);
    const QSignalSpy changed(&inventory, &CookieInventory::changed);
    const CookieKey key = cookieOf("a").key;
    inventory.recordStored(cookieOf("a"), WrittenBy::Http);
    QCOMPARE(changed.size(), 1);
    inventory.recordRefused(key, Refusal::OnArrival);
    QCOMPARE(changed.size(), 2);
    inventory.recordRefused(key, Refusal::OnArrival);
    QCOMPARE(changed.size(), 2);
    inventory.recordGone(key);
    QCOMPARE(changed.size(), 3);
    inventory.recordGone(key);
    QCOMPARE(changed.size(), 3);
    inventory.recordContact({m_site, u"cdn.test"_s, OriginContact::Use::Read, false});
    QCOMPARE(changed.size(), 4);
    inventory.recordContact({m_site, u"cdn.test"_s, OriginContact::Use::Read, false});
    QCOMPARE(changed.size(), 4);
    inventory.recordContact({m_site, u"cdn.test"_s, OriginContact::Use::Read, true});
    QCOMPARE(changed.size(), 5);
}

QTEST_GUILESS_MAIN(tst_CookieInventory)
#include "tst_cookieinventory.moc"
