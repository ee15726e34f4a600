// SPDX-License-Identifier: Apache-2.0
#include "BannerPages.h"
#include "BrowserTest.h"
#include "TestWindow.h"
#include "browser/BannerScript.h"
#include "consent/BannerRules.h"
#include "widgets/MessageBar.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QWebEngineScriptCollection>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;
using test::BannerPage;
using test::CookieServer;
using test::TestWindow;

Q_DECLARE_METATYPE(consentdesk::test::BannerPage)

namespace {

constexpr auto patience = 30'000;

/// What the message bar says; empty when it says nothing.
QString said(TestWindow &browser)
{
    const MessageBar &messages = browser.window().messages();
    return messages.isVisible() ? messages.findChild<QLabel *>()->text() : QString();
}

void press(TestWindow &browser, const QString &button)
{
    auto *const found = browser.window().messages().findChild<QPushButton *>(button);
    QVERIFY(found && found->isVisible());
    found->click();
}

QByteArray record(const TestWindow &browser, const BannerPage &page)
{
    return QByteArray::fromPercentEncoding(browser.log().cookie(page.cookie).value);
}

bool showsBanner(TestWindow &browser, const BannerPage &page)
{
    return browser
        .evaluate(
            u"(b => !!b && b.getClientRects().length > 0 && getComputedStyle(b).visibility === 'visible')"
            "(document.querySelector('%1'))"_s.arg(page.banner))
        .toBool();
}

void pressInPage(TestWindow &browser, const QString &selector)
{
    browser.evaluate(u"document.querySelector('%1').click()"_s.arg(selector));
}

void setAnswering(TestWindow &browser, const QString &wish)
{
    browser.settings().set(Setting::AnswerBanners, wish);
}

} // namespace

class tst_BannerAnswer final : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void whatIsNotAllowedIsRefused_data();
    void whatIsNotAllowedIsRefused();
    void whereNothingIsRefusedItIsAccepted_data() { whatIsNotAllowedIsRefused_data(); }
    void whereNothingIsRefusedItIsAccepted();
    void undoGivesTheBannerBack_data();
    void undoGivesTheBannerBack();
    void nothingIsAnsweredUnasked_data();
    void nothingIsAnsweredUnasked();
    void itIsAskedOnceWhereABannerIs_data();
    void itIsAskedOnceWhereABannerIs();
    void thePageSeesNothingOfIt();
    void aPageCannotSpeakForIt();
    void aPageThatReloadsItselfIsToldOf();
    void aSiteThatAsksForEverIsLeftAlone();
    void aBannerWithoutAWayThroughIsLeftToTheVisitor();

private:
    [[nodiscard]] QUrl serve(const BannerPage &page);

    std::unique_ptr<CookieServer> m_server;
};

void tst_BannerAnswer::init()
{
    test::failOnAnyWarningOfOurs();
    m_server = std::make_unique<CookieServer>();
    QVERIFY(m_server->start());
    if (!BannerRules::areBuiltIn())
        QSKIP("The npm package @duckduckgo/autoconsent was not to be had when this was built.");
    if (!test::serveBannerLibraries(*m_server))
        QSKIP(
            "The consent libraries (npm: vanilla-cookieconsent, klaro, tarteaucitronjs) were not to be had.");
}

QUrl tst_BannerAnswer::serve(const BannerPage &page)
{
    m_server->on(u"/"_s, {page.body});
    return m_server->url(u"/"_s);
}

void tst_BannerAnswer::whatIsNotAllowedIsRefused_data()
{
    QTest::addColumn<BannerPage>("page");
    QTest::newRow("vanilla-cookieconsent") << test::cookieConsentPage();
    QTest::newRow("klaro") << test::klaroPage();
    QTest::newRow("tarteaucitron") << test::tarteaucitronPage();
}

void tst_BannerAnswer::whatIsNotAllowedIsRefused()
{
    QFETCH(const BannerPage, page);
    TestWindow browser;
    setAnswering(browser, u"on"_s);
    QVERIFY(browser.open(serve(page)));
    QTRY_VERIFY_WITH_TIMEOUT(record(browser, page).contains(page.whenRefused), patience);
    QTRY_VERIFY_WITH_TIMEOUT(said(browser).contains(u"refused for you"_s), patience);
    QVERIFY2(said(browser).contains(u"portal.localhost ("_s + page.spokenOf), qPrintable(said(browser)));
    QTRY_VERIFY_WITH_TIMEOUT(!showsBanner(browser, page), patience);
}

