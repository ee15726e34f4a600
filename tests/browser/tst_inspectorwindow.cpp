// SPDX-License-Identifier: Apache-2.0
#include "BrowserTest.h"
#include "CookieServer.h"
#include "TestWindow.h"
#include "widgets/CookieDetailsPane.h"
#include "widgets/CookieEditDialog.h"
#include "widgets/CookieInspector.h"
#include "widgets/CookieTableView.h"
#include "widgets/FilterBar.h"
#include "widgets/StorageTreeView.h"
#include "widgets/TimelineView.h"
#include "window/StorageTool.h"
#include "window/ToolArea.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

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
    void theInspectorShowsWhatTheSiteHasStored();
    void anEditedCookieIsWhatTheServerReceives();
    void anEditChangesNoOtherCookieOfItsName();
    void aDeletedCookieIsNotSentUntilItIsUndone();
    void manyDeletedCookiesComeBackWithOneUndo();
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
    ToolArea &tools = m_window->window().tools();
    QVERIFY(!tools.isVisible());
    QTest::keyClick(&m_window->window(), Qt::Key_F12);
    QVERIFY(tools.isVisible());
    QTest::mouseClick(tools.findChild<QToolButton *>(u"closeTools"_s), Qt::LeftButton);
    QVERIFY(!tools.isVisible());
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
