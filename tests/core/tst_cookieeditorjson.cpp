// SPDX-License-Identifier: Apache-2.0
#include "CookieGenerator.h"
#include "RoundTrip.h"
#include "StrictTest.h"
#include "exchange/CookieEditorJson.h"
#include "exchange/ImportLimits.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

ImportedCookies read(const QByteArray &json)
{
    const auto found = CookieEditorJson::read(json);
    if (!found)
        qFatal("%s", qPrintable(found.error().message));
    return *found;
}

QString errorOf(const QByteArray &json)
{
    const auto found = CookieEditorJson::read(json);
    return found ? u"(no error)"_s : found.error().message;
}

/// An array of one object with what is required and @p fields.
QByteArray entryWith(const QByteArray &fields)
{
    return R"([{"name": "a", "value": "b", "domain": "portal.test")" +
           (fields.isEmpty() ? QByteArray() : ", " + fields) + "}]";
}

Cookie fullCookie()
{
    Cookie cookie;
    cookie.key = {"a", u".portal.test"_s, u"/x"_s};
    cookie.value = "b";
    cookie.expires = QDateTime({2030, 1, 1}, {0, 0, 0, 250}, Qt::UTC);
    cookie.secure = true;
    cookie.httpOnly = true;
    cookie.sameSite = SameSite::None;
    return cookie;
}

} // namespace

class tst_CookieEditorJson final : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void aCookieIsWrittenWithTheFieldsOfTheExtension();
    void aSessionCookieHasNoExpirationDate();
    void sameSiteHasTheExtensionsWords_data();
    void sameSiteHasTheExtensionsWords();
    void whatTheFormatCannotHoldIsListed_data();
    void whatTheFormatCannotHoldIsListed();
    void theTextIsHarmlessOnATerminal();
    void aByteOrderMarkIsTextLikeAnyOther();
    void anExportOfCookieEditorIsRead();
    void anExportOfEditThisCookieIsRead();
    void whatIsLeftOutHasTheExtensionsMeaning_data();
    void whatIsLeftOutHasTheExtensionsMeaning();
    void anInvalidEntrySaysItsNumberAndWhy_data();
    void anInvalidEntrySaysItsNumberAndWhy();
    void whatIsReadOtherwiseIsNoted();
    void aBrokenFileIsOneSentence_data();
    void aBrokenFileIsOneSentence();
    void moreEntriesThanTheLimitAreRefusedBeforeTheyAreParsed();
    void onlyTheListedLossesAreLostOnTheWayOutAndIn();
};

void tst_CookieEditorJson::aCookieIsWrittenWithTheFieldsOfTheExtension()
{
    const ExportedText written = CookieEditorJson::write({fullCookie()});
    QVERIFY(written.losses.isEmpty());
    QCOMPARE(written.cookieCount, 1);
    QCOMPARE(written.text, QByteArray(R"([
    {
        "domain": ".portal.test",
        "expirationDate": 1893456000.25,
        "hostOnly": false,
        "httpOnly": true,
        "name": "a",
        "path": "/x",
        "sameSite": "no_restriction",
        "secure": true,
        "session": false,
        "storeId": null,
        "value": "b"
    }
]
)"));
}

void tst_CookieEditorJson::aSessionCookieHasNoExpirationDate()
{
    Cookie cookie;
    cookie.key = {"a", u"portal.test"_s, u"/"_s};
    const QJsonObject object =
        QJsonDocument::fromJson(CookieEditorJson::write({cookie}).text).array().first().toObject();
    QVERIFY(!object.contains("expirationDate"_L1));
    QCOMPARE(object["session"_L1], QJsonValue(true));
    QCOMPARE(object["hostOnly"_L1], QJsonValue(true));
}

void tst_CookieEditorJson::sameSiteHasTheExtensionsWords_data()
{
    QTest::addColumn<QByteArray>("word");
    QTest::addColumn<SameSite>("sameSite");
    QTest::newRow("no_restriction") << QByteArray(R"("no_restriction")") << SameSite::None;
    QTest::newRow("lax") << QByteArray(R"("lax")") << SameSite::Lax;
    QTest::newRow("strict") << QByteArray(R"("strict")") << SameSite::Strict;
    QTest::newRow("unspecified") << QByteArray(R"("unspecified")") << SameSite::NotReported;
    QTest::newRow("null") << QByteArray("null") << SameSite::NotReported;
    QTest::newRow("as in Set-Cookie") << QByteArray(R"("None")") << SameSite::None;
    QTest::newRow("in capitals") << QByteArray(R"("Lax")") << SameSite::Lax;
}

