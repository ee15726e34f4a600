// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "consent/ConsentPolicy.h"
#include "consent/PreferencesCookie.h"

#include <QList>

namespace consentdesk {

/// What the site's own cookie says of one tool, beside what applies here: by choice or by default.
struct ToolBelief
{
    QString key;  ///< in the cookie
    QString name; ///< for people: "Matomo"
    ToolAnswer answer = ToolAnswer::NotStated;
    Decision chosen = Decision::Refuse;

    /// The site counts what is not stated as accepted.
    [[nodiscard]] bool contradicts() const
    {
        return (answer == ToolAnswer::Refused) != (chosen == Decision::Refuse);
    }

    friend bool operator==(const ToolBelief &, const ToolBelief &) = default;
};

/// What a portal of the platform believes that its visitor chose. It is the site's word; enforcement never
/// depends on it.
struct PlatformBeliefs
{
    enum class Record {
        NoPlatform, ///< nothing of the platform on this page: there is nothing to show
        NoChoice,   ///< the platform is there and has no cookie: it takes every tool for accepted
        Unreadable, ///< its cookie has another form: it is shown, and never written
        Choice,
    };

    Record record = Record::NoPlatform;
    bool isOfDefaults = false;         ///< nothing was chosen for the site: what holds everywhere applies
    std::optional<QDateTime> recorded; ///< UTC
    QList<ToolBelief> tools;           ///< every tool of the platform, in the order of shared/platform.md

    [[nodiscard]] QList<ToolBelief> stated(ToolAnswer answer) const;
    /// Whether what the site states is other than what applies here; of a site without a record, whether
    /// anything is refused.
    [[nodiscard]] bool contradicts() const;
    [[nodiscard]] bool canBeTold() const { return record == Record::NoChoice || record == Record::Choice; }

    friend bool operator==(const PlatformBeliefs &, const PlatformBeliefs &) = default;
};

/// @p value of the platform's cookie; none: it is not in the store.
[[nodiscard]] PlatformBeliefs platformBeliefs(const std::optional<QByteArray> &value,
                                              const ConsentPolicy &policy, const Site &site);

/// @p before, with the visitor's choice on @p site in it: every refused tool false, since an absent one reads
/// as accepted; an accepted one true only where the site asks about it.
[[nodiscard]] PreferencesCookie toldPreferences(PreferencesCookie before, const ConsentPolicy &policy,
                                                const Site &site, const QDateTime &now);

/// Whether both say the same of every tool.
[[nodiscard]] bool sayTheSame(const PreferencesCookie &one, const PreferencesCookie &other);

} // namespace consentdesk
