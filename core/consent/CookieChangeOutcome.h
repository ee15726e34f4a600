// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "consent/CookieVerdict.h"
#include "cookies/CookieChange.h"
#include "cookies/CookieFault.h"

#include <QList>
#include <QString>

#include <optional>

namespace consentdesk {

/// What became of one CookieChange. Value type, any thread.
struct CookieChangeOutcome
{
    enum class Kind {
        Kept,            ///< the store has exactly what was asked for
        KeptDifferently, ///< the store has it, other than asked: see differences
        Deleted,
        AlreadyGone,   ///< was to be deleted, and was not there any more
        Refused,       ///< nothing was written: see why
        StoreHasNewer, ///< the store has something else than what was shown to the visitor, and keeps it
        TimedOut,      ///< the engine did not answer in time; what it did is not known
    };

    /// Why it was refused.
    enum class Why {
        NotRefused,
        Faulty,          ///< no browser would store it: see faults
        Nameless,        ///< Qt cannot write a cookie without a name (tests/browser/tst_enginefacts.cpp)
        Irrevocable,     ///< a nameless cookie cannot be put back, and others may go with it
        Expired,         ///< its time is over, so the engine would delete it
        Choice,          ///< the visitor's own choices refuse it: see verdict
        SameSiteUnknown, ///< writing it back would lose its SameSite
        EngineDidNotTakeIt,
    };

    Kind kind = Kind::Refused;
    Why why = Why::NotRefused;
    /// The change as it was carried out. `before` is what was really in the store, with its SameSite where
    /// that could be found out.
    CookieChange change;
    std::optional<Cookie> stored;         ///< what the store holds of it now; none: nothing
    QList<CookieField> differences;       ///< between what was asked for and what is stored
    QList<CookieFault> faults;            ///< with Why::Faulty
    std::optional<CookieVerdict> verdict; ///< with Why::Choice
    /// A cookie was written whose SameSite nobody knows, so it was written without one.
    bool lostSameSite = false;
    /// A move wrote the new cookie, and the old one is still there.
    bool leftOld = false;

    [[nodiscard]] bool changedTheStore() const
    {
        return kind == Kind::Kept || kind == Kind::KeptDifferently || kind == Kind::Deleted;
    }
};

/// The outcome in a sentence for a person. It has no text of the page and no value in it.
[[nodiscard]] QString explain(const CookieChangeOutcome &outcome);

/// What takes back what @p outcome says was done; none when nothing was. Reversing the reversal does it
/// again. A SameSite that is not known cannot be asked for any more, so it is written without.
[[nodiscard]] std::optional<CookieChange> reversed(const CookieChangeOutcome &outcome);
/// Of all of them, the last one first: a later change may build on an earlier one.
[[nodiscard]] QList<CookieChange> reversed(const QList<CookieChangeOutcome> &outcomes);

} // namespace consentdesk
