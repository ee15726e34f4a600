// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cookies/CookieInventory.h"

#include <QHash>

namespace consentdesk {

/// Remembers which cookies were written without a SameSite by us, so that the next edit need not ask for what
/// is known. Bounded. UI thread.
class OmittedSameSite final
{
public:
    static constexpr qsizetype maximum = 10'000; ///< the engine holds 3,300

    /// @p observed is stored as it was written.
    void remember(const ObservedCookie &observed)
    {
        if (m_lastChanged.size() >= maximum)
            m_lastChanged.clear();
        m_lastChanged.insert(observed.cookie.key, observed.lastChanged);
    }

    /// Not any more once the store has reported another write of it.
    [[nodiscard]] bool contains(const ObservedCookie &observed) const
    {
        const auto written = m_lastChanged.constFind(observed.cookie.key);
        return written != m_lastChanged.cend() && *written == observed.lastChanged;
    }

private:
    QHash<CookieKey, QDateTime> m_lastChanged;
};

} // namespace consentdesk
