// SPDX-License-Identifier: Apache-2.0
#include "browsing/SitePermission.h"

#include "base/ValueNamed.h"
#include "cookies/Site.h"

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

QString identifier(SitePermission permission)
{
    static constexpr std::array names{"geolocation"_L1,    "notifications"_L1, "camera"_L1,
                                      "microphone"_L1,     "clipboard"_L1,     "mouse-lock"_L1,
                                      "screen-capture"_L1, "downloads"_L1};
    static_assert(names.size() == allSitePermissions.size());
    return names.at(size_t(permission));
}

QString identifier(PermissionDecision decision)
{
    return decision == PermissionDecision::Allow ? u"allow"_s : u"refuse"_s;
}

std::optional<SitePermission> sitePermissionFrom(QStringView wanted)
{
    return valueNamed(allSitePermissions, wanted);
}

std::optional<PermissionDecision> permissionDecisionFrom(QStringView wanted)
{
    return valueNamed(allPermissionDecisions, wanted);
}

QString originOf(const QUrl &url)
{
    const bool isEncrypted = url.scheme() == "https"_L1;
    if (!isEncrypted && url.scheme() != "http"_L1)
        return {};
    QString host = canonicalHost(url.host());
    if (host.isEmpty())
        return {};
    if (host.contains(u':'))
        host = u"[%1]"_s.arg(host);
    const int usual = isEncrypted ? 443 : 80;
    const int port = url.port(usual);
    const QString suffix = port == usual ? QString() : u":%1"_s.arg(port);
    return u"%1://%2%3"_s.arg(url.scheme(), host, suffix);
}

} // namespace consentdesk
