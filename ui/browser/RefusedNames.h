// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "consent/ConsentPolicy.h"
#include "consent/LearnedNames.h"
#include "cookies/CookieInventory.h"

#include <QHash>

#include <optional>

namespace consentdesk {

/// The names that are known to be refused when a page of one site makes a request to another, or to itself:
/// those learned, those the catalogue declares, and those the visitor named, as far as the policy refuses
/// them there. Asked for each request, so the answers are kept until policy or learned names change.
/// UI thread.
class RefusedNames final
{
public:
    static constexpr qsizetype maximumPairs = 500; ///< a page can involve sites without end

    struct Answer
    {
        LearnedNames::Names names;
        qsizetype knownCount = 0; ///< so many of them, the first, are more than the catalogue's guesses
        QHash<QByteArray, QList<CookieKey>> met; ///< by name, where cookies of these names have been
        std::optional<quint64>
            noneStoredAt;             ///< CookieInventory::storeRevision() when none of them was stored
        std::optional<quint64> metAt; ///< CookieInventory::listRevision() of `met`
    };

    RefusedNames(const LearnedNames &learned, const CookieInventory &inventory);

    /// The answer is valid until the next call.
    [[nodiscard]] Answer &on(const std::shared_ptr<const ConsentPolicy> &policy, const Site &topLevelSite,
                             const Site &cookieSite);

private:
    [[nodiscard]] Answer collect(const Site &topLevelSite, const Site &cookieSite) const;
    void meet(Answer &answer, const Site &cookieSite) const;

    const LearnedNames &m_learned;
    const CookieInventory &m_inventory;
    std::shared_ptr<const ConsentPolicy> m_policy; ///< of which the answers are
    quint64 m_learnedRevision = 0;
    QHash<std::pair<Site, Site>, Answer> m_answers; ///< by top-level site and cookie's site
};

} // namespace consentdesk
