// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QUrl>

class QMenu;
class QWebEngineContextMenuRequest;
class QWebEngineView;

namespace consentdesk {

/// Where a link is opened.
enum class LinkTarget { NewTab, BackgroundTab };

/// The menu of a page, of what is under the pointer. Child of its view. UI thread.
class PageMenu final : public QObject
{
    Q_OBJECT

public:
    explicit PageMenu(QWebEngineView &view);
    Q_DISABLE_COPY_MOVE(PageMenu)

    /// Fills @p menu for @p request.
    void fill(QMenu &menu, const QWebEngineContextMenuRequest &request);

signals:
    void linkWanted(const QUrl &link, consentdesk::LinkTarget target);
    void inspectWanted();

private:
    void show(const QPoint &position);
    void addLink(QMenu &menu, const QWebEngineContextMenuRequest &request);
    void addImage(QMenu &menu, const QWebEngineContextMenuRequest &request);
    void addEditing(QMenu &menu, const QWebEngineContextMenuRequest &request);
    void addPage(QMenu &menu);
    void add(QMenu &menu, const QString &text, int webAction);

    QWebEngineView &m_view;
};

} // namespace consentdesk
