// SPDX-License-Identifier: Apache-2.0
#include "ScriptGroup.h"

#include "ScriptVectors.h"
#include "Summary.h"

using namespace Qt::Literals::StringLiterals;

namespace consentdesk::leaklab {

namespace {

const auto writes = u"ways to write"_s;
const auto reads = u"ways to read"_s;

/// What a row lists.
const auto through = u"through"_s;
const auto sent = u"sent"_s; ///< a request carried the cookie
const auto silent = u"silent"_s;
const auto unheard = u"no later request"_s;
const auto withoutStanding = u"later request without the standing cookie"_s;
const auto threw = u"threw"_s;
const auto thrown = u"thrown"_s; ///< by those, in the same order

constexpr qsizetype fewestWorking = 100;
constexpr qsizetype mostClasses = 8;
constexpr qsizetype mostOfHundred = 8; ///< ways that work in a bare view

/// A cause that the guard cannot remove; resources/scripts/README.md tells why, under the same name.
struct OpenClass
{
    QString name;
    QStringList vectors;
};

/// Any other vector that comes through fails the gate.
const QList<OpenClass> &leftOpen()
{
    static const QList<OpenClass> classes{
        {u"script and frame in one insertion"_s,
         {u"realms: options collection"_s, u"realms: option by its index in the select"_s,
          u"later: fragment of a frame with an address and a script"_s,
          u"later: DOMNodeInserted of a frame with an address"_s,
          u"later: execCommand of a frame with an address"_s, u"parser: customized frame in the parser"_s}},
        {u"frames that appear at layout"_s, {u"markup: object of an SVG page with a script"_s}},
        {u"javascript: frames in declarative shadow roots"_s,
         {u"markup: frame of a script's address in a shadow tree"_s}},
        {u"service workers' cookieStore"_s,
         {u"cookiestore: service worker, on a message"_s,
          u"cookiestore: service worker, on a fetch of a page"_s}},
        {u"XSLT results"_s,
         {u"markup: frame of an XML page whose style sheet makes a script"_s,
          u"markup: XML page whose style sheet makes a frame"_s}},
        {u"later documents of a frame, before anything of ours runs there"_s,
         {u"realms: frame that goes to srcdoc, polled"_s,
          u"later: frame without scripts, its second page before it is loaded"_s,
          u"later: cookieStore of a frame without scripts, its second page"_s}},
        {u"XML pages while they are parsed"_s,
         {u"parser: XHTML page, a frame and then a script"_s,
          u"parser: SVG page, a frame and then a script"_s}},
        {u"a javascript: address that opens a new window"_s,
         {u"later: link of a script to a new window"_s, u"later: form of a script to a new window"_s}},
    };
    return classes;
}

QStringList notLeftOpen(QStringList vectors)
{
    for (const OpenClass &open : leftOpen())
        vectors.removeIf([&open](const QString &vector) { return open.vectors.contains(vector); });
    return vectors;
}

/// "class: vector, vector; class: vector".
QString byClass(const QStringList &vectors)
{
    QStringList parts;
    for (const OpenClass &open : leftOpen()) {
        QStringList of = open.vectors;
        of.removeIf([&vectors](const QString &vector) { return !vectors.contains(vector); });
        if (!of.isEmpty())
            parts.append(u"%1 (%2)"_s.arg(open.name, of.join(u", "_s)));
    }
    return parts.join(u"; "_s);
}

GateResult storedGate(const QStringList &stored, qsizetype working)
{
    const QStringList unlisted = notLeftOpen(stored);
    return {u"ways to write that store a refused cookie: %1 of %2 (at most %3 %), all in the %4 classes left "
            u"open "
            u"(at most %5): %6 %7"_s
                .arg(QString::number(stored.size()), QString::number(working), QString::number(mostOfHundred),
                     QString::number(leftOpen().size()), QString::number(mostClasses), byClass(stored),
                     unlisted.isEmpty() ? QString() : u"NOT LISTED: "_s + unlisted.join(u"; "_s))
                .trimmed(),
            unlisted.isEmpty() && leftOpen().size() <= mostClasses &&
                stored.size() * 100 <= mostOfHundred * working};
}

/// Whether the guard is known to make it throw. It takes cookieStore away, so what calls it has nothing to
/// call; and where too little of the stack is left to guard a new frame, it has the insertion fail.
bool mustThrow(const QString &vector)
{
    return vector.contains(u"cookieStore") || vector.contains(u"stack nearly full when a frame is put in");
}

/// The vectors that came through, by name, and how many there are; those that had no fair try, with their
/// places.
LabRow rowOf(const QString &name, const VectorOutcome &outcome, const QStringList &cameThrough)
{
    LabRow row{.name = name, .broken = outcome.failures};
    row.listed = {{through, VectorOutcome::withoutPlaces(cameThrough)},
                  {sent, VectorOutcome::withoutPlaces(outcome.sent)},
                  {silent, outcome.silent},
                  {unheard, outcome.unheard},
                  {withoutStanding, outcome.withoutStanding},
                  {threw, outcome.problems.keys()},
                  {thrown, outcome.problems.values()}};
    row.figures[u"vectors"_s] = outcome.vectors;
    row.figures[through] = row.listed.value(through).size();
    row.figures[sent] = row.listed.value(sent).size();
    return row;
}

QStringList throughIn(const QList<LabRow> &rows, const QString &name)
{
    return rowNamed(rows, name).listed.value(through);
}

/// One row of two subjects.
struct RowPair
{
    LabRow bare;
    LabRow ours;

