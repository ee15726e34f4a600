// SPDX-License-Identifier: Apache-2.0
#include "pagestorage/StorageArea.h"

#include "cookies/Site.h"

#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

QString identifier(StorageKind kind)
{
    switch (kind) {
    case StorageKind::Local:
        return u"local"_s;
    case StorageKind::Session:
        return u"session"_s;
    case StorageKind::Databases:
        return u"databases"_s;
    case StorageKind::Caches:
        return u"caches"_s;
    case StorageKind::Workers:
        break;
    }
    return u"workers"_s;
}

std::optional<QString> canonicalOrigin(const QString &origin)
{
    const QUrl url(origin, QUrl::StrictMode);
    const QString scheme = url.scheme();
    const QString host = canonicalHost(url.host(QUrl::FullyEncoded));
    if ((scheme != "http"_L1 && scheme != "https"_L1) || host.isEmpty())
        return std::nullopt;
    const int usualPort = scheme == "http"_L1 ? 80 : 443;
    const int port = url.port(usualPort);
    const QString shownHost = host.contains(u':') ? u'[' + host + u']' : host; // RFC 3986 section 3.2.2
    return scheme + "://"_L1 + shownHost + (port == usualPort ? QString() : u":%1"_s.arg(port));
}

} // namespace consentdesk