void tst_BannerAnswer::whereNothingIsRefusedItIsAccepted()
{
    QFETCH(const BannerPage, page);
    TestWindow browser;
    setAnswering(browser, u"on"_s);
    const QUrl url = serve(page);
    browser.consent().acceptAll(Site::fromUrl(url));
    QVERIFY(browser.open(url));
    QTRY_VERIFY_WITH_TIMEOUT(record(browser, page).contains(page.whenAccepted), patience);
    QTRY_VERIFY_WITH_TIMEOUT(said(browser).contains(u"accepted for you"_s), patience);
    QVERIFY2(said(browser).contains(u"has recorded it"_s), qPrintable(said(browser)));
    QTRY_VERIFY_WITH_TIMEOUT(!showsBanner(browser, page), patience);
}

void tst_BannerAnswer::undoGivesTheBannerBack_data()
{
    QTest::addColumn<BannerPage>("page");
    QTest::newRow("a record in a cookie") << test::cookieConsentPage();
    BannerPage page = test::klaroPage("storageMethod: 'localStorage'");
    page.cookie.clear();
    QTest::newRow("a record in localStorage") << page;
}

void tst_BannerAnswer::undoGivesTheBannerBack()
{
    QFETCH(const BannerPage, page);
    TestWindow browser;
    setAnswering(browser, u"on"_s);
    QVERIFY(browser.open(serve(page)));
    QTRY_VERIFY_WITH_TIMEOUT(said(browser).contains(u"refused for you"_s), patience);
    QSignalSpy loaded(&browser.window().page(), &QWebEnginePage::loadFinished);
    press(browser, u"offerButton"_s);
    QTRY_COMPARE_WITH_TIMEOUT(loaded.size(), 1, patience);
    QTRY_VERIFY_WITH_TIMEOUT(said(browser).contains(u"was deleted"_s), patience);
    QTRY_VERIFY_WITH_TIMEOUT(showsBanner(browser, page), patience);
    // It is not answered again: what the visitor presses now counts.
    pressInPage(browser, page.accept);
    const QString entry = u"decodeURIComponent(localStorage.klaro || '')"_s;
    QTRY_VERIFY_WITH_TIMEOUT(
        record(browser, page).contains(page.whenAccepted) ||
            browser.evaluate(entry).toString().contains(QString::fromUtf8(page.whenAccepted)),
        patience);
    QVERIFY2(said(browser).contains(u"was deleted"_s), qPrintable(said(browser)));
}

void tst_BannerAnswer::nothingIsAnsweredUnasked_data()
{
    QTest::addColumn<QString>("wish");
    QTest::newRow("nobody has asked yet") << u"ask"_s;
    QTest::newRow("off") << u"off"_s;
    QTest::newRow("on, and off again") << u"on"_s;
}

void tst_BannerAnswer::nothingIsAnsweredUnasked()
{
    QFETCH(const QString, wish);
    const BannerPage page = test::klaroPage();
    TestWindow browser;
    QCOMPARE(browser.settings().value(Setting::AnswerBanners).toString(), u"ask"_s);
    setAnswering(browser, wish);
    if (wish == u"on")
        setAnswering(browser, u"off"_s);
    QVERIFY(browser.open(serve(page)));
    QVERIFY(browser.window().page().scripts().isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(showsBanner(browser, page), patience);
    pressInPage(browser, page.accept);
    QTRY_VERIFY_WITH_TIMEOUT(record(browser, page).contains(page.whenAccepted), patience);
    QCOMPARE(said(browser), QString());
}

void tst_BannerAnswer::itIsAskedOnceWhereABannerIs_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("wish");
    QTest::newRow("wanted") << u"yesButton"_s << u"on"_s;
    QTest::newRow("not wanted") << u"noButton"_s << u"off"_s;
}

void tst_BannerAnswer::itIsAskedOnceWhereABannerIs()
{
    QFETCH(const QString, button);
    QFETCH(const QString, wish);
    const BannerPage page = test::klaroPage();
    TestWindow browser;
    const QUrl url = serve(page);
    QVERIFY(browser.open(url));
    QTRY_VERIFY_WITH_TIMEOUT(showsBanner(browser, page), patience);
    browser.consent().onlyNecessary(Site::fromUrl(url));
    QTRY_VERIFY_WITH_TIMEOUT(said(browser).contains(u"banner of its own (Klaro)"_s), patience);
    QVERIFY(record(browser, page).isEmpty());
    press(browser, button);
    QCOMPARE(browser.settings().value(Setting::AnswerBanners).toString(), wish);
    if (wish == u"on") {
        QTRY_VERIFY_WITH_TIMEOUT(record(browser, page).contains(page.whenRefused), patience);
        QTRY_VERIFY_WITH_TIMEOUT(said(browser).contains(u"refused for you"_s), patience);
        return;
    }
    browser.consent().acceptAll(Site::fromUrl(url));
    pressInPage(browser, page.accept);
    QTRY_VERIFY_WITH_TIMEOUT(record(browser, page).contains(page.whenAccepted), patience);
    QCOMPARE(said(browser), QString());
}

