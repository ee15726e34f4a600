// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cookies/Cookie.h"
#include "cookies/Site.h"

#include <QHash>
#include <QList>
#include <QSet>

namespace consentdesk {

/// Which refused writes of scripts are listed and which are only counted. A page can make up names without
/// end: of the names that nobody knows a site has so many places and no more, and each pattern that somebody
/// knows has one of its own, which made-up names cannot take. By the site of the cookie. Bounded.
class RefusalPlaces final
{
public:
    /// Of one site: above what the engine holds of one (180 cookies, shared/engine.md).
    static constexpr qsizetype maximumUnknown = 200;
    static constexpr qsizetype maximumCounted = 1000; ///< of one site
    static constexpr qsizetype longestCounted = 512;  ///< octets of name and path of a cookie that is counted
    static constexpr qsizetype maximumOfAll = 100'000; ///< counted ones of all sites

    struct Unlisted
    {
        QList<CookieKey> cookies; ///< each once; unsorted
        bool more = false;        ///< and others, nobody knows how many
    };

    /// Whether the refused cookie @p key is to be listed; otherwise it is counted. @p knownAs: the pattern
    /// under which somebody speaks of it, empty when nobody does.
    [[nodiscard]] bool take(const CookieKey &key, const QByteArray &knownAs);
    /// It is listed for another reason, or its entry has gone.
    void release(const CookieKey &key);
    /// It is refused and not listed.
    void count(const CookieKey &key);
    /// There are others of @p cookieSite, whose names nobody told.
    void countMore(const Site &cookieSite) { m_sites[cookieSite].more = true; }

    [[nodiscard]] Unlisted unlistedOf(const Site &cookieSite) const;

private:
    struct Places
    {
        QHash<CookieKey, QByteArray> listed; ///< and the pattern whose place they have; empty: an unknown's
        QSet<QByteArray> patterns;           ///< whose place is taken
        QSet<CookieKey> counted;
        bool more = false;
    };

    QHash<Site, Places> m_sites;
    qsizetype m_countedOfAll = 0;
};

} // namespace consentdesk
