// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/SiteReport.h"

#include <QByteArray>
#include <QUrl>

namespace consentdesk {

/// One page of `consentdesk visit`.
struct VisitedPage
{
    QUrl url; ///< as asked for; reports leave out its password
    bool loaded = false;
    QString problem; ///< one sentence when it was not loaded; empty otherwise
    SiteReport report;
};

/// Whether cookie values appear in a report.
enum class CookieValues { Hidden, Shown };

/// The JSON of shared/design.md; its schema is resources/schema/visit-1.schema.json. Cookies that are
/// awaited (CookieState) are not in it: they are neither in the store nor refused on the page's site.
[[nodiscard]] QByteArray visitJson(const QList<VisitedPage> &pages, CookieValues values);
/// The same for people, as the panel shows it. Safe on a terminal whatever the cookies are named.
[[nodiscard]] QString visitText(const QList<VisitedPage> &pages, const Catalogue &catalogue,
                                CookieValues values);

} // namespace consentdesk
