// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace consentdesk {

/// What a column of a policy's table tells.
enum class PolicyColumn {
    Name,
    Provider,
    Function,          ///< "Function and location" of template A
    FunctionOrPurpose, ///< "Function" alone: in template B it holds "Label: sentence"
    Purpose,
    Description, ///< a purpose, or what explains one
    Duration,
    Category,
    Party, ///< first or third party
    Other, ///< known, and nothing that we use: domains, links
};

/// What a heading says, and how surely. "Name" of a table can be a person's; "Cookie name" cannot.
struct ColumnHeading
{
    enum class Weight { CookieAlone, NameAlone, Specific };

    PolicyColumn column = PolicyColumn::Other;
    Weight weight = Weight::Specific;

    friend bool operator==(const ColumnHeading &, const ColumnHeading &) = default;
};

/// Reads the heading of a column in English, French, German, Spanish, Dutch, Italian or Japanese; none when
/// it is no heading that is known. The longest phrase counts. Any thread.
[[nodiscard]] std::optional<ColumnHeading> columnHeading(const QString &text);

/// What @p text means when it is one such heading and nothing else: "Duration", not "Duration of the stay".
[[nodiscard]] std::optional<ColumnHeading> exactColumnHeading(const QString &text);

/// Whether @p text speaks of cookies, in any of these languages.
[[nodiscard]] bool speaksOfCookies(const QString &text);

} // namespace consentdesk
