// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Result.h"
#include "browser/BrowserPage.h"
#include "browser/ChoiceUndo.h"
#include "browser/RefusedClearing.h"
#include "consent/ConsentService.h"

#include <QMainWindow>
#include <QSet>

#include <functional>

class QSplitter;
class QWebEngineDownloadRequest;

namespace consentdesk {

class BrowserProfile;
class ConsentPanel;
class Clock;
class CookieInventory;
class KeepEnforcer;
class KeepService;
class Ledger;
class LedgerHistory;
class MessageBar;
class NavigationBar;
class OpenSites;
class PageArea;
class PolicyService;
class Settings;
class ToolArea;

/// How long things may stay, and who sees to it; null of a visit, in which nobody has said anything.
struct KeepServices
{
    KeepService *rules = nullptr;
    OpenSites *openSites = nullptr;
    KeepEnforcer *enforcer = nullptr;
};

/// What the window works on; everything outlives it.
struct WindowServices
{
    ConsentService &consent;
    CookieInventory &inventory;
    BrowserProfile &profile;
    Ledger &ledger;
    Settings &settings;
    const Clock &clock;
    std::function<Result<QUrl>()> openDemo; ///< starts the demo platform if it is not running
    LedgerHistory *kept = nullptr;          ///< of the ledger; null: a session that is kept in memory only
    KeepServices keep = {};                 ///< all of them, or none
    PolicyService *policies = nullptr;      ///< null: policies are neither read nor compared
};

/// Navigation bar, page and consent panel, and the wiring between them.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(const WindowServices &services, BrowserPage::Attendance attendance, QWidget *parent = nullptr);

    void open(const QUrl &url);
    void showStart();
    /// Inspector and timeline, below the page.
    void setToolsShown(bool isShown);
    /// A sentence for the visitor above the page.
    void notify(const QString &sentence);
    [[nodiscard]] BrowserPage &page() const;
    [[nodiscard]] ConsentPanel &panel() const { return *m_panel; }
    [[nodiscard]] NavigationBar &navigation() const { return *m_navigation; }
    [[nodiscard]] PageArea &pageArea() const { return *m_pageArea; }
    [[nodiscard]] ToolArea &tools() const { return *m_tools; }
    [[nodiscard]] MessageBar &messages() const { return *m_messages; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void createMenu();
    void createLayout();
    void connectNavigation();
    void connectPage();
    void connectConsent();
    void connectKeeping();
    void chooseRetention();
    void connectTools();
    void connectPolicies();
    void connectPlatform();
    void askForChoiceAgain(const Site &site);
    void arrangeTools(bool isShown);
    void onChoice(const Site &chosenFor, ConsentService::Saved saved);
    void undoChoice();
    void applyTheme();
    void updateNavigation();
    void openDemo();
    void saveDownload(QWebEngineDownloadRequest *download);
    void showAbout();

    WindowServices m_services;
    BrowserPage::Attendance m_attendance;
    NavigationBar *m_navigation;
    MessageBar *m_messages;
    PageArea *m_pageArea;
    ConsentPanel *m_panel;
    ToolArea *m_tools;
    QAction *m_showTools;
    QSplitter *m_splitter;     ///< page and panel
    QSplitter *m_pageSplitter; ///< page and tools
    ChoiceUndo m_undo;
    RefusedClearing m_clearing;
    QSet<Site> m_askedAgain; ///< for a choice, in this session
    bool m_applyingTheme = false;
};

} // namespace consentdesk
