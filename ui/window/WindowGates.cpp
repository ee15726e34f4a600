// SPDX-License-Identifier: Apache-2.0
#include "window/WindowGates.h"

#include "base/DisplayText.h"
#include "browser/BrowserPage.h"
#include "browser/PagePermissions.h"
#include "browsing/DownloadName.h"
#include "support/FileManager.h"
#include "support/SmallWidgets.h"
#include "widgets/DownloadButton.h"
#include "widgets/DownloadsView.h"
#include "widgets/MessageBar.h"
#include "widgets/PermissionBar.h"
#include "window/ViewInput.h"

#include <QDesktopServices>
#include <QDialog>
#include <QEvent>
#include <QFileInfo>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>
#include <QWebEngineView>

using namespace Qt::Literals::StringLiterals;
using Answer = consentdesk::PagePermissions::Answer;

namespace consentdesk {

WindowGates::WindowGates(QWidget &window, MessageBar &messages, BrowserProfile &profile,
                         const Settings &settings, const Clock &clock, const GateServices &services)
    : QObject(&window)
    , m_window(window)
    , m_messages(messages)
    , m_clock(clock)
    , m_list(services.downloads ? services.downloads : new DownloadList(clock, nullptr, this))
    , m_permissions(services.permissions ? services.permissions : new SitePermissions(nullptr, this))
    , m_manager(new DownloadManager(
          profile, *m_list, settings, [this]() -> BrowserPage * { return m_current; }, this))
    , m_bar(new PermissionBar)
    , m_button(new DownloadButton(*m_list))
    , m_files(new FileManager(this))
{
    const auto answer = [this](Answer given) {
        return [this, given] {
            if (PagePermissions *const page = m_pages.value(m_current))
                page->answer(given);
        };
    };
    connect(m_bar, &PermissionBar::allowedOnce, this, answer(Answer::AllowOnce));
    connect(m_bar, &PermissionBar::allowedAlways, this, answer(Answer::AllowAlways));
    connect(m_bar, &PermissionBar::refusedAlways, this, answer(Answer::RefuseAlways));
    connect(m_bar, &PermissionBar::closed, this, answer(Answer::RefuseNow));
    connect(m_permissions, &SitePermissions::storageFailed, &m_messages, &MessageBar::notify);
    connectDownloads();
    window.installEventFilter(this);
}

void WindowGates::connectDownloads()
{
    connect(m_list, &DownloadList::storageFailed, &m_messages, &MessageBar::notify);
    connect(m_button, &QToolButton::clicked, this, &WindowGates::showDownloads);
    connect(m_files, &FileManager::failed, &m_messages, &MessageBar::notify);
    connect(m_manager, &DownloadManager::failed, &m_messages, &MessageBar::notify);
    connect(m_manager, &DownloadManager::placeWanted, this, &WindowGates::askForPlace);
    m_manager->setArbiter([this](BrowserPage &page, const QUrl &url, bool isCertain) {
        PagePermissions *const asked = m_pages.value(&page);
        return asked ? asked->permitDownload(url, isCertain) : DownloadManager::Permit::Free;
    });
    connect(m_manager, &DownloadManager::moreWanted, this, [this](BrowserPage *page, qint64 id) {
        if (PagePermissions *const asked = m_pages.value(page))
            asked->askForDownload(id);
    });
    connect(m_manager, &DownloadManager::held, this, [this](qint64 id, bool isPageKnown) {
        const Download *const download = m_list->find(id);
        m_messages.propose((isPageKnown ? tr("A page in the background wants to download “%1” from %2.")
                                        : tr("A page wants to download “%1” from %2."))
                               .arg(displayText(download->fileName(), 80), displayText(download->host, 80)),
                           tr("Download"), tr("Refuse"), [this, id](bool isWanted) {
                               isWanted ? m_manager->resume(id) : m_manager->cancel(id);
                           });
    });
    connect(m_manager, &DownloadManager::finished, this, [this](qint64 id) {
        const Download *const download = m_list->find(id);
        if (!download)
            return;
        m_messages.offer(tr("Saved “%1”.").arg(displayText(download->fileName(), 80)), tr("Show downloads"),
                         [this] { showDownloads(); });
    });
}

void WindowGates::detach(const BrowserPage &page)
{
    if (PagePermissions *const permissions = m_pages.value(&page))
        permissions->close();
}

void WindowGates::attach(BrowserPage &page)
{
    auto *const permissions = new PagePermissions(page, *m_permissions, m_clock);
    m_pages.insert(&page, permissions);
    m_manager->attach(page);
    connect(permissions, &PagePermissions::questionChanged, this, &WindowGates::showQuestion);
    connect(permissions, &PagePermissions::reloadAdvised, this, &WindowGates::offerReload);
    connect(permissions, &PagePermissions::downloadDecided, m_manager,
            [this](qint64 id, PermissionDecision decision) {
                decision == PermissionDecision::Allow ? m_manager->resume(id) : m_manager->cancel(id);
            });
    if (QWebEngineView *const view = QWebEngineView::forPage(&page)) {
        auto *const input = new ViewInput(*view);
        connect(input, &ViewInput::touched, permissions, &PagePermissions::noteTouch);
        connect(input, &ViewInput::activated, permissions, &PagePermissions::noteActivation);
    }
    connect(&page, &QObject::destroyed, this, [this, gone = &page] { m_pages.remove(gone); });
}

void WindowGates::setCurrentPage(BrowserPage &page)
{
    m_current = &page;
    showQuestion();
}

void WindowGates::showQuestion()
{
    const PagePermissions *const page = m_pages.value(m_current);
    m_bar->setQuestion(page ? page->text() : QString());
}

void WindowGates::offerReload(const QString &origin)
{
    m_messages.withdraw(m_reloadOffer);
    m_reloadOffer = m_messages.offer(tr("The new answer holds from now on. What open pages of %1 have been "
                                        "given already, they keep until they "
                                        "are loaded again.")
                                         .arg(displayText(QUrl(origin).host(), 80)),
                                     tr("Reload them"), [this, origin] { reloadPagesOf(origin); });
}

void WindowGates::reloadPagesOf(const QString &origin)
{
    m_reloadOffer = 0;
    for (auto entry = m_pages.cbegin(); entry != m_pages.cend(); ++entry) {
        auto *const page = qobject_cast<BrowserPage *>(entry.value()->parent());
        if (originOf(page->url()) == origin)
            page->triggerAction(QWebEnginePage::Reload);
    }
}

void WindowGates::askForPlace(qint64 id, const QString &proposed)
{
    const QPointer<DownloadManager> manager(m_manager); // the dialog is the window's, not ours
    const auto cancel = [manager, id] {
        if (manager)
            manager->cancel(id);
    };
    const auto save = [manager, id](const QString &path) {
        if (manager)
            manager->saveAt(id, path);
    };
    m_dialogs->askWhereToSave(
        m_window,
        {.title = tr("Save the file"), .fileName = proposed, .filter = {}, .suffix = {}, .dismissed = cancel},
        save);
}

void WindowGates::showDownloads()
{
    if (!m_dialog) {
        m_dialog = new QDialog(&m_window);
        m_dialog->setWindowTitle(tr("Downloads"));
        auto *const view = new DownloadsView(*m_list);
        (new QVBoxLayout(m_dialog))->addWidget(view);
        resizeOnScreen(*m_dialog, {620, 460});
        connect(view, &DownloadsView::pauseWanted, m_manager, &DownloadManager::pause);
        connect(view, &DownloadsView::resumeWanted, m_manager, &DownloadManager::resume);
        connect(view, &DownloadsView::cancelWanted, m_manager, &DownloadManager::cancel);
        connect(view, &DownloadsView::openWanted, this, &WindowGates::open);
        connect(view, &DownloadsView::folderWanted, this, &WindowGates::openFolder);
    }
    m_dialog->show();
    m_dialog->raise();
}

void WindowGates::open(qint64 id)
{
    const Download *const download = m_list->find(id);
    if (!download || !QFileInfo::exists(download->path))
        return m_messages.notify(tr("The file is not there any more."));
    const QUrl file = QUrl::fromLocalFile(download->path);
    if (!mayRunCode(download->fileName()) && !QFileInfo(download->path).isExecutable()) {
        QDesktopServices::openUrl(file);
        return;
    }
    auto *const box =
        new QMessageBox(QMessageBox::Warning, tr("Open this file?"),
                        tr("“%1” from %2 may start a program on your machine. Open it only if you "
                           "expected it and trust the site.")
                            .arg(displayText(download->fileName(), 80), displayText(download->host, 80)),
                        QMessageBox::Open | QMessageBox::Cancel, m_dialog);
    box->setTextFormat(Qt::PlainText);
    box->setDefaultButton(QMessageBox::Cancel);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(box->button(QMessageBox::Open), &QAbstractButton::clicked, this,
            [file] { QDesktopServices::openUrl(file); });
    box->open();
}

void WindowGates::openFolder(qint64 id)
{
    if (const Download *const download = m_list->find(id))
        m_files->show(download->path);
}

bool WindowGates::eventFilter(QObject *watched, QEvent *event)
{
    const bool isAsked = event->type() == QEvent::Close && !m_mayClose && m_list->underWay() > 0;
    if (!isAsked)
        return QObject::eventFilter(watched, event);
    event->ignore();
    if (!m_closing)
        askToClose();
    return true;
}

void WindowGates::askToClose()
{
    auto *const box = new QMessageBox(QMessageBox::Question, tr("Close ConsentDesk?"),
                                      tr("%n download(s) are not finished. Closing ConsentDesk stops them.",
                                         nullptr, int(m_list->underWay())),
                                      QMessageBox::NoButton, &m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *const stop = box->addButton(tr("Stop and close"), QMessageBox::AcceptRole);
    stop->setObjectName(u"stopAndClose"_s);
    box->setDefaultButton(box->addButton(tr("Go on downloading"), QMessageBox::RejectRole));
    connect(stop, &QPushButton::clicked, this, [this] {
        m_mayClose = true;
        m_manager->cancelAll();
        m_window.close();
    });
    connect(box, &QDialog::rejected, this, &WindowGates::closingRefused);
    m_closing = box;
    box->open();
}

} // namespace consentdesk
