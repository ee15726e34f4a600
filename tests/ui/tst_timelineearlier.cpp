// SPDX-License-Identifier: Apache-2.0
#include "InspectorFixture.h"
#include "KeptLedger.h"
#include "UiTest.h"
#include "widgets/CookieDetailsPane.h"
#include "widgets/CookieInspector.h"
#include "widgets/CookieTableView.h"
#include "widgets/FilterBar.h"
#include "widgets/TimelineView.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QToolButton>
#include <QTreeView>
#include <QtTest>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;

/// What is kept of earlier, in the timeline and in the details of a cookie.
class TestTimelineEarlier final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void withoutAProfileThereIsNothingEarlier();
    void earlierEventsComeBelowPageByPage();
    void liveEventsGoOnAtTheTop();
    void searchLooksIntoWhatWasLoaded();
    void whatLeavesTheMemoryStaysBetweenItsNeighbours();
    void whatLeftTheMemoryUnseenCanBeLoaded();
    void clearAsksAndEmptiesWhatWasLoaded();
    void loadingGoesOnWhilePaused();
    void moreThanTheMemoryMayWait();
    void whatCannotBeReadIsSaid();
    void whateverHappensTheModelIsSoundAndInOrder();
    void aCookiesHistoryGoesOnInEarlierRuns();

private:
    void keep(quint64 first, quint64 last)
    {
        for (quint64 number = first; number <= last; ++number)
            m_kept.entries.append(test::ledgerEntry(number, "kept" + QByteArray::number(number)));
    }
    void makeView();
    [[nodiscard]] QToolButton &earlierButton() const
    {
        return *m_view->findChild<QToolButton *>(u"earlierTimeline"_s);
    }
    void clickEarlier() { QTest::mouseClick(&earlierButton(), Qt::LeftButton); }
    [[nodiscard]] QString subject(int row) const
    {
        return m_view->model().index(row, TimelineModel::Subject).data().toString();
    }
    [[nodiscard]] QString counts() const { return m_view->findChild<QLabel *>(u"inspectorCounts"_s)->text(); }

    test::KeptLedger m_kept;
    std::unique_ptr<test::PanelData> m_data;
    std::unique_ptr<ConsentService> m_service;
    std::unique_ptr<Ledger> m_ledger;
    std::unique_ptr<TimelineView> m_view;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestTimelineEarlier::init()
{
    test::failOnAnyUiWarning();
    m_kept.entries.clear();
    m_kept.problem.clear();
    m_data = std::make_unique<test::PanelData>();
    m_service = std::make_unique<ConsentService>(test::builtInCatalogue(), ConsentChoices(), nullptr);
}

void TestTimelineEarlier::cleanup()
{
    m_tester.reset();
    m_view.reset();
    m_ledger.reset();
}

