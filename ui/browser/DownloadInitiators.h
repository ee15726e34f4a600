// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QObject>
#include <QSet>
#include <QString>

#include <cstddef>
#include <deque>
#include <functional>

class QUrl;

namespace consentdesk {

class BrowserPage;
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
    static constexpr std::size_t mostRemembered = 1024;
    /// Origins of a document's frames; further ones are not remembered.
    static constexpr qsizetype mostOrigins = 256;

    struct Initiator
    {
        BrowserPage *page = nullptr; ///< null: no page that is still there has asked
        bool isCertain = true; ///< false: it may have been any page; nothing may be allowed to it by its name
    };

    explicit DownloadInitiators(CookieGate &gate);
    ~DownloadInitiators() override = default;
    Q_DISABLE_COPY_MOVE(DownloadInitiators)

    /// From now on until @p page is destroyed.
    void attach(BrowserPage &page);
    /// Who asked for @p file last, or shows it. What a page has made itself (blob:) comes from a page with a
    /// document of its origin. Nothing tells where a data: address comes from, or what a sandboxed frame
    /// made:
    /// @p current, which may be null, is taken for it. What a page was sent to by a page of another site that
    /// has opened it is nobody's: it is not the page's wish.
    [[nodiscard]] Initiator find(const QUrl &file, BrowserPage *current) const;

private:
    struct Request
    {
        std::size_t address = 0; ///< a hash: pages choose how long their addresses are
        quint64 number = 0;      ///< of all requests, counted up
        bool isAwaited = false;  ///< a navigation that was accepted, and whose request follows
        bool isForeign = false;  ///< another page's idea: its opener sent it there
    };
    struct Requests
    {
        std::deque<Request> all;    ///< oldest first
        QString origin;             ///< of the document
        QSet<QString> frameOrigins; ///< of the document's frames
    };
    using Condition = std::function<bool(const BrowserPage &page, const Requests &requests)>;

    void onAccepted(BrowserPage &page, const QUrl &url, bool isMainFrame);
    void onUrlChanged(BrowserPage &page, const QUrl &url);
    void onDocumentAsked(const QUrl &url, const QUrl &topLevel, const QUrl &initiator);
    void remember(BrowserPage &page, const QUrl &url, bool isAwaited);
    [[nodiscard]] bool takeAwaited(const QUrl &url, const QUrl &initiator);
    [[nodiscard]] BrowserPage *findRequest(const QUrl &url) const;
    [[nodiscard]] BrowserPage *findShowing(const QUrl &url, const QUrl &initiator) const;
    [[nodiscard]] BrowserPage *findOrigin(const QUrl &url) const;
    [[nodiscard]] BrowserPage *findFirst(const Condition &isIt) const;

    QHash<BrowserPage *, Requests> m_pages;
    quint64 m_count = 0;
};

} // namespace consentdesk
