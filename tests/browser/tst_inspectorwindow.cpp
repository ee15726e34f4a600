// SPDX-License-Identifier: Apache-2.0
#include "BrowserTest.h"
#include "CookieServer.h"
#include "TestWindow.h"
#include "support/Theme.h"
#include "widgets/ConsentPanel.h"
#include "widgets/ConsentView.h"
#include "widgets/CookieDetailsPane.h"
#include "widgets/CookieEditDialog.h"
#include "widgets/CookieInspector.h"
#include "widgets/CookieTableView.h"
#include "widgets/FilterBar.h"
#include "widgets/MessageBar.h"
#include "widgets/StorageTreeView.h"
#include "widgets/TimelineView.h"
#include "window/CookieEditing.h"
#include "window/StorageTool.h"
#include "window/ToolArea.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QTemporaryDir>
#include <QToolButton>

#include <algorithm>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;
using test::CookieServer;
using test::TestWindow;

namespace {

constexpr int patience = 15'000;

CookieKey keyOf(const QByteArray &name, const QString &path = u"/"_s)
{
    return {name, u"portal.localhost"_s, path};
}

bool holdsText(const QAbstractItemModel &model, const QString &text, const QModelIndex &parent = {})
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        if (index.data().toString().contains(text) || holdsText(model, text, index))
            return true;
    }
    return false;
}

} // namespace

/// The tools below the page, in the real window, with a real server that says what it was sent.
class tst_InspectorWindow final : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void f12OpensTheToolsAndTheNextStartRemembers();
    void theTableShowsThatItHasTheFocus();
    void theInspectorShowsWhatTheSiteHasStored();
    void anEditedCookieIsWhatTheServerReceives();
    void anEditChangesNoOtherCookieOfItsName();
    void aDeletedCookieIsNotSentUntilItIsUndone();
    void manyDeletedCookiesComeBackWithOneUndo();
    void aCookieDeletedInThePanelComesBackWithUndo();
    void aCookieWithoutANameIsDeletedForGoodAfterAsking();
    void aChoiceForRowsOfSeveralSitesIsUndoneAtOnce();
    void anAddedCookieIsSent();
    void theTimelineTellsWhatTheVisitorDid();
    void otherStorageIsReadWhenItIsLookedAt();

private:
    void openInspector();
    void selectInTable(const CookieKey &key);
    [[nodiscard]] QByteArray sent();
    [[nodiscard]] CookieInspector &inspector() const { return m_window->window().tools().inspector(); }
    [[nodiscard]] CookieEditDialog *dialog() const
    {
        return m_window->window().findChild<CookieEditDialog *>();
    }
    /// In the bar above the page.
    [[nodiscard]] bool saysInTheBar(const QString &text) const
    {
        const auto labels = m_window->window().findChild<MessageBar *>()->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [&text](const QLabel *label) {
            return label->isVisible() && label->text().startsWith(text);
        });
    }
    void press(const QString &button)
    {
        QTest::mouseClick(inspector().findChild<QToolButton *>(button), Qt::LeftButton);
    }
    void enter(const QString &field, const QString &text) const
    {
        auto *const edit = dialog()->findChild<QLineEdit *>(field);
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    /// As by keyboard: the first letters choose.
    void chooseSameSite(const QString &text) const
    {
        QTest::keyClicks(dialog()->findChild<QComboBox *>(u"sameSiteBox"_s), text);
    }
    void saveDialog() const
    {
        QTest::mouseClick(dialog()->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save),
                          Qt::LeftButton);
    }

    std::unique_ptr<CookieServer> m_server;
    std::unique_ptr<TestWindow> m_window;
};

void tst_InspectorWindow::init()
{
    test::failOnAnyWarningOfOurs();
    m_window.reset();
    m_server = std::make_unique<CookieServer>();
    QVERIFY(m_server->start());
    m_server->on(u"/"_s, {.setCookies = {"sessionid=original; Path=/; HttpOnly; SameSite=Lax",
                                         "csrftoken=token; Path=/; Max-Age=3600",
                                         "csrftoken=deeper; Path=/deep; Max-Age=3600"}});
    m_server->on(u"/plain"_s, {});
    m_server->on(u"/deep/plain"_s, {});
    m_window = std::make_unique<TestWindow>();
    QVERIFY(m_window->open(m_server->url(u"/"_s)));
}

