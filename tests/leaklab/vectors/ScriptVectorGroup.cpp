// SPDX-License-Identifier: Apache-2.0
#include "ScriptVectorGroup.h"

#include "ScriptVectors.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk::leaklab {

namespace {

const auto writing = u"scripts that write"_s;
const auto reading = u"scripts that read"_s;
constexpr int wanted = 100; // ways to write that work in this engine
constexpr int leftOpen = 8;

LabRow rowOf(const VectorOutcome &outcome, VectorJob::Use use, SubjectKind kind)
{
    const bool isWriting = use == VectorJob::Use::Write;
    const QStringList passed = VectorOutcome::withoutPlaces(isWriting ? outcome.stored : outcome.read);
    LabRow row;
    row.name = isWriting ? writing : reading;
    row.figures.insert(u"vectors"_s, outcome.vectors);
    row.figures.insert(u"passed"_s, passed.size());
    if (isWriting)
        row.figures.insert(u"sent"_s, VectorOutcome::withoutPlaces(outcome.sent).size());
    if (kind != SubjectKind::Bare) // there it would be nearly all of them
        row.listed = passed;
    return row;
}

LabRow rowNamed(const LabResults &results, SubjectKind kind, const QString &name)
{
    const QList<LabRow> rows = results.value(kind);
    const auto found =
        std::find_if(rows.cbegin(), rows.cend(), [&name](const LabRow &row) { return row.name == name; });
    return found == rows.cend() ? LabRow() : *found;
}

} // namespace

QString ScriptVectorGroup::name() const
{
    return u"scripts"_s;
}

QList<SubjectKind> ScriptVectorGroup::subjects() const
{
    return {SubjectKind::Bare, SubjectKind::ConsentDesk};
}

QList<LabRow> ScriptVectorGroup::run(const LabRun &run)
{
    const auto vectors = loadScriptVectors();
    if (!vectors)
        qFatal("%s", qPrintable(vectors.error().message));
    const SubjectKind subject = run.subject.kind();
    const auto kind =
        subject == SubjectKind::Bare ? VectorBrowser::Kind::Bare : VectorBrowser::Kind::ConsentDesk;
    const auto extent =
        run.size == LabSize::Full ? VectorSelection::Extent::Full : VectorSelection::Extent::Gate;
    QList<LabRow> rows;
    for (const auto use : {VectorJob::Use::Write, VectorJob::Use::Read})
        rows.append(rowOf(runScriptVectors(*vectors, kind, {use, extent, {}}), use, subject));
    return rows;
}

QList<GateResult> ScriptVectorGroup::judge(const LabResults &results, LabSize) const
{
    const auto worked = rowNamed(results, SubjectKind::Bare, writing).figures.value(u"passed"_s);
    const LabRow stored = rowNamed(results, SubjectKind::ConsentDesk, writing);
    const LabRow read = rowNamed(results, SubjectKind::ConsentDesk, reading);
    const auto outside =
        std::count_if(read.listed.cbegin(), read.listed.cend(),
                      [&stored](const QString &title) { return !stored.listed.contains(title); });
    return {
        {u"ways for a script to write that work in this engine: %1 of at least %2"_s.arg(worked).arg(wanted),
         worked >= wanted},
        {u"of them stored in ConsentDesk: %1 of at most %2"_s.arg(stored.listed.size()).arg(leftOpen),
         stored.figures.contains(u"passed"_s) && stored.listed.size() <= leftOpen},
        {u"refused cookies readable by scripts in another way: %1 of 0"_s.arg(outside),
         read.figures.contains(u"passed"_s) && outside == 0}};
}

} // namespace consentdesk::leaklab
