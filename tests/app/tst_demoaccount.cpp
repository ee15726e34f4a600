// SPDX-License-Identifier: Apache-2.0
#include "DemoTest.h"

#include <QRegularExpression>
#include <QTest>

using namespace consentdesk;
using test::Answer;
using namespace Qt::Literals::StringLiterals;

class tst_DemoAccount final : public test::DemoTest
{
    Q_OBJECT

private slots:
    void askingForTheLoginFormSetsTheCsrfCookie();
    void loggingInOpensASession();
    void aWrongPasswordIsToldAndOpensNoSession();
    void aFormWithoutTheCookiesTokenIsRefused_data();
    void aFormWithoutTheCookiesTokenIsRefused();
    void theAccountKeepsAnEscapedNote();
    void loggingOutEndsTheSession();
    void theOldestOfManySessionsIsForgotten();
};

void tst_DemoAccount::askingForTheLoginFormSetsTheCsrfCookie()
{
    QVERIFY(demo().get("/").headers("Set-Cookie").isEmpty());
    const Answer answer = demo().get("/login/");
    const auto expected = QRegularExpression(
        u"^csrftoken=[A-Za-z0-9]{64}; expires=\\w{3}, \\d\\d \\w{3} \\d{4} [\\d:]{8} GMT; Max-Age=31449600; "
        "Path=/; SameSite=Lax$"_s);
    QVERIFY(expected.match(QString::fromLatin1(answer.cookieLine("csrftoken"))).hasMatch());
    const QByteArray token = answer.cookieValue("csrftoken");
    QVERIFY(answer.body.contains("name=\"csrfmiddlewaretoken\" value=\"" + token + '"'));
    QCOMPARE(demo().get("/login/", "cookie: csrftoken=" + token + "\r\n").cookieValue("csrftoken"), token);
    QVERIFY(demo().get("/login/", "Cookie: csrftoken=planted\r\n").cookieValue("csrftoken") != "planted");
}

void tst_DemoAccount::loggingInOpensASession()
{
    const QByteArray token = demo().freshToken();
    const Answer answer = demo().post(
        "/login/", "csrfmiddlewaretoken=" + token + "&username=demo&password=demo", "csrftoken=" + token);
    QCOMPARE(answer.status, 302);
    QCOMPARE(answer.header("Location"), "/account/");
    QCOMPARE(answer.headers("Set-Cookie").size(), 2);
    const auto expected = QRegularExpression(
        u"^sessionid=[a-z0-9]{32}; expires=[^;]+ GMT; HttpOnly; Max-Age=1209600; Path=/; SameSite=Lax$"_s);
    QVERIFY(expected.match(QString::fromLatin1(answer.cookieLine("sessionid"))).hasMatch());
    QVERIFY(answer.cookieValue("csrftoken") != token);
    const QByteArray session = "Cookie: sessionid=" + answer.cookieValue("sessionid") + "\r\n";
    QVERIFY(demo().get("/account/", session).body.contains("You are signed in as demo."));
    QCOMPARE(demo().get("/login/", session).header("Location"), "/account/");
    QCOMPARE(demo().get("/account/").header("Location"), "/login/");
}

void tst_DemoAccount::aWrongPasswordIsToldAndOpensNoSession()
{
    const QByteArray token = demo().freshToken();
    const Answer answer =
        demo().post("/login/", "csrfmiddlewaretoken=" + token + "&username=%22%3E%3Cb%3E&password=x",
                    "csrftoken=" + token);
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.body.contains("The user name or the password is wrong."));
    QVERIFY(answer.body.contains("value=\"&quot;&gt;&lt;b&gt;\""));
    QVERIFY(answer.cookieLine("sessionid").isEmpty());
}

void tst_DemoAccount::aFormWithoutTheCookiesTokenIsRefused_data()
{
    QTest::addColumn<QByteArray>("formToken");
    QTest::addColumn<QByteArray>("cookieToken");
    const QByteArray one(64, 'a');
    QTest::newRow("another token") << QByteArray(64, 'b') << one;
    QTest::newRow("no token in the form") << QByteArray() << one;
    QTest::newRow("no cookie") << one << QByteArray();
    QTest::newRow("both empty") << QByteArray() << QByteArray();
    QTest::newRow("equal but no token") << "x"_ba
                                        << "x"_ba;
}

void tst_DemoAccount::aFormWithoutTheCookiesTokenIsRefused()
{
    QFETCH(QByteArray, formToken);
    QFETCH(QByteArray, cookieToken);
    const QByteArray field = "csrfmiddlewaretoken=" + formToken;
    const QByteArray session = demo().signIn().split(';').last().trimmed();
    const QByteArray cookies = "csrftoken=" + cookieToken + "; " + session;
    const Answer login = demo().post("/login/", field + "&username=demo&password=demo", cookies);
    QCOMPARE(login.status, 403);
    QVERIFY(login.cookieLine("sessionid").isEmpty());
    QCOMPARE(demo().post("/account/", field + "&note=x", cookies).status, 403);
    QCOMPARE(demo().post("/logout/", field, cookies).status, 403);
    QCOMPARE(demo().get("/account/", "Cookie: " + session + "\r\n").status, 200);
}

void tst_DemoAccount::theAccountKeepsAnEscapedNote()
{
    const QByteArray cookies = demo().signIn();
    const QByteArray token = cookies.mid(10, 64);
    const Answer saved = demo().post(
        "/account/", "csrfmiddlewaretoken=" + token + "&note=%3C%2Ftextarea%3E+caf%C3%A9&newsletter=on",
        cookies);
    QCOMPARE(saved.header("Location"), "/account/?saved=1");
    const Answer page = demo().get("/account/?saved=1", "Cookie: " + cookies + "\r\n");
    QVERIFY(page.body.contains("&lt;/textarea&gt; café</textarea>"));
    QVERIFY(page.body.contains("name=\"newsletter\" checked"));
    QVERIFY(page.body.contains("Saved."));
}

void tst_DemoAccount::loggingOutEndsTheSession()
{
    const QByteArray cookies = demo().signIn();
    const Answer answer = demo().post("/logout/", "csrfmiddlewaretoken=" + cookies.mid(10, 64), cookies);
    QCOMPARE(answer.header("Location"), "/");
    QCOMPARE(answer.cookieLine("sessionid"),
             "sessionid=\"\"; expires=Thu, 01 Jan 1970 00:00:00 GMT; Max-Age=0; Path=/; SameSite=Lax");
    QCOMPARE(demo().get("/account/", "Cookie: " + cookies + "\r\n").header("Location"), "/login/");
}

void tst_DemoAccount::theOldestOfManySessionsIsForgotten()
{
    const QByteArray oldest = demo().signIn();
    const QByteArray next = demo().signIn();
    for (int i = 0; i < 99; ++i)
        QVERIFY(!demo().signIn().isEmpty());
    QCOMPARE(demo().get("/account/", "Cookie: " + oldest + "\r\n").status, 302);
    QCOMPARE(demo().get("/account/", "Cookie: " + next + "\r\n").status, 200);
}

QTEST_GUILESS_MAIN(tst_DemoAccount)
#include "tst_demoaccount.moc"
