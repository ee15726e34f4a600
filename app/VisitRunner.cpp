// SPDX-License-Identifier: Apache-2.0
#include "VisitRunner.h"

#include "PageLoad.h"
#include "ReportFile.h"
#include "SeenMeanwhile.h"
#include "VisitPolicies.h"
#include "base/DisplayText.h"
#include "widgets/ConsentPanel.h"
#include "window/MainWindow.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QEventLoop>
#include <QFileInfo>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace consentdesk {

namespace {

constexpr auto loadLimit = 60s;
constexpr auto levelLimit = 15s;

void waitFor(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    loop.exec();
}

} // namespace

VisitRunner::VisitRunner(MainWindow &window, const Catalogue &catalogue, const CommandLine &line,
                         QList<QUrl> urls, VisitPolicies &policies)
    : m_window(window)
    , m_catalogue(catalogue)
    , m_line(line)
    , m_urls(std::move(urls))
    , m_policies(policies)
{
}

Result<ExitStatus> VisitRunner::run()
{
    m_window.show(); // on the offscreen platform; the engine draws only what is shown
    QList<VisitedPage> pages;
    ExitStatus status = ExitStatus::Done;
    for (const QUrl &url : std::as_const(m_urls)) {
        pages.append(visit(url));
        status = std::max(status, statusOf(pages.last())); // the later ones are the graver ones
        complainOf(pages.last());
        if (const auto saved = saveScreenshot(pages.size()); !saved)
            return failure(saved.error().message);
    }
    waitForLevel();
    if (const auto written = writeReport(pages); !written)
        return failure(written.error().message);
    return status;
}

void VisitRunner::waitForLevel() const
{
    // A run that is over before the self-test would say that it is still finding out. The test ends by
    // itself.
    QDeadlineTimer limit(levelLimit);
    while (m_window.panel().enforcementStatus().level == EnforcementStatus::Level::Checking &&
           !limit.hasExpired())
        waitFor(20ms);
}

ExitStatus VisitRunner::statusOf(const VisitedPage &page)
{
    if (!page.loaded || !page.policyProblem.isEmpty())
        return ExitStatus::CouldNotLoad;
    return page.policy && page.policy->comparison.findingCount() > 0 ? ExitStatus::DoneWithFindings
                                                                     : ExitStatus::Done;
}

void VisitRunner::complainOf(const VisitedPage &page)
{
    const QString &problem = page.loaded ? page.policyProblem : page.problem;
    if (!problem.isEmpty())
        std::fputs(qPrintable(u"consentdesk: %1\n"_s.arg(displayText(problem, 400))), stderr);
}

VisitedPage VisitRunner::visit(const QUrl &url)
{
    PageLoad load(m_window);
    const auto problem = load.run(url, loadLimit);
    VisitedPage page = settled(url, load, problem);
    if (page.loaded && m_line.policy)
        comparePolicyOf(page, load);
    return page;
}

VisitedPage VisitRunner::settled(const QUrl &url, const PageLoad &load, const std::optional<QString> &problem)
{
    waitFor(m_line.settle);
    m_window.panel().refresh();
    VisitedPage page{url, !problem.has_value(), problem.value_or(QString()), m_window.panel().report()};
    page.httpStatus = load.httpStatus();
    return page;
}

void VisitRunner::comparePolicyOf(VisitedPage &page, PageLoad &load)
{
    const auto policy = m_policies.of(page.report.site);
    if (!policy) {
        page.policyProblem = policy.error().message;
        return;
    }
    m_window.panel().refresh();
    const SeenMeanwhile ofPolicyPages(page.report, m_window.panel().report());
    // What the policy declares is known from now on, and may decide otherwise than before it was read.
    if (decideDifferently(page.report, m_window.panel().report())) {
        const auto problem = load.again(loadLimit);
        page = settled(page.url, load, problem);
    }
    page.report = ofPolicyPages.takenFrom(m_window.panel().report());
    page.policyRemarks = policy->remarks;
    if (policy->cookies.isEmpty())
        page.policyProblem = m_policies.rowlessSentence(*policy);
    else
        page.policy = {*policy, comparePolicy(*policy, page.report, m_catalogue)};
}

Result<void> VisitRunner::saveScreenshot(qsizetype pageNumber) const
{
    if (m_line.screenshot.isEmpty())
        return {};
    const QFileInfo file(m_line.screenshot);
    QString path = m_line.screenshot;
    if (pageNumber > 1)
        path = file.dir().filePath(u"%1-%2.png"_s.arg(file.completeBaseName()).arg(pageNumber));
    if (m_window.grab().save(path, "PNG"))
        return {};
    return failure(u"The screenshot %1 cannot be written."_s.arg(displayText(path, 200)));
}

Result<void> VisitRunner::writeReport(const QList<VisitedPage> &pages) const
{
    const VisitReport visited{pages, m_window.panel().enforcementStatus()};
    const QByteArray report = m_line.format == CommandLine::Format::Json
                                  ? visitJson(visited, m_line.values)
                                  : visitText(visited, m_catalogue, m_line.values).toUtf8();
    if (!m_line.output.isEmpty())
        return writeReportFile(m_line.output, report);
    return writeToStandardOutput(report);
}

} // namespace consentdesk
