// SPDX-License-Identifier: Apache-2.0
#include "BrowserTest.h"
#include "CookieServer.h"
#include "ManualClock.h"
#include "TestBrowser.h"
#include "browser/PagePolicySource.h"

#include <QEventLoop>
#include <QSignalSpy>
#include <QTimer>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray policyPage =
    "<!DOCTYPE html><title>Cookies policy</title><table><tr><th>Cookie name<th>Purposes"
    "<tr><td>sessionid<td>To remember the user from one page to another</table>";
constexpr int patience = 30'000; // milliseconds

} // namespace

/// A real portal in the real engine: which pages are asked for, and what comes of them.
class tst_PagePolicySource final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aPortalsPolicyIsFoundAndRead();
    void aPortalThatForbidsAskingIsReadAllTheSame();
    void aPolicyOnAnotherSiteIsNotVisitedUnasked();
    void aPageThatWasLeftIsNoSiteWithoutAPolicy();
    void whatIsAskedForMeanwhileWaits();
    void thePageThatIsShownIsReadAsThePolicy();
    void aSiteWithoutAPolicyIsToldSo();
    void aPortalThatAnswersEverythingIsSearchedForThePageWithRows();
    void thePageThatAnswersEverythingIsNoPolicy();
    void aPolicyInProseIsThePolicyOfASiteWithoutABetterOne();
    void whereNobodySitsNoButtonIsNamed();
    void aPolicyThatMovedIsLookedForAnew();
    void aPolicyThatIsGoneForGoodIsToldInTheServersWords();
    void theServerIsAskedWithTheValidatorsItGave();
    void aKeptPolicyThatLeadsHomeIsLookedForAnew();
    void aRedirectToAnotherSiteIsNotVisited_data();
    void aRedirectToAnotherSiteIsNotVisited();
    void aPageThatWasLeftIsNotReadAsThePolicy();
    void aPageThatHangsKeepsNoOtherSiteWaiting();

private:
    void openPortal(const QByteArray &body = "<!DOCTYPE html><p>portal");
    /// The only answer: the policy's rows, or the sentence of the failure.
    [[nodiscard]] QString answer();

    std::unique_ptr<test::CookieServer> m_server;
    std::unique_ptr<test::TestBrowser> m_browser;
    test::ManualClock m_clock;
    std::unique_ptr<PagePolicySource> m_source;
    std::unique_ptr<QSignalSpy> m_found;
    std::unique_ptr<QSignalSpy> m_failed;
    std::unique_ptr<QSignalSpy> m_unchanged;
    const Site m_site = Site::fromHost(u"portal.localhost"_s);
};

void tst_PagePolicySource::init()
{
    test::failOnAnyWarningOfOurs();
    m_source.reset();
    m_browser = std::make_unique<test::TestBrowser>();
    m_server = std::make_unique<test::CookieServer>();
    QVERIFY(m_server->start());
    m_source = std::make_unique<PagePolicySource>(m_browser->profile(), m_clock,
                                                  [this] { return &m_browser->page(); });
    m_found = std::make_unique<QSignalSpy>(m_source.get(), &PolicySource::found);
    m_failed = std::make_unique<QSignalSpy>(m_source.get(), &PolicySource::failed);
    m_unchanged = std::make_unique<QSignalSpy>(m_source.get(), &PolicySource::unchanged);
}

void tst_PagePolicySource::openPortal(const QByteArray &body)
{
    m_server->on(u"/"_s, {body});
    QVERIFY(m_browser->load(m_server->url(u"/"_s, u"portal.localhost"_s)));
}

