// SPDX-License-Identifier: Apache-2.0
#include "PanelFixture.h"
#include "UiTest.h"
#include "widgets/CategoryHeader.h"
#include "widgets/ConsentPanel.h"
#include "widgets/ConsentView.h"
#include "widgets/ToggleSwitch.h"

#include <QElapsedTimer>
#include <QtTest>

#include <algorithm>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int manyCookies = 3000;

/// The median time of an action in milliseconds, layout and painting included.
template <class Action>
double median(int repetitions, QWidget &shown, const Action &action)
{
    std::vector<double> times;
    for (int i = 0; i < repetitions; ++i) {
        QElapsedTimer timer;
        timer.start();
        action(i);
        QCoreApplication::processEvents();
        static_cast<void>(shown.grab());
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::nth_element(times.begin(), times.begin() + repetitions / 2, times.end());
    return times[size_t(repetitions / 2)];
}

void report(const char *what, double milliseconds, double limit)
{
    qInfo("%-46s %8.1f ms (limit %.0f ms)", what, milliseconds, limit);
    QVERIFY2(milliseconds < limit, what);
}

} // namespace

/// A site with 3,000 cookies. The limits are far above what was measured: they find waste that grows with the
/// square of the rows, not a slow machine.
class TestConsentPanelSpeed final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        test::failOnAnyUiWarning();
        m_data = std::make_unique<test::PanelData>();
        m_service = std::make_unique<ConsentService>(test::builtInCatalogue(), ConsentChoices(), nullptr);
        for (int i = 0; i < manyCookies; ++i)
            m_data->store(numbered(i));
        m_panel = std::make_unique<ConsentPanel>(*m_service, m_data->inventory);
        m_panel->resize(392, 700);
        m_panel->show();
    }
    void cleanup() { m_panel.reset(); }

    void thePanelIsThereInAMoment();
    void aMergeWithoutChangesCostsAlmostNothing();
    void aMergeOfTenChangesIsNotNoticed();
    void rowsBetweenAllOthersAreInsertedInAMoment();
    void aToggleOfAllRowsIsAnsweredAtOnce();
    void onlyTheHeadingsAreWidgets();

private:
    [[nodiscard]] static Cookie numbered(int number)
    {
        static const std::array<QByteArray, 4> prefixes{"internal_", "_pk_id.", "_ga_", "session_"};
        return test::cookie(prefixes[size_t(number) % prefixes.size()] + QByteArray::number(10'000 + number));
    }

    std::unique_ptr<test::PanelData> m_data;
    std::unique_ptr<ConsentService> m_service;
    std::unique_ptr<ConsentPanel> m_panel;
};

void TestConsentPanelSpeed::thePanelIsThereInAMoment()
{
    const double time = median(1, *m_panel, [this](int) { m_panel->setSite(test::site()); });
    report("first merge and layout of 3,000 cookies", time, 1000);
    const double wider = median(1, *m_panel, [this](int) { m_panel->resize(500, 700); });
    report("another width", wider, 1000);
}

void TestConsentPanelSpeed::aMergeWithoutChangesCostsAlmostNothing()
{
    m_panel->setSite(test::site());
    ConsentModel model({});
    const SiteReport same = makeSiteReport(m_data->inventory, *m_service->policy(), test::site());
    model.merge(same);
    QWidget nothing;
    report("model: merge of 3,000 unchanged rows", median(21, nothing, [&](int) { model.merge(same); }), 100);
    report("report of 3,000 cookies alone",
           median(11, nothing,
                  [&](int) {
                      static_cast<void>(
                          makeSiteReport(m_data->inventory, *m_service->policy(), test::site()));
                  }),
           200);
    report("panel: refresh without changes", median(11, *m_panel, [this](int) { m_panel->refresh(); }), 250);
}

void TestConsentPanelSpeed::aMergeOfTenChangesIsNotNoticed()
{
    m_panel->setSite(test::site());
    const double time = median(11, *m_panel, [this](int round) {
        for (int i = 0; i < 10; ++i)
            m_data->store(test::cookie("new" + QByteArray::number(round * 10 + i)));
        m_panel->refresh();
    });
    report("panel: ten new rows", time, 250);
    // The panel's own share: without the report, which core makes.
    ConsentModel model({});
    SiteReport report10 = makeSiteReport(m_data->inventory, *m_service->policy(), test::site());
    model.merge(report10);
    QWidget nothing;
    report("model: merge that changes ten rows",
           median(11, nothing,
                  [&](int) {
                      for (int i = 0; i < 10; ++i) {
                          CookieRow &row = report10.cookies[i * 50];
                          row.state =
                              row.state == CookieState::Kept ? CookieState::Refused : CookieState::Kept;
                      }
                      model.merge(report10);
                  }),
           100);
}

void TestConsentPanelSpeed::rowsBetweenAllOthersAreInsertedInAMoment()
{
    m_panel->setSite(test::site());
    const double time = median(1, *m_panel, [this](int) {
        for (int i = 0; i < manyCookies; i += 2) {
            const Cookie known = numbered(i);
            m_data->store(test::cookie(known.key.name + "b"));
        }
        m_panel->refresh();
    });
    report("panel: 1,500 rows each between two others", time, 1000);
}

void TestConsentPanelSpeed::aToggleOfAllRowsIsAnsweredAtOnce()
{
    m_panel->setSite(test::site());
    report("toggle: 1,500 rows change",
           median(7, *m_panel,
                  [this](int) { m_panel->view().header(CookieCategory::Internal).toggle().click(); }),
           500);
}

void TestConsentPanelSpeed::onlyTheHeadingsAreWidgets()
{
    m_panel->setSite(test::site());
    const QAbstractItemModel &model = *m_panel->view().model();
    int widgets = 0;
    for (int category = 0; category < model.rowCount(); ++category) {
        const QModelIndex parent = model.index(category, 0);
        widgets += m_panel->view().indexWidget(parent) != nullptr;
        for (int i = 0; i < model.rowCount(parent); ++i)
            widgets += m_panel->view().indexWidget(model.index(i, 0, parent)) != nullptr;
    }
    QCOMPARE(widgets, 4);
}

QTEST_MAIN(TestConsentPanelSpeed)
#include "tst_consentpanelspeed.moc"
