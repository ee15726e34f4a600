// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "LabGroup.h"

namespace consentdesk::leaklab {

/// What one child process does: one step of one group with one subject, and where it leaves its rows.
struct ChildOrder
{
    QString group;
    SubjectKind subject = SubjectKind::Bare;
    LabSize size = LabSize::Gate;
    int step = 0;
    QString directory;
    QString rowsFile; ///< ChildResult

    [[nodiscard]] QStringList toArguments() const;
    /// None when @p arguments (without the program) are no order.
    [[nodiscard]] static std::optional<ChildOrder> fromArguments(const QStringList &arguments);
};

/// Carries out @p order; the exit status.
int runChild(const ChildOrder &order, int &argc, char **argv);

} // namespace consentdesk::leaklab
