// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Result.h"
#include "catalogue/Declaration.h"

#include <QString>

namespace consentdesk {

/// A pattern, and what a reader of the page should know of how it was read; empty: nothing.
struct ReadPattern
{
    CookieNamePattern pattern;
    QString remark;

    friend bool operator==(const ReadPattern &, const ReadPattern &) = default;
};

/// A single name of a policy as a pattern. A placeholder at the end makes a prefix of at least 3 characters;
/// one in the middle a prefix up to it, of at least 4, with a remark. The error is a sentence for a remark.
/// Any thread.
[[nodiscard]] Result<ReadPattern> namePattern(const QString &text);

/// Whether @p c may stand in a name here: RFC 7230's token (RFC 6265 section 4.1.1), and ':' '@', which are
/// seen in the wild.
[[nodiscard]] bool isNameCharacter(QChar c);

} // namespace consentdesk
