// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalogue/PrefixLengths.h"
#include "cookies/Site.h"
#include "knowledge/KnowledgeContent.h"

#include <QHash>

#include <memory>
#include <vector>

namespace consentdesk {

/// What databases of others say, ready to be asked: it comes after our own catalogue, and by itself never
/// makes a cookie necessary. What it says of a first-party name does not depend on the site, so that a table
/// of names can be made of it. Immutable; any thread.
class ReferenceKnowledge final
{
public:
    /// How well a declaration fits (shared/knowledge.md section 3, steps 4 to 7).
    enum class Fit { DomainMatches, NoDomainGiven, Prefix, OtherDomain };

    struct Answer
    {
        const Declaration *declaration = nullptr; ///< null: not known; lives as long as this object
        Fit fit = Fit::OtherDomain;
    };

    explicit ReferenceKnowledge(KnowledgeContent content);
    ReferenceKnowledge(const ReferenceKnowledge &) = delete;
    ReferenceKnowledge &operator=(const ReferenceKnowledge &) = delete;

    /// @p host of a cookie of another company than the visited site, canonical; empty for the site's own.
    [[nodiscard]] Answer find(const QByteArray &name, const QString &host) const;
    /// The company that answers from @p host (canonical), by the longest domain known.
    [[nodiscard]] const Company *companyOf(const QString &host) const;
    /// What is said by companyOf(), as a source.
    [[nodiscard]] const CatalogueSource &companySource() const { return m_companySource; }
    /// The names whose class can change a decision: statistical ones, and others among a statistical family.
    [[nodiscard]] const std::vector<CookieNamePattern> &decidingPatterns() const { return m_deciding; }
    [[nodiscard]] const KnowledgeContent &content() const { return m_content; }

private:
    using Rows = QList<qsizetype>; ///< indexes into m_content.declarations

    [[nodiscard]] Answer best(const Rows &rows, const QString &host) const;
    void noteDecidingPatterns();

    KnowledgeContent m_content;
    CatalogueSource m_companySource;
    QHash<QByteArray, Rows> m_exact;
    QHash<QByteArray, Rows> m_prefixes;
    QHash<QString, qsizetype> m_companies; ///< host → index into m_content.companies
    PrefixLengths m_prefixLengths;
    std::vector<CookieNamePattern> m_deciding;
};

} // namespace consentdesk
