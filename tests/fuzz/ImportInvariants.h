// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Fuzz.h"
#include "cookies/CookieFault.h"
#include "cookies/Site.h"
#include "exchange/ExpiryRange.h"
#include "exchange/ExportedText.h"
#include "exchange/ImportLimits.h"
#include "exchange/ImportedCookies.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace consentdesk::fuzz {

/// What holds of everything that any reader accepted or refused.
inline void checkFound(const ImportedCookies &found)
{
    require(found.cookies.size() + found.invalid.size() <= ImportLimits::entries, "entries are bounded");
    QSet<CookieKey> keys;
    qsizetype number = 0;
    for (const ImportedCookie &entry : found.cookies) {
        const Cookie &cookie = entry.cookie;
        const QList<CookieFault> faults = faultsOf(cookie);
        const bool isFaultless = std::all_of(faults.cbegin(), faults.cend(), [](const CookieFault &fault) {
            return fault.field == CookieField::Expires;
        });
        require(isFaultless, "what is accepted has no faults, an expiry in the past apart");
        require(entry.number > number, "entries stand in the order of the file");
        number = entry.number;
        require(!keys.contains(cookie.key), "a key occurs once");
        keys.insert(cookie.key);
        const bool isHostOnly = cookie.key.isHostOnly();
        const QString bare = isHostOnly ? cookie.key.domain : cookie.key.domain.sliced(1);
        // The store writes the brackets of an IPv6 address, as an address bar does.
        const QString canonical = isHostOnly ? storedHost(bare) : canonicalHost(bare);
        require(!bare.isEmpty() && canonical == bare, "a domain is canonical");
        require(cookie.key.path.startsWith(u'/'), "a path begins with a slash");
        require(cookie.key.name.size() + cookie.value.size() <= ImportLimits::entryOctets,
                "a cookie is bounded");
        require(!cookie.expires || ExpiryRange::contains(*cookie.expires), "an expiry is on the calendar");
    }
    for (const auto &remarks : {found.invalid, found.notes}) {
        for (const ImportRemark &remark : remarks)
            require(remark.number > 0 && !remark.sentence.isEmpty() && isHarmlessLine(remark.sentence),
                    "a remark is one harmless line");
    }
}

inline bool areEqual(const Cookie &a, const Cookie &b)
{
    return a.key == b.key && a.value == b.value && a.expires == b.expires && a.secure == b.secure &&
           a.httpOnly == b.httpOnly && a.sameSite == b.sameSite;
}

/// @p again was read from @p written, which holds @p found: only what is listed as lost differs.
inline void checkReadAgain(const ImportedCookies &found, const ExportedText &written,
                           const ImportedCookies &again)
{
    require(again.invalid.isEmpty() && again.notes.isEmpty(), "what we write is valid");
    require(again.cookies.size() == written.cookieCount, "what is written is read");
    QHash<CookieKey, Cookie> read;
    for (const ImportedCookie &entry : again.cookies)
        read.insert(entry.cookie.key, entry.cookie);
    QHash<CookieKey, bool> lossOfWhole;
    for (const ExportLoss &loss : written.losses)
        lossOfWhole.insert(loss.key, loss.isWholeCookie());
    for (const ImportedCookie &entry : found.cookies) {
        const Cookie &cookie = entry.cookie;
        require(read.contains(cookie.key) != lossOfWhole.value(cookie.key, false),
                "a cookie is left out when said so");
        require(lossOfWhole.contains(cookie.key) || areEqual(cookie, read.value(cookie.key)),
                "what is read and written again is read the same");
    }
}

} // namespace consentdesk::fuzz
