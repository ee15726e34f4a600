// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace consentdesk {

/// @p octets as one word of a POSIX shell, whatever they are (but NUL, which no argument can contain). The
/// word itself is printable ASCII and breaks between lines, so that it survives a clipboard and a terminal:
/// 'it'\''s', and other octets as "$(printf '\303\251')". Any thread.
[[nodiscard]] QByteArray shellQuoted(const QByteArray &octets);

} // namespace consentdesk
