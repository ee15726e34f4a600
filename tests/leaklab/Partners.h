// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "LabGroup.h"

namespace consentdesk::leaklab {

/// Third parties of which the visitor allows one cookie by name, so that the gate has to let them through. On
/// their own pages everything of theirs is accepted, and so it stands in the jar when a page of another site
/// embeds them: there the allowed cookie may be sent, and no other.
class Partners final : public LabGroup
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("partners"); }
    [[nodiscard]] ConsentChoices choices() const override;
    [[nodiscard]] QList<LabRow> run(const LabRun &run) override;
    /// The allowed cookie must be sent, or nothing is shown by the others' absence; a bare view must send
    /// all.
    [[nodiscard]] QList<GateResult> judge(const LabResults &results, LabSize size) const override;
};

} // namespace consentdesk::leaklab
