// SPDX-License-Identifier: Apache-2.0
#include "Gates.h"

#include "Summary.h"
#include "report/SiteReport.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk::leaklab {

namespace {

constexpr qint64 fewestKnownAtFull = 15'000;
constexpr qint64 stressOneIn = 5'000;
constexpr double firstVisitPercent = 3.0;

double percent(const Tally &tally)
{
    return tally.requests == 0 ? 0.0 : 100.0 * double(tally.carried) / double(tally.requests);
}

QString ofAll(const Tally &tally)
{
    return u"%1 of %2"_s.arg(QString::number(tally.carried), QString::number(tally.requests));
}

GateResult noneCarried(const QString &what, const Tally &tally)
{
    return {u"%1: %2 (must be 0)"_s.arg(what, ofAll(tally)), tally.carried == 0};
}

GateResult stressGate(const Tally &tally, LabSize size)
{
    // The gate's few hundred requests cannot show one in 5,000: a single one is let pass.
    const qint64 allowed = std::max<qint64>(tally.requests / stressOneIn, size == LabSize::Gate ? 1 : 0);
    return {u"known refused name in a request under stress: %1 (at most %2)"_s.arg(ofAll(tally),
                                                                                   QString::number(allowed)),
            tally.carried <= allowed};
}

GateResult firstVisitGate(const Tally &ours, const Tally &onArrival)
{
    return {u"refused name on its first visit: %1, %2 % (at most %3 %; delete on arrival %4 %)"_s.arg(
                ofAll(ours), QString::number(percent(ours), 'f', 1),
                QString::number(firstVisitPercent, 'f', 0), QString::number(percent(onArrival), 'f', 1)),
            percent(ours) <= firstVisitPercent};
}

GateResult noForeign(const QString &where, qint64 foreign)
{
    return {u"cookies sent to a site that did not make them, %1: %2 (must be 0)"_s.arg(
                where, QString::number(foreign)),
            foreign == 0};
}

/// What delete on arrival would reach must not be measured under our name.
GateResult levelGate(const QList<GroupResults> &groups)
{
    using Level = EnforcementStatus::Level;
    qsizetype processes = 0;
    qsizetype kept = 0;
    QStringList others;
    for (const GroupResults &group : groups) {
        for (const LevelSpan &span : group.levels.value(SubjectKind::ConsentDesk)) {
            const bool endedWell = span.atEnd == Level::OffTheWire;
            const bool isKept = span.atStart == Level::OffTheWire && (endedWell || group.mayEndOnArrival);
            ++processes;
            kept += isKept ? 1 : 0;
            if (!isKept || !endedWell)
                others.append(u"%1: %2, at its end %3"_s.arg(group.name, identifier(span.atStart),
                                                             identifier(span.atEnd)));
        }
    }
    return {u"ConsentDesk ran with refused cookies kept off the wire in %1 of %2 processes %3"_s
                .arg(QString::number(kept), QString::number(processes), others.join(u"; "_s))
                .trimmed(),
            kept == processes};
}

/// What was left out with --only has no requests, and nothing to judge.
QList<GateResult> requestGates(const Summary &ours, const Summary &onArrival, LabSize size)
{
    QList<GateResult> gates;
    if (ours.laterPage.requests > 0)
        gates.append(noneCarried(u"refused cookie on a later page or after a restart"_s, ours.laterPage));
    if (ours.known.requests > 0)
        gates.append(noneCarried(u"known refused name in a request, idle machine"_s, ours.known));
    if (ours.stress.requests > 0)
        gates.append(stressGate(ours.stress, size));
    if (ours.first.requests > 0)
        gates.append(firstVisitGate(ours.first, onArrival.first));
    if (size == LabSize::Full)
        gates.append({u"requests with a known refused name: %1 (at least %2)"_s.arg(
                          QString::number(ours.known.requests), QString::number(fewestKnownAtFull)),
                      ours.known.requests >= fewestKnownAtFull});
    return gates;
}

} // namespace

QList<GateResult> judged(const QList<GroupResults> &groups, LabSize size)
{
    const Summary bare = summaryOf(groups, SubjectKind::Bare);
    const Summary onArrival = summaryOf(groups, SubjectKind::OnArrival);
    const Summary ours = summaryOf(groups, SubjectKind::ConsentDesk);
    QStringList failures;
    for (const GroupResults &group : groups)
        failures += group.failures;
    QList<GateResult> gates{
        noneOf(u"processes of the laboratory that did not end well"_s, failures),
        levelGate(groups),
        noneOf(u"vectors and flows that do not work in a bare view"_s, bare.broken),
        noneOf(u"vectors and flows broken"_s, ours.broken),
        {u"sessions lost: %1 (must be 0)"_s.arg(ours.sessionsLost), ours.sessionsLost == 0},
        noForeign(u"ConsentDesk"_s, ours.foreign),
        // An engine that did it would be news; more likely the laboratory miscounts.
        noForeign(u"bare view"_s, bare.foreign),
    };
    gates += requestGates(ours, onArrival, size);
    for (const GroupResults &group : groups)
        gates += group.gates;
    return gates;
}

} // namespace consentdesk::leaklab
