// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "VectorBrowser.h"
#include "VectorServer.h"

#include <QElapsedTimer>
#include <QHash>
#include <QList>

#include <memory>
#include <vector>

namespace consentdesk::leaklab {

/// Several tabs of one browser that work off a list of jobs: one job in a main frame or pop-up, or eight in
/// frames of one page. UI thread.
class VectorTabs final
{
public:
    VectorTabs(VectorBrowser &browser, VectorServer &server, const QList<VectorJob> &jobs);
    ~VectorTabs();
    Q_DISABLE_COPY_MOVE(VectorTabs)

    /// Until every job is done or had its time.
    void run();
    [[nodiscard]] const QSet<int> &silent() const { return m_silent; }
    [[nodiscard]] const QHash<int, QString> &problems() const { return m_problems; }

private:
    struct Tab
    {
        std::unique_ptr<QWebEnginePage> page;
        std::vector<std::unique_ptr<QWebEnginePage>> popups;
        QSet<int> running;
        QElapsedTimer clock;
    };

    [[nodiscard]] bool isOver();
    void openPage(Tab &tab);
    void next(Tab &tab);
    void onDone(int job, const QString &problem);
    void giveUpLate(Tab &tab);

    VectorBrowser &m_browser;
    VectorServer &m_server;
    const QList<VectorJob> &m_jobs;
    QList<QList<int>> m_batches; ///< what no tab took yet
    std::vector<std::unique_ptr<Tab>> m_tabs;
    QSet<int> m_silent;
    QHash<int, QString> m_problems;
};

} // namespace consentdesk::leaklab
