// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "consent/ConsentService.h"
#include "window/CookieEditing.h"
#include "window/CookieExchange.h"

#include <QTabWidget>

class QWebEnginePage;

namespace consentdesk {

class CookieInspector;
class CookieInventory;
class Ledger;
class LedgerHistory;
class PolicyService;
class PolicyTool;
class Settings;
class StorageTool;
class TimelineView;

/// What the tools below the page work on; everything outlives them.
struct ToolServices
{
    ConsentService &consent;
    CookieInventory &inventory;
    BrowserProfile &profile;
    Ledger &ledger;
    Settings &settings;
    const Clock &clock;
    LedgerHistory *kept = nullptr;     ///< of the ledger; null: a session that is kept in memory only
    PolicyService *policies = nullptr; ///< null: there is no tab for them
};

/// The tools below the page, one tab each: the inspector, the timeline, other storage, the policy. Carries
/// out what the inspector asks for, and remembers how the visitor arranged it. UI thread.
class ToolArea final : public QTabWidget
{
    Q_OBJECT

public:
    enum class Tool { Inspector, Timeline, Storage, Policy };

    explicit ToolArea(const ToolServices &services, QWidget *parent = nullptr);

    /// The page that the tools look into; must outlive them.
    void setPage(QWebEnginePage &page);
    void setSite(const Site &site);
    /// The address of what is shown; empty when no page is.
    void setPageUrl(const QUrl &url);
    /// The page of the site has been loaded.
    void noteLoaded();
    void showTool(Tool tool);
    [[nodiscard]] Tool currentTool() const { return Tool(currentIndex()); }
    [[nodiscard]] CookieInspector &inspector() const { return *m_inspector; }
    [[nodiscard]] TimelineView &timeline() const { return *m_timeline; }
    [[nodiscard]] StorageTool &storage() const { return *m_storage; }
    /// Null without a PolicyService.
    [[nodiscard]] PolicyTool *policy() const { return m_policy; }
    [[nodiscard]] CookieExchange &exchange() { return m_exchange; }
    [[nodiscard]] CookieEditing &editing() { return m_editing; }

signals:
    void closeWanted();
    /// A sentence for the visitor.
    void noticed(const QString &sentence);

private:
    void createTabs();
    void connectInspector();
    void connectTimeline();
    void showCookie(const CookieKey &key);
    void restoreArrangement();
    void connectEditing();
    void connectUndo();
    void connectPolicy();

    ToolServices m_services;
    CookieEditing m_editing;
    CookieInspector *m_inspector;
    TimelineView *m_timeline;
    StorageTool *m_storage;
    PolicyTool *m_policy;      ///< null without a PolicyService
    CookieExchange m_exchange; ///< after the inspector, which it reads
};

} // namespace consentdesk
