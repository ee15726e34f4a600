// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cookies/Cookie.h"
#include "cookies/RestoreOutcome.h"

#include <QList>

class QWebEngineCookieStore;

namespace consentdesk {

class CookieInventory;

/// Writes @p cookie as it is: value, domain or host-only, path, expiry in whole seconds, Secure, HttpOnly,
/// and SameSite unless it is NotReported. It must have a name, and no fault (cookies/CookieFault.h): Qt hands
/// the engine a Set-Cookie line, in which a ';' would begin an attribute. Asynchronous: the store answers
/// with cookieAdded(), or not at all. UI thread.
void writeExactly(QWebEngineCookieStore &store, const Cookie &cookie);

/// Writes removed @p cookies back as they were: value, domain or host-only, path, expiry, Secure, HttpOnly,
/// and SameSite where it is known. Asynchronous: the store answers with cookieAdded(). UI thread.
///
/// Qt cannot write a cookie without a name, and takes whole seconds of an expiry.
RestoreOutcome restoreCookies(QWebEngineCookieStore &store, const CookieInventory &inventory,
                              const QList<Cookie> &cookies);

} // namespace consentdesk
