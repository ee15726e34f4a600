// SPDX-License-Identifier: Apache-2.0
#include "BrowserTest.h"
#include "CookieServer.h"
#include "TestWindow.h"
#include "demo/DemoPlatform.h"
#include "widgets/ConsentPanel.h"
#include "widgets/CookieInspector.h"
#include "widgets/MessageBar.h"
#include "widgets/PolicyView.h"
#include "window/PolicyTool.h"
#include "window/ToolArea.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;
using test::CookieServer;
using test::TestWindow;

namespace {

constexpr int patience = 30'000; // milliseconds

/// "name: kind" of every finding that is more than an agreement, sorted.
QStringList told(const PolicyView &view)
{
    QStringList lines;
    for (const PolicyFinding &finding : view.shown().comparison.findings) {
        if (weightOf(finding.kind) != PolicyFinding::Weight::Agreement)
            lines.append(u"%1: %2"_s.arg(subjectText(finding), identifier(finding.kind)));
    }
    lines.sort();
    return lines;
}

} // namespace

/// The policy of the visited site in the real window: found, read, laid beside what the site stores.
class tst_PolicyWindow final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void theDemoPlatformsOwnWordIsShownForItsCookies();
    void differencesOfAPortal_data();
    void differencesOfAPortal();
    void theOpenPageIsReadAsThePolicyWhenAskedTo();
    void aPageOfAnotherSiteIsReadAsThePolicyOfTheSiteThatIsChosen();
    void whosePolicyItIsCanBeLeftOpen();
    void forgettingASiteForgetsItsPolicyUntilThatIsTakenBack();
    void theChoiceIsAskedForAgainWhenTheRowsChanged_data();
    void theChoiceIsAskedForAgainWhenTheRowsChanged();
    void theChoiceIsAskedForAgainAfterSixMonths_data();
    void theChoiceIsAskedForAgainAfterSixMonths();
    void keepingTheChoiceEndsTheAsking();
    void aQuestionIsOnlyThereWhileItsSiteIs();
    void aQuestionThatIsIgnoredComesAgainInTheNextSessionOnly();
    void theDetailsOfACookieLeadToItsRowOfThePolicy();

private:
    /// Opens the portal, then a policy on another site, and presses "Read this page as the policy".
    void openPolicyOnAnotherSite();
    void answerWhosePolicy(QDialogButtonBox::StandardButton answer);
    [[nodiscard]] QWidget *whosePolicy() const
    {
        return m_window->window().findChild<QWidget *>(u"whosePolicy"_s);
    }
    void declare(const QByteArray &duration);
    void openPortalAndChoose();
    void readAnotherPolicy();
    [[nodiscard]] QPushButton *chooseAgain() const
    {
        return m_window->window().messages().findChild<QPushButton *>(u"yesButton"_s);
    }
    [[nodiscard]] bool isAsked() const
    {
        return chooseAgain() && chooseAgain()->isVisible() && chooseAgain()->text() == u"Choose again"_s;
    }
    void openPolicyTool();
    [[nodiscard]] PolicyView &view() { return m_window->window().tools().policy()->view(); }

    std::unique_ptr<CookieServer> m_server;
    std::unique_ptr<TestWindow> m_window;
    const Site m_site = Site::fromHost(u"portal.localhost"_s);
};

void tst_PolicyWindow::init()
{
    test::failOnAnyWarningOfOurs();
    m_window.reset();
    m_server = std::make_unique<CookieServer>();
    QVERIFY(m_server->start());
}

void tst_PolicyWindow::openPolicyTool()
{
    ToolArea &tools = m_window->window().tools();
    QTest::keyClick(&m_window->window(), Qt::Key_F12);
    tools.setCurrentWidget(tools.policy());
    QTRY_VERIFY(view().isVisible());
}

