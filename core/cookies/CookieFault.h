// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cookies/Cookie.h"

#include <QList>
#include <QString>

namespace consentdesk {

/// What a person can enter of a cookie.
enum class CookieField { Name, Value, Domain, HostOnly, Path, Expires, Secure, HttpOnly, SameSite };

/// Why a browser would refuse, cut or change a cookie: one sentence for the field it is about. It never
/// contains the cookie's value.
struct CookieFault
{
    CookieField field;
    QString message;
};

/// Everything that keeps @p cookie from being stored as it is, by RFC 6265bis (section 5.7) and the public
/// suffix list. Empty: it can be written. Any thread.
[[nodiscard]] QList<CookieFault> faultsOf(const Cookie &cookie);

} // namespace consentdesk
