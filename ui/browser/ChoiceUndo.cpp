// SPDX-License-Identifier: Apache-2.0
#include "browser/ChoiceUndo.h"

#include "browser/CookieRestore.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace consentdesk {

ChoiceUndo::ChoiceUndo(ConsentService &consent, const CookieInventory &inventory,
                       QWebEngineCookieStore &store, std::chrono::milliseconds holdsFor, QObject *parent)
    : QObject(parent)
    , m_consent(consent)
    , m_inventory(inventory)
    , m_store(store)
{
    m_end.setSingleShot(true);
    m_end.setInterval(holdsFor);
    connect(&m_end, &QTimer::timeout, this, &ChoiceUndo::withdraw);
}

void ChoiceUndo::offer(const Site &site, const QList<Cookie> &cookies)
{
    const ConsentService::Change &change = m_consent.lastChange();
    if (!m_offer || m_offer->change.number != change.number)
        m_offer = Offer{change, {}};
    m_offer->removed.insert(site, cookies);
    m_end.start();
}

int ChoiceUndo::removedCount() const
{
    qsizetype count = 0;
    if (m_offer) {
        for (const QList<Cookie> &cookies : m_offer->removed)
            count += cookies.size();
    }
    return int(count);
}

void ChoiceUndo::withdraw()
{
    m_end.stop();
    if (!std::exchange(m_offer, std::nullopt))
        return;
    emit withdrawn();
}

std::optional<RestoreOutcome> ChoiceUndo::undo()
{
    const auto offer = std::exchange(m_offer, std::nullopt);
    if (!offer)
        return std::nullopt;
    m_consent.revert(offer->change);
    withdraw(); // whoever heard of the change has offered to undo it as well
    return restoreCookies(m_store, m_inventory, allowedAgain(*offer));
}

/// What was refused before the choice as well, and only happened to be removed with it, stays away.
QList<Cookie> ChoiceUndo::allowedAgain(const Offer &offer) const
{
    const auto policy = m_consent.policy();
    QList<Cookie> cookies;
    for (const auto &[site, removed] : offer.removed.asKeyValueRange()) {
        std::copy_if(removed.cbegin(), removed.cend(), std::back_inserter(cookies),
                     [&policy, &place = site](const Cookie &cookie) {
                         const Site owner = Site::fromHost(cookie.key.domain);
                         const QByteArray name = cookie.nameOnTheWire();
                         return policy->decide({place, owner, name}).isAllowed() ||
                                policy->decide({owner, owner, name}).isAllowed();
                     });
    }
    return cookies;
}

} // namespace consentdesk
