// SPDX-License-Identifier: Apache-2.0
#include "Summary.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk::leaklab {

namespace {

void addLevels(Summary &summary, const QList<LevelSpan> &spans)
{
    for (const LevelSpan &span : spans) {
        ++summary.processes;
        summary.offTheWireAtStart += span.atStart == EnforcementStatus::Level::OffTheWire ? 1 : 0;
        summary.offTheWireAtEnd += span.atEnd == EnforcementStatus::Level::OffTheWire ? 1 : 0;
    }
}

} // namespace

qint64 sessionsLost(const LabRow &row, const LabRow &bare)
{
    qint64 lost = 0;
    for (auto it = row.necessary.cbegin(); it != row.necessary.cend(); ++it) {
        const Tally there = bare.necessary.value(it.key());
        const qint64 without = it->requests - it->carried;
        lost += std::max<qint64>(0, without - (there.requests - there.carried));
    }
    return lost;
}

LabRow rowNamed(const QList<LabRow> &rows, const QString &name)
{
    const auto row = std::find_if(rows.cbegin(), rows.cend(),
                                  [&name](const LabRow &candidate) { return candidate.name == name; });
    return row == rows.cend() ? LabRow() : *row;
}

Summary summaryOf(const QList<GroupResults> &groups, SubjectKind subject)
{
    Summary summary;
    for (const GroupResults &group : groups) {
        addLevels(summary, group.levels.value(subject));
        const QList<LabRow> bareRows = group.rows.value(SubjectKind::Bare);
        for (const LabRow &row : group.rows.value(subject)) {
            summary.first += row.first;
            summary.known += row.known;
            summary.laterPage += row.laterPage;
            summary.stress += row.stress;
            summary.sessionsLost += sessionsLost(row, rowNamed(bareRows, row.name));
            summary.foreign += row.foreign;
            for (const QString &what : row.broken)
                summary.broken.append(u"%1/%2: %3"_s.arg(group.name, row.name, what));
        }
    }
    return summary;
}

} // namespace consentdesk::leaklab
