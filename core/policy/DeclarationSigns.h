// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "policy/PolicyGrid.h"
#include "policy/PolicyHeader.h"

namespace consentdesk {

/// Whether what stands around a table is about cookies.
enum class CookieContext {
    None,
    Elsewhere, ///< the page's title or main heading is, the nearest heading is about something else
    Page,      ///< the page is, or a heading above the nearest
    Near,      ///< the nearest heading, the caption or a heading of a column does
};

/// Whether a table whose headings could be those of cookies declares some.
enum class DeclarationVerdict {
    Declares,
    Doubtful, ///< it may, but nothing in it looks like the name of a cookie
    Other,
};

/// Looks at the column of names below @p headerRow. "Cookie name" is enough. Below "Name" or "Cookie" names
/// must look like names: a table "Name, Purpose" of people has the same headings. Any thread.
[[nodiscard]] DeclarationVerdict declarationVerdict(const PolicyGrid &grid, int headerRow,
                                                    const PolicyHeader &header, CookieContext context);

} // namespace consentdesk
