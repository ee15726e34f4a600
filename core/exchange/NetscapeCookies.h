// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Result.h"
#include "exchange/ExportedText.h"
#include "exchange/ImportedCookies.h"

namespace consentdesk {

/// cookies.txt, as curl 7.88 and wget 1.21 read and write it: one cookie a line, seven fields separated by
/// tabs: domain, TRUE when subdomains are included, path, TRUE when secure, expiry in whole seconds of the
/// epoch (0: session), name, value. "#HttpOnly_" in front of a domain marks an HttpOnly cookie; wget takes
/// that for a comment and passes the cookie over. Other lines that begin with '#' are comments. Pure
/// functions, any thread.
struct NetscapeCookies
{
    /// What begins such a file: programs tell it by this line.
    static constexpr const char *firstLine = "# Netscape HTTP Cookie File";

    /// Not held: SameSite; fractions of a second; a name, value or path with a tab, a break or NUL; cookies
    /// without a name; lines of more than 4,998 octets, which curl skips.
    [[nodiscard]] static ExportedText write(const QList<Cookie> &cookies);

    /// What curl reads: LF or CR LF, blanks in front, a dot before any domain, a missing or empty path ("/"),
    /// a path in quotes, a missing value, fractions of a second (cut off); and wget's ports after domains.
    /// Where curl guesses, the line is invalid: flags other than TRUE and FALSE, an empty name. The error
    /// says that there are too many lines.
    [[nodiscard]] static Result<ImportedCookies> read(const QByteArray &text);
};

} // namespace consentdesk
