// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cookies/Cookie.h"
#include "cookies/Site.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>

#include <utility>

namespace consentdesk {

/// A name under which a cookie was refused. No value is ever kept.
struct LearnedName
{
    QByteArray onTheWire;  ///< what the server sees
    bool nameless = false; ///< the store has it under no name: see Cookie::nameOnTheWire()

    [[nodiscard]] static LearnedName of(const Cookie &cookie)
    {
        return {cookie.nameOnTheWire(), cookie.key.name.isEmpty()};
    }

    friend bool operator==(const LearnedName &, const LearnedName &) = default;
};

/// Which refused names each site's cookies have had, so that the next time they are known before they
/// arrive. By the site of the cookie, not of the page. Bounded: of a site the names, of all sites the sites
/// that were refused longest ago are forgotten. UI thread.
class LearnedNames final : public QObject
{
    Q_OBJECT

public:
    /// Of one site; above what the engine holds of one (180 cookies, shared/engine.md).
    static constexpr qsizetype maximumNames = 200;
    static constexpr qsizetype maximumBytes = 25 * 1024; ///< of all names of one site
    static constexpr qsizetype maximumSites = 1000;

    using Names = QList<LearnedName>; ///< refused longest ago first
    using BySite = QHash<Site, Names>;
    using InOrder = QList<std::pair<Site, LearnedName>>; ///< learned longest ago first

    using QObject::QObject;

    void learn(const Site &cookieSite, const LearnedName &name);
    /// Adds what an earlier run learned, as older than all that is known here. It counts as saved.
    void adopt(const InOrder &names);

    [[nodiscard]] Names namesOf(const Site &cookieSite) const { return m_sites.value(cookieSite).names; }
    [[nodiscard]] qsizetype siteCount() const { return m_sites.size(); }
    /// Another number after every change.
    [[nodiscard]] quint64 revision() const { return m_revision; }

    /// What changed since the last call: all names of these sites, none for a site that was forgotten.
    [[nodiscard]] BySite takeUnsaved();
    [[nodiscard]] bool hasUnsaved() const { return !m_unsaved.isEmpty(); }

signals:
    /// After a change that is to be saved.
    void changed();

private:
    struct Entry
    {
        Names names;
        quint64 lastRefused = 0;
    };

    /// Whether the name is new.
    bool insert(const Site &cookieSite, const LearnedName &name);
    void forgetOldestSite();

    QHash<Site, Entry> m_sites;
    QSet<Site> m_unsaved;
    quint64 m_time = 0; ///< counts what was learned
    quint64 m_revision = 0;
};

} // namespace consentdesk
