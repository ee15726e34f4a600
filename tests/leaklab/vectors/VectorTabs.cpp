// SPDX-License-Identifier: Apache-2.0
#include "VectorTabs.h"

#include <QEventLoop>
#include <QTimer>
#include <QWebEngineNewWindowRequest>
#include <QWebEnginePage>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk::leaklab {

namespace {

constexpr int tabs = 3;
constexpr qsizetype framesOfAPage = 8;
constexpr qint64 timeOfABatch = 5'000; // milliseconds; most take 50

bool isInAFrame(const VectorJob &job)
{
    return job.place == VectorJob::Place::SameSiteFrame || job.place == VectorJob::Place::CrossSiteFrame;
}

QList<QList<int>> batchesOf(const QList<VectorJob> &jobs)
{
    QList<QList<int>> batches;
    for (const VectorJob &job : jobs) {
        const bool joins = isInAFrame(job) && !batches.isEmpty() && batches.last().size() < framesOfAPage &&
                           isInAFrame(jobs.at(batches.last().constFirst()));
        if (!joins)
            batches.append(QList<int>());
        batches.last().append(job.number);
    }
    return batches;
}

QString pathOf(const QList<int> &batch, const VectorJob &first)
{
    if (first.place == VectorJob::Place::PopUp)
        return u"/popup/%1"_s.arg(first.number);
    if (!isInAFrame(first))
        return u"/vector/%1"_s.arg(first.number);
    QStringList numbers;
    for (const int number : batch)
        numbers.append(QString::number(number));
    return u"/frames/"_s + numbers.join(u',');
}

} // namespace

VectorTabs::VectorTabs(VectorBrowser &browser, VectorServer &server, const QList<VectorJob> &jobs)
    : m_browser(browser)
    , m_server(server)
    , m_jobs(jobs)
    , m_batches(batchesOf(jobs))
{
    for (int i = 0; i < tabs; ++i)
        m_tabs.push_back(std::make_unique<Tab>());
    QObject::connect(&server, &VectorServer::done, &server,
                     [this](int job, const QString &problem) { onDone(job, problem); });
}

VectorTabs::~VectorTabs()
{
    QObject::disconnect(&m_server, &VectorServer::done, nullptr, nullptr);
}

void VectorTabs::run()
{
    // A real event loop: QTest::qWaitFor() sleeps between events, and one document takes hundreds of them.
    QEventLoop loop;
    QTimer tick;
    tick.callOnTimeout([this, &loop] {
        if (isOver())
            loop.quit();
    });
    tick.start(2);
    loop.exec();
}

bool VectorTabs::isOver()
{
    for (const auto &tab : m_tabs) {
        giveUpLate(*tab);
        if (tab->running.isEmpty())
            next(*tab);
    }
    return std::all_of(m_tabs.cbegin(), m_tabs.cend(),
                       [](const auto &tab) { return tab->running.isEmpty(); });
}

void VectorTabs::openPage(Tab &tab)
{
    tab.page = m_browser.makePage();
    QObject::connect(tab.page.get(), &QWebEnginePage::newWindowRequested, tab.page.get(),
                     [this, &tab](QWebEngineNewWindowRequest &request) {
                         tab.popups.push_back(m_browser.makePage());
                         request.openIn(tab.popups.back().get());
                     });
}

void VectorTabs::next(Tab &tab)
{
    if (m_batches.isEmpty())
        return;
    const QList<int> batch = m_batches.takeFirst();
    if (!tab.page)
        openPage(tab);
    tab.popups.clear();
    tab.running = QSet<int>(batch.cbegin(), batch.cend());
    tab.clock.start();
    const VectorJob &first = m_jobs.at(batch.constFirst());
    tab.page->load(m_server.url(u"portal.localhost"_s, pathOf(batch, first)));
    tab.page->setVisible(true); // no sooner: a page has to exist. Timers of hidden ones sleep for seconds
}

void VectorTabs::onDone(int job, const QString &problem)
{
    if (!problem.isEmpty())
        m_problems.insert(job, problem);
    for (const auto &tab : m_tabs)
        tab->running.remove(job);
}

void VectorTabs::giveUpLate(Tab &tab)
{
    if (tab.running.isEmpty() || tab.clock.elapsed() < timeOfABatch)
        return;
    m_silent += tab.running;
    tab.running.clear();
    tab.page.reset(); // whatever hangs in it
}

} // namespace consentdesk::leaklab
