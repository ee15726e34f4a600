// SPDX-License-Identifier: Apache-2.0
#include "DemoTest.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace consentdesk;
using test::Answer;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Turns what a person sees back into plain text, to compare with the sentences.
QString visible(const QByteArray &html)
{
    return QString::fromUtf8(html).replace(u"&quot;"_s, u"\""_s).replace(u"&amp;"_s, u"&"_s);
}

QJsonObject resource(const QString &name)
{
    QFile file(u":/demo/"_s + name);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

} // namespace

class tst_DemoPlatform final : public test::DemoTest
{
    Q_OBJECT

private slots:
    void itsAddressesAreLocalhostNamesOfOnePort();
    void startingTwiceChangesNothing();
    void everyPageIsCompleteInEveryLanguage_data();
    void everyPageIsCompleteInEveryLanguage();
    void pagesMayLoadFromThePortalAndTheTrackerOnly();
    void namesOfOtherComputersAreRefused_data();
    void namesOfOtherComputersAreRefused();
    void loopbackAddressesShowThePortal_data();
    void loopbackAddressesShowThePortal();
    void badInputGetsItsStatus_data();
    void badInputGetsItsStatus();
    void headAnswersWithoutABody();
    void anUnknownAddressGetsAPageInThePortalsLook();

    void choosingALanguageSetsItsCookieAndGoesBack();
    void anUnsafeNextAddressLeadsHome_data();
    void anUnsafeNextAddressLeadsHome();
    void theLanguageIsChosenInOrder_data();
    void theLanguageIsChosenInOrder();
    void noSentenceIsMissingInAnyLanguage();

    void thePolicyDeclaresFourCookiesInATable_data();
    void thePolicyDeclaresFourCookiesInATable();
    void aSearchFindsAcrossCaseAndAccents_data();
    void aSearchFindsAcrossCaseAndAccents();
    void whatWasSearchedIsEscaped();
    void theListSetsAnUndeclaredCookieOnce();
    void everyDatasetHasAPageAndFiles();
    void aTableHasPages();

    void thePixelSetsAThirdPartyCookieForAYear();
    void theFrameSetsAThirdPartySessionCookie();
    void pagesEmbedTheTracker();
    void namesOfReceivedCookiesAreReportedWithoutValues();
};

void tst_DemoPlatform::itsAddressesAreLocalhostNamesOfOnePort()
{
    const QUrl portal = demo().platform().portalUrl();
    const QUrl tracker = demo().platform().trackerUrl();
    QCOMPARE(portal.toString(QUrl::RemovePort), u"http://portal.localhost/"_s);
    QCOMPARE(tracker.toString(QUrl::RemovePort), u"http://tracker.localhost/"_s);
    QVERIFY(portal.port() > 0);
    QCOMPARE(portal.port(), tracker.port());
    QCOMPARE(demo().platform().identityUrl().toString(QUrl::RemovePort), u"http://id.localhost/"_s);
    QVERIFY(DemoPlatform().portalUrl().isEmpty());
}

void tst_DemoPlatform::startingTwiceChangesNothing()
{
    const QUrl before = demo().platform().portalUrl();
    QVERIFY(demo().platform().start());
    QCOMPARE(demo().platform().portalUrl(), before);
}

void tst_DemoPlatform::everyPageIsCompleteInEveryLanguage_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("language");
    QTest::addColumn<int>("status");
    for (const QByteArray &language : QList<QByteArray>{"en", "fr", "ja"}) {
        const auto row = [&](const QByteArray &path, int status) {
            QTest::addRow("%s %s", language.constData(), path.constData()) << path << language << status;
        };
        for (const QByteArray &path : QList<QByteArray>{
                 "/", "/explore/", "/explore/?q=reef", "/explore/?q=nothing-like-it", "/login/", "/explore",
                 "/map/", "/explore/dataset/tide-gauges/", "/terms/cookies-policy/", "/terms/privacy-policy"})
            row(path, 200);
        row("/nowhere/", 404);
        row("/logout/", 405);
        row("/explore/dataset/tide-gauges/download/?format=xls", 400);
    }
}

