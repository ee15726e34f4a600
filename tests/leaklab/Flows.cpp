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
    QStringList pages; ///< opened one after the other
    QString file;      ///< that must have been downloaded in the end
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

LabRow passed(const Flow &flow, const LabRun &run, Phase phase)
{
    LabRow row{.name = flow.name};
    const QString host = flow.name + u".localhost"_s;
    const qsizetype from = run.server.recordSize();
    for (const QString &path : flow.pages) {
        const QString query = u"?from=%1"_s.arg(run.server.recordSize());
        const QString problem = loadAndRun(run.subject.page(), run.server.url(host, path + query));
        if (!problem.isEmpty())
            row.broken.append(u"%1: %2"_s.arg(path, problem));
    }
    const QString file = QDir(run.directory).filePath(flow.file);
    if (!flow.file.isEmpty() && !waitUntil([&file] { return QFile::exists(file); }))
        row.broken.append(u"the download did not come"_s);
    if (!flow.file.isEmpty())
        QFile::remove(file);
    count(row, run.server.record(from), phase, {Site::fromHost(host), Site::fromHost(u"x-"_s + host)});
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
