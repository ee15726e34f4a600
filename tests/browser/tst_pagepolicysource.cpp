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
    if (m_found->isEmpty() && m_failed->isEmpty())
        loop.exec();
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
    m_source->find(m_site, m_browser->page().url());
    QCOMPARE(answer(), u"sessionid"_s);
}

void tst_PagePolicySource::aPortalThatForbidsAskingIsReadAllTheSame()
{
    m_server->on(u"/terms/cookies-policy/"_s, {policyPage});
    openPortal(
        "<!DOCTYPE html><meta http-equiv=Content-Security-Policy content=\"connect-src 'none'\"><p>portal");
    m_source->find(m_site, m_browser->page().url());
    QCOMPARE(answer(), u"sessionid"_s);
}

void tst_PagePolicySource::aPolicyOnAnotherSiteIsNotVisitedUnasked()
{
    m_server->on(u"/cookies"_s, {policyPage});
    const QByteArray elsewhere = m_server->url(u"/cookies"_s, u"tracker.localhost"_s).toEncoded();
    openPortal("<!DOCTYPE html><a href='" + elsewhere + "'>Cookie policy</a>");
    m_source->find(m_site, m_browser->page().url());
    QVERIFY(answer().contains(u"tracker.localhost"_s));
    for (const auto &request : m_server->requests())
        QVERIFY2(request.host != u"tracker.localhost"_s, qPrintable(request.path));
}

void tst_PagePolicySource::aPageThatWasLeftIsNoSiteWithoutAPolicy()
{
    openPortal();
    const QUrl portal = m_browser->page().url();
    QVERIFY(m_browser->load(m_server->url(u"/"_s, u"another.localhost"_s)));
    m_source->find(m_site, portal);
    QCOMPARE(answer(), u"The page was left before its policy was found."_s);
}

void tst_PagePolicySource::whatIsAskedForMeanwhileWaits()
{
    m_server->on(u"/terms/cookies-policy/"_s, {policyPage});
    openPortal();
    m_source->find(m_site, m_browser->page().url());
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
    m_source->find(m_site, m_browser->page().url());
    QVERIFY(answer().startsWith(u"No cookie policy was found"_s));
}

CONSENTDESK_BROWSER_TEST_MAIN(tst_PagePolicySource)
#include "tst_pagepolicysource.moc"
