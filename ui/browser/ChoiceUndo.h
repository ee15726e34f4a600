// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "consent/ConsentService.h"
#include "cookies/Cookie.h"
#include "cookies/RestoreOutcome.h"

#include <QMap>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

class QWebEngineCookieStore;

namespace consentdesk {

class CookieInventory;

/// The way back from the visitor's last choice: puts back what was chosen before, and the cookies that the
/// choice removed. Their values are kept in memory only, and not longer than the offer. UI thread.
class ChoiceUndo final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::minutes holds{2};

    ChoiceUndo(ConsentService &consent, const CookieInventory &inventory, QWebEngineCookieStore &store,
               std::chrono::milliseconds holdsFor = holds, QObject *parent = nullptr);

    /// The service's last change removed @p cookies while @p site was shown. Takes the place of an earlier
    /// offer, unless that is of another site of the same change: then all go back together. The engine bounds
    /// how many there can be: 180 for a site, 3,300 in all.
    void offer(const Site &site, const QList<Cookie> &cookies);
    /// How many cookies the change removed whose undo is offered.
    [[nodiscard]] int removedCount() const;
    /// For when another site is shown.
    void withdraw();
    /// None when nothing is offered.
    std::optional<RestoreOutcome> undo();

signals:
    /// The offer is over, by time or withdraw().
    void withdrawn();

private:
    struct Offer
    {
        ConsentService::Change change;
        QMap<Site, QList<Cookie>> removed; ///< by the site that was shown
    };

    [[nodiscard]] QList<Cookie> allowedAgain(const Offer &offer) const;

    ConsentService &m_consent;
    const CookieInventory &m_inventory;
    QWebEngineCookieStore &m_store;
    std::optional<Offer> m_offer;
    QTimer m_end;
};

} // namespace consentdesk
