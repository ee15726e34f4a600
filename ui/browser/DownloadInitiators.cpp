// SPDX-License-Identifier: Apache-2.0
#include "browser/DownloadInitiators.h"

#include "browser/BrowserPage.h"
#include "browser/CookieGate.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

bool isSameOrigin(const QUrl &one, const QUrl &other)
{
    return one.scheme() == other.scheme() && one.host() == other.host() && one.port() == other.port();
}

bool isSameAddress(const QUrl &one, const QUrl &other)
{
    return one.matches(other, QUrl::RemoveFragment);
}

} // namespace

DownloadInitiators::DownloadInitiators(CookieGate &gate)
{
    connect(&gate, &CookieGate::documentAsked, this, &DownloadInitiators::onDocumentAsked);
}

void DownloadInitiators::attach(BrowserPage &page)
{
    m_pages.removeAll(nullptr);
    m_pages.append(&page);
    connect(&page, &BrowserPage::navigationAccepted, this, [this, &page](const QUrl &url) {
        remember({url, &page, true});
    });
}

/// Of a navigation the engine has told the page before. Of a file that a page wants beside its document
/// (<a download>, "save as") it tells the address of the page, or the one that the page is about to have. Of
/// a frame that is gone it tells only the origin that asked.
void DownloadInitiators::onDocumentAsked(const QUrl &url, const QUrl &topLevel, const QUrl &initiator)
{
    const auto accepted = std::find_if(m_asked.rbegin(), m_asked.rend(), [&url](const Asked &each) {
        return each.isAwaited && isSameAddress(each.url, url);
    });
    if (accepted != m_asked.rend()) {
        accepted->isAwaited = false;
        return;
    }
    BrowserPage *const showing = findShowing(topLevel);
    if (BrowserPage *const page = showing ? showing : findOrigin(initiator))
        remember({url, page, false});
}

void DownloadInitiators::remember(const Asked &asked)
{
    if (asked.url.toString().size() > longestAddress)
        return;
    m_asked.removeIf([](const Asked &each) { return !each.page; });
    const auto isItsOwn = [&asked](const Asked &each) { return each.page == asked.page; };
    if (std::count_if(m_asked.cbegin(), m_asked.cend(), isItsOwn) >= mostRemembered)
        m_asked.erase(std::find_if(m_asked.cbegin(), m_asked.cend(), isItsOwn));
    m_asked.append(asked);
}

BrowserPage *DownloadInitiators::find(const QUrl &file, BrowserPage *current) const
{
    if (file.scheme() == "data"_L1 || file.scheme() == "blob"_L1) { // no server is asked for them
        BrowserPage *const maker = file.scheme() == "blob"_L1 ? findOrigin(QUrl(file.path())) : nullptr;
        return maker ? maker : current;
    }
    const auto asked = std::find_if(m_asked.crbegin(), m_asked.crend(), [&file](const Asked &each) {
        return each.page && isSameAddress(each.url, file);
    });
    return asked == m_asked.crend() ? findShowing(file) : asked->page.data();
}

BrowserPage *DownloadInitiators::findShowing(const QUrl &url) const
{
    return findFirst([&url](const BrowserPage &page) {
        return isSameAddress(page.url(), url) || isSameAddress(page.wantedUrl(), url);
    });
}

BrowserPage *DownloadInitiators::findOrigin(const QUrl &origin) const
{
    if (origin.host().isEmpty())
        return nullptr;
    return findFirst([this, &origin](const BrowserPage &page) {
        return isSameOrigin(page.url(), origin) ||
               std::any_of(m_asked.cbegin(), m_asked.cend(), [&](const Asked &each) {
                   return each.page == &page && isSameOrigin(each.url, origin);
               });
    });
}

/// Where several would do, the one that somebody looks at.
BrowserPage *DownloadInitiators::findFirst(const std::function<bool(const BrowserPage &page)> &isIt) const
{
    BrowserPage *found = nullptr;
    for (const auto &page : m_pages) {
        if (page && (!found || page->isVisible()) && isIt(*page))
            found = page;
    }
    return found;
}

} // namespace consentdesk
