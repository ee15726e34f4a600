// SPDX-License-Identifier: Apache-2.0
#include "StrictTest.h"
#include "values/CookieValueDecoder.h"
#include "values/TextEncodings.h"

#include <QRandomGenerator>
#include <QTest>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The same ids in every run.
constexpr quint32 seed = 4;
constexpr auto lowerAndDigits = "abcdefghijklmnopqrstuvwxyz0123456789";
constexpr auto lettersAndDigits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
constexpr auto hexDigits = "0123456789abcdef";
constexpr auto digits = "0123456789";

/// An id by a pattern: 'H' a hex digit, 'D' a digit, 'S' a-z0-9, 'M' any letter or digit, 'B' nine octets as
/// base64, 'U' as base64url; everything else stands for itself.
QByteArray randomId(const char *pattern, QRandomGenerator &random)
{
    const auto pick = [&random](const char *alphabet) {
        return alphabet[random.bounded(int(qstrlen(alphabet)))];
    };
    const auto octets = [&random] {
        QByteArray nine(9, Qt::Uninitialized); // no padding
        for (char &octet : nine)
            octet = char(random.bounded(256));
        return nine;
    };
    QByteArray id;
    for (const char *c = pattern; *c; ++c) {
        switch (*c) {
        case 'H':
            id += pick(hexDigits);
            break;
        case 'D':
            id += pick(digits);
            break;
        case 'S':
            id += pick(lowerAndDigits);
            break;
        case 'M':
            id += pick(lettersAndDigits);
            break;
        case 'B':
            id += octets().toBase64();
            break;
        case 'U':
            id += octets().toBase64(QByteArray::Base64UrlEncoding);
            break;
        default:
            id += *c;
        }
    }
    return id;
}

} // namespace

class tst_TextEncodings final : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void percentEncodingIsUndoneWhereItWasMeant_data();
    void percentEncodingIsUndoneWhereItWasMeant();
    void base64IsReadStrictly_data();
    void base64IsReadStrictly();
    void base64IsUndoneWhereItWasMeant_data();
    void base64IsUndoneWhereItWasMeant();
    void anIdIsNeverTakenForAText_data();
    void anIdIsNeverTakenForAText();
    void wordsAreNotTakenForBase64_data();
    void wordsAreNotTakenForBase64();
};

void tst_TextEncodings::percentEncodingIsUndoneWhereItWasMeant_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("decoded"); // null: not percent-encoded
    QTest::newRow("JSON") << QByteArray("%7B%22a%22%3A1%7D") << QByteArray("{\"a\":1}");
    QTest::newRow("small hex digits") << QByteArray("a%2fb") << QByteArray("a/b");
    QTest::newRow("accents") << QByteArray("caf%C3%A9") << QByteArray("caf\xc3\xa9");
    QTest::newRow("a plus stays one") << QByteArray("a+b%20c") << QByteArray("a+b c");
    QTest::newRow("line end") << QByteArray("a%0Ab") << QByteArray("a\nb");
    QTest::newRow("twice encoded, one layer") << QByteArray("a%2520b") << QByteArray("a%20b");
    QTest::newRow("no escapes") << QByteArray("plain") << QByteArray();
    QTest::newRow("empty") << QByteArray("") << QByteArray();
    QTest::newRow("a percentage") << QByteArray("100%") << QByteArray();
    QTest::newRow("an escape and a percentage") << QByteArray("a%20b 100%") << QByteArray();
    QTest::newRow("cut in an escape") << QByteArray("a%20b%2") << QByteArray();
    QTest::newRow("no hex digits") << QByteArray("a%zz") << QByteArray();
    QTest::newRow("no UTF-8") << QByteArray("%ff%fe") << QByteArray();
    QTest::newRow("cut UTF-8") << QByteArray("caf%C3") << QByteArray();
    QTest::newRow("NUL") << QByteArray("a%00b") << QByteArray();
    QTest::newRow("terminal escape") << QByteArray("%1b[31m") << QByteArray();
}

void tst_TextEncodings::percentEncodingIsUndoneWhereItWasMeant()
{
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, decoded);
    const auto result = percentDecoded(value);
    QCOMPARE(result.has_value(), !decoded.isNull());
    QCOMPARE(result.value_or(QByteArray()), decoded);
}

void tst_TextEncodings::base64IsReadStrictly_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("octets"); // null: not base64
    QTest::newRow("padded") << QByteArray("YQ==") << QByteArray("a");
    QTest::newRow("not padded") << QByteArray("YQ") << QByteArray("a");
    QTest::newRow("plain alphabet") << QByteArray("+/+/") << QByteArray("\xfb\xff\xbf");
    QTest::newRow("alphabet of addresses") << QByteArray("-_-_") << QByteArray("\xfb\xff\xbf");
    QTest::newRow("both alphabets") << QByteArray("+/-_") << QByteArray();
    QTest::newRow("one character too many") << QByteArray("YWJjZ") << QByteArray();
    QTest::newRow("padding that does not fit") << QByteArray("YWJj=") << QByteArray();
    QTest::newRow("padding inside") << QByteArray("YQ==YQ==") << QByteArray();
    QTest::newRow("space") << QByteArray("YWJj YWJj") << QByteArray();
    QTest::newRow("empty") << QByteArray("") << QByteArray();
    QTest::newRow("only padding") << QByteArray("==") << QByteArray();
}

void tst_TextEncodings::base64IsReadStrictly()
{
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, octets);
    const auto result = base64Octets(value);
    QCOMPARE(result.has_value(), !octets.isNull());
    QCOMPARE(result.value_or(QByteArray()), octets);
}

