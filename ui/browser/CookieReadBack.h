// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "consent/CookieChangeOutcome.h"
#include "cookies/CookieInventory.h"

#include <QHash>
#include <QList>
#include <QSet>

namespace consentdesk {

/// What the store reported of some cookies since changes of them were ordered, and what that says of each
/// change. Without the engine; UI thread.
class CookieReadBack final
{
public:
    /// From now on, reports of the cookies of @p change are kept.
    void expect(const CookieChange &change);
    /// Whether a change of the same cookie is expected already: its outcome has to be known first.
    [[nodiscard]] bool concerns(const CookieChange &change) const;
    void clear();

    void recordAdded(const Cookie &cookie);
    void recordRemoved(const Cookie &cookie);

    /// To be asked when the store has reported everything that was ordered. Of a move, whether the new
    /// cookie was kept; the old one is not looked at.
    [[nodiscard]] CookieChangeOutcome outcomeOf(const CookieChange &change,
                                                const CookieInventory &inventory) const;

private:
    /// Only the last reports are of interest, so that a busy site cannot make this grow.
    struct Reports
    {
        std::optional<Cookie> lastAdded;
        std::optional<Cookie> lastRemoved;
        std::optional<Cookie> ours;     ///< added with the value that was asked for
        std::optional<Cookie> replaced; ///< what was removed right before `ours`
    };

    [[nodiscard]] CookieChangeOutcome outcomeOfDeletion(const CookieChange &change,
                                                        const CookieInventory &inventory) const;
    [[nodiscard]] CookieChangeOutcome outcomeOfWrite(const CookieChange &change,
                                                     const CookieInventory &inventory) const;

    QHash<CookieKey, Reports> m_reports;           ///< of every cookie that is expected
    QHash<CookieKey, QByteArray> m_expectedValues; ///< of those that are written
    QHash<QByteArray, Cookie> m_elsewhere; ///< by name: the last under a domain or path nobody expected
    QSet<QByteArray> m_expectedNames;
};

} // namespace consentdesk
