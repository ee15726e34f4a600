// SPDX-License-Identifier: Apache-2.0
#include "BrowserTest.h"
#include "CookieFaultCases.h"
#include "StoreLog.h"
#include "browser/CookieRemoval.h"

#include <QNetworkCookie>
#include <QSignalSpy>
#include <QWebEngineCookieStore>
#include <QWebEnginePage>
#include <QWebEngineProfile>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;
using test::CookieFaultCase;
using test::StoreLog;

/// Hands every corner to the real store, as an edit would, and looks at what it kept.
class tst_CookieFaults final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { test::failOnAnyWarningOfOurs(); }
    void cleanupTestCase();

    void theEngineDoesWhatTheFaultsSay_data();
    void theEngineDoesWhatTheFaultsSay();

private:
    void write(const Cookie &cookie);
    /// Orders are worked off one by one: when this later cookie is stored, the earlier one is decided.
    void waitUntilDecided();
    /// What the store took since the last call.
    [[nodiscard]] QList<Cookie> taken();

    std::unique_ptr<QWebEngineProfile> m_profile;
    std::unique_ptr<QWebEnginePage> m_page;
    std::unique_ptr<StoreLog> m_log;
    int m_fences = 0;
};

void tst_CookieFaults::initTestCase()
{
    m_profile = std::make_unique<QWebEngineProfile>();
    m_log = std::make_unique<StoreLog>(*m_profile->cookieStore());
    m_page = std::make_unique<QWebEnginePage>(m_profile.get());
    QSignalSpy loaded(m_page.get(), &QWebEnginePage::loadFinished); // the store answers once a page was there
    m_page->setHtml(u"ready"_s);
    QVERIFY(loaded.wait());
}

void tst_CookieFaults::cleanupTestCase()
{
    m_page.reset();
    m_log.reset();
    m_profile.reset();
}

void tst_CookieFaults::write(const Cookie &cookie)
{
    QNetworkCookie written = cookie.toNetworkCookie();
    if (cookie.key.isHostOnly())
        written.setDomain(QString());
    m_profile->cookieStore()->setCookie(written, addressOf(cookie.key));
}

void tst_CookieFaults::waitUntilDecided()
{
    Cookie fence = test::faultlessCookie();
    fence.key = {"fence" + QByteArray::number(++m_fences), u"fence.example"_s, u"/"_s};
    write(fence);
    QTRY_VERIFY(m_log->everAdded(fence.key.name));
}

QList<Cookie> tst_CookieFaults::taken()
{
    QList<Cookie> cookies;
    for (const StoreLog::Event &event : m_log->events()) {
        if (event.kind == StoreLog::Event::Kind::Added && event.cookie.key.domain != u"fence.example")
            cookies.append(event.cookie);
    }
    m_log->clear();
    return cookies;
}

void tst_CookieFaults::theEngineDoesWhatTheFaultsSay_data()
{
    QTest::addColumn<CookieFaultCase>("row");
    int number = 0;
    for (const auto &row : test::cookieFaultCases())
        QTest::addRow("%d %s", ++number, row.title) << row;
}

void tst_CookieFaults::theEngineDoesWhatTheFaultsSay()
{
    QFETCH(CookieFaultCase, row);
    write(row.cookie);
    waitUntilDecided();
    if (QTest::currentTestFailed())
        return;
    const QList<Cookie> kept = taken();
    for (const Cookie &cookie : kept) // or the next one of this key would be an overwrite
        removeExactly(*m_profile->cookieStore(), cookie);
    waitUntilDecided();
    m_log->clear();
    QCOMPARE(kept.size(), row.engine == CookieFaultCase::Engine::Refuses ? 0 : 1);
    if (kept.isEmpty())
        return;
    const Cookie &stored = kept.first();
    const bool isExact = stored.key == row.cookie.key && stored.value == row.cookie.value &&
                         stored.expires == row.cookie.expires && stored.secure == row.cookie.secure &&
                         stored.httpOnly == row.cookie.httpOnly;
    QCOMPARE(isExact, row.engine == CookieFaultCase::Engine::Keeps);
}

CONSENTDESK_BROWSER_TEST_MAIN(tst_CookieFaults)
#include "tst_cookiefaults.moc"
