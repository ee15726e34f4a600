// SPDX-License-Identifier: Apache-2.0
#include "PanelFixture.h"
#include "UiTest.h"
#include "keep/KeepService.h"
#include "report/RowText.h"
#include "storage/ChoiceRepository.h"
#include "storage/Database.h"
#include "widgets/CategoryHeader.h"
#include "widgets/ConsentPanel.h"
#include "widgets/ConsentView.h"
#include "widgets/CookieRowDelegate.h"
#include "widgets/PanelNotice.h"
#include "widgets/PlatformBeliefsBox.h"
#include "widgets/ToggleSwitch.h"

#include <QDialog>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>
#include <QtTest>

#include <algorithm>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array optionalCategories{CookieCategory::Statistical, CookieCategory::Internal,
                                        CookieCategory::ThirdParty};

} // namespace

class TestConsentPanel final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void withoutASiteThereIsNothingToDecide();
    void theSummaryCountsTheRows();
    void theSummarySaysThatTheListIsCut();
    void everyCategoryShowsHowManyRowsItHas();
    void aToggleActsThroughTheServiceByMouse();
    void aToggleActsThroughTheServiceBySpace();
    void spaceOnAHeadingTogglesItsCategory();
    void acceptAllAndOnlyNecessaryDecideEveryCategory();
    void aChoiceIsInTheStoreBeforeTheToggleShowsIt();
    void aChoiceIsInTheRepositoryOnDisk();
    void necessaryCookiesCannotBeSwitchedOff();
    void aStoreThatFailsIsSaidAndTheChoiceHolds();
    void theNextChoiceThatIsKeptTakesTheWarningAway();
    void theNoticeSaysWhatHappened();
    void undoIsOfferedAfterAChoiceAndWantedOnce();
    void noChoiceMovesTheListUnderTheMouse();
    void defaultsAreNotToldAsAChoice();
    void whatCannotBeUndoneIsToldForAWhile();
    void undoIsReachedAndPressedByKeyboard();
    void whatAnUndoCouldNotPutBackIsSaid_data();
    void whatAnUndoCouldNotPutBackIsSaid();
    void anUndoThatCannotBeKeptIsSaid();
    void theFooterSaysHowWellRefusedCookiesAreKeptBack_data();
    void theFooterSaysHowWellRefusedCookiesAreKeptBack();
    void otherStorageIsBlockedByTheChoicesMenu();
    void aRefusedRowNamesItsLayerAndScript();
    void anotherSiteStartsWithoutANotice();
    void theRowMenuAllowsAndRefusesOneCookie();
    void theRowMenuDeletesACookieOnce();
    void theRowMenuOfANamelessCookieCannotDecide();
    void theRowMenuOpensByKeyByMouseAndByContextMenu();
    void detailsOpenByMenuAndByReturnAndCloseByEscape();
    void aRefusedOriginIsAllowedAsAWhole();
    void theChoicesMenuForgetsAndSpreadsChoices();
    void theChoicesMenuSaysWhatHappensOnLeaving();
    void rowsAppearWhileThePageLoads();
    void selectionAndScrollPositionSurviveAMerge();
    void aPurposeIsNeverCutOff();
    void everyHeadingIsAsHighAsItsText();
    void theHeadingUnderTheKeyboardIsMarked();

private:
    [[nodiscard]] ConsentModel &model() const { return dynamic_cast<ConsentModel &>(*view().model()); }
    [[nodiscard]] ConsentView &view() const { return m_panel->view(); }
    [[nodiscard]] ToggleSwitch &toggle(CookieCategory category) const
    {
        return view().header(category).toggle();
    }
    [[nodiscard]] QString text(const QString &objectName) const
    {
        return m_panel->findChild<QLabel *>(objectName)->text();
    }
    [[nodiscard]] QPushButton *button(const QString &objectName) const
    {
        return m_panel->findChild<QPushButton *>(objectName);
    }
    [[nodiscard]] Decision decisionFor(CookieCategory category) const
    {
        return m_service->policy()->categoryDecision(category, test::site());
    }
    [[nodiscard]] QModelIndex rowNamed(const QString &name) const;
    [[nodiscard]] int rowsShown() const;
    /// Opens the row's menu and triggers the action whose text begins with @p text.
    void chooseInRowMenu(const QString &name, const QString &text);
    [[nodiscard]] QMenu *openRowMenu(const QString &name);
    [[nodiscard]] QAction *actionIn(const QMenu &menu, const QString &text) const;

    std::unique_ptr<test::FakeChoiceStore> m_store;
    std::unique_ptr<test::PanelData> m_data;
    std::unique_ptr<ConsentService> m_service;
    std::unique_ptr<ConsentPanel> m_panel;
};

void TestConsentPanel::init()
{
    test::failOnAnyUiWarning();
    m_store = std::make_unique<test::FakeChoiceStore>();
    m_data = std::make_unique<test::PanelData>();
    m_service = std::make_unique<ConsentService>(test::builtInCatalogue(), ConsentChoices(), m_store.get());
    m_data->storeOfEachKind();
    m_panel = std::make_unique<ConsentPanel>(*m_service, m_data->inventory);
    m_panel->setSite(test::site());
    m_panel->resize(392, 700);
    m_panel->show();
    m_panel->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
}

