// SPDX-License-Identifier: Apache-2.0
#include "StrictTest.h"
#include "policy/PolicyAddresses.h"

#include <QTest>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

const QUrl portal{u"https://portal.test/explore"_s};

} // namespace

class tst_PolicyAddresses final : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void linksThatDoSomethingAreNeverAskedFor_data();
    void linksThatDoSomethingAreNeverAskedFor();
    void onlyLinksThatNameAPolicyMayBeLoaded_data();
    void onlyLinksThatNameAPolicyMayBeLoaded();
    void thePlatformsOwnPathsMayBeLoaded();
    void anAnswerOfAnotherPageIsNotThePolicy_data();
    void anAnswerOfAnotherPageIsNotThePolicy();
};

void tst_PolicyAddresses::linksThatDoSomethingAreNeverAskedFor_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isCandidate");
    const auto row = [](const char *name, const QString &address, const QString &text, bool isCandidate) {
        QTest::newRow(name) << address << text << isCandidate;
    };
    row("a policy", u"/legal/cookies"_s, u"Cookie policy"_s, true);
    row("settings are not set", u"/cookies/settings"_s, u"Cookie settings"_s, true);
    row("options are not opt", u"/cookies/options"_s, u"Cookies and options"_s, true);
    row("a French charter", u"/charte"_s, u"Charte sur les cookies"_s, true);
    row("accept, by path", u"/cookies/accept"_s, u"Cookies"_s, false);
    row("accept, by query", u"/cookies?do=accept"_s, u"Cookies"_s, false);
    row("accept, written as one", u"/acceptAllCookies"_s, u"OK"_s, false);
    row("English", u"/c"_s, u"Accept all cookies"_s, false);
    row("allow", u"/c"_s, u"Allow cookies"_s, false);
    row("agree", u"/c"_s, u"I agree to cookies"_s, false);
    row("set", u"/cookies/set"_s, u"Cookies"_s, false);
    row("delete", u"/cookies/delete"_s, u"Cookies"_s, false);
    row("reject", u"/c"_s, u"Reject cookies"_s, false);
    row("opt out", u"/cookies/opt-out"_s, u"Cookies"_s, false);
    row("log out", u"/logout"_s, u"Log out and forget cookies"_s, false);
    row("privacy, log out", u"/privacy/logout"_s, u"Privacy"_s, false);
    row("French", u"/c"_s, u"Tout accepter : cookies"_s, false);
    row("German", u"/c"_s, u"Alle Cookies löschen"_s, false);
    row("Spanish", u"/c"_s, u"Rechazar cookies"_s, false);
    row("Dutch", u"/c"_s, u"Cookies toestaan"_s, false);
    row("Italian", u"/c"_s, u"Rifiuta i cookie"_s, false);
    row("Japanese", u"/c"_s, u"クッキーに同意する"_s, false);
}

void tst_PolicyAddresses::linksThatDoSomethingAreNeverAskedFor()
{
    QFETCH(QString, address);
    QFETCH(QString, text);
    const QUrl link = portal.resolved(QUrl(address));
    QTEST(policyAddresses({portal, {}, {{link, text}}}).contains(link), "isCandidate");
}

void tst_PolicyAddresses::onlyLinksThatNameAPolicyMayBeLoaded_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("mayBeLoaded");
    const auto row = [](const char *name, const QString &address, const QString &text, bool mayBeLoaded) {
        QTest::newRow(name) << address << text << mayBeLoaded;
    };
    row("by path", u"/cookie-policy"_s, u"Cookies"_s, true);
    row("notice", u"/c"_s, u"Cookie notice"_s, true);
    row("statement", u"/c"_s, u"Privacy statement"_s, true);
    row("French", u"/c"_s, u"Politique de cookies"_s, true);
    row("German", u"/c"_s, u"Cookie-Richtlinie"_s, true);
    row("German, privacy", u"/c"_s, u"Datenschutzerklärung"_s, true);
    row("Spanish", u"/c"_s, u"Política de cookies"_s, true);
    row("Dutch", u"/c"_s, u"Cookiebeleid"_s, true);
    row("Italian", u"/c"_s, u"Informativa sui cookie"_s, true);
    row("Japanese", u"/c"_s, u"クッキーポリシー"_s, true);
    row("an action upon a policy", u"/c"_s, u"Accept the cookie policy"_s, false);
    row("only about cookies", u"/cookies/recipes"_s, u"Cookies"_s, false);
    row("a policy of something else", u"/returns"_s, u"Return policy"_s, false);
}

void tst_PolicyAddresses::onlyLinksThatNameAPolicyMayBeLoaded()
{
    QFETCH(QString, address);
    QFETCH(QString, text);
    const QUrl link = portal.resolved(QUrl(address));
    QTEST(loadablePolicyAddresses({portal, {}, {{link, text}}}).contains(link), "mayBeLoaded");
}

void tst_PolicyAddresses::thePlatformsOwnPathsMayBeLoaded()
{
    const PolicySearch search{portal, u"en"_s, {}};
    QCOMPARE(loadablePolicyAddresses(search), policyAddresses(search));
    QCOMPARE(loadablePolicyAddresses(search).size(), 3);
}

void tst_PolicyAddresses::anAnswerOfAnotherPageIsNotThePolicy_data()
{
    QTest::addColumn<QString>("final");
    QTest::addColumn<bool>("isStill");
    QTest::newRow("itself") << u"https://portal.test/cookies"_s << true;
    QTest::newRow("a host of the same site") << u"https://www.portal.test/cookies"_s << true;
    QTest::newRow("another path that names cookies") << u"https://portal.test/en/cookie-policy"_s << true;
    QTest::newRow("the start page") << u"https://portal.test/"_s << false;
    QTest::newRow("a log-in") << u"https://portal.test/login"_s << false;
    QTest::newRow("the same path of another site") << u"https://other.test/cookies"_s << false;
}

void tst_PolicyAddresses::anAnswerOfAnotherPageIsNotThePolicy()
{
    QFETCH(QString, final);
    QTEST(isStillThePolicy(QUrl(u"https://portal.test/cookies"_s), QUrl(final)), "isStill");
}

QTEST_GUILESS_MAIN(tst_PolicyAddresses)
#include "tst_policyaddresses.moc"