void tst_PolicyWindow::theDemoPlatformsOwnWordIsShownForItsCookies()
{
    DemoPlatform demo;
    QVERIFY(demo.start());
    m_window = std::make_unique<TestWindow>([&demo]() -> Result<QUrl> { return demo.portalUrl(); },
                                            std::nullopt, TestWindow::Policies::Read);
    QVERIFY(m_window->open(demo.portalUrl().resolved(QUrl(u"/login/"_s))));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->policies().policyOf(m_site), patience);
    const auto policy = m_window->policies().policyOf(m_site);
    QCOMPARE(policy->cookies.size(), 4);
    QCOMPARE(policy->remarks, {});

    QTRY_VERIFY_WITH_TIMEOUT(m_window->stateOf("csrftoken").has_value(), patience);
    for (const CookieRow &row : m_window->window().panel().report().cookies) {
        const Classification &known = row.classification();
        if (row.observed.cookie.nameOnTheWire() == "csrftoken") {
            QCOMPARE(known.sourceId, u"site-policy"_s);
            QCOMPARE(known.provider, u"Opendatasoft"_s);
            QCOMPARE(known.category, CookieCategory::Necessary);
            QVERIFY(!known.function.isEmpty() && !known.purpose.isEmpty());
        } else if (row.observed.cookie.nameOnTheWire().startsWith("_pk_")) {
            QCOMPARE(known.provider, u"Matomo"_s);
            QCOMPARE(known.category, CookieCategory::Statistical);
        }
    }
}

void tst_PolicyWindow::differencesOfAPortal_data()
{
    QTest::addColumn<QByteArray>("policy");
    QTest::addColumn<QList<QByteArray>>("setCookies");
    QTest::addColumn<QStringList>("findings");
    QTest::newRow("template A: no durations, one cookie undeclared, one not seen")
        << QByteArray("<h2>Cookies necessary for the platform</h2><table><tr><th>Service provider's name"
                      "<th>Function and location<th>Cookie name(s)<th>Purposes"
                      "<tr><td>Opendatasoft<td>Authentication<td>sessionid<td>To remember the user"
                      "<tr><td>Opendatasoft<td>API (CSRF)<td>csrftoken<td>To retrieve data</table>")
        << QList<QByteArray>{"sessionid=1; HttpOnly", "ab_bucket=1"}
        << QStringList{u"ab_bucket: seen-not-declared"_s, u"csrftoken: declared-not-seen"_s,
                       u"csrftoken: no-duration"_s, u"sessionid: no-duration"_s};
    QTest::newRow("template B: lives longer than declared")
        << QByteArray(
               "<h2>Necessary cookies</h2><table><tr><th>Supplier name<th>Cookie name<th>Duration<th>Function"
               "<tr><td>Huwise<td>sessionid<td>2 weeks by default<td>Authentication: keeps you logged in"
               "<tr><td>Huwise<td>csrftoken<td>12 months<td>Security: protects forms</table>")
        << QList<QByteArray>{"sessionid=1; HttpOnly; Max-Age=31536000", "csrftoken=1; Max-Age=31449600"}
        << QStringList{u"sessionid: longer-than-declared"_s};
    QTest::newRow("template C: a known tracker declared as user experience")
        << QByteArray(
               "<h2>User experience</h2><table><tr><th>Service provider's name<th>Cookie name(s)<th>Purposes"
               "<tr><td>Matomo<td>_pk_id.*<td>To remember your settings</table>")
        << QList<QByteArray>{}
        << QStringList{u"_pk_id.*: category-contradicts"_s, u"_pk_id.*: declared-not-seen"_s,
                       u"_pk_id.*: no-duration"_s};
}

void tst_PolicyWindow::differencesOfAPortal()
{
    QFETCH(QByteArray, policy);
    QFETCH(QList<QByteArray>, setCookies);
    QFETCH(QStringList, findings);
    m_server->on(u"/"_s, {.body = "<!DOCTYPE html><html lang=en><p>portal", .setCookies = setCookies});
    m_server->on(
        u"/terms/cookies-policy/"_s,
        {"<!DOCTYPE html><html lang=en><title>Cookies policy</title><h1>Cookies policy</h1>" + policy});
    m_window = std::make_unique<TestWindow>(std::function<Result<QUrl>()>(), std::nullopt,
                                            TestWindow::Policies::Read);
    QVERIFY(m_window->open(m_server->url(u"/"_s)));
    openPolicyTool();
    QTRY_COMPARE_WITH_TIMEOUT(told(view()), findings, patience);
}

