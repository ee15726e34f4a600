// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

namespace consentdesk {

/// How well refused names that responses set are kept from being sent: what the enforcement layers promise at
/// this moment, and what they did so far. Value type.
struct EnforcementStatus
{
    enum class Level {
        Checking,   ///< the self-test of the start is under way
        OffTheWire, ///< a refused cookie, once its name is known, is in no request
        OnArrival,  ///< it is removed when it arrives; a parallel request of that moment may still carry it
    };

    Level level = Level::Checking;
    quint64 sweeps = 0; ///< reads that were answered after refused names had been taken out
    quint64 wavedThrough =
        0; ///< sweeps that stopped waiting for the engine: their read may carry a refused name
};

} // namespace consentdesk
