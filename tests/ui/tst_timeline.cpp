// SPDX-License-Identifier: Apache-2.0
#include "InspectorFixture.h"
#include "UiTest.h"
#include "widgets/FilterBar.h"
#include "widgets/TimelineView.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QToolButton>
#include <QTreeView>
#include <QtTest>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;
using Kind = CookieEvent::Kind;

class TestTimeline final : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void whatHappensAppearsAtTheTop();
    void everyColumnSaysWhatItIsFor();
    void aRefusalTellsItsRule();
    void searchLooksIntoEveryColumn();
    void kindsNarrowItDownAndTheirChipsCount();
    void whilePausedNothingMovesAndNothingIsLost();
    void clearEmptiesTheMemory();
    void whileHiddenNothingIsDoneAndNothingIsLost();
    void theOldestLeaveWhenMemoryIsFull();
    void aWriterThatBecomesKnownIsShown();
    void returnOnARowAsksForItsCookie();
    void noValueIsEverShown();
    void markupInNamesAndPathsStaysText();
    void anEmptyTimelineSaysWhy();
    void whateverHappensTheModelIsSound();

private:
    [[nodiscard]] QString cell(int row, int column) const
    {
        return m_view->model().index(row, column).data().toString();
    }
    [[nodiscard]] QString counts() const { return m_view->findChild<QLabel *>(u"inspectorCounts"_s)->text(); }

    std::unique_ptr<test::InspectorData> m_data;
    std::unique_ptr<TimelineView> m_view;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestTimeline::init()
{
    test::failOnAnyUiWarning();
    m_tester.reset();
    m_view.reset();
    m_data = std::make_unique<test::InspectorData>();
    m_data->ledger.clear();
    m_view = std::make_unique<TimelineView>(TimelineServices{m_data->ledger});
    m_tester = std::make_unique<QAbstractItemModelTester>(
        &m_view->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_view->resize(900, 300);
    m_view->show();
}

void TestTimeline::whatHappensAppearsAtTheTop()
{
    m_data->store(test::cookie("first"));
    m_data->store(test::cookie("second"));
    QCOMPARE(m_view->model().rowCount(), 2);
    QCOMPARE(cell(0, TimelineModel::Subject), u"second"_s);
    QCOMPARE(cell(1, TimelineModel::Subject), u"first"_s);
    QCOMPARE(counts(), u"2 event(s)"_s);
}

void TestTimeline::everyColumnSaysWhatItIsFor()
{
    m_data->inventory.recordStored(test::cookie("sessionid"), WrittenBy::Http, test::site());
    for (int column = 0; column < TimelineModel::ColumnCount; ++column) {
        QVERIFY(!m_view->model().headerData(column, Qt::Horizontal).toString().isEmpty());
        QVERIFY2(!cell(0, column).isEmpty(), QByteArray::number(column).constData());
    }
    QCOMPARE(cell(0, TimelineModel::Page), u"portal.example"_s);
    QCOMPARE(cell(0, TimelineModel::Actor), u"response"_s);
}

void TestTimeline::aRefusalTellsItsRule()
{
    m_data->store(test::cookie("unknown"));
    m_data->enforce(*m_data->service.policy());
    QVERIFY(cell(0, TimelineModel::What).contains(u"refused"_s));
    QCOMPARE(cell(0, TimelineModel::Rule), u"Refused: you have not accepted this category."_s);
}

void TestTimeline::searchLooksIntoEveryColumn()
{
    m_data->store(test::cookie("first"));
    m_data->inventory.recordRefusedWrite(test::cookie("_ga"), u"https://cdn.example/ga.js"_s, test::site());
    m_view->filterBar().searchField().setText(u"GA.js"_s);
    QCOMPARE(m_view->model().rowCount(), 1);
    m_view->filterBar().searchField().setText(u"nothing"_s);
    QCOMPARE(m_view->model().rowCount(), 0);
    m_view->filterBar().searchField().clear();
    QCOMPARE(m_view->model().rowCount(), 2);
    m_data->store(test::cookie("second")); // what comes is searched, too
    m_view->filterBar().searchField().setText(u"second"_s);
    m_data->store(test::cookie("third"));
    QCOMPARE(m_view->model().rowCount(), 1);
    QCOMPARE(counts(), u"1 of 4 event(s)"_s);
}

void TestTimeline::kindsNarrowItDownAndTheirChipsCount()
{
    m_data->store(test::cookie("a"));
    m_data->store(test::cookie("a"));
    m_data->store(test::cookie("b"));
    QMenu &menu = m_view->filterBar().filterMenu();
    menu.popup(QPoint());
    for (QAction *const action : menu.actions()) {
        if (action->text().startsWith(u"Written again"_s))
            action->trigger();
    }
    menu.close();
    QCOMPARE(m_view->model().rowCount(), 1);
    QCOMPARE(m_view->filterBar().chipButtons().size(), 1);
    QVERIFY(m_view->filterBar().chipButtons().first()->text().contains(u"1"_s));
    m_view->filterBar().chipButtons().first()->click();
    QCOMPARE(m_view->model().rowCount(), 3);
}

void TestTimeline::whilePausedNothingMovesAndNothingIsLost()
{
    m_data->store(test::cookie("a"));
    m_view->pauseButton().click();
    m_data->store(test::cookie("b"));
    m_data->store(test::cookie("c"));
    QCOMPARE(m_view->model().rowCount(), 1);
    QVERIFY(counts().contains(u"2"_s));
    m_view->filterBar().searchField().setText(u"b"_s); // may not show what waits
    m_view->filterBar().searchField().clear();
    QCOMPARE(m_view->model().rowCount(), 1);
    m_view->pauseButton().click();
    QCOMPARE(m_view->model().rowCount(), 3);
    QCOMPARE(cell(0, TimelineModel::Subject), u"c"_s);
}

void TestTimeline::clearEmptiesTheMemory()
{
    m_data->store(test::cookie("a"));
    QTest::mouseClick(m_view->findChild<QToolButton *>(u"clearTimeline"_s), Qt::LeftButton);
    QCOMPARE(m_view->model().rowCount(), 0);
    QVERIFY(m_data->ledger.entries().empty());
    m_data->store(test::cookie("b"));
    QCOMPARE(m_view->model().rowCount(), 1);
}

void TestTimeline::whileHiddenNothingIsDoneAndNothingIsLost()
{
    m_data->store(test::cookie("a"));
    m_view->hide();
    QSignalSpy inserted(&m_view->model(), &QAbstractItemModel::rowsInserted);
    QSignalSpy reset(&m_view->model(), &QAbstractItemModel::modelReset);
    m_data->store(test::cookie("b"));
    m_data->store(test::cookie("c"));
    m_view->model().setSearchText(u"c"_s);
    QVERIFY(inserted.isEmpty() && reset.isEmpty());
    QCOMPARE(counts(), u"1 event(s)"_s);
    m_view->show();
    QCOMPARE(reset.size(), 1);
    QCOMPARE(counts(), u"1 of 3 event(s)"_s);
    QCOMPARE(cell(0, TimelineModel::Subject), u"c"_s);
    m_view->hide();
    m_view->show(); // nothing happened
    QCOMPARE(reset.size(), 1);
}

void TestTimeline::theOldestLeaveWhenMemoryIsFull()
{
    Ledger ledger(m_data->inventory, m_data->service.policyCell(), 3);
    TimelineModel model(ledger);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (int i = 0; i < 5; ++i)
        m_data->store(test::cookie("n" + QByteArray::number(i)));
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(2, TimelineModel::Subject).data().toString(), u"n2"_s);
    model.setSearchText(u"n4"_s);
    m_data->store(test::cookie("x"));
    m_data->store(test::cookie("y"));
    QCOMPARE(model.index(0, TimelineModel::Subject).data().toString(), u"n4"_s);
    m_data->store(test::cookie("z")); // pushes "n4" out
    QCOMPARE(model.rowCount(), 0);
}

