// SPDX-License-Identifier: Apache-2.0
#include "keep/RetentionLimits.h"

namespace consentdesk {

RetentionLimits::RetentionLimits()
    : m_months{{CookieCategory::Statistical, statisticalMonths}}
{
}

std::optional<int> RetentionLimits::months(CookieCategory category) const
{
    const auto found = m_months.constFind(category);
    return found == m_months.cend() ? std::nullopt : std::optional(*found);
}

void RetentionLimits::setMonths(CookieCategory category, std::optional<int> months)
{
    const bool isLimit = months && *months >= 1 && *months <= maximumMonths;
    if (isLimit && category != CookieCategory::Necessary)
        m_months.insert(category, *months);
    else
        m_months.remove(category);
}

std::optional<QDateTime> RetentionLimits::end(CookieCategory category, const QDateTime &since) const
{
    const auto limit = months(category);
    return limit ? std::optional(since.addMonths(*limit)) : std::nullopt;
}

RetentionStep retentionStep(const Cookie &cookie, SameSiteFinding sameSite,
                            const std::optional<QDateTime> &end, const QDateTime &now)
{
    using Kind = RetentionStep::Kind;
    if (!end || !cookie.expires)
        return {};
    if (*end <= now)
        return {Kind::Delete};
    if (cookie.expires->toSecsSinceEpoch() <= end->toSecsSinceEpoch())
        return {};
    const bool canBeWritten = sameSite != SameSiteFinding::Unknown && !cookie.key.name.isEmpty();
    return {canBeWritten ? Kind::Shorten : Kind::DeleteAt, *end};
}

} // namespace consentdesk