void TestConsentPanel::cleanup()
{
    m_panel.reset();
}

QModelIndex TestConsentPanel::rowNamed(const QString &name) const
{
    for (const CookieCategory category : allCookieCategories) {
        const QModelIndex parent = model().categoryIndex(category);
        for (int i = 0; i < model().rowCount(parent); ++i) {
            const QModelIndex index = model().index(i, 0, parent);
            if (index.data().toString() == name)
                return index;
        }
    }
    return {};
}

int TestConsentPanel::rowsShown() const
{
    int rows = 0;
    for (const CookieCategory category : allCookieCategories)
        rows += model().rowCount(model().categoryIndex(category));
    return rows;
}

QMenu *TestConsentPanel::openRowMenu(const QString &name)
{
    const QModelIndex index = rowNamed(name);
    if (!index.isValid())
        return nullptr;
    view().setCurrentIndex(index);
    QTest::keyClick(&view(), Qt::Key_Menu);
    return m_panel->findChild<QMenu *>(u"rowMenu"_s);
}

QAction *TestConsentPanel::actionIn(const QMenu &menu, const QString &text) const
{
    const auto actions = menu.actions();
    for (QAction *const action : actions) {
        if (action->text().remove(u'&').startsWith(text))
            return action;
    }
    return nullptr;
}

void TestConsentPanel::chooseInRowMenu(const QString &name, const QString &text)
{
    QMenu *const menu = openRowMenu(name);
    QVERIFY(menu);
    QAction *const action = actionIn(*menu, text);
    QVERIFY2(action, qPrintable(text));
    QVERIFY(action->isEnabled());
    action->trigger();
    menu->close();
    QTRY_VERIFY(!m_panel->findChild<QMenu *>(u"rowMenu"_s));
}

void TestConsentPanel::withoutASiteThereIsNothingToDecide()
{
    m_panel->setSite(Site());
    QCOMPARE(rowsShown(), 0);
    QVERIFY(text(u"panelSummary"_s).startsWith(u"Open a site"_s));
    QVERIFY(!button(u"onlyNecessary"_s)->isEnabled());
    QVERIFY(!button(u"acceptAll"_s)->isEnabled());
    QVERIFY(!m_panel->findChild<QToolButton *>(u"choicesButton"_s)->isEnabled());
    for (const CookieCategory category : allCookieCategories)
        QVERIFY(!toggle(category).isEnabled());
    view().setCurrentIndex(model().categoryIndex(CookieCategory::Internal));
    QTest::keyClick(&view(), Qt::Key_Space);
    QCOMPARE(m_store->saves, 0);
    m_panel->setSite(test::site());
    QVERIFY(button(u"acceptAll"_s)->isEnabled());
    QVERIFY(rowsShown() > 0);
}

void TestConsentPanel::theSummarySaysThatTheListIsCut()
{
    QVERIFY(!text(u"panelSummary"_s).contains(u"cut"));
    for (qsizetype i = 0; i < RefusalPlaces::maximumUnknown + 2; ++i)
        m_data->inventory.recordRefusedWrite(test::cookie("made-up-" + QByteArray::number(i)), {},
                                             test::site());
    QTRY_VERIFY(text(u"panelSummary"_s)
                    .contains(u"205 refused, 1 server(s) refused\nThe list is cut: 2 more cookie"));
    m_data->inventory.recordMoreRefusedWrites(test::site());
    QTRY_VERIFY(text(u"panelSummary"_s).contains(u"at least 205 refused"));
}

void TestConsentPanel::theSummaryCountsTheRows()
{
    const auto compare = [this] {
        int kept = 0;
        int refused = 0;
        for (const CookieCategory category : allCookieCategories) {
            const QModelIndex parent = model().categoryIndex(category);
            for (int i = 0; i < model().rowCount(parent); ++i) {
                const auto state =
                    CookieState(model().index(i, 0, parent).data(ConsentModel::StateRole).toInt());
                kept += state == CookieState::Kept || state == CookieState::Exempt;
                refused += state == CookieState::Refused;
            }
        }
        const auto servers = int(m_panel->report().origins.size());
        const QString ofServers = servers > 0 ? u", 1 server(s) refused"_s : QString();
        QCOMPARE(text(u"panelSummary"_s),
                 u"portal.example\n%1 kept, %2 refused"_s.arg(kept).arg(refused - servers) + ofServers);
    };
    compare();
    QVERIFY(text(u"panelSummary"_s).contains(u"2 kept, 3 refused, 1 server"_s));
    m_service->acceptAll(test::site());
    compare();
    QVERIFY(text(u"panelSummary"_s).contains(u"5 kept, 0 refused"_s));
    m_service->onlyNecessary(test::site());
    compare();
}

void TestConsentPanel::everyCategoryShowsHowManyRowsItHas()
{
    const auto count = [this](CookieCategory category) {
        return view().header(category).findChild<QLabel *>(u"categoryCount"_s)->text();
    };
    QCOMPARE(count(CookieCategory::Necessary), u"2"_s);
    QCOMPARE(count(CookieCategory::ThirdParty), u"2"_s);
    m_data->inventory.recordGone(test::cookie("ab_bucket").key);
    m_panel->refresh();
    QCOMPARE(count(CookieCategory::Internal), u"none yet"_s);
    m_data->store(test::cookie("ab_bucket"));
    m_panel->refresh();
    QCOMPARE(count(CookieCategory::Internal), u"1"_s);
    QVERIFY(view().isExpanded(model().categoryIndex(CookieCategory::Internal)));
}

