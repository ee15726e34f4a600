// SPDX-License-Identifier: Apache-2.0
#include "BrowserTest.h"
#include "CookieServer.h"
#include "StoreLog.h"
#include "TestBrowser.h"
#include "browser/CookieRemoval.h"

#include <QNetworkCookie>
#include <QWebEngineCookieStore>
#include <QWebEnginePage>
#include <QWebEngineProfile>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;
using test::CookieServer;
using test::StoreLog;

namespace {

/// Same name, seven identities. Each line is set by "http://data.portal.localhost/a/set".
const QByteArrayList sameNamed{
    "same=host; Path=/",
    "same=path; Path=/a",
    "same=default_path",
    "same=deep; Path=/a/set/deeper",
    "same=domain; Path=/; Domain=data.portal.localhost",
    "same=parent; Path=/; Domain=portal.localhost",
    "same=encoded; Path=/a%20b%2Fc",
};

} // namespace

class tst_CookieRemoval final : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void sameNamedCookiesStay_data();
    void sameNamedCookiesStay();
    void everyKindOfCookieIsRemoved_data();
    void everyKindOfCookieIsRemoved();
    void cookiesThatOnlyEncryptedSitesSetAreRemoved_data();
    void cookiesThatOnlyEncryptedSitesSetAreRemoved();
    void aNamelessCookieIsRemovedAndNamedOnesStay();
    void aCookieThatIsNotThereChangesNothing();

private:
    void set(const QByteArrayList &lines);

    std::unique_ptr<CookieServer> m_server;
    std::unique_ptr<QWebEngineProfile> m_profile;
    std::unique_ptr<StoreLog> m_log;
    std::unique_ptr<QWebEnginePage> m_page;
};

void tst_CookieRemoval::init()
{
    test::failOnAnyWarningOfOurs();
    m_page.reset();
    m_log.reset();
    m_profile = std::make_unique<QWebEngineProfile>();
    m_log = std::make_unique<StoreLog>(*m_profile->cookieStore());
    m_page = std::make_unique<QWebEnginePage>(m_profile.get());
    m_server = std::make_unique<CookieServer>();
    QVERIFY(m_server->start());
}

void tst_CookieRemoval::set(const QByteArrayList &lines)
{
    m_server->on(u"/a/set"_s, {.setCookies = lines});
    QVERIFY(test::load(*m_page, m_server->url(u"/a/set"_s, u"data.portal.localhost"_s)));
    QTRY_VERIFY(!m_log->stored().isEmpty());
}

void tst_CookieRemoval::sameNamedCookiesStay_data()
{
    QTest::addColumn<QByteArray>("value");
    for (const QByteArray &line : sameNamed) {
        if (line != "same=default_path") // it replaces "path", whose identity is the same
            QTest::newRow(line.constData()) << line.mid(5, line.indexOf(';') - 5);
    }
}

void tst_CookieRemoval::sameNamedCookiesStay()
{
    QFETCH(QByteArray, value);
    set(sameNamed);
    QTRY_COMPARE(m_log->stored().size(), 6);
    const auto keys = m_log->stored();
    const auto events = m_log->events();
    // Headers arrive in any order, so of "path" and "default_path" either may be there.
    const auto isWanted = [&value](const StoreLog::Event &event) {
        return event.cookie.value == value ||
               (value == "path" && event.cookie.value == QByteArray("default_path"));
    };
    const auto found = std::find_if(events.crbegin(), events.crend(), isWanted);
    QVERIFY(found != events.crend());
    const CookieKey removed = found->cookie.key;
    m_log->clear();
    removeExactly(*m_profile->cookieStore(), found->cookie);
    QTRY_VERIFY(!m_log->holds(removed));
    QCOMPARE(m_log->stored().size(), 5);
    QCOMPARE(m_log->events().size(), 1);
}

