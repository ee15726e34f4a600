// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace consentdesk {

// Octets as a text that a person can edit, and back, without losing one. Names and values of cookies are
// octets (RFC 6265bis section 5.6); almost all are UTF-8, but nothing makes them be. Any thread.

/// @p octets read as UTF-8. An octet that belongs to no character becomes the low surrogate U+DC00 plus the
/// octet (U+DC80 to U+DCFF): those stand alone in no other text, so octetsOf() finds them again. To show the
/// text, and not to edit it, use displayText().
[[nodiscard]] QString editableText(const QByteArray &octets);

/// The octets of @p text: editableText() backwards, UTF-8 for everything else. octetsOf(editableText(x)) is
/// x.
[[nodiscard]] QByteArray octetsOf(const QString &text);

/// Whether @p text holds octets that belong to no character.
[[nodiscard]] bool holdsBareOctets(const QString &text);

} // namespace consentdesk
