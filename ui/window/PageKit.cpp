// SPDX-License-Identifier: Apache-2.0
#include "window/PageKit.h"

#include "browser/BrowserProfile.h"
#include "browser/PageZoom.h"
#include "browser/VisitRecorder.h"
#include "browsing/History.h"
#include "browsing/ZoomLevels.h"
#include "widgets/AddressEdit.h"
#include "widgets/FindBar.h"
#include "widgets/MessageBar.h"
#include "widgets/NavigationBar.h"
#include "widgets/ShortcutsDialog.h"
#include "window/ClientCertificateLoader.h"
#include "window/FileUpload.h"
#include "window/FullScreenMode.h"
#include "window/PageFinder.h"
#include "window/PagePrinter.h"
#include "window/ViewInput.h"
#include "window/WheelZoom.h"
#include "window/WordSearch.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QWebEngineFullScreenRequest>
#include <QWebEngineView>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

PageKit::PageKit(const PageKitParts &parts)
    : QObject(&parts.window)
    , m_parts(parts)
    , m_findBar(new FindBar)
    , m_printer(new PagePrinter(parts.window))
    , m_fullScreen(new FullScreenMode(parts.window, parts.bars + QList<QWidget *>{m_findBar}))
    , m_search(new WordSearch(parts.settings, parts.messages, parts.window))
    , m_upload(std::make_unique<FileUpload>(parts.window))
    , m_certificates(
          new ClientCertificateLoader(parts.window, parts.messages, [this]() -> QWebEngineProfile & {
              return m_parts.page().profile().engine();
          }))
{
    new PageFinder(
        *m_findBar, [this]() -> QWebEnginePage & { return m_parts.page(); }, this);
    parts.navigation.address().setHistory(parts.history);
    connect(&parts.navigation.address(), &AddressEdit::wordsEntered, m_search, &WordSearch::find);
    connect(&parts.navigation.address(), &AddressEdit::addressEntered, m_search, &WordSearch::giveUp);
    connect(&parts.navigation, &NavigationBar::normalZoomWanted, this,
            [this] { changeZoom(&PageZoom::reset); });
    connect(m_search, &WordSearch::openWanted, this, &PageKit::openWanted);
    connect(m_printer, &PagePrinter::told, &parts.messages, &MessageBar::notify);
    connect(m_findBar, &FindBar::closed, this, [this] {
        if (auto *const view = QWebEngineView::forPage(&m_parts.page()))
            view->setFocus();
    });
    createActions();
    createZoomActions();
    connect(m_fullScreen, &FullScreenMode::changed, this, &PageKit::updateStop);
}

PageKit::~PageKit() = default;

void PageKit::attach(BrowserPage &page)
{
    attachZoom(page);
    page.setFileChooser([this, &page](QWebEnginePage::FileSelectionMode mode, const QStringList &accepted) {
        // A hidden one does not open dialogs.
        return &page == &m_parts.page() ? m_upload->choose(mode, page.url().host(), accepted) : QStringList();
    });
    if (m_parts.history)
        new VisitRecorder(page, *m_parts.history);
    connect(&page, &QWebEnginePage::fullScreenRequested, m_fullScreen,
            [this, &page](const QWebEngineFullScreenRequest &request) {
                if (&page == &m_parts.page())
                    m_fullScreen->take(page, request);
                else
                    QWebEngineFullScreenRequest(request).reject();
            });
    connect(&page, &QWebEnginePage::printRequested, this, [this, &page] { onPrintRequested(page); });
    connect(&page, &QObject::destroyed, this, [this, &page] { m_printed.remove(&page); });
    connect(&page, &QWebEnginePage::loadStarted, this, &PageKit::updateStop);
    connect(&page, &QWebEnginePage::loadFinished, this, &PageKit::updateStop, Qt::QueuedConnection);
    if (auto *const view = QWebEngineView::forPage(&page)) {
        connect(new ViewInput(*view), &ViewInput::touched, this, [this, &page] { m_printed.remove(&page); });
        auto *const menu = new PageMenu(*view);
        connect(menu, &PageMenu::linkWanted, this, &PageKit::linkWanted);
        connect(menu, &PageMenu::inspectWanted, this, &PageKit::inspectWanted);
    }
}

/// Its dialog keeps the visitor from everything else: a page has one, and another for each touch of it.
void PageKit::onPrintRequested(BrowserPage &page)
{
    if (&page != &m_parts.page()) // a hidden one does not open dialogs
        return;
    const int earlier = m_printed[&page]++;
    if (earlier == 0)
        m_printer->print(page);
    else if (earlier == 1)
        m_parts.messages.notify(tr("This page asked again to be printed. Ctrl+P prints it, if you want to."));
}

void PageKit::attachZoom(BrowserPage &page)
{
    auto *const zoom = new PageZoom(page, m_parts.zoom);
    connect(zoom, &PageZoom::changed, this, &PageKit::showZoom);
    if (auto *const view = QWebEngineView::forPage(&page)) {
        auto *const wheel = new WheelZoom(*view);
        connect(zoom, &PageZoom::changed, wheel, &WheelZoom::settle);
        connect(wheel, &WheelZoom::larger, this, [this] { changeZoom(&PageZoom::larger); });
        connect(wheel, &WheelZoom::smaller, this, [this] { changeZoom(&PageZoom::smaller); });
    }
}

void PageKit::currentChanged()
{
    m_findBar->closeBar();
    m_fullScreen->leave();
    showZoom();
    updateStop();
}

