// SPDX-License-Identifier: Apache-2.0
#include "DecodedText.h"
#include "StrictTest.h"
#include "values/CookieValueDecoder.h"
#include "values/ValueLimits.h"

#include <QTest>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray encoded(const QByteArray &text)
{
    return text.toPercentEncoding();
}

/// The statement on one line, or "(none)".
QString statementIn(const QByteArray &name, const QByteArray &value)
{
    const DecodedValue decoded = decodeCookieValue(name, value);
    return decoded.consent ? test::written(*decoded.consent) : u"(none)"_s;
}

constexpr auto oneTrustHead =
    "isGpcEnabled=1&datestamp=Fri+Mar+01+2024+13%3A00%3A00+GMT%2B0100+(Central+European+"
    "Standard+Time)&version=202401.2.0&isIABGlobal=false&consentId=1b2c&";
constexpr auto didomiToken =
    R"({"user_id":"18a","created":"2024-03-01T11:00:00.000Z","updated":"2024-03-01T12:00:00.000Z",)"
    R"("vendors":{"enabled":["google"],"disabled":["c:meta"]},"purposes":{"enabled":["cookies"],)"
    R"("disabled":["profile"]},"vendors_li":{"enabled":["google"]},"purposes_li":{"disabled":["ads"]},"version":2})";

} // namespace

class tst_ConsentFormats final : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void whatAPlatformRecordedIsTold_data();
    void whatAPlatformRecordedIsTold();
    void anotherFormUnderThatNameIsNoStatement_data();
    void anotherFormUnderThatNameIsNoStatement();
    void theNameDecidesWhichPlatformItIs();
    void aReadingOfAStatementIsComplete();
    void whatStandsBesideTheAnswersIsShown_data();
    void whatStandsBesideTheAnswersIsShown();
    void withoutAChoiceNothingCountsAsAcceptedOrRefused_data();
    void withoutAChoiceNothingCountsAsAcceptedOrRefused();
    void manyServicesAreCutAndSaidToBe();
};