void TestTimeline::aWriterThatBecomesKnownIsShown()
{
    m_data->inventory.recordStored(test::cookie("a"), WrittenBy::NotReported);
    QVERIFY(cell(0, TimelineModel::Actor).isEmpty());
    QSignalSpy changed(&m_view->model(), &QAbstractItemModel::dataChanged);
    m_data->inventory.recordWriter(test::cookie("a").key, u"https://cdn.example/a.js"_s);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(cell(0, TimelineModel::Actor), u"https://cdn.example/a.js"_s);
}

void TestTimeline::returnOnARowAsksForItsCookie()
{
    m_data->contact(u"tracker.example"_s, OriginContact::Use::Write, true);
    m_data->store(test::cookie("a"));
    QSignalSpy wanted(m_view.get(), &TimelineView::cookieWanted);
    m_view->table().setCurrentIndex(m_view->model().index(0, 0));
    QTest::keyClick(&m_view->table(), Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().value<CookieKey>(), test::cookie("a").key);
    m_view->table().setCurrentIndex(m_view->model().index(1, 0)); // a server is no cookie
    QTest::keyClick(&m_view->table(), Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
}

void TestTimeline::noValueIsEverShown()
{
    m_data->storeOfEachKind();
    m_data->enforce(*m_data->service.policy());
    for (int row = 0; row < m_view->model().rowCount(); ++row) {
        for (int column = 0; column < TimelineModel::ColumnCount; ++column) {
            for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole)})
                QVERIFY(!m_view->model().index(row, column).data(role).toString().contains(u"secret"_s));
        }
    }
}