void tst_CookieEditorJson::sameSiteHasTheExtensionsWords()
{
    QFETCH(QByteArray, word);
    QFETCH(SameSite, sameSite);
    const ImportedCookies found = read(entryWith(R"("secure": true, "sameSite": )" + word));
    QCOMPARE(found.cookies.size(), 1);
    QCOMPARE(found.cookies.first().cookie.sameSite, sameSite);
}

void tst_CookieEditorJson::whatTheFormatCannotHoldIsListed_data()
{
    QTest::addColumn<Cookie>("cookie");
    QTest::addColumn<std::optional<CookieField>>("field");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *title, const Cookie &cookie, std::optional<CookieField> field,
                        const QString &reason) { QTest::newRow(title) << cookie << field << reason; };
    Cookie cookie = fullCookie();
    cookie.value = "\xff";
    row("a value that is no UTF-8", cookie, std::nullopt,
        u"JSON holds text only, and its name or value is not UTF-8."_s);
    cookie = fullCookie();
    cookie.key.name = "\xed\xa0\x80"; // half of a surrogate pair
    row("a name that is no UTF-8", cookie, std::nullopt,
        u"JSON holds text only, and its name or value is not UTF-8."_s);
    cookie = fullCookie();
    cookie.key.path = u"/"_s + QChar(0xd800);
    row("half a character in the path", cookie, std::nullopt, u"Its path cannot be written."_s);
    cookie = fullCookie();
    cookie.secure = false;
    row("SameSite=None without Secure", cookie, CookieField::SameSite,
        u"No browser keeps SameSite=None without Secure; it is written as unspecified."_s);
    cookie = fullCookie();
    cookie.expires = QDateTime({20000, 1, 1}, {0, 0}, Qt::UTC);
    row("an expiry beyond the calendar", cookie, CookieField::Expires,
        u"An expiry outside the years 1601 to 9999 is written as the nearest moment in them."_s);
}

void tst_CookieEditorJson::whatTheFormatCannotHoldIsListed()
{
    QFETCH(Cookie, cookie);
    QFETCH(std::optional<CookieField>, field);
    QFETCH(QString, reason);
    const ExportedText written = CookieEditorJson::write({cookie});
    QCOMPARE(written.losses, (QList<ExportLoss>{{cookie.key, field, reason}}));
    QCOMPARE(written.cookieCount, field ? 1 : 0);
}

void tst_CookieEditorJson::theTextIsHarmlessOnATerminal()
{
    Cookie cookie = fullCookie();
    cookie.value = "\x1b[2J\xe2\x80\xae\xef\xbb\xbf";
    const QByteArray text = CookieEditorJson::write({cookie}).text;
    QVERIFY2(text.contains("\"\\u001b[2J\\u202e\\ufeff\""), text.constData());
}

void tst_CookieEditorJson::aByteOrderMarkIsTextLikeAnyOther()
{
    Cookie cookie = fullCookie();
    cookie.key.name = "\xef\xbb\xbfname";
    cookie.value = "\xef\xbb\xbf";
    const ExportedText written = CookieEditorJson::write({cookie});
    QVERIFY(written.losses.isEmpty());
    const ImportedCookies found = read(written.text);
    QCOMPARE(found.cookies.first().cookie.key, cookie.key);
    QCOMPARE(found.cookies.first().cookie.value, cookie.value);
}

void tst_CookieEditorJson::anExportOfCookieEditorIsRead()
{
    const ImportedCookies found = read(R"([
    {
        "domain": ".portal.test",
        "expirationDate": 1893456000.123456,
        "hostOnly": false,
        "httpOnly": true,
        "name": "sessionid",
        "path": "/",
        "sameSite": "lax",
        "secure": true,
        "session": false,
        "storeId": null,
        "value": "préférence"
    }
])");
    QVERIFY(found.invalid.isEmpty() && found.notes.isEmpty());
    QCOMPARE(found.format, CookieFileFormat::CookieEditorJson);
    const Cookie &cookie = found.cookies.first().cookie;
    QCOMPARE(cookie.key, (CookieKey{"sessionid", u".portal.test"_s, u"/"_s}));
    QCOMPARE(cookie.value, "préférence");
    QCOMPARE(cookie.expires, QDateTime({2030, 1, 1}, {0, 0, 0, 123}, Qt::UTC));
    QVERIFY(cookie.secure && cookie.httpOnly);
    QCOMPARE(cookie.sameSite, SameSite::Lax);
    QCOMPARE(found.place(1), u"Entry 1"_s);
}

