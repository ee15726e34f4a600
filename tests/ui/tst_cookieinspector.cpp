// SPDX-License-Identifier: Apache-2.0
#include "InspectorFixture.h"
#include "UiTest.h"
#include "widgets/CookieDetailsPane.h"
#include "widgets/CookieInspector.h"
#include "widgets/CookieTableView.h"
#include "widgets/FilterBar.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QToolButton>
#include <QtTest>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

QMap<QString, QString> linesOf(const CookieDetailsPane &pane)
{
    QMap<QString, QString> lines;
    for (const DescriptionSection &section : pane.sections()) {
        for (const DescriptionLine &line : section.lines)
            lines.insert(line.label, line.text);
    }
    return lines;
}

} // namespace

class TestCookieInspector final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void withoutASiteItSaysWhatToDo();
    void aSitesCookiesAreListedAndThoseOfAllSites();
    void aCookieThatArrivesAppearsByItself();
    void aChoiceShowsInTheRows();
    void typingSearchesAndTheCountFollows();
    void theFilterMenuOffersWhatIsThereAndMakesChips();
    void nothingFoundOffersToClearTheFilters();
    void detailsFollowTheCurrentRowAndTellItsHistory();
    void aValueIsMaskedUntilItIsRevealed();
    void deleteAsksForWhatIsStoredOnly();
    void editIsForOneStoredCookie();
    void severalRowsAreRefusedInOneChoice();
    void whatTheEngineWritesLaterOfSameSiteIsShown();
    void columnsAreChosenMovedAndRemembered();
    void selectionAndPlaceOutliveARefreshOfManyRows();
    void aHiddenInspectorDoesNoWork();
    void hostileNamesArePlain();
    void everythingIsReachedByKeyboard();

private:
    void open(const Site &site = test::site());
    void select(const QByteArray &name);
    [[nodiscard]] QAction *menuAction(const QString &text);
    [[nodiscard]] QString counts() const
    {
        return m_inspector->findChild<QLabel *>(u"inspectorCounts"_s)->text();
    }
    [[nodiscard]] QToolButton *button(const QString &name) const
    {
        return m_inspector->findChild<QToolButton *>(name);
    }
    [[nodiscard]] int rows() const { return m_inspector->model().rowCount(); }

    std::unique_ptr<test::InspectorData> m_data;
    std::unique_ptr<CookieInspector> m_inspector;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestCookieInspector::init()
{
    test::failOnAnyUiWarning();
    m_data = std::make_unique<test::InspectorData>();
    m_inspector =
        std::make_unique<CookieInspector>(m_data->service, m_data->inventory, m_data->ledger, m_data->clock);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        &m_inspector->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_inspector->resize(1100, 400);
    m_inspector->show();
    m_inspector->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_inspector.get()));
}

void TestCookieInspector::cleanup()
{
    m_tester.reset();
    m_inspector.reset();
}

void TestCookieInspector::open(const Site &site)
{
    m_inspector->setSite(site);
}

void TestCookieInspector::select(const QByteArray &name)
{
    m_inspector->table().setCurrentKey(test::cookie(name).key);
}

QAction *TestCookieInspector::menuAction(const QString &text)
{
    emit m_inspector->table().menuWanted(QPoint());
    auto *const menu = m_inspector->findChild<QMenu *>(u"inspectorMenu"_s);
    for (QAction *const action : menu->actions()) {
        if (action->text().remove(u'&') == text)
            return action;
    }
    return nullptr;
}

void TestCookieInspector::withoutASiteItSaysWhatToDo()
{
    QCOMPARE(rows(), 0);
    const auto *const text = m_inspector->findChild<QLabel *>(u"inspectorEmpty"_s);
    QVERIFY(text->isVisible());
    QVERIFY(text->text().contains(u"Open a site"_s));
    QVERIFY(!button(u"clearFilters"_s)->isVisible());
    open(Site::fromHost(u"fresh.example"_s));
    QVERIFY(text->text().startsWith(u"No cookies yet"_s));
}

