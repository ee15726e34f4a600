// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "LabRow.h"
#include "Subject.h"

#include <QHash>

#include <memory>
#include <vector>

namespace consentdesk::leaklab {

class LabServer;

/// Gate: ends within minutes, for CI. Full: what the published table is made with.
enum class LabSize { Gate, Full };

/// What a group is run with, in a process of its own.
struct LabRun
{
    Subject &subject;
    LabServer &server;
    LabSize size = LabSize::Gate;
    int step = 0;      ///< 0, 1 … : see LabGroup::steps()
    QString directory; ///< of the profile; the same in every step
};

/// What the three subjects did: rows by name, in the order in which they were measured.
using LabResults = QHash<SubjectKind, QList<LabRow>>;

/// One thing that must hold, and whether it does.
struct GateResult
{
    QString sentence; ///< "a refused cookie on a later page: 0 of 420"
    bool holds = false;
};

/// Holds when nothing was found; the sentence names what was.
[[nodiscard]] GateResult noneOf(const QString &what, const QStringList &found);

/// Vectors that are measured together.
class LabGroup
{
public:
    LabGroup() = default;
    virtual ~LabGroup() = default;
    Q_DISABLE_COPY_MOVE(LabGroup)

    [[nodiscard]] virtual QString name() const = 0;
    /// Each in a process of its own; none: a group that compares subjects in one process (see PageLoads) has
    /// ConsentDesk only.
    [[nodiscard]] virtual QList<SubjectKind> subjects() const;
    /// What the visitor of the product's columns has chosen before.
    [[nodiscard]] virtual ConsentChoices choices() const { return {}; }
    /// Whether the group's load may bring the product to "removed on arrival": then only the level of the
    /// start is judged.
    [[nodiscard]] virtual bool mayEndOnArrival() const { return false; }
    /// How many processes follow each other on the same profile.
    [[nodiscard]] virtual int steps() const { return 1; }
    /// In the child process. Rows of later steps with the same name are added to those of earlier ones.
    [[nodiscard]] virtual QList<LabRow> run(const LabRun &run) = 0;
    /// In the parent: what must hold beside the gates of all rows (Gates.h).
    [[nodiscard]] virtual QList<GateResult> judge(const LabResults &results, LabSize size) const;
};

/// Every group, in the order in which they run.
[[nodiscard]] std::vector<std::unique_ptr<LabGroup>> allGroups();

} // namespace consentdesk::leaklab
