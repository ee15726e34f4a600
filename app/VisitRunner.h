// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "CommandLine.h"
#include "base/Result.h"

namespace consentdesk {

class Catalogue;
class MainWindow;
class PolicySource;

/// `consentdesk visit`: loads each page in turn in a window nobody sees, lets it settle, and reports what the
/// panel shows. UI thread.
class VisitRunner final
{
public:
    /// @p policies: null: --policy finds nothing.
    VisitRunner(MainWindow &window, const Catalogue &catalogue, const CommandLine &line, QList<QUrl> urls,
                PolicySource *policies = nullptr);

    /// The error: the report or a screenshot could not be written.
    [[nodiscard]] Result<ExitStatus> run();

private:
    [[nodiscard]] VisitedPage visit(const QUrl &url);
    void comparePolicyOf(VisitedPage &page) const;
    void waitForLevel() const;
    [[nodiscard]] Result<void> saveScreenshot(qsizetype pageNumber) const;
    [[nodiscard]] Result<void> writeReport(const QList<VisitedPage> &pages) const;

    MainWindow &m_window;
    const Catalogue &m_catalogue;
    const CommandLine &m_line;
    QList<QUrl> m_urls;
    PolicySource *m_policies;
};

} // namespace consentdesk
