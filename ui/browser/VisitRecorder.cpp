// SPDX-License-Identifier: Apache-2.0
#include "browser/VisitRecorder.h"

#include "browser/BrowserPage.h"
#include "browsing/History.h"

#include <utility>

namespace consentdesk {

VisitRecorder::VisitRecorder(BrowserPage &page, History &history)
    : QObject(&page)
    , m_page(page)
    , m_history(history)
{
    connect(&page, &QWebEnginePage::loadFinished, this, [this](bool isLoaded) {
        if (isLoaded)
            note();
    });
    connect(&page, &QWebEnginePage::urlChanged, this, [this] {
        if (!m_page.isLoading())
            note();
    });
    connect(&page, &QWebEnginePage::titleChanged, this, [this](const QString &title) {
        if (visitableAddress(m_page.url()) == m_last)
            m_title = title;
    });
    connect(&page, &BrowserPage::lookChanged, this, [this] {
        if (!m_title.isEmpty() && visitableAddress(m_page.url()) == m_last) // else only the icon is new
            noteTitle();
    });
}

void VisitRecorder::noteTitle()
{
    if (const QString title = std::exchange(m_title, {}); !title.isEmpty())
        m_history.setTitle(m_last, title);
}

void VisitRecorder::note()
{
    noteTitle(); // lookChanged() may come too late for the address before
    const QUrl address = visitableAddress(m_page.url());
    if (m_page.problem() || std::exchange(m_last, address) == address)
        return;
    m_history.note(address, m_page.title());
}

} // namespace consentdesk
