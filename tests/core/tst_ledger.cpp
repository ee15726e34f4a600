// SPDX-License-Identifier: Apache-2.0
#include "CatalogueFixture.h"
#include "ManualClock.h"
#include "StrictTest.h"
#include "consent/ConsentService.h"
#include "cookies/CookieInventory.h"
#include "ledger/Ledger.h"

#include <QSignalSpy>
#include <QTest>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;
using Kind = CookieEvent::Kind;

namespace {

const Site portal = Site::fromHost(u"portal.example"_s);
const Site tracker = Site::fromHost(u"tracker.test"_s);

Cookie cookieOf(const QByteArray &name, const QString &domain = u"portal.example"_s)
{
    Cookie cookie;
    cookie.key = {name, domain, u"/"_s};
    cookie.value = "value";
    return cookie;
}

} // namespace

class tst_Ledger final : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void whatHappenedIsKeptInOrderWithTheRuleThatDecided();
    void aRefusalNamesTheRuleOfThePage();
    void aServerRefusedHasItsRuleToo();
    void anArrivalThatIsAboutToBeRefusedClaimsNoRule();
    void theHistoryOfACookieIsItsOwn();
    void theWriterThatBecomesKnownLaterIsFilledIn();
    void aWriteHasOneWriterAndTheNextWriteItsOwn();
    void aWritersAddressIsBounded();
    void namesAndPathsAreBoundedByOctets();
    void memoryIsBoundedAndTheOldestIsAnnounced();
    void numbersGoOnFromEarlierRunsAndAfterClearing();

private:
    [[nodiscard]] const LedgerEntry &latest() const { return m_ledger->entries().back(); }

    test::ManualClock m_clock;
    std::unique_ptr<CookieInventory> m_inventory;
    std::unique_ptr<ConsentService> m_consent;
    std::unique_ptr<Ledger> m_ledger;
};

void tst_Ledger::init()
{
    test::failOnAnyWarning();
    m_inventory = std::make_unique<CookieInventory>(m_clock);
    m_consent = std::make_unique<ConsentService>(test::catalogueOfEveryKind(), ConsentChoices(), nullptr);
    m_ledger = std::make_unique<Ledger>(*m_inventory, m_consent->policyCell(), 4);
}

void tst_Ledger::whatHappenedIsKeptInOrderWithTheRuleThatDecided()
{
    m_inventory->recordStored(cookieOf("sessionid"), WrittenBy::Http, portal);
    m_inventory->recordStored(cookieOf("sessionid"), WrittenBy::Http, portal);
    QCOMPARE(m_ledger->entries().size(), 2U);
    QCOMPARE(m_ledger->entries().front().number, 1U);
    QCOMPARE(latest().number, 2U);
    QCOMPARE(latest().event.kind, Kind::Overwritten);
    QCOMPARE(latest().rule, VerdictReason::NecessaryNeedsNoConsent);
    QCOMPARE(latest().decision, Decision::Allow);
    QCOMPARE(latest().category, CookieCategory::Necessary);
}

void tst_Ledger::aRefusalNamesTheRuleOfThePage()
{
    m_consent->setCategory(tracker, CookieCategory::Internal, Decision::Allow).value();
    const Cookie cookie = cookieOf("id", u"tracker.test"_s);
    m_inventory->recordStored(cookie, WrittenBy::Http, portal);
    m_inventory->recordRefused(cookie.key, Refusal::OnArrival);
    QCOMPARE(latest().event.kind, Kind::Refused);
    QCOMPARE(latest().rule, VerdictReason::CategoryNotAccepted);
    QCOMPARE(latest().category, CookieCategory::ThirdParty);
    m_inventory->recordStored(cookie, WrittenBy::Http, tracker); // on its own pages it may stay
    QCOMPARE(latest().rule, VerdictReason::CategoryChosenHere);
}

void tst_Ledger::aServerRefusedHasItsRuleToo()
{
    m_inventory->recordContact({portal, u"ads.tracker.test"_s, OriginContact::Use::Write, true});
    QCOMPARE(latest().event.kind, Kind::ServerRefused);
    QCOMPARE(latest().rule, VerdictReason::CategoryNotAccepted);
    QCOMPARE(latest().decision, Decision::Refuse);
}

void tst_Ledger::anArrivalThatIsAboutToBeRefusedClaimsNoRule()
{
    m_inventory->recordStored(cookieOf("unknown"), WrittenBy::Http, portal);
    QVERIFY(!latest().rule);
    QCOMPARE(latest().decision, Decision::Refuse);
}

