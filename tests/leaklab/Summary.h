// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Campaign.h"

namespace consentdesk::leaklab {

/// Everything of one subject in one figure each.
struct Summary
{
    Tally first;
    Tally known;
    Tally laterPage;
    Tally stress;
    qint64 sessionsLost = 0;
    qint64 foreign = 0;
    QStringList broken; ///< "group/row: what"
    qint64 processes = 0;
    qint64 offTheWireAtStart = 0; ///< processes in which refused cookies were kept off the wire
    qint64 offTheWireAtEnd = 0;
};

/// Requests of @p row without their necessary cookie, where in @p bare they had it.
[[nodiscard]] qint64 sessionsLost(const LabRow &row, const LabRow &bare);
/// The row of that name; an empty one when there is none.
[[nodiscard]] LabRow rowNamed(const QList<LabRow> &rows, const QString &name);
[[nodiscard]] Summary summaryOf(const QList<GroupResults> &groups, SubjectKind subject);

} // namespace consentdesk::leaklab
