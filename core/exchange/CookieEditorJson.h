// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Result.h"
#include "exchange/ExportedText.h"
#include "exchange/ImportedCookies.h"

namespace consentdesk {

/// JSON as the browser extension Cookie-Editor reads and writes it, and EditThisCookie before it: an array of
/// objects with the fields of the extensions' interface for cookies: domain, expirationDate (seconds of the
/// epoch, with fractions), hostOnly, httpOnly, name, path, sameSite ("no_restriction", "lax", "strict",
/// "unspecified" or null), secure, session, storeId, value. Pure functions, any thread.
struct CookieEditorJson
{
    /// Not held: names and values that are not UTF-8; SameSite=None without Secure, which no browser keeps. A
    /// SameSite that this engine does not report is "unspecified". Hidden characters are written as "\uXXXX".
    [[nodiscard]] static ExportedText write(const QList<Cookie> &cookies);

    /// Required: name, value, domain. A session cookie by `session`, or for want of expirationDate; host-only
    /// by `hostOnly`, or for want of a leading dot; path "/" when absent. SameSite also in other programs'
    /// spelling ("Lax", "none"). Fields that are not named above do not count; those that are have exactly
    /// the type they are written with, or null. The error says what is wrong with the file as a whole.
    [[nodiscard]] static Result<ImportedCookies> read(const QByteArray &json);
};

} // namespace consentdesk
