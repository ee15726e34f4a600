// SPDX-License-Identifier: Apache-2.0
#include "DemoTest.h"

#include <QRegularExpression>
#include <QTest>
#include <QUrl>
#include <QUrlQuery>

using namespace consentdesk;
using test::Answer;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray formHeader = "Content-Type: application/x-www-form-urlencoded\r\n";

QByteArray queryItem(const QByteArray &address, const QString &name)
{
    return QUrlQuery(QUrl::fromEncoded(address)).queryItemValue(name, QUrl::FullyDecoded).toLatin1();
}

QByteArray pathAndQuery(const QByteArray &address)
{
    return QUrl::fromEncoded(address).toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority);
}

} // namespace

/// The demo's second site, on which one signs on, and the way there and back.
class tst_DemoSignOn final : public test::DemoTest
{
    Q_OBJECT

private slots:
    void signingOnElsewhereOpensASessionOnBothSites();
    void whoIsSignedOnThereIsSentBackAtOnce();
    void aCodeIsGoodOnce();
    void anAnswerNobodyAskedForIsRefused();
    void aWrongPasswordSendsNobodyBack();
    void theIdentitySiteAnswersItsOnlyClient_data();
    void theIdentitySiteAnswersItsOnlyClient();
    void aStateIsNeverHtmlNorASecondField();

private:
    /// Where a visitor with @p sessionCookie of the portal is sent, and the portal's new session.
    struct SentAway
    {
        QByteArray session; ///< "sessionid=..."
        QByteArray address; ///< of the identity site
    };

    [[nodiscard]] SentAway leave();
    [[nodiscard]] Answer askIdentity(const QByteArray &path, const QByteArray &headers = {});
    /// Fills in the identity site's form.
    [[nodiscard]] Answer signOn(const QByteArray &state, const QByteArray &password = "demo");
};

tst_DemoSignOn::SentAway tst_DemoSignOn::leave()
{
    const Answer answer = demo().get("/sso/start/");
    return {"sessionid=" + answer.cookieValue("sessionid"), answer.header("Location")};
}

Answer tst_DemoSignOn::askIdentity(const QByteArray &path, const QByteArray &headers)
{
    return demo().ask({.path = path, .host = "id.localhost", .headers = headers});
}

Answer tst_DemoSignOn::signOn(const QByteArray &state, const QByteArray &password)
{
    const QByteArray token(64, 'a');
    return demo().ask(
        {.method = "POST",
         .path = "/login/",
         .host = "id.localhost",
         .headers = formHeader + "Cookie: csrftoken=" + token + "\r\n",
         .body = "csrfmiddlewaretoken=" + token + "&username=demo&password=" + password + "&state=" + state});
}

void tst_DemoSignOn::signingOnElsewhereOpensASessionOnBothSites()
{
    const SentAway away = leave();
    QVERIFY(away.address.startsWith(demo().platform().identityUrl().toEncoded() + "authorize/?"));
    const QByteArray state = queryItem(away.address, u"state"_s);
    QCOMPARE(state.size(), 32);
    QVERIFY(demo().get("/account/", "Cookie: " + away.session + "\r\n").status == 302); // nobody yet

    const Answer form = askIdentity(pathAndQuery(away.address));
    QCOMPARE(form.status, 200);
    QVERIFY(form.body.contains("Halcyon ID"));
    QVERIFY(form.body.contains("name=\"state\" value=\"" + state + '"'));
    QVERIFY(form.header("Content-Security-Policy")
                .contains("form-action 'self' " + demo().platform().portalUrl().toEncoded(
                                                      QUrl::RemovePath | QUrl::StripTrailingSlash)));

    const Answer sentBack = signOn(state);
    QCOMPARE(sentBack.status, 302);
    const auto expected = QRegularExpression(u"^JSESSIONID=[a-z0-9]{32}; HttpOnly; Path=/; SameSite=Lax$"_s);
    QVERIFY(expected.match(QString::fromLatin1(sentBack.cookieLine("JSESSIONID"))).hasMatch());
    const QByteArray back = sentBack.header("Location");
    QVERIFY(back.startsWith(demo().platform().portalUrl().toEncoded() + "sso/callback/?code="));

    const Answer arrived = demo().get(pathAndQuery(back), "Cookie: " + away.session + "\r\n");
    QCOMPARE(arrived.header("Location"), "/account/");
    const QByteArray session = "sessionid=" + arrived.cookieValue("sessionid");
    QVERIFY(session != away.session); // a planted session is worth nothing
    QVERIFY(
        demo().get("/account/", "Cookie: " + session + "\r\n").body.contains("You are signed in as demo."));
    QCOMPARE(demo().get("/sso/start/", "Cookie: " + session + "\r\n").header("Location"), "/account/");
}

