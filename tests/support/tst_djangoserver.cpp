// SPDX-License-Identifier: Apache-2.0
#include "DjangoServer.h"
#include "StrictTest.h"

#include <QNetworkAccessManager>
#include <QNetworkCookie>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

#include <algorithm>
#include <memory>
#include <optional>
#include <utility>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;
using test::DjangoServer;

namespace {

const auto loopback = u"127.0.0.1"_s;

struct Answer
{
    int status = 0;
    QString body;
    QString location;
    QList<QNetworkCookie> cookies;

    [[nodiscard]] std::optional<QNetworkCookie> cookie(const QByteArray &name) const
    {
        const auto found = std::find_if(cookies.begin(), cookies.end(),
                                        [&name](const auto &cookie) { return cookie.name() == name; });
        return found == cookies.end() ? std::nullopt : std::optional(*found);
    }
};

/// A browser without a browser: cookies are kept and sent, redirects are shown instead of followed.
class Visitor final
{
public:
    explicit Visitor(QUrl site)
        : m_site(std::move(site))
    {
    }

    Answer get(const QString &path) { return finished(m_network.get(request(path))); }

    /// Posts without asking whether the form's page was ever visited.
    Answer post(const QString &path, const QUrlQuery &fields)
    {
        QNetworkRequest posting = request(path);
        posting.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
        return finished(m_network.post(posting, fields.toString(QUrl::FullyEncoded).toUtf8()));
    }

    /// Posts as the page at @p formPath does: with the token it was given.
    Answer submit(const QString &formPath, const QString &actionPath, QUrlQuery fields)
    {
        fields.addQueryItem(u"csrfmiddlewaretoken"_s, tokenIn(get(formPath).body));
        return post(actionPath, fields);
    }

    Answer logIn(const QString &password = u"demo"_s)
    {
        return submit(u"/login/"_s, u"/login/"_s, {{u"username"_s, u"demo"_s}, {u"password"_s, password}});
    }

    Answer chooseLanguage(const QString &code)
    {
        return submit(u"/"_s, u"/i18n/setlang/"_s, {{u"language"_s, code}, {u"next"_s, u"/"_s}});
    }

    /// Attribute=value pairs of the header that set @p name, as written: Qt's cookie knows no Max-Age.
    [[nodiscard]] QByteArray lastSetCookieLine(const QByteArray &name) const
    {
        const QList<QByteArray> lines = m_lastSetCookie.split('\n');
        const auto found = std::find_if(lines.begin(), lines.end(), [&name](const QByteArray &line) {
            return line.trimmed().startsWith(name + '=');
        });
        return found == lines.end() ? QByteArray() : *found;
    }

private:
    [[nodiscard]] QNetworkRequest request(const QString &path) const
    {
        QUrl url = m_site;
        url.setPath(path);
        QNetworkRequest request(url);
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        request.setRawHeader("Accept-Language", "en");
        return request;
    }

    Answer finished(QNetworkReply *raw)
    {
        const std::unique_ptr<QNetworkReply> reply(raw);
        QSignalSpy done(reply.get(), &QNetworkReply::finished);
        if (!reply->isFinished() && !done.wait(20000))
            return {};
        m_lastSetCookie = reply->rawHeader("Set-Cookie");
        return {.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
                .body = QString::fromUtf8(reply->readAll()),
                .location = QString::fromLatin1(reply->rawHeader("Location")),
                .cookies = reply->header(QNetworkRequest::SetCookieHeader).value<QList<QNetworkCookie>>()};
    }

    static QString tokenIn(const QString &page)
    {
        static const QRegularExpression field(u"name=\"csrfmiddlewaretoken\" value=\"([^\"]+)\""_s);
        return field.match(page).captured(1);
    }

    QUrl m_site;
    QNetworkAccessManager m_network;
    QByteArray m_lastSetCookie;
};

/// The text of the page's element with this id.
QString element(const Answer &answer, const QString &id)
{
    const QRegularExpression pattern(u"id=\"%1\"[^>]*>([^<]*)<"_s.arg(id));
    return pattern.match(answer.body).captured(1);
}

} // namespace