void tst_ConsentFormats::whatAPlatformRecordedIsTold_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("statement");
    const auto row = [](const char *title, const QByteArray &name, const QByteArray &value,
                        const QString &statement) { QTest::newRow(title) << name << value << statement; };

    row("OneTrust", "OptanonConsent",
        QByteArray(oneTrustHead) + "interactionCount=2&hosts=H1%3A1&groups=C0001%3A1%2CC0002%3A0%2CAD1%3A2",
        u"OneTrust, recorded 2024-03-01T12:00:00Z: C0001 accepted, C0002 refused, AD1 no choice recorded, "_s +
            u"H1 accepted"_s);
    row("OneTrust, encoded as a whole", "OptanonConsent",
        encoded(QByteArray(oneTrustHead) + "groups=C0001%3A1%2CC0004%3A0"),
        u"OneTrust, recorded 2024-03-01T12:00:00Z: C0001 accepted, C0004 refused"_s);
    row("OneTrust before anyone answered", "OptanonConsent",
        QByteArray(oneTrustHead) + "interactionCount=0&groups=C0001%3A1%2CC0002%3A0",
        u"OneTrust, no choice recorded 2024-03-01T12:00:00Z: C0001 no choice recorded, "_s +
            u"C0002 no choice recorded"_s);
    row("OneTrust's banner was closed", "OptanonAlertBoxClosed", "2024-03-01T12:00:00.123Z",
        u"OneTrust, recorded 2024-03-01T12:00:00Z: "_s);

    const QByteArray cookiebot =
        "{stamp:'aGVsbG8=',necessary:true,preferences:false,statistics:true,marketing:"
        "false,method:'explicit',ver:1,utc:1709294400000,region:'fr'}";
    const QString cookiebotStatement = u"Cookiebot, recorded 2024-03-01T12:00:00Z: necessary accepted, "_s +
                                       u"preferences refused, statistics accepted, marketing refused"_s;
    row("Cookiebot", "CookieConsent", cookiebot, cookiebotStatement);
    row("Cookiebot, encoded", "CookieConsent", encoded(cookiebot), cookiebotStatement);
    row("Cookiebot, all refused", "CookieConsent", "0",
        u"Cookiebot, recorded: necessary accepted, preferences refused, statistics refused, marketing refused"_s);
    row("Cookiebot outside its region", "CookieConsent", "-1", u"Cookiebot, no choice recorded: "_s);

    const QString tc = u"IAB TCF, recorded 2024-03-02T00:00:00Z: 1 refused, 2 refused, "_s;
    row("TC string", "euconsent-v2", "CP6ywkAP62DgAAfKABENB-EAAAAAAAAAAAYgAAAAAAAA", tc);
    row("TC string for publishers", "eupubconsent-v2", "CP6ywkAP62DgAAfKABENB-EAAAAAAAAAAAYgAAAAAAAA", tc);
    row("TC string under any name", "site-consent", "CP6ywkAP62DgAAfKABENB-EAAAAAAAAAAAYgAAAAAAAA", tc);

    const QString didomi = u"Didomi, recorded 2024-03-01T12:00:00Z: cookies accepted, profile refused, "_s +
                           u"ads refused, google accepted, c:meta refused, google accepted"_s;
    row("Didomi", "didomi_token", QByteArray(didomiToken).toBase64(), didomi);
    row("Didomi, base64 with its padding encoded", "didomi_token",
        encoded(QByteArray(didomiToken).toBase64()), didomi);
    row("Didomi before anyone answered", "didomi_token",
        QByteArray(R"({"user_id":"18a","created":"2024-03-01T12:00:00.000Z"})").toBase64(),
        u"Didomi, no choice recorded: "_s);
    row("Didomi's binary form", "didomi_dcs", "CEAAEOtAAAAAAAAAAAAAAABM",
        u"Didomi, recorded in a binary form that is not decoded: "_s);

    row("Axeptio", "axeptio_cookies",
        encoded(
            R"({"$$token":"t","$$date":"2024-03-01T12:00:00.000Z","google":false,"matomo":true,"$$completed":true})"),
        u"Axeptio, recorded 2024-03-01T12:00:00Z: google refused, matomo accepted"_s);
    row("Axeptio before anyone answered", "axeptio_cookies",
        R"({"$$date":"2024-03-01T12:00:00.000Z","google":false,"$$completed":false})",
        u"Axeptio, no choice recorded 2024-03-01T12:00:00Z: google no choice recorded"_s);

    row("tarteaucitron", "tarteaucitron", "!gtag=true!youtube=false!matomo=wait",
        u"tarteaucitron, recorded: gtag accepted, youtube refused, matomo waiting for a choice"_s);
    row("tarteaucitron, all waiting", "tarteaucitron", encoded("!gtag=wait!matomo=wait"),
        u"tarteaucitron, no choice recorded: gtag waiting for a choice, matomo waiting for a choice"_s);

    row("Klaro", "klaro", encoded(R"({"matomo":true,"youtube":false})"),
        u"Klaro, recorded: matomo accepted, youtube refused"_s);
    row("Klaro, a service twice", "klaro", encoded(R"({"matomo":true,"youtube":false,"matomo":false})"),
        u"Klaro, recorded: matomo refused, youtube refused"_s);

    row("cookieconsent 3", "cc_cookie",
        encoded(
            R"({"categories":["necessary","analytics"],"revision":0,"data":null,"consentTimestamp":)"
            R"("2024-02-01T12:00:00.000Z","consentId":"5c","services":{"necessary":[],"analytics":["ga"],)"
            R"("ads":[]},"languageCode":"en","lastConsentTimestamp":"2024-03-01T12:00:00.000Z",)"
            R"("expirationTime":1725192000000})"),
        u"cookieconsent, recorded 2024-03-01T12:00:00Z: necessary accepted, analytics accepted, ads refused, "_s +
            u"ga accepted"_s);
    row("CookieYes", "cookieyes-consent",
        "consentid:Zm9v,consent:yes,action:yes,necessary:yes,functional:no,analytics:,lastRenewedDate:"
        "1709294400000",
        u"CookieYes, recorded 2024-03-01T12:00:00Z: necessary accepted, functional refused, "_s +
            u"analytics no choice recorded"_s);
    row("CookieYes before anyone answered", "cookieyes-consent",
        encoded("consentid:Zm9v,consent:no,action:,necessary:yes,functional:no"),
        u"CookieYes, no choice recorded: necessary no choice recorded, functional no choice recorded"_s);
    row("Complianz, allowed", "cmplz_statistics", "allow", u"Complianz, recorded: statistics accepted"_s);
    row("Complianz, denied", "cmplz_marketing", "deny", u"Complianz, recorded: marketing refused"_s);
    row("Cookiefirst", "cookiefirst-consent",
        encoded(
            R"({"necessary":true,"performance":false,"timestamp":1709294400,"type":"category","version":"8a"})"),
        u"Cookiefirst, recorded 2024-03-01T12:00:00Z: necessary accepted, performance refused"_s);
    row("Borlabs", "borlabs-cookie",
        encoded(
            R"({"consents":{"essential":["borlabs-cookie"],"statistics":["matomo"]},"domainPath":"portal.test/",)"
            R"("expires":"Sat, 01 Mar 2025 12:00:00 GMT","uid":"u1","version":"1"})"),
        u"Borlabs Cookie, recorded: essential accepted, statistics accepted, borlabs-cookie accepted, "_s +
            u"matomo accepted"_s);
    row("django-cookie-consent", "cookie_consent", "optional=-1|social=2013-06-04T03:17:01",
        u"django-cookie-consent, recorded: optional refused, social accepted"_s);
    row("django-cookie-consent with a zone", "cookie_consent",
        encoded("social=2013-06-04T03:17:01.421395+00:00"),
        u"django-cookie-consent, recorded: social accepted"_s);
    row("the platform", "cookies_preferences",
        "%7B%22functional_cookies%22%3Atrue%2C%22matomo%22%3Afalse%2C%22timestamp%22%3A1709294400000%7D",
        u"Opendatasoft, recorded 2024-03-01T12:00:00Z: functional_cookies accepted, matomo refused, "_s +
            u"ga no choice recorded, xiti no choice recorded, at no choice recorded, piano no choice recorded, "_s +
            u"eulerian no choice recorded"_s);
    row("the platform, nothing stated", "cookies_preferences", "{}",
        u"Opendatasoft, no choice recorded: functional_cookies no choice recorded, ga no choice recorded, "_s +
            u"matomo no choice recorded, xiti no choice recorded, at no choice recorded, "_s +
            u"piano no choice recorded, eulerian no choice recorded"_s);
    row("Usercentrics", "uc_settings",
        R"({"controllerId":"c1","id":"s1","language":"en","services":[{"history":[{"action":"onInitialPageLoad",)"
        R"("timestamp":1709290000000,"type":"implicit"},{"action":"onDenyAllServices","timestamp":1709294400000,)"
        R"("type":"explicit"}],"id":"HkocEodjb7","status":false},{"history":[{"timestamp":1709290000000,)"
        R"("type":"implicit"}],"id":"S1kgcNo9Z","status":true}],"version":"1.0"})",
        u"Usercentrics, recorded 2024-03-01T12:00:00Z: HkocEodjb7 refused, S1kgcNo9Z no choice recorded"_s);
}

