// SPDX-License-Identifier: Apache-2.0
#include "Campaign.h"

#include "Child.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk::leaklab {

namespace {

constexpr std::chrono::minutes longestRun{30};

/// Why the child did not end well; else empty.
QString runProcess(const ChildOrder &order)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.start(QCoreApplication::applicationFilePath(), order.toArguments());
    const bool ended = process.waitForFinished(int(std::chrono::milliseconds(longestRun).count()));
    if (ended && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return {};
    return u"%1 with %2 did not end well (%3)"_s.arg(order.group, identifier(order.subject),
                                                     process.errorString());
}

void addRows(QList<LabRow> &rows, const QList<LabRow> &further)
{
    for (const LabRow &row : further) {
        const auto same = std::find_if(rows.begin(), rows.end(),
                                       [&row](const LabRow &other) { return other.name == row.name; });
        if (same == rows.end())
            rows.append(row);
        else
            *same += row;
    }
}

} // namespace

GroupResults runGroup(const LabGroup &group, LabSize size)
{
    GroupResults results{.name = group.name(), .mayEndOnArrival = group.mayEndOnArrival()};
    for (const SubjectKind subject : group.subjects()) {
        const QTemporaryDir folder;
        for (int step = 0; step < group.steps(); ++step) {
            const ChildOrder order{group.name(),
                                   subject,
                                   size,
                                   step,
                                   folder.filePath(u"profile"_s),
                                   folder.filePath(u"rows%1.json"_s.arg(step))};
            const QString problem = runProcess(order);
            if (!problem.isEmpty())
                results.failures.append(problem);
            // A process that left nothing has proven nothing: its levels are those of a check that never
            // ended.
            const ChildResult left = ChildResult::load(order.rowsFile).value_or(ChildResult());
            results.levels[subject].append(left.levels);
            addRows(results.rows[subject], left.rows);
        }
        if (results.rows.value(subject).isEmpty())
            results.failures.append(u"%1 with %2 measured nothing"_s.arg(group.name(), identifier(subject)));
    }
    results.gates = group.judge(results.rows, size);
    return results;
}

} // namespace consentdesk::leaklab
