// SPDX-License-Identifier: Apache-2.0
#include "BrowserTest.h"
#include "CookieServer.h"
#include "TestBrowser.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QWebEngineCookieStore>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;
using test::CookieServer;
using test::StoreLog;

namespace {

/// What shared/engine.md section 4 says a page can see of the guard, and that it stands in a stack.
const QStringList knownDifferences{u"cookieStore"_s, u"stack of an error in toString"_s,
                                   u"text of the getter"_s, u"text of the setter"_s};

QByteArray pageWith(const QByteArray &refused)
{
    QFile file(QStringLiteral(CONSENTDESK_OBSERVATIONS));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the observations cannot be read");
    return "<!DOCTYPE html><meta charset=utf-8><body><script>(() => { const refused = '" + refused + "';\n" +
           file.readAll() + "})()</script>";
}

struct Observed
{
    QJsonObject said;
    QStringList stored; ///< what the store holds, without values
};

/// The last cookie that a page of observations sets.
const CookieKey lastCookie{"sessionid", u".portal.localhost"_s, u"/last"_s};

QStringList describeStored(const StoreLog &log)
{
    QStringList lines;
    for (const StoreLog::Event &event : log.events()) {
        const Cookie &cookie = event.cookie;
        if (event.kind == StoreLog::Event::Kind::Removed || !log.holds(cookie.key))
            continue;
        const qint64 hours =
            cookie.expires ? (QDateTime::currentDateTimeUtc().secsTo(*cookie.expires) + 1800) / 3600 : -1;
        lines.append(
            QString::fromUtf8(cookie.key.name) + u' ' + cookie.key.domain + cookie.key.path +
            u" secure %1 http-only %2 hours %3"_s.arg(cookie.secure).arg(cookie.httpOnly).arg(hours));
    }
    lines.removeDuplicates();
    lines.sort();
    return lines;
}

Observed observe(QWebEnginePage &page, const StoreLog &log, const CookieServer &server)
{
    Observed observed;
    if (!test::load(page, server.url(u"/page"_s)) ||
        !QTest::qWaitFor([&page] { return page.title() == u"done"; }, 30'000))
        return observed;
    const QString said = test::evaluate(page, u"JSON.stringify(said)"_s).toString();
    observed.said = QJsonDocument::fromJson(said.toUtf8()).object();
    if (QTest::qWaitFor([&log] { return log.holds(lastCookie); }, 30'000))
        observed.stored = describeStored(log);
    return observed;
}

} // namespace

class tst_KeepNatural final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aPageSeesNothingButTheKnownDifferences();
    void allowedCookiesAreStoredAlike();

private:
    Observed m_bare;
    Observed m_ours;
};

void tst_KeepNatural::initTestCase()
{
    CookieServer server;
    QVERIFY(server.start());
    {
        QWebEngineProfile profile;
        const StoreLog log(*profile.cookieStore());
        profile.cookieStore()->loadAllCookies();
        QWebEnginePage page(&profile);
        server.on(u"/page"_s, {pageWith("tracked=1; Domain=elsewhere.example")});
        m_bare = observe(page, log, server);
    }
    test::TestBrowser browser;
    server.on(u"/page"_s, {pageWith("tracked=1")});
    QVERIFY(QTest::qWaitFor([&browser] { return browser.profile().keeper().isReady(); }, 30'000));
    m_ours = observe(browser.page(), browser.log(), server);
    QVERIFY(m_bare.said.size() > 50);
    QCOMPARE(m_ours.said.keys(), m_bare.said.keys());
}

void tst_KeepNatural::aPageSeesNothingButTheKnownDifferences()
{
    QStringList different;
    for (const QString &name : m_bare.said.keys()) {
        if (!knownDifferences.contains(name) && m_ours.said.value(name) != m_bare.said.value(name))
            different.append(u"%1\nbare: %2\nours: %3"_s.arg(name, m_bare.said.value(name).toString(),
                                                             m_ours.said.value(name).toString()));
    }
    QVERIFY2(different.isEmpty(), qPrintable(different.join(u'\n')));
}

void tst_KeepNatural::allowedCookiesAreStoredAlike()
{
    QVERIFY(m_bare.stored.size() >= 3);
    QCOMPARE(m_ours.stored, m_bare.stored);
}

CONSENTDESK_BROWSER_TEST_MAIN(tst_KeepNatural)
#include "tst_keepnatural.moc"
