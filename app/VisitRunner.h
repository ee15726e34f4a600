// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "CommandLine.h"
#include "base/Result.h"

namespace consentdesk {

class Catalogue;
class MainWindow;
class PageLoad;
class VisitPolicies;

/// `consentdesk visit`: loads each page in turn in a window nobody sees, lets it settle, and reports what the
/// panel shows. UI thread.
class VisitRunner final
{
public:
    /// @p policies: to compare with, if the command line says so. Everything must outlive the runner.
    VisitRunner(MainWindow &window, const Catalogue &catalogue, const CommandLine &line, QList<QUrl> urls,
                VisitPolicies &policies);

    /// The error: the report or a screenshot could not be written.
    [[nodiscard]] Result<ExitStatus> run();

private:
    [[nodiscard]] VisitedPage visit(const QUrl &url);
    /// The page as it stands when it has settled after a load that ended with @p problem, if it did.
    [[nodiscard]] VisitedPage settled(const QUrl &url, const PageLoad &load,
                                      const std::optional<QString> &problem);
    void comparePolicyOf(VisitedPage &page, PageLoad &load);
    static ExitStatus statusOf(const VisitedPage &page);
    static void complainOf(const VisitedPage &page);
    void waitForLevel() const;
    [[nodiscard]] Result<void> saveScreenshot(qsizetype pageNumber) const;
    [[nodiscard]] Result<void> writeReport(const QList<VisitedPage> &pages) const;

    MainWindow &m_window;
    const Catalogue &m_catalogue;
    const CommandLine &m_line;
    QList<QUrl> m_urls;
    VisitPolicies &m_policies;
};

} // namespace consentdesk
