// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "LabGroup.h"

namespace consentdesk::leaklab {

/// Three tabs with 20 parallel requests each and 30 refused names, two downloads that never end, every core
/// busy, a store of 3,300 cookies.
class Stress final : public LabGroup
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("stress"); }
    /// Waits that give up under load are what the level is there to tell.
    [[nodiscard]] bool mayEndOnArrival() const override { return true; }
    [[nodiscard]] QList<LabRow> run(const LabRun &run) override;
    [[nodiscard]] QList<GateResult> judge(const LabResults &results, LabSize size) const override;
};

} // namespace consentdesk::leaklab