void tst_CookieRemoval::everyKindOfCookieIsRemoved_data()
{
    QTest::addColumn<QByteArray>("line");
    const QByteArrayList lines{
        "kind=1",
        "kind=1; Secure",
        "kind=1; HttpOnly",
        "kind=1; Secure; HttpOnly; SameSite=Strict",
        "kind=1; SameSite=None; Secure",
        "kind=1; Max-Age=3600",
        "kind=1; Expires=Fri, 31 Dec 9999 23:59:59 GMT",
        "kind=",
        "kind=\"quoted value\"",
        "k nd=with space",
        "<b>kind</b>=markup",
        "k\xC3\xA9nd\xE2\x80\xAE=r\xC3\xA9sum\xC3\xA9", // RIGHT-TO-LEFT OVERRIDE in the name
    };
    for (const QByteArray &line : lines)
        QTest::newRow(line.constData()) << line;
    QTest::newRow("4000 bytes of name") << QByteArray(4000, 'n') + "=1";
    QTest::newRow("4000 bytes of value") << "kind=" + QByteArray(4000, 'v');
    QTest::newRow("300 bytes of path") << "kind=1; Path=/" + QByteArray(300, 'p');
}

void tst_CookieRemoval::everyKindOfCookieIsRemoved()
{
    QFETCH(QByteArray, line);
    set({line, "stays=1"});
    QTRY_COMPARE(m_log->stored().size(), 2);
    const QByteArray name = line.first(line.indexOf('='));
    const Cookie cookie = m_log->cookie(name);
    QCOMPARE(cookie.key.name, name);
    removeExactly(*m_profile->cookieStore(), cookie);
    QTRY_VERIFY(!m_log->holds(name));
    QVERIFY(m_log->holds("stays"));
}

void tst_CookieRemoval::cookiesThatOnlyEncryptedSitesSetAreRemoved_data()
{
    QTest::addColumn<QByteArray>("line");
    for (const QByteArray &line : {QByteArray("__Host-kind=1; Path=/; Secure"),
                                   QByteArray("__Host-kind=1; Path=/; Secure; HttpOnly; SameSite=Lax"),
                                   QByteArray("__Secure-kind=1; Path=/; Secure; Domain=portal.localhost")})
        QTest::newRow(line.constData()) << line;
}

void tst_CookieRemoval::cookiesThatOnlyEncryptedSitesSetAreRemoved()
{
    QFETCH(QByteArray, line);
    m_page->load(QUrl(u"about:blank"_s)); // opens the store
    const QByteArrayList lines{line, "stays=1; Path=/; Secure"};
    for (const QByteArray &each : lines)
        m_profile->cookieStore()->setCookie(QNetworkCookie::parseCookies(each).constFirst(),
                                            QUrl(u"https://data.portal.localhost/"_s));
    QTRY_COMPARE(m_log->stored().size(), 2);
    const QByteArray name = line.first(line.indexOf('='));
    removeExactly(*m_profile->cookieStore(), m_log->cookie(name));
    QTRY_VERIFY(!m_log->holds(name));
    QVERIFY(m_log->holds("stays"));
}

void tst_CookieRemoval::aNamelessCookieIsRemovedAndNamedOnesStay()
{
    set({"=denied=1", "denied=named"});
    QTRY_COMPARE(m_log->stored().size(), 2);
    removeExactly(*m_profile->cookieStore(), m_log->cookie(QByteArray()));
    QTRY_VERIFY(!m_log->holds(QByteArray()));
    QVERIFY(m_log->holds("denied"));
}

void tst_CookieRemoval::aCookieThatIsNotThereChangesNothing()
{
    set({"first=1", "stays=1"});
    QTRY_COMPARE(m_log->stored().size(), 2);
    Cookie absent = m_log->cookie("first");
    absent.key.path = u"/elsewhere"_s;
    removeExactly(*m_profile->cookieStore(), absent);
    removeExactly(*m_profile->cookieStore(), m_log->cookie("first"));
    QTRY_VERIFY(!m_log->holds("first"));
    QCOMPARE(m_log->stored().size(), 1);
    QVERIFY(!m_log->everAdded(QByteArray()));
}

CONSENTDESK_BROWSER_TEST_MAIN(tst_CookieRemoval)
#include "tst_cookieremoval.moc"
