// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/SnapshotCell.h"
#include "consent/ConsentPolicy.h"
#include "consent/GpcSignal.h"
#include "consent/LearnedNames.h"
#include "cookies/CookieInventory.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>

class QWebEngineProfile;

namespace consentdesk {

class CookieSweep;

/// The first layer: answers the engine before anything is stored or sent. Refuses whole origins, since the
/// engine tells no cookie names here: third parties that are not accepted, and origins the visitor refused.
///
/// The filter runs on the UI thread for the network and on an engine thread for page scripts; it reads only
/// an immutable policy snapshot and appends to a small locked list. Every contact is then reported on the UI
/// thread.
class CookieGate final : public QObject
{
    Q_OBJECT

public:
    /// Installs itself; the destructor takes the filter out. @p profile must outlive the gate, and so must
    /// @p sweep, which is asked before each read that is let through; null: nobody is.
    CookieGate(QWebEngineProfile &profile, std::shared_ptr<const SnapshotCell<ConsentPolicy>> policy,
               CookieSweep *sweep = nullptr, QObject *parent = nullptr);
    ~CookieGate() override;
    Q_DISABLE_COPY_MOVE(CookieGate)

    /// A server of @p site asked for credentials. The engine keeps them, and from now on may repeat any
    /// request there with them, reading the jar again without announcing it.
    void expectAuthentication(const Site &site);
    /// The same of a proxy, which stands between us and every site.
    void expectProxyAuthentication();

    /// Requests tell Global Privacy Control, or never: the engine has one interceptor, and it is the gate's.
    void setGpcWish(GpcWish wish);
    /// From now on everything is refused, without a sweep. For the end, when no page is left: what they asked
    /// for is still under way.
    void close();

    /// Between these two, what scripts of @p host ask is not told: it is ours.
    void beginOwnQuestion(const QString &host);
    void endOwnQuestion(const QString &host);

    /// A host that is let through unreported, and what is taken out before each of its reads.
    struct SelfTest
    {
        QString host; ///< empty: there is none
        LearnedNames::Names refused;
        bool isWaitedFor = true;             ///< false: they are deleted without waiting for the engine
        std::function<void()> onWaitGivenUp; ///< called within the read
    };

    void setSelfTest(const SelfTest &test);

    /// Contacts are told together: a page makes hundreds at once, each in a turn of the event loop of its
    /// own.
    static constexpr std::chrono::milliseconds toldWithin{30};

    /// Reports now what would be reported soon, so that a cookie that arrives can be attributed to the access
    /// it came from.
    void flush();

signals:
    /// UI thread, in order.
    void contacted(const consentdesk::OriginContact &contact);
    /// Of the top-level document or of a frame, or of a file: what it becomes shows in the answer only.
    /// Before the request is sent, redirects included. @p topLevel is the address of the page that asks, or
    /// @p url when it has none yet or the frame is gone; @p initiator the origin of the document that asks,
    /// empty where the visitor does. A page's own request interceptor would not do: the engine leaves it out
    /// where the profile's has set a header.
    void documentAsked(const QUrl &url, const QUrl &topLevel, const QUrl &initiator);

private:
    void flushSoon();

    class Filter;
    class Interceptor;

    QWebEngineProfile &m_profile;
    std::shared_ptr<Filter> m_filter; ///< shared with the engine, which may call it a moment longer
    std::unique_ptr<Interceptor> m_interceptor;
    QTimer m_flush; ///< runs while something is to be told
};

} // namespace consentdesk
