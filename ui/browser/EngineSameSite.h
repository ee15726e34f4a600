// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "browser/EngineCookieSnapshot.h"
#include "cookies/CookieInventory.h"

#include <QHash>

namespace consentdesk {

/// Finds SameSite in the engine's own file, for cookies whose SameSite neither the store nor a page tells:
/// HttpOnly ones above all, and those that have none. The engine writes its file up to half a minute late, so
/// a row counts only when it is certain to be of the cookie as it is now. UI thread.
class EngineSameSite final
{
public:
    /// @p path of the engine's file, which need not be there. To be made after the cookies of earlier runs
    /// were listed: what the store has not reported since is in the file as it was listed.
    explicit EngineSameSite(const QString &path);
    Q_DISABLE_COPY_MOVE(EngineSameSite)

    /// Unknown where it cannot be told. Reads the file only when it has changed.
    [[nodiscard]] SameSiteFinding find(const ObservedCookie &observed);

private:
    void refresh();
    [[nodiscard]] bool isUpToDate(const EngineCookieRow &row, const ObservedCookie &observed) const;

    EngineCookieSnapshot m_file;
    QDateTime m_openedAt;
    QByteArray m_stamp;
    QDateTime m_written;
    QHash<CookieKey, EngineCookieRow> m_rows;
};

} // namespace consentdesk
