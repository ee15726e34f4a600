// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "consent/ConsentService.h"
#include "cookies/Cookie.h"

#include <QTabWidget>

namespace consentdesk {

class BrowserProfile;
class Clock;
class CookieInspector;
class CookieInventory;
class Ledger;
class LedgerHistory;
class Settings;
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
    LedgerHistory *kept = nullptr; ///< of the ledger; null: a session that is kept in memory only
};

/// The tools below the page, one tab each: the inspector, the timeline. Carries out what the inspector asks
/// for, and remembers how the visitor arranged it. UI thread.
class ToolArea final : public QTabWidget
{
    Q_OBJECT

public:
    enum class Tool { Inspector, Timeline };

    explicit ToolArea(const ToolServices &services, QWidget *parent = nullptr);

    void setSite(const Site &site);
    void showTool(Tool tool);
    [[nodiscard]] Tool currentTool() const { return Tool(currentIndex()); }
    [[nodiscard]] CookieInspector &inspector() const { return *m_inspector; }
    [[nodiscard]] TimelineView &timeline() const { return *m_timeline; }

signals:
    void closeWanted();
    /// A sentence for the visitor.
    void noticed(const QString &sentence);

private:
    void createTabs();
    void connectInspector();
    void connectTimeline();
    void restoreArrangement();
    void deleteCookies(const QList<CookieKey> &keys);

    ToolServices m_services;
    CookieInspector *m_inspector;
    TimelineView *m_timeline;
};

} // namespace consentdesk
