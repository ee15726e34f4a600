// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalogue/Declaration.h"
#include "cookies/Site.h"

#include <QHash>
#include <QList>

#include <memory>
#include <vector>

namespace consentdesk {

/// What is known of single sites only: the declarations of their own policies, and the visitor's labels.
/// Immutable; any thread.
class SiteKnowledge final
{
public:
    using Declarations = QHash<Site, QList<Declaration>>;

    /// @p labels of the null site hold on every site. Where a list declares a name twice, the first is taken.
    [[nodiscard]] static std::shared_ptr<const SiteKnowledge> of(const Declarations &policies,
                                                                 const Declarations &labels);
    SiteKnowledge(const SiteKnowledge &) = delete;
    SiteKnowledge &operator=(const SiteKnowledge &) = delete;

    /// The visitor's word on a cookie met on @p topLevelSite: there, then everywhere. Null: none.
    [[nodiscard]] const Declaration *label(const Site &topLevelSite, const QByteArray &name) const;
    /// The word of the site's own policy. Null: none.
    [[nodiscard]] const Declaration *declared(const Site &topLevelSite, const QByteArray &name) const;
    /// The sites of which something is known.
    [[nodiscard]] QList<Site> sites() const;
    /// Every pattern that can answer on @p topLevelSite.
    [[nodiscard]] std::vector<CookieNamePattern> patternsOn(const Site &topLevelSite) const;

private:
    struct Names
    {
        QHash<QByteArray, Declaration> exact;
        QHash<QByteArray, Declaration> prefixes;

        explicit Names(const QList<Declaration> &declarations);
        [[nodiscard]] const Declaration *find(const QByteArray &name) const;
    };
    using Table = QHash<Site, std::shared_ptr<const Names>>;

    SiteKnowledge() = default;
    static Table tableOf(const Declarations &declarations);
    static const Declaration *findIn(const Table &table, const Site &site, const QByteArray &name);

    Table m_policies;
    Table m_labels;
};

} // namespace consentdesk
