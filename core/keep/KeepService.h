// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "keep/KeepStore.h"

#include <QObject>
#include <QSet>

namespace consentdesk {

/// Owns the visitor's rules of how long things may stay, and keeps them. What could not be kept holds for
/// this session. UI thread.
class KeepService final : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype maximumCookies = 10'000; ///< remembered with the time since when they are here

    /// @p store may be null: rules of this session only. It must outlive the service.
    explicit KeepService(KeptRules rules = {}, KeepStore *store = nullptr, QObject *parent = nullptr);

    [[nodiscard]] KeepRule rule(const Site &site) const;
    void setRule(const Site &site, KeepRule rule);
    /// Those whose rule is another one than Keep; in no order.
    [[nodiscard]] QList<Site> sitesWithRules() const { return m_rules.bySite.keys(); }
    [[nodiscard]] const RetentionLimits &limits() const { return m_rules.limits; }
    void setLimits(const RetentionLimits &limits);

    /// Since when the visitor has the cookie: what was remembered, or @p firstSeen, which is remembered from
    /// now on.
    QDateTime since(const CookieKey &key, const QDateTime &firstSeen);
    /// The cookie is gone for good.
    void forget(const CookieKey &key);
    /// Cookies that ended while the program was not running are gone, too.
    void forgetAllBut(const QSet<CookieKey> &keys);

signals:
    void ruleChanged(const consentdesk::Site &site, consentdesk::KeepRule rule);
    void limitsChanged();
    /// One plain sentence for the visitor, after ruleChanged() or limitsChanged(): it is in force.
    void storageFailed(const QString &sentence);

private:
    KeptRules m_rules;
    KeepStore *m_store;
};

} // namespace consentdesk