void tst_CookieEditorJson::anExportOfEditThisCookieIsRead()
{
    const ImportedCookies found = read(R"([{"domain":"portal.test","hostOnly":true,"httpOnly":false,
        "name":"a","path":"/","sameSite":"unspecified","secure":false,"session":true,"storeId":"0",
        "value":"","id":1}])");
    QVERIFY(found.invalid.isEmpty() && found.notes.isEmpty());
    const Cookie &cookie = found.cookies.first().cookie;
    QCOMPARE(cookie.key, (CookieKey{"a", u"portal.test"_s, u"/"_s}));
    QVERIFY(!cookie.expires);
}

void tst_CookieEditorJson::whatIsLeftOutHasTheExtensionsMeaning_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QString>("domain");
    QTest::addColumn<bool>("session");
    QTest::newRow("only what is required") << QByteArray() << u"portal.test"_s << true;
    QTest::newRow("a dot without hostOnly")
        << QByteArray(R"("domain": ".portal.test")") << u".portal.test"_s << true;
    QTest::newRow("hostOnly false without a dot")
        << QByteArray(R"("hostOnly": false)") << u".portal.test"_s << true;
    QTest::newRow("hostOnly outranks the dot")
        << QByteArray(R"("domain": ".portal.test", "hostOnly": true)") << u"portal.test"_s << true;
    QTest::newRow("an expiry without session")
        << QByteArray(R"("expirationDate": 1893456000)") << u"portal.test"_s << false;
    QTest::newRow("session outranks an expiry")
        << QByteArray(R"("expirationDate": 1893456000, "session": true)") << u"portal.test"_s << true;
    QTest::newRow("no session, but no expiry either")
        << QByteArray(R"("session": false)") << u"portal.test"_s << true;
    QTest::newRow("null is left out")
        << QByteArray(R"("expirationDate": null, "path": null, "secure": null)") << u"portal.test"_s << true;
}

void tst_CookieEditorJson::whatIsLeftOutHasTheExtensionsMeaning()
{
    QFETCH(QByteArray, fields);
    QFETCH(QString, domain);
    QFETCH(bool, session);
    const ImportedCookies found = read(entryWith(fields));
    QCOMPARE(found.cookies.size(), 1);
    const Cookie &cookie = found.cookies.first().cookie;
    QCOMPARE(cookie.key, (CookieKey{"a", domain, u"/"_s}));
    QCOMPARE(!cookie.expires, session);
    QVERIFY(!cookie.secure && !cookie.httpOnly);
}

void tst_CookieEditorJson::anInvalidEntrySaysItsNumberAndWhy_data()
{
    QTest::addColumn<QByteArray>("entry");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *title, const QByteArray &entry, const QString &reason) {
        QTest::newRow(title) << entry << reason;
    };
    const auto with = [](const QByteArray &fields) {
        const QByteArray array = entryWith(fields);
        return array.sliced(1, array.size() - 2);
    };
    row("a number", "7", u"It is not an object."_s);
    row("no name", R"({"value": "b", "domain": "portal.test"})", u"'name' is missing."_s);
    row("no value", R"({"name": "a", "domain": "portal.test"})", u"'value' is missing."_s);
    row("no domain", R"({"name": "a", "value": "b"})", u"'domain' is missing."_s);
    row("a name that is a number", with(R"("name": 1)"), u"'name' must be a text."_s);
    row("secure as a text", with(R"("secure": "true")"), u"'secure' must be true or false."_s);
    row("httpOnly as a number", with(R"("httpOnly": 1)"), u"'httpOnly' must be true or false."_s);
    row("an expiry as a text", with(R"("expirationDate": "1893456000")"),
        u"'expirationDate' must be a number."_s);
    row("an unknown SameSite", with(R"("sameSite": "sometimes")"),
        u"'sameSite' must be no_restriction, lax, strict, unspecified or null."_s);
    row("half a character", with(R"("value": "\ud800")"), u"'value' contains half a character."_s);
    row("no host", with(R"("domain": "a b\u202e")"), u"“a b\\u{202e}” is no host."_s);
    row("a relative path", with(R"("path": "x")"), u"Its path does not begin with '/'."_s);
    row("a text that is too long",
        with(R"("domain": ")" + QByteArray(ImportLimits::entryOctets + 1, '.') + '"'),
        u"'domain' is longer than anything that a browser keeps."_s);
    row("too large", with(R"("value": ")" + QByteArray(ImportLimits::entryOctets, 'x') + '"'),
        u"It is larger than any cookie that a browser keeps."_s);
}

