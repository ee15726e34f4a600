// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cookies/Cookie.h"

#include <QUrl>

class QWebEngineCookieStore;

namespace consentdesk {

/// Takes exactly @p cookie out of the store: same-named cookies on another path or domain stay.
///
/// QWebEngineCookieStore::deleteCookie() would delete every cookie of the name that is sent to an address, so
/// the cookie is written once more, already expired (shared/engine.md section 1). A nameless cookie cannot be
/// written through Qt; for it alone deleteCookie() is used, which takes every nameless cookie sent to its
/// path. Asynchronous: the store answers with cookieRemoved(). UI thread.
void removeExactly(QWebEngineCookieStore &store, const Cookie &cookie);

/// An address the cookie belongs to. Always https: the engine lets only a secure origin write a Secure
/// cookie.
[[nodiscard]] QUrl addressOf(const CookieKey &key);

} // namespace consentdesk
