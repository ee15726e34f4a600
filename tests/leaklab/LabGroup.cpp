// SPDX-License-Identifier: Apache-2.0
#include "LabGroup.h"

#include "ResponseVectors.h"

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
    return groups;
}

} // namespace consentdesk::leaklab