void tst_InspectorWindow::openInspector()
{
    m_window->window().setToolsShown(true);
    QTRY_COMPARE(inspector().model().rowCount(), 3);
}

void tst_InspectorWindow::selectInTable(const CookieKey &key)
{
    inspector().table().setCurrentKey(key);
    QCOMPARE(inspector().table().currentKey(), key);
}

/// What the server receives with the next page.
QByteArray tst_InspectorWindow::sent()
{
    return m_window->open(m_server->url(u"/plain"_s)) ? m_server->last(u"/plain"_s).cookieHeader
                                                      : QByteArray("not loaded");
}

void tst_InspectorWindow::f12OpensTheToolsAndTheNextStartRemembers()
{
    const QTemporaryDir folder;
    const auto start = [&] {
        m_window.reset();
        m_window = std::make_unique<TestWindow>(nullptr, folder.filePath(u"settings.ini"_s));
        return &m_window->window().tools();
    };
    ToolArea *tools = start();
    QVERIFY(QTest::qWaitForWindowActive(&m_window->window()));
    QVERIFY(!tools->isVisible());
    QTest::keyClick(&m_window->window(), Qt::Key_F12);
    QVERIFY(tools->isVisible());
    tools->showTool(ToolArea::Tool::Timeline);
    tools = start();
    QVERIFY(tools->isVisible());
    QCOMPARE(tools->currentTool(), ToolArea::Tool::Timeline);
    QTest::mouseClick(tools->findChild<QToolButton *>(u"closeTools"_s), Qt::LeftButton);
    QVERIFY(!tools->isVisible());
    QVERIFY(!start()->isVisible());
}

void tst_InspectorWindow::theTableShowsThatItHasTheFocus()
{
    QVERIFY(QTest::qWaitForWindowActive(&m_window->window()));
    QTest::keyClick(&m_window->window(), Qt::Key_F12); // for the first time
    QTRY_COMPARE(inspector().model().rowCount(), 3);
    CookieTableView &table = inspector().table();
    QTRY_COMPARE(QApplication::focusWidget(), &table);
    const auto ring = [&table] {
        const QImage shown = table.grab().toImage();
        return shown.pixelColor(0, shown.height() / 2);
    };
    QTRY_COMPARE(ring(), Theme::current().accent);
}

void tst_InspectorWindow::theInspectorShowsWhatTheSiteHasStored()
{
    openInspector();
    selectInTable(keyOf("sessionid"));
    const QModelIndex row = inspector().table().currentIndex();
    const auto text = [&](CookieColumn column) { return row.siblingAtColumn(int(column)).data().toString(); };
    QCOMPARE(text(CookieColumn::HttpOnly), u"yes"_s);
    QCOMPARE(text(CookieColumn::WrittenBy), u"a response of the server"_s);
    QCOMPARE(text(CookieColumn::Lifetime), u"session"_s);
    QCOMPARE(text(CookieColumn::SameSite), u"not reported by this engine"_s);
    QVERIFY(text(CookieColumn::State).contains(u"kept"_s));
}

void tst_InspectorWindow::anEditedCookieIsWhatTheServerReceives()
{
    openInspector();
    selectInTable(keyOf("csrftoken"));
    press(u"editCookie"_s);
    QTRY_VERIFY(dialog());
    enter(u"valueEdit"_s, u"edited"_s);
    chooseSameSite(u"Lax"_s);
    saveDialog();
    QTRY_VERIFY_WITH_TIMEOUT(!dialog(), patience);
    QVERIFY(sent().contains("csrftoken=edited"));
}

