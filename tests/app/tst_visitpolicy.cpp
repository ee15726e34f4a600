// SPDX-License-Identifier: Apache-2.0
#include "ProgramRun.h"
#include "SmallServer.h"
#include "StrictTest.h"
#include "VisitDocument.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace consentdesk;
using namespace consentdesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray policyPath = "/terms/cookies-policy/";

/// Declares portal_mode as necessary and portal_ads as marketing.
const QByteArray policyPage =
    "<!doctype html><meta charset=utf-8><title>Cookies</title>"
    "<h2>Necessary cookies</h2><table><tr><th>Cookie name<th>Provider<th>Purpose<th>Duration"
    "<tr><td>portal_mode<td>Portal Ltd<td>Remembers the mode<td>1 year</table>"
    "<h2>Marketing cookies</h2><table><tr><th>Cookie name<th>Provider<th>Purpose<th>Duration"
    "<tr><td>portal_ads<td>Ads Ltd<td>Shows advertisements<td>1 year</table>";

const QByteArray setCookies = "Set-Cookie: portal_mode=1; Max-Age=86400\r\n"
                              "Set-Cookie: portal_ads=1; Max-Age=86400\r\n"
                              "Set-Cookie: not_declared=1; Max-Age=86400\r\n";

QStringList kindsOf(const QJsonObject &page)
{
    QStringList kinds;
    for (const auto finding : page["policy"_L1]["findings"_L1].toArray())
        kinds.append(finding["name"_L1].toString() + u' ' + finding["kind"_L1].toString());
    return kinds;
}

QStringList json(const QStringList &rest)
{
    return QStringList{u"--format=json"_s, u"--settle=0.3"_s} + rest;
}

} // namespace

/// The real program lays a site's own policy beside what the site stores.
class tst_VisitPolicy final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        failOnAnyWarning();
        m_server = std::make_unique<SmallServer>();
        m_server->answer("/", {setCookies, "<!doctype html><title>Portal</title><h1>Portal</h1>"});
        m_server->answer("/second", {setCookies});
    }

    void whatThePolicyDeclaresIsKnownToTheSameRun();
    void aLaterPageKnowsThePolicyToo();
    void aCookieThatWasNeverKeptIsNotSetAgain();
    void aHomePageThatAnswersEverythingIsNotThePolicy();
    void aPageWithoutDeclarationsIsNotCompared();
    void whatCouldNotBeInterpretedIsPrinted();
    void aPolicyThatIsNotThereIsAFailure_data();
    void aPolicyThatIsNotThereIsAFailure();
    void aSavedPolicyIsComparedToo();
    void cookiesOfThePolicyPageAreNotThePages();

private:
    /// One visit of `/` with @p more, as JSON: its only page.
    [[nodiscard]] QJsonObject pageOf(const QStringList &more, int status)
    {
        const ProgramResult result = visit(json(more + QStringList{m_server->url()}));
        if (result.status != status || (status != 3 && !result.err.isEmpty()) ||
            (status == 3 && !result.complainsInOneLine()))
            qWarning("%s", result.text().constData()); // fails the test
        return VisitDocument(result.out).page();
    }

    std::unique_ptr<SmallServer> m_server;
};

void tst_VisitPolicy::whatThePolicyDeclaresIsKnownToTheSameRun()
{
    m_server->answer(policyPath, {{}, policyPage});
    const ProgramResult result = visit(json({u"--policy=auto"_s, m_server->url()}));
    QCOMPARE(result.status, 1); // not_declared
    QCOMPARE(result.err, QByteArray());
    const VisitDocument document(result.out);
    const QJsonObject mode = document.cookie(u"portal_mode"_s);
    QCOMPARE(mode["purposeClass"_L1], u"necessary"_s);
    QCOMPARE(mode["category"_L1], u"necessary"_s);
    QCOMPARE(mode["provider"_L1], u"Portal Ltd"_s);
    QCOMPARE(mode["source"_L1], u"site-policy"_s);
    QCOMPARE(mode["state"_L1], u"kept"_s); // and decided by what is known
    const QJsonObject ads = document.cookie(u"portal_ads"_s);
    QCOMPARE(ads["purposeClass"_L1], u"marketing"_s);
    QCOMPARE(ads["source"_L1], u"site-policy"_s);
    QCOMPARE(ads["state"_L1], u"refused"_s);
    QCOMPARE(document.cookie(u"not_declared"_s)["source"_L1], u"none"_s);
    QCOMPARE(kindsOf(document.page()),
             (QStringList{u"not_declared seen-not-declared"_s, u"portal_ads declared-and-seen"_s,
                          u"portal_mode declared-and-seen"_s}));
}