void TestConsentPanel::aToggleActsThroughTheServiceByMouse()
{
    for (const CookieCategory category : optionalCategories) {
        view().scrollTo(model().categoryIndex(category));
        QTest::mouseClick(&toggle(category), Qt::LeftButton);
        QCOMPARE(decisionFor(category), Decision::Allow);
        QVERIFY(toggle(category).isChecked());
        QTest::mouseClick(&toggle(category), Qt::LeftButton);
        QCOMPARE(decisionFor(category), Decision::Refuse);
        QVERIFY(!toggle(category).isChecked());
    }
    QCOMPARE(m_store->saves, 6);
}

void TestConsentPanel::aToggleActsThroughTheServiceBySpace()
{
    for (const CookieCategory category : optionalCategories) {
        toggle(category).setFocus();
        QTest::keyClick(&toggle(category), Qt::Key_Space);
        QCOMPARE(decisionFor(category), Decision::Allow);
        QVERIFY(toggle(category).isChecked());
    }
}

void TestConsentPanel::spaceOnAHeadingTogglesItsCategory()
{
    view().setFocus();
    for (const CookieCategory category : optionalCategories) {
        view().setCurrentIndex(model().categoryIndex(category));
        QTest::keyClick(&view(), Qt::Key_Space);
        QCOMPARE(decisionFor(category), Decision::Allow);
        QTest::keyClick(&view(), Qt::Key_Space);
        QCOMPARE(decisionFor(category), Decision::Refuse);
    }
}

void TestConsentPanel::acceptAllAndOnlyNecessaryDecideEveryCategory()
{
    QTest::mouseClick(button(u"acceptAll"_s), Qt::LeftButton);
    for (const CookieCategory category : optionalCategories) {
        QCOMPARE(decisionFor(category), Decision::Allow);
        QVERIFY(toggle(category).isChecked());
    }
    button(u"onlyNecessary"_s)->setFocus();
    QTest::keyClick(button(u"onlyNecessary"_s), Qt::Key_Space);
    for (const CookieCategory category : optionalCategories) {
        QCOMPARE(decisionFor(category), Decision::Refuse);
        QVERIFY(!toggle(category).isChecked());
    }
    QVERIFY(toggle(CookieCategory::Necessary).isChecked());
    // Refusing is as easy as accepting.
    QCOMPARE(button(u"onlyNecessary"_s)->size(), button(u"acceptAll"_s)->size());
}

void TestConsentPanel::aChoiceIsInTheStoreBeforeTheToggleShowsIt()
{
    bool shownWhileSaving = true;
    m_store->onSave = [&] { shownWhileSaving = toggle(CookieCategory::Internal).isChecked(); };
    QTest::mouseClick(&toggle(CookieCategory::Internal), Qt::LeftButton);
    QCOMPARE(m_store->saves, 1);
    QVERIFY(!shownWhileSaving);
    QVERIFY(toggle(CookieCategory::Internal).isChecked());
    QCOMPARE(m_store->kept.forSite(test::site()).categories.value(CookieCategory::Internal), Decision::Allow);
}

void TestConsentPanel::aChoiceIsInTheRepositoryOnDisk()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"choices.sqlite"_s);
    {
        const auto opened = Database::open(path);
        QVERIFY(opened);
        ChoiceRepository repository(*opened->database, m_data->clock);
        ConsentService service(test::builtInCatalogue(), ConsentChoices(), &repository);
        ConsentPanel panel(service, m_data->inventory);
        panel.setSite(test::site());
        panel.show();
        QTest::mouseClick(&panel.view().header(CookieCategory::ThirdParty).toggle(), Qt::LeftButton);
        QVERIFY(panel.view().header(CookieCategory::ThirdParty).toggle().isChecked());
    }
    const auto opened = Database::open(path);
    QVERIFY(opened);
    const auto choices = ChoiceRepository(*opened->database, m_data->clock).load();
    QVERIFY(choices);
    QCOMPARE(choices->forSite(test::site()).categories,
             (QMap<CookieCategory, Decision>{{CookieCategory::ThirdParty, Decision::Allow}}));
}

void TestConsentPanel::necessaryCookiesCannotBeSwitchedOff()
{
    ToggleSwitch &locked = toggle(CookieCategory::Necessary);
    QTest::mouseClick(&locked, Qt::LeftButton);
    QTest::keyClick(&locked, Qt::Key_Space);
    locked.toggle(); // what assistive technology does
    view().setCurrentIndex(model().categoryIndex(CookieCategory::Necessary));
    QTest::keyClick(&view(), Qt::Key_Space);
    QVERIFY(locked.isChecked());
    QVERIFY(locked.isEnabled()); // can be reached and read
    QCOMPARE(m_store->saves, 0);
}