void tst_DemoPlatform::everyPageIsCompleteInEveryLanguage()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, language);
    QFETCH(int, status);
    const Answer answer = demo().get(path, "Cookie: django_language=" + language + "\r\n");
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.header("Content-Type"), "text/html; charset=utf-8");
    QCOMPARE(answer.header("Cache-Control"), "no-store");
    QVERIFY(answer.body.contains("<html lang=\"" + language + "\">"));
    QVERIFY(answer.body.contains("class=\"ods-manage-cookies-preferences__show-button\""));
    QVERIFY(!answer.body.contains("{{") && !answer.body.contains("%1"));
    const auto title = QRegularExpression(u"<title>[^<]+ · [^<]+</title>"_s);
    QVERIFY(title.match(QString::fromUtf8(answer.body)).hasMatch());
    for (const QByteArray &element :
         QList<QByteArray>{"main", "header", "footer", "form", "div", "section", "dialog", "ul", "button"})
        QCOMPARE(answer.body.count("</" + element + ">"),
                 answer.body.count("<" + element + ">") + answer.body.count("<" + element + " "));
}

void tst_DemoPlatform::pagesMayLoadFromThePortalAndTheTrackerOnly()
{
    const QByteArray policy = demo().get("/").header("Content-Security-Policy");
    const QByteArray tracker = demo().platform().trackerUrl().toString(QUrl::RemovePath).toLatin1();
    QVERIFY(policy.startsWith("default-src 'none';"));
    QVERIFY(policy.contains("img-src 'self' " + tracker + ";"));
    QVERIFY(policy.contains("frame-src " + tracker + ";"));
    QVERIFY(!policy.contains("unsafe"));
}

void tst_DemoPlatform::namesOfOtherComputersAreRefused_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<int>("status");
    QTest::newRow("another site") << QByteArray("evil.example") << 421;
    QTest::newRow("looks like localhost") << QByteArray("localhost.evil.example") << 421;
    QTest::newRow("ends like localhost") << QByteArray("evillocalhost") << 421;
    QTest::newRow("address of the network") << QByteArray("192.168.1.5") << 421;
    QTest::newRow("with a user") << QByteArray("localhost@evil.example") << 400;
    QTest::newRow("with a path") << QByteArray("localhost/x") << 400;
    QTest::newRow("empty") << QByteArray("") << 400;
    QTest::newRow("missing") << QByteArray() << 400;
    QTest::newRow("twice") << QByteArray("localhost\r\nHost: evil.example") << 400;
}

void tst_DemoPlatform::namesOfOtherComputersAreRefused()
{
    QFETCH(QByteArray, host);
    QFETCH(int, status);
    const QSignalSpy spy(&demo().platform(), &DemoPlatform::requestReceived);
    const Answer answer = demo().ask({.host = host});
    QCOMPARE(answer.status, status);
    QVERIFY(answer.headers("Set-Cookie").isEmpty());
    QVERIFY(spy.isEmpty());
}

void tst_DemoPlatform::loopbackAddressesShowThePortal_data()
{
    QTest::addColumn<QByteArray>("host");
    for (const QByteArray &host : QList<QByteArray>{"portal.localhost:8080", "PORTAL.LocalHost", "localhost",
                                                    "127.0.0.1:1", "[::1]:80", "portal.localhost."})
        QTest::newRow(host.constData()) << host;
}

void tst_DemoPlatform::loopbackAddressesShowThePortal()
{
    QFETCH(QByteArray, host);
    const Answer answer = demo().ask({.host = host});
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.body.contains("Open data of the Halcyon Islands"));
}

