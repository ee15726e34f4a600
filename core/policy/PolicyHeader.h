// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "policy/PolicyColumn.h"
#include "policy/PolicyGrid.h"

#include <QHash>
#include <QList>

#include <optional>

namespace consentdesk {

/// A row of headings of a table of cookies: names, and at least one thing that is told of them.
struct PolicyHeader
{
    QHash<PolicyColumn, int> columns; ///< counted from 0; without Name
    QList<int> nameColumns;           ///< those that may hold the names, the likeliest first
    bool isTie = false;               ///< the first two are equally likely
    ColumnHeading::Weight nameWeight = ColumnHeading::Weight::CookieAlone; ///< of the first
    bool speaksOfCookies = false;

    /// What @p row of @p grid is. Unknown headings are let pass only in a row of header cells.
    [[nodiscard]] static std::optional<PolicyHeader> in(const PolicyGrid &grid, int row);
};

} // namespace consentdesk