void TestTimeline::markupInNamesAndPathsStaysText()
{
    m_data->store(test::cookie("<b>name</b>", u"portal.example"_s, u"/<b>path</b>"_s));
    m_data->inventory.recordRefusedWrite(test::cookie("_ga"), u"https://cdn.example/<b>bold</b>"_s);
    for (int row = 0; row < m_view->model().rowCount(); ++row) {
        for (int column = 0; column < TimelineModel::ColumnCount; ++column) {
            const QString tip = m_view->model().index(row, column).data(Qt::ToolTipRole).toString();
            QVERIFY2(!tip.contains(u"<b>"_s), qPrintable(tip)); // tool tips read markup
        }
    }
}

void TestTimeline::anEmptyTimelineSaysWhy()
{
    const auto *const text = m_view->findChild<QLabel *>(u"inspectorEmpty"_s);
    QVERIFY(text->isVisible());
    QVERIFY(text->text().startsWith(u"Nothing yet"_s));
    m_data->store(test::cookie("a"));
    QVERIFY(!text->isVisible());
    m_view->filterBar().searchField().setText(u"nothing"_s);
    QVERIFY(text->isVisible());
    QVERIFY(text->text().startsWith(u"No event"_s));
}

void TestTimeline::whateverHappensTheModelIsSound()
{
    Ledger ledger(m_data->inventory, m_data->service.policyCell(), 20);
    TimelineModel model(ledger);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QRandomGenerator random(4);
    for (int i = 0; i < 500; ++i) {
        m_data->store(test::cookie("name" + QByteArray::number(random.bounded(9))));
        if (i % 7 == 0)
            model.setSearchText(QString::number(random.bounded(9)));
        if (i % 13 == 0)
            model.setPaused(!model.isPaused());
        if (i % 17 == 0)
            model.setKinds(random.bounded(2) == 0 ? QSet<Kind>() : QSet<Kind>{Kind::Overwritten});
        if (i % 101 == 0)
            ledger.clear();
        m_data->inventory.recordWriter(test::cookie("name1").key, u"https://a.example/%1.js"_s.arg(i));
        for (int row = 0; row < model.rowCount(); ++row)
            QVERIFY(!model.index(row, TimelineModel::Subject).data().toString().isEmpty());
    }
}

QTEST_MAIN(TestTimeline)
#include "tst_timeline.moc"