void tst_ConsentFormats::whatAPlatformRecordedIsTold()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    QFETCH(QString, statement);
    const QString actual = statementIn(name, value);
    if (statement.startsWith("IAB TCF"_L1)) // all fields are tst_tcstring's
        QCOMPARE(actual.first(statement.size()), statement);
    else
        QCOMPARE(actual, statement);
    QVERIFY(decodeCookieValue(name, value).notes.isEmpty());
}

void tst_ConsentFormats::anotherFormUnderThatNameIsNoStatement_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("note");
    const auto row = [](const char *title, const QByteArray &name, const QByteArray &value,
                        const QString &note) { QTest::newRow(title) << name << value << note; };
    const auto other = [](const char *platform) {
        return u"%1 uses this name for consent, but the value has another form."_s.arg(
            QLatin1StringView(platform));
    };
    row("OneTrust", "OptanonConsent", "a=1&b=2", other("OneTrust"));
    row("OneTrust's banner closed at no time", "OptanonAlertBoxClosed", "true", other("OneTrust"));
    row("Cookiebot", "CookieConsent", "true", other("Cookiebot"));
    row("Cookiebot, a call", "CookieConsent", "{necessary:alert(1)}", other("Cookiebot"));
    row("Cookiebot, cut short", "CookieConsent", "{stamp:'x',necessary:true,pref", other("Cookiebot"));
    row("TC string, cut short", "euconsent-v2", "CP6ywkAP62DgAAfKABENB-EAAAAA",
        u"The consent string ends too early: it was cut short or damaged."_s);
    row("TC string of version 1", "euconsent-v2", "BOEFEAyOEFEAyAHABDENAI4AAAB9vABAASA",
        u"The consent string has version 1; only version 2 is decoded."_s);
    row("Didomi", "didomi_token", "1", other("Didomi"));
    row("Axeptio", "axeptio_cookies", "{}", other("Axeptio"));
    row("tarteaucitron", "tarteaucitron", "true", other("tarteaucitron"));
    row("tarteaucitron without a state", "tarteaucitron", "!gtag", other("tarteaucitron"));
    row("Klaro", "klaro", "[true]", other("Klaro"));
    row("cookieconsent of another version", "cc_cookie", R"({"level":["necessary"]})",
        other("cookieconsent"));
    row("CookieYes", "cookieyes-consent", "yes", other("CookieYes"));
    row("Cookiefirst", "cookiefirst-consent", R"({"necessary":"yes"})", other("Cookiefirst"));
    row("Borlabs", "borlabs-cookie", R"({"consents":[]})", other("Borlabs Cookie"));
    row("another cookie_consent", "cookie_consent", "accepted=yes", other("django-cookie-consent"));
    row("the platform", "cookies_preferences", "[]", other("Opendatasoft"));
    row("Usercentrics", "uc_settings", R"({"services":{}})", other("Usercentrics"));
    row("Complianz has other cookies too", "cmplz_policy_id", "16", QString());
}

