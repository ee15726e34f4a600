// SPDX-License-Identifier: Apache-2.0
#include "policy/DeclarationIndex.h"

#include <algorithm>

namespace consentdesk {

namespace {

constexpr qsizetype longestCookieName = 4096; ///< octets, of any cookie (RFC 6265bis section 5.6)

} // namespace

DeclarationIndex::DeclarationIndex(const QList<DeclaredCookie> &rows)
{
    for (qsizetype row = 0; row < rows.size(); ++row) {
        const CookieNamePattern &pattern = rows.at(row).pattern;
        const bool isExact = pattern.match == CookieNamePattern::Match::Exact;
        (isExact ? m_exact : m_prefixes)[pattern.text].append(row);
        if (!isExact)
            m_longestPrefix = std::max(m_longestPrefix, std::min(pattern.text.size(), longestCookieName));
    }
}

QList<qsizetype> DeclarationIndex::rowsFor(const QByteArray &name) const
{
    QList<qsizetype> found = m_exact.value(name);
    // An empty prefix would make one row speak of every cookie.
    for (qsizetype length = std::min(m_longestPrefix, name.size()); length > 0; --length)
        found += m_prefixes.value(name.first(length));
    return found;
}

} // namespace consentdesk