void TestConsentPanel::aStoreThatFailsIsSaidAndTheChoiceHolds()
{
    m_store->failureSentence = u"The disk is full."_s;
    QTest::mouseClick(&toggle(CookieCategory::Internal), Qt::LeftButton);
    m_panel->showOutcome(ConsentService::Saved::ThisSessionOnly, 3);
    QCOMPARE(decisionFor(CookieCategory::Internal), Decision::Allow);
    QVERIFY(toggle(CookieCategory::Internal).isChecked());
    QCOMPARE(text(u"panelNotice"_s), u"Your choice holds for this session only. The disk is full."_s);
    QVERIFY(m_panel->findChild<QLabel *>(u"panelNotice"_s)->isVisible());
}

void TestConsentPanel::theNextChoiceThatIsKeptTakesTheWarningAway()
{
    m_store->failureSentence = u"The disk is full."_s;
    QTest::mouseClick(&toggle(CookieCategory::Internal), Qt::LeftButton);
    m_store->failureSentence.clear();
    QTest::mouseClick(&toggle(CookieCategory::Internal), Qt::LeftButton);
    m_panel->showOutcome(ConsentService::Saved::OnDisk, 1);
    QVERIFY(text(u"panelNotice"_s).startsWith(u"Saved."_s));
}

void TestConsentPanel::theNoticeSaysWhatHappened()
{
    m_service->acceptAll(test::site());
    m_panel->showOutcome(ConsentService::Saved::OnDisk, 0);
    QCOMPARE(text(u"panelNotice"_s), u"Saved. It takes effect at once, without a reload."_s);
    connect(m_service.get(), &ConsentService::policyChanged, m_panel.get(),
            [this](const Site &, ConsentService::Saved saved) {
                m_panel->showOutcome(saved, m_data->enforce(*m_service->policy()));
            });
    QTest::mouseClick(button(u"onlyNecessary"_s), Qt::LeftButton);
    QVERIFY2(text(u"panelNotice"_s).startsWith(u"Saved. 3 cookie"_s), qPrintable(text(u"panelNotice"_s)));
    QVERIFY(text(u"panelNotice"_s).endsWith(u"removed."_s));
    m_panel->showOutcome(ConsentService::Saved::ThisSessionOnly, 1);
    QVERIFY(text(u"panelNotice"_s).startsWith(u"Kept for this session."_s));
}

void TestConsentPanel::undoIsOfferedAfterAChoiceAndWantedOnce()
{
    QSignalSpy wanted(m_panel.get(), &ConsentPanel::undoWanted);
    QVERIFY(!button(u"undo"_s)->isVisible());
    m_panel->showOutcome(ConsentService::Saved::OnDisk, 3);
    QVERIFY(button(u"undo"_s)->isVisible());
    QTest::mouseClick(button(u"undo"_s), Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
    m_panel->showUndone({.writtenBack = 3});
    QVERIFY(!button(u"undo"_s)->isVisible());
    m_panel->showOutcome(ConsentService::Saved::OnDisk, 0);
    QVERIFY(button(u"undo"_s)->isVisible());
    m_panel->withdrawUndo();
    QVERIFY(!button(u"undo"_s)->isVisible());
    QVERIFY(!text(u"panelNotice"_s).startsWith(u"Saved."_s)); // it was told for long enough
}

void TestConsentPanel::noChoiceMovesTheListUnderTheMouse()
{
    const auto *const necessary = &toggle(CookieCategory::Necessary);
    const auto place = [&] { return necessary->mapTo(m_panel.get(), QPoint()); };
    const auto footer = [&] {
        const auto *const level = m_panel->findChild<QLabel *>(u"panelFooterText"_s);
        return level->mapTo(m_panel.get(), QPoint());
    };
    auto *const beliefs = new PlatformBeliefsBox;
    m_panel->addSection(*beliefs);
    QCoreApplication::processEvents();
    const QPoint before = place();
    const QPoint footerBefore = footer();
    connect(m_service.get(), &ConsentService::policyChanged, m_panel.get(),
            [this](const Site &, ConsentService::Saved saved) { m_panel->showOutcome(saved, 1); });
    const auto settled = [&] {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QCoreApplication::processEvents();
        return place();
    };
    QTest::mouseClick(&toggle(CookieCategory::Internal), Qt::LeftButton);
    QVERIFY(button(u"undo"_s)->isVisible());
    QCOMPARE(settled(), before);
    QTest::mouseClick(button(u"acceptAll"_s), Qt::LeftButton);
    QCOMPARE(settled(), before);
    m_panel->withdrawUndo();
    QCOMPARE(settled(), before);
    QCOMPARE(footer(), footerBefore);
    PlatformBeliefs contradiction;
    contradiction.record = PlatformBeliefs::Record::NoChoice;
    contradiction.tools = {{u"matomo"_s, u"Matomo"_s, ToolAnswer::NotStated, Decision::Refuse}};
    QVERIFY(contradiction.contradicts());
    beliefs->show(contradiction, false);
    QCOMPARE(settled(), before);
    const QRect whole = beliefs->geometry();
    contradiction.tools.first().chosen = Decision::Allow;
    beliefs->show(contradiction, false); // as after a choice
    QCOMPARE(settled(), before);
    QCOMPARE(beliefs->geometry(), whole);
}

void TestConsentPanel::defaultsAreNotToldAsAChoice()
{
    PlatformBeliefs beliefs;
    beliefs.record = PlatformBeliefs::Record::NoChoice;
    beliefs.tools = {{u"matomo"_s, u"Matomo"_s, ToolAnswer::NotStated, Decision::Refuse}};
    PlatformBeliefsBox box;
    const auto *const told = box.findChild<QLabel *>(u"beliefsContradiction"_s);
    box.show(beliefs, false);
    QVERIFY(told->text().contains(u"not what you chose"));
    beliefs.isOfDefaults = true;
    box.show(beliefs, false);
    QVERIFY(!told->text().contains(u"what you chose") && told->text().contains(u"your defaults"));
}

void TestConsentPanel::whatCannotBeUndoneIsToldForAWhile()
{
    PanelNotice notice(std::chrono::milliseconds(1));
    const auto *const said = notice.findChild<QLabel *>(u"panelNotice"_s);
    const QString hint = said->text();
    notice.say(u"Undone."_s, PanelNotice::Kind::Done, PanelNotice::Undo::Impossible);
    QCOMPARE(said->text(), u"Undone."_s);
    QTRY_COMPARE(said->text(), hint);
    notice.say(u"The disk is full."_s, PanelNotice::Kind::Warning, PanelNotice::Undo::Offered);
    notice.withdrawUndo();
    QCOMPARE(said->text(), u"The disk is full."_s); // a warning stays
    notice.say(u"Saved."_s, PanelNotice::Kind::Done, PanelNotice::Undo::Offered);
    notice.withdrawUndo();
    QCOMPARE(said->text(), hint);
}

void TestConsentPanel::undoIsReachedAndPressedByKeyboard()
{
    QSignalSpy wanted(m_panel.get(), &ConsentPanel::undoWanted);
    m_panel->showOutcome(ConsentService::Saved::OnDisk, 3);
    button(u"acceptAll"_s)->setFocus();
    QTest::keyClick(button(u"acceptAll"_s), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), button(u"undo"_s));
    QTest::keyClick(button(u"undo"_s), Qt::Key_Space);
    QCOMPARE(wanted.size(), 1);
    m_panel->showUndone({});
    QVERIFY(m_panel->isAncestorOf(QApplication::focusWidget())); // the keyboard is not lost with the button
}