void tst_PolicyWindow::theOpenPageIsReadAsThePolicyWhenAskedTo()
{
    m_server->on(u"/"_s,
                 {"<!DOCTYPE html><title>Cookies</title><table><tr><th>Cookie name<th>Purpose<th>Duration"
                  "<tr><td>own_choice<td>Remembers your choice<td>6 months</table>"});
    m_window = std::make_unique<TestWindow>(std::function<Result<QUrl>()>(), std::nullopt,
                                            TestWindow::Policies::Read);
    QVERIFY(m_window->open(m_server->url(u"/"_s)));
    openPolicyTool();
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->policies().problemOf(m_site).isEmpty(), patience);
    QTest::mouseClick(view().findChild<QToolButton *>(u"readOpenPage"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(told(view()), QStringList{u"own_choice: declared-not-seen"_s}, patience);
}

void tst_PolicyWindow::openPolicyOnAnotherSite()
{
    m_server->on(u"/"_s, {"<!DOCTYPE html><html lang=en><p>portal"});
    m_server->on(u"legal.localhost"_s, u"/cookies"_s,
                 {"<!DOCTYPE html><html lang=en><title>Cookies</title><table><tr><th>Cookie "
                  "name<th>Purpose<th>Duration"
                  "<tr><td>own_choice<td>Remembers your choice<td>6 months</table>"});
    m_window = std::make_unique<TestWindow>(std::function<Result<QUrl>()>(), std::nullopt,
                                            TestWindow::Policies::Read);
    QVERIFY(m_window->open(m_server->url(u"/"_s)));
    openPolicyTool();
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->policies().problemOf(m_site).isEmpty(), patience);
    QVERIFY(m_window->open(m_server->url(u"/cookies"_s, u"legal.localhost"_s)));
    const Site legal = Site::fromHost(u"legal.localhost"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->policies().isReading(legal), patience);
    QTest::mouseClick(view().findChild<QToolButton *>(u"readOpenPage"_s), Qt::LeftButton);
    QTRY_VERIFY(whosePolicy() && whosePolicy()->isVisible());
}

void tst_PolicyWindow::answerWhosePolicy(QDialogButtonBox::StandardButton answer)
{
    QWidget *const button = whosePolicy()->findChild<QDialogButtonBox *>()->button(answer);
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY(!whosePolicy());
}

void tst_PolicyWindow::aPageOfAnotherSiteIsReadAsThePolicyOfTheSiteThatIsChosen()
{
    openPolicyOnAnotherSite();
    auto *const sites = whosePolicy()->findChild<QComboBox *>();
    QCOMPARE(sites->count(), 2);
    QCOMPARE(sites->currentText(), u"legal.localhost"_s); // the page's own site, unless another one is chosen
    QTest::keyClick(sites, Qt::Key_Down);
    QCOMPARE(sites->currentText(), m_site.domain());
    answerWhosePolicy(QDialogButtonBox::Ok);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->policies().policyOf(m_site), patience);
    QCOMPARE(m_window->policies().policyOf(m_site)->address.host(), u"legal.localhost"_s);
    QVERIFY(!m_window->policies().policyOf(Site::fromHost(u"legal.localhost"_s)));
    const auto *const notice = m_window->window().messages().findChild<QLabel *>();
    QTRY_VERIFY(notice->text().contains(u"as the policy of portal.localhost"));
    QVERIFY(m_window->open(m_server->url(u"/"_s)));
    QTRY_COMPARE_WITH_TIMEOUT(told(view()), QStringList{u"own_choice: declared-not-seen"_s}, patience);
}

void tst_PolicyWindow::whosePolicyItIsCanBeLeftOpen()
{
    openPolicyOnAnotherSite();
    answerWhosePolicy(QDialogButtonBox::Cancel);
    QVERIFY(!m_window->policies().isReading(m_site));
    QVERIFY(!m_window->policies().policyOf(m_site));
    QVERIFY(!m_window->policies().isReading(Site::fromHost(u"legal.localhost"_s)));
}

void tst_PolicyWindow::forgettingASiteForgetsItsPolicyUntilThatIsTakenBack()
{
    openPortalAndChoose();
    const auto kept = m_window->policies().policyOf(m_site);
    m_window->consent().forgetSite(m_site);
    QVERIFY(!m_window->policies().policyOf(m_site));
    m_window->click(u"undo"_s);
    QCOMPARE(m_window->policies().policyOf(m_site), kept);
    QVERIFY(!isAsked());
}

void tst_PolicyWindow::declare(const QByteArray &duration)
{
    m_server->on(u"/terms/cookies-policy/"_s,
                 {"<!DOCTYPE html><html lang=en><title>Cookies policy</title><h1>Cookies policy</h1><table>"
                  "<tr><th>Cookie name<th>Purpose<th>Duration<tr><td>ab_bucket<td>Remembers a "
                  "choice<td>" +
                  duration + "</table>"});
}

