// SPDX-License-Identifier: Apache-2.0
#include "InspectorFixture.h"
#include "UiTest.h"
#include "widgets/CookieInspector.h"
#include "widgets/CookieTableView.h"
#include "widgets/FilterBar.h"

#include <QLineEdit>
#include <QScrollBar>
#include <QtTest>

#include <algorithm>
#include <ctime>
#include <malloc.h>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int manyCookies = 10'000;
constexpr double frame = 16.0; ///< milliseconds
#ifdef __SANITIZE_ADDRESS__
constexpr double slowness = 10; ///< of what the sanitizer adds
#else
constexpr double slowness = 1;
#endif

/// What this thread has computed, in milliseconds: other programs on the machine do not count.
double computed()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

Cookie numbered(int number)
{
    static const std::array<QByteArray, 4> prefixes{"internal_", "_pk_id.", "_ga_", "session_"};
    Cookie cookie = test::cookie(prefixes[size_t(number) % prefixes.size()] + QByteArray::number(number),
                                 u"host%1.portal.example"_s.arg(number % 500));
    cookie.value = QByteArray(20 + number % 60, 'v');
    if (number % 3 != 0)
        cookie.expires = test::ManualClock().now().addSecs(number * 977LL);
    return cookie;
}

} // namespace

/// Ten thousand cookies, three times what the engine keeps at once. What is measured is a frame: the action,
/// the layout and the painting, in computing time.
class TestCookieInspectorSpeed final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { test::failOnAnyUiWarning(); }

    void theFirstPaintIsWithinAFrame();
    void aKeyStrokeInTheSearchIsWithinAFrame();
    void aFilterIsWithinAFrame();
    void scrollingIsWithinAFrame();
    void sortingIsDoneInAMoment();
    void typingWithEveryRowSelectedIsDoneInAMoment();
    void aFloodOfChangesIsDoneInAMoment();
    void whatARowCostsInMemory();

private:
    template <class Action>
    [[nodiscard]] double slowestFrame(const Action &action);
    static void report(const char *what, double milliseconds, double limit);

    std::unique_ptr<test::InspectorData> m_data;
    std::unique_ptr<CookieInspector> m_inspector;
    size_t m_bytesBefore = 0;
};

void TestCookieInspectorSpeed::report(const char *what, double milliseconds, double limit)
{
    qInfo("%-44s %7.1f ms (a frame is %.0f ms)", what, milliseconds, frame);
    QVERIFY2(milliseconds < limit * slowness, what);
}

void TestCookieInspectorSpeed::initTestCase()
{
    m_data = std::make_unique<test::InspectorData>();
    for (int i = 0; i < manyCookies; ++i)
        m_data->store(numbered(i));
    m_inspector =
        std::make_unique<CookieInspector>(m_data->service, m_data->inventory, m_data->ledger, m_data->clock);
    m_inspector->resize(1200, 420);
    m_inspector->setScope(CookieInspector::Scope::AllSites);
    m_bytesBefore = mallinfo2().uordblks;
}

/// The longest turn of the event loop from the action until nothing is left to do.
template <class Action>
double TestCookieInspectorSpeed::slowestFrame(const Action &action)
{
    double start = computed();
    action();
    static_cast<void>(m_inspector->grab());
    double slowest = computed() - start;
    for (int turn = 0; turn < 100; ++turn) {
        start = computed();
        QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
        slowest = std::max(slowest, computed() - start);
    }
    return slowest;
}

void TestCookieInspectorSpeed::theFirstPaintIsWithinAFrame()
{
    report("first paint", slowestFrame([&] { m_inspector->show(); }), 6 * frame);
    QTRY_COMPARE(m_inspector->model().totalCount(), int(m_data->inventory.size()));
    while (m_inspector->model().prepareSearch(1000))
        QCoreApplication::processEvents();
}

void TestCookieInspectorSpeed::aKeyStrokeInTheSearchIsWithinAFrame()
{
    std::vector<double> frames;
    for (const QString &text :
         {u"s"_s, u"se"_s, u"ses"_s, u"se"_s, u"s"_s, u""_s, u"7"_s, u"77"_s, u"7"_s, u""_s})
        frames.push_back(slowestFrame([&] { m_inspector->filterBar().searchField().setText(text); }));
    std::sort(frames.begin(), frames.end());
    report("key stroke, median of 10", frames[frames.size() / 2], 3 * frame);
    report("key stroke, slowest of 10", frames.back(), 4 * frame);
}

void TestCookieInspectorSpeed::aFilterIsWithinAFrame()
{
    report("filter by category", slowestFrame([&] {
               m_inspector->showOnly({Facet::Category, identifier(CookieCategory::Statistical)});
           }),
           3 * frame);
    report("filter by state", slowestFrame([&] {
               m_inspector->showOnly({Facet::State, identifier(CookieState::Kept)});
           }),
           3 * frame);
    m_inspector->filterBar().searchField().setText(u"x"_s);
    m_inspector->filterBar().searchField().clear();
}

void TestCookieInspectorSpeed::scrollingIsWithinAFrame()
{
    m_inspector->model().setFilter({});
    QScrollBar &bar = *m_inspector->table().verticalScrollBar();
    std::vector<double> frames;
    for (int i = 1; i <= 50; ++i)
        frames.push_back(slowestFrame([&] { bar.setValue(bar.maximum() / 50 * i); }));
    std::sort(frames.begin(), frames.end());
    report("scroll, median of 50", frames[frames.size() / 2], 2 * frame);
}

void TestCookieInspectorSpeed::sortingIsDoneInAMoment()
{
    for (const CookieColumn column : {CookieColumn::Size, CookieColumn::Expires, CookieColumn::Domain})
        report(qPrintable(u"sort by "_s + identifier(column)),
               slowestFrame([&] { m_inspector->table().sortByColumn(int(column), Qt::DescendingOrder); }),
               6 * frame);
}

void TestCookieInspectorSpeed::typingWithEveryRowSelectedIsDoneInAMoment()
{
    m_inspector->model().setFilter({});
    report("select all", slowestFrame([&] { m_inspector->table().selectAll(); }), 6 * frame);
    for (const QString &text : {u"7"_s, u"77"_s, u""_s})
        report("key stroke, every row selected",
               slowestFrame([&] { m_inspector->filterBar().searchField().setText(text); }), 10 * frame);
    QVERIFY(!m_inspector->table().selectedKeys().isEmpty());
    m_inspector->table().clearSelection();
}

/// A page that writes a thousand cookies, again and again.
void TestCookieInspectorSpeed::aFloodOfChangesIsDoneInAMoment()
{
    for (int round = 0; round < 3; ++round)
        report("a thousand cookies written", slowestFrame([&] {
                   for (int i = 0; i < 1'000; ++i)
                       m_data->store(numbered(i * 7));
               }),
               10 * frame);
    QTRY_COMPARE(m_inspector->model().totalCount(), int(m_data->inventory.size()));
}

void TestCookieInspectorSpeed::whatARowCostsInMemory()
{
    const size_t bytes = (mallinfo2().uordblks - m_bytesBefore) / manyCookies;
    qInfo("memory of a row in the inspector: %zu bytes, its search text included", bytes);
    QVERIFY(bytes < 8000);
}

QTEST_MAIN(TestCookieInspectorSpeed)
#include "tst_cookieinspectorspeed.moc"
