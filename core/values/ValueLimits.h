// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

/// What bounds the decoding of one value, so that a hostile one costs milliseconds and little memory.
namespace consentdesk::value_limits {

/// Longer values are not decoded: a cookie has at most 4,096 octets, entries of other storage rarely more
/// than a few thousand.
inline constexpr qsizetype octets = 128 * 1024;
inline constexpr int layers = 6;                    ///< encodings and structures inside each other
inline constexpr int fields = 1'000;                ///< of one reading, groups included
inline constexpr int depth = 16;                    ///< of the tree of fields
inline constexpr qsizetype textLength = 500;        ///< of a label or a text of a field, in UTF-16 code units
inline constexpr qsizetype wholeTextLength = 8'192; ///< of a value or a layer shown as one text
inline constexpr qsizetype statementItems =
    5'000;                                  ///< of a ConsentStatement; vendor lists have about 1,500 numbers
inline constexpr int literalNodes = 20'000; ///< kept of a JSON text
inline constexpr int literalDepth = 32;     ///< kept of a JSON text

} // namespace consentdesk::value_limits