void tst_DemoPlatform::badInputGetsItsStatus_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    const QByteArray form = "application/x-www-form-urlencoded";
    const QByteArray none;
    QTest::newRow("form to a page") << "POST"_ba
                                    << "/"_ba << form << "a=b"_ba << 405;
    QTest::newRow("delete") << "DELETE"_ba
                            << "/account/"_ba << form << none << 405;
    QTest::newRow("page of a form's address") << "GET"_ba
                                              << "/i18n/setlang/"_ba << none << none << 405;
    QTest::newRow("form to a dataset") << "POST"_ba
                                       << "/explore/dataset/tide-gauges/"_ba << form << ""_ba << 405;
    QTest::newRow("not a form") << "POST"_ba
                                << "/login/"_ba
                                << "application/json"_ba
                                << "{}"_ba << 400;
    QTest::newRow("too large") << "POST"_ba
                               << "/login/"_ba << form << QByteArray(70'000, 'a') << 413;
    QTest::newRow("too long") << "GET"_ba << ("/?q=" + QByteArray(5'000, 'a')) << none << none << 414;
    QTest::newRow("unknown dataset") << "GET"_ba
                                     << "/explore/dataset/x/"_ba << none << none << 404;
    QTest::newRow("below a dataset") << "GET"_ba
                                     << "/explore/dataset/tide-gauges/x/"_ba << none << none << 404;
    QTest::newRow("no format") << "GET"_ba
                               << "/explore/dataset/tide-gauges/download/"_ba << none << none << 400;
    QTest::newRow("out of the files") << "GET"_ba
                                      << "/static/%2e%2e/messages.json"_ba << none << none << 404;
    QTest::newRow("no file") << "GET"_ba
                             << "/static/"_ba << none << none << 404;
}

void tst_DemoPlatform::badInputGetsItsStatus()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    const Answer answer = demo().ask({.method = method,
                                      .path = path,
                                      .headers = type.isEmpty() ? type : "Content-Type: " + type + "\r\n",
                                      .body = body});
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.header("Allow").isEmpty(), status != 405);
}

void tst_DemoPlatform::headAnswersWithoutABody()
{
    const Answer answer = demo().ask({.method = "HEAD"});
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.header("Content-Length").toInt() > 1000);
    QVERIFY(answer.body.isEmpty());
}

void tst_DemoPlatform::anUnknownAddressGetsAPageInThePortalsLook()
{
    const Answer answer = demo().get("/nowhere/<script>/");
    QCOMPARE(answer.status, 404);
    QVERIFY(answer.body.contains("Page not found"));
    QVERIFY(answer.body.contains("class=\"site-header\""));
    QVERIFY(!answer.body.contains("<script>"));
}

void tst_DemoPlatform::choosingALanguageSetsItsCookieAndGoesBack()
{
    const Answer answer = demo().post("/i18n/setlang/", "language=ja&next=%2Fexplore%2F%3Fq%3Da%2520b");
    QCOMPARE(answer.status, 302);
    QCOMPARE(answer.header("Location"), "/explore/?q=a%20b");
    QCOMPARE(answer.cookieLine("django_language"), "django_language=ja; Path=/");
    const Answer unknown = demo().post("/i18n/setlang/", "language=xx%0d%0aSet-Cookie:+a=b&next=/");
    QVERIFY(unknown.headers("Set-Cookie").isEmpty());
}

void tst_DemoPlatform::anUnsafeNextAddressLeadsHome_data()
{
    QTest::addColumn<QByteArray>("next");
    QTest::newRow("other site") << "https://evil.example/"_ba;
    QTest::newRow("no scheme") << "//evil.example/"_ba;
    QTest::newRow("backslash") << "/%5Cevil.example/"_ba;
    QTest::newRow("tab") << "/%09/evil.example/"_ba;
    QTest::newRow("script") << "javascript:alert(1)"_ba;
    QTest::newRow("header") << "/%0d%0aSet-Cookie:%20a=b"_ba;
    QTest::newRow("relative") << "explore/"_ba;
    QTest::newRow("empty") << ""_ba;
}