void tst_CookieEditorJson::anInvalidEntrySaysItsNumberAndWhy()
{
    QFETCH(QByteArray, entry);
    QFETCH(QString, reason);
    const ImportedCookies found = read("[" + entry + R"(, {"name":"n","value":"v","domain":"x.test"}])");
    QCOMPARE(found.invalid, (QList<ImportRemark>{{1, reason}}));
    QCOMPARE(found.cookies.size(), 1);
    QCOMPARE(found.cookies.first().number, 2);
}

void tst_CookieEditorJson::whatIsReadOtherwiseIsNoted()
{
    const ImportedCookies found = read(R"([
        {"name": "a", "value": "1", "domain": "portal.test", "sameSite": "no_restriction"},
        {"name": "b", "value": "1", "domain": "portal.test", "partitionKey": {"topLevelSite": "https://x.test"}},
        {"name": "b", "value": "2", "domain": "portal.test", "partitionKey": null}])");
    QCOMPARE(found.cookies.size(), 2);
    QCOMPARE(found.cookies[0].cookie.sameSite, SameSite::NotReported);
    QCOMPARE(found.cookies[1].cookie.value, "2");
    QCOMPARE(found.notes,
             (QList<ImportRemark>{
                 {1, u"SameSite=None counts only together with Secure; it is read as unspecified."_s},
                 {2, u"It belongs to a partition of another browser; it is read as a cookie without one."_s},
                 {2, u"Entry 3 has the same name, domain and path; the later one counts."_s}}));
}

void tst_CookieEditorJson::aBrokenFileIsOneSentence_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("truncated") << QByteArray("[\n{\"name\":\n") << u"The JSON is broken in line 3: "_s;
    QTest::newRow("an object") << QByteArray("{\"cookies\": []}")
                               << u"The JSON is not an array of cookies."_s;
    QTest::newRow("invalid UTF-8") << QByteArray("[{\"name\": \"\xff\"}]")
                                   << u"The JSON is broken in line 1: "_s;
    QTest::newRow("nested without end") << QByteArray(100'000, '[') << u"The JSON is broken in line 1: "_s;
    QTest::newRow("something behind") << QByteArray("[]x") << u"The JSON is broken in line 1: "_s;
}

void tst_CookieEditorJson::aBrokenFileIsOneSentence()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, sentence);
    const QString error = errorOf(json);
    QVERIFY2(error.startsWith(sentence) && error.endsWith(u'.'), qPrintable(error));
}

void tst_CookieEditorJson::moreEntriesThanTheLimitAreRefusedBeforeTheyAreParsed()
{
    const QString sentence = u"The file has more than 20000 entries. A browser keeps about 3,300 cookies."_s;
    const QByteArray entries = QByteArray("0,").repeated(ImportLimits::entries - 1);
    QCOMPARE(errorOf("[" + entries + "0]"), u"(no error)"_s);
    QCOMPARE(errorOf("[" + entries + "0,0]"), sentence);
    // Broken at its end: whoever parses it says so.
    QCOMPARE(errorOf("[" + QByteArray("[],").repeated(1'000'000)), sentence);
    const QByteArray commas = QByteArray(",").repeated(1'000'000);
    QCOMPARE(errorOf("[\"\\\"" + commas + "\\\\\"]"), u"(no error)"_s);
}

void tst_CookieEditorJson::onlyTheListedLossesAreLostOnTheWayOutAndIn()
{
    for (quint32 seed = 1; seed <= 20; ++seed) {
        const QList<Cookie> cookies = test::CookieGenerator(seed).cookies(250);
        const ExportedText written = CookieEditorJson::write(cookies);
        QVERIFY2(written.cookieCount > 100 && written.cookieCount < 250, "some of both kinds");
        const QString broken = test::brokenPromise(cookies, written, read(written.text));
        QVERIFY2(broken.isEmpty(), qPrintable(u"seed %1: %2"_s.arg(seed).arg(broken)));
    }
}

QTEST_GUILESS_MAIN(tst_CookieEditorJson)
#include "tst_cookieeditorjson.moc"
