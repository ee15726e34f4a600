// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cookies/Site.h"
#include "window/CookieEditing.h"
#include "window/WindowServices.h"

#include <QPointer>
#include <QWidget>

class QWebEnginePage;

namespace consentdesk {

class ToolArea;

/// Where the tools stand, below the page. They are made when they are first wanted: a start in which nobody
/// opens them pays for none of their widgets. UI thread.
class ToolDock final : public QWidget
{
    Q_OBJECT

public:
    explicit ToolDock(const WindowServices &services, QWidget *parent = nullptr);
    ~ToolDock() override;
    Q_DISABLE_COPY_MOVE(ToolDock)

    /// Made by the first call, if they were not shown before.
    [[nodiscard]] ToolArea &area();
    [[nodiscard]] bool isInspectorVisible() const;
    /// What is done to cookies by hand; the panel does so, too.
    [[nodiscard]] CookieEditing &editing() { return m_editing; }

    /// The page that the tools look into; it may go before them.
    void setPage(QWebEnginePage &page);
    void setSite(const Site &site);
    /// The address of what is shown; empty when no page is.
    void setPageUrl(const QUrl &url);

signals:
    /// Once: the tools are there.
    void made(consentdesk::ToolArea &area);
    void closeWanted();
    /// A sentence for the visitor.
    void noticed(const QString &sentence);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void make();

    WindowServices m_services;
    CookieEditing m_editing;
    ToolArea *m_area = nullptr; ///< null until it is wanted
    QPointer<QWebEnginePage> m_page;
    Site m_site;
    QList<Site> m_earlier; ///< that were shown before there were tools; the latest last
    QUrl m_pageUrl;
};

} // namespace consentdesk
