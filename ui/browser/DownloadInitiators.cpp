// SPDX-License-Identifier: Apache-2.0
#include "browser/DownloadInitiators.h"

#include "browser/BrowserPage.h"
#include "browser/CookieGate.h"
#include "browsing/SitePermission.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

std::size_t hashOf(const QUrl &url)
{
    return qHash(url.adjusted(QUrl::RemoveFragment));
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
    m_pages.insert(&page, {});
    connect(&page, &BrowserPage::navigationAccepted, this,
            [this, &page](const QUrl &url, bool isMainFrame) { onAccepted(page, url, isMainFrame); });
    connect(&page, &QWebEnginePage::urlChanged, this,
            [this, &page](const QUrl &url) { onUrlChanged(page, url); });
    // What was accepted and asked of nobody (given up, or answered by a service worker) is not asked any
    // more.
    connect(&page, &QWebEnginePage::loadFinished, this, [this, &page] {
        for (Request &request : m_pages[&page].all)
            request.isAwaited = false;
    });
    connect(&page, &QObject::destroyed, this, [this, gone = &page] { m_pages.remove(gone); });
}

void DownloadInitiators::onAccepted(BrowserPage &page, const QUrl &url, bool isMainFrame)
{
    const QString origin = originOf(url);
    if (origin.isEmpty()) // nobody is asked
        return;
    remember(page, url, true);
    QSet<QString> &origins = m_pages[&page].frameOrigins;
    if (!isMainFrame && origins.size() < mostOrigins)
        origins.insert(origin);
}

void DownloadInitiators::onUrlChanged(BrowserPage &page, const QUrl &url)
{
    Requests &requests = m_pages[&page];
    const QString origin = originOf(url);
    if (origin != requests.origin)
        requests.frameOrigins.clear();
    requests.origin = origin;
}

/// Of a navigation the engine has told the page before. Of a file that a page wants beside its document
/// (<a download>, "save as") it tells the address of the page, or the one that the page is about to have. Of
/// a frame that is gone it tells only the origin that asked.
void DownloadInitiators::onDocumentAsked(const QUrl &url, const QUrl &topLevel, const QUrl &initiator)
{
    if (takeAwaited(url, initiator))
        return;
    BrowserPage *const showing = findShowing(topLevel, initiator);
    if (BrowserPage *const page = showing ? showing : findOrigin(initiator))
        remember(*page, url, false);
}

void DownloadInitiators::remember(BrowserPage &page, const QUrl &url, bool isAwaited)
{
    auto &all = m_pages[&page].all;
    all.push_back({hashOf(url), ++m_count, isAwaited});
    if (all.size() > mostRemembered)
        all.pop_front();
}

/// Whether a page is about to ask for @p url.
bool DownloadInitiators::takeAwaited(const QUrl &url, const QUrl &initiator)
{
    const std::size_t address = hashOf(url);
    const QString origin = originOf(initiator); // empty: the visitor's
    for (Requests &requests : m_pages) {
        const auto found = std::find_if(requests.all.rbegin(), requests.all.rend(), [&](const Request &each) {
            return each.isAwaited && each.address == address;
        });
        if (found != requests.all.rend()) {
            found->isAwaited = false;
            found->isForeign = !origin.isEmpty() && !requests.origin.isEmpty() && origin != requests.origin &&
                               !requests.frameOrigins.contains(origin);
            return true;
        }
    }
    return false;
}

DownloadInitiators::Initiator DownloadInitiators::find(const QUrl &file, BrowserPage *current) const
{
    const bool isBlob = file.scheme() == "blob"_L1;
    if (const QUrl maker(isBlob ? file.path() : QString()); !maker.host().isEmpty())
        return {findOrigin(maker)};
    if (isBlob || file.scheme() == "data"_L1)
        return {current, m_pages.size() == 1};
    BrowserPage *const asked = findRequest(file);
    return {asked ? asked : findShowing(file, {})};
}

BrowserPage *DownloadInitiators::findRequest(const QUrl &url) const
{
    const std::size_t address = hashOf(url);
    BrowserPage *page = nullptr;
    quint64 latest = 0;
    for (auto entry = m_pages.cbegin(); entry != m_pages.cend(); ++entry) {
        for (const Request &request : entry->all) {
            if (request.number > latest && request.address == address) {
                latest = request.number;
                page = request.isForeign ? nullptr : entry.key();
            }
        }
    }
    return page;
}

/// The address that a page is about to have is only a wish: the other ones come first.
BrowserPage *DownloadInitiators::findShowing(const QUrl &url, const QUrl &initiator) const
{
    const QString origin = originOf(initiator);
    const auto isOfInitiator = [&origin](const Requests &requests) {
        return origin.isEmpty() || requests.origin == origin || requests.frameOrigins.contains(origin);
    };
    BrowserPage *const shown = findFirst([&](const BrowserPage &page, const Requests &requests) {
        return isSameAddress(page.url(), url) && isOfInitiator(requests);
    });
    if (shown)
        return shown;
    return findFirst([&](const BrowserPage &page, const Requests &requests) {
        return isSameAddress(page.wantedUrl(), url) && isOfInitiator(requests);
    });
}

/// A page of the origin before one that has a frame of it.
BrowserPage *DownloadInitiators::findOrigin(const QUrl &url) const
{
    const QString origin = originOf(url);
    if (origin.isEmpty())
        return nullptr;
    BrowserPage *const own = findFirst(
        [&origin](const BrowserPage &, const Requests &requests) { return requests.origin == origin; });
    if (own)
        return own;
    return findFirst([&origin](const BrowserPage &, const Requests &requests) {
        return requests.frameOrigins.contains(origin);
    });
}

/// Where several would do, the one that somebody looks at.
BrowserPage *DownloadInitiators::findFirst(const Condition &isIt) const
{
    BrowserPage *found = nullptr;
    for (auto entry = m_pages.cbegin(); entry != m_pages.cend(); ++entry) {
        if ((!found || entry.key()->isVisible()) && isIt(*entry.key(), *entry))
            found = entry.key();
    }
    return found;
}

} // namespace consentdesk
