// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "browser/CookieWriter.h"
#include "cookies/CookieInventory.h"
#include "keep/KeepService.h"

#include <QSet>
#include <QTimer>

namespace consentdesk {

class BrowserProfile;
class ConsentService;

/// Sees to it that no cookie is kept longer than the visitor's limit for its category: shortens it when it is
/// stored, or takes it out when its time has passed. UI thread.
class RetentionEnforcer final : public QObject
{
    Q_OBJECT

public:
    /// What arrives meanwhile is looked at together; the visitor's own edits are read back by then.
    static constexpr std::chrono::milliseconds soon{200};
    /// Cookies that cannot be shortened are looked at again so often: their SameSite may be known by now.
    static constexpr std::chrono::minutes again{1};

    /// To be made after the profile has listed what earlier runs stored; everything must outlive it.
    RetentionEnforcer(KeepService &rules, CookieInventory &inventory, BrowserProfile &profile,
                      const ConsentService &consent, const Clock &clock, QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(RetentionEnforcer)

    /// Does now what is to be done soon. Several can be told by tests that do not want to wait.
    void enforce();

private:
    void lookAtEverything();
    void lookAt(const CookieKey &key);
    void shorten(const Cookie &cookie, const QDateTime &end);
    void onHappened(const CookieEvent &event);
    [[nodiscard]] RetentionStep stepFor(const ObservedCookie &observed);
    [[nodiscard]] CookieCategory categoryOf(const ObservedCookie &observed) const;
    [[nodiscard]] SameSiteFinding sameSiteOf(const ObservedCookie &observed) const;

    KeepService &m_rules;
    CookieInventory &m_inventory;
    BrowserProfile &m_profile;
    const ConsentService &m_consent;
    const Clock &m_clock;
    CookieChangeCheck::SameSiteLookup m_lookup;
    CookieWriter m_writer;
    QSet<CookieKey> m_changed; ///< to be looked at soon
    QSet<CookieKey> m_waiting; ///< have an end, and could not be given it
    QTimer m_soon;
    QTimer m_again;
};

} // namespace consentdesk