QString tst_PagePolicySource::answer()
{
    // A loop of its own: the engine asks this thread before every request, and qWaitFor() sleeps between
    // turns.
    QEventLoop loop;
    connect(m_source.get(), &PolicySource::found, &loop, &QEventLoop::quit);
    connect(m_source.get(), &PolicySource::failed, &loop, &QEventLoop::quit);
    QTimer::singleShot(patience, &loop, &QEventLoop::quit);
    connect(m_source.get(), &PolicySource::unchanged, &loop, &QEventLoop::quit);
    if (m_found->isEmpty() && m_failed->isEmpty() && m_unchanged->isEmpty())
        loop.exec();
    if (!m_unchanged->isEmpty()) {
        m_unchanged->clear();
        return u"unchanged"_s;
    }
    if (m_found->isEmpty() && m_failed->isEmpty())
        return u"nothing came"_s;
    if (!m_failed->isEmpty())
        return m_failed->takeFirst().at(1).toString();
    QStringList names;
    const auto policy = m_found->takeFirst().at(1).value<SitePolicy>();
    for (const DeclaredCookie &cookie : policy.cookies)
        names.append(QString::fromUtf8(cookie.pattern.written()));
    return names.join(u' ');
}

void tst_PagePolicySource::aPortalsPolicyIsFoundAndRead()
{
    m_server->on(u"/terms/cookies-policy/"_s, {policyPage});
    openPortal();
    m_source->find(m_site);
    QCOMPARE(answer(), u"sessionid"_s);
}

void tst_PagePolicySource::aPortalThatForbidsAskingIsReadAllTheSame()
{
    m_server->on(u"/terms/cookies-policy/"_s, {policyPage});
    openPortal(
        "<!DOCTYPE html><meta http-equiv=Content-Security-Policy content=\"connect-src 'none'\"><p>portal");
    m_source->find(m_site);
    QCOMPARE(answer(), u"sessionid"_s);
}

void tst_PagePolicySource::aPolicyOnAnotherSiteIsNotVisitedUnasked()
{
    m_server->on(u"/cookies"_s, {policyPage});
    const QByteArray elsewhere = m_server->url(u"/cookies"_s, u"tracker.localhost"_s).toEncoded();
    openPortal("<!DOCTYPE html><a href='" + elsewhere + "'>Cookie policy</a>");
    m_source->find(m_site);
    QVERIFY(answer().contains(u"tracker.localhost"_s));
    for (const auto &request : m_server->requests())
        QVERIFY2(request.host != u"tracker.localhost"_s, qPrintable(request.path));
}

void tst_PagePolicySource::aPageThatWasLeftIsNoSiteWithoutAPolicy()
{
    openPortal();
    const QUrl portal = m_browser->page().url();
    QVERIFY(m_browser->load(m_server->url(u"/"_s, u"another.localhost"_s)));
    m_source->find(m_site);
    QCOMPARE(answer(), u"The page was left before its policy was found."_s);
}

void tst_PagePolicySource::whatIsAskedForMeanwhileWaits()
{
    m_server->on(u"/terms/cookies-policy/"_s, {policyPage});
    openPortal();
    m_source->find(m_site);
    m_source->read(Site::fromHost(u"another.localhost"_s),
                   m_server->url(u"/terms/cookies-policy/"_s, u"another.localhost"_s), {});
    QCOMPARE(answer(), u"sessionid"_s);
    QCOMPARE(answer(), u"sessionid"_s);
}

void tst_PagePolicySource::thePageThatIsShownIsReadAsThePolicy()
{
    openPortal(policyPage);
    m_source->readOpenPage(m_site);
    QCOMPARE(answer(), u"sessionid"_s);
}

void tst_PagePolicySource::aSiteWithoutAPolicyIsToldSo()
{
    openPortal();
    m_source->find(m_site);
    QVERIFY(answer().startsWith(u"No cookie policy was found"_s));
}

