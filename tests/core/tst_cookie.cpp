// SPDX-License-Identifier: Apache-2.0
#include "StrictTest.h"
#include "cookies/Cookie.h"

#include <QSet>
#include <QTest>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;

class tst_Cookie final : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void everyAttributeSurvivesTheWayToTheEngineAndBack_data();
    void everyAttributeSurvivesTheWayToTheEngineAndBack();
    void anExpiryInAnotherTimeZoneIsKeptAsUtc();
    void aCookieWithoutExpiryIsASessionCookie();
    void theLeadingDotTellsDomainCookiesFromHostOnlyOnes_data();
    void theLeadingDotTellsDomainCookiesFromHostOnlyOnes();
    void theNameOnTheWireIsWhatAServerReads_data();
    void theNameOnTheWireIsWhatAServerReads();
    void onlyNamesThatTheEngineCanStoreAreValid_data();
    void onlyNamesThatTheEngineCanStoreAreValid();
    void keysAreOrderedByNameThenDomainThenPath();
    void equalKeysHashAlikeAndEachPartTellsKeysApart();
};

void tst_Cookie::everyAttributeSurvivesTheWayToTheEngineAndBack_data()
{
    QTest::addColumn<QNetworkCookie::SameSite>("engine");
    QTest::addColumn<SameSite>("ours");
    QTest::newRow("not reported") << QNetworkCookie::SameSite::Default << SameSite::NotReported;
    QTest::newRow("none") << QNetworkCookie::SameSite::None << SameSite::None;
    QTest::newRow("lax") << QNetworkCookie::SameSite::Lax << SameSite::Lax;
    QTest::newRow("strict") << QNetworkCookie::SameSite::Strict << SameSite::Strict;
}

void tst_Cookie::everyAttributeSurvivesTheWayToTheEngineAndBack()
{
    QFETCH(QNetworkCookie::SameSite, engine);
    QFETCH(SameSite, ours);
    QNetworkCookie reported("sessionid", "s3cr=et");
    reported.setDomain(u".example.org"_s);
    reported.setPath(u"/explore"_s);
    reported.setExpirationDate(QDateTime({2027, 1, 2}, {3, 4, 5}, Qt::UTC));
    reported.setSecure(true);
    reported.setHttpOnly(true);
    reported.setSameSitePolicy(engine);

    const Cookie cookie = Cookie::fromNetworkCookie(reported);
    QCOMPARE(cookie.key, (CookieKey{"sessionid", u".example.org"_s, u"/explore"_s}));
    QCOMPARE(cookie.value, "s3cr=et");
    QCOMPARE(cookie.expires, QDateTime({2027, 1, 2}, {3, 4, 5}, Qt::UTC));
    QVERIFY(cookie.secure);
    QVERIFY(cookie.httpOnly);
    QCOMPARE(cookie.sameSite, ours);
    QCOMPARE(cookie.toNetworkCookie(), reported);
}

void tst_Cookie::anExpiryInAnotherTimeZoneIsKeptAsUtc()
{
    QNetworkCookie reported("a", "b");
    reported.setExpirationDate(QDateTime({2027, 1, 2}, {3, 0}, Qt::OffsetFromUTC, 9 * 3600));
    const auto expires = Cookie::fromNetworkCookie(reported).expires;
    QVERIFY(expires);
    QCOMPARE(expires->toString(Qt::ISODate), u"2027-01-01T18:00:00Z"_s);
}

void tst_Cookie::aCookieWithoutExpiryIsASessionCookie()
{
    const Cookie cookie = Cookie::fromNetworkCookie(QNetworkCookie("a", "b"));
    QVERIFY(!cookie.expires);
    QVERIFY(!cookie.secure);
    QVERIFY(!cookie.httpOnly);
    QVERIFY(cookie.toNetworkCookie().isSessionCookie());
}

void tst_Cookie::theLeadingDotTellsDomainCookiesFromHostOnlyOnes_data()
{
    QTest::addColumn<QString>("domain");
    QTest::addColumn<bool>("hostOnly");
    QTest::addColumn<QString>("host");
    QTest::newRow("host-only") << u"data.example.org"_s << true << u"data.example.org"_s;
    QTest::newRow("domain") << u".example.org"_s << false << u"example.org"_s;
    QTest::newRow("upper case") << u".Example.ORG"_s << false << u"example.org"_s;
    QTest::newRow("address") << u"127.0.0.1"_s << true << u"127.0.0.1"_s;
}

