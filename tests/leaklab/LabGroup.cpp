// SPDX-License-Identifier: Apache-2.0
#include "LabGroup.h"

#include "Flows.h"
#include "PageLoads.h"
#include "ResponseVectors.h"
#include "ScriptGroup.h"
#include "Stress.h"

namespace consentdesk::leaklab {

QList<SubjectKind> LabGroup::subjects() const
{
    return {SubjectKind::Bare, SubjectKind::OnArrival, SubjectKind::ConsentDesk};
}

QList<GateResult> LabGroup::judge(const LabResults &, LabSize) const
{
    return {};
}

std::vector<std::unique_ptr<LabGroup>> allGroups()
{
    std::vector<std::unique_ptr<LabGroup>> groups;
    groups.push_back(std::make_unique<ResponseVectors>());
    groups.push_back(std::make_unique<ScriptGroup>());
    groups.push_back(std::make_unique<Flows>());
    groups.push_back(std::make_unique<Stress>());
    groups.push_back(std::make_unique<PageLoads>());
    return groups;
}

} // namespace consentdesk::leaklab
