// SPDX-License-Identifier: Apache-2.0
#include "BrowserTest.h"
#include "CookieServer.h"
#include "TestWindow.h"
#include "consent/PreferencesCookie.h"
#include "demo/DemoPlatform.h"

#include <QLabel>
#include <QPushButton>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;
using test::CookieServer;
using test::TestWindow;

namespace {

constexpr auto patience = 20'000;
constexpr auto openDialog =
    "document.querySelector('.ods-manage-cookies-preferences__show-button').click()"_L1;

QString text(TestWindow &browser, const QString &label)
{
    const auto *const found = browser.window().findChild<QLabel *>(label);
    return found->isVisibleTo(found->window()) ? found->text() : QString();
}

bool mentions(TestWindow &browser, const QString &sentence)
{
    return text(browser, u"beliefsText"_s).contains(sentence);
}

bool isReadyToTell(TestWindow &browser)
{
    const auto *const button = browser.window().findChild<QPushButton *>(u"tellSite"_s);
    return button->isVisible() && button->isEnabled();
}

/// What the visitor of the demo presses in its own dialog.
void choose(TestWindow &browser, const QString &button)
{
    browser.evaluate(openDialog);
    browser.evaluate(
        u"document.querySelector('#cookies-preferences button[value=%1]').click()"_s.arg(button));
}

/// Whether the demo's dialog shows Matomo as accepted.
bool dialogAcceptsMatomo(TestWindow &browser)
{
    browser.evaluate(openDialog);
    const bool isChecked =
        browser.evaluate(u"document.querySelector('input[name=matomo]').checked"_s).toBool();
    browser.evaluate(u"document.getElementById('cookies-preferences').close('')"_s);
    return isChecked;
}

QByteArray record(const TestWindow &browser)
{
    return browser.log().cookie(PreferencesCookie::cookieName.toByteArray()).value;
}

} // namespace

class tst_PlatformPreferences final : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void aChoiceInTheSitesDialogAppearsInThePanel();
    void theSiteIsToldOfARefusalAndItsDialogShowsIt();
    void theSiteIsToldOfAnAcceptanceAndLoadsItsStatistics();
    void whatARewritingSiteHadBeforeIsPutBack();
    void aLaterRewriteIsNoticed();
    void aSiteWithoutThePlatformShowsNothing();

private:
    std::unique_ptr<DemoPlatform> m_demo;
    std::unique_ptr<CookieServer> m_server;
};

void tst_PlatformPreferences::init()
{
    test::failOnAnyWarningOfOurs();
    m_demo = std::make_unique<DemoPlatform>();
    QVERIFY(m_demo->start());
    m_server = std::make_unique<CookieServer>();
    QVERIFY(m_server->start());
}

void tst_PlatformPreferences::aChoiceInTheSitesDialogAppearsInThePanel()
{
    TestWindow browser;
    QVERIFY(browser.open(m_demo->portalUrl()));
    QTRY_VERIFY_WITH_TIMEOUT(mentions(browser, u"no choice"_s), patience);
    choose(browser, u"refuse"_s);
    QTRY_VERIFY_WITH_TIMEOUT(mentions(browser, u"refused Google Analytics"_s), patience);
    QVERIFY(text(browser, u"beliefsContradiction"_s).isEmpty());
    choose(browser, u"accept"_s);
    QTRY_VERIFY_WITH_TIMEOUT(mentions(browser, u"accepted Google Analytics"_s), patience);
    QVERIFY(!text(browser, u"beliefsContradiction"_s).isEmpty());
}

void tst_PlatformPreferences::theSiteIsToldOfARefusalAndItsDialogShowsIt()
{
    TestWindow browser;
    QVERIFY(browser.open(m_demo->portalUrl()));
    QTRY_VERIFY_WITH_TIMEOUT(isReadyToTell(browser), patience);
    QVERIFY(dialogAcceptsMatomo(browser)); // what is not stated
    browser.click(u"tellSite"_s);
    QTRY_VERIFY_WITH_TIMEOUT(mentions(browser, u"refused"_s) && isReadyToTell(browser), patience);
    QVERIFY(!dialogAcceptsMatomo(browser));
    QCOMPARE(PreferencesCookie::parse(record(browser))->answer(u"matomo"_s), ToolAnswer::Refused);
}

