// SPDX-License-Identifier: Apache-2.0
#include "window/PageMenu.h"

#include <QMenu>
#include <QWebEngineContextMenuRequest>
#include <QWebEngineHistory>
#include <QWebEnginePage>
#include <QWebEngineView>

using namespace Qt::Literals::StringLiterals;
using Request = QWebEngineContextMenuRequest;

namespace consentdesk {

PageMenu::PageMenu(QWebEngineView &view)
    : QObject(&view)
    , m_view(view)
{
    view.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&view, &QWidget::customContextMenuRequested, this, &PageMenu::show);
}

void PageMenu::show(const QPoint &position)
{
    const Request *const request = m_view.lastContextMenuRequest();
    if (!request)
        return;
    auto *const menu = new QMenu(&m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fill(*menu, *request);
    menu->popup(m_view.mapToGlobal(position));
}

void PageMenu::fill(QMenu &menu, const Request &request)
{
    if (!request.linkUrl().isEmpty())
        addLink(menu, request);
    if (request.mediaType() == Request::MediaTypeImage)
        addImage(menu, request);
    if (request.isContentEditable() || !request.selectedText().isEmpty())
        addEditing(menu, request);
    if (menu.isEmpty())
        addPage(menu);
    menu.addSeparator();
    menu.addAction(tr("Inspect the cookies of this site"), this, &PageMenu::inspectWanted);
}

void PageMenu::add(QMenu &menu, const QString &text, int webAction)
{
    const auto action = static_cast<QWebEnginePage::WebAction>(webAction);
    const QAction *const ofPage = m_view.pageAction(action);
    menu.addAction(text, &m_view, [this, action] { m_view.triggerPageAction(action); })
        ->setEnabled(!ofPage || ofPage->isEnabled());
}

void PageMenu::addLink(QMenu &menu, const Request &request)
{
    const QUrl link = request.linkUrl();
    if (link.scheme() == "http"_L1 || link.scheme() == "https"_L1) {
        menu.addAction(tr("Open the link in a new tab"), this,
                       [this, link] { emit linkWanted(link, LinkTarget::NewTab); });
        menu.addAction(tr("Open the link in the background"), this,
                       [this, link] { emit linkWanted(link, LinkTarget::BackgroundTab); });
    }
    add(menu, tr("Copy the link"), QWebEnginePage::CopyLinkToClipboard);
    add(menu, tr("Save what the link leads to"), QWebEnginePage::DownloadLinkToDisk);
    menu.addSeparator();
}

void PageMenu::addImage(QMenu &menu, const Request &)
{
    add(menu, tr("Save the picture"), QWebEnginePage::DownloadImageToDisk);
    add(menu, tr("Copy the picture"), QWebEnginePage::CopyImageToClipboard);
    add(menu, tr("Copy the picture's address"), QWebEnginePage::CopyImageUrlToClipboard);
    menu.addSeparator();
}

void PageMenu::addEditing(QMenu &menu, const Request &request)
{
    if (request.isContentEditable()) {
        add(menu, tr("Undo"), QWebEnginePage::Undo);
        add(menu, tr("Redo"), QWebEnginePage::Redo);
        menu.addSeparator();
        add(menu, tr("Cut"), QWebEnginePage::Cut);
    }
    add(menu, tr("Copy"), QWebEnginePage::Copy);
    if (request.isContentEditable())
        add(menu, tr("Paste"), QWebEnginePage::Paste);
    add(menu, tr("Select all"), QWebEnginePage::SelectAll);
}

void PageMenu::addPage(QMenu &menu)
{
    add(menu, tr("Back"), QWebEnginePage::Back);
    add(menu, tr("Forward"), QWebEnginePage::Forward);
    add(menu, tr("Reload"), QWebEnginePage::Reload);
    menu.addSeparator();
    add(menu, tr("Select all"), QWebEnginePage::SelectAll);
}

} // namespace consentdesk