void TestConsentPanel::whatAnUndoCouldNotPutBackIsSaid_data()
{
    QTest::addColumn<RestoreOutcome>("outcome");
    QTest::addColumn<QString>("said");
    QTest::newRow("nothing was removed") << RestoreOutcome() << QString();
    QTest::newRow("all") << RestoreOutcome{.writtenBack = 3} << u" 3 cookie(s) put back."_s;
    QTest::newRow("set again") << RestoreOutcome{.setAgain = 1}
                               << u" 1 cookie(s) set anew by the site meanwhile."_s;
    QTest::newRow("expired and nameless") << RestoreOutcome{.expired = 2, .nameless = 1}
                                          << u" 2 cookie(s) expired meanwhile. 1 cookie(s) without a name "
                                             "cannot be put back."_s;
}

void TestConsentPanel::whatAnUndoCouldNotPutBackIsSaid()
{
    QFETCH(RestoreOutcome, outcome);
    QFETCH(QString, said);
    m_panel->showUndone(outcome);
    QCOMPARE(text(u"panelNotice"_s), u"Undone: your choices are as before."_s + said);
}

void TestConsentPanel::anUndoThatCannotBeKeptIsSaid()
{
    m_service->acceptAll(test::site());
    m_panel->showOutcome(ConsentService::Saved::OnDisk, 0);
    m_store->failureSentence = u"The disk is full."_s;
    m_service->revert(m_service->lastChange());
    m_panel->showUndone({.writtenBack = 1});
    QCOMPARE(text(u"panelNotice"_s), u"Your choice holds for this session only. The disk is full."_s);
    QVERIFY(!button(u"undo"_s)->isVisible());
}

void TestConsentPanel::theFooterSaysHowWellRefusedCookiesAreKeptBack_data()
{
    using Level = EnforcementStatus::Level;
    QTest::addColumn<EnforcementStatus>("status");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("explained");
    QTest::newRow("checking") << EnforcementStatus() << u"Checking how refused cookies are kept back"_s
                              << u"Until then"_s;
    QTest::newRow("off the wire") << EnforcementStatus{Level::OffTheWire, 1234, 1}
                                  << u"Refused cookies are kept off the wire"_s
                                  << u"%1. Requests sent without waiting for that: 1."_s.arg(
                                         QLocale().toString(1234));
    QTest::newRow("on arrival") << EnforcementStatus{Level::OnArrival, 0, 0}
                                << u"Refused cookies are removed on arrival"_s << u"may still carry it"_s;
}

void TestConsentPanel::theFooterSaysHowWellRefusedCookiesAreKeptBack()
{
    QFETCH(EnforcementStatus, status);
    QFETCH(QString, words);
    QFETCH(QString, explained);
    m_panel->setEnforcementStatus(status);
    QCOMPARE(text(u"panelFooterText"_s), words);
    const auto *const label = m_panel->findChild<QLabel *>(u"panelFooterText"_s);
    QVERIFY2(label->toolTip().contains(explained), qPrintable(label->toolTip()));
    QVERIFY(label->whatsThis().contains(explained));
    QCOMPARE(m_panel->enforcementStatus().level, status.level);
}

