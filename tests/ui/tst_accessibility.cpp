// SPDX-License-Identifier: Apache-2.0
#include "PanelFixture.h"
#include "UiTest.h"
#include "widgets/AddressEdit.h"
#include "widgets/CategoryHeader.h"
#include "widgets/ConsentPanel.h"
#include "widgets/ConsentView.h"
#include "widgets/MessageBar.h"
#include "widgets/NavigationBar.h"
#include "widgets/StatePage.h"
#include "widgets/ToggleSwitch.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>
#include <QtTest>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What somebody who cannot see the window is told of a widget.
QAccessibleInterface &told(QWidget &widget)
{
    QAccessibleInterface *const interface = QAccessible::queryAccessibleInterface(&widget);
    if (!interface)
        qFatal("A widget without an accessible interface.");
    return *interface;
}

} // namespace

/// Panel, navigation bar, message bar and state page in one window, the way the program shows them.
class TestAccessibility final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_window.reset(); }

    void everyControlHasANameAndARole();
    void aToggleIsACheckBoxAndTellsItsState();
    void pressingAToggleThroughAccessibilityDecides();
    void theLockedToggleSaysThatItIsAlwaysOn();
    void rowsOfTheListAreReadWhole();
    void headingsOfTheListAreRead();
    void undoSaysWhatItTakesBack();
    void theLevelIsReadWithItsExplanation();
    void theTabKeyVisitsThePanelInItsOrder();
    void theTabKeyReachesEverythingAndComesBack();

private:
    [[nodiscard]] QList<QWidget *> controls() const;
    [[nodiscard]] ToggleSwitch &toggle(CookieCategory category) const
    {
        return m_panel->view().header(category).toggle();
    }

    test::PanelData m_data;
    std::unique_ptr<ConsentService> m_service;
    std::unique_ptr<QWidget> m_window;
    ConsentPanel *m_panel = nullptr;
    NavigationBar *m_navigation = nullptr;
};

