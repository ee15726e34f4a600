// SPDX-License-Identifier: Apache-2.0
#include "Report.h"

#include "Summary.h"
#include "report/SiteReport.h"

#include <QDateTime>
#include <QJsonArray>
#include <QSysInfo>
#include <QThread>
#include <QtWebEngineCoreVersion>
#include <qwebenginepage.h>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk::leaklab {

namespace {

constexpr std::array columns{SubjectKind::Bare, SubjectKind::OnArrival, SubjectKind::ConsentDesk};
constexpr int nameWidth = 36;
constexpr int cellWidth = 30;

Tally allRequests(const LabRow &row)
{
    Tally all = row.first;
    all += row.known;
    all += row.stress;
    return all;
}

QString tallyText(const Tally &tally)
{
    if (tally.requests == 0)
        return u"-"_s;
    const double percent = 100.0 * double(tally.carried) / double(tally.requests);
    return u"%1 of %2, %3 %"_s.arg(QString::number(tally.carried), QString::number(tally.requests),
                                   QString::number(percent, 'f', 1));
}

/// "3 of 40, lost 1, broken": what a vector did to one subject.
QString cell(const LabRow &row, const LabRow &bare)
{
    const Tally all = allRequests(row);
    QStringList parts;
    if (all.requests > 0)
        parts.append(u"%1 of %2"_s.arg(all.carried).arg(all.requests));
    if (const qint64 lost = sessionsLost(row, bare); lost > 0)
        parts.append(u"lost %1"_s.arg(lost));
    if (row.foreign > 0)
        parts.append(u"foreign %1"_s.arg(row.foreign));
    if (!row.broken.isEmpty())
        parts.append(u"broken"_s);
    if (all.requests == 0) { // beside requests they are for the judge only
        for (auto it = row.figures.cbegin(); it != row.figures.cend(); ++it)
            parts.append(u"%1 %2"_s.arg(it.key()).arg(it.value()));
    }
    return parts.isEmpty() ? u"-"_s : parts.join(u", "_s);
}

QString line(const QString &name, const QStringList &cells)
{
    QString text = name.leftJustified(nameWidth) + u' ';
    for (const QString &entry : cells)
        text += u"| "_s + entry.leftJustified(cellWidth);
    while (text.endsWith(u' '))
        text.chop(1);
    return text + u'\n';
}

QString groupTable(const GroupResults &group)
{
    QString text;
    const QList<LabRow> bareRows = group.rows.value(SubjectKind::Bare);
    const QList<LabRow> names = bareRows.isEmpty() ? group.rows.value(SubjectKind::ConsentDesk) : bareRows;
    for (const LabRow &named : names) {
        QStringList cells;
        for (const SubjectKind subject : columns)
            cells.append(cell(rowNamed(group.rows.value(subject), named.name), named));
        text += line(group.name + u": "_s + named.name, cells);
    }
    return text;
}

QString levelText(const Summary &of)
{
    return u"%1 of %3, %2 of %3"_s.arg(QString::number(of.offTheWireAtStart),
                                       QString::number(of.offTheWireAtEnd), QString::number(of.processes));
}

using SummaryText = QString (*)(const Summary &);

constexpr std::array<std::pair<const char *, SummaryText>, 8> summaryLines{{
    {"first visit of a refused name", [](const Summary &of) { return tallyText(of.first); }},
    {"known refused name", [](const Summary &of) { return tallyText(of.known); }},
    {"  of these: a later page", [](const Summary &of) { return tallyText(of.laterPage); }},
    {"known refused name, stress", [](const Summary &of) { return tallyText(of.stress); }},
    {"sessions lost", [](const Summary &of) { return QString::number(of.sessionsLost); }},
    {"sent to other sites", [](const Summary &of) { return QString::number(of.foreign); }},
    {"flows broken", [](const Summary &of) { return QString::number(of.broken.size()); }},
    {"processes off the wire: start, end", levelText},
}};

QString summaryTable(const QList<GroupResults> &groups)
{
    QString text;
    for (const auto &[name, summaryText] : summaryLines) {
        QStringList cells;
        for (const SubjectKind subject : columns)
            cells.append(summaryText(summaryOf(groups, subject)));
        text += line(QString::fromLatin1(name), cells);
    }
    return text;
}

QJsonObject groupJson(const GroupResults &group)
{
    QJsonObject object;
    for (auto it = group.rows.cbegin(); it != group.rows.cend(); ++it) {
        QJsonArray rows;
        for (const LabRow &row : it.value())
            rows.append(row.toJson());
        object.insert(identifier(it.key()), rows);
    }
    return object;
}

/// By subject, of each process the levels at its start and at its end.
QJsonObject levelsJson(const GroupResults &group)
{
    QJsonObject object;
    for (auto it = group.levels.cbegin(); it != group.levels.cend(); ++it) {
        QJsonArray processes;
        for (const LevelSpan &span : it.value())
            processes.append(QJsonArray{identifier(span.atStart), identifier(span.atEnd)});
        object.insert(identifier(it.key()), processes);
    }
    return object;
}

QJsonArray pair(const Tally &tally)
{
    return {tally.requests, tally.carried};
}

QJsonObject summaryJson(const Summary &summary)
{
    return {{u"first"_s, pair(summary.first)},
            {u"known"_s, pair(summary.known)},
            {u"laterPage"_s, pair(summary.laterPage)},
            {u"stress"_s, pair(summary.stress)},
            {u"sessionsLost"_s, summary.sessionsLost},
            {u"foreign"_s, summary.foreign},
            {u"broken"_s, QJsonArray::fromStringList(summary.broken)}};
}

QJsonObject machineJson()
{
    return {{u"system"_s, QSysInfo::prettyProductName()},
            {u"cores"_s, QThread::idealThreadCount()},
            {u"qt"_s, QString::fromLatin1(qVersion())},
            {u"engine"_s, QString::fromLatin1(qWebEngineVersion())}};
}

} // namespace

QString Report::table() const
{
    const QString rule(nameWidth + 3 * (cellWidth + 2), u'-');
    QString text = line(u"requests that carried it, of all"_s,
                        {u"bare view"_s, u"delete on arrival"_s, u"ConsentDesk"_s});
    text += rule + u'\n';
    for (const GroupResults &group : groups)
        text += groupTable(group);
    text += rule + u'\n' + summaryTable(groups) + rule + u'\n';
    for (const GateResult &gate : gates)
        text += (gate.holds ? u"[OK]   "_s : u"[FAIL] "_s) + gate.sentence + u'\n';
    return text;
}

QJsonObject Report::json() const
{
    QJsonObject groupsJson;
    QJsonObject levels;
    for (const GroupResults &group : groups) {
        groupsJson.insert(group.name, groupJson(group));
        levels.insert(group.name, levelsJson(group));
    }
    QJsonObject summaries;
    for (const SubjectKind subject : columns)
        summaries.insert(identifier(subject), summaryJson(summaryOf(groups, subject)));
    QJsonArray gatesJson;
    for (const GateResult &gate : gates)
        gatesJson.append(QJsonObject{{u"sentence"_s, gate.sentence}, {u"holds"_s, gate.holds}});
    return {{u"schema"_s, 2},
            {u"date"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODate)},
            {u"machine"_s, machineJson()},
            {u"size"_s, size == LabSize::Full ? u"full"_s : u"gate"_s},
            {u"groups"_s, groupsJson},
            {u"levels"_s, levels},
            {u"summary"_s, summaries},
            {u"gates"_s, gatesJson}};
}

} // namespace consentdesk::leaklab
