// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <optional>

namespace consentdesk {

/// @p value without its escapes (RFC 3986 section 2.1): only where it has some, all are complete, and what
/// comes out is UTF-8 without control characters other than tabs and line ends.
[[nodiscard]] std::optional<QByteArray> percentDecoded(const QByteArray &value);

/// The octets that @p value stands for in base64 or base64url (RFC 4648), with or without padding; none when
/// it holds any other character. Says nothing on whether @p value was meant so: most words are base64.
[[nodiscard]] std::optional<QByteArray> base64Octets(const QByteArray &value);

/// The text in @p value, where it was clearly meant as base64: the octets are a JSON document, or at least 15
/// octets of UTF-8 that look written. Of a million random ids of 20 characters or more, at most 3 are taken
/// for texts (capital letters and digits are the worst alphabet; 1 or none for the others); shorter ones
/// never are.
[[nodiscard]] std::optional<QByteArray> base64Text(const QByteArray &value);

} // namespace consentdesk