class tst_DjangoServer final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { test::failOnAnyWarning(); }

    void aVisitorLogsInAndOut();
    void aWrongPasswordGivesNoSession();
    void theFormIsForSignedInVisitorsOnly();
    void aFormWithoutItsTokenIsRefused();
    void aFormWithItsTokenIsSaved();
    void theLanguageFormSwitchesThePages_data();
    void theLanguageFormSwitchesThePages();
    void cookiesHaveDjangosAttributes_data();
    void cookiesHaveDjangosAttributes();
    void theStartPageSetsTwoUndeclaredCookies();
    void theLogNamesTheCookiesTheServerReceived();
    void requestsInParallelAreAllAnswered();
    void theServerEndsWithItsObject();

private:
    std::unique_ptr<DjangoServer> m_server;
};

void tst_DjangoServer::initTestCase()
{
    if (!DjangoServer::isAvailable())
        QSKIP(DjangoServer::unavailableText());
    m_server = std::make_unique<DjangoServer>();
    QVERIFY2(m_server->start(), qPrintable(m_server->errorText()));
    QCOMPARE(m_server->url().host(), u"portal.localhost"_s);
}

void tst_DjangoServer::aVisitorLogsInAndOut()
{
    Visitor visitor(m_server->url(loopback));
    QCOMPARE(element(visitor.get(u"/"_s), u"user"_s), u"nobody"_s);

    const Answer login = visitor.logIn();
    QCOMPARE(login.status, 302);
    QCOMPARE(login.location, u"/"_s);
    QVERIFY(login.cookie("sessionid"));
    QCOMPARE(element(visitor.get(u"/"_s), u"user"_s), u"demo"_s);

    QCOMPARE(visitor.get(u"/logout/"_s).status, 302);
    QCOMPARE(element(visitor.get(u"/"_s), u"user"_s), u"nobody"_s);
}

void tst_DjangoServer::aWrongPasswordGivesNoSession()
{
    Visitor visitor(m_server->url(loopback));
    const Answer login = visitor.logIn(u"wrong"_s);
    QCOMPARE(login.status, 200);
    QVERIFY(!login.cookie("sessionid"));
    QVERIFY(login.body.contains(u"errorlist"_s));
}

void tst_DjangoServer::theFormIsForSignedInVisitorsOnly()
{
    Visitor visitor(m_server->url(loopback));
    const Answer form = visitor.get(u"/form/"_s);
    QCOMPARE(form.status, 302);
    QCOMPARE(form.location, u"/login/?next=/form/"_s);
}

void tst_DjangoServer::aFormWithoutItsTokenIsRefused()
{
    Visitor visitor(m_server->url(loopback));
    QCOMPARE(visitor.logIn().status, 302);
    QCOMPARE(visitor.post(u"/form/"_s, {{u"text"_s, u"forged"_s}}).status, 403);
    QVERIFY(!visitor.get(u"/form/"_s).body.contains(u"forged"_s));
}

void tst_DjangoServer::aFormWithItsTokenIsSaved()
{
    Visitor visitor(m_server->url(loopback));
    QCOMPARE(visitor.logIn().status, 302);
    QCOMPARE(visitor.submit(u"/form/"_s, u"/form/"_s, {{u"text"_s, u"wanted"_s}}).status, 302);
    QVERIFY(visitor.get(u"/form/"_s).body.contains(u"<li>wanted</li>"_s));
}

void tst_DjangoServer::theLanguageFormSwitchesThePages_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("login");
    QTest::newRow("English") << u"en"_s << u"Log in"_s;
    QTest::newRow("French") << u"fr"_s << u"Connexion"_s;
    QTest::newRow("Japanese") << u"ja"_s << u"ログイン"_s;
}

void tst_DjangoServer::theLanguageFormSwitchesThePages()
{
    QFETCH(QString, code);
    QFETCH(QString, login);
    Visitor visitor(m_server->url(loopback));
    const Answer choice = visitor.chooseLanguage(code);
    QCOMPARE(choice.status, 302);
    QCOMPARE(choice.cookie("django_language").value_or(QNetworkCookie()).value(), code.toUtf8());

    const Answer page = visitor.get(u"/"_s);
    QCOMPARE(element(page, u"language"_s), code);
    QCOMPARE(element(page, u"login-link"_s), login);
}