void tst_DemoPlatform::anUnsafeNextAddressLeadsHome()
{
    QFETCH(QByteArray, next);
    const Answer answer = demo().post("/i18n/setlang/", "language=fr&next=" + next);
    QCOMPARE(answer.status, 302);
    QCOMPARE(answer.header("Location"), "/");
    QCOMPARE(answer.headers("Set-Cookie"), QList<QByteArray>{"django_language=fr; Path=/"});
}

void tst_DemoPlatform::theLanguageIsChosenInOrder_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<QByteArray>("language");
    const QByteArray cookie = "Cookie: django_language=fr\r\n";
    QTest::newRow("nothing asked") << "/"_ba
                                   << ""_ba
                                   << "en"_ba;
    QTest::newRow("the browser") << "/"_ba
                                 << "accept-language: de, fr;q=0.5, ja;q=0.9\r\n"_ba
                                 << "ja"_ba;
    QTest::newRow("the browser's region") << "/"_ba
                                          << "Accept-Language: fr-CA\r\n"_ba
                                          << "fr"_ba;
    QTest::newRow("unknown") << "/"_ba
                             << "Accept-Language: de\r\n"_ba
                             << "en"_ba;
    QTest::newRow("the cookie") << "/"_ba << ("Accept-Language: ja\r\n" + cookie) << "fr"_ba;
    QTest::newRow("a broken cookie") << "/"_ba
                                     << "Cookie: django_language=<b>\r\n"_ba
                                     << "en"_ba;
    QTest::newRow("the address") << "/terms/cookies-policy?flg=en-gb"_ba << cookie << "en"_ba;
    QTest::newRow("the address in French") << "/terms/cookies-policy/?flg=fr"_ba
                                           << ""_ba
                                           << "fr"_ba;
}

void tst_DemoPlatform::theLanguageIsChosenInOrder()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, headers);
    QFETCH(QByteArray, language);
    const Answer answer = demo().get(path, headers);
    QCOMPARE(answer.header("Content-Language"), language);
    QVERIFY(answer.body.contains("<html lang=\"" + language + "\">"));
}

void tst_DemoPlatform::noSentenceIsMissingInAnyLanguage()
{
    const QJsonObject root = resource(u"messages.json"_s);
    const QJsonArray languages = root["languages"_L1].toArray();
    QCOMPARE(languages, QJsonArray({u"en"_s, u"fr"_s, u"ja"_s}));
    const QJsonObject messages = root["messages"_L1].toObject();
    QVERIFY(messages.size() > 100);
    for (auto it = messages.begin(); it != messages.end(); ++it) {
        const QJsonObject texts = it.value().toObject();
        const QString english = texts["en"_L1].toString();
        QCOMPARE(texts.size(), languages.size());
        for (const QJsonValue language : languages) {
            const QString text = texts[language.toString()].toString();
            QVERIFY2(!text.trimmed().isEmpty(), qPrintable(it.key()));
            QVERIFY2(text.count(u"%1"_s) == english.count(u"%1"_s), qPrintable(it.key()));
        }
    }
}

void tst_DemoPlatform::thePolicyDeclaresFourCookiesInATable_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QStringList>("heads");
    const QStringList english{u"Service provider's name"_s, u"Function and location"_s, u"Cookie name(s)"_s,
                              u"Purposes"_s};
    QTest::newRow("slash") << "/terms/cookies-policy/"_ba << english;
    QTest::newRow("no slash") << "/terms/cookies-policy"_ba << english;
    QTest::newRow("French") << "/terms/cookies-policy/?flg=fr"_ba
                            << QStringList{u"Nom du fournisseur de service"_s, u"Fonction et emplacement"_s,
                                           u"Nom du ou des cookies"_s, u"Finalités"_s};
    QTest::newRow("Japanese") << "/terms/cookies-policy/?flg=ja"_ba
                              << QStringList{u"サービス提供者名"_s, u"機能と場所"_s, u"クッキー名"_s,
                                             u"目的"_s};
}

