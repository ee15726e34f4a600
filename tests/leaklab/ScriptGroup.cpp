// SPDX-License-Identifier: Apache-2.0
#include "ScriptGroup.h"

#include "ScriptVectors.h"

using namespace Qt::Literals::StringLiterals;

namespace consentdesk::leaklab {

namespace {

const auto writes = u"ways to write"_s;
const auto reads = u"ways to read"_s;

constexpr qsizetype fewestWorking = 100;
constexpr qsizetype mostStored = 8;

/// Left open, each for the reason in resources/scripts/README.md. Any other that comes through fails the
/// gate.
const QStringList &leftOpen()
{
    static const QStringList vectors{
        u"cookiestore: service worker, on a message"_s,
        u"cookiestore: service worker, on a fetch of a page"_s,
        u"markup: frame of a script's address in a shadow tree"_s,
        u"markup: object of an SVG page with a script"_s,
        u"markup: frame of an XML page whose style sheet makes a script"_s,
        u"markup: XML page whose style sheet makes a frame"_s,
        u"realms: options collection"_s,
        u"realms: option by its index in the select"_s,
    };
    return vectors;
}

QStringList notLeftOpen(QStringList vectors)
{
    vectors.removeIf([](const QString &vector) { return leftOpen().contains(vector); });
    return vectors;
}

/// The vectors that came through, by name, and how many there are.
LabRow rowOf(const QString &name, const VectorOutcome &outcome, const QStringList &through)
{
    LabRow row{.name = name};
    row.listed = VectorOutcome::withoutPlaces(through);
    row.figures[u"vectors"_s] = outcome.vectors;
    row.figures[u"through"_s] = row.listed.size();
    row.figures[u"sent later"_s] = outcome.sent.size();
    return row;
}

QStringList listedIn(const QList<LabRow> &rows, const QString &name)
{
    for (const LabRow &row : rows) {
        if (row.name == name)
            return row.listed;
    }
    return {};
}

qint64 sentLater(const QList<LabRow> &rows)
{
    qint64 sent = 0;
    for (const LabRow &row : rows)
        sent += row.figures.value(u"sent later"_s);
    return sent;
}

} // namespace

QList<SubjectKind> ScriptGroup::subjects() const
{
    return {SubjectKind::Bare, SubjectKind::ConsentDesk};
}

QList<LabRow> ScriptGroup::run(const LabRun &run)
{
    const auto vectors = loadScriptVectors();
    if (!vectors)
        return {LabRow{.name = writes, .broken = {vectors.error().message}}};
    const auto kind = run.subject.kind() == SubjectKind::Bare ? VectorBrowser::Kind::Bare
                                                              : VectorBrowser::Kind::ConsentDesk;
    const auto extent =
        run.size == LabSize::Full ? VectorSelection::Extent::Full : VectorSelection::Extent::Gate;
    const VectorOutcome written = runScriptVectors(*vectors, kind, {VectorJob::Use::Write, extent, {}});
    const VectorOutcome read = runScriptVectors(*vectors, kind, {VectorJob::Use::Read, extent, {}});
    return {rowOf(writes, written, written.stored), rowOf(reads, read, read.read)};
}

QList<GateResult> ScriptGroup::judge(const LabResults &results, LabSize) const
{
    const QList<LabRow> bare = results.value(SubjectKind::Bare);
    const QList<LabRow> ours = results.value(SubjectKind::ConsentDesk);
    const QStringList stored = listedIn(ours, writes);
    const QStringList read = notLeftOpen(listedIn(ours, reads));
    const auto working = listedIn(bare, writes).size();
    const auto text = [](qsizetype number) { return QString::number(number); };
    return {
        {u"ways to write that work in a bare view: %1 (at least %2)"_s.arg(text(working),
                                                                           text(fewestWorking)),
         working >= fewestWorking},
        {u"ways to write that store a refused cookie: %1 (at most %2) %3"_s
             .arg(text(stored.size()), text(mostStored), stored.join(u"; "_s))
             .trimmed(),
         stored.size() <= mostStored && notLeftOpen(stored).isEmpty()},
        {u"requests after such a page that carried its cookie: %1 (must be 0)"_s.arg(sentLater(ours)),
         sentLater(ours) == 0},
        {u"ways to read a refused cookie, of %1 that work in a bare view: %2 (must be 0) %3"_s
             .arg(text(listedIn(bare, reads).size()), text(read.size()), read.join(u"; "_s))
             .trimmed(),
         read.isEmpty() && !listedIn(bare, reads).isEmpty()},
    };
}

} // namespace consentdesk::leaklab