void TestConsentPanel::theChoicesMenuSaysWhatHappensOnLeaving()
{
    KeepService rules;
    m_panel->setKeepRules(rules);
    auto *const line = m_panel->findChild<QLabel *>(u"panelKeepText"_s);
    QVERIFY(!line->isVisible());
    QMenu *const menu = m_panel->findChild<QToolButton *>(u"choicesButton"_s)->menu();
    emit menu->aboutToShow();
    const auto *const leaving = menu->findChild<QMenu *>(u"keepMenu"_s);
    QVERIFY(leaving);
    QCOMPARE(leaving->title(), u"When I leave portal.example"_s);
    QVERIFY(actionIn(*leaving, u"Keep"_s)->isChecked());
    actionIn(*leaving, u"Delete when the last tab closes"_s)->trigger();
    QCOMPARE(rules.rule(test::site()), KeepRule::LastTab);
    QVERIFY(line->isVisible());
    QCOMPARE(line->text(), u"When you leave: Delete when the last tab closes"_s);
    m_panel->setSite(Site::fromHost(u"other.example"_s));
    QVERIFY(!line->isVisible());
    QSignalSpy wanted(m_panel.get(), &ConsentPanel::retentionWanted);
    emit menu->aboutToShow();
    actionIn(*menu, u"How long cookies may stay…"_s)->trigger();
    QCOMPARE(wanted.size(), 1);
    m_panel.reset(); // the rules go first otherwise
}

void TestConsentPanel::otherStorageIsBlockedByTheChoicesMenu()
{
    QMenu *const menu = m_panel->findChild<QToolButton *>(u"choicesButton"_s)->menu();
    const auto toggleBlock = [&](bool wasBlocked) {
        emit menu->aboutToShow();
        QAction *const action = actionIn(*menu, u"Block other storage of portal.example"_s);
        QVERIFY(action);
        QCOMPARE(action->isChecked(), wasBlocked);
        action->trigger();
    };
    connect(m_service.get(), &ConsentService::policyChanged, m_panel.get(),
            [this](const Site &, ConsentService::Saved saved) { m_panel->showOutcome(saved, 0); });
    // The window clears first; then it blocks.
    connect(m_panel.get(), &ConsentPanel::blockStorageWanted, m_service.get(),
            [this](const Site &site) { m_service->setStorage(site, Decision::Refuse); });
    QCOMPARE(text(u"panelStorageText"_s), u"Other storage of this site: allowed"_s);
    m_service->onlyNecessary(test::site());
    QCOMPARE(text(u"panelStorageText"_s), u"Other storage of this site: allowed"_s); // not with the cookies
    toggleBlock(false);
    QCOMPARE(text(u"panelStorageText"_s), u"Other storage of this site: blocked"_s);
    QCOMPARE(text(u"panelNotice"_s), u"Saved. It takes effect when the page is loaded again."_s);
    m_panel->showCleared(u"Its other storage is cleared."_s);
    QVERIFY(text(u"panelNotice"_s).endsWith(u" Its other storage is cleared."_s));
    QCOMPARE(m_store->kept.forSite(test::site()).storage, std::optional(Decision::Refuse));
    toggleBlock(true);
    QCOMPARE(text(u"panelStorageText"_s), u"Other storage of this site: allowed"_s);
    m_panel->setSite(Site());
    QVERIFY(!m_panel->findChild<QLabel *>(u"panelStorageText"_s)->isVisible());
}

void TestConsentPanel::aRefusedRowNamesItsLayerAndScript()
{
    m_data->inventory.recordRefusedWrite(test::cookie("_ga"), u"https://cdn.example/ga.js"_s);
    m_data->enforce(*m_service->policy());
    m_panel->refresh();
    const auto data = [this](const QString &name, int role) { return rowNamed(name).data(role).toString(); };
    QCOMPARE(data(u"_ga"_s, ConsentModel::StateTextRole), u"refused before storage"_s);
    QVERIFY(data(u"_ga"_s, ConsentModel::KnowledgeRole).endsWith(u" · script of cdn.example"_s));
    QVERIFY(data(u"_ga"_s, Qt::ToolTipRole).contains(u"the guard"_s));
    QVERIFY(data(u"ab_bucket"_s, Qt::ToolTipRole).contains(u"the keeper"_s));
    QVERIFY(data(u"tracker.example"_s, Qt::ToolTipRole).contains(u"the gate"_s));
    QVERIFY(!data(u"sessionid"_s, Qt::ToolTipRole).contains(u"Refused by"_s));
    // A script that becomes known later shows at once.
    m_data->store(test::cookie("late"));
    m_panel->refresh();
    m_data->inventory.recordWriter(test::cookie("late").key, u"https://cdn.example/late.js"_s);
    m_panel->refresh();
    QVERIFY(data(u"late"_s, ConsentModel::KnowledgeRole).endsWith(u"script of cdn.example"_s));
}

void TestConsentPanel::anotherSiteStartsWithoutANotice()
{
    const QString hint = text(u"panelNotice"_s);
    m_panel->showOutcome(ConsentService::Saved::OnDisk, 0);
    QVERIFY(text(u"panelNotice"_s) != hint);
    m_panel->setSite(Site::fromHost(u"other.example"_s));
    QCOMPARE(text(u"panelNotice"_s), hint);
    QVERIFY(!button(u"undo"_s)->isVisible());
    QCOMPARE(rowsShown(), 0);
    QCOMPARE(text(u"panelSummary"_s), u"other.example\n0 kept, 0 refused"_s);
}