void tst_BannerAnswer::thePageSeesNothingOfIt()
{
    BannerPage page = test::klaroPage();
    // Takes what it can get hold of, and has elements by the names that the library looks for.
    page.body.replace("<body>",
                      "<body><a id=autoconsentReceiveMessage></a><a id=autoconsentSendMessage></a><script>"
                      "var heard = []; for (const way of ['log', 'warn', 'error', 'info', 'debug'])"
                      " console[way] = (...all) => heard.push(...all);"
                      "addEventListener('message', e => heard.push(e.data));</script>");
    TestWindow browser;
    const QString names = u"Object.getOwnPropertyNames(window).sort().join()"_s;
    QVERIFY(browser.open(serve(page)));
    QTRY_VERIFY_WITH_TIMEOUT(showsBanner(browser, page), patience);
    const QString namesWithoutIt = browser.evaluate(names).toString();
    setAnswering(browser, u"on"_s);
    QVERIFY(browser.open(serve(page)));
    QTRY_VERIFY_WITH_TIMEOUT(said(browser).contains(u"refused for you"_s), patience);
    QTRY_VERIFY_WITH_TIMEOUT(record(browser, page).contains(page.whenRefused), patience);
    QCOMPARE(browser.evaluate(u"heard.length"_s).toInt(), 0);
    QCOMPARE(browser.evaluate(names).toString(), namesWithoutIt);
    QCOMPARE(browser.evaluate(u"document.querySelectorAll('style[id*=autoconsent]').length"_s).toInt(), 0);
    QVERIFY(browser.evaluate(u"autoconsentReceiveMessage instanceof HTMLElement"_s).toBool());
}

void tst_BannerAnswer::aPageCannotSpeakForIt()
{
    const BannerScript script;
    QVERIFY(!script.wordIn(u"{\"type\":\"ready\"}"_s));
    QVERIFY(!BannerScript().wordIn(u"0123456789abcdef0123456789abcdef{\"type\":\"ready\"}"_s));
    // The token is of one page: what another was told is nothing here.
    const QString source = BannerScript().readyScript().sourceCode();
    const QString stolen = source.mid(source.indexOf(u'"') + 1, 32);
    QVERIFY(!script.wordIn(stolen + u"{\"type\":\"ready\"}"_s));
    const QString own = script.readyScript().sourceCode();
    const QString token = own.mid(own.indexOf(u'"') + 1, 32);
    QVERIFY(script.wordIn(token + u"{\"type\":\"ready\"}"_s));
    QVERIFY(!script.wordIn(token + u"{\"type\":"_s));
    QVERIFY(!script.wordIn(token + u"{\"type\":\""_s + QString(BannerScript::longestWord, u'x') + u"\"}"_s));
}

void tst_BannerAnswer::aPageThatReloadsItselfIsToldOf()
{
    // Before or after the banner's own check: the sentence says which.
    const BannerPage page = test::cookieConsentPage("onFirstConsent() { location.reload(); }");
    TestWindow browser;
    setAnswering(browser, u"on"_s);
    QVERIFY(browser.open(serve(page)));
    QTRY_VERIFY_WITH_TIMEOUT(said(browser).contains(u"portal.localhost (CookieConsent)"_s), patience);
    QTRY_VERIFY_WITH_TIMEOUT(record(browser, page).contains(page.whenRefused), patience);
    QVERIFY2(!said(browser).contains(u"again although"_s), qPrintable(said(browser)));
}

void tst_BannerAnswer::aSiteThatAsksForEverIsLeftAlone()
{
    const BannerPage page = test::cookieConsentPage(
        "onConsent() { CookieConsent.reset(true); setTimeout(() => location.reload()); }");
    TestWindow browser;
    setAnswering(browser, u"on"_s);
    QVERIFY(browser.open(serve(page)));
    QTRY_VERIFY_WITH_TIMEOUT(said(browser).contains(u"again although"_s), 2 * patience);
    QTRY_VERIFY_WITH_TIMEOUT(showsBanner(browser, page), patience);
}

void tst_BannerAnswer::aBannerWithoutAWayThroughIsLeftToTheVisitor()
{
    m_server->on(u"/"_s,
                 {"<!DOCTYPE html><title>portal</title><body><div class=klaro><div class=cookie-notice>"
                  "Cookies!</div></div>"});
    TestWindow browser;
    setAnswering(browser, u"on"_s);
    QVERIFY(browser.open(m_server->url(u"/"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(said(browser).contains(u"could not be answered"_s), patience);
    QVERIFY(said(browser).contains(u"Klaro"_s));
}

CONSENTDESK_BROWSER_TEST_MAIN(tst_BannerAnswer)
#include "tst_banneranswer.moc"
