// SPDX-License-Identifier: Apache-2.0
// Run under the tsan preset too: the filter of the engine asks the policy from threads of its own.
#include "CatalogueFixture.h"
#include "StrictTest.h"
#include "consent/ConsentService.h"

#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;

class tst_PolicySnapshot final : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void readersOnOtherThreadsSeeOnlyWholePolicies();
    void aReaderKeepsItsSnapshotAlive();
    void sitesAreComputedOnAnyThread();
};

/// The writer only ever publishes "everything accepted" or "everything refused". A reader that gets two
/// different answers from one snapshot has seen a policy that nobody published.
void tst_PolicySnapshot::readersOnOtherThreadsSeeOnlyWholePolicies()
{
    constexpr int policies = 3000;
    constexpr int readerCount = 4;
    const Site portal = Site::fromHost(u"portal.test"_s);
    const Site tracker = Site::fromHost(u"tracker.test"_s);
    ConsentService service(test::catalogueOfEveryKind(), {}, nullptr);
    const auto cell = service.policyCell();
    const QList<CookieAccess> questions{{portal, portal, "stats"}, {portal, portal, "lang"},
                                        {portal, portal, "fam_1"}, {portal, portal, QByteArray()},
                                        {portal, tracker, "ads"},  {portal, tracker, std::nullopt}};
    std::atomic<bool> isDone = false;
    std::atomic<int> torn = 0;
    std::vector<quint64> allowed(readerCount, 0);
    std::vector<quint64> refused(readerCount, 0);
    std::atomic<int> ready = 0;
    std::vector<std::thread> readers;
    for (size_t reader = 0; reader < readerCount; ++reader) {
        readers.emplace_back([&, reader] {
            ++ready;
            while (!isDone) {
                const auto policy = cell->load();
                const bool first = policy->decide(questions.first()).isAllowed();
                for (const CookieAccess &question : questions) {
                    if (policy->decide(question).isAllowed() != first)
                        ++torn;
                }
                ++(first ? allowed : refused)[reader];
            }
        });
    }
    while (ready < readerCount)
        std::this_thread::yield();
    for (int i = 0; i < policies; ++i) {
        if (i % 2 == 0)
            service.acceptAll(portal);
        else
            service.onlyNecessary(portal);
    }
    isDone = true;
    for (std::thread &reader : readers)
        reader.join();

    QCOMPARE(torn.load(), 0);
    quint64 rounds = 0;
    for (size_t reader = 0; reader < readerCount; ++reader)
        rounds += allowed[reader] + refused[reader];
    QVERIFY2(rounds > 0, "the readers did read");
    QVERIFY(!cell->load()->decide(questions.first()).isAllowed()); // the last one published
}

void tst_PolicySnapshot::aReaderKeepsItsSnapshotAlive()
{
    std::atomic<bool> isTaken = false;
    std::atomic<bool> isReplaced = false;
    bool isAllowed = true;
    const Site portal = Site::fromHost(u"portal.test"_s);
    auto cell = std::make_unique<SnapshotCell<ConsentPolicy>>(
        std::make_shared<const ConsentPolicy>(test::catalogueOfEveryKind(), ConsentChoices()));
    std::thread reader([&] {
        const auto mine = cell->load();
        isTaken = true;
        isTaken.notify_one();
        isReplaced.wait(false);
        isAllowed = mine->decide({portal, portal, "stats"}).isAllowed(); // the cell is gone by now
    });
    isTaken.wait(false);
    cell.reset();
    isReplaced = true;
    isReplaced.notify_one();
    reader.join();
    QVERIFY(!isAllowed);
}

void tst_PolicySnapshot::sitesAreComputedOnAnyThread()
{
    std::atomic<int> wrong = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&wrong] {
            for (int round = 0; round < 500; ++round) {
                const Site site = Site::fromUrl(QUrl(u"https://h%1.data.example.co.uk/"_s.arg(round)));
                if (site.domain() != u"example.co.uk")
                    ++wrong;
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(wrong.load(), 0);
}

QTEST_GUILESS_MAIN(tst_PolicySnapshot)
#include "tst_policysnapshot.moc"
