// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "browser/BrowserPage.h"
#include "support/FocusReturn.h"
#include "window/WindowServices.h"

#include <QMainWindow>

#include <memory>

class QSplitter;

namespace consentdesk {

class BannerNotices;
class ChoiceEffects;
class ChoiceReminder;
class ConsentPanel;
class KnowledgeMenu;
class MessageBar;
class NavigationBar;
class PageArea;
class PageCompanions;
class PageKit;
class PanelPlace;
class PlatformBeliefsBox;
class PolicyVisits;
class TabArea;
class TabSession;
class ToolArea;
class ToolDock;

/// Tabs, navigation bar, page and consent panel, and the wiring between them.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(const WindowServices &services, BrowserPage::Attendance attendance, QWidget *parent = nullptr);
    ~MainWindow() override;
    Q_DISABLE_COPY_MOVE(MainWindow)

    void open(const QUrl &url) const;
    /// In the current tab if it is empty and nothing is on its way there, else in a new one. Before the
    /// window is shown, a tab that was restored behind it is not loaded until it is looked at.
    void openInTab(const QUrl &url);
    /// The same for another program, and behind the page that asks while one does. An empty address: an empty
    /// tab.
    void openHandedOver(const QUrl &url);
    void showStart();
    /// Inspector and timeline, below the page.
    void setToolsShown(bool isShown);
    /// A sentence for the visitor above the page.
    void notify(const QString &sentence);
    /// Of the current tab, as pageArea().
    [[nodiscard]] BrowserPage &page() const;
    /// Laid out by the first call, if it was not before.
    [[nodiscard]] ConsentPanel &panel();
    [[nodiscard]] NavigationBar &navigation() const { return *m_navigation; }
    [[nodiscard]] PageArea &pageArea() const;
    [[nodiscard]] TabArea &tabs() const { return *m_tabs; }
    [[nodiscard]] PageKit &kit() const { return *m_kit; }
    /// Made by the first call, if they were not shown before.
    [[nodiscard]] ToolArea &tools();
    [[nodiscard]] WindowGates &gates() const { return *m_gates; }
    [[nodiscard]] MessageBar &messages() const { return *m_messages; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void createMenu();
    void createLayout();
    void connectNavigation();
    void connectTabs();
    void startSession();
    void connectPage(BrowserPage &page);
    void onPageAboutToClose(BrowserPage &page);
    void showCurrent();
    void showSite(const Site &site);
    void showTitle();
    void connectCompanions();
    void connectGates();
    void connectConsent();
    void connectKeeping();
    void connectTools();
    void connectPolicies();
    void connectReminder();
    void noteLoaded();
    void createKit();
    void connectPlatform();
    void showPlatform();
    void arrangeTools(bool isShown);
    void applyTheme();
    void updateNavigation();
    void openDemo();

    WindowServices m_services;
    BrowserPage::Attendance m_attendance;
    NavigationBar *m_navigation;
    MessageBar *m_messages;
    TabArea *m_tabs;
    ConsentPanel *m_panel;
    PanelPlace *m_panelPlace;
    ToolDock *m_tools;
    PlatformBeliefsBox *m_beliefs = nullptr;
    PageKit *m_kit = nullptr;
    QAction *m_showTools;
    FocusReturn m_toolsFocus;
    WindowGates *m_gates = nullptr; ///< null of a visit, which downloads nothing
    QSplitter *m_splitter;          ///< page and panel
    QSplitter *m_pageSplitter;      ///< page and tools
    KnowledgeMenu *m_knowledge;
    ChoiceEffects *m_effects;
    std::unique_ptr<PageCompanions> m_companions; ///< go before the pages
    std::unique_ptr<BannerNotices> m_banners;     ///< null of a visit, which answers none
    std::unique_ptr<TabSession> m_session;        ///< null: none is kept
    ChoiceReminder *m_reminder = nullptr;         ///< null: nobody is asked
    PolicyVisits *m_policyVisits = nullptr;       ///< null: no policy is looked for
    bool m_applyingTheme = false;
};

} // namespace consentdesk
