// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ChildResult.h"
#include "LabGroup.h"

namespace consentdesk::leaklab {

/// What a group's processes brought.
struct GroupResults
{
    QString name;
    bool mayEndOnArrival = false; ///< see LabGroup
    LabResults rows = {};
    QHash<SubjectKind, QList<LevelSpan>> levels = {}; ///< of the processes, in their order
    QStringList failures = {};                        ///< processes that did not end well
    QList<GateResult> gates = {};
};

/// Runs @p group with each of its subjects in turn, each in a process of its own with a fresh profile.
[[nodiscard]] GroupResults runGroup(const LabGroup &group, LabSize size);

} // namespace consentdesk::leaklab
