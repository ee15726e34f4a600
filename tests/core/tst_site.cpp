// SPDX-License-Identifier: Apache-2.0
#include "StrictTest.h"
#include "cookies/Site.h"

#include <QTest>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;

class tst_Site final : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void theSiteOfAHostIsItsRegistrableDomain_data();
    void theSiteOfAHostIsItsRegistrableDomain();
    void addressesThatCarryNoCookiesHaveNoSite_data();
    void addressesThatCarryNoCookiesHaveNoSite();
    void whatIsRememberedOfAHostIsOfThatHost();
    void everySchemeOfTheWebSharesOneSite();
    void domainMatchingFollowsRfc6265_data();
    void domainMatchingFollowsRfc6265();
    void aSiteContainsItsSubdomainsOnly();
};

void tst_Site::theSiteOfAHostIsItsRegistrableDomain_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("domain");
    QTest::newRow("portal") << u"pacificspatial.opendatasoft.com"_s << u"opendatasoft.com"_s;
    QTest::newRow("the domain itself") << u"opendatasoft.com"_s << u"opendatasoft.com"_s;
    QTest::newRow("two-label suffix") << u"data.city.tokyo.jp"_s << u"city.tokyo.jp"_s;
    QTest::newRow("co.uk") << u"www.data.example.co.uk"_s << u"example.co.uk"_s;
    QTest::newRow("private suffix") << u"foo.github.io"_s << u"foo.github.io"_s;
    QTest::newRow("below a private suffix") << u"a.foo.github.io"_s << u"foo.github.io"_s;
    QTest::newRow("public suffix alone") << u"github.io"_s << u"github.io"_s;
    QTest::newRow("IPv4 is no domain") << u"127.0.0.1"_s << u"127.0.0.1"_s;
    QTest::newRow("IPv6 with brackets") << u"[::1]"_s << u"::1"_s;
    QTest::newRow("IPv6 long form") << u"0:0:0:0:0:0:0:1"_s << u"::1"_s;
    QTest::newRow("leading dot of a cookie's domain") << u".opendatasoft.com"_s << u"opendatasoft.com"_s;
    QTest::newRow("trailing dot") << u"data.example.org."_s << u"example.org"_s;
    QTest::newRow("upper case") << u"DATA.Example.ORG"_s << u"example.org"_s;
    QTest::newRow("localhost") << u"localhost"_s << u"localhost"_s;
    QTest::newRow("two sites of the tests") << u"portal.localhost"_s << u"portal.localhost"_s;
    QTest::newRow("below localhost") << u"a.portal.localhost"_s << u"portal.localhost"_s;
    QTest::newRow("single label") << u"intranet"_s << u"intranet"_s;
    QTest::newRow("international name") << u"données.éducation.fr"_s << u"xn--ducation-90a.fr"_s;
    QTest::newRow("underscore") << u"a_b.example.org"_s << u"example.org"_s;
    QTest::newRow("dots around it") << u"..data.example.org.."_s << u"example.org"_s;
    QTest::newRow("full-width letters") << u"ｄａｔａ.ｅｘａｍｐｌｅ.org"_s << u"example.org"_s;
    QTest::newRow("full-width address") << u"１２７.1"_s << u"127.0.0.1"_s;
    QTest::newRow("NUL hides no other site") << u"evil.test"_s + QChar(0) + u".example.org"_s << QString();
    QTest::newRow("port") << u"example.org:8080"_s << QString();
    QTest::newRow("path") << u"example.org/x"_s << QString();
    QTest::newRow("empty label") << u"a...example"_s << QString();
    QTest::newRow("ends in a number, no address") << u"x.127.1"_s << QString();
    QTest::newRow("ends in a hexadecimal number") << u"x.0x7f"_s << QString();
    QTest::newRow("ends like a hexadecimal number") << u"x.0xyz"_s << u"x.0xyz"_s;
    QTest::newRow("space") << u"a b.example.org"_s << QString();
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("only a dot") << u"."_s << QString();
}

void tst_Site::theSiteOfAHostIsItsRegistrableDomain()
{
    QFETCH(QString, host);
    QFETCH(QString, domain);
    QCOMPARE(Site::fromHost(host).domain(), domain);
}

void tst_Site::addressesThatCarryNoCookiesHaveNoSite_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::newRow("about:blank") << QUrl(u"about:blank"_s);
    QTest::newRow("data") << QUrl(u"data:text/html,x"_s);
    QTest::newRow("file") << QUrl(u"file:///etc/hosts"_s);
    QTest::newRow("empty") << QUrl();
}

void tst_Site::addressesThatCarryNoCookiesHaveNoSite()
{
    QFETCH(QUrl, url);
    QVERIFY(Site::fromUrl(url).isNull());
}

void tst_Site::whatIsRememberedOfAHostIsOfThatHost()
{
    // More than are remembered, in an order in which they drive each other out.
    constexpr int hosts = 1000;
    for (int i = 0; i < 20 * hosts; ++i) {
        const int number = (i * 7919 + i / 3) % hosts;
        const QString host = u"www.h%1.example.co.uk"_s.arg(number);
        QCOMPARE(Site::fromHost(host).domain(), u"example.co.uk"_s);
        QCOMPARE(canonicalHost(host), host);
        const QString other = u"H%1.Example"_s.arg(number);
        QCOMPARE(Site::fromHost(other).domain(), other.toLower());
    }
    const QString tooLong(100'000, u'a');
    for (int i = 0; i < 3; ++i) {
        const QString host = tooLong + QString::number(i);
        QCOMPARE(canonicalHost(host), host);
        QVERIFY(canonicalHost(u"b.example"_s) == u"b.example"_s);
    }
}

void tst_Site::everySchemeOfTheWebSharesOneSite()
{
    const Site expected = Site::fromHost(u"example.org"_s);
    for (const auto &scheme : {u"http"_s, u"https"_s, u"ws"_s, u"wss"_s})
        QCOMPARE(Site::fromUrl(QUrl(scheme + u"://a.example.org:8080/x"_s)), expected);
}

void tst_Site::domainMatchingFollowsRfc6265_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("domain");
    QTest::addColumn<bool>("matches");
    QTest::newRow("same") << u"example.org"_s << u"example.org"_s << true;
    QTest::newRow("below") << u"a.example.org"_s << u"example.org"_s << true;
    QTest::newRow("above") << u"example.org"_s << u"a.example.org"_s << false;
    QTest::newRow("suffix without a dot") << u"badexample.org"_s << u"example.org"_s << false;
    QTest::newRow("address") << u"1.127.0.0"_s << u"127.0.0"_s << false;
    QTest::newRow("empty") << QString() << QString() << false;
}

void tst_Site::domainMatchingFollowsRfc6265()
{
    QFETCH(QString, host);
    QFETCH(QString, domain);
    QFETCH(bool, matches);
    QCOMPARE(domainMatches(host, domain), matches);
}

void tst_Site::aSiteContainsItsSubdomainsOnly()
{
    const Site site = Site::fromHost(u"opendatasoft.com"_s);
    QVERIFY(site.contains(u"tokyo.opendatasoft.com"_s));
    QVERIFY(site.contains(u".opendatasoft.com"_s));
    QVERIFY(!site.contains(u"huwise.com"_s));
    QVERIFY(!Site().contains(QString()));
}

QTEST_GUILESS_MAIN(tst_Site)
#include "tst_site.moc"
