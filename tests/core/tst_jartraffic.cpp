// SPDX-License-Identifier: Apache-2.0
// Run under the tsan preset too: scripts are let through on threads of the engine.
#include "StrictTest.h"
#include "cookies/JarTraffic.h"

#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

const Site portal = Site::fromHost(u"www.portal.example"_s);

} // namespace

class tst_JarTraffic final : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void trafficIsUnsettledUntilTheStoreHasReportedIt();
    void sitesWithoutEndAreCountedAsOne();
    void nothingRecordedOnAnotherThreadIsLost();
};

void tst_JarTraffic::trafficIsUnsettledUntilTheStoreHasReportedIt()
{
    const Site other = Site::fromHost(u"other.example"_s);
    JarTraffic traffic;
    QVERIFY(!traffic.isUnsettled(portal));
    traffic.record(portal);
    const quint64 first = traffic.latest();
    traffic.record(other);
    traffic.settle(first);
    QVERIFY(!traffic.isUnsettled(portal));
    QVERIFY(traffic.isUnsettled(other));
    traffic.record(portal);
    traffic.settle(first); // the answer to an earlier question settles nothing later
    QVERIFY(traffic.isUnsettled(portal));
}

void tst_JarTraffic::sitesWithoutEndAreCountedAsOne()
{
    JarTraffic traffic;
    for (int i = 0; i < 3 * JarTraffic::maximumSites; ++i) {
        traffic.record(Site::fromHost(u"site%1.example"_s.arg(i)));
        QVERIFY(traffic.size() <= JarTraffic::maximumSites);
    }
    QVERIFY(traffic.isUnsettled(Site::fromHost(u"site0.example"_s)));
    traffic.settle(traffic.latest());
    QVERIFY(!traffic.isUnsettled(Site::fromHost(u"site0.example"_s)));
    QCOMPARE(traffic.size(), 0);
}

/// What a thread recorded stays unsettled until a number is settled that was taken after it.
void tst_JarTraffic::nothingRecordedOnAnotherThreadIsLost()
{
    constexpr int writers = 3;
    constexpr int records = 5'000;
    JarTraffic traffic;
    std::atomic<int> lost = 0;
    std::atomic<int> running = writers;
    std::vector<std::thread> threads;
    for (int writer = 0; writer < writers; ++writer) {
        threads.emplace_back([&, writer] {
            const Site own = Site::fromHost(u"site%1.example"_s.arg(writer));
            for (int i = 0; i < records; ++i) {
                const quint64 before = traffic.latest();
                traffic.record(own);
                if (traffic.latest() <= before)
                    ++lost;
            }
            --running;
        });
    }
    while (running > 0)
        traffic.settle(traffic.latest());
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(lost.load(), 0);
    QCOMPARE(traffic.latest(), quint64(writers) * records);
    traffic.record(portal);
    QVERIFY(traffic.isUnsettled(portal));
    traffic.settle(traffic.latest());
    QVERIFY(!traffic.isUnsettled(portal));
}

QTEST_GUILESS_MAIN(tst_JarTraffic)
#include "tst_jartraffic.moc"
