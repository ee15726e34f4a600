// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "FlowSite.h"
#include "LabGroup.h"

namespace consentdesk::leaklab {

/// What visitors do on sites, with only Necessary allowed: all of it must work as in a bare view. Each flow
/// is gone through twice: with the refused name unknown up to the end of its first page, then known. The
/// second process is the restart.
class Flows final : public LabGroup
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("flows"); }
    [[nodiscard]] int steps() const override { return 2; }
    [[nodiscard]] QList<LabRow> run(const LabRun &run) override;
    /// A bare view must send the refused cookie after the restart, or the restart proves nothing.
    [[nodiscard]] QList<GateResult> judge(const LabResults &results, LabSize size) const override;

private:
    std::unique_ptr<FlowSite> m_site; // the server may be asked a moment longer than run() takes
};

} // namespace consentdesk::leaklab
