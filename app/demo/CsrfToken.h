// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "DemoRequest.h"
#include "ResponseCookie.h"

namespace consentdesk::demo {

/// Django's protection of forms: the same secret in a cookie and in the form. Another site can make the
/// browser send the cookie, but cannot read it to fill in the form.
struct CsrfToken
{
    /// The visitor's token, or a fresh one when there is none of the right shape.
    [[nodiscard]] static CsrfToken of(const DemoRequest &request);
    [[nodiscard]] static CsrfToken fresh();
    /// Whether the posted form carries the cookie's token.
    [[nodiscard]] static bool accepts(const DemoRequest &request);

    [[nodiscard]] ResponseCookie cookie() const;

    QByteArray value;
};

} // namespace consentdesk::demo