void tst_PagePolicySource::aPortalThatAnswersEverythingIsSearchedForThePageWithRows()
{
    const QByteArray home = "<!DOCTYPE html><p>portal<a href='/our-cookie-policy'>Cookie policy</a>";
    m_server->on(u"/terms/cookies-policy/"_s, {home});
    m_server->on(u"/terms/cookies-information"_s, {home});
    m_server->on(u"/our-cookie-policy"_s, {policyPage});
    openPortal(home);
    m_source->find(m_site);
    QCOMPARE(answer(), u"sessionid"_s);
}

void tst_PagePolicySource::thePageThatAnswersEverythingIsNoPolicy()
{
    const QByteArray home = "<!DOCTYPE html><p>portal";
    for (const QString &path :
         {u"/terms/cookies-policy/"_s, u"/terms/cookies-information"_s, u"/terms/privacy-policy/"_s})
        m_server->on(path, {home});
    openPortal(home);
    m_source->find(m_site);
    QVERIFY(answer().startsWith(u"No cookie policy was found"_s));
}

void tst_PagePolicySource::aPolicyInProseIsThePolicyOfASiteWithoutABetterOne()
{
    m_server->on(u"/terms/cookies-policy/"_s, {"<!DOCTYPE html><title>Cookies</title><p>We use some."});
    m_server->on(u"/terms/privacy-policy/"_s, {"<!DOCTYPE html><title>Privacy</title><p>We respect it."});
    openPortal();
    m_source->find(m_site);
    QSignalSpy found(m_source.get(), &PolicySource::found);
    QCOMPARE(answer(), QString());
    QCOMPARE(found.size(), 1);
    const auto policy = found.first().at(1).value<SitePolicy>();
    QCOMPARE(policy.address.path(), u"/terms/cookies-policy/"_s);
}

void tst_PagePolicySource::whereNobodySitsNoButtonIsNamed()
{
    PagePolicySource source(
        m_browser->profile(), m_clock, [this] { return &m_browser->page(); },
        BrowserPage::Attendance::Headless);
    QSignalSpy failed(&source, &PolicySource::failed);
    openPortal();
    source.find(m_site);
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, patience);
    QCOMPARE(failed.first().at(1).toString(), u"No cookie policy was found on this site."_s);
}

void tst_PagePolicySource::aPolicyThatMovedIsLookedForAnew()
{
    for (const int status : {404, 410}) {
        m_server->on(u"/old-rules"_s, {.body = "gone", .status = status});
        m_server->on(u"/terms/cookies-policy/"_s, {policyPage});
        openPortal();
        m_source->read(m_site, m_server->url(u"/old-rules"_s), {});
        QCOMPARE(answer(), u"sessionid"_s);
    }
}

void tst_PagePolicySource::aPolicyThatIsGoneForGoodIsToldInTheServersWords()
{
    openPortal();
    m_source->read(m_site, m_server->url(u"/old-rules"_s), {});
    const QString told = answer();
    QVERIFY2(told.contains(u"404"_s), qPrintable(told));
}

void tst_PagePolicySource::theServerIsAskedWithTheValidatorsItGave()
{
    const QByteArray day = "Fri, 27 Nov 2026 00:00:00 GMT";
    m_server->on(u"/terms/cookies-policy/"_s,
                 {.body = policyPage, .headers = {{"ETag", "\"v1\""}, {"Last-Modified", day}}});
    openPortal();
    m_source->find(m_site);
    QTRY_COMPARE_WITH_TIMEOUT(m_found->size(), 1, patience);
    const auto policy = m_found->first().at(1).value<SitePolicy>();
    const auto validators = m_found->first().at(2).value<PageValidators>();
    QCOMPARE(answer(), u"sessionid"_s);
    QCOMPARE(validators.etag, "\"v1\"");

    m_server->on(u"/terms/cookies-policy/"_s, {.body = "", .status = 304});
    m_server->forgetRequests();
    m_source->read(m_site, policy.address, validators);
    QCOMPARE(answer(), u"unchanged"_s);
    QCOMPARE(m_server->count(u"/terms/cookies-policy/"_s), 1);
    QCOMPARE(m_server->last(u"/terms/cookies-policy/"_s).ifNoneMatch, "\"v1\"");
    QCOMPARE(m_server->last(u"/terms/cookies-policy/"_s).ifModifiedSince, day);
}

