// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "policy/KeptPolicy.h"

namespace consentdesk::test {

/// A row that declares @p name; a trailing '*' makes it a family.
inline DeclaredCookie declared(const QByteArray &name, PurposeClass purposeClass = PurposeClass::Necessary,
                               const std::optional<DeclaredDuration> &duration = std::nullopt,
                               const QString &durationText = {})
{
    DeclaredCookie row;
    const bool isFamily = name.endsWith('*');
    row.pattern = {isFamily ? name.chopped(1) : name,
                   isFamily ? CookieNamePattern::Match::Prefix : CookieNamePattern::Match::Exact};
    row.nameText = QString::fromUtf8(name);
    row.provider = QStringLiteral("Opendatasoft");
    row.purpose = QStringLiteral("to remember");
    row.purposeClass = purposeClass;
    row.duration = duration;
    row.durationText = durationText;
    return row;
}

inline DeclaredDuration days(qint64 count)
{
    return {DeclaredDuration::Kind::Limited, count * 24 * 60 * 60};
}

/// Read at the moment at which the clocks of the tests start.
inline SitePolicy policyOf(const QList<DeclaredCookie> &rows,
                           const QByteArray &rowsHash = QByteArray(32, 'h'))
{
    SitePolicy policy;
    policy.address = QUrl(QStringLiteral("https://portal.test/terms/cookies-policy/"));
    policy.retrieved = QDateTime(QDate(2026, 11, 24), QTime(9, 0), Qt::UTC);
    policy.title = QStringLiteral("Cookies policy");
    policy.language = QStringLiteral("en");
    policy.contentHash = rowsHash; // other rows are other content
    policy.rowsHash = rowsHash;
    policy.cookies = rows;
    for (qsizetype i = 0; i < rows.size(); ++i)
        policy.cookies[i].place = {1, int(i) + 2, 0};
    return policy;
}

} // namespace consentdesk::test
