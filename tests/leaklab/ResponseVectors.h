// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "LabGroup.h"
#include "ResponseSite.h"

namespace consentdesk::leaklab {

/// Every way in which a response sets cookies: visited once with the refused name unknown, then again.
class ResponseVectors final : public LabGroup
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("responses"); }
    [[nodiscard]] QList<LabRow> run(const LabRun &run) override;
    /// A bare view must be seen to send the refused cookie, or the vector proves nothing.
    [[nodiscard]] QList<GateResult> judge(const LabResults &results, LabSize size) const override;

private:
    std::unique_ptr<ResponseSite> m_site; // the server may be asked a moment longer than run() takes
};

} // namespace consentdesk::leaklab
