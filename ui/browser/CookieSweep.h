// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "browser/RefusedNames.h"
#include "browser/SweepPatience.h"
#include "cookies/CookieInventory.h"
#include "cookies/JarTraffic.h"

#include <QObject>

#include <functional>
#include <memory>

class QNetworkCookie;
class QUrl;
class QWebEngineCookieStore;

namespace consentdesk {

class NetworkIdle;

/// Takes refused names out of the jar right before the engine reads it for a request. Called from within the
/// filter, while the engine waits for its answer: what responses set meanwhile has to wait for an answer of
/// this very thread, so nothing can slip in (shared/engine.md section 3). Nothing is ever written into the
/// request. UI thread, JarTraffic apart.
class CookieSweep final : public QObject
{
    Q_OBJECT

public:
    CookieSweep(QWebEngineCookieStore &store, const LearnedNames &learned, CookieInventory &inventory,
                NetworkIdle &idle, QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(CookieSweep)

    /// To be told of each thing that may enter the jar, before it is let through. Any thread.
    [[nodiscard]] const std::shared_ptr<JarTraffic> &traffic() const { return m_traffic; }

    /// Of a cookie by which the sweep learns what the store has done. It can be no host's (RFC 6761
    /// section 6.4), so the cookie is never sent.
    static constexpr QLatin1StringView markerDomain{"consentdesk-settled.invalid"};

    /// The engine is about to read the jar for a request to @p url, of @p cookieSite.
    void beforeRead(const std::shared_ptr<const ConsentPolicy> &policy, const Site &topLevelSite,
                    const Site &cookieSite, const QUrl &url);
    enum class Waits { Both, None };

    /// Takes these names out of what would be sent to @p url. Not counted. False when a wait gave up.
    bool takeOut(const LearnedNames::Names &names, const QUrl &url, Waits waits);
    /// Whether waits succeed, as a rule, and are certain.
    [[nodiscard]] bool isReliable() const { return m_isReliable; }

    [[nodiscard]] quint64 sweeps() const { return m_sweeps; }
    /// Sweeps that stopped waiting for the engine.
    [[nodiscard]] quint64 wavedThrough() const { return m_wavedThrough; }

signals:
    void reliabilityChanged(bool isReliable);

private:
    /// What a request may not carry, whatever its name.
    [[nodiscard]] QList<ObservedCookie> refusedAndStored(RefusedNames::Answer &refused,
                                                         const ConsentPolicy &policy,
                                                         const Site &topLevelSite,
                                                         const Site &cookieSite) const;
    void removeSent(const RefusedNames::Answer &refused, const Site &cookieSite, const QUrl &url);
    [[nodiscard]] bool mayTakeNameless(const RefusedNames::Answer &refused, const Site &cookieSite) const;
    void removeStored(const QList<ObservedCookie> &cookies, bool takesNameless);
    /// Whether the engine was seen to be done with everything.
    bool sweep(const std::function<void()> &remove);
    void judge(bool isDone);
    void onAdded(const QNetworkCookie &networkCookie);
    void askForSettling(quint64 upTo);

    QWebEngineCookieStore &m_store;
    const LearnedNames &m_learned;
    CookieInventory &m_inventory;
    NetworkIdle &m_idle;
    RefusedNames m_refusedNames;
    std::shared_ptr<JarTraffic> m_traffic = std::make_shared<JarTraffic>();
    QSet<Site> m_namelessAllowed; ///< sites with a nameless cookie that was not refused when it came
    SweepPatience m_patience;
    bool m_isReliable = true;
    quint64 m_settling = 0; ///< what is settled when the marker comes back; 0: none is under way
    quint64 m_sweeps = 0;
    quint64 m_wavedThrough = 0;
};

} // namespace consentdesk
