// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "consent/ConsentPolicy.h"
#include "exchange/ImportedCookies.h"
#include "exchange/PlannedImport.h"

namespace consentdesk {

/// The preview of an import: what each entry of a file would do, before anything is written. Value type, any
/// thread.
struct ImportPlan
{
    CookieFileFormat format = CookieFileFormat::NetscapeCookies;
    QList<PlannedImport> rows; ///< in the order of the file
    QList<ImportRemark> notes; ///< what was read otherwise than it is written

    [[nodiscard]] qsizetype count(PlannedImport::State state) const;
    /// New and changed ones. Never one that has faults, has expired or is refused by the visitor.
    [[nodiscard]] QList<Cookie> cookiesToWrite() const;

    /// A pure function. @p stored: everything the store has now. @p policy decides about each cookie as if
    /// its own site were visited. What has expired at @p now is not decided. Where a format is silent, the
    /// stored cookie stays as it is: an unknown SameSite, and the fraction of a second of an expiry (a
    /// difference below one second is none).
    [[nodiscard]] static ImportPlan make(const ImportedCookies &found, const QList<Cookie> &stored,
                                         const ConsentPolicy &policy, const QDateTime &now);
};

} // namespace consentdesk
