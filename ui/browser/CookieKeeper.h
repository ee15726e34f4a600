// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/SnapshotCell.h"
#include "browser/WriteAttribution.h"
#include "consent/ConsentPolicy.h"

#include <QObject>

#include <memory>

class QNetworkCookie;
class QWebEngineCookieStore;

namespace consentdesk {

class CookieGate;
class LearnedNames;

/// The layer behind the gate: watches the store, lists in the inventory what it holds, and takes out at once
/// what is refused by name. UI thread.
class CookieKeeper final : public QObject
{
    Q_OBJECT

public:
    /// Starts to watch. The engine does not report what is already stored, so it has to be told: see
    /// adoptStored().
    CookieKeeper(QWebEngineCookieStore &store, CookieGate &gate,
                 std::shared_ptr<const SnapshotCell<ConsentPolicy>> policy, CookieInventory &inventory,
                 LearnedNames &learned, QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(CookieKeeper)

    /// Cookies of this host are neither listed nor removed: those of our own self-test.
    void ignoreHost(const QString &host) { m_ignoredHost = host; }

    /// Lists what earlier runs stored (none: nobody knows), removes what is refused of it, and becomes ready;
    /// at once, without a signal, where they stored nothing.
    void adoptStored(const std::optional<QList<Cookie>> &cookies);
    /// Whether all that earlier runs stored is listed, and what is refused of it is out of the store. Before
    /// that, a page must not be asked for: it would be sent what is about to be removed.
    [[nodiscard]] bool isReady() const { return m_isReady; }

    /// Removes every stored cookie that is refused on @p site, exactly those; answers which.
    /// A cookie of another site that its own site may keep is left alone: the gate keeps it from being sent
    /// here.
    QList<Cookie> enforce(const Site &site);
    /// Removes one cookie because the visitor, or a rule of theirs, asked for it.
    void removeNow(const CookieKey &key, CookieEvent::End cause = CookieEvent::End::DeletedByVisitor);

    /// The visitor is writing @p cookie, which may be kept on @p site: when it arrives it is listed as the
    /// visitor's own and judged as if that site had set it.
    void expectFromVisitor(const Cookie &cookie, const Site &site, WrittenBy writtenBy = WrittenBy::Visitor)
    {
        m_attribution.recordVisitor(cookie, site, writtenBy);
    }
    void expectNothingFromVisitor() { m_attribution.forgetVisitor(); }

signals:
    /// Once, after isReady() became true.
    void ready();

private:
    void onMarkerAdded();
    void onMarkerRemoved();
    void onAdded(const QNetworkCookie &networkCookie);
    void onRemoved(const QNetworkCookie &networkCookie);
    [[nodiscard]] bool isInternal(const CookieKey &key) const;
    void refuse(const Cookie &cookie, Refusal cause);
    [[nodiscard]] bool isRefusedOnArrival(const Cookie &cookie,
                                          const std::optional<WriteAttribution::Origin> &origin);

    QWebEngineCookieStore &m_store;
    CookieGate &m_gate;
    std::shared_ptr<const SnapshotCell<ConsentPolicy>> m_policy;
    CookieInventory &m_inventory;
    LearnedNames &m_learned;
    WriteAttribution m_attribution;
    QString m_ignoredHost;
    bool m_isReady = false;
};

} // namespace consentdesk