void TestConsentPanel::theRowMenuAllowsAndRefusesOneCookie()
{
    const CookieSelector selector{"ab_bucket", u"portal.example"_s};
    const auto chosen = [&] {
        const auto cookies = m_service->policy()->choices().forSite(test::site()).cookies;
        return cookies.contains(selector) ? std::optional(cookies.value(selector)) : std::nullopt;
    };
    chooseInRowMenu(u"ab_bucket"_s, u"Always allow"_s);
    QCOMPARE(chosen(), Decision::Allow);
    QCOMPARE(rowNamed(u"ab_bucket"_s).data(ConsentModel::StateTextRole).toString(), u"kept"_s);
    QCOMPARE(decisionFor(CookieCategory::Internal), Decision::Refuse); // only this cookie
    QMenu *const menu = openRowMenu(u"ab_bucket"_s);
    QVERIFY(menu);
    QVERIFY(actionIn(*menu, u"Always allow"_s)->isChecked());
    QVERIFY(!actionIn(*menu, u"Always refuse"_s)->isChecked());
    menu->close();
    QTRY_VERIFY(!m_panel->findChild<QMenu *>(u"rowMenu"_s));
    chooseInRowMenu(u"ab_bucket"_s, u"Always refuse"_s);
    QCOMPARE(chosen(), Decision::Refuse);
    chooseInRowMenu(u"ab_bucket"_s, u"Follow the category again"_s);
    QCOMPARE(chosen(), std::nullopt);
    // Even what is necessary can be refused by name.
    chooseInRowMenu(u"sessionid"_s, u"Always refuse"_s);
    QCOMPARE(CookieState(rowNamed(u"sessionid"_s).data(ConsentModel::StateRole).toInt()),
             CookieState::Refused);
}

void TestConsentPanel::theRowMenuDeletesACookieOnce()
{
    QSignalSpy wanted(m_panel.get(), &ConsentPanel::deleteWanted);
    chooseInRowMenu(u"sessionid"_s, u"Delete now"_s);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.at(0).at(0).value<CookieKey>(), test::cookie("sessionid").key);
    QCOMPARE(m_store->saves, 0); // no choice for the future
    m_data->enforce(*m_service->policy());
    m_panel->refresh();
    QMenu *const menu = openRowMenu(u"ab_bucket"_s); // removed: nothing to delete
    QVERIFY(menu);
    QVERIFY(!actionIn(*menu, u"Delete now"_s));
    menu->close();
}

void TestConsentPanel::theRowMenuOfANamelessCookieCannotDecide()
{
    Cookie nameless = test::cookie("");
    nameless.value = "no name";
    m_data->store(nameless);
    m_panel->refresh();
    QMenu *const menu = openRowMenu(u"(cookie without a name)"_s);
    QVERIFY(menu);
    QVERIFY(!actionIn(*menu, u"Always allow"_s)->isEnabled());
    QVERIFY(!actionIn(*menu, u"Always refuse"_s)->isEnabled());
    QVERIFY(actionIn(*menu, u"Details"_s)->isEnabled());
    menu->close();
}

void TestConsentPanel::theRowMenuOpensByKeyByMouseAndByContextMenu()
{
    const QModelIndex index = rowNamed(u"sessionid"_s);
    view().setCurrentIndex(index);
    const auto opened = [this] {
        const auto *const menu = m_panel->findChild<QMenu *>(u"rowMenu"_s);
        const bool isOpen = menu != nullptr;
        delete menu;
        return isOpen;
    };
    QTest::keyClick(&view(), Qt::Key_F10, Qt::ShiftModifier);
    QVERIFY(opened());
    const QRect row = view().visualRect(index);
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, CookieRowDelegate::menuButtonRect(row).center());
    QVERIFY(opened());
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, row.topLeft() + QPoint(60, 10));
    QVERIFY(!opened());
    QContextMenuEvent event(QContextMenuEvent::Mouse, row.center(),
                            view().viewport()->mapToGlobal(row.center()));
    QCoreApplication::sendEvent(view().viewport(), &event);
    QVERIFY(opened());
}

void TestConsentPanel::detailsOpenByMenuAndByReturnAndCloseByEscape()
{
    const auto closeDetails = [this] {
        auto *const dialog = m_panel->findChild<QDialog *>(u"cookieDetails"_s);
        QVERIFY(dialog);
        QVERIFY(dialog->windowTitle().contains(u"sessionid"_s));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!m_panel->findChild<QDialog *>(u"cookieDetails"_s));
    };
    chooseInRowMenu(u"sessionid"_s, u"Details"_s);
    closeDetails();
    view().setCurrentIndex(rowNamed(u"sessionid"_s));
    QTest::keyClick(&view(), Qt::Key_Return);
    closeDetails();
}

void TestConsentPanel::aRefusedOriginIsAllowedAsAWhole()
{
    chooseInRowMenu(u"tracker.example"_s, u"Always allow"_s);
    QCOMPARE(m_service->policy()->choices().forSite(test::site()).cookies,
             (QMap<CookieSelector, Decision>{{{QByteArray(), u"tracker.example"_s}, Decision::Allow}}));
    QVERIFY(!rowNamed(u"tracker.example"_s).isValid()); // no longer refused
}

