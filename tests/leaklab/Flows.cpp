// SPDX-License-Identifier: Apache-2.0
#include "Flows.h"

#include "RecordReading.h"
#include "Summary.h"

#include <QDir>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk::leaklab {

namespace {

constexpr int passesAtGate = 2;
constexpr int passesAtFull = 12;
const auto restart = u"restart"_s;

struct Flow
{
    QString name;
    /// Opened one after the other. Those after the first count as later pages the first time too, so every
    /// refused name of the flow has to be set within the first: FlowSite has one for each host, and sets it
    /// with every answer.
    QStringList pages;
    QString file; ///< that must have been downloaded in the end
};

const QList<Flow> &flows()
{
    static const QList<Flow> all{
        {u"log-in"_s, {u"/flow/log-in"_s, u"/flow/account"_s}, {}},
        {u"csrf-form"_s, {u"/flow/form"_s}, {}},
        {u"sign-on"_s, {u"/flow/sign-on"_s, u"/flow/account"_s}, {}},
        {u"image-elsewhere"_s, {u"/flow/image-page"_s, u"/flow/account"_s}, {}},
        {u"language"_s, {u"/flow/language-switch"_s, u"/flow/language"_s}, {}},
        {u"long-session"_s, {u"/flow/long-session"_s, u"/flow/account"_s}, {}},
        {u"five-later-pages"_s,
         {u"/flow/busy"_s, u"/flow/account"_s, u"/flow/account"_s, u"/flow/account"_s, u"/flow/account"_s,
          u"/flow/account"_s},
         {}},
        {u"upload"_s, {u"/flow/upload-page"_s}, {}},
        {u"download"_s, {u"/flow/download-page"_s}, u"flow.csv"_s},
        {u"websocket-echo"_s, {u"/flow/echo-page"_s}, {}},
        {u"event-source"_s, {u"/flow/events-page"_s}, {}},
    };
    return all;
}

/// The pages of @p flow; where each one's requests begin in the record, and where the last one's end.
QList<qsizetype> gone(const Flow &flow, const LabRun &run, LabRow &row)
{
    QList<qsizetype> bounds;
    for (const QString &path : flow.pages) {
        bounds.append(run.server.recordSize());
        const QString query = u"?from=%1"_s.arg(bounds.last());
        const QUrl url = run.server.url(flow.name + u".localhost"_s, path + query);
        const QString problem = loadAndRun(run.subject.page(), url);
        if (!problem.isEmpty())
            row.broken.append(u"%1: %2"_s.arg(path, problem));
    }
    const QString file = QDir(run.directory).filePath(flow.file);
    if (!flow.file.isEmpty() && !waitUntil([&file] { return QFile::exists(file); }))
        row.broken.append(u"the download did not come"_s);
    if (!flow.file.isEmpty())
        QFile::remove(file);
    bounds.append(run.server.recordSize());
    return bounds;
}

/// @p phase: of the first page. Those after it come later, the first time too.
LabRow passed(const Flow &flow, const LabRun &run, Phase phase)
{
    LabRow row{.name = flow.name};
    const QString host = flow.name + u".localhost"_s;
    const QList<Site> firstParties{Site::fromHost(host), Site::fromHost(u"x-"_s + host)};
    const QList<qsizetype> bounds = gone(flow, run, row);
    for (qsizetype page = 0; page + 1 < bounds.size(); ++page) {
        const qsizetype from = bounds.at(page);
        const QList<LabRequest> requests = run.server.record(from).first(bounds.at(page + 1) - from);
        count(row, requests, page == 0 ? phase : Phase::Known, firstParties);
    }
    return row;
}

LabRow beforeRestart(const LabRun &run)
{
    return passed({restart, {u"/flow/busy"_s}, {}}, run, Phase::First);
}

LabRow afterRestart(const LabRun &run)
{
    return passed({restart, {u"/flow/account"_s, u"/flow/busy"_s}, {}}, run, Phase::Known);
}

} // namespace

QList<LabRow> Flows::run(const LabRun &run)
{
    m_site = std::make_unique<FlowSite>(run.server);
    if (run.step == 1)
        return {afterRestart(run)};
    QList<LabRow> rows;
    const int passes = run.size == LabSize::Gate ? passesAtGate : passesAtFull;
    for (const Flow &flow : flows()) {
        rows.append(passed(flow, run, Phase::First));
        for (int pass = 1; pass < passes; ++pass)
            rows.last() += passed(flow, run, Phase::Known);
    }
    rows.append(beforeRestart(run));
    return rows;
}

QList<GateResult> Flows::judge(const LabResults &results, LabSize) const
{
    const LabRow bare = rowNamed(results.value(SubjectKind::Bare), restart);
    return {{u"a bare view sends the refused cookie after a restart: %1 of %2 documents"_s.arg(
                 QString::number(bare.laterPage.carried), QString::number(bare.laterPage.requests)),
             bare.laterPage.carried > 0}};
}

} // namespace consentdesk::leaklab
