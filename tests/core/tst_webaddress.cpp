// SPDX-License-Identifier: Apache-2.0
#include "StrictTest.h"
#include "base/WebAddress.h"

#include <QTest>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;

class tst_WebAddress final : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void whatAPersonTypesBecomesAnAddress_data();
    void whatAPersonTypesBecomesAnAddress();
    void whatIsNoAddressGetsAClearSentence_data();
    void whatIsNoAddressGetsAClearSentence();
};

void tst_WebAddress::whatAPersonTypesBecomesAnAddress_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("url");
    QTest::newRow("host") << u"pacificspatial.opendatasoft.com"_s
                          << u"https://pacificspatial.opendatasoft.com/"_s;
    QTest::newRow("host and path") << u"data.example.org/explore?q=a b"_s
                                   << u"https://data.example.org/explore?q=a%20b"_s;
    QTest::newRow("scheme kept") << u"http://data.example.org/"_s << u"http://data.example.org/"_s;
    QTest::newRow("white space around") << u"  data.example.org\n"_s << u"https://data.example.org/"_s;
    QTest::newRow("localhost") << u"localhost:8000/x"_s << u"http://localhost:8000/x"_s;
    QTest::newRow("below localhost") << u"portal.localhost:1234"_s << u"http://portal.localhost:1234/"_s;
    QTest::newRow("loopback address") << u"127.0.0.1:8000"_s << u"http://127.0.0.1:8000/"_s;
    QTest::newRow("IPv6") << u"[::1]:8000"_s << u"http://[::1]:8000/"_s;
    QTest::newRow("international name") << u"données.fr"_s << u"https://xn--donnes-eva.fr/"_s;
}

void tst_WebAddress::whatAPersonTypesBecomesAnAddress()
{
    QFETCH(QString, typed);
    QFETCH(QString, url);
    const auto address = webAddress(typed);
    QVERIFY2(address.has_value(), address ? "" : qPrintable(address.error().message));
    QCOMPARE(address->toString(QUrl::FullyEncoded), url);
}

void tst_WebAddress::whatIsNoAddressGetsAClearSentence_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("part");
    QTest::newRow("empty") << u"  "_s << u"not a web address"_s;
    QTest::newRow("a word") << u"weather"_s << u"“weather” is not a web address"_s;
    QTest::newRow("words") << u"bus stops in tokyo"_s << u"not a web address"_s;
    QTest::newRow("script") << u"javascript:alert(1)"_s << u"not a web address"_s;
    QTest::newRow("script with slashes") << u"javascript://x/%0aalert(1)"_s << u"http and https"_s;
    QTest::newRow("file") << u"file:///etc/passwd"_s << u"http and https"_s;
    QTest::newRow("data") << u"data:text/html,hello"_s << u"not a web address"_s;
    QTest::newRow("bad port") << u"http://example.org:99999/"_s << u"not a web address"_s;
    QTest::newRow("no host") << u"https:///path"_s << u"not a web address"_s;
    QTest::newRow("terminal escape") << u"\x1b[31mred"_s << u"␛[31mred"_s;
    QTest::newRow("endless") << QString(9000, u'a') + u".org"_s << u"…"_s;
}

void tst_WebAddress::whatIsNoAddressGetsAClearSentence()
{
    QFETCH(QString, typed);
    QFETCH(QString, part);
    const auto address = webAddress(typed);
    QVERIFY(!address.has_value());
    QVERIFY2(address.error().message.contains(part), qPrintable(address.error().message));
}

QTEST_GUILESS_MAIN(tst_WebAddress)
#include "tst_webaddress.moc"