void TestConsentPanel::theChoicesMenuForgetsAndSpreadsChoices()
{
    QMenu *const menu = m_panel->findChild<QToolButton *>(u"choicesButton"_s)->menu();
    const auto choose = [&](const QString &text) {
        emit menu->aboutToShow();
        QAction *const action = actionIn(*menu, text);
        QVERIFY(action && action->isEnabled());
        action->trigger();
    };
    emit menu->aboutToShow();
    QVERIFY(!actionIn(*menu, u"Forget my choices"_s)->isEnabled());
    m_service->setSiteKnowledge(
        SiteKnowledge::of({{test::site(), {Declaration()}}}, {})); // a policy is kept of it
    emit menu->aboutToShow();
    QVERIFY(actionIn(*menu, u"Forget my choices"_s)->isEnabled());
    m_service->setSiteKnowledge(nullptr);
    emit menu->aboutToShow();
    QVERIFY(!actionIn(*menu, u"Forget my choices"_s)->isEnabled());
    m_service->acceptAll(test::site());
    choose(u"Use these categories"_s);
    QCOMPARE(m_service->policy()->categoryDecision(CookieCategory::Internal, Site::fromHost(u"b.example"_s)),
             Decision::Allow);
    choose(u"Forget my choices and the policy of portal.example"_s);
    QVERIFY(m_service->policy()->choices().bySite.isEmpty());
}

void TestConsentPanel::rowsAppearWhileThePageLoads()
{
    QSignalSpy changed(m_panel.get(), &ConsentPanel::reportChanged);
    for (int i = 0; i < 100; ++i)
        m_data->store(test::cookie("stream" + QByteArray::number(i)));
    QVERIFY(!rowNamed(u"stream99"_s).isValid()); // gathered, not one by one
    QTRY_VERIFY(rowNamed(u"stream99"_s).isValid());
    QCOMPARE(changed.size(), 1);
}

void TestConsentPanel::selectionAndScrollPositionSurviveAMerge()
{
    for (int i = 0; i < 60; ++i)
        m_data->store(test::cookie("row" + QByteArray::number(100 + i)));
    m_panel->refresh();
    view().setCurrentIndex(rowNamed(u"row130"_s));
    view().scrollTo(view().currentIndex(), QAbstractItemView::PositionAtCenter);
    QTest::qWait(0);
    const int position = view().verticalScrollBar()->value();
    QVERIFY(position > 0);
    m_data->store(test::cookie("zzz")); // below
    m_panel->refresh();
    QTest::qWait(0);
    QCOMPARE(view().currentIndex().data().toString(), u"row130"_s);
    QCOMPARE(view().verticalScrollBar()->value(), position);
    QVERIFY(view().visualRect(view().currentIndex()).intersects(view().viewport()->rect()));
    m_data->store(test::cookie("aaa")); // above
    m_panel->refresh();
    QCOMPARE(view().currentIndex().data().toString(), u"row130"_s);
    QVERIFY(view().selectionModel()->isSelected(rowNamed(u"row130"_s)));
}

void TestConsentPanel::aPurposeIsNeverCutOff()
{
    for (const int width : {300, 392, 700}) {
        m_panel->resize(width, 700);
        QTest::qWait(0);
        for (const QString &name : {u"sessionid"_s, u"_pk_id.1.1fff"_s, u"tracker.example"_s}) {
            const QModelIndex index = rowNamed(name);
            QStyleOptionViewItem option;
            option.initFrom(&view());
            option.widget = &view();
            const QString knowledge = index.data(ConsentModel::KnowledgeRole).toString();
            const int available = view().viewport()->width() - 42 - 16;
            const int needed = QFontMetrics(view().font())
                                   .boundingRect(QRect(0, 0, available, 10'000), Qt::TextWordWrap, knowledge)
                                   .height();
            QVERIFY(view().visualRect(index).height() >= needed + QFontMetrics(view().font()).height());
        }
    }
}

void TestConsentPanel::everyHeadingIsAsHighAsItsText()
{
    for (const int width : {300, 392, 700}) {
        m_panel->resize(width, 900);
        QTest::qWait(0);
        for (const CookieCategory category : allCookieCategories) {
            const auto *const explanation =
                view().header(category).findChild<QLabel *>(u"categoryExplanation"_s);
            QVERIFY(explanation->height() >= explanation->heightForWidth(explanation->width()));
        }
    }
}

void TestConsentPanel::theHeadingUnderTheKeyboardIsMarked()
{
    view().setFocus();
    CategoryHeader &header = view().header(CookieCategory::Statistical);
    view().setCurrentIndex(rowNamed(u"sessionid"_s));
    QTest::qWait(0);
    const QImage before = header.grab().toImage();
    view().setCurrentIndex(model().categoryIndex(CookieCategory::Statistical));
    QVERIFY(header.grab().toImage() != before);
    button(u"acceptAll"_s)->setFocus();
    QCOMPARE(header.grab().toImage(), before);
}

QTEST_MAIN(TestConsentPanel)
#include "tst_consentpanel.moc"
