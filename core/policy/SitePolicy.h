// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "policy/DeclaredCookie.h"

#include <QByteArray>
#include <QDateTime>
#include <QUrl>

namespace consentdesk {

/// A site's own policy page as it was read at one moment. Value type.
struct SitePolicy
{
    QUrl address;
    QDateTime retrieved; ///< UTC
    QString title;
    QString language;       ///< BCP 47, empty when the page does not say
    QByteArray contentHash; ///< SHA-256 of what the page's script took out of it, layout included
    QByteArray rowsHash;    ///< SHA-256 of the declarations only: changes when what is declared changes
    QList<DeclaredCookie> cookies;
    QList<PolicyRemark> remarks;

    friend bool operator==(const SitePolicy &, const SitePolicy &) = default;
};

} // namespace consentdesk