void tst_TextEncodings::base64IsUndoneWhereItWasMeant_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isMeant");
    QTest::newRow("JSON object") << QByteArray(R"({"a":1})") << true;
    QTest::newRow("JSON list") << QByteArray(R"(["ab"])") << true;
    QTest::newRow("a sentence") << QByteArray("a sentence in a cookie") << true;
    QTest::newRow("accents") << QByteArray("préférences de l'utilisateur") << true;
    QTest::newRow("form pairs") << QByteArray("user=ada&role=reader") << true;
    QTest::newRow("Japanese") << QByteArray("太平洋の空間") << true;
    QTest::newRow("lines") << QByteArray("one line\nand another") << true;
    QTest::newRow("Greek and Arabic letters") << QByteArray("λόγος مرحبا") << false;
    QTest::newRow("many marks in a short text") << QByteArray("a+b=c|d?e<f>;g;h") << false;
    QTest::newRow("a short word") << QByteArray("hello") << false;
    QTest::newRow("two short words") << QByteArray("Hello, world!!") << false;
    QTest::newRow("control characters") << QByteArray("a sentence\x01 in a cookie") << false;
    QTest::newRow("hidden characters") << QByteArray("a sentence\u200b in a cookie") << false;
    QTest::newRow("mostly marks") << QByteArray("!!!!!!!!!!!!!!!!abc") << false;
    QTest::newRow("octets") << QByteArray("\xfa\xcePQRSTUVWXYZ\xff\x80") << false;
}

void tst_TextEncodings::base64IsUndoneWhereItWasMeant()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isMeant);
    for (const auto options : {QByteArray::Base64Encoding | QByteArray::KeepTrailingEquals,
                               QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals}) {
        const auto result = base64Text(text.toBase64(options));
        QCOMPARE(result.has_value(), isMeant);
        if (isMeant)
            QCOMPARE(*result, text);
    }
}

void tst_TextEncodings::anIdIsNeverTakenForAText_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("pattern");
    const auto row = [](const char *title, const char *name, const char *pattern) {
        QTest::newRow(title) << QByteArray(name) << QByteArray(pattern);
    };
    row("Django session", "sessionid", "SSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSS");
    row("Django CSRF token", "csrftoken", "MMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMM");
    row("older Django CSRF token", "csrftoken",
        "MMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMM");
    row("PHP session", "PHPSESSID", "SSSSSSSSSSSSSSSSSSSSSSSSSS");
    row("Java session", "JSESSIONID", "HHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHH.node1");
    row("uuid", "id", "HHHHHHHH-HHHH-4HHH-aHHH-HHHHHHHHHHHH");
    row("uuid without lines", "id", "HHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHH");
    row("16 hex digits", "id", "HHHHHHHHHHHHHHHH");
    row("40 hex digits", "id", "HHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHH");
    row("number", "id", "DDDDDDDDDDDDDDDD");
    row("Google Analytics by another name", "id", "GA1.2.DDDDDDDDD.17DDDDDDDDD");
    row("Facebook", "_fbp", "fb.1.17DDDDDDDDDDD.DDDDDDDDDD");
    row("HubSpot", "__hstc",
        "DDDDDDD.HHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHH.17DDDDDDDDDDD.17DDDDDDDDDDD.17DDDDDDDDDDD.1");
    row("Incapsula", "incap_ses_1", "BBBBBBBB==");
    row("load balancer", "AWSALB", "BBBBBBBBBBBBBB");
    row("12 letters, as an id of base64", "id", "MMMMMMMMMMMM");
    row("16 letters, 12 octets of base64", "id", "MMMMMMMMMMMMMMMM");
    row("9 octets, base64url", "id", "U");
    row("18 octets, base64url", "id", "UU");
    row("36 octets, base64url", "id", "UUUU");
    row("Express session", "connect.sid", "s:MMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMM.BBBBB");
    row("Django signed", "messages", "UUU:MMMMMM:UUU");
    row("Cloudflare", "__cf_bm", "UUUU.UUU-17DDDDDDDD-1.0.1.1-UUUUUUUUUU");
}

void tst_TextEncodings::anIdIsNeverTakenForAText()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, pattern);
    QRandomGenerator random(seed);
    for (int i = 0; i < 2'000; ++i) {
        const QByteArray id = randomId(pattern.constData(), random);
        const DecodedValue decoded = decodeCookieValue(name, id);
        QVERIFY2(decoded.readings.empty(), id.constData());
        QVERIFY(!decoded.consent);
    }
}

void tst_TextEncodings::wordsAreNotTakenForBase64_data()
{
    QTest::addColumn<QByteArray>("value");
    for (const char *const value : {"true",
                                    "en-gb",
                                    "light",
                                    "dismissed",
                                    "accepted-all-cookies",
                                    "subscription",
                                    "internationalization",
                                    "portal.test",
                                    "Europe/Paris",
                                    "1700000000",
                                    "2024-03-01",
                                    "1",
                                    "0",
                                    "-1",
                                    "yes",
                                    "v1.2.3",
                                    "a=b",
                                    "x&y",
                                    "NotLandingPage",
                                    "responsibilities",
                                    "abcdefghijklmnop",
                                    "AAAAAAAAAAAAAAAAAAAAAAAA",
                                    "__________________"})
        QTest::newRow(value) << QByteArray(value);
}

void tst_TextEncodings::wordsAreNotTakenForBase64()
{
    QFETCH(QByteArray, value);
    const DecodedValue decoded = decodeCookieValue("preference", value);
    QVERIFY(decoded.readings.empty());
    QVERIFY(decoded.notes.isEmpty());
    QCOMPARE(decoded.text, QString::fromLatin1(value));
    QCOMPARE(decoded.octets, value.size());
}

QTEST_GUILESS_MAIN(tst_TextEncodings)
#include "tst_textencodings.moc"
