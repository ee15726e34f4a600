// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "policy/DeclaredCookie.h"

#include <QHash>

#include <optional>

namespace consentdesk {

/// Finds the rows of a policy that speak of a name: exact ones first, then the longest prefix. Where two rows
/// have the same pattern, the first one on the page comes first. Immutable.
class DeclarationIndex final
{
public:
    explicit DeclarationIndex(const QList<DeclaredCookie> &rows);

    /// Best match first; of prefixes only those of the first 4096 octets.
    [[nodiscard]] QList<qsizetype> rowsFor(const QByteArray &name) const;

private:
    QHash<QByteArray, QList<qsizetype>> m_exact;
    QHash<QByteArray, QList<qsizetype>> m_prefixes;
    qsizetype m_longestPrefix = 0;
};

} // namespace consentdesk
