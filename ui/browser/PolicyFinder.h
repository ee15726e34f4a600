// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "policy/PolicyAddresses.h"
#include "policy/PolicyCheck.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <optional>

class QWebEnginePage;

namespace consentdesk {

class Clock;

/// Finds the policy page of the site that an open page belongs to, and asks whether a known one has changed.
/// Addresses of the page's own origin are asked for by the engine out of the open page, in a world that the
/// page cannot reach, without cookies, past the cache, and with the validators of the last time; no content
/// is loaded, and no other origin is asked, also not by a redirect. Addresses elsewhere cannot be asked like
/// that: they are taken as they are. Whether it is time to ask is isPolicyCheckDue(). One search at a time; a
/// new one drops the one before. UI thread.
class PolicyFinder final : public QObject
{
    Q_OBJECT

public:
    /// For the page's links, and for each address. A page that leads elsewhere meanwhile ends the search.
    static constexpr std::chrono::seconds answerWithin{10};
    static constexpr std::chrono::milliseconds askEvery{50};

    /// @p clock must outlive the finder.
    explicit PolicyFinder(const Clock &clock, QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(PolicyFinder)

    /// Of later searches, in the place of answerWithin.
    void setPatience(std::chrono::milliseconds patience) { m_answerWithin = patience; }
    /// @p known: what is remembered of this site; default-constructed: nothing. @p without: addresses that
    /// are not to be asked for, since they were read and are no policy.
    /// → found(), unchanged(), notFound() or unanswered(), once; also when the page never answers or goes,
    /// but never from within its destructor.
    void find(QWebEnginePage &page, const PolicyFetchState &known, const QList<QUrl> &without = {});
    /// Drops the search, without a signal.
    void stop();

signals:
    /// There is a page to be read (PolicyPageReader), which is new or may have changed. To be remembered once
    /// it was read.
    void found(const consentdesk::PolicyFetchState &state);
    /// The server says that the known page is as it was. To be remembered.
    void unchanged(const consentdesk::PolicyFetchState &state);
    void notFound();
    /// Nothing was found, and these addresses could not even be asked for: the page's Content-Security-Policy
    /// (connect-src) holds in every world of it, or they lead to another origin. In the order of likelihood,
    /// never empty; only such as may be loaded to find out (loadablePolicyAddresses()), and the known one.
    void unanswered(const QList<QUrl> &addresses);

private:
    void beginLater(quint64 search, const QByteArray &links);
    void begin(const PolicySearch &search);
    void tryNext();
    void probe(const QUrl &address);
    void fetchAnswer();
    void takeAnswer(const QByteArray &json);

    const Clock &m_clock;
    QPointer<QWebEnginePage> m_page;
    QUrl m_pageAddress;
    PolicyFetchState m_known;
    QList<QUrl> m_without;
    QList<QUrl> m_candidates;
    QList<QUrl> m_loadable;
    QList<QUrl> m_unanswered;
    QUrl m_asked;
    quint64 m_search = 0; ///< tells answers of a dropped search
    quint64 m_probe = 0;  ///< tells the answer of one address from a late one of another
    std::chrono::milliseconds m_answerWithin = answerWithin;
    QTimer m_poll;
    QTimer m_patience;
};

} // namespace consentdesk