void TestCookieInspector::aSitesCookiesAreListedAndThoseOfAllSites()
{
    open();
    QCOMPARE(rows(), 5);
    auto *const scope = m_inspector->findChild<QComboBox *>(u"inspectorScope"_s);
    QTest::keyClick(scope, Qt::Key_Down);
    QCOMPARE(m_inspector->scope(), CookieInspector::Scope::AllSites);
    QCOMPARE(rows(), 6);
    QCOMPARE(counts(), u"6 cookie(s)"_s);
}

void TestCookieInspector::aCookieThatArrivesAppearsByItself()
{
    for (const auto scope : {CookieInspector::Scope::ThisSite, CookieInspector::Scope::AllSites}) {
        open();
        m_inspector->setScope(scope);
        const int before = rows();
        m_data->store(test::cookie("arrived" + QByteArray::number(int(scope))));
        QTRY_COMPARE(rows(), before + 1);
        m_data->inventory.recordGone(test::cookie("arrived" + QByteArray::number(int(scope))).key);
        QTRY_COMPARE(rows(), before);
    }
}

void TestCookieInspector::aChoiceShowsInTheRows()
{
    open();
    m_inspector->showOnly({Facet::State, identifier(CookieState::Refused)});
    QCOMPARE(rows(), 3);
    m_data->service.acceptAll(test::site());
    QTRY_COMPARE(rows(), 0);
}

void TestCookieInspector::typingSearchesAndTheCountFollows()
{
    open();
    QTest::keyClicks(&m_inspector->filterBar().searchField(), u"matomo"_s);
    QCOMPARE(rows(), 1);
    QCOMPARE(counts(), u"1 of 5 cookie(s)"_s);
}

void TestCookieInspector::theFilterMenuOffersWhatIsThereAndMakesChips()
{
    open();
    QMenu &menu = m_inspector->filterBar().filterMenu();
    menu.popup(QPoint());
    QCOMPARE(menu.actions().size(), int(allFacets.size()));
    for (QAction *const value : menu.actions().at(int(Facet::State))->menu()->actions()) {
        if (value->text().startsWith(u"Kept"_s)) {
            QVERIFY(value->text().endsWith(u"\t2"_s));
            value->trigger();
        }
    }
    menu.close();
    QCOMPARE(rows(), 2);
    const auto chips = m_inspector->filterBar().chipButtons();
    QCOMPARE(chips.size(), 1);
    QVERIFY(chips.first()->text().contains(u"Kept  2"_s));
    chips.first()->click();
    QCOMPARE(rows(), 5);
    QVERIFY(m_inspector->filterBar().chipButtons().isEmpty());
}

void TestCookieInspector::nothingFoundOffersToClearTheFilters()
{
    open();
    m_inspector->showOnly({Facet::State, identifier(CookieState::Kept)});
    m_inspector->filterBar().searchField().setText(u"nothing"_s);
    QVERIFY(button(u"clearFilters"_s)->isVisible());
    QTest::mouseClick(button(u"clearFilters"_s), Qt::LeftButton);
    QCOMPARE(rows(), 5);
    QVERIFY(m_inspector->filterBar().searchField().hasFocus());
}

void TestCookieInspector::detailsFollowTheCurrentRowAndTellItsHistory()
{
    open();
    QVERIFY(linesOf(m_inspector->details()).first().contains(u"Select a cookie"_s));
    select("_pk_id.1.1fff");
    const auto lines = linesOf(m_inspector->details());
    QCOMPARE(lines[u"Provider"_s], u"Matomo"_s);
    QCOMPARE(lines[u"Why"_s], u"Refused: you have not accepted this category."_s);
    QCOMPARE(m_inspector->details().sections().last().title, u"History"_s);
    const auto &history = m_inspector->details().sections().last().lines;
    QCOMPARE(history.size(), 2); // newest first
    QVERIFY(history.first().text.startsWith(u"refused"_s));
    QVERIFY(history.last().text.startsWith(u"stored"_s));
    select("sessionid");
    QCOMPARE(linesOf(m_inspector->details())[u"Name"_s], u"sessionid"_s);
    m_data->store(test::cookie("sessionid"));
    QTRY_COMPARE(m_inspector->details().sections().last().lines.size(), 2);
}

