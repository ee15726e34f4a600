// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../LabGroup.h"

namespace consentdesk::leaklab {

/// The script vectors as a group of the laboratory. They make a browser and a server of their own
/// (VectorBrowser): every document must be fresh, and the third party's frames are let in.
class ScriptVectorGroup final : public LabGroup
{
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QList<SubjectKind> subjects() const override;
    [[nodiscard]] QList<LabRow> run(const LabRun &run) override;
    [[nodiscard]] QList<GateResult> judge(const LabResults &results, LabSize size) const override;
};

} // namespace consentdesk::leaklab
