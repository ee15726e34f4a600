// SPDX-License-Identifier: Apache-2.0
#include "keep/OpenSites.h"

#include <algorithm>

namespace consentdesk {

OpenSites::OpenSites(QObject *parent)
    : QObject(parent)
{
}

void OpenSites::show(const QObject *page, const Site &site)
{
    const Site before = m_pages.value(page);
    if (before == site)
        return;
    if (site.isNull())
        m_pages.remove(page);
    else
        m_pages.insert(page, site);
    if (!site.isNull() && count(site) == 1)
        emit opened(site);
    if (!before.isNull() && count(before) == 0)
        emit left(before);
}

qsizetype OpenSites::count(const Site &site) const
{
    return std::count(m_pages.cbegin(), m_pages.cend(), site);
}

} // namespace consentdesk
