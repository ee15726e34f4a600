// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cookies/Cookie.h"

#include <QList>
#include <QString>

namespace consentdesk {

enum class CookieFileFormat { NetscapeCookies, CookieEditorJson };

/// "Netscape cookies.txt", "Cookie-Editor JSON".
[[nodiscard]] QString formatName(CookieFileFormat format);

/// What is to be said of one place of a file: one sentence, without a cookie's value, safe to show.
struct ImportRemark
{
    qsizetype number = 0; ///< line of a cookies.txt, entry of a JSON array; from 1
    QString sentence;

    friend bool operator==(const ImportRemark &, const ImportRemark &) = default;
};

struct ImportedCookie
{
    qsizetype number = 0; ///< as in ImportRemark
    Cookie cookie;        ///< its domain is canonical, after a dot when it is not host-only
};

/// What was found in a file. Value type, any thread.
struct ImportedCookies
{
    CookieFileFormat format = CookieFileFormat::NetscapeCookies;
    QList<ImportedCookie> cookies; ///< in the order of the file; one a key, without faults (CookieFault.h)
    QList<ImportRemark> invalid;   ///< entries that are no cookie a browser would store, and why
    QList<ImportRemark> notes; ///< read otherwise than it is written: replaced by a later entry, and so on

    /// "Line 12" or "Entry 12".
    [[nodiscard]] QString place(qsizetype number) const;
};

} // namespace consentdesk
