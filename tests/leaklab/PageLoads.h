// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "LabGroup.h"

namespace consentdesk::leaklab {

/// What enforcement costs a page of 100 requests: bare, trivial and ours in one process, loads interleaved.
class PageLoads final : public LabGroup
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("page-loads"); }
    [[nodiscard]] QList<SubjectKind> subjects() const override { return {SubjectKind::ConsentDesk}; }
    [[nodiscard]] QList<LabRow> run(const LabRun &run) override;
    [[nodiscard]] QList<GateResult> judge(const LabResults &results, LabSize size) const override;
};

} // namespace consentdesk::leaklab
