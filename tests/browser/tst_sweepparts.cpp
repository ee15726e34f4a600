// SPDX-License-Identifier: Apache-2.0
#include "StrictTest.h"
#include "browser/RemovalPlan.h"
#include "browser/SweepPatience.h"
#include "browser/ThreadWatch.h"

#include <QProcess>
#include <QTest>
#include <QUrl>

#include <atomic>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/prctl.h>
#include <thread>
#include <unistd.h>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Site portal = Site::fromHost(u"www.portal.example"_s);
const QUrl address(u"https://www.portal.example/a/b"_s);

/// A thread that is busy, or waits for events as the engine's do.
class EventThread final
{
public:
    explicit EventThread(const char *name)
        : m_thread([this, name] { run(name); })
    {
        while (!m_isNamed)
            std::this_thread::yield();
    }
    ~EventThread()
    {
        m_isOver = true;
        beBusy(false);
        m_thread.join();
        close(m_event);
        close(m_epoll);
    }
    Q_DISABLE_COPY_MOVE(EventThread)

    void beBusy(bool isBusy)
    {
        m_isBusy = isBusy;
        eventfd_write(m_event, 1);
    }

private:
    void run(const char *name)
    {
        prctl(PR_SET_NAME, name);
        m_isNamed = true;
        epoll_event event{};
        event.events = EPOLLIN;
        epoll_ctl(m_epoll, EPOLL_CTL_ADD, m_event, &event);
        while (!m_isOver) {
            epoll_wait(m_epoll, &event, 1, -1);
            eventfd_t count = 0;
            eventfd_read(m_event, &count);
            while (m_isBusy) {
            }
        }
    }

    int m_event = eventfd(0, EFD_NONBLOCK);
    int m_epoll = epoll_create1(0);
    std::atomic<bool> m_isNamed = false;
    std::atomic<bool> m_isBusy = false;
    std::atomic<bool> m_isOver = false;
    std::thread m_thread; // last: it uses the others
};

RefusedNames::Answer refusing(const LearnedNames::Names &names, qsizetype known)
{
    RefusedNames::Answer answer;
    answer.names = names;
    answer.knownCount = known;
    return answer;
}

void wait(SweepPatience &patience, bool isDone, int times)
{
    for (int i = 0; i < times; ++i)
        patience.waited(isDone);
}

} // namespace

/// The parts of the sweep that need no engine.
class tst_SweepParts final : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void patienceShrinksWhereWaitsGiveUpAndGrowsAgain();
    void aSmallStoreIsSearchedByName();
    void inALargeStoreTheMetPlacesAreExpired();
    void aKnownNameMetNowhereIsLookedForInEveryPlace();
    void namelessCookiesAreOneOrder();
    void aThreadIsIdleOnlyWhenItWaitsForEvents();
    void aMachineThatStoodStillUsesUpNoPatience();
    void aThreadThatIsNotThereMakesNothingCertain();
};

void tst_SweepParts::patienceShrinksWhereWaitsGiveUpAndGrowsAgain()
{
    SweepPatience patience;
    QCOMPARE(patience.limit(), 100ms);
    patience.waited(false);
    QCOMPARE(patience.limit(), 10ms);
    QVERIFY(!patience.isExhausted()); // one is no rule
    wait(patience, false, 100);
    QCOMPARE(patience.limit(), 2ms);
    QVERIFY(patience.isExhausted());
    wait(patience, true, SweepPatience::successesToGrow);
    QCOMPARE(patience.limit(), 10ms);
    QVERIFY(patience.isExhausted());
    wait(patience, true, SweepPatience::successesToGrow);
    QCOMPARE(patience.limit(), 100ms);
    QVERIFY(!patience.isExhausted());
}

void tst_SweepParts::aSmallStoreIsSearchedByName()
{
    const auto plan = RemovalPlan::make(refusing({{"known"}, {"guess"}}, 1), portal, address, 10);
    QCOMPARE(plan.byName, (QList<QByteArray>{"known", "guess"}));
    QVERIFY(plan.exact.isEmpty());
}

void tst_SweepParts::inALargeStoreTheMetPlacesAreExpired()
{
    auto refused = refusing({{"known"}, {"guess"}}, 1);
    const CookieKey met{"known", u".portal.example"_s, u"/a"_s};
    refused.met["known"] = {met, {"known", u"other.portal.example"_s, u"/"_s}};
    const auto plan = RemovalPlan::make(refused, portal, address, 3'000);
    QVERIFY(plan.byName.isEmpty());
    QCOMPARE(plan.exact,
             (QList<CookieKey>{
                 met, {"guess", u"www.portal.example"_s, u"/"_s}, {"guess", u".portal.example"_s, u"/"_s}}));
}

void tst_SweepParts::aKnownNameMetNowhereIsLookedForInEveryPlace()
{
    const auto plan = RemovalPlan::make(refusing({{"known"}}, 1), portal, address, 3'000);
    QCOMPARE(plan.exact.size(), 3 * 4);
    for (const QString &domain : {u"www.portal.example"_s, u".www.portal.example"_s, u".portal.example"_s}) {
        for (const QString &path : {u"/"_s, u"/a"_s, u"/a/"_s, u"/a/b"_s})
            QVERIFY2(plan.exact.contains({"known", domain, path}), qPrintable(domain + path));
    }
}

void tst_SweepParts::namelessCookiesAreOneOrder()
{
    const auto plan = RemovalPlan::make(refusing({{"a", true}, {"b", true}}, 2), portal, address, 3'000);
    QCOMPARE(plan.byName, QList<QByteArray>{QByteArray()});
    QVERIFY(plan.exact.isEmpty());
}

void tst_SweepParts::aThreadIsIdleOnlyWhenItWaitsForEvents()
{
    EventThread thread("watched-one");
    EventThread other("watched-two");
    ThreadWatch watch({"watched-one", "watched-two"});
    QVERIFY(watch.isCertain());
    QVERIFY(watch.waitUntilIdle(5s));
    other.beBusy(true);
    std::this_thread::sleep_for(20ms); // until it runs
    QVERIFY(!watch.waitUntilIdle(20ms));
    other.beBusy(false);
    QVERIFY(watch.waitUntilIdle(5s));
}

void tst_SweepParts::aMachineThatStoodStillUsesUpNoPatience()
{
    EventThread thread("watched-one");
    ThreadWatch watch({"watched-one"});
    QVERIFY(watch.isCertain());
    thread.beBusy(true);
    std::this_thread::sleep_for(20ms); // until it runs
    // Stops every thread of this process for longer than the limit, then lets the thread end its work.
    const QByteArray script = "sleep 0.1; kill -STOP " + QByteArray::number(getpid()) +
                              "; sleep 0.5; kill -CONT " + QByteArray::number(getpid());
    QProcess machine;
    machine.start(u"sh"_s, {u"-c"_s, QString::fromLatin1(script)});
    std::thread work([&] {
        std::this_thread::sleep_for(250ms); // ends while everything stands still
        std::this_thread::sleep_for(50ms);
        thread.beBusy(false);
    });
    QVERIFY(watch.waitUntilIdle(400ms));
    work.join();
    QVERIFY(machine.waitForFinished());
}

void tst_SweepParts::aThreadThatIsNotThereMakesNothingCertain()
{
    const EventThread thread("watched-one");
    ThreadWatch watch({"watched-one", "watched-none"});
    QVERIFY(!watch.isCertain());
    QVERIFY(watch.waitUntilIdle(5s)); // the fixed wait
}

QTEST_GUILESS_MAIN(tst_SweepParts)
#include "tst_sweepparts.moc"
