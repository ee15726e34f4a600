// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

namespace consentdesk {

/// How much of a foreign file is read. A browser keeps about 3,300 cookies of at most 4,096 octets each; the
/// limits leave room beyond that and bound the memory that a hostile file can take.
struct ImportLimits
{
    static constexpr qint64 fileOctets = 20'000'000; ///< larger files are refused before they are read
    static constexpr qsizetype entries = 20'000;     ///< valid or not; files with more are refused
    /// Of one entry: a line of cookies.txt, or all texts of a JSON object. RFC 6265bis section 5.7 lets a
    /// cookie have 4,096 octets of name and value and 1,024 of each attribute. Longer ones are invalid.
    static constexpr qsizetype entryOctets = 8'192;
};

} // namespace consentdesk
