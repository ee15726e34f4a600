// SPDX-License-Identifier: Apache-2.0
#include "cookies/JarTraffic.h"

#include <algorithm>

namespace consentdesk {

void JarTraffic::record(const Site &cookieSite)
{
    const std::scoped_lock lock(m_mutex);
    m_latestOf[cookieSite] = ++m_latest;
    if (m_latestOf.size() <= maximumSites)
        return;
    m_latestOf.clear();
    m_latestOfAnySite = m_latest;
}

bool JarTraffic::isUnsettled(const Site &cookieSite) const
{
    const std::scoped_lock lock(m_mutex);
    return std::max(m_latestOf.value(cookieSite), m_latestOfAnySite) > m_settled;
}

quint64 JarTraffic::latest() const
{
    const std::scoped_lock lock(m_mutex);
    return m_latest;
}

void JarTraffic::settle(quint64 upTo)
{
    const std::scoped_lock lock(m_mutex);
    m_settled = std::max(m_settled, upTo);
    m_latestOf.removeIf([this](const auto &entry) { return entry.value() <= m_settled; });
}

qsizetype JarTraffic::size() const
{
    const std::scoped_lock lock(m_mutex);
    return m_latestOf.size();
}

} // namespace consentdesk
