// SPDX-License-Identifier: Apache-2.0
#include "browser/ChoiceUndo.h"

#include "browser/CookieRestore.h"

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
    m_offer = Offer{m_consent.lastChange(), site, cookies};
    m_end.start();
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
    for (const Cookie &cookie : offer.cookies) {
        const Site owner = Site::fromHost(cookie.key.domain);
        const QByteArray name = cookie.nameOnTheWire();
        if (policy->decide({offer.site, owner, name}).isAllowed() ||
            policy->decide({owner, owner, name}).isAllowed())
            cookies.append(cookie);
    }
    return cookies;
}

} // namespace consentdesk
