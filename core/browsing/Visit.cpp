// SPDX-License-Identifier: Apache-2.0
#include "browsing/Visit.h"

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

QUrl visitableAddress(const QUrl &url)
{
    const bool isWeb = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    if (!isWeb || !url.isValid() || url.host().isEmpty())
        return {};
    QUrl kept = url.adjusted(QUrl::RemoveFragment | QUrl::RemoveUserInfo);
    if (kept.path().isEmpty())
        kept.setPath(u"/"_s);
    return kept.toEncoded().size() <= Visit::maximumAddress ? kept : QUrl();
}

} // namespace consentdesk
