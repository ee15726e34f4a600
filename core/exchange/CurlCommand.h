// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Result.h"
#include "exchange/ExportedText.h"

#include <QUrl>

namespace consentdesk {

/// A command for a POSIX shell that asks for an address with the cookies a browser would send.
struct CurlCommand
{
    /// "curl --header 'Cookie: a=1' 'https://portal.test/'", printable ASCII whatever the cookies contain.
    /// Which cookies, in which order, and the losses: as CookieHeader::write. Fragment, user name and
    /// password of @p url are left out. An error when a shell could not pass that many cookies on.
    [[nodiscard]] static Result<ExportedText> write(const QList<Cookie> &cookies, const QUrl &url,
                                                    const QDateTime &now);
};

} // namespace consentdesk
