// SPDX-License-Identifier: Apache-2.0
#include "CookieWitness.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk::test {

CookieWitness::CookieWitness(const DemoPlatform &platform)
{
    connect(&platform, &DemoPlatform::requestReceived, this,
            [this](const QString &host, const QString &path, const QList<QByteArray> &cookies) {
                onRequest({host, path, cookies});
            });
}

void CookieWitness::allow(const QString &host, const QList<QByteArray> &names)
{
    m_allowed[host].unite({names.begin(), names.end()});
}

void CookieWitness::onRequest(const Request &request)
{
    m_requests.append(request);
    for (const QByteArray &name : request.cookies) {
        if (!m_allowed.value(request.host).contains(name))
            m_breaches.append(u"%1%2 received %3"_s.arg(request.host, request.path, QString::fromUtf8(name)));
    }
}

int CookieWitness::count(const QString &host, const QString &path) const
{
    return int(std::count_if(m_requests.cbegin(), m_requests.cend(), [&](const Request &request) {
        return request.host == host && request.path == path;
    }));
}

QList<QByteArray> CookieWitness::lastCookies(const QString &host, const QString &path) const
{
    const auto found = std::find_if(m_requests.crbegin(), m_requests.crend(), [&](const Request &request) {
        return request.host == host && request.path == path;
    });
    return found == m_requests.crend() ? QList<QByteArray>() : found->cookies;
}

} // namespace consentdesk::test
