// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "window/CookieExchange.h"
#include "window/WindowServices.h"

#include <QTabWidget>

class QWebEnginePage;

namespace consentdesk {

class CookieEditing;
class CookieInspector;
class PolicyTool;
class StorageTool;
class TimelineView;

/// The tools below the page, one tab each: the inspector, the timeline, other storage, the policy. Carries
/// out what the inspector asks for, and remembers how the visitor arranged it. UI thread.
class ToolArea final : public QTabWidget
{
    Q_OBJECT

public:
    enum class Tool { Inspector, Timeline, Storage, Policy };

    /// @p editing must outlive the tools. Without policies there is no tab for them.
    ToolArea(const WindowServices &services, CookieEditing &editing, QWidget *parent = nullptr);

    /// The page that the tools look into; must outlive them.
    void setPage(QWebEnginePage &page);
    void setSite(const Site &site);
    /// The address of what is shown; empty when no page is.
    void setPageUrl(const QUrl &url);
    void showTool(Tool tool);
    [[nodiscard]] Tool currentTool() const { return Tool(currentIndex()); }
    [[nodiscard]] CookieInspector &inspector() const { return *m_inspector; }
    [[nodiscard]] TimelineView &timeline() const { return *m_timeline; }
    [[nodiscard]] StorageTool &storage() const { return *m_storage; }
    /// Null without a PolicyService.
    [[nodiscard]] PolicyTool *policy() const { return m_policy; }
    [[nodiscard]] CookieExchange &exchange() { return m_exchange; }
    [[nodiscard]] CookieEditing &editing() const { return m_editing; }

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

    WindowServices m_services;
    CookieEditing &m_editing;
    CookieInspector *m_inspector;
    TimelineView *m_timeline;
    StorageTool *m_storage;
    PolicyTool *m_policy;      ///< null without a PolicyService
    CookieExchange m_exchange; ///< after the inspector, which it reads
};

} // namespace consentdesk