void TestCookieInspector::aValueIsMaskedUntilItIsRevealed()
{
    open();
    select("sessionid");
    QVERIFY(!linesOf(m_inspector->details())[u"Value"_s].contains(u"secret"_s));
    QTest::mouseClick(&m_inspector->details().revealButton(), Qt::LeftButton);
    QCOMPARE(linesOf(m_inspector->details())[u"Value"_s], u"secret"_s);
    select("csrftoken");
    QVERIFY(!linesOf(m_inspector->details())[u"Value"_s].contains(u"secret"_s)); // each row by itself
    QVERIFY(!m_inspector->details().revealButton().isChecked());
    select("sessionid");
    QTest::keyClick(&m_inspector->details().revealButton(), Qt::Key_Space);
    QVERIFY(!linesOf(m_inspector->details())[u"Value"_s].contains(u"secret"_s));
}

void TestCookieInspector::deleteAsksForWhatIsStoredOnly()
{
    open();
    QSignalSpy wanted(m_inspector.get(), &CookieInspector::deleteWanted);
    select("ab_bucket"); // removed already
    QTest::keyClick(&m_inspector->table(), Qt::Key_Delete);
    QVERIFY(wanted.isEmpty());
    QVERIFY(!button(u"deleteCookie"_s)->isEnabled());
    m_inspector->table().selectAll();
    QTest::keyClick(&m_inspector->table(), Qt::Key_Delete);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().value<QList<CookieKey>>().size(), 2);
}

void TestCookieInspector::editIsForOneStoredCookie()
{
    open();
    QSignalSpy wanted(m_inspector.get(), &CookieInspector::editWanted);
    select("ab_bucket");
    QVERIFY(!button(u"editCookie"_s)->isEnabled());
    select("sessionid");
    QTest::mouseClick(button(u"editCookie"_s), Qt::LeftButton);
    QTest::keyClick(&m_inspector->table(), Qt::Key_Return);
    QCOMPARE(wanted.size(), 2);
    QCOMPARE(wanted.first().first().value<CookieKey>(), test::cookie("sessionid").key);
    m_inspector->table().selectAll();
    QVERIFY(!button(u"editCookie"_s)->isEnabled());
}

void TestCookieInspector::severalRowsAreRefusedInOneChoice()
{
    open();
    m_inspector->showOnly({Facet::State, identifier(CookieState::Kept)});
    m_inspector->table().selectAll();
    QSignalSpy changed(&m_data->service, &ConsentService::policyChanged);
    QAction *const refuse = menuAction(u"Always refuse"_s);
    QVERIFY(refuse);
    refuse->trigger();
    QCOMPARE(changed.size(), 1);
    const auto choices = m_data->service.policy()->choices().forSite(test::site()).cookies;
    QCOMPARE(choices.size(), 2);
    QCOMPARE(choices.value({"sessionid", u"portal.example"_s}, Decision::Allow), Decision::Refuse);
}

void TestCookieInspector::whatTheEngineWritesLaterOfSameSiteIsShown()
{
    SameSiteFinding inFile = SameSiteFinding::Unknown;
    m_inspector->setSameSiteLookup([&inFile](const ObservedCookie &) { return inFile; });
    open();
    const auto text = [this] {
        return m_inspector->model()
            .indexOf(test::cookie("sessionid").key)
            .siblingAtColumn(int(CookieColumn::SameSite))
            .data()
            .toString();
    };
    QCOMPARE(text(), u"not reported by this engine"_s);
    inFile = SameSiteFinding::Omitted;
    m_inspector->lookForSameSite();
    QCOMPARE(text(), u"not set"_s);
    select("sessionid");
    QCOMPARE(linesOf(m_inspector->details())[u"SameSite"_s], u"not set"_s);
}

