// SPDX-License-Identifier: Apache-2.0
#include "browser/RemovalPlan.h"

#include "browser/CookieRemoval.h"

#include <QNetworkCookie>
#include <QUrl>
#include <QWebEngineCookieStore>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

constexpr qsizetype comparisonsOfAWrite = 25; ///< cookies that are compared in the time of one exact removal
constexpr qsizetype maximumMet = 4;           ///< a name met in more places may come anywhere
constexpr qsizetype maximumDepth = 20;        ///< of a path; a page can ask for any
constexpr qsizetype maximumPath = 1'000;      ///< characters

/// Where a cookie can be: its domain as the engine reports it, and its path.
struct Place
{
    QString domain;
    QString path;
};

/// The host alone, and every domain above it that may hold cookies (RFC 6265bis section 5.1.3).
QStringList domainsSentTo(const QString &host, const Site &cookieSite)
{
    QStringList domains{host};
    for (QString domain = host; cookieSite.contains(domain); domain = domain.section(u'.', 1))
        domains.append(u'.' + domain);
    return domains;
}

/// Every path that path-matches @p path: RFC 6265bis section 5.1.4.
QStringList pathsSentTo(const QString &path)
{
    QStringList paths;
    for (qsizetype slash = path.indexOf(u'/'); slash >= 0; slash = path.indexOf(u'/', slash + 1)) {
        if (slash > 0)
            paths.append(path.left(slash));
        paths.append(path.left(slash + 1));
    }
    if (!path.endsWith(u'/'))
        paths.append(path);
    return paths;
}

bool isSentTo(const CookieKey &key, const QString &host, const QStringList &paths)
{
    const bool isHosts = key.isHostOnly() ? key.host() == host : domainMatches(host, key.host());
    return isHosts && paths.contains(key.path);
}

/// What would be sent to one address.
class Target final
{
public:
    Target(const Site &cookieSite, const QUrl &url)
        : m_host(canonicalHost(url.host()))
        , m_paths(pathsSentTo(url.path(QUrl::FullyEncoded)))
    {
        const QStringList domains = domainsSentTo(m_host, cookieSite);
        for (const QString &domain : domains) {
            for (const QString &path : m_paths)
                m_every.append({domain, path});
        }
        m_usual = {{m_host, u"/"_s}};
        if (domains.size() > 1)
            m_usual.append({domains.constLast(), u"/"_s});
    }

    /// Where the name is to be looked for.
    [[nodiscard]] QList<Place> placesOf(const QList<CookieKey> &met, bool isKnown) const
    {
        if (met.size() > maximumMet || (met.isEmpty() && isKnown))
            return m_every;
        QList<Place> places;
        for (const CookieKey &key : met) {
            if (isSentTo(key, m_host, m_paths))
                places.append({key.domain, key.path});
        }
        return places.isEmpty() ? m_usual : places;
    }

private:
    QString m_host;
    QStringList m_paths;
    QList<Place> m_every;
    QList<Place> m_usual;
};

/// deleteCookie() knows no socket's scheme.
QUrl httpForm(QUrl url)
{
    if (url.scheme().startsWith("ws"_L1))
        url.setScheme(url.scheme() == "wss"_L1 ? u"https"_s : u"http"_s);
    return url;
}

} // namespace

RemovalPlan RemovalPlan::make(const RefusedNames::Answer &refused, const Site &cookieSite, const QUrl &url,
                              qsizetype storeSize)
{
    const QString path = url.path(QUrl::FullyEncoded);
    const bool isSpelledApart =
        url.host() != canonicalHost(url.host()); // "portal.example.": where, only the engine knows
    if (isSpelledApart || path.size() > maximumPath || path.count(u'/') > maximumDepth)
        return byNames(refused.names);
    RemovalPlan plan;
    const Target target(cookieSite, url);
    for (qsizetype i = 0; i < refused.names.size(); ++i) {
        const LearnedName &name = refused.names.at(i);
        if (name.nameless) {
            if (!plan.byName.contains(QByteArray()))
                plan.byName.append(QByteArray());
            continue;
        }
        const QList<Place> places =
            target.placesOf(refused.met.value(name.onTheWire), i < refused.knownCount);
        if (places.size() * comparisonsOfAWrite >= storeSize) {
            plan.byName.append(name.onTheWire);
            continue;
        }
        for (const Place &place : places)
            plan.exact.append({name.onTheWire, place.domain, place.path});
    }
    return plan;
}

RemovalPlan RemovalPlan::byNames(const LearnedNames::Names &names)
{
    RemovalPlan plan;
    for (const LearnedName &name : names) {
        const QByteArray stored = name.nameless ? QByteArray() : name.onTheWire;
        if (!plan.byName.contains(stored))
            plan.byName.append(stored);
    }
    return plan;
}

void RemovalPlan::carryOut(QWebEngineCookieStore &store, const QUrl &url) const
{
    for (const QByteArray &name : byName)
        store.deleteCookie(QNetworkCookie(name), httpForm(url));
    for (const CookieKey &key : exact) {
        Cookie cookie;
        cookie.key = key;
        cookie.secure = true; // or a name with a prefix of RFC 6265bis section 4.1.3 would not be taken
        removeExactly(store, cookie);
    }
}

} // namespace consentdesk
