// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "browser/BrowserPage.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QUrl>

#include <functional>

namespace consentdesk {

class CookieGate;

/// Which page a download comes from. The engine's own answer, QWebEngineDownloadRequest::page() of Qt 6.4,
/// follows a null pointer when the document that asked is gone by then: a frame that a script removes at once
/// is enough to end the program. So each page's requests for documents and files are remembered here,
/// redirects included. UI thread.
class DownloadInitiators final : public QObject
{
    Q_OBJECT

public:
    /// Requests that are remembered of each page; older ones give way.
    static constexpr qsizetype mostRemembered = 64;
    /// In characters. What is longer is not remembered.
    static constexpr qsizetype longestAddress = 16 * 1024;

    explicit DownloadInitiators(CookieGate &gate);

    /// From now on until @p page is destroyed.
    void attach(BrowserPage &page);
    /// Who asked for @p file last, or shows it. What a page has made itself (blob:) comes from a page with a
    /// document of its origin. Nothing tells where a data: address comes from: @p current, which may be null,
    /// is taken for it. Null when no page that is still there has asked.
    [[nodiscard]] BrowserPage *find(const QUrl &file, BrowserPage *current) const;

private:
    struct Asked
    {
        QUrl url;
        QPointer<BrowserPage> page;
        bool isAwaited = false; ///< a navigation whose request follows
    };

    void onDocumentAsked(const QUrl &url, const QUrl &topLevel, const QUrl &initiator);
    void remember(const Asked &asked);
    [[nodiscard]] BrowserPage *findShowing(const QUrl &url) const;
    [[nodiscard]] BrowserPage *findOrigin(const QUrl &origin) const;
    [[nodiscard]] BrowserPage *findFirst(const std::function<bool(const BrowserPage &page)> &isIt) const;

    QList<QPointer<BrowserPage>> m_pages;
    QList<Asked> m_asked; ///< oldest first
    Asked m_accepted;     ///< a navigation whose request follows
};

} // namespace consentdesk
