// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Result.h"
#include "exchange/ExportedText.h"

#include <QUrl>

namespace consentdesk {

/// What a browser sends with a request that a person makes: RFC 6265bis section 5.8.3. Pure functions, any
/// thread.
struct CookieHeader
{
    /// The line "Cookie: a=1; b=2" without a break; empty when no cookie matches. @p cookies: earliest
    /// creation first, as far as that is known, since the engine does not report it; longer paths come before
    /// shorter ones all the same. Only what matches host and path of @p url and has not expired at @p now is
    /// sent; Secure cookies to https and, as curl and the engine do, to this machine.
    /// Losses: whatever is left out, and of the others all that is not name and value. The line can hold any
    /// octet but controls; on a clipboard it is text only where exactText() says so.
    [[nodiscard]] static Result<ExportedText> write(const QList<Cookie> &cookies, const QUrl &url,
                                                    const QDateTime &now);
};

} // namespace consentdesk