void tst_ConsentFormats::anotherFormUnderThatNameIsNoStatement()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    QFETCH(QString, note);
    const DecodedValue decoded = decodeCookieValue(name, value);
    QVERIFY(!decoded.consent);
    QCOMPARE(decoded.notes.join(u' '), note);
}

void tst_ConsentFormats::theNameDecidesWhichPlatformItIs()
{
    const QByteArray value = encoded(R"({"matomo":true,"necessary":true})");
    QVERIFY(statementIn("klaro", value).startsWith("Klaro"_L1));
    QVERIFY(statementIn("cookiefirst-consent", value).startsWith("Cookiefirst"_L1));
    QCOMPARE(statementIn("Klaro", value), u"(none)"_s);
    QCOMPARE(statementIn("klaro2", value), u"(none)"_s);
    QCOMPARE(statementIn("", value), u"(none)"_s);
}

void tst_ConsentFormats::aReadingOfAStatementIsComplete()
{
    const DecodedValue decoded = decodeCookieValue(
        "OptanonConsent", QByteArray(oneTrustHead) + "interactionCount=1&AwaitingReconsent=false&"
                                                     "groups=C0001%3A1%2CC0002%3A0%2CAD1%3A1");
    QCOMPARE(test::titlesOf(decoded),
             (QStringList{u"OneTrust consent"_s, u"Form-encoded pairs [Form-encoded pairs]"_s}));
    QCOMPARE(test::written(decoded.readings.front().fields), uR"(Choice: recorded
Written: 2024-03-01T12:00:00Z (1 March 2024, 12:00:00 UTC)
Categories
  C0001 (strictly necessary): accepted
  C0002 (performance): refused
  AD1: accepted
Consent id: 1b2c
Global Privacy Control: yes
To be asked again: no
Times the banner was answered: 1
Version: 202401.2.0
)"_s);
}

