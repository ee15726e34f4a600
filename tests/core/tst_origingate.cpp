// SPDX-License-Identifier: Apache-2.0
// Run under the tsan preset too: the engine's filter asks from the UI thread and from threads of its own.
#include "CatalogueFixture.h"
#include "StrictTest.h"
#include "consent/ConsentService.h"
#include "consent/OriginGate.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

const Site portal = Site::fromHost(u"portal.test"_s);

std::shared_ptr<const SnapshotCell<ConsentPolicy>> cellOf(const ConsentChoices &choices)
{
    return std::make_shared<const SnapshotCell<ConsentPolicy>>(
        std::make_shared<const ConsentPolicy>(test::catalogueOfEveryKind(), choices));
}

} // namespace

class tst_OriginGate final : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void whoAsksWhomDecides_data();
    void whoAsksWhomDecides();
    void theFirstContactSinceTheLastTakeIsTold();
    void aFloodOfContactsIsToldInPart();
    void threadsAskWhileTheVisitorChooses();
};

void tst_OriginGate::whoAsksWhomDecides_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("origin");
    QTest::addColumn<bool>("thirdParty");
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("isAllowed");
    const auto row = [](const char *name, const QString &page, const QString &origin, bool thirdParty,
                        const QString &host, bool isAllowed) {
        QTest::newRow(name) << page << origin << thirdParty << host << isAllowed;
    };
    const QString page = u"https://www.portal.test/a"_s;
    row("own", page, u"https://api.portal.test/"_s, false, u"api.portal.test"_s, true);
    row("own, WebSocket", page, u"wss://portal.test:81/s"_s, false, u"portal.test"_s, true);
    row("third party", page, u"https://cdn.tracker.test/p.gif"_s, true, u"cdn.tracker.test"_s, false);
    row("third party, whatever the engine says", page, u"https://tracker.test/"_s, false, u"tracker.test"_s,
        false);
    row("no page, of itself", QString(), u"https://portal.test/"_s, false, u"portal.test"_s, true);
    row("no page, third party", QString(), u"https://portal.test/"_s, true, u"portal.test"_s, false);
    row("a page without a site", u"about:blank"_s, u"https://portal.test/"_s, false, u"portal.test"_s, false);
    row("accepted by name", page, u"https://named.test/"_s, true, u"named.test"_s, true);
    row("accepted by name on another site", u"https://other.test"_s, u"https://named.test/"_s, true,
        u"named.test"_s, false);
    row("international", u"https://例え.test/"_s, u"https://a.xn--r8jz45g.test/"_s, false,
        u"a.xn--r8jz45g.test"_s, true);
    row("address", u"http://[::1]:8000/"_s, u"http://[0:0::1]/x"_s, false, u"::1"_s, true);
    row("no host at all", page, u"data:text/plain,a"_s, false, QString(), false);
}

void tst_OriginGate::whoAsksWhomDecides()
{
    QFETCH(QString, page);
    QFETCH(QString, origin);
    QFETCH(bool, thirdParty);
    QFETCH(QString, host);
    QFETCH(bool, isAllowed);
    ConsentChoices choices;
    choices.bySite[portal].cookies.insert({"id", u"named.test"_s}, Decision::Allow);
    const OriginGate gate(cellOf(choices));
    const QUrl first(page);
    const QUrl asked(origin);
    for (int again = 0; again < 2; ++again) { // the second time its sites are known
        const auto answer = gate.ask({first, asked, thirdParty});
        QCOMPARE(answer.isAllowed, isAllowed);
        QCOMPARE(answer.host, host);
        QCOMPARE(answer.cookieSite, Site::fromUrl(asked));
        QVERIFY(answer.policy);
    }
}

void tst_OriginGate::theFirstContactSinceTheLastTakeIsTold()
{
    OriginGate gate(cellOf({}));
    const QUrl page(u"https://portal.test/"_s);
    const QUrl tracker(u"https://cdn.tracker.test/"_s);
    for (int round = 0; round < 2; ++round) {
        QVERIFY(gate.record(gate.ask({page, page}), OriginContact::Use::Read));
        QVERIFY(!gate.record(gate.ask({page, tracker, true}), OriginContact::Use::Write));
        const auto contacts = gate.take();
        QCOMPARE(contacts.size(), 2U);
        QCOMPARE(contacts[1].topLevelSite, portal);
        QCOMPARE(contacts[1].host, u"cdn.tracker.test"_s);
        QCOMPARE(contacts[1].use, OriginContact::Use::Write);
        QVERIFY(contacts[1].refused && !contacts[0].refused);
    }
    QVERIFY(gate.take().empty());
}

void tst_OriginGate::aFloodOfContactsIsToldInPart()
{
    OriginGate gate(cellOf({}));
    const QUrl page(u"https://portal.test/"_s);
    const auto answer = gate.ask({page, page});
    for (size_t i = 0; i < 3 * OriginGate::maximumContacts; ++i)
        static_cast<void>(gate.record(answer, OriginContact::Use::Script));
    QCOMPARE(gate.take().size(), OriginGate::maximumContacts);
    QVERIFY(gate.record(answer, OriginContact::Use::Script));
}

/// Whatever is published meanwhile, an answer is the one of the policy that it names.
void tst_OriginGate::threadsAskWhileTheVisitorChooses()
{
    ConsentService service(test::catalogueOfEveryKind(), {}, nullptr);
    OriginGate gate(service.policyCell());
    std::atomic<bool> isDone = false;
    std::atomic<quint64> asked = 0;
    std::atomic<quint64> wrong = 0;
    std::atomic<quint64> told = 0;
    std::vector<std::thread> threads;
    for (int thread = 0; thread < 4; ++thread) {
        threads.emplace_back([&, thread] {
            const QUrl page(u"https://www.portal.test/"_s);
            for (quint64 i = 0; !isDone || i < 1000; ++i) {
                // More hosts than are remembered, the same ones on all threads.
                const QUrl origin(u"https://h%1.tracker%2.test/"_s.arg(i % 300).arg(i % 7));
                const auto answer = gate.ask({page, origin, true});
                const CookieAccess access{portal, Site::fromUrl(origin), std::nullopt};
                const bool isRight = answer.topLevelSite == portal &&
                                     answer.cookieSite == access.cookieSite &&
                                     answer.isAllowed == answer.policy->decide(access).isAllowed();
                wrong += isRight ? 0 : 1;
                told += gate.record(answer, OriginContact::Use(thread % 3)) ? 1 : 0;
                ++asked;
            }
        });
    }
    quint64 taken = 0;
    quint64 parts = 0;
    const auto take = [&] {
        const size_t part = gate.take().size();
        taken += part;
        parts += part > 0 ? 1 : 0;
    };
    for (int i = 0; i < 1000; ++i) {
        if (i % 2 == 0)
            service.acceptAll(portal);
        else
            service.onlyNecessary(portal);
        take();
    }
    isDone = true;
    for (std::thread &thread : threads)
        thread.join();
    take();
    QCOMPARE(wrong.load(), 0U);
    QVERIFY(asked >= 4000U && taken > 0 && taken <= asked);
    QCOMPARE(told.load(), parts); // nobody waits for contacts of which nobody was told
}

QTEST_GUILESS_MAIN(tst_OriginGate)
#include "tst_origingate.moc"