void TestCookieInspector::columnsAreChosenMovedAndRemembered()
{
    open();
    CookieTableView &table = m_inspector->table();
    QSignalSpy changed(m_inspector.get(), &CookieInspector::columnLayoutChanged);
    const std::unique_ptr<QMenu> menu(table.makeColumnMenu(nullptr));
    for (QAction *const action : menu->actions()) {
        if (action->text() == columnTitle(CookieColumn::SameSite))
            action->trigger();
        else if (action->text() == columnTitle(CookieColumn::Provider))
            action->trigger();
    }
    table.header()->moveSection(table.header()->visualIndex(int(CookieColumn::Size)), 0);
    table.sortByColumn(int(CookieColumn::Size), Qt::DescendingOrder);
    QVERIFY(!changed.isEmpty());
    const ColumnLayout layout = changed.last().first().value<ColumnLayout>();
    QCOMPARE(layout.shown.first().column, CookieColumn::Size);
    QCOMPARE(layout.shown.last().column, CookieColumn::SameSite);
    QVERIFY(!layout.toText().contains(u"provider"_s));
    QVERIFY(layout.toText().endsWith(u"size:descending"_s));
    CookieInspector next(m_data->service, m_data->inventory, m_data->ledger, m_data->clock);
    next.table().setColumnLayout(layout);
    QVERIFY(next.table().columnLayout() == layout);
}

void TestCookieInspector::selectionAndPlaceOutliveARefreshOfManyRows()
{
    open();
    for (int i = 0; i < 600; ++i)
        m_data->store(test::cookie("many" + QByteArray::number(i)));
    m_inspector->refresh();
    select("many300");
    m_inspector->table().scrollTo(m_inspector->table().currentIndex());
    QSignalSpy reset(&m_inspector->model(), &QAbstractItemModel::modelReset);
    for (int i = 0; i < 600; i += 2)
        m_data->inventory.recordGone(test::cookie("many" + QByteArray::number(i + 1)).key);
    m_inspector->refresh();
    QCOMPARE(reset.size(), 1);
    QCOMPARE(m_inspector->table().currentKey()->name, "many300");
    QCOMPARE(m_inspector->table().selectedKeys().size(), 1);
    QCOMPARE(linesOf(m_inspector->details())[u"Name"_s], u"many300"_s);
}

void TestCookieInspector::aHiddenInspectorDoesNoWork()
{
    open();
    m_inspector->hide();
    QSignalSpy shown(&m_inspector->model(), &CookieTableModel::shownChanged);
    m_data->store(test::cookie("late"));
    m_inspector->refresh();
    QVERIFY(shown.isEmpty());
    m_inspector->show();
    QCOMPARE(rows(), 6);
}

void TestCookieInspector::hostileNamesArePlain()
{
    open();
    for (const auto &[label, name] : test::hostileNames())
        m_data->store(test::cookie(name, u"portal.example"_s, u"/<b>path</b>"_s));
    m_inspector->refresh();
    for (int row = 0; row < rows(); ++row) {
        m_inspector->table().setCurrentIndex(m_inspector->model().index(row, 0));
        for (int column = 0; column < cookieColumnCount; ++column) {
            const QString text = m_inspector->model().index(row, column).data().toString();
            QVERIFY(!text.contains(u'\n') && text.size() <= 400);
            // Tool tips read markup: what a page wrote must have none left.
            const QString tip = m_inspector->model().index(row, column).data(Qt::ToolTipRole).toString();
            QVERIFY2(!tip.contains(u"<b>"_s) && !tip.contains(u"<img"_s), qPrintable(tip));
        }
    }
    for (const QLabel *const label : m_inspector->findChildren<QLabel *>())
        QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->objectName()));
}

void TestCookieInspector::everythingIsReachedByKeyboard()
{
    open();
    select("sessionid");
    m_inspector->findChild<QComboBox *>(u"inspectorScope"_s)->setFocus();
    QSet<QWidget *> reached;
    for (int i = 0; i < 60; ++i) {
        reached.insert(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QList<QWidget *> wanted{&m_inspector->filterBar().searchField(), &m_inspector->filterBar().filterButton(),
                            &m_inspector->table(), &m_inspector->details().revealButton()};
    for (const QString &name : {u"addCookie"_s, u"editCookie"_s, u"deleteCookie"_s})
        wanted.append(button(name));
    for (QWidget *const widget : wanted)
        QVERIFY2(reached.contains(widget), qPrintable(widget->objectName()));
}

QTEST_MAIN(TestCookieInspector)
#include "tst_cookieinspector.moc"
