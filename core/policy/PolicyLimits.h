// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

namespace consentdesk {

/// How much of a policy page is read at most. A page is what anybody wrote; what goes beyond is left out and
/// remarked. Far above any policy that people can read.
struct PolicyLimits
{
    static constexpr qsizetype jsonOctets = 32'000'000; ///< of the script's answer
    static constexpr qsizetype blocks = 20'000;
    static constexpr qsizetype tables = 1'000;
    static constexpr qsizetype rows = 5'000; ///< of all tables, and items of all lists
    static constexpr qsizetype cells = 100'000;
    static constexpr int columns = 50;
    static constexpr qsizetype text = 4'000;  ///< UTF-16 code units of one cell or paragraph
    static constexpr qsizetype heading = 200; ///< of a text that is looked up in vocabularies
    static constexpr qsizetype names = 100;   ///< in one cell
    static constexpr qsizetype cookies = 10'000;
    static constexpr qsizetype remarks = 1'000;
    static constexpr qsizetype keptText =
        2'000'000; ///< UTF-16 code units of all texts of all cookies together
};

} // namespace consentdesk