void TestAccessibility::init()
{
    test::failOnAnyUiWarning();
    m_data.storeOfEachKind();
    m_service = std::make_unique<ConsentService>(test::builtInCatalogue(), ConsentChoices(), nullptr);
    m_window = std::make_unique<QWidget>();
    m_panel = new ConsentPanel(*m_service, m_data.inventory);
    m_navigation = new NavigationBar;
    auto *const messages = new MessageBar;
    auto *const state = new StatePage;
    auto *const column = new QVBoxLayout(m_window.get());
    for (QWidget *const part : std::initializer_list<QWidget *>{m_navigation, messages, state, m_panel})
        column->addWidget(part);
    m_panel->setSite(test::site());
    m_navigation->setHistory(true, true);
    m_navigation->setUrl(QUrl(u"http://portal.example/"_s), ConnectionSecurity::NotEncrypted);
    messages->propose(u"Choose again?"_s, u"Choose again"_s, u"Keep my choice"_s, [](bool) {});
    state->setContent({u"warning"_s, u"Title"_s, u"Text."_s, {}, {{u"Try again"_s, [] {}}}});
    m_window->resize(500, 1000);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

QList<QWidget *> TestAccessibility::controls() const
{
    QList<QWidget *> controls;
    const auto widgets = m_window->findChildren<QWidget *>();
    for (QWidget *const widget : widgets) {
        if (widget->isVisibleTo(m_window.get()) && (widget->focusPolicy() & Qt::TabFocus))
            controls.append(widget);
    }
    return controls;
}

void TestAccessibility::everyControlHasANameAndARole()
{
    const auto all = controls();
    QVERIFY(all.size() >= 17);
    for (QWidget *const widget : all) {
        const QAccessibleInterface &interface = told(*widget);
        const QByteArray what =
            widget->metaObject()->className() + QByteArray(" ") + widget->objectName().toUtf8();
        QVERIFY2(!interface.text(QAccessible::Name).trimmed().isEmpty(), what.constData());
        QVERIFY2(interface.state().focusable, what.constData());
        QVERIFY2(interface.role() != QAccessible::Client && interface.role() != QAccessible::NoRole,
                 what.constData());
        if (qobject_cast<QLineEdit *>(widget))
            QCOMPARE(interface.role(), QAccessible::EditableText);
        else if (qobject_cast<ToggleSwitch *>(widget))
            QCOMPARE(interface.role(), QAccessible::CheckBox);
        else if (qobject_cast<QTreeView *>(widget))
            QCOMPARE(interface.role(), QAccessible::Tree);
    }
}

void TestAccessibility::aToggleIsACheckBoxAndTellsItsState()
{
    const QAccessibleInterface &interface = told(toggle(CookieCategory::Statistical));
    QCOMPARE(interface.role(), QAccessible::CheckBox);
    QCOMPARE(interface.text(QAccessible::Name), u"Accept Statistical cookies"_s);
    QVERIFY(!interface.text(QAccessible::Description).isEmpty());
    QVERIFY(interface.state().checkable);
    QVERIFY(!interface.state().checked);
    m_service->acceptAll(test::site());
    QVERIFY(interface.state().checked);
    m_panel->setSite(Site());
    QVERIFY(interface.state().disabled);
}

void TestAccessibility::pressingAToggleThroughAccessibilityDecides()
{
    QAccessibleInterface &interface = told(toggle(CookieCategory::Internal));
    QAccessibleActionInterface *const actions = interface.actionInterface();
    QVERIFY(actions);
    const auto decision = [this] {
        return m_service->policy()->categoryDecision(CookieCategory::Internal, test::site());
    };
    QVERIFY(actions->actionNames().contains(QAccessibleActionInterface::toggleAction()));
    actions->doAction(QAccessibleActionInterface::toggleAction());
    QTRY_COMPARE(decision(), Decision::Allow);
    QVERIFY(interface.state().checked);
    actions->doAction(QAccessibleActionInterface::pressAction());
    QTRY_COMPARE(decision(), Decision::Refuse);
    QVERIFY(!interface.state().checked);
}

void TestAccessibility::theLockedToggleSaysThatItIsAlwaysOn()
{
    const QAccessibleInterface &interface = told(toggle(CookieCategory::Necessary));
    QCOMPARE(interface.text(QAccessible::Name), u"Necessary cookies, always on"_s);
    QVERIFY(interface.state().checked);
    QVERIFY(interface.state().focusable);
}

void TestAccessibility::rowsOfTheListAreReadWhole()
{
    QAccessibleInterface &list = told(m_panel->view());
    QStringList heard;
    for (int i = 0; i < list.childCount(); ++i) {
        if (const QAccessibleInterface *const child = list.child(i))
            heard.append(child->text(QAccessible::Name));
    }
    const QString all = heard.join(u'\n');
    QVERIFY2(all.contains(u"sessionid, kept. Opendatasoft"_s), qPrintable(all));
    QVERIFY2(all.contains(u"tracker.example, refused before storage."_s), qPrintable(all));
}

void TestAccessibility::headingsOfTheListAreRead()
{
    QAccessibleInterface &list = told(m_panel->view());
    QStringList heard;
    for (int i = 0; i < list.childCount(); ++i) {
        if (const QAccessibleInterface *const child = list.child(i))
            heard.append(child->text(QAccessible::Name));
    }
    for (const QString &beginning : {u"Necessary, 2 "_s, u"Third-party, 2 "_s}) {
        QVERIFY2(std::any_of(heard.cbegin(), heard.cend(),
                             [&](const QString &t) { return t.startsWith(beginning); }),
                 qPrintable(heard.join(u'\n')));
    }
}

void TestAccessibility::undoSaysWhatItTakesBack()
{
    m_panel->showOutcome(ConsentService::Saved::OnDisk, 3);
    const QAccessibleInterface &undo = told(*m_panel->findChild<QPushButton *>(u"undo"_s));
    QCOMPARE(undo.text(QAccessible::Name), u"Undo your last choice"_s);
    QCOMPARE(undo.text(QAccessible::Description), u"Saved. 3 cookie(s) removed."_s);
    QCOMPARE(undo.role(), QAccessible::Button);
}

void TestAccessibility::theLevelIsReadWithItsExplanation()
{
    m_panel->setEnforcementStatus({EnforcementStatus::Level::OffTheWire, 12, 1});
    const QAccessibleInterface &level = told(*m_panel->findChild<QLabel *>(u"panelFooterText"_s));
    QCOMPARE(level.text(QAccessible::Name), u"Refused cookies are kept off the wire"_s);
    QVERIFY(level.text(QAccessible::Description).contains(u"never a request of a later page"_s));
    const QAccessibleInterface &storage = told(*m_panel->findChild<QLabel *>(u"panelStorageText"_s));
    QCOMPARE(storage.text(QAccessible::Name), u"Other storage of this site: allowed"_s);
    QVERIFY(!storage.text(QAccessible::Description).isEmpty());
}

void TestAccessibility::theTabKeyVisitsThePanelInItsOrder()
{
    QList<QWidget *> expected{m_panel->findChild<QPushButton *>(u"onlyNecessary"_s),
                              m_panel->findChild<QPushButton *>(u"acceptAll"_s)};
    m_panel->showOutcome(ConsentService::Saved::OnDisk, 3);
    expected << m_panel->findChild<QPushButton *>(u"undo"_s);
    expected += m_panel->view().toggles();
    expected << &m_panel->view() << m_panel->findChild<QLabel *>(u"panelFooterText"_s)
             << m_panel->findChild<QLabel *>(u"panelStorageText"_s)
             << m_panel->findChild<QToolButton *>(u"siteNotWorking"_s)
             << m_panel->findChild<QToolButton *>(u"choicesButton"_s);
    expected.first()->setFocus();
    for (QWidget *const next : std::as_const(expected)) {
        QCOMPARE(QApplication::focusWidget(), next);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    for (qsizetype i = expected.size(); i-- > 0;) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
        QCOMPARE(QApplication::focusWidget(), expected[i]);
    }
}

void TestAccessibility::theTabKeyReachesEverythingAndComesBack()
{
    m_navigation->address().setFocus();
    QSet<QWidget *> visited;
    for (int i = 0; i < 60; ++i) {
        visited.insert(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        if (m_navigation->address().hasFocus())
            break;
    }
    QVERIFY(m_navigation->address().hasFocus());
    for (QWidget *const control : controls()) {
        QVERIFY2(!control->isEnabled() || visited.contains(control),
                 qPrintable(control->objectName() + u' ' + control->accessibleName()));
    }
}

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
