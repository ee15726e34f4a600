// SPDX-License-Identifier: Apache-2.0
#include "keep/KeepService.h"

#include "base/Logging.h"

#include <utility>

namespace consentdesk {

KeepService::KeepService(KeptRules rules, KeepStore *store, QObject *parent)
    : QObject(parent)
    , m_rules(std::move(rules))
    , m_store(store)
{
}

KeepRule KeepService::rule(const Site &site) const
{
    return m_rules.bySite.value(site, KeepRule::Keep);
}

void KeepService::setRule(const Site &site, KeepRule rule)
{
    if (site.isNull() || rule == this->rule(site))
        return;
    if (rule == KeepRule::Keep)
        m_rules.bySite.remove(site);
    else
        m_rules.bySite.insert(site, rule);
    const auto saved = m_store ? m_store->saveRule(site, rule) : Result<void>();
    emit ruleChanged(site, rule);
    if (!saved)
        emit storageFailed(saved.error().message);
}

void KeepService::setLimits(const RetentionLimits &limits)
{
    if (limits == m_rules.limits)
        return;
    m_rules.limits = limits;
    const auto saved = m_store ? m_store->saveLimits(limits) : Result<void>();
    emit limitsChanged();
    if (!saved)
        emit storageFailed(saved.error().message);
}

QDateTime KeepService::since(const CookieKey &key, const QDateTime &firstSeen)
{
    if (const auto known = m_rules.since.constFind(key); known != m_rules.since.cend())
        return *known;
    if (m_rules.since.size() >= maximumCookies)
        return firstSeen;
    m_rules.since.insert(key, firstSeen);
    if (const auto saved = m_store ? m_store->saveSince(key, firstSeen) : Result<void>(); !saved)
        qCWarning(lcStorage).noquote() << saved.error().message;
    return firstSeen;
}

void KeepService::forget(const CookieKey &key)
{
    if (m_rules.since.remove(key) == 0 || !m_store)
        return;
    if (const auto saved = m_store->saveSince(key, std::nullopt); !saved)
        qCWarning(lcStorage).noquote() << saved.error().message;
}

void KeepService::forgetAllBut(const QSet<CookieKey> &keys)
{
    const QList<CookieKey> known = m_rules.since.keys();
    for (const CookieKey &key : known) {
        if (!keys.contains(key))
            forget(key);
    }
}

} // namespace consentdesk