void tst_PolicyWindow::openPortalAndChoose()
{
    m_server->on(u"/"_s, {.body = "<!DOCTYPE html><html lang=en><p>portal", .setCookies = {"ab_bucket=1"}});
    declare("1 month");
    m_window = std::make_unique<TestWindow>(std::function<Result<QUrl>()>(), std::nullopt,
                                            TestWindow::Policies::Read);
    QVERIFY(m_window->open(m_server->url(u"/"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->policies().policyOf(m_site), patience);
    m_window->click(u"acceptAll"_s);
    QVERIFY(!isAsked());
}

void tst_PolicyWindow::readAnotherPolicy()
{
    declare("2 months");
    const QByteArray before = m_window->policies().policyOf(m_site)->rowsHash;
    m_window->policies().readAgain(m_site);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->policies().policyOf(m_site)->rowsHash != before, patience);
}

void tst_PolicyWindow::theChoiceIsAskedForAgainWhenTheRowsChanged_data()
{
    QTest::addColumn<bool>("isWanted");
    QTest::newRow("as it is set") << true;
    QTest::newRow("switched off") << false;
}

void tst_PolicyWindow::theChoiceIsAskedForAgainWhenTheRowsChanged()
{
    QFETCH(bool, isWanted);
    openPortalAndChoose();
    m_window->settings().set(Setting::AskWhenPolicyChanges, isWanted);
    readAnotherPolicy();
    QCOMPARE(isAsked(), isWanted); // in the moment in which it is read
}

void tst_PolicyWindow::theChoiceIsAskedForAgainAfterSixMonths_data()
{
    theChoiceIsAskedForAgainWhenTheRowsChanged_data();
}

void tst_PolicyWindow::theChoiceIsAskedForAgainAfterSixMonths()
{
    QFETCH(bool, isWanted);
    openPortalAndChoose();
    m_window->settings().set(Setting::AskAfterSixMonths, isWanted);
    m_window->policyClock().advanceDays(170);
    QVERIFY(m_window->open(m_server->url(u"/"_s)));
    QVERIFY(!isAsked());
    m_window->policyClock().advanceDays(20);
    QVERIFY(m_window->open(m_server->url(u"/"_s)));
    QCOMPARE(isAsked(), isWanted);
}

void tst_PolicyWindow::keepingTheChoiceEndsTheAsking()
{
    openPortalAndChoose();
    readAnotherPolicy();
    QVERIFY(isAsked());
    m_window->window().messages().findChild<QPushButton *>(u"noButton"_s)->click();
    QVERIFY(!isAsked());
    QVERIFY(!m_window->policies().askAgainText(m_site, {}));
}

void tst_PolicyWindow::aQuestionIsOnlyThereWhileItsSiteIs()
{
    openPortalAndChoose();
    readAnotherPolicy();
    QVERIFY(isAsked());
    QUrl elsewhere = m_server->url(u"/"_s);
    elsewhere.setHost(u"other.localhost"_s);
    QVERIFY(m_window->open(elsewhere));
    QVERIFY(!isAsked());
    QVERIFY(m_window->open(m_server->url(u"/"_s)));
    QVERIFY(isAsked());
}

void tst_PolicyWindow::aQuestionThatIsIgnoredComesAgainInTheNextSessionOnly()
{
    openPortalAndChoose();
    readAnotherPolicy();
    QVERIFY(isAsked());
    QVERIFY(m_window->open(m_server->url(u"/"_s)));
    chooseAgain()->click(); // without choosing then
    QVERIFY(!isAsked());    // no second question has waited behind the first
    QVERIFY(m_window->open(m_server->url(u"/"_s)));
    QVERIFY(!isAsked());
    QVERIFY(m_window->policies().askAgainText(m_site, {})); // what the next session asks
}

void tst_PolicyWindow::theDetailsOfACookieLeadToItsRowOfThePolicy()
{
    openPortalAndChoose();
    ToolArea &tools = m_window->window().tools();
    m_window->window().setToolsShown(true);
    tools.setCurrentWidget(&tools.inspector());
    const CookieKey key{"ab_bucket", u"portal.localhost"_s, u"/"_s};
    QVERIFY(m_window->open(m_server->url(u"/"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(tools.inspector().model().indexOf(key).isValid(), patience);
    tools.inspector().showCookie(key);
    auto *const link = tools.inspector().findChild<QToolButton *>(u"policyLink"_s);
    QTRY_VERIFY_WITH_TIMEOUT(link->isVisible(), patience);
    link->click();
    QCOMPARE(tools.currentWidget(), static_cast<QWidget *>(tools.policy()));
    QVERIFY(view().isVisible());
}

CONSENTDESK_BROWSER_TEST_MAIN(tst_PolicyWindow)
#include "tst_policywindow.moc"
