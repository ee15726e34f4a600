// SPDX-License-Identifier: Apache-2.0
#include "BrowserTest.h"
#include "DjangoServer.h"
#include "TestWindow.h"

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;
using test::DjangoServer;
using test::TestWindow;

namespace {

const QByteArrayList refusable{"_pk_id.1.dj1a", "ab_bucket"};

bool carriesRefusable(const DjangoServer::Request &request)
{
    return request.cookies.contains(refusable.at(0)) || request.cookies.contains(refusable.at(1));
}

} // namespace

/// A real Django site, with the cookies and the CSRF protection that real portals have.
class tst_DjangoFlow final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { test::failOnAnyWarningOfOurs(); }

    void aWholeVisitWorksWithNecessaryCookiesOnly();
    void refusedCookiesArriveOnceAllIsAccepted();

private:
    [[nodiscard]] bool visit(TestWindow &browser, const QString &path);

    std::unique_ptr<DjangoServer> m_server;
};

void tst_DjangoFlow::initTestCase()
{
    if (!DjangoServer::isAvailable())
        QSKIP(DjangoServer::unavailableText());
    m_server = std::make_unique<DjangoServer>();
    QVERIFY2(m_server->start(), qPrintable(m_server->errorText()));
}

bool tst_DjangoFlow::visit(TestWindow &browser, const QString &path)
{
    return browser.open(m_server->url().resolved(QUrl(path)));
}

void tst_DjangoFlow::aWholeVisitWorksWithNecessaryCookiesOnly()
{
    TestWindow browser;
    const qsizetype before = m_server->requests().size();
    QVERIFY(visit(browser, u"/"_s));
    for (const QByteArray &name : refusable) {
        QTRY_COMPARE(browser.stateOf(name), std::optional(CookieState::Refused));
        QTRY_VERIFY(!browser.log().holds(name));
    }
    QVERIFY(visit(browser, u"/login/"_s));
    QVERIFY(browser.navigate(u"document.querySelector('[name=username]').value = 'demo';"
                             "document.querySelector('[name=password]').value = 'demo';"
                             "document.getElementById('login-form').submit()"_s));
    QCOMPARE(browser.evaluate(u"document.getElementById('user').innerText"_s).toString(), u"demo"_s);
    QVERIFY(m_server->lastRequest(u"/"_s).cookies.contains("sessionid"));

    QVERIFY(visit(browser, u"/form/"_s));
    QVERIFY(browser.navigate(u"document.querySelector('[name=text]').value = 'written by a visitor';"
                             "document.getElementById('note-form').submit()"_s));
    QCOMPARE(browser.evaluate(u"document.getElementById('notes').innerText"_s).toString(),
             u"written by a visitor"_s);
    QVERIFY(m_server->lastRequest(u"/form/"_s).cookies.contains("csrftoken"));

    QVERIFY(visit(browser, u"/"_s));
    QVERIFY(browser.navigate(u"document.getElementById('language-choice').value = 'fr';"
                             "document.getElementById('language-form').submit()"_s));
    QCOMPARE(browser.evaluate(u"document.getElementById('language').innerText"_s).toString(), u"fr"_s);
    QVERIFY(m_server->lastRequest(u"/"_s).cookies.contains("django_language"));

    QVERIFY(browser.navigate(u"document.getElementById('logout-link').click()"_s));
    QVERIFY(browser.evaluate(u"document.getElementById('user').innerText"_s).toString() != u"demo"_s);
    QTRY_VERIFY(!browser.log().holds("sessionid"));

    const auto requests = m_server->requests().mid(before);
    QVERIFY(requests.size() >= 12);
    for (const DjangoServer::Request &request : requests)
        QVERIFY2(!carriesRefusable(request), qPrintable(request.method + u' ' + request.path));
}

void tst_DjangoFlow::refusedCookiesArriveOnceAllIsAccepted()
{
    TestWindow browser;
    QVERIFY(visit(browser, u"/"_s));
    browser.click(u"acceptAll"_s);
    QVERIFY(visit(browser, u"/"_s));
    for (const QByteArray &name : refusable)
        QTRY_COMPARE(browser.stateOf(name), std::optional(CookieState::Kept));
    QVERIFY(visit(browser, u"/"_s));
    for (const QByteArray &name : refusable)
        QVERIFY(m_server->lastRequest(u"/"_s).cookies.contains(name));
}

CONSENTDESK_BROWSER_TEST_MAIN(tst_DjangoFlow)
#include "tst_djangoflow.moc"