void tst_Cookie::theLeadingDotTellsDomainCookiesFromHostOnlyOnes()
{
    QFETCH(QString, domain);
    QFETCH(bool, hostOnly);
    QFETCH(QString, host);
    const CookieKey key{"a", domain, u"/"_s};
    QCOMPARE(key.isHostOnly(), hostOnly);
    QCOMPARE(key.host(), host);
}

void tst_Cookie::theNameOnTheWireIsWhatAServerReads_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("onTheWire");
    const auto row = [](const char *title, const QByteArray &name, const QByteArray &value,
                        const QByteArray &wire) { QTest::newRow(title) << name << value << wire; };
    row("an ordinary cookie", "a", "b", "a");
    row("a value with an equals sign", "a", "b=c", "a");
    row("Set-Cookie: =denied=1", "", "denied=1", "denied");
    row("spaces around the hidden name", "", " denied =1", "denied");
    row("several equals signs", "", "denied=1=2", "denied");
    row("nameless without an equals sign", "", "denied", "");
    row("a value that starts with an equals sign", "", "=denied", "");
    row("nameless and empty", "", "", "");
}

void tst_Cookie::theNameOnTheWireIsWhatAServerReads()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, onTheWire);
    Cookie cookie;
    cookie.key.name = name;
    cookie.value = value;
    QCOMPARE(cookie.nameOnTheWire(), onTheWire);
}

void tst_Cookie::onlyNamesThatTheEngineCanStoreAreValid_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("valid");
    QTest::newRow("a word") << QByteArray("sessionid") << true;
    QTest::newRow("punctuation") << QByteArray("_pk_id.1.2b4c-x!@[]") << true;
    QTest::newRow("a space inside") << QByteArray("two words") << true;
    QTest::newRow("a comma and quotes") << QByteArray("a,\"b\"") << true;
    QTest::newRow("UTF-8") << QByteArray("préférence") << true;
    QTest::newRow("bytes that are no UTF-8") << QByteArray("\xff\xfe") << true;
    QTest::newRow("4096 bytes") << QByteArray(4096, 'n') << true;
    QTest::newRow("4097 bytes") << QByteArray(4097, 'n') << false;
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("a space in front") << QByteArray(" a") << false;
    QTest::newRow("a space behind") << QByteArray("a ") << false;
    QTest::newRow("only a space") << QByteArray(" ") << false;
    QTest::newRow("semicolon") << QByteArray("a;b") << false;
    QTest::newRow("equals sign") << QByteArray("a=b") << false;
    QTest::newRow("delete") << QByteArray("a\x7f") << false;
    for (int control = 0; control < 0x20; ++control)
        QTest::addRow("control character %d", control) << "a" + QByteArray(1, char(control)) + "b" << false;
}

void tst_Cookie::onlyNamesThatTheEngineCanStoreAreValid()
{
    QFETCH(QByteArray, name);
    QFETCH(bool, valid);
    QCOMPARE(isValidCookieName(name), valid);
}

void tst_Cookie::keysAreOrderedByNameThenDomainThenPath()
{
    const QList<CookieKey> sorted{{"", u"z"_s, u"/z"_s},       {"a", u".a.org"_s, u"/"_s},
                                  {"a", u"a.org"_s, u"/"_s},   {"a", u"a.org"_s, u"/x"_s},
                                  {"ab", u".a.org"_s, u"/"_s}, {"b", u".a.org"_s, u"/"_s}};
    for (qsizetype i = 0; i < sorted.size(); ++i) {
        for (qsizetype j = 0; j < sorted.size(); ++j) {
            QCOMPARE(sorted[i] < sorted[j], i < j);
            QCOMPARE(sorted[i] == sorted[j], i == j);
            QCOMPARE((sorted[i] <=> sorted[j]) == 0, i == j);
        }
    }
}

void tst_Cookie::equalKeysHashAlikeAndEachPartTellsKeysApart()
{
    const CookieKey key{"a", u"a.org"_s, u"/"_s};
    QCOMPARE(qHash(CookieKey{QByteArray("a"), QString(u"a.org"_s), QString(u"/"_s)}), qHash(key));
    const QSet<CookieKey> keys{
        key, key, {"b", u"a.org"_s, u"/"_s}, {"a", u".a.org"_s, u"/"_s}, {"a", u"a.org"_s, u"/x"_s}};
    QCOMPARE(keys.size(), 4);
}

QTEST_GUILESS_MAIN(tst_Cookie)
#include "tst_cookie.moc"
