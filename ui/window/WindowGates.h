// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "browser/DownloadManager.h"
#include "browsing/SitePermissions.h"
#include "support/FileDialogs.h"

#include <QHash>
#include <QObject>
#include <QPointer>

class QDialog;

namespace consentdesk {

class BrowserPage;
class BrowserProfile;
class Clock;
class DownloadButton;
class FileManager;
class MessageBar;
class PagePermissions;
class PermissionBar;

/// What keeps downloads and permissions between runs; null: this session only.
struct GateServices
{
    DownloadList *downloads = nullptr;
    SitePermissions *permissions = nullptr;
};

/// Downloads and permissions of the window's pages: who asks, and how the visitor answers. UI thread.
class WindowGates final : public QObject
{
    Q_OBJECT

public:
    /// @p window closes only after the visitor agreed to stop what is being downloaded. All outlive this. The
    /// system's dialogs ask for places unless setDialogs() is called.
    WindowGates(QWidget &window, MessageBar &messages, BrowserProfile &profile, const Settings &settings,
                const Clock &clock, const GateServices &services);

    void setDialogs(FileDialogs &dialogs) { m_dialogs = &dialogs; }
    /// Each page, once.
    void attach(BrowserPage &page);
    /// Before an attached page is closed.
    void detach(const BrowserPage &page);
    /// The one that is looked at: its questions are shown.
    void setCurrentPage(BrowserPage &page);
    [[nodiscard]] PermissionBar &permissionBar() { return *m_bar; }
    [[nodiscard]] DownloadList &downloads() { return *m_list; }
    [[nodiscard]] DownloadManager &manager() { return *m_manager; }
    [[nodiscard]] SitePermissions &permissions() { return *m_permissions; }
    /// For the navigation bar; opens the list.
    [[nodiscard]] DownloadButton &downloadButton() { return *m_button; }
    void showDownloads();
    /// The next closing of the window stops downloads without a question.
    void closeWithoutQuestion() { m_mayClose = m_asksNothing = true; }
    [[nodiscard]] bool asksNothing() const { return m_asksNothing; }

signals:
    /// The visitor goes on downloading.
    void closingRefused();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectDownloads();
    void showQuestion();
    void offerReload(const QString &origin);
    void reloadPagesOf(const QString &origin);
    void askForPlace(qint64 id, const QString &proposed);
    void open(qint64 id);
    void openFolder(qint64 id);
    void askToClose();

    QWidget &m_window;
    MessageBar &m_messages;
    const Clock &m_clock;
    DownloadList *m_list;
    SitePermissions *m_permissions;
    DownloadManager *m_manager;
    PermissionBar *m_bar;
    DownloadButton *m_button;
    FileManager *m_files;
    FileDialogs *m_dialogs = &systemFileDialogs();
    QPointer<BrowserPage> m_current;
    QHash<const BrowserPage *, PagePermissions *> m_pages;
    QPointer<QDialog> m_dialog; ///< the list of downloads, once it was wanted
    QPointer<QDialog> m_closing;
    quint64 m_reloadOffer = 0; ///< number of the message; 0: none
    bool m_mayClose = false;
    bool m_asksNothing = false;
};

} // namespace consentdesk