void tst_DemoSignOn::whoIsSignedOnThereIsSentBackAtOnce()
{
    const Answer first = signOn(queryItem(leave().address, u"state"_s));
    const QByteArray there = "Cookie: JSESSIONID=" + first.cookieValue("JSESSIONID") + "\r\n";
    const SentAway away = leave();
    const Answer sentBack = askIdentity(pathAndQuery(away.address), there);
    QCOMPARE(sentBack.status, 302);
    QCOMPARE(queryItem(sentBack.header("Location"), u"state"_s), queryItem(away.address, u"state"_s));
}

void tst_DemoSignOn::aCodeIsGoodOnce()
{
    const SentAway away = leave();
    const Answer sentBack = signOn(queryItem(away.address, u"state"_s));
    const QByteArray code = queryItem(sentBack.header("Location"), u"code"_s);
    const QByteArray back = pathAndQuery(sentBack.header("Location"));
    QCOMPARE(demo().get(back, "Cookie: " + away.session + "\r\n").status, 302);
    QCOMPARE(demo().get(back, "Cookie: " + away.session + "\r\n").status, 403);
    const SentAway again = leave();
    const QByteArray reused =
        "/sso/callback/?code=" + code + "&state=" + queryItem(again.address, u"state"_s);
    QCOMPARE(demo().get(reused, "Cookie: " + again.session + "\r\n").status, 403);
}

void tst_DemoSignOn::anAnswerNobodyAskedForIsRefused()
{
    const SentAway mine = leave();
    const SentAway theirs = leave();
    const Answer sentBack = signOn(queryItem(theirs.address, u"state"_s));
    const QByteArray back = pathAndQuery(sentBack.header("Location"));
    for (const QByteArray &headers : {QByteArray(), "Cookie: " + mine.session + "\r\n"}) {
        const Answer answer = demo().get(back, headers);
        QCOMPARE(answer.status, 403);
        QVERIFY(answer.body.contains("was not asked for here"));
        QVERIFY(answer.cookieLine("sessionid").isEmpty());
    }
    QCOMPARE(demo().get("/sso/callback/?code=&state=", "Cookie: " + mine.session + "\r\n").status, 403);
    // A session that is no sign-on has an empty state, which nobody can repeat.
    QCOMPARE(demo().get(back.split('&').first(), "Cookie: " + demo().signIn() + "\r\n").status, 403);
}

void tst_DemoSignOn::aWrongPasswordSendsNobodyBack()
{
    const Answer answer = signOn("anything", "guess");
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.body.contains("The user name or the password is wrong."));
    QVERIFY(answer.body.contains("name=\"state\" value=\"anything\""));
    QVERIFY(answer.cookieLine("JSESSIONID").isEmpty());
}

void tst_DemoSignOn::theIdentitySiteAnswersItsOnlyClient_data()
{
    QTest::addColumn<QByteArray>("item");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("another client") << "client_id"_ba
                                    << "other"_ba;
    QTest::newRow("back to another site") << "redirect_uri"_ba
                                          << "http://evil.example/sso/callback/"_ba;
    QTest::newRow("back to another page") << "redirect_uri"_ba
                                          << "http://portal.localhost/explore/"_ba;
    QTest::newRow("a token at once") << "response_type"_ba
                                     << "token"_ba;
    QTest::newRow("no state") << "state"_ba
                              << ""_ba;
}

void tst_DemoSignOn::theIdentitySiteAnswersItsOnlyClient()
{
    QFETCH(QByteArray, item);
    QFETCH(QByteArray, value);
    QUrl address = QUrl::fromEncoded(leave().address);
    QUrlQuery query(address);
    query.removeQueryItem(QString::fromLatin1(item));
    query.addQueryItem(QString::fromLatin1(item), QString::fromLatin1(value));
    address.setQuery(query);
    const Answer answer = askIdentity(pathAndQuery(address.toEncoded()));
    QCOMPARE(answer.status, 400);
    QVERIFY(answer.header("Location").isEmpty());
    QVERIFY(answer.body.contains("Halcyon ID answers only sites that it knows."));
}

void tst_DemoSignOn::aStateIsNeverHtmlNorASecondField()
{
    const Answer form = signOn("%22%3E%3Cb%3E", "guess");
    QVERIFY(form.body.contains("value=\"&quot;&gt;&lt;b&gt;\""));
    const Answer sentBack = signOn("x%26code%3Dmine%0d%0aSet-Cookie%3A%20a%3Db");
    QCOMPARE(queryItem(sentBack.header("Location"), u"state"_s), "x&code=mine\r\nSet-Cookie: a=b");
    QVERIFY(sentBack.cookieLine("a").isEmpty());
}

QTEST_GUILESS_MAIN(tst_DemoSignOn)
#include "tst_demosignon.moc"
