// SPDX-License-Identifier: Apache-2.0
#include "browser/RetentionEnforcer.h"

#include "browser/BrowserProfile.h"
#include "consent/ConsentService.h"

#include <QWebEngineCookieStore>

#include <utility>

namespace consentdesk {

RetentionEnforcer::RetentionEnforcer(KeepService &rules, CookieInventory &inventory, BrowserProfile &profile,
                                     const ConsentService &consent, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_rules(rules)
    , m_inventory(inventory)
    , m_profile(profile)
    , m_consent(consent)
    , m_clock(clock)
    , m_lookup(profile.sameSiteLookup())
    , m_writer(*profile.engine().cookieStore(), profile.keeper(), inventory, consent.policyCell(), m_lookup)
{
    const QList<CookieKey> keys = m_inventory.allKeys();
    m_rules.forgetAllBut(QSet<CookieKey>(keys.cbegin(), keys.cend()));
    m_soon.setSingleShot(true);
    m_soon.setInterval(soon);
    m_again.setInterval(again);
    connect(&m_soon, &QTimer::timeout, this, &RetentionEnforcer::enforce);
    connect(&m_again, &QTimer::timeout, this, [this] {
        m_changed.unite(m_waiting);
        enforce();
    });
    connect(&m_inventory, &CookieInventory::cookieChanged, this, [this](const CookieKey &key) {
        m_changed.insert(key);
        if (!m_soon.isActive())
            m_soon.start();
    });
    connect(&m_inventory, &CookieInventory::happened, this, &RetentionEnforcer::onHappened);
    connect(&m_rules, &KeepService::limitsChanged, this, &RetentionEnforcer::lookAtEverything);
    connect(&m_consent, &ConsentService::policyChanged, this, &RetentionEnforcer::lookAtEverything);
    m_again.start();
    lookAtEverything();
}

void RetentionEnforcer::lookAtEverything()
{
    const QList<CookieKey> keys = m_inventory.allKeys();
    m_changed.unite(QSet<CookieKey>(keys.cbegin(), keys.cend()));
    m_soon.start();
}

void RetentionEnforcer::onHappened(const CookieEvent &event)
{
    if (event.kind != CookieEvent::Kind::Gone && event.kind != CookieEvent::Kind::Refused)
        return;
    m_waiting.remove(event.key);
    m_rules.forget(event.key);
}

void RetentionEnforcer::enforce()
{
    m_soon.stop();
    for (const CookieKey &key : std::exchange(m_changed, {}))
        lookAt(key);
}

void RetentionEnforcer::lookAt(const CookieKey &key)
{
    m_waiting.remove(key);
    const auto observed = m_inventory.find(key);
    if (!observed || !observed->stored || observed->refusal != Refusal::None)
        return;
    const RetentionStep step = stepFor(*observed);
    switch (step.kind) {
    case RetentionStep::Kind::Nothing:
        return;
    case RetentionStep::Kind::Shorten:
        return shorten(observed->cookie, step.at);
    case RetentionStep::Kind::DeleteAt:
        m_waiting.insert(key);
        return;
    case RetentionStep::Kind::Delete:
        m_profile.keeper().removeNow(key, CookieEvent::End::Retention);
        return;
    }
}

RetentionStep RetentionEnforcer::stepFor(const ObservedCookie &observed)
{
    const CookieCategory category = categoryOf(observed);
    if (!m_rules.limits().months(category) || !observed.cookie.expires)
        return {};
    const QDateTime since = m_rules.since(observed.cookie.key, observed.firstSeen);
    return retentionStep(observed.cookie, sameSiteOf(observed), m_rules.limits().end(category, since),
                         m_clock.now());
}

void RetentionEnforcer::shorten(const Cookie &cookie, const QDateTime &end)
{
    Cookie after = cookie;
    after.expires = QDateTime::fromSecsSinceEpoch(end.toSecsSinceEpoch(), Qt::UTC);
    const CookieKey key = cookie.key;
    m_writer.carryOut(
        {CookieChange::editing(cookie, after)}, Site::fromHost(key.domain),
        [this, key](const CookieWriter::Outcomes &outcomes) {
            // What the site has changed meanwhile was told, and is looked at by itself.
            if (!outcomes.constFirst().changedTheStore())
                m_waiting.insert(key);
        },
        WrittenBy::Retention);
}

/// On the page where it was written last: the same cookie is a third party's elsewhere.
CookieCategory RetentionEnforcer::categoryOf(const ObservedCookie &observed) const
{
    const Site owner = Site::fromHost(observed.cookie.key.domain);
    const Site &page = observed.topLevelSite.isNull() ? owner : observed.topLevelSite;
    return m_consent.policy()->decide({page, owner, observed.cookie.nameOnTheWire()}).classification.category;
}

SameSiteFinding RetentionEnforcer::sameSiteOf(const ObservedCookie &observed) const
{
    const SameSiteFinding known = findingOf(observed.cookie.sameSite);
    return known == SameSiteFinding::Unknown && m_lookup ? m_lookup(observed) : known;
}

} // namespace consentdesk