void tst_VisitPolicy::aLaterPageKnowsThePolicyToo()
{
    m_server->answer(policyPath, {{}, policyPage});
    const ProgramResult result =
        visit(json({u"--policy=auto"_s, m_server->url(), m_server->url(u"/second"_s)}));
    const VisitDocument document(result.out);
    QCOMPARE(document.pageCount(), 2);
    QCOMPARE(document.cookie(u"portal_mode"_s, 1)["source"_L1], u"site-policy"_s);
    QCOMPARE(document.cookie(u"portal_mode"_s, 1)["state"_L1], u"kept"_s);
    QCOMPARE(m_server->requestsFor(policyPath).size(), 2); // one question, one page
    QCOMPARE(m_server->requestsFor("/second").size(), 1);
}

void tst_VisitPolicy::aCookieThatWasNeverKeptIsNotSetAgain()
{
    m_server->answer(policyPath, {{}, policyPage});
    const ProgramResult result = visit({u"--policy=auto"_s, u"--settle=0.3"_s, m_server->url(),
                                        m_server->url(u"/second"_s), m_server->url()});
    QCOMPARE(result.status, 1);
    QVERIFY2(result.out.contains("not_declared  [Seen, not declared]"), result.text());
    QVERIFY2(!result.out.contains("yet set again"), result.text());
}

void tst_VisitPolicy::aHomePageThatAnswersEverythingIsNotThePolicy()
{
    const QByteArray home = "<!doctype html><title>Shop</title><h1>Welcome</h1>";
    for (const char *path :
         {"/", "/terms/cookies-policy/", "/terms/cookies-information", "/terms/privacy-policy/"})
        m_server->answer(path, {setCookies, home});
    const QJsonObject page = pageOf({u"--policy=auto"_s}, 3);
    QVERIFY(page["policy"_L1].isNull());
    QCOMPARE(page["policyProblem"_L1].toString(), u"No cookie policy was found on this site. If you know its "
                                                  "address, give it with --policy."_s);

    // The page with the rows is found behind its link.
    const QByteArray linking = home + "<a href=/our-cookie-policy>Cookie policy</a>";
    for (const char *path : {"/", "/terms/cookies-policy/", "/terms/cookies-information"})
        m_server->answer(path, {setCookies, linking});
    m_server->answer("/our-cookie-policy", {{}, policyPage});
    const QJsonObject found = pageOf({u"--policy=auto"_s}, 1);
    QCOMPARE(found["policy"_L1]["address"_L1].toString(), m_server->url(u"/our-cookie-policy"_s));
}

void tst_VisitPolicy::aPageWithoutDeclarationsIsNotCompared()
{
    m_server->answer("/prose", {{}, "<!doctype html><title>Cookies</title><p>We use cookies."});
    const ProgramResult result =
        visit({u"--settle=0.3"_s, u"--policy"_s, m_server->url(u"/prose"_s), m_server->url()});
    QCOMPARE(result.status, 3);
    QVERIFY2(result.complainsInOneLine(), result.text());
    QVERIFY2(result.err.contains("/prose was read as the cookie policy, and no declaration of a cookie was "
                                 "found in it."),
             result.text());
    QVERIFY2(result.out.contains("\nNothing was compared: "), result.text());
    QVERIFY2(result.out.contains("\n  Not interpreted: "), result.text());
    QVERIFY2(!result.out.contains("Seen, not declared"), result.text());
    const QJsonObject page = pageOf({u"--policy"_s, m_server->url(u"/prose"_s)}, 3);
    QVERIFY(page["policy"_L1].isNull());
    QVERIFY(!page["policyRemarks"_L1].toArray().isEmpty());
}

