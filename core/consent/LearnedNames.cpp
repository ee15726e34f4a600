// SPDX-License-Identifier: Apache-2.0
#include "consent/LearnedNames.h"

#include <algorithm>
#include <utility>

namespace consentdesk {

namespace {

qsizetype bytesOf(const LearnedNames::Names &names)
{
    qsizetype bytes = 0;
    for (const LearnedName &name : names)
        bytes += name.onTheWire.size();
    return bytes;
}

} // namespace

void LearnedNames::learn(const Site &cookieSite, const LearnedName &name)
{
    if (cookieSite.isNull() || !insert(cookieSite, name))
        return;
    m_unsaved.insert(cookieSite);
    emit changed();
}

void LearnedNames::adopt(const InOrder &names)
{
    const auto newer = std::exchange(m_sites, {});
    for (const auto &[cookieSite, name] : names)
        insert(cookieSite, name);
    for (const auto &[cookieSite, entry] : newer.asKeyValueRange()) {
        for (const LearnedName &name : entry.names)
            insert(cookieSite, name);
    }
}

bool LearnedNames::insert(const Site &cookieSite, const LearnedName &name)
{
    Entry &entry = m_sites[cookieSite];
    entry.lastRefused = ++m_time;
    const bool isNew = !entry.names.removeOne(name);
    entry.names.append(name);
    if (!isNew)
        return false;
    while (entry.names.size() > 1 &&
           (entry.names.size() > maximumNames || bytesOf(entry.names) > maximumBytes))
        entry.names.removeFirst();
    if (m_sites.size() > maximumSites)
        forgetOldestSite();
    ++m_revision;
    return true;
}

void LearnedNames::forgetOldestSite()
{
    const auto oldest = std::min_element(m_sites.cbegin(), m_sites.cend(), [](const auto &a, const auto &b) {
        return a.lastRefused < b.lastRefused;
    });
    m_unsaved.insert(oldest.key());
    m_sites.erase(oldest);
}

LearnedNames::BySite LearnedNames::takeUnsaved()
{
    BySite unsaved;
    for (const Site &site : std::exchange(m_unsaved, {}))
        unsaved.insert(site, namesOf(site));
    return unsaved;
}

} // namespace consentdesk
