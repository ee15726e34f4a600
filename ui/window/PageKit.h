// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "browser/BrowserPage.h"
#include "window/PageMenu.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <memory>

class QMenu;
class QWidget;

namespace consentdesk {

class ClientCertificateLoader;
class FileUpload;
class FindBar;
class FullScreenMode;
class History;
class MessageBar;
class NavigationBar;
class PagePrinter;
class PageZoom;
class Settings;
class WordSearch;
class ZoomLevels;

/// What the kit works on; everything outlives it.
struct PageKitParts
{
    QWidget &window;
    NavigationBar &navigation;
    MessageBar &messages;
    QWidget &panel;
    QList<QWidget *> bars; ///< hidden while a page has the whole screen
    Settings &settings;
    History *history; ///< null: nothing is recorded or proposed
    ZoomLevels &zoom;
    std::function<BrowserPage &()> page; ///< the one that is shown
};

/// What people do with any page: look things up, find, zoom, print, save, see it on the whole screen; with
/// the keys that they know from other browsers. UI thread.
class PageKit final : public QObject
{
    Q_OBJECT

public:
    explicit PageKit(const PageKitParts &parts);
    ~PageKit() override;
    Q_DISABLE_COPY_MOVE(PageKit)

    /// Once for each page, when it has its view.
    void attach(BrowserPage &page);
    /// Another page is shown.
    void currentChanged();
    void fillMenu(QMenu &menu);
    void lookUp(const QString &words);
    [[nodiscard]] FindBar &findBar() const { return *m_findBar; }
    [[nodiscard]] PagePrinter &printer() const { return *m_printer; }
    [[nodiscard]] FullScreenMode &fullScreen() const { return *m_fullScreen; }

signals:
    void openWanted(const QUrl &url);
    void linkWanted(const QUrl &link, consentdesk::LinkTarget target);
    void inspectWanted();

private:
    void createActions();
    void createZoomActions();
    QAction *addAction(const QString &text, const QList<QKeySequence> &keys,
                       const std::function<void()> &act);
    void moveFocus();
    void onPrintRequested(BrowserPage &page);
    void attachZoom(BrowserPage &page);
    void changeZoom(void (PageZoom::*step)());
    void showZoom();
    void updateStop();
    void clearHistory();
    void showShortcuts();
    [[nodiscard]] PageZoom *zoom() const;

    PageKitParts m_parts;
    FindBar *m_findBar;
    PagePrinter *m_printer;
    FullScreenMode *m_fullScreen;
    WordSearch *m_search;
    QHash<const BrowserPage *, int> m_printed; ///< dialogs that each has asked for since it was touched
    std::unique_ptr<FileUpload> m_upload;
    ClientCertificateLoader *m_certificates;
    QAction *m_stop = nullptr; ///< of no use, and no key's, while nothing loads
    QList<QAction *> m_menuActions;
};

} // namespace consentdesk