void tst_PlatformPreferences::theSiteIsToldOfAnAcceptanceAndLoadsItsStatistics()
{
    TestWindow browser;
    QVERIFY(browser.open(m_demo->portalUrl()));
    choose(browser, u"refuse"_s);
    QTRY_VERIFY_WITH_TIMEOUT(mentions(browser, u"refused"_s), patience);
    browser.click(u"acceptAll"_s);
    QVERIFY(!text(browser, u"beliefsContradiction"_s).isEmpty());
    QVERIFY(!browser.log().everAdded("_pk_id.1.4e3f") || !browser.log().holds("_pk_id.1.4e3f"));
    browser.click(u"tellSite"_s);
    QTRY_VERIFY_WITH_TIMEOUT(mentions(browser, u"accepted Google Analytics"_s) && isReadyToTell(browser),
                             patience);
    QVERIFY(dialogAcceptsMatomo(browser));
    QTRY_COMPARE_WITH_TIMEOUT(browser.stateOf("_pk_id"), std::optional(CookieState::Kept), patience);
}

void tst_PlatformPreferences::whatARewritingSiteHadBeforeIsPutBack()
{
    // Accepts nothing from others: after the visitor's refusal it writes another form.
    m_server->on(u"/"_s, {"<!DOCTYPE html><button class=ods-manage-cookies-preferences__show-button>Cookies"
                          "</button><script>if (document.cookie.includes('false'))"
                          " document.cookie = 'cookies_preferences=v2; path=/; max-age=9999';</script>",
                          {"cookies_preferences=%7B%22matomo%22%3Atrue%7D; Path=/; Max-Age=9999"}});
    TestWindow browser;
    QVERIFY(browser.open(m_server->url(u"/"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(isReadyToTell(browser), patience);
    m_server->on(u"/"_s, {"<!DOCTYPE html><button class=ods-manage-cookies-preferences__show-button>Cookies"
                          "</button><script>document.cookie = 'cookies_preferences=v2; path=/; max-age=9999';"
                          "</script>"});
    browser.click(u"tellSite"_s);
    QTRY_COMPARE_WITH_TIMEOUT(record(browser), QByteArray("v2"), patience);
    QTRY_COMPARE_WITH_TIMEOUT(record(browser), QByteArray("%7B%22matomo%22%3Atrue%7D"), patience);
}

void tst_PlatformPreferences::aLaterRewriteIsNoticed()
{
    TestWindow browser;
    QVERIFY(browser.open(m_demo->portalUrl()));
    QTRY_VERIFY_WITH_TIMEOUT(isReadyToTell(browser), patience);
    browser.click(u"tellSite"_s);
    QTRY_VERIFY_WITH_TIMEOUT(mentions(browser, u"refused"_s) && isReadyToTell(browser), patience);
    choose(browser, u"accept"_s);
    QTRY_VERIFY_WITH_TIMEOUT(mentions(browser, u"accepted"_s), patience);
    QVERIFY(!text(browser, u"beliefsContradiction"_s).isEmpty() && isReadyToTell(browser));
}

void tst_PlatformPreferences::aSiteWithoutThePlatformShowsNothing()
{
    TestWindow browser;
    QVERIFY(browser.open(m_demo->portalUrl()));
    QTRY_VERIFY_WITH_TIMEOUT(isReadyToTell(browser), patience);
    m_server->on(u"/"_s, {"<!DOCTYPE html><title>other</title>"});
    QVERIFY(browser.open(m_server->url(u"/"_s, u"other.localhost"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(!isReadyToTell(browser), patience);
}

CONSENTDESK_BROWSER_TEST_MAIN(tst_PlatformPreferences)
#include "tst_platformpreferences.moc"
