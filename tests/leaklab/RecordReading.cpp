// SPDX-License-Identifier: Apache-2.0
#include "RecordReading.h"

#include <algorithm>

namespace consentdesk::leaklab {

namespace {

/// Without the prefixes of RFC 6265bis section 4.1.3.
QByteArray bareName(const QByteArray &name)
{
    for (const QByteArray prefix : {"__Host-", "__Secure-"}) {
        if (name.startsWith(prefix))
            return name.mid(prefix.size());
    }
    return name;
}

bool carriesNecessary(const LabRequest &request)
{
    return std::any_of(request.cookies.cbegin(), request.cookies.cend(),
                       [](const NameValue &cookie) { return isNecessaryName(cookie.first); });
}

/// How many of its cookies another site has made: LabServer::mintValue().
qint64 foreignCookies(const LabRequest &request)
{
    const QByteArray here = Site::fromHost(request.host).domain().toLatin1();
    return std::count_if(request.cookies.cbegin(), request.cookies.cend(), [&here](const NameValue &cookie) {
        const QByteArray value = QByteArray(cookie.second).replace('"', "");
        const qsizetype mark = value.indexOf('~');
        return mark > 0 && value.left(mark) != here;
    });
}

bool isDocument(const LabRequest &request)
{
    return request.headers.value("sec-fetch-dest") == "document";
}

} // namespace

bool isRefusedName(const QByteArray &name)
{
    return bareName(name).startsWith("no_");
}

bool isNecessaryName(const QByteArray &name)
{
    return bareName(name).startsWith("keep_");
}

bool carriesRefused(const LabRequest &request)
{
    return std::any_of(request.cookies.cbegin(), request.cookies.cend(),
                       [](const NameValue &cookie) { return isRefusedName(cookie.first); });
}

void count(LabRow &row, const QList<LabRequest> &requests, Phase phase, const QList<Site> &firstParties)
{
    for (const LabRequest &request : requests) {
        const Tally one{1, carriesRefused(request) ? 1 : 0};
        (phase == Phase::First ? row.first : phase == Phase::Known ? row.known : row.stress) += one;
        if (phase == Phase::Known && isDocument(request))
            row.laterPage += one;
        // A first visit's parallel requests may be on their way before the cookie has come.
        const bool hasWaited = phase != Phase::First || request.path.endsWith("/check");
        if (hasWaited && firstParties.contains(Site::fromHost(request.host)))
            row.necessary[QString::fromLatin1(request.path)] += {1, carriesNecessary(request) ? 1 : 0};
        row.foreign += foreignCookies(request);
    }
}

} // namespace consentdesk::leaklab
