// SPDX-License-Identifier: Apache-2.0
#include "browser/CookieRemoval.h"

#include <QNetworkCookie>
#include <QWebEngineCookieStore>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

QUrl addressOf(const CookieKey &key)
{
    QUrl url;
    url.setScheme(u"https"_s);
    // As the engine has it: "portal.example." with its last dot is another host in its eyes.
    url.setHost(key.isHostOnly() ? key.domain : key.domain.sliced(1));
    url.setPath(key.path.startsWith(u'/') ? key.path : u"/"_s, QUrl::DecodedMode);
    return url;
}

void removeExactly(QWebEngineCookieStore &store, const Cookie &cookie)
{
    const QUrl address = addressOf(cookie.key);
    QNetworkCookie expired = cookie.toNetworkCookie();
    if (cookie.key.name.isEmpty()) {
        store.deleteCookie(expired, address);
        return;
    }
    expired.setValue(QByteArray());
    expired.setExpirationDate(QDateTime::fromSecsSinceEpoch(1, Qt::UTC));
    if (cookie.key.isHostOnly())
        expired.setDomain(QString()); // with a domain it would be another cookie, and nothing removed
    store.setCookie(expired, address);
}

} // namespace consentdesk
