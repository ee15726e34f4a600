// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "LabRow.h"
#include "consent/EnforcementStatus.h"

#include <QList>

#include <optional>

namespace consentdesk::leaklab {

/// What the enforcement layers promised when a process began to measure, and when it had measured.
struct LevelSpan
{
    EnforcementStatus::Level atStart = EnforcementStatus::Level::Checking;
    EnforcementStatus::Level atEnd = EnforcementStatus::Level::Checking;
};

/// What one child process leaves for its parent.
struct ChildResult
{
    QList<LabRow> rows = {};
    LevelSpan levels = {};

    /// As JSON; whether it was written.
    [[nodiscard]] bool save(const QString &fileName) const;
    /// None when there is no such file.
    [[nodiscard]] static std::optional<ChildResult> load(const QString &fileName);
};

} // namespace consentdesk::leaklab