void tst_InspectorWindow::anEditChangesNoOtherCookieOfItsName()
{
    openInspector();
    selectInTable(keyOf("csrftoken", u"/deep"_s));
    press(u"editCookie"_s);
    QTRY_VERIFY(dialog());
    enter(u"valueEdit"_s, u"below"_s);
    chooseSameSite(u"Strict"_s);
    saveDialog();
    QTRY_VERIFY_WITH_TIMEOUT(!dialog(), patience);
    QVERIFY(m_window->open(m_server->url(u"/deep/plain"_s)));
    const QByteArray header = m_server->last(u"/deep/plain"_s).cookieHeader;
    QVERIFY2(header.contains("csrftoken=below"), header.constData());
    QVERIFY2(header.contains("csrftoken=token"), header.constData());
}

void tst_InspectorWindow::aDeletedCookieIsNotSentUntilItIsUndone()
{
    openInspector();
    selectInTable(keyOf("sessionid"));
    QTest::keyClick(&inspector().table(), Qt::Key_Delete);
    QTRY_COMPARE_WITH_TIMEOUT(inspector().model().rowCount(), 2, patience);
    QVERIFY(!sent().contains("sessionid"));
    QTRY_VERIFY(m_window->window().tools().editing().undoAction().isEnabled());
    inspector().table().setFocus();
    QTest::keyClick(&inspector().table(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(inspector().model().rowCount(), 3, patience);
    QVERIFY(sent().contains("sessionid=original"));
}

void tst_InspectorWindow::manyDeletedCookiesComeBackWithOneUndo()
{
    openInspector();
    inspector().table().selectAll();
    press(u"deleteCookie"_s);
    QTRY_COMPARE_WITH_TIMEOUT(inspector().model().rowCount(), 0, patience);
    QVERIFY(sent().isEmpty());
    QTRY_VERIFY(m_window->window().tools().editing().undoAction().isEnabled());
    press(u"undoEdit"_s);
    QTRY_COMPARE_WITH_TIMEOUT(inspector().model().rowCount(), 3, patience);
    const QByteArray header = sent();
    QVERIFY2(header.contains("sessionid=original") && header.contains("csrftoken=token"), header.constData());
}

void tst_InspectorWindow::aCookieDeletedInThePanelComesBackWithUndo()
{
    ConsentPanel &panel = m_window->window().panel();
    emit panel.deleteWanted(keyOf("sessionid")); // as "Delete now" of the row's menu
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->inventory().find(keyOf("sessionid")), patience);
    QVERIFY(!sent().contains("sessionid"));
    QTRY_VERIFY(m_window->window().tools().editing().undoAction().isEnabled());
    QTRY_VERIFY(saysInTheBar(u"Done: delete of 1"_s));
    panel.view().setFocus();
    QTest::keyClick(&panel.view(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->inventory().find(keyOf("sessionid")), patience);
    QVERIFY(sent().contains("sessionid=original"));
}

void tst_InspectorWindow::aCookieWithoutANameIsDeletedForGoodAfterAsking()
{
    m_window->consent().acceptAll(Site::fromHost(u"portal.localhost"_s));
    m_server->on(u"/nameless"_s, {.setCookies = {"=nameless; Path=/"}});
    QVERIFY(m_window->open(m_server->url(u"/nameless"_s)));
    m_window->window().setToolsShown(true);
    QTRY_COMPARE(inspector().model().rowCount(), 4);
    const auto answer = [this](QMessageBox::ButtonRole role) {
        selectInTable(keyOf(QByteArray()));
        QTest::keyClick(&inspector().table(), Qt::Key_Delete);
        const auto *const box = m_window->window().findChild<QMessageBox *>(u"deleteForGood"_s);
        QVERIFY(box);
        QVERIFY2(box->text().contains(u"portal.localhost/"_s), qPrintable(box->text()));
        for (QAbstractButton *const button : box->buttons()) {
            if (box->buttonRole(button) == role)
                button->click();
        }
        QTRY_VERIFY(!m_window->window().findChild<QMessageBox *>(u"deleteForGood"_s));
    };
    answer(QMessageBox::RejectRole);
    QVERIFY(sent().contains("nameless"));
    answer(QMessageBox::AcceptRole);
    QTRY_COMPARE_WITH_TIMEOUT(inspector().model().rowCount(), 3, patience);
    QVERIFY(!sent().contains("nameless"));
    QVERIFY(!m_window->window().tools().editing().undoAction().isEnabled());
}

void tst_InspectorWindow::aChoiceForRowsOfSeveralSitesIsUndoneAtOnce()
{
    m_server->on(u"/other"_s, {.setCookies = {"sessionid=elsewhere; Path=/"}});
    QVERIFY(m_window->open(m_server->url(u"/other"_s, u"other.localhost"_s)));
    m_window->window().setToolsShown(true);
    inspector().setScope(CookieInspector::Scope::AllSites);
    QTRY_COMPARE(inspector().model().rowCount(), 4);
    inspector().table().selectAll();
    // The offscreen platform has no windows to put in front.
    QTest::ignoreMessage(QtWarningMsg, "This plugin does not support raise()");
    QTest::ignoreMessage(QtWarningMsg, "This plugin does not support grabbing the keyboard");
    emit inspector().table().menuWanted(QPoint());
    auto *const menu = inspector().findChild<QMenu *>(u"inspectorMenu"_s);
    for (QAction *const action : menu->actions()) {
        if (action->text() == u"Always &refuse"_s)
            action->trigger();
    }
    menu->close();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->log().stored().isEmpty(), patience);
    QVERIFY2(m_window->notice().contains(u"4 cookie(s) removed"_s), qPrintable(m_window->notice()));
    m_window->click(u"undo"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_window->log().stored().size(), 4, patience);
    QVERIFY(m_window->consent().policy()->choices().bySite.isEmpty());
}

void tst_InspectorWindow::anAddedCookieIsSent()
{
    openInspector();
    press(u"addCookie"_s);
    QTRY_VERIFY(dialog());
    enter(u"nameEdit"_s, u"django_language"_s);
    enter(u"valueEdit"_s, u"fr"_s);
    saveDialog();
    QTRY_VERIFY_WITH_TIMEOUT(!dialog(), patience);
    QVERIFY(sent().contains("django_language=fr"));
}

void tst_InspectorWindow::theTimelineTellsWhatTheVisitorDid()
{
    openInspector();
    selectInTable(keyOf("sessionid"));
    QTest::keyClick(&inspector().table(), Qt::Key_Delete);
    m_window->window().tools().showTool(ToolArea::Tool::Timeline);
    TimelineView &timeline = m_window->window().tools().timeline();
    const auto newest = [&timeline](int column) {
        return timeline.model().index(0, column).data().toString();
    };
    QTRY_VERIFY_WITH_TIMEOUT(newest(TimelineModel::What).contains(u"deleted by you"_s), patience);
    QCOMPARE(newest(TimelineModel::Subject), u"sessionid"_s);
    QCOMPARE(newest(TimelineModel::Actor), u"you"_s);
}

void tst_InspectorWindow::otherStorageIsReadWhenItIsLookedAt()
{
    m_window->evaluate(u"localStorage.setItem('theme-of-the-page', 'dark')"_s);
    m_window->window().setToolsShown(true);
    m_window->window().tools().showTool(ToolArea::Tool::Storage);
    const QAbstractItemModel &model = *m_window->window().tools().storage().view().tree().model();
    QTRY_VERIFY_WITH_TIMEOUT(holdsText(model, u"theme-of-the-page"_s), patience);
    QVERIFY(m_window->open(m_server->url(u"/plain"_s))); // read again by itself, by the installed script
    m_window->evaluate(u"localStorage.setItem('second-entry', '1')"_s);
    m_window->window().tools().storage().view().tree().reloadAction().trigger();
    QTRY_VERIFY_WITH_TIMEOUT(holdsText(model, u"second-entry"_s), patience);
}

CONSENTDESK_BROWSER_TEST_MAIN(tst_InspectorWindow)
#include "tst_inspectorwindow.moc"