void tst_DemoPlatform::thePolicyDeclaresFourCookiesInATable()
{
    QFETCH(QByteArray, path);
    QFETCH(QStringList, heads);
    const QString page = visible(demo().get(path).body);
    const auto captured = [&](const QString &pattern) {
        QStringList found;
        for (auto it = QRegularExpression(pattern).globalMatch(page); it.hasNext();)
            found.append(it.next().captured(1));
        return found;
    };
    QCOMPARE(captured(u"<th scope=\"col\">([^<]*)</th>"_s), heads);
    QCOMPARE(captured(u"<tr><td>Opendatasoft</td><td>[^<]+</td><td>([^<]+)</td><td>[^<]+</td></tr>"_s),
             QStringList({u"sessionid"_s, u"django_language"_s, u"csrftoken"_s, u"cookies_preferences"_s}));
}

void tst_DemoPlatform::aSearchFindsAcrossCaseAndAccents_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArray>("found");
    QTest::addColumn<int>("count");
    QTest::newRow("English") << "FERRY"_ba
                             << "ferry-departures"_ba << 1;
    QTest::newRow("French without its accent") << "recifs+coralliens"_ba
                                               << "coral-reef-cover"_ba << 1;
    QTest::newRow("Japanese") << "%E9%99%8D%E6%B0%B4%E9%87%8F"_ba
                              << "monthly-rainfall"_ba << 1;
    QTest::newRow("nothing") << "zeppelin"_ba
                             << ""_ba << 0;
    QTest::newRow("everything") << ""_ba
                                << "tide-gauges"_ba << 11;
}

void tst_DemoPlatform::aSearchFindsAcrossCaseAndAccents()
{
    QFETCH(QByteArray, query);
    QFETCH(QByteArray, found);
    QFETCH(int, count);
    const QByteArray page = demo().get("/explore/?q=" + query).body;
    QCOMPARE(page.count("<article class=\"card\">"), count);
    QVERIFY(found.isEmpty() || page.contains("/explore/dataset/" + found + "/"));
}

void tst_DemoPlatform::whatWasSearchedIsEscaped()
{
    const QByteArray page =
        demo().get("/explore/?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E%7B%7B%23+nav.home+%7D%7D%251").body;
    QVERIFY(!page.contains("<script>alert"));
    QVERIFY(page.contains("value=\"&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;{{# nav.home }}%1\""));
}

void tst_DemoPlatform::theListSetsAnUndeclaredCookieOnce()
{
    const auto expected =
        QRegularExpression(u"^ab_bucket=[ab]; expires=[^;]+ GMT; Max-Age=31536000; Path=/$"_s);
    for (const QByteArray &path : QList<QByteArray>{"/explore/", "/explore/dataset/tide-gauges/"})
        QVERIFY(expected.match(QString::fromLatin1(demo().get(path).cookieLine("ab_bucket"))).hasMatch());
    QVERIFY(demo().get("/explore/", "Cookie: x=1; ab_bucket=a\r\n").headers("Set-Cookie").isEmpty());
}

void tst_DemoPlatform::everyDatasetHasAPageAndFiles()
{
    const QJsonArray datasets = resource(u"datasets.json"_s)["datasets"_L1].toArray();
    QVERIFY(datasets.size() >= 8);
    for (const QJsonValue dataset : datasets) {
        const QByteArray address = "/explore/dataset/" + dataset["id"_L1].toString().toLatin1() + '/';
        const Answer page = demo().get(address);
        QCOMPARE(page.status, 200);
        QVERIFY(page.body.contains("<svg class=\"chart\" role=\"img\"") && !page.body.contains("nan"));
        const Answer csv = demo().get(address + "download/?format=csv");
        QCOMPARE(csv.header("Content-Type"), "text/csv; charset=utf-8");
        QVERIFY(csv.header("Content-Disposition").startsWith("attachment; filename=\""));
        const Answer json = demo().get(address + "download/?format=json");
        QCOMPARE(json.header("Content-Type"), "application/json; charset=utf-8");
        QCOMPARE(QJsonDocument::fromJson(json.body).array().size(), csv.body.count('\n') - 1);
    }
}

