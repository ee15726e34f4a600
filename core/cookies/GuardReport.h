// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cookies/Cookie.h"

#include <optional>

namespace consentdesk {

/// What the guard tells of a script's write: never a value. Advisory, since a page can shape it.
struct GuardReport
{
    enum class Verdict {
        Allowed,
        Refused,
        MoreRefused, ///< others, too many to tell their names: the key has none
        SiteUnknown, ///< no write: a frame does not know how far the page's site reaches; there is no key
    };

    static constexpr qsizetype maximumLength = 16'000; ///< longer messages are none

    Verdict verdict = Verdict::Refused;
    CookieKey key;  ///< as the store would have it
    QString writer; ///< address of the script; empty when not told

    /// @p message as the guard prints it (resources/scripts/guard/report.js): lines of token, verdict, name,
    /// attributes, the document's address, and the stack. None when it is anything else.
    [[nodiscard]] static std::optional<GuardReport> parse(const QString &message, const QString &token);
};

} // namespace consentdesk