void tst_VisitPolicy::whatCouldNotBeInterpretedIsPrinted()
{
    QByteArray vague = policyPage;
    vague.replace("<td>1 year", "<td>as long as it takes");
    m_server->answer(policyPath, {{}, vague});
    const QJsonObject page = pageOf({u"--policy=auto"_s}, 1);
    const QJsonArray remarks = page["policyRemarks"_L1].toArray();
    QCOMPARE(remarks.size(), page["policy"_L1]["remarks"_L1].toInt());
    QCOMPARE(remarks.size(), 2);
    QCOMPARE(remarks.first()["text"_L1].toString(), u"as long as it takes"_s);
    QCOMPARE(remarks.first()["place"_L1]["table"_L1].toInt(), 1);
    const ProgramResult text = visit({u"--settle=0.3"_s, u"--policy=auto"_s, m_server->url()});
    QCOMPARE(text.out.count("  Not interpreted: table "), 2);
}

void tst_VisitPolicy::aPolicyThatIsNotThereIsAFailure_data()
{
    QTest::addColumn<QString>("policy");
    QTest::addColumn<QByteArray>("sentence");
    QTest::newRow("not found") << u"auto"_s << QByteArray("No cookie policy was found on this site.");
    QTest::newRow("not at the address") << u"/nowhere"_s << QByteArray("its server answers 404");
}

void tst_VisitPolicy::aPolicyThatIsNotThereIsAFailure()
{
    QFETCH(QString, policy);
    QFETCH(QByteArray, sentence);
    // Another page is not taken in its place.
    if (policy != u"auto"_s)
        m_server->answer(policyPath, {{}, policyPage});
    const QString value = policy.startsWith(u'/') ? m_server->url(policy) : policy;
    const ProgramResult result = visit({u"--settle=0.3"_s, u"--policy"_s, value, m_server->url()});
    QCOMPARE(result.status, 3);
    QVERIFY2(result.complainsInOneLine(), result.text());
    QVERIFY2(result.err.contains(sentence), result.text());
    QVERIFY2(!result.err.contains("press"), result.text());
    QVERIFY2(result.out.contains("Nothing was compared: "), result.text());
    QVERIFY2(result.out.contains("not_declared"), result.text()); // what was seen is told all the same
}

void tst_VisitPolicy::aSavedPolicyIsComparedToo()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"Richtlinie ü.html"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(policyPage) == policyPage.size());
    file.close();
    const QJsonObject page = pageOf({u"--policy"_s, file.fileName()}, 1);
    QCOMPARE(page["policy"_L1]["declarations"_L1].toInt(), 2);
    QCOMPARE(kindsOf(page).first(), u"not_declared seen-not-declared"_s);
    QVERIFY(page["policy"_L1]["findings"_L1][1]["source"_L1].toString().contains(u"(Richtlinie ü.html)"_s));

    const ProgramResult missing = visit({u"--policy=/no/such.html"_s, m_server->url()});
    QCOMPARE(missing.status, 2);
    QCOMPARE(missing.err, "consentdesk: There is no file /no/such.html.\n");
}

void tst_VisitPolicy::cookiesOfThePolicyPageAreNotThePages()
{
    m_server->answer(policyPath, {"Set-Cookie: of_policy=1; Max-Age=86400\r\n", policyPage});
    const QJsonObject page = pageOf({u"--policy=auto"_s}, 1);
    for (const auto cookie : page["cookies"_L1].toArray())
        QVERIFY(cookie["name"_L1].toString() != u"of_policy"_s);
    QVERIFY(!kindsOf(page).contains(u"of_policy seen-not-declared"_s));
}

QTEST_GUILESS_MAIN(tst_VisitPolicy)
#include "tst_visitpolicy.moc"
