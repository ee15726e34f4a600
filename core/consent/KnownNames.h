// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "consent/ConsentPolicy.h"

#include <QByteArray>
#include <QJsonObject>

namespace consentdesk {

/// The pattern, as it is written in a catalogue, under which a source, the site's policy, a label or a choice
/// of the visitor speaks of the cookie that @p access names; empty when nobody does. Any thread.
[[nodiscard]] QByteArray knownAs(const ConsentPolicy &policy, const CookieAccess &access);

/// The names of the installed sources, for the guard, which has to tell known names from made-up ones inside
/// the page: {"names": "a\nb", "prefixes": "c\nd", "longest": octets of the longest prefix}. Only ASCII ones:
/// the others are known to the program alone.
[[nodiscard]] QJsonObject knownNames(const Catalogue &catalogue);

} // namespace consentdesk
