// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/InspectorRow.h"

#include <QList>
#include <QString>

namespace consentdesk {

/// One line of the details of a cookie. Both texts are safe to show as plain text.
struct DescriptionLine
{
    QString label;
    QString text;
};

struct DescriptionSection
{
    QString title;
    QList<DescriptionLine> lines; ///< none without a text
};

/// Everything known of one cookie, except its value: what it is for and by whose word, how it stands and by
/// which rule, its attributes, and where it came from. @p categoryName: in the words of the catalogue.
/// @p now: the lifetime is counted from it. @p sameSite: where the cookie itself says nothing.
[[nodiscard]] QList<DescriptionSection> describe(const CookieRow &row, const QString &categoryName,
                                                 const QDateTime &now,
                                                 SameSiteFinding sameSite = SameSiteFinding::Unknown);

} // namespace consentdesk