    /// What stands in @p list of ours, and in the bare view in no place: some take longer than they are given
    /// in one place today and in another tomorrow.
    [[nodiscard]] QStringList onlyInOurs(const QString &list) const
    {
        const QStringList there = VectorOutcome::withoutPlaces(bare.listed.value(list));
        QStringList here = ours.listed.value(list);
        here.removeIf([&there](const QString &vector) {
            return there.contains(VectorOutcome::withoutPlaces({vector}).constFirst());
        });
        return here;
    }

    /// The same of those that threw for no reason that is known, with what they threw.
    [[nodiscard]] QStringList threwOnlyInOurs() const
    {
        const QStringList vectors = ours.listed.value(threw);
        const QStringList texts = ours.listed.value(thrown);
        QStringList found;
        for (const QString &vector : onlyInOurs(threw)) {
            if (!mustThrow(vector))
                found.append(u"%1: %2"_s.arg(vector, texts.value(vectors.indexOf(vector))));
        }
        return found;
    }
};

QStringList withUse(const QString &use, const QStringList &vectors)
{
    QStringList named;
    for (const QString &vector : vectors)
        named.append(use + u", "_s + vector);
    return named;
}

/// A vector that had no fair try in ours looks as if it were closed.
QList<GateResult> fairnessGates(const QList<LabRow> &bare, const QList<LabRow> &ours)
{
    QStringList fellSilent;
    QStringList notHeard;
    QStringList threwHere;
    for (const QString &use : {writes, reads}) {
        const RowPair rows{rowNamed(bare, use), rowNamed(ours, use)};
        fellSilent += withUse(use, rows.onlyInOurs(silent));
        notHeard += withUse(use, rows.onlyInOurs(unheard));
        threwHere += withUse(use, rows.threwOnlyInOurs());
    }
    const RowPair readRows{rowNamed(bare, reads), rowNamed(ours, reads)};
    return {
        noneOf(u"ways of scripts that fell silent in ConsentDesk and not in a bare view"_s, fellSilent),
        noneOf(u"ways of scripts without their later request in ConsentDesk, with it in a bare view"_s,
               notHeard),
        noneOf(u"ways of scripts that threw in ConsentDesk and not in a bare view, for no known reason"_s,
               threwHere),
        noneOf(u"ways to read with nothing to read in the jar in ConsentDesk, and with it in a bare view"_s,
               readRows.onlyInOurs(withoutStanding)),
    };
}

/// A cookie that a page's script has stored may accompany requests of that page, until the store has told of
/// it.
GateResult sentGate(const QList<LabRow> &ours)
{
    const QStringList names =
        rowNamed(ours, writes).listed.value(sent) + rowNamed(ours, reads).listed.value(sent);
    const QStringList unlisted = notLeftOpen(names);
    return {
        u"ways to write whose cookie was sent by a request of that page: %1; not known as left open: %2 (must be 0) %3"_s
            .arg(QString::number(names.size()), QString::number(unlisted.size()), unlisted.join(u"; "_s))
            .trimmed(),
        unlisted.isEmpty()};
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
    const QStringList stored = throughIn(ours, writes);
    const QStringList read = throughIn(ours, reads);
    const QStringList readUnlisted = notLeftOpen(read);
    const auto working = throughIn(bare, writes).size();
    const auto readable = throughIn(bare, reads).size();
    const auto text = [](qsizetype number) { return QString::number(number); };
    QList<GateResult> gates{
        {u"ways to write that work in a bare view: %1 (at least %2)"_s.arg(text(working),
                                                                           text(fewestWorking)),
         working >= fewestWorking},
        storedGate(stored, working),
        sentGate(ours),
        {u"ways to read a refused cookie, of %1 that work in a bare view: %2; not known as left open: "
         u"%3 (must be 0) %4"_s
             .arg(text(readable), text(read.size()), text(readUnlisted.size()), readUnlisted.join(u"; "_s))
             .trimmed(),
         readUnlisted.isEmpty() && readable > 0},
    };
    return gates + fairnessGates(bare, ours);
}

} // namespace consentdesk::leaklab