void tst_DemoPlatform::aTableHasPages()
{
    const QByteArray first = demo().get("/explore/dataset/tide-gauges/").body;
    QVERIFY(first.contains("Page 1 of 8") && first.contains("href=\"?page=2#table\""));
    QVERIFY(demo().get("/explore/dataset/tide-gauges/?page=99").body.contains("Page 8 of 8"));
    QVERIFY(demo().get("/explore/dataset/tide-gauges/?page=-1").body.contains("Page 1 of 8"));
}

void tst_DemoPlatform::thePixelSetsAThirdPartyCookieForAYear()
{
    const Answer answer = demo().ask({.path = "/pixel.gif", .host = "tracker.localhost"});
    QCOMPARE(answer.header("Content-Type"), "image/gif");
    QVERIFY(answer.body.startsWith("GIF89a"));
    const auto expected = QRegularExpression(
        u"^uid=[a-z0-9]{24}; expires=[^;]+ GMT; Max-Age=31536000; Path=/; SameSite=None; Secure$"_s);
    QVERIFY(expected.match(QString::fromLatin1(answer.cookieLine("uid"))).hasMatch());
    QCOMPARE(demo().get("/pixel.gif").status, 404);
    QCOMPARE(demo().ask({.path = "/login/", .host = "tracker.localhost"}).status, 404);
}

void tst_DemoPlatform::theFrameSetsAThirdPartySessionCookie()
{
    const Answer answer = demo().ask({.path = "/frame/?flg=fr", .host = "tracker.localhost"});
    const auto expected = QRegularExpression(u"^ad_session=[a-z0-9]{24}; Path=/; SameSite=None; Secure$"_s);
    QVERIFY(expected.match(QString::fromLatin1(answer.cookieLine("ad_session"))).hasMatch());
    QVERIFY(answer.body.contains("<html lang=\"fr\">"));
    QVERIFY(answer.headers("X-Frame-Options").isEmpty());
    QVERIFY(
        demo().ask({.path = "/static/partner.js", .host = "tracker.localhost"}).body.contains("ad_seen=1"));
}

void tst_DemoPlatform::pagesEmbedTheTracker()
{
    const QByteArray tracker = demo().platform().trackerUrl().toEncoded();
    for (const QByteArray &path : QList<QByteArray>{"/", "/explore/dataset/tide-gauges/"}) {
        const QByteArray page = demo().get(path).body;
        QVERIFY(page.contains("<img src=\"" + tracker + "pixel.gif\""));
        QVERIFY(page.contains("<iframe src=\"" + tracker + "frame/?flg=en\""));
    }
}

void tst_DemoPlatform::namesOfReceivedCookiesAreReportedWithoutValues()
{
    const QSignalSpy spy(&demo().platform(), &DemoPlatform::requestReceived);
    QCOMPARE(demo().get("/explore/?q=x", "cookie: a=1;b = two; novalue; c=x=y\r\nCookie: a=again\r\n").status,
             200);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.first().at(0).toString(), u"portal.localhost"_s);
    QCOMPARE(spy.first().at(1).toString(), u"/explore/"_s);
    QCOMPARE(spy.first().at(2).value<QList<QByteArray>>(), QList<QByteArray>({"a", "b", "c"}));
}

QTEST_GUILESS_MAIN(tst_DemoPlatform)
#include "tst_demoplatform.moc"
