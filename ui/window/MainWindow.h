// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Result.h"
#include "browser/BrowserPage.h"
#include "browser/ChoiceUndo.h"
#include "browser/RefusedClearing.h"
#include "consent/ConsentService.h"
#include "window/WindowGates.h"

#include <QMainWindow>
#include <QSet>

#include <functional>
#include <map>
#include <memory>

class QMenu;
class QSplitter;

namespace consentdesk {

class BannerNotices;
class BrowserProfile;
class ConsentPanel;
class Clock;
class CookieInventory;
class History;
class KeepEnforcer;
class KnowledgeDialog;
class KnowledgeLibrary;
class KeepService;
class Ledger;
class LedgerHistory;
class MessageBar;
class NavigationBar;
class OpenSites;
class PageArea;
class PageKit;
class PlatformBeliefsBox;
class PlatformPreferences;
class PolicyService;
class Settings;
class TabArea;
class TabSession;
class ToolArea;
class ZoomLevels;

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
    KnowledgeLibrary *knowledge = nullptr;  ///< null: what is known can be neither seen nor changed
    QString sessionFile = {};               ///< keeps the open tabs; empty: nothing does
    GateServices gates = {};                ///< what is kept of downloads and permissions
    History *history = nullptr;             ///< null: visits are not recorded
    ZoomLevels *zoom = nullptr;             ///< null: for this window only
};

/// Tabs, navigation bar, page and consent panel, and the wiring between them.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(const WindowServices &services, BrowserPage::Attendance attendance, QWidget *parent = nullptr);
    ~MainWindow() override;
    Q_DISABLE_COPY_MOVE(MainWindow)

    void open(const QUrl &url) const;
    /// In the current tab if it is empty, else in a new one.
    void openInTab(const QUrl &url);
    void showStart();
    /// Inspector and timeline, below the page.
    void setToolsShown(bool isShown);
    /// A sentence for the visitor above the page.
    void notify(const QString &sentence);
    /// Of the current tab, as pageArea().
    [[nodiscard]] BrowserPage &page() const;
    [[nodiscard]] ConsentPanel &panel() const { return *m_panel; }
    [[nodiscard]] NavigationBar &navigation() const { return *m_navigation; }
    [[nodiscard]] PageArea &pageArea() const;
    [[nodiscard]] TabArea &tabs() const { return *m_tabs; }
    [[nodiscard]] PageKit &kit() const { return *m_kit; }
    [[nodiscard]] ToolArea &tools() const { return *m_tools; }
    [[nodiscard]] WindowGates &gates() const { return *m_gates; }
    [[nodiscard]] MessageBar &messages() const { return *m_messages; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void createMenu();
    void createLayout();
    void connectNavigation();
    void connectTabs();
    void createTabActions();
    void startSession();
    void connectPage(BrowserPage &page);
    void onPageAboutToClose(BrowserPage &page);
    void showCurrent();
    void showSite(const Site &site);
    void showTitle();
    void connectGates();
    void connectConsent();
    void connectKeeping();
    void chooseRetention();
    void connectTools();
    void connectPolicies();
    void connectLabels();
    void addKnowledgeActions(QMenu &menu);
    KnowledgeDialog *showKnowledge();
    void onKnowledge();
    void noteLoaded();
    void createKit();
    void connectPlatform();
    void readPlatform(BrowserPage &page);
    void showPlatform();
    void askForChoiceAgain(const Site &site);
    void withdrawAsking();
    void arrangeTools(bool isShown);
    void onChoice(const Site &chosenFor, ConsentService::Saved saved);
    void undoChoice();
    void applyTheme();
    void updateNavigation();
    void openDemo();
    void showAbout();

    WindowServices m_services;
    BrowserPage::Attendance m_attendance;
    NavigationBar *m_navigation;
    MessageBar *m_messages;
    TabArea *m_tabs;
    ConsentPanel *m_panel;
    ToolArea *m_tools;
    PlatformBeliefsBox *m_beliefs = nullptr;
    PageKit *m_kit = nullptr;
    QAction *m_showTools;
    WindowGates *m_gates = nullptr; ///< null of a visit, which downloads nothing
    QSplitter *m_splitter;          ///< page and panel
    QSplitter *m_pageSplitter;      ///< page and tools
    ChoiceUndo m_undo;
    std::map<BrowserPage *, std::unique_ptr<RefusedClearing>> m_clearings;
    std::map<BrowserPage *, std::unique_ptr<PlatformPreferences>> m_platforms;
    std::unique_ptr<BannerNotices> m_banners; ///< null of a visit, which answers none
    std::unique_ptr<TabSession> m_session;    ///< null: none is kept
    QSet<Site> m_askedAgain;                  ///< for a choice, in this session
    std::pair<Site, quint64> m_asking;        ///< the site and the message of a question not answered yet
    bool m_applyingTheme = false;
};

} // namespace consentdesk