void TestTimelineEarlier::makeView()
{
    m_ledger = std::make_unique<Ledger>(m_data->inventory, m_service->policyCell(), 10);
    m_ledger->continueFrom(m_kept.entries.isEmpty() ? 1 : m_kept.entries.last().number + 1);
    m_view = std::make_unique<TimelineView>(TimelineServices{*m_ledger, &m_kept});
    m_tester = std::make_unique<QAbstractItemModelTester>(
        &m_view->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_view->resize(900, 300);
    m_view->show();
}

void TestTimelineEarlier::withoutAProfileThereIsNothingEarlier()
{
    Ledger ledger(m_data->inventory, m_service->policyCell());
    const TimelineView view(TimelineServices{ledger});
    QVERIFY(view.findChild<QToolButton *>(u"earlierTimeline"_s)->isHidden());
    makeView();
    QVERIFY(earlierButton().isVisible());
    QVERIFY(!earlierButton().isEnabled()); // the first run
}

void TestTimelineEarlier::earlierEventsComeBelowPageByPage()
{
    constexpr int page = int(TimelineModel::entriesAtOnce);
    keep(1, 2 * page + 3);
    makeView();
    QVERIFY(m_view->findChild<QLabel *>(u"inspectorEmpty"_s)->text().contains(u"“Earlier…”"_s));
    m_data->store(test::cookie("live"));
    QCOMPARE(m_view->model().rowCount(), 1);
    clickEarlier();
    QCOMPARE(m_view->model().rowCount(), 1 + page);
    QCOMPARE(subject(0), u"live"_s);
    QCOMPARE(subject(1), u"kept%1"_s.arg(2 * page + 3));
    QCOMPARE(m_view->table().indexAt({5, 5}).row(), 1); // and is what is looked at
    clickEarlier();
    QCOMPARE(m_view->model().rowCount(), 1 + 2 * page);
    QVERIFY(earlierButton().isEnabled());
    clickEarlier();
    QCOMPARE(m_view->model().rowCount(), 1 + 2 * page + 3);
    QCOMPARE(subject(2 * page + 3), u"kept1"_s);
    QVERIFY(!earlierButton().isEnabled());
    QCOMPARE(m_view->model().totalCount(), 2 * page + 4);
}

void TestTimelineEarlier::liveEventsGoOnAtTheTop()
{
    keep(1, 3);
    makeView();
    clickEarlier();
    m_data->store(test::cookie("live"));
    QCOMPARE(m_view->model().rowCount(), 4);
    QCOMPARE(subject(0), u"live"_s);
    QCOMPARE(m_view->model().shownEntries().first().number, 1U);
    QCOMPARE(m_view->model().shownEntries().last().number, 4U);
}

void TestTimelineEarlier::searchLooksIntoWhatWasLoaded()
{
    keep(1, 30);
    makeView();
    m_view->filterBar().searchField().setText(u"kept2"_s);
    clickEarlier();
    QCOMPARE(m_view->model().rowCount(), 11); // 2, and 20 to 29
    QCOMPARE(subject(10), u"kept2"_s);
    QCOMPARE(counts(), u"11 of 30 event(s)"_s);
    m_view->filterBar().searchField().clear();
    QCOMPARE(m_view->model().rowCount(), 30);
    QCOMPARE(m_view->model().countOf(CookieEvent::Kind::Stored), 30);
}

void TestTimelineEarlier::whatLeavesTheMemoryStaysBetweenItsNeighbours()
{
    keep(1, 3);
    makeView();
    clickEarlier();
    for (int i = 0; i < 25; ++i)
        m_data->store(test::cookie("live" + QByteArray::number(i)));
    QCOMPARE(m_ledger->entries().size(), 10U);
    QCOMPARE(m_view->model().rowCount(), 28);
    QCOMPARE(subject(24), u"live0"_s);
    QCOMPARE(subject(25), u"kept3"_s);
    m_view->filterBar().searchField().setText(u"live0"_s);
    QCOMPARE(m_view->model().rowCount(), 1);
}

void TestTimelineEarlier::whatLeftTheMemoryUnseenCanBeLoaded()
{
    makeView();
    for (int i = 1; i <= 12; ++i)
        m_data->store(test::cookie("live" + QByteArray::number(i)));
    keep(1, 2); // as the saver does with what leaves
    QCOMPARE(m_view->model().rowCount(), 10);
    QVERIFY(earlierButton().isEnabled());
    clickEarlier();
    QCOMPARE(m_view->model().rowCount(), 12);
    QCOMPARE(subject(10), u"kept2"_s);
    QVERIFY(!earlierButton().isEnabled());
}

void TestTimelineEarlier::clearAsksAndEmptiesWhatWasLoaded()
{
    keep(1, 30);
    makeView();
    clickEarlier();
    m_data->store(test::cookie("live"));
    const auto answer = [this](QMessageBox::ButtonRole role) {
        QTest::mouseClick(m_view->findChild<QToolButton *>(u"clearTimeline"_s), Qt::LeftButton);
        const auto *const box = m_view->findChild<QMessageBox *>(u"clearKept"_s);
        QVERIFY(box);
        for (QAbstractButton *const button : box->buttons()) {
            if (box->buttonRole(button) == role)
                button->click();
        }
        QTRY_VERIFY(!m_view->findChild<QMessageBox *>(u"clearKept"_s));
    };
    answer(QMessageBox::RejectRole);
    QCOMPARE(m_view->model().totalCount(), 31);
    m_kept.entries.clear(); // as the saver does
    answer(QMessageBox::AcceptRole);
    QCOMPARE(m_view->model().rowCount(), 0);
    QCOMPARE(m_view->model().totalCount(), 0);
    QVERIFY(!earlierButton().isEnabled());
    m_data->store(test::cookie("next"));
    QCOMPARE(m_view->model().rowCount(), 1);
    QCOMPARE(m_view->model().entryAt(m_view->model().index(0, 0))->number, 32U);
}

void TestTimelineEarlier::loadingGoesOnWhilePaused()
{
    keep(1, 3);
    makeView();
    m_data->store(test::cookie("before"));
    m_view->pauseButton().click();
    m_data->store(test::cookie("while"));
    clickEarlier();
    QCOMPARE(m_view->model().rowCount(), 4);
    QCOMPARE(subject(0), u"before"_s);
    m_view->pauseButton().click();
    QCOMPARE(m_view->model().rowCount(), 5);
}

void TestTimelineEarlier::moreThanTheMemoryMayWait()
{
    makeView();
    m_data->store(test::cookie("before"));
    m_view->pauseButton().click();
    for (int i = 0; i < 15; ++i) // the memory holds 10
        m_data->store(test::cookie("while" + QByteArray::number(i)));
    QCOMPARE(m_view->model().rowCount(), 0);
    QCOMPARE(m_view->model().waitingCount(), 15);
    m_view->filterBar().searchField().setText(u"while"_s);
    QCOMPARE(m_view->model().rowCount(), 0);
    m_view->pauseButton().click();
    QCOMPARE(m_view->model().rowCount(), 10);
}

void TestTimelineEarlier::whatCannotBeReadIsSaid()
{
    keep(1, 3);
    makeView();
    QSignalSpy noticed(m_view.get(), &TimelineView::noticed);
    m_kept.problem = u"The disk reports a failure."_s;
    clickEarlier();
    QCOMPARE(noticed.size(), 1);
    QCOMPARE(noticed.first().first().toString(), m_kept.problem);
    QCOMPARE(m_view->model().rowCount(), 0);
    m_kept.problem.clear();
    clickEarlier();
    QCOMPARE(m_view->model().rowCount(), 3);
}

void TestTimelineEarlier::whateverHappensTheModelIsSoundAndInOrder()
{
    keep(1, 5000);
    makeView();
    TimelineModel &model = m_view->model();
    QRandomGenerator random(4);
    for (int i = 0; i < 600; ++i) {
        m_data->store(test::cookie("name" + QByteArray::number(random.bounded(9))));
        m_kept.entries.append(m_ledger->entries().back());
        if (i % 7 == 0)
            model.setSearchText(random.bounded(2) == 0 ? QString() : QString::number(random.bounded(9)));
        if (i % 13 == 0)
            model.setPaused(!model.isPaused());
        if (i % 61 == 0)
            QVERIFY(model.loadEarlier());
        if (i == 400) {
            m_kept.entries.clear();
            m_ledger->clear();
        }
        m_data->inventory.recordWriter(test::cookie("name1").key, u"https://a.example/%1.js"_s.arg(i));
        quint64 last = 0;
        for (const LedgerEntry &entry : model.shownEntries()) {
            QVERIFY(entry.number > last);
            last = entry.number;
        }
        int counted = 0;
        for (const CookieEvent::Kind kind : allEventKinds)
            counted += model.countOf(kind);
        QCOMPARE(counted, model.totalCount());
    }
}

void TestTimelineEarlier::aCookiesHistoryGoesOnInEarlierRuns()
{
    const test::ManualClock clock;
    for (quint64 number = 1; number <= 60; ++number) {
        LedgerEntry entry = test::ledgerEntry(number);
        entry.event.key = test::cookie("sessionid").key;
        m_kept.entries.append(entry);
    }
    keep(61, 62);
    Ledger ledger(m_data->inventory, m_service->policyCell());
    ledger.continueFrom(63);
    CookieInspector inspector(*m_service, m_data->inventory, ledger, clock);
    inspector.setKeptHistory(&m_kept);
    m_data->store(test::cookie("sessionid"));
    inspector.setScope(CookieInspector::Scope::AllSites);
    inspector.resize(900, 400);
    inspector.show();
    inspector.refresh();
    inspector.showCookie(test::cookie("sessionid").key);
    const auto history = [&] { return inspector.details().sections().last().lines; };
    QTRY_COMPARE(inspector.details().sections().last().title, u"History"_s);
    QCOMPARE(history().size(), CookieDetailsPane::mostHistory + 1);
    QVERIFY(history().first().text.startsWith(u"stored · by response"_s)); // of this run
    QVERIFY(!history().at(1).text.contains(u"response"_s));                // of the one before
    QCOMPARE(history().last().label, u"Earlier"_s);
    m_kept.problem = u"The disk reports a failure."_s; // then memory alone
    m_data->store(test::cookie("sessionid"));
    inspector.refresh();
    QTRY_COMPARE(history().size(), 2);
}

QTEST_MAIN(TestTimelineEarlier)
#include "tst_timelineearlier.moc"
