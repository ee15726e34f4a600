// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "consent/CookieVerdict.h"
#include "cookies/CookieFault.h"

#include <optional>

namespace consentdesk {

/// One entry of a file, and what importing it would do.
struct PlannedImport
{
    enum class State {
        New,
        Changed,         ///< the store has this cookie with other attributes
        Same,            ///< the store has exactly this cookie
        RefusedByChoice, ///< the visitor refuses it on its own site
        Expired,         ///< writing it would delete
        Invalid,         ///< no cookie that a browser would store
    };

    State state = State::Invalid;
    qsizetype number = 0; ///< line or entry (ImportRemark)
    /// What would be written. Of no account when Invalid. Changed: what the file does not tell is as it was.
    Cookie cookie = {};
    std::optional<Cookie> stored = std::nullopt; ///< what the store has under that key
    QList<CookieField> changes = {};             ///< Changed: what differs, in the order of CookieField
    CookieVerdict verdict = {};                  ///< on the cookie's own site; of no account when Invalid
    QString reason = {};                         ///< Invalid

    [[nodiscard]] bool isToBeWritten() const { return state == State::New || state == State::Changed; }
};

/// The state as one sentence, without any cookie's value: "Changes value and expiry." Safe to show.
[[nodiscard]] QString explain(const PlannedImport &row);

} // namespace consentdesk
