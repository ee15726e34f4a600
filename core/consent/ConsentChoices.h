// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalogue/CookieCategory.h"
#include "cookies/Site.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace consentdesk {

/// What a visitor says, and what a verdict says.
enum class Decision { Refuse, Allow };

[[nodiscard]] QString identifier(Decision decision);
[[nodiscard]] std::optional<Decision> decisionFrom(QStringView identifier);

/// Which cookies a single choice speaks of.
///   name and no domain:  every cookie of that name          (`--allow NAME`)
///   name and domain:     that name, set by hosts of a site  (a row of the panel)
///   no name, domain:     everything of that site            (a refused origin's row)
struct CookieSelector
{
    QByteArray name; ///< as on the wire; empty means any name
    QString domain;  ///< registrable domain, canonical; empty means any

    [[nodiscard]] bool matches(const QByteArray &wireName, const Site &cookieSite) const;

    friend bool operator==(const CookieSelector &, const CookieSelector &) = default;
    friend auto operator<=>(const CookieSelector &a, const CookieSelector &b)
    {
        const int names = a.name.compare(b.name);
        return names != 0 ? names <=> 0 : a.domain.compare(b.domain) <=> 0;
    }
};

/// The choices of one scope: one site, or the default of all sites. A category without an entry falls back
/// to the next wider scope.
struct ChoiceSet
{
    QMap<CookieCategory, Decision> categories;
    QMap<CookieSelector, Decision> cookies;
    /// What the visited site itself may keep beside cookies (localStorage, IndexedDB, …). None: it may.
    std::optional<Decision> storage = std::nullopt;

    [[nodiscard]] bool isEmpty() const { return categories.isEmpty() && cookies.isEmpty() && !storage; }
    /// The most specific choice that speaks of the cookie: name and domain, then name, then domain.
    [[nodiscard]] std::optional<Decision> forCookie(const QByteArray &wireName, const Site &cookieSite) const;
    /// The choice that covers everything of @p cookieSite, named cookies apart.
    [[nodiscard]] std::optional<Decision> forOrigin(const Site &cookieSite) const;
    /// These, and where @p other says something, that.
    [[nodiscard]] ChoiceSet overlaidWith(const ChoiceSet &other) const;
    friend bool operator==(const ChoiceSet &, const ChoiceSet &) = default;
};

/// Every choice of the visitor. Value type; copies are cheap (implicitly shared).
struct ConsentChoices
{
    ChoiceSet everywhere;          ///< the default of all sites
    QHash<Site, ChoiceSet> bySite; ///< outranks `everywhere`

    [[nodiscard]] ChoiceSet forSite(const Site &site) const { return bySite.value(site); }

    friend bool operator==(const ConsentChoices &, const ConsentChoices &) = default;
};

} // namespace consentdesk
