// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "LabGroup.h"

namespace consentdesk::leaklab {

/// Every way of a page script to write, and to read, a refused cookie (vectors/), bare and with the guard.
class ScriptGroup final : public LabGroup
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("scripts"); }
    /// Delete on arrival has no guard: a vector stores what it stores in the bare view.
    [[nodiscard]] QList<SubjectKind> subjects() const override;
    [[nodiscard]] QList<LabRow> run(const LabRun &run) override;
    [[nodiscard]] QList<GateResult> judge(const LabResults &results, LabSize size) const override;
};

} // namespace consentdesk::leaklab