PageZoom *PageKit::zoom() const
{
    return m_parts.page().findChild<PageZoom *>({}, Qt::FindDirectChildrenOnly);
}

void PageKit::changeZoom(void (PageZoom::*step)())
{
    PageZoom *const shown = zoom();
    if (!shown)
        return;
    (shown->*step)();
    m_parts.navigation.noteZoom();
}

void PageKit::lookUp(const QString &words)
{
    m_search->find(words);
}

void PageKit::showZoom()
{
    if (const PageZoom *const shown = zoom())
        m_parts.navigation.setZoom(shown->percent());
}

void PageKit::updateStop()
{
    // In a page's full screen Escape leaves that; two actions of one key would both be ignored.
    m_stop->setEnabled(m_parts.page().isLoading() && !m_fullScreen->isOfPage());
}

QAction *PageKit::addAction(const QString &text, const QList<QKeySequence> &keys,
                            const std::function<void()> &act)
{
    auto *const action = new QAction(text, this);
    action->setShortcuts(keys);
    connect(action, &QAction::triggered, this, act);
    m_parts.window.addAction(action);
    return action;
}

void PageKit::createActions()
{
    const QKeySequence hardReload(Qt::CTRL | Qt::SHIFT | Qt::Key_R);
    addAction(tr("Reload everything"), {hardReload, QKeySequence(Qt::CTRL | Qt::Key_F5)},
              [this] { m_parts.page().triggerAction(QWebEnginePage::ReloadAndBypassCache); });
    m_stop = addAction(tr("Stop"), {QKeySequence(Qt::Key_Escape)},
                       [this] { m_parts.page().triggerAction(QWebEnginePage::Stop); });
    m_stop->setEnabled(false);
    addAction(tr("Next part of the window"), {QKeySequence(Qt::Key_F6)}, [this] { moveFocus(); });
    addAction(tr("Next match"), {QKeySequence(Qt::Key_F3), QKeySequence(Qt::CTRL | Qt::Key_G)},
              [this] { m_findBar->findAgain(FindBar::Direction::Forward); });
    addAction(tr("Previous match"),
              {QKeySequence(Qt::SHIFT | Qt::Key_F3), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G)},
              [this] { m_findBar->findAgain(FindBar::Direction::Backward); });
    m_menuActions.append(
        addAction(tr("Find in page…"), {QKeySequence(Qt::CTRL | Qt::Key_F)}, [this] { m_findBar->open(); }));
    m_menuActions.append(addAction(tr("Print…"), {QKeySequence(Qt::CTRL | Qt::Key_P)},
                                   [this] { m_printer->print(m_parts.page()); }));
    m_menuActions.append(addAction(tr("Save page as PDF…"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)},
                                   [this] { m_printer->saveAsPdf(m_parts.page()); }));
    m_menuActions.append(
        addAction(tr("Full screen"), {QKeySequence(Qt::Key_F11)}, [this] { m_fullScreen->toggleWindow(); }));
}

void PageKit::createZoomActions()
{
    const auto change = [this](void (PageZoom::*step)()) { return [this, step] { changeZoom(step); }; };
    // "+" is Shift+"=" on some keyboards.
    m_menuActions.append(addAction(
        tr("Larger"), {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)},
        change(&PageZoom::larger)));
    m_menuActions.append(
        addAction(tr("Smaller"), {QKeySequence(Qt::CTRL | Qt::Key_Minus)}, change(&PageZoom::smaller)));
    m_menuActions.append(
        addAction(tr("Normal size"), {QKeySequence(Qt::CTRL | Qt::Key_0)}, change(&PageZoom::reset)));
}

void PageKit::fillMenu(QMenu &menu)
{
    menu.addActions(m_menuActions);
    menu.addSeparator();
    menu.addAction(tr("Search engine…"), this, [this] { m_search->choose(); });
    menu.addAction(tr("Load a client certificate…"), this, [this] { m_certificates->choose(); });
    if (m_parts.history)
        menu.addAction(tr("Clear history"), this, &PageKit::clearHistory);
    QAction *const help =
        addAction(tr("Keyboard shortcuts"), {QKeySequence(Qt::Key_F1)}, [this] { showShortcuts(); });
    menu.addAction(help);
    menu.addSeparator();
}

void PageKit::moveFocus()
{
    QWidget *const focused = QApplication::focusWidget();
    QWidget *const view = QWebEngineView::forPage(&m_parts.page());
    const auto holds = [focused](QWidget *part) {
        return focused && part && (part == focused || part->isAncestorOf(focused));
    };
    if (holds(&m_parts.navigation) && view && view->isVisible())
        view->setFocus(Qt::ShortcutFocusReason);
    else if (!holds(&m_parts.panel) && m_parts.panel.isVisible())
        m_parts.panel.setFocus(Qt::ShortcutFocusReason);
    else
        m_parts.navigation.focusAddress();
}

void PageKit::clearHistory()
{
    m_parts.messages.propose(
        tr("Forget every page you visited? The address field will no longer propose them."),
        tr("Forget them"), tr("Cancel"), [this](bool isWanted) {
            if (!isWanted)
                return;
            const auto cleared = m_parts.history->clear();
            m_parts.messages.notify(cleared ? tr("The pages you visited are forgotten.")
                                            : cleared.error().message);
        });
}

void PageKit::showShortcuts()
{
    auto *const dialog = new ShortcutsDialog(&m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

} // namespace consentdesk
