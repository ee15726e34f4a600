// SPDX-License-Identifier: Apache-2.0
#include "browser/CookieRestore.h"

#include "browser/CookieRemoval.h"
#include "cookies/CookieInventory.h"

#include <QNetworkCookie>
#include <QWebEngineCookieStore>

namespace consentdesk {

namespace {

/// A cookie whose removal is still under way is not set again: the store works off its orders one by one.
bool isSetAgain(const CookieInventory &inventory, const CookieKey &key)
{
    const auto observed = inventory.find(key);
    return observed && observed->stored && observed->refusal == Refusal::None;
}

} // namespace

void writeExactly(QWebEngineCookieStore &store, const Cookie &cookie)
{
    QNetworkCookie written = cookie.toNetworkCookie();
    if (cookie.key.isHostOnly())
        written.setDomain(QString()); // with a domain it would be sent to hosts below as well
    store.setCookie(written, addressOf(cookie.key));
}

RestoreOutcome restoreCookies(QWebEngineCookieStore &store, const CookieInventory &inventory,
                              const QList<Cookie> &cookies)
{
    RestoreOutcome outcome;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const Cookie &cookie : cookies) {
        if (cookie.key.name.isEmpty()) {
            ++outcome.nameless;
        } else if (cookie.expires && *cookie.expires <= now) {
            ++outcome.expired;
        } else if (isSetAgain(inventory, cookie.key)) {
            ++outcome.setAgain;
        } else {
            writeExactly(store, cookie);
            ++outcome.writtenBack;
        }
    }
    return outcome;
}

} // namespace consentdesk
