// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/LedgerEntry.h"

#include <QString>

namespace consentdesk {

// The words for what the ledger holds. Every text is safe to show as plain text. UI thread.

/// "⊘", "＋", …: never the only carrier of what happened.
[[nodiscard]] QString eventSign(CookieEvent::Kind kind);
/// A kind as a title: "Stored", "Written again", "Server refused".
[[nodiscard]] QString kindText(CookieEvent::Kind kind);
/// "stored", "written again: value, expiry", "removed on arrival", "expired".
[[nodiscard]] QString eventText(const CookieEvent &event);
/// The cookie's name, or the refused server's.
[[nodiscard]] QString eventSubject(const CookieEvent &event);
/// "response", "https://cdn.example/a.js", "you", "ConsentDesk"; empty when it is not known.
[[nodiscard]] QString eventActor(const CookieEvent &event);
/// The rule as a sentence; empty where none decided.
[[nodiscard]] QString eventRule(const LedgerEntry &entry);

} // namespace consentdesk
