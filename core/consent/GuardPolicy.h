// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "consent/ConsentPolicy.h"
#include "consent/GpcSignal.h"

#include <QJsonObject>
#include <QList>

namespace consentdesk {

/// What the guard's script is told about every site at once, since a document may be of any of them: the
/// rules of a site nobody spoke of, those of an unknown page, and those of each site that differs. Computed
/// once a policy. Immutable; any thread.
class GuardPolicy final
{
public:
    /// Every document reads the text, in every frame. A visitor with choices for more sites than this is
    /// rare.
    static constexpr qsizetype maximumSites = 2'000;

    explicit GuardPolicy(const ConsentPolicy &policy, GpcWish gpc = GpcWish::Send);

    /// Whether the rules of every site are told. If not, a site that is not listed begins with what is
    /// allowed without consent, less what is refused everywhere, until the first word of the program; only a
    /// refusal of a necessary or exempt name on that site comes late then, and the keeper removes it.
    [[nodiscard]] bool isComplete() const { return m_isComplete; }

    /// {"sequence": …, "gpc": bool, "gpcUnknown": bool, "everywhere": GuardRules, "unknown": GuardRules,
    /// "rules": [GuardRules],
    ///  "sites": {domain: {"below": bool, "rules": index, "gpc": bool}}}; "gpc" as sendsGpc() says.
    /// @p visited: sites without choices of which a document shall know how far they reach; without the
    /// others.
    [[nodiscard]] QJsonObject toJson(const QList<Site> &visited, quint64 sequence) const;

private:
    QJsonObject m_common; ///< all but "sequence" and "sites"
    QJsonObject m_sites;
    bool m_isComplete = true;
};

} // namespace consentdesk