void tst_ConsentFormats::whatStandsBesideTheAnswersIsShown_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("line");
    const auto row = [](const char *title, const QByteArray &name, const QByteArray &value,
                        const QString &line) { QTest::newRow(title) << name << value << line; };
    row("how Cookiebot got it", "CookieConsent", "{necessary:true,method:'implied'}", u"Method: implied"_s);
    row("why Cookiebot has none", "CookieConsent", "-1", u"Reason: visitors of this region are not asked"_s);
    row("when a choice expires", "cc_cookie", R"({"categories":[],"expirationTime":1709294400000})",
        u"Expires: 2024-03-01T12:00:00Z (1 March 2024, 12:00:00 UTC)"_s);
    row("when Borlabs' choice expires", "borlabs-cookie",
        R"({"consents":{},"expires":"Fri, 01 Mar 2024 12:00:00 GMT"})",
        u"Expires: 2024-03-01T12:00:00Z (1 March 2024, 12:00:00 UTC)"_s);
    row("a time in no known form stays what it is", "borlabs-cookie", R"({"consents":{},"expires":"soon"})",
        u"Expires: soon"_s);
    row("the version of a group", "cookie_consent", "social=2013-06-04T03:17:01",
        u"Version of social: 2013-06-04T03:17:01Z (4 June 2013, 03:17:01 UTC)"_s);
}

void tst_ConsentFormats::whatStandsBesideTheAnswersIsShown()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    QFETCH(QString, line);
    const DecodedValue decoded = decodeCookieValue(name, value);
    QVERIFY(!decoded.readings.empty());
    const QString text = test::written(decoded.readings.front().fields);
    QVERIFY2(text.split(u'\n').contains(line), qPrintable(text));
}

void tst_ConsentFormats::withoutAChoiceNothingCountsAsAcceptedOrRefused_data()
{
    whatAPlatformRecordedIsTold_data();
}

void tst_ConsentFormats::withoutAChoiceNothingCountsAsAcceptedOrRefused()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    const auto consent = decodeCookieValue(name, value).consent;
    QVERIFY(consent);
    bool isAnswered = consent->items.empty() && consent->record == ConsentRecord::Choice;
    for (const ConsentItem &item : consent->items) {
        isAnswered =
            isAnswered || item.answer == ConsentAnswer::Accepted || item.answer == ConsentAnswer::Refused;
    }
    QCOMPARE(isAnswered, consent->record == ConsentRecord::Choice);
}

void tst_ConsentFormats::manyServicesAreCutAndSaidToBe()
{
    QByteArray value = "!";
    for (int i = 0; i < value_limits::statementItems + 1; ++i)
        value += "s" + QByteArray::number(i) + "=true!";
    const DecodedValue decoded = decodeCookieValue("tarteaucitron", value);
    QVERIFY(decoded.consent && decoded.consent->isCut);
    QCOMPARE(qsizetype(decoded.consent->items.size()), value_limits::statementItems);
    QVERIFY(decoded.readings.front().isCut);
}

QTEST_GUILESS_MAIN(tst_ConsentFormats)
#include "tst_consentformats.moc"
