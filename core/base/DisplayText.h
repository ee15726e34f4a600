// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace consentdesk {

/// Whether a person would not see it, or it changes how others are seen: controls, marks of direction, tags.
[[nodiscard]] bool isHidden(char32_t codePoint);

/// Outside text made safe to show on one line, in a widget or on a terminal: control characters become
/// their visible picture (U+2400 block), characters that reorder or hide text (Unicode Bidi_Control,
/// zero width, line and paragraph separators, soft hyphen, tags) become "\u{XXXX}". Longer texts than
/// @p maximumLength (in UTF-16 code units, at least 8) keep both ends with "…" in the middle.
[[nodiscard]] QString displayText(const QString &untrusted, qsizetype maximumLength = 160);

/// The same for raw bytes such as a cookie's name: read as UTF-8, undecodable bytes become U+FFFD.
[[nodiscard]] QString displayText(const QByteArray &untrusted, qsizetype maximumLength = 160);

} // namespace consentdesk
