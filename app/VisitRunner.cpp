// SPDX-License-Identifier: Apache-2.0
#include "VisitRunner.h"

#include "PageLoad.h"
#include "PolicyLoad.h"
#include "ReportFile.h"
#include "base/DisplayText.h"
#include "widgets/ConsentPanel.h"
#include "window/MainWindow.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QEventLoop>
#include <QFileInfo>
#include <QTimer>

#include <chrono>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace consentdesk {

namespace {

constexpr auto loadLimit = 60s;
constexpr auto policyLimit = 60s;
constexpr auto levelLimit = 15s;

void waitFor(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    loop.exec();
}

} // namespace

VisitRunner::VisitRunner(MainWindow &window, const Catalogue &catalogue, const CommandLine &line,
                         QList<QUrl> urls, PolicySource *policies)
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
        if (pages.last().policy && pages.last().policy->comparison.findingCount() > 0 &&
            status == ExitStatus::Done)
            status = ExitStatus::DoneWithFindings;
        if (!pages.last().loaded) {
            status = ExitStatus::CouldNotLoad;
            std::fputs(qPrintable(u"consentdesk: %1\n"_s.arg(displayText(pages.last().problem, 400))),
                       stderr);
        }
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

VisitedPage VisitRunner::visit(const QUrl &url)
{
    const auto problem = PageLoad(m_window).run(url, loadLimit);
    waitFor(m_line.settle);
    m_window.panel().refresh();
    VisitedPage page{url, !problem.has_value(), problem.value_or(QString()), m_window.panel().report()};
    if (page.loaded && m_line.policy)
        comparePolicyOf(page);
    return page;
}

void VisitRunner::comparePolicyOf(VisitedPage &page) const
{
    if (!m_policies) {
        page.policyProblem = u"This program cannot read cookie policies."_s;
        return;
    }
    const auto policy = PolicyLoad(*m_policies).run(page.report.site, page.url, *m_line.policy, policyLimit);
    if (policy)
        page.policy = {*policy, comparePolicy(*policy, page.report, m_catalogue)};
    else
        page.policyProblem = policy.error().message;
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
    const bool written =
        std::fwrite(report.constData(), 1, size_t(report.size()), stdout) == size_t(report.size()) &&
        std::fflush(stdout) == 0;
    return written ? Result<void>() : failure(u"The report cannot be written to standard output."_s);
}

} // namespace consentdesk
