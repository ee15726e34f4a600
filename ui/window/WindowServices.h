// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Result.h"
#include "window/WindowGates.h"

#include <QUrl>

#include <functional>

namespace consentdesk {

class BrowserProfile;
class Clock;
class ConsentService;
class CookieInventory;
class History;
class KeepEnforcer;
class KeepService;
class KnowledgeLibrary;
class Ledger;
class LedgerHistory;
class OpenSites;
class PolicyService;
class Settings;
class ZoomLevels;

/// How long things may stay, and who sees to it; null of a visit, in which nobody has said anything.
struct KeepServices
{
    KeepService *rules = nullptr;
    OpenSites *openSites = nullptr;
    KeepEnforcer *enforcer = nullptr;
};

/// What the window works on; everything outlives it.
struct WindowServices
{
    ConsentService &consent;
    CookieInventory &inventory;
    BrowserProfile &profile;
    Ledger &ledger;
    Settings &settings;
    const Clock &clock;
    std::function<Result<QUrl>()> openDemo; ///< starts the demo platform if it is not running
    LedgerHistory *kept = nullptr;          ///< of the ledger; null: a session that is kept in memory only
    KeepServices keep = {};                 ///< all of them, or none
    PolicyService *policies = nullptr;      ///< null: policies are neither read nor compared
    KnowledgeLibrary *knowledge = nullptr;  ///< null: what is known can be neither seen nor changed
    QString sessionFile = {};               ///< keeps the open tabs; empty: nothing does
    GateServices gates = {};                ///< what is kept of downloads and permissions
    History *history = nullptr;             ///< null: visits are not recorded
    ZoomLevels *zoom = nullptr;             ///< null: for this window only
};

} // namespace consentdesk
