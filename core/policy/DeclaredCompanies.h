// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "policy/DeclaredCookie.h"

#include <QSet>
#include <QStringList>

namespace consentdesk {

/// Whom the rows of a policy name, made once for many questions: a question costs a few look-ups however many
/// rows there are. Of a row at most 2,500 characters, eight companies and twenty hosts are looked at.
/// Immutable; any thread.
class DeclaredCompanies final
{
public:
    explicit DeclaredCompanies(const QList<DeclaredCookie> &rows);

    /// Whether a row names @p domain (registrable, canonical), or a host below it, as a whole word; or a
    /// provider is called like the domain's first label.
    [[nodiscard]] bool nameDomain(const QString &domain) const;
    /// Whether a provider is @p company, as a list of companies writes it ("Google/Doubleclick Ads"): one of
    /// the two names is the other one, or begins with all words of it (CompanyNames.h).
    [[nodiscard]] bool nameCompany(const QString &company) const;

private:
    void addProvider(const QString &cell);
    void addHosts(const QString &text);

    QSet<QString> m_hosts;      ///< and every domain that they are below
    QSet<QString> m_words;      ///< single words of providers, and whole names without spaces
    QSet<QString> m_names;      ///< of providers, one space between words
    QSet<QString> m_beginnings; ///< the first words of m_names, down to one
};

} // namespace consentdesk
