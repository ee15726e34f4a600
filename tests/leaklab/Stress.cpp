// SPDX-License-Identifier: Apache-2.0
#include "Stress.h"

#include "LabPage.h"
#include "RecordReading.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QTimer>

#include <atomic>
#include <thread>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk::leaklab {

namespace {

constexpr int roundsAtGate = 12;
constexpr int roundsAtFull = 120;
constexpr std::chrono::seconds longestAtGate{60}; // a slow subject has fewer rounds, and CI still ends
constexpr std::chrono::minutes longestAtFull{15};
constexpr int tabs = 3;
constexpr int requestsOfPage = 21;
constexpr int refusedNames = 30;
constexpr qint64 longestPauseMs = 250;
const auto longestPause = u"longest pause, ms"_s;
constexpr int filledSites = 20; // Chromium keeps 3,300 cookies, 180 of a site
constexpr int cookiesOfSite = 165;

/// Keeps every core busy while it lives.
class Burners final
{
public:
    Burners()
    {
        for (unsigned i = 0; i < std::max(1U, std::thread::hardware_concurrency()); ++i)
            m_threads.emplace_back([this] {
                while (!m_isOver)
                    m_turns.fetch_add(1, std::memory_order_relaxed);
            });
    }
    ~Burners()
    {
        m_isOver = true;
        for (std::thread &thread : m_threads)
            thread.join();
    }
    Q_DISABLE_COPY_MOVE(Burners)

private:
    std::atomic<bool> m_isOver = false;
    std::atomic<quint64> m_turns = 0;
    std::vector<std::thread> m_threads;
};

/// How long the window's thread was busy at the longest, so that a visitor would have found it frozen.
class Heartbeat final
{
public:
    Heartbeat()
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer,
                         [this] { m_longest = std::max(m_longest, m_clock.restart()); });
        m_clock.start();
        m_timer.start(std::chrono::milliseconds(10));
    }

    [[nodiscard]] qint64 longestMs() const { return m_longest; }

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_longest = 0;
};

QList<QByteArray> lines(const QByteArray &prefix, int first, int count)
{
    QList<QByteArray> result;
    for (int i = first; i < first + count; ++i)
        result.append(prefix + QByteArray::number(i) + "=%V%; Path=/");
    return result;
}

/// Sets three of the thirty names, and renews the session.
LabAnswer item(const LabRequest &request)
{
    const int number = request.path.mid(request.path.lastIndexOf('/') + 1).toInt();
    return {.body = "text",
            .setCookies = lines("no_", (number * 3) % refusedNames, 3) + lines("keep_", 0, 1),
            .type = "text/plain"};
}

void install(LabServer &server)
{
    server.on("/stress/page", [page = labPage("await burst(20, '/stress/item/');")](const LabRequest &) {
        return LabAnswer{.body = page, .setCookies = lines("no_", 0, refusedNames) + lines("keep_", 0, 1)};
    });
    server.on("/stress/item/", item);
    server.on("/stress/fill", [page = labPage("")](const LabRequest &) {
        return LabAnswer{.body = page, .setCookies = lines("keep_", 0, cookiesOfSite)};
    });
    server.on("/stress/downloads", [page = labPage("frame('/stress/endless?1'); frame('/stress/endless?2');"
                                                   "await seen('/stress/endless');")](const LabRequest &) {
        return LabAnswer{.body = page};
    });
    server.on("/stress/endless", [](const LabRequest &) {
        return LabAnswer{.body = QByteArray(64 * 1024, 'x'),
                         .type = "application/octet-stream",
                         .headers = {{"Content-Disposition", "attachment; filename=endless.bin"}},
                         .isEndless = true};
    });
}

void note(LabRow &row, const QString &problem)
{
    if (!problem.isEmpty())
        row.broken.append(problem);
}

/// Fills the store, and gets to know the refused names.
void prepare(LabRow &row, const LabRun &run, const QUrl &page)
{
    for (int i = 0; i < filledSites; ++i)
        note(row, loadAndRun(run.subject.page(),
                             run.server.url(u"fill-%1.localhost"_s.arg(i), u"/stress/fill"_s)));
    const qsizetype from = run.server.recordSize();
    note(row, loadAndRun(run.subject.page(), page));
    count(row, run.server.record(from), Phase::First, {});
}

/// Loads @p url in all @p pages at once.
void loadTogether(LabRow &row, const QList<QWebEnginePage *> &pages, const QUrl &url)
{
    int ended = 0;
    QList<QMetaObject::Connection> connections;
    for (QWebEnginePage *const page : pages) {
        connections.append(
            QObject::connect(page, &QWebEnginePage::titleChanged, page,
                             [&ended](const QString &title) { ended += title == u"done" ? 1 : 0; }));
        page->load(url);
    }
    if (!waitUntil([&ended, &pages] { return ended >= pages.size(); }, 3 * patience))
        row.broken.append(u"the tabs did not come to their end"_s);
    for (const QMetaObject::Connection &connection : connections)
        QObject::disconnect(connection);
}

} // namespace

QList<LabRow> Stress::run(const LabRun &run)
{
    install(run.server);
    LabRow row{.name = u"all at once"_s};
    const QUrl page = run.server.url(u"stress.localhost"_s, u"/stress/page"_s);
    prepare(row, run, page);
    note(row, loadAndRun(run.subject.openPage(),
                         run.server.url(u"downloads.localhost"_s, u"/stress/downloads"_s)));
    QList<QWebEnginePage *> pages{&run.subject.page()};
    while (pages.size() < tabs)
        pages.append(&run.subject.openPage());
    const Burners burners;
    const Heartbeat heartbeat;
    const int rounds = run.size == LabSize::Gate ? roundsAtGate : roundsAtFull;
    const qsizetype from = run.server.recordSize();
    const QDeadlineTimer deadline(run.size == LabSize::Gate ? longestAtGate : longestAtFull);
    for (int round = 0; round < rounds && !deadline.hasExpired(); ++round) {
        loadTogether(row, pages, page);
        ++row.figures[u"rounds"_s];
    }
    row.figures[longestPause] = heartbeat.longestMs();
    row.figures[u"sweeps"_s] = qint64(run.subject.status().sweeps);
    row.figures[u"waved through"_s] = qint64(run.subject.status().wavedThrough);
    count(row, run.server.record(from), Phase::Stress, {Site::fromHost(u"stress.localhost"_s)});
    return {row};
}

QList<GateResult> Stress::judge(const LabResults &results, LabSize size) const
{
    const auto rowOf = [&](SubjectKind subject) { return results.value(subject).value(0); };
    const LabRow ours = rowOf(SubjectKind::ConsentDesk);
    // Slowness must not hide behind few requests.
    const int rounds = size == LabSize::Gate ? roundsAtGate : roundsAtFull;
    const qint64 fewest = qint64(rounds) * tabs * requestsOfPage;
    // The bare view's own pauses are the machine's.
    const qint64 allowed = std::max(longestPauseMs, rowOf(SubjectKind::Bare).figures.value(longestPause));
    const qint64 pause = ours.figures.value(longestPause);
    return {
        {u"requests under stress: %1 (at least %2); sweeps %3, waved through %4"_s.arg(ours.stress.requests)
             .arg(fewest)
             .arg(ours.figures.value(u"sweeps"_s))
             .arg(ours.figures.value(u"waved through"_s)),
         ours.stress.requests >= fewest},
        {u"longest pause of the window under stress: %1 ms (at most %2)"_s.arg(pause).arg(allowed),
         pause <= allowed}};
}

} // namespace consentdesk::leaklab