void tst_PagePolicySource::aKeptPolicyThatLeadsHomeIsLookedForAnew()
{
    m_server->on(u"/old-cookies"_s, {.headers = {{"Location", "/"}}, .status = 302});
    openPortal();
    m_source->read(m_site, m_server->url(u"/old-cookies"_s), {});
    const QString told = answer(); // and not the home page's rows
    QVERIFY2(told.contains(u"another page where its policy was"_s), qPrintable(told));

    m_server->on(u"/terms/cookies-policy/"_s, {policyPage});
    m_source->read(m_site, m_server->url(u"/old-cookies"_s), {});
    QCOMPARE(answer(), u"sessionid"_s);
}

void tst_PagePolicySource::aRedirectToAnotherSiteIsNotVisited_data()
{
    QTest::addColumn<bool>("isKept");
    QTest::newRow("looked for") << false;
    QTest::newRow("kept") << true;
}

void tst_PagePolicySource::aRedirectToAnotherSiteIsNotVisited()
{
    QFETCH(bool, isKept);
    const auto path = u"/terms/cookies-policy/"_s;
    m_server->on(
        u"portal.localhost"_s, path,
        {.headers = {{"Location", "http://tracker.localhost:%PORT%/terms/cookies-policy/"}}, .status = 302});
    m_server->on(u"tracker.localhost"_s, path,
                 {.body = policyPage, .headers = {{"Access-Control-Allow-Origin", "*"}}});
    openPortal();
    if (isKept)
        m_source->read(m_site, m_server->url(path), {});
    else
        m_source->find(m_site);
    const QString told = answer();
    QVERIFY2(told.contains(isKept ? u"tracker.localhost"_s : u"No cookie policy was found"_s),
             qPrintable(told));
    QCOMPARE(m_server->last(path).host, u"portal.localhost"_s);
    for (const auto &request : m_server->requests())
        QVERIFY2(request.host != u"tracker.localhost"_s, qPrintable(request.path));
}

void tst_PagePolicySource::aPageThatWasLeftIsNotReadAsThePolicy()
{
    m_server->on(u"/slow-cookies"_s, {.body = policyPage, .after = std::chrono::seconds(4)});
    m_server->on(u"/elsewhere"_s, {"<!DOCTYPE html><p>not what was pointed at"});
    openPortal(policyPage);
    m_source->read(Site::fromHost(u"another.localhost"_s),
                   m_server->url(u"/slow-cookies"_s, u"another.localhost"_s), {});
    m_source->readOpenPage(m_site);
    QVERIFY(m_browser->load(m_server->url(u"/elsewhere"_s)));
    QCOMPARE(answer(), u"sessionid"_s); // of the other site
    QCOMPARE(answer(), u"The page was left before it was read as the policy."_s);
}

void tst_PagePolicySource::aPageThatHangsKeepsNoOtherSiteWaiting()
{
    m_server->on(u"/terms/cookies-policy/"_s, {policyPage});
    openPortal();
    m_browser->page().runJavaScript(u"for (const end = Date.now() + 5000; Date.now() < end;);"_s);
    m_source->setLimit(std::chrono::seconds(1));
    m_source->find(m_site);
    m_source->read(Site::fromHost(u"another.localhost"_s),
                   m_server->url(u"/terms/cookies-policy/"_s, u"another.localhost"_s), {});
    QCOMPARE(answer(), u"The policy was not read in time."_s);
    m_source->setLimit(PagePolicySource::jobWithin);
    QCOMPARE(answer(), u"sessionid"_s);
}

CONSENTDESK_BROWSER_TEST_MAIN(tst_PagePolicySource)
#include "tst_pagepolicysource.moc"
