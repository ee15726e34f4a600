// SPDX-License-Identifier: Apache-2.0
#include "cookies/RefusalPlaces.h"

namespace consentdesk {

bool RefusalPlaces::take(const CookieKey &key, const QByteArray &knownAs)
{
    Places &places = m_sites[Site::fromHost(key.domain)];
    const bool hasOwnPlace = !knownAs.isEmpty() && !places.patterns.contains(knownAs);
    const bool hasCommonPlace = places.listed.size() - places.patterns.size() < maximumUnknown;
    if (!hasOwnPlace && !hasCommonPlace) {
        count(key);
        return false;
    }
    if (places.counted.remove(key))
        --m_countedOfAll;
    places.listed.insert(key, hasOwnPlace ? knownAs : QByteArray());
    if (hasOwnPlace)
        places.patterns.insert(knownAs);
    return true;
}

void RefusalPlaces::release(const CookieKey &key)
{
    const auto places = m_sites.find(Site::fromHost(key.domain));
    if (places == m_sites.end())
        return;
    if (const QByteArray pattern = places->listed.take(key); !pattern.isEmpty())
        places->patterns.remove(pattern);
    if (places->counted.remove(key))
        --m_countedOfAll;
    if (places->listed.isEmpty() && places->counted.isEmpty() && !places->more)
        m_sites.erase(places);
}

void RefusalPlaces::count(const CookieKey &key)
{
    Places &places = m_sites[Site::fromHost(key.domain)];
    if (places.counted.contains(key))
        return;
    const bool isLong = key.name.size() + key.path.size() > longestCounted;
    if (isLong || places.counted.size() >= maximumCounted || m_countedOfAll >= maximumOfAll) {
        places.more = true;
        return;
    }
    places.counted.insert(key);
    ++m_countedOfAll;
}

RefusalPlaces::Unlisted RefusalPlaces::unlistedOf(const Site &cookieSite) const
{
    const auto places = m_sites.constFind(cookieSite);
    return places == m_sites.cend() ? Unlisted() : Unlisted{places->counted.values(), places->more};
}

} // namespace consentdesk
