// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "policy/DeclarationIndex.h"
#include "policy/DeclaredCompanies.h"
#include "policy/PolicyFinding.h"
#include "policy/SitePolicy.h"
#include "report/SiteReport.h"

#include <QSet>

#include <optional>
#include <vector>

namespace consentdesk {

/// The work behind comparePolicy(): takes what was seen, one after the other, then the rows that are left.
/// What is given to the constructor outlives it.
class FindingWriter final
{
public:
    FindingWriter(const SitePolicy &policy, const Catalogue &catalogue);
    Q_DISABLE_COPY_MOVE(FindingWriter)

    void addCookie(const CookieRow &row);
    void addOrigin(const OriginRow &row);
    /// After everything that was seen: what the rows say by themselves.
    void addRows();
    [[nodiscard]] QList<PolicyFinding> take() { return std::move(m_findings); }

private:
    [[nodiscard]] PolicyFinding about(const CookieRow &row, PolicyFinding::Kind kind) const;
    [[nodiscard]] PolicyFinding about(qsizetype row, PolicyFinding::Kind kind) const;
    void addUndeclared(const CookieRow &row);
    void addDeclared(const CookieRow &row, qsizetype declared);
    /// Whether the lifetime is longer than declared; the cap is noted in @p seen.
    void checkDuration(const CookieRow &row, PolicyFinding &seen);
    void checkCategory(const Classification &elsewhere, PolicyFinding finding);
    /// Whether the policy names the host's domain or company.
    [[nodiscard]] bool namesProviderOf(const QString &host);

    const SitePolicy &m_policy;
    const Catalogue &m_catalogue;
    const DeclarationIndex m_index;
    const QString m_policyWord;                   ///< "the site's policy (portal.example)"
    std::optional<DeclaredCompanies> m_companies; ///< made for the first refused host
    std::vector<bool> m_isSeen;                   ///< by row
    QList<PolicyFinding> m_findings;
};

} // namespace consentdesk