void tst_DjangoServer::cookiesHaveDjangosAttributes_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("maximumAge"); // as written; empty for a session cookie
    QTest::addColumn<bool>("httpOnly");
    QTest::addColumn<bool>("sameSiteLax"); // otherwise omitted
    QTest::addColumn<QString>("valuePattern");
    QTest::newRow("sessionid") << QByteArray("sessionid") << QByteArray("Max-Age=1209600") << true << true
                               << u"^[a-z0-9]{32}$"_s;
    QTest::newRow("csrftoken") << QByteArray("csrftoken") << QByteArray("Max-Age=31449600") << false << true
                               << u"^([A-Za-z0-9]{32}|[A-Za-z0-9]{64})$"_s;
    QTest::newRow("django_language") << QByteArray("django_language") << QByteArray() << false << false
                                     << u"^fr$"_s;
}

void tst_DjangoServer::cookiesHaveDjangosAttributes()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, maximumAge);
    QFETCH(bool, httpOnly);
    QFETCH(bool, sameSiteLax);
    QFETCH(QString, valuePattern);
    Visitor visitor(m_server->url(loopback));
    const Answer answer = name == "django_language" ? visitor.chooseLanguage(u"fr"_s) : visitor.logIn();

    const auto cookie = answer.cookie(name);
    QVERIFY(cookie);
    QCOMPARE(cookie->isHttpOnly(), httpOnly);
    QCOMPARE(cookie->isSessionCookie(), maximumAge.isEmpty());
    QCOMPARE(cookie->sameSitePolicy(),
             sameSiteLax ? QNetworkCookie::SameSite::Lax : QNetworkCookie::SameSite::Default);
    QCOMPARE(cookie->path(), u"/"_s);
    QVERIFY(!cookie->isSecure());
    QVERIFY(QRegularExpression(valuePattern).match(QString::fromUtf8(cookie->value())).hasMatch());

    const QByteArray line = visitor.lastSetCookieLine(name);
    QVERIFY(line.contains(maximumAge));
    QVERIFY(!line.toLower().contains("domain=")); // host-only
}

void tst_DjangoServer::theStartPageSetsTwoUndeclaredCookies()
{
    Visitor visitor(m_server->url(loopback));
    const Answer page = visitor.get(u"/"_s);
    QVERIFY(page.cookie("_pk_id.1.dj1a"));
    QVERIFY(page.cookie("ab_bucket"));
    QVERIFY(!page.cookie("sessionid")); // an anonymous visitor has no session
}

void tst_DjangoServer::theLogNamesTheCookiesTheServerReceived()
{
    Visitor visitor(m_server->url(loopback));
    const qsizetype before = m_server->requests().size();
    visitor.get(u"/"_s);
    visitor.get(u"/login/"_s);

    const QList<DjangoServer::Request> asked = m_server->requests().sliced(before);
    QCOMPARE(asked.size(), 2);
    QCOMPARE(asked[0].method, u"GET"_s);
    QCOMPARE(asked[0].path, u"/"_s);
    QCOMPARE(asked[0].status, 200);
    QVERIFY(asked[0].cookies.isEmpty());
    QCOMPARE(asked[0].setCookies, QList<QByteArray>({"_pk_id.1.dj1a", "ab_bucket", "csrftoken"}));

    QList<QByteArray> received = m_server->lastRequest(u"/login/"_s).cookies;
    std::sort(received.begin(), received.end());
    QCOMPARE(received, QList<QByteArray>({"_pk_id.1.dj1a", "ab_bucket", "csrftoken"}));
}

void tst_DjangoServer::requestsInParallelAreAllAnswered()
{
    QNetworkAccessManager network;
    QList<QNetworkReply *> replies;
    for (int i = 0; i < 24; ++i)
        replies += network.get(QNetworkRequest(m_server->url(loopback)));
    const auto areDone = [&replies] {
        return std::all_of(replies.begin(), replies.end(), [](auto *reply) { return reply->isFinished(); });
    };
    QTRY_VERIFY_WITH_TIMEOUT(areDone(), 20000);
    for (QNetworkReply *reply : std::as_const(replies))
        QCOMPARE(reply->error(), QNetworkReply::NoError);
}

void tst_DjangoServer::theServerEndsWithItsObject()
{
    QUrl gone;
    {
        DjangoServer shortLived;
        QVERIFY2(shortLived.start(), qPrintable(shortLived.errorText()));
        gone = shortLived.url(loopback);
        QCOMPARE(Visitor(gone).get(u"/"_s).status, 200);
    }
    QCOMPARE(Visitor(gone).get(u"/"_s).status, 0);
}

QTEST_GUILESS_MAIN(tst_DjangoServer)
#include "tst_djangoserver.moc"
