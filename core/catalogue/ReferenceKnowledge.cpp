// SPDX-License-Identifier: Apache-2.0
#include "catalogue/ReferenceKnowledge.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

bool speaksOf(const Declaration &declaration, const QString &asked)
{
    return std::any_of(declaration.domains.cbegin(), declaration.domains.cend(), [&](const QString &known) {
        return domainMatches(asked, known) || domainMatches(known, asked);
    });
}

} // namespace

ReferenceKnowledge::ReferenceKnowledge(KnowledgeContent content)
    : m_content(std::move(content))
    , m_companySource{u"third-party-web"_s, u"third-party-web"_s, m_content.companiesRetrieved, u"MIT"_s}
{
    m_exact.reserve(m_content.declarations.size());
    for (qsizetype i = 0; i < m_content.declarations.size(); ++i) {
        const CookieNamePattern &pattern = m_content.declarations.at(i).pattern;
        const bool isPrefix = pattern.match == CookieNamePattern::Match::Prefix;
        (isPrefix ? m_prefixes : m_exact)[pattern.text].append(i);
        if (isPrefix)
            m_prefixLengths.note(pattern.text);
    }
    for (qsizetype i = 0; i < m_content.companies.size(); ++i) {
        for (const QString &host : m_content.companies.at(i).hosts)
            m_companies.insert(host, i);
    }
    noteDecidingPatterns();
}

ReferenceKnowledge::Answer ReferenceKnowledge::find(const QByteArray &name, const QString &host) const
{
    Answer exact;
    if (const auto rows = m_exact.constFind(name); rows != m_exact.cend())
        exact = best(*rows, host);
    if (exact.declaration && exact.fit != Fit::OtherDomain)
        return exact;
    for (qsizetype length = m_prefixLengths.longestFor(name); length > 0; --length) {
        // fromRawData: a look-up must not copy the name once a length
        const auto rows = m_prefixes.constFind(QByteArray::fromRawData(name.constData(), length));
        if (rows == m_prefixes.cend())
            continue;
        if (const Answer found = best(*rows, host); found.declaration)
            return {found.declaration, Fit::Prefix};
    }
    return exact;
}

ReferenceKnowledge::Answer ReferenceKnowledge::best(const Rows &rows, const QString &host) const
{
    Answer best;
    for (const qsizetype row : rows) {
        const Declaration &declaration = m_content.declarations.at(row);
        const bool matches = !host.isEmpty() && speaksOf(declaration, host);
        if (declaration.needsDomain && !matches)
            continue;
        // Of the site's own cookies the domain says little: vendors' scripts write them there.
        const bool noVeto = host.isEmpty() || declaration.domains.isEmpty();
        const Fit fit = matches ? Fit::DomainMatches : noVeto ? Fit::NoDomainGiven : Fit::OtherDomain;
        if (!best.declaration || fit < best.fit)
            best = {&declaration, fit};
    }
    return best;
}

const Company *ReferenceKnowledge::companyOf(const QString &host) const
{
    for (qsizetype from = 0; from >= 0 && from < host.size();) {
        const auto found =
            m_companies.constFind(QString::fromRawData(host.constData() + from, host.size() - from));
        if (found != m_companies.cend())
            return &m_content.companies.at(*found);
        const qsizetype dot = host.indexOf(u'.', from);
        from = dot < 0 ? -1 : dot + 1;
    }
    return nullptr;
}

/// Everything that is not statistical is decided like a name that nobody knows.
void ReferenceKnowledge::noteDecidingPatterns()
{
    const auto isStatistical = [this](const QByteArray &name) {
        const Declaration *const found = find(name, {}).declaration;
        return found && found->purposeClass == PurposeClass::Statistical;
    };
    const auto note = [&](const QHash<QByteArray, Rows> &table, CookieNamePattern::Match match,
                          const QByteArray &end) {
        for (auto entry = table.cbegin(); entry != table.cend(); ++entry) {
            const QByteArray shorter = entry.key().chopped(1) + '\x01';
            if (isStatistical(entry.key() + end) || isStatistical(shorter))
                m_deciding.push_back({entry.key(), match});
        }
    };
    note(m_prefixes, CookieNamePattern::Match::Prefix, QByteArray(1, '\x01'));
    note(m_exact, CookieNamePattern::Match::Exact, {});
}

} // namespace consentdesk
