// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/InspectorRow.h"

#include <QDateTime>
#include <QString>

#include <array>
#include <optional>

namespace consentdesk {

/// The columns of the inspector, in the order in which they are offered. Settings remember them by
/// identifier().
enum class CookieColumn {
    Name,
    Value,
    Provider,
    Function,
    Purpose,
    Category,
    Source,
    Confidence,
    State,
    Reason,
    Domain,
    Path,
    HostOnly,
    Party,
    Page,
    Expires,
    Lifetime,
    Secure,
    HttpOnly,
    SameSite,
    Size,
    WrittenBy,
    FirstSeen,
    LastChanged,
    Changes,
};

inline constexpr int cookieColumnCount = int(CookieColumn::Changes) + 1;

using CategoryNames = std::array<QString, allCookieCategories.size()>;

/// In the words of the catalogue.
[[nodiscard]] CategoryNames categoryNamesOf(const Catalogue &catalogue);

/// What the texts of a row depend on beside the row.
struct ColumnContext
{
    CategoryNames categories;
    QDateTime now; ///< lifetimes are counted from it
    /// UTF-16 code units of one text; a page can make them as long as it likes.
    qsizetype longestText = 300;
};

/// Stable, for settings and exports: "host-only", …
[[nodiscard]] QString identifier(CookieColumn column);
[[nodiscard]] QString columnTitle(CookieColumn column);
/// One line, safe to show. Of Value: as if revealed.
[[nodiscard]] QString columnText(CookieColumn column, const InspectorRow &row, const ColumnContext &context);
/// What the line had no room for: the whole purpose, the exact time, the rule. Empty: nothing more.
[[nodiscard]] QString columnToolTip(CookieColumn column, const InspectorRow &row,
                                    const ColumnContext &context);
/// By what rows are sorted in a column of sizes, times or states: the amount. None: by the text.
[[nodiscard]] std::optional<qint64> columnAmount(CookieColumn column, const InspectorRow &row);
/// Whether its texts stand at the right.
[[nodiscard]] bool isNumeric(CookieColumn column);

} // namespace consentdesk
