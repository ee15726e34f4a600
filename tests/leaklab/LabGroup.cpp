// SPDX-License-Identifier: Apache-2.0
#include "LabGroup.h"

#include "Flows.h"
#include "PageLoads.h"
#include "Partners.h"
#include "ResponseVectors.h"
#include "ScriptGroup.h"
#include "Stress.h"

using namespace Qt::Literals::StringLiterals;

namespace consentdesk::leaklab {

GateResult noneOf(const QString &what, const QStringList &found)
{
    return {
        u"%1: %2 (must be 0) %3"_s.arg(what, QString::number(found.size()), found.join(u"; "_s)).trimmed(),
        found.isEmpty()};
}

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
    groups.push_back(std::make_unique<Partners>());
    groups.push_back(std::make_unique<ScriptGroup>());
    groups.push_back(std::make_unique<Flows>());
    groups.push_back(std::make_unique<Stress>());
    groups.push_back(std::make_unique<PageLoads>());
    return groups;
}

} // namespace consentdesk::leaklab