void tst_Ledger::theHistoryOfACookieIsItsOwn()
{
    m_inventory->recordStored(cookieOf("a"), WrittenBy::Http, portal);
    m_inventory->recordStored(cookieOf("b"), WrittenBy::Http, portal);
    m_inventory->recordRefused(cookieOf("a").key, Refusal::OnChoice);
    const auto history = m_ledger->historyOf(cookieOf("a").key);
    QCOMPARE(history.size(), 2);
    QCOMPARE(history.first().event.kind, Kind::Stored);
    QCOMPARE(history.last().event.kind, Kind::Refused);
}

void tst_Ledger::theWriterThatBecomesKnownLaterIsFilledIn()
{
    QSignalSpy amended(m_ledger.get(), &Ledger::amended);
    m_inventory->recordStored(cookieOf("a"), WrittenBy::NotReported, portal);
    m_inventory->recordStored(cookieOf("b"), WrittenBy::NotReported, portal);
    m_inventory->recordWriter(cookieOf("a").key, u"https://cdn.example/a.js"_s);
    QCOMPARE(amended.size(), 1);
    const LedgerEntry &entry = m_ledger->entries().front();
    QCOMPARE(entry.event.writer, u"https://cdn.example/a.js"_s);
    QCOMPARE(entry.event.writtenBy, WrittenBy::Script);
    QVERIFY(latest().event.writer.isEmpty());
}

void tst_Ledger::aWriteHasOneWriterAndTheNextWriteItsOwn()
{
    const auto script = u"https://cdn.example/a.js"_s;
    for (int i = 0; i < 2; ++i) {
        m_inventory->recordStored(cookieOf("a"), WrittenBy::NotReported, portal);
        QVERIFY(latest().event.writer.isEmpty());
        m_inventory->recordWriter(cookieOf("a").key, script);
        QCOMPARE(latest().event.writer, script); // the second time as well, though it is the same script
    }
    m_inventory->recordWriter(cookieOf("a").key, u"https://cdn.example/other.js"_s);
    QCOMPARE(latest().event.writer, script);
}

void tst_Ledger::namesAndPathsAreBoundedByOctets()
{
    Cookie cookie = cookieOf(QByteArray(10'000, 'n'));
    cookie.key.path = u'/' + QString(5'000, u'é');
    m_inventory->recordRefusedWrite(cookie, {}, portal);
    QCOMPARE(latest().event.key.name.size(), 4096);
    QCOMPARE(latest().event.wireName.size(), 4096);
    QCOMPARE(latest().event.key.path, u'/' + QString(1'023, u'é')); // 2,047 octets: no half of a character
}

void tst_Ledger::aWritersAddressIsBounded()
{
    const QString address = u"https://cdn.example/"_s + QString(10'000, u'a');
    m_inventory->recordRefusedWrite(cookieOf("a"), address, portal);
    QCOMPARE(latest().event.writer, address.left(2048));
    m_inventory->recordStored(cookieOf("b"), WrittenBy::NotReported, portal);
    m_inventory->recordWriter(cookieOf("b").key, address);
    QCOMPARE(latest().event.writer, address.left(2048));
}

void tst_Ledger::memoryIsBoundedAndTheOldestIsAnnounced()
{
    quint64 dropped = 0;
    connect(m_ledger.get(), &Ledger::aboutToDropOldest, this,
            [&] { dropped = m_ledger->entries().front().number; });
    for (int i = 0; i < 6; ++i)
        m_inventory->recordStored(cookieOf(QByteArray::number(i)), WrittenBy::Http, portal);
    QCOMPARE(m_ledger->entries().size(), 4U);
    QCOMPARE(m_ledger->entries().front().number, 3U);
    QCOMPARE(dropped, 2U);
}

void tst_Ledger::numbersGoOnFromEarlierRunsAndAfterClearing()
{
    m_ledger->continueFrom(100);
    m_inventory->recordStored(cookieOf("a"), WrittenBy::Http, portal);
    QCOMPARE(latest().number, 100U);
    QSignalSpy cleared(m_ledger.get(), &Ledger::cleared);
    m_ledger->clear();
    QCOMPARE(cleared.size(), 1);
    QVERIFY(m_ledger->entries().empty());
    m_inventory->recordStored(cookieOf("b"), WrittenBy::Http, portal);
    QCOMPARE(latest().number, 101U);
}

QTEST_GUILESS_MAIN(tst_Ledger)
#include "tst_ledger.moc"
