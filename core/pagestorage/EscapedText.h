// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Result.h"

#include <QString>

namespace consentdesk {

/// A value of a page as text that can be shown and edited in a field without losing anything: line feeds and
/// tabs stay, a backslash is doubled, and what nobody could see or type (controls, carriage returns, marks of
/// direction, line separators, no-break spaces, halves of surrogate pairs) becomes "\uXXXX".
[[nodiscard]] QString escapedText(const QString &text);
/// The text that escapedText() made @p escaped of; other \uXXXX are read as well. An error names the place
/// where a backslash stands before anything else, never the text.
[[nodiscard]] Result<QString> unescapedText(const QString &escaped);

} // namespace consentdesk
