// SPDX-License-Identifier: Apache-2.0
#include "CookieFaultCases.h"
#include "StrictTest.h"

#include <QTest>

#include <algorithm>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;

class tst_CookieFault final : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void everyCornerHasTheFaultsOfItsField_data();
    void everyCornerHasTheFaultsOfItsField();
    void whatIsNoHostIsSaidAtTheDomain_data();
    void whatIsNoHostIsSaidAtTheDomain();
    void everyControlCharacterIsRefusedInNameValueAndPath();
    void aPathWhoseBytesGotLostIsNotWrittenBack_data();
    void aPathWhoseBytesGotLostIsNotWrittenBack();
    void anExpiryCountsInTheWholeSecondsThatAreWritten_data();
    void anExpiryCountsInTheWholeSecondsThatAreWritten();
    void anExpiryThatIsNoTimeIsAFault();
    void severalFaultsComeInTheOrderOfTheForm();
    void aFaultIsASentenceWithoutTextOfTheCookie();
};

void tst_CookieFault::everyCornerHasTheFaultsOfItsField_data()
{
    QTest::addColumn<test::CookieFaultCase>("row");
    int number = 0; // titles repeat
    for (const auto &row : test::cookieFaultCases())
        QTest::addRow("%d %s", ++number, row.title) << row;
}

void tst_CookieFault::everyCornerHasTheFaultsOfItsField()
{
    QFETCH(test::CookieFaultCase, row);
    test::CookieFaultCase::Expected found;
    for (const CookieFault &fault : faultsOf(row.cookie, test::timeOfCases()))
        found.append({fault.field, fault.kind});
    QCOMPARE(found, row.faults);
}

void tst_CookieFault::whatIsNoHostIsSaidAtTheDomain_data()
{
    QTest::addColumn<QString>("domain");
    const QStringList domains{u""_s,
                              u"."_s,
                              u"https://example.org"_s,
                              u"example.org:8080"_s,
                              u"example org"_s,
                              u"example.org/a"_s,
                              u"a..b"_s,
                              u"user@example.org"_s,
                              u"1.2.3.4.5"_s,
                              u"[::1"_s,
                              u"[fe80::1%eth0]"_s,
                              u"*.example.org"_s + u'\n',
                              QString(64, u'a'),
                              u"a."_s.repeated(127) + u'b'};
    for (const QString &domain : domains)
        QTest::addRow("<%s>", qPrintable(domain.left(20).simplified())) << domain;
}

void tst_CookieFault::whatIsNoHostIsSaidAtTheDomain()
{
    QFETCH(QString, domain);
    Cookie cookie = test::faultlessCookie();
    cookie.key.domain = domain;
    const auto faults = faultsOf(cookie);
    QCOMPARE(faults.size(), 1);
    QCOMPARE(faults.first().field, CookieField::Domain);
    QCOMPARE(faults.first().kind, CookieFault::Kind::Refused);
}

void tst_CookieFault::everyControlCharacterIsRefusedInNameValueAndPath()
{
    for (int octet = 0; octet < 0x80; ++octet) {
        if ((octet >= 0x20 && octet != 0x7f) || octet == '\t')
            continue;
        Cookie cookie = test::faultlessCookie();
        cookie.key.name += char(octet) + QByteArray("n");
        cookie.value += char(octet) + QByteArray("v");
        cookie.key.path += QChar(octet) + u"p"_s;
        const auto faults = faultsOf(cookie);
        QCOMPARE(faults.size(), 3);
        QVERIFY(std::all_of(faults.cbegin(), faults.cend(),
                            [](const CookieFault &f) { return f.kind == CookieFault::Kind::Refused; }));
    }
}

void tst_CookieFault::aPathWhoseBytesGotLostIsNotWrittenBack_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("replaced by the engine") << u"/a\ufffd"_s;
    QTest::newRow("half a pair") << u"/a"_s + QChar(0xd83d);
}

void tst_CookieFault::aPathWhoseBytesGotLostIsNotWrittenBack()
{
    QFETCH(QString, path);
    Cookie cookie = test::faultlessCookie();
    cookie.key.path = path;
    const auto faults = faultsOf(cookie);
    QCOMPARE(faults.size(), 1);
    QCOMPARE(faults.first().field, CookieField::Path);
    QCOMPARE(faults.first().kind, CookieFault::Kind::Unwritable);
}

void tst_CookieFault::anExpiryCountsInTheWholeSecondsThatAreWritten_data()
{
    QTest::addColumn<qint64>("milliseconds");
    QTest::addColumn<bool>("isFuture");
    QTest::newRow("this very moment") << qint64(0) << false;
    QTest::newRow("later in this second") << qint64(400) << false;
    QTest::newRow("the next second") << qint64(500) << true;
    QTest::newRow("a moment ago") << qint64(-1) << false;
}

void tst_CookieFault::anExpiryCountsInTheWholeSecondsThatAreWritten()
{
    QFETCH(qint64, milliseconds);
    QFETCH(bool, isFuture);
    const QDateTime now(QDate(2026, 11, 24), QTime(9, 0, 0, 500), Qt::UTC);
    Cookie cookie = test::faultlessCookie();
    cookie.expires = now.addMSecs(milliseconds);
    QCOMPARE(faultsOf(cookie, now).isEmpty(), isFuture);
}

void tst_CookieFault::anExpiryThatIsNoTimeIsAFault()
{
    Cookie cookie = test::faultlessCookie();
    cookie.expires = QDateTime();
    const auto faults = faultsOf(cookie);
    QCOMPARE(faults.size(), 1);
    QCOMPARE(faults.first().field, CookieField::Expires);
}

void tst_CookieFault::severalFaultsComeInTheOrderOfTheForm()
{
    Cookie cookie;
    cookie.key = {" __Host-x;=\t ", u"."_s, u"a\n"_s};
    cookie.value = QByteArray(5000, ';');
    cookie.expires = QDateTime(QDate(1970, 1, 1), QTime(0, 0), Qt::UTC);
    cookie.sameSite = SameSite::None;
    const auto faults = faultsOf(cookie);
    QVERIFY(faults.size() >= 9);
    QVERIFY(std::is_sorted(faults.cbegin(), faults.cend(),
                           [](const CookieFault &a, const CookieFault &b) { return a.field < b.field; }));
}

void tst_CookieFault::aFaultIsASentenceWithoutTextOfTheCookie()
{
    for (const auto &row : test::cookieFaultCases()) {
        Cookie cookie = row.cookie;
        cookie.value.replace("v4lue", "s3cr3t");
        cookie.value.prepend("s3cr3t");
        for (const CookieFault &fault : faultsOf(cookie, test::timeOfCases())) {
            QVERIFY2(fault.message.endsWith(u'.') && fault.message.front().isUpper(),
                     qPrintable(fault.message));
            QVERIFY2(!fault.message.contains(u"s3cr3t"_s), row.title);
            QVERIFY2(fault.message.size() < 160, qPrintable(fault.message));
        }
    }
}

QTEST_GUILESS_MAIN(tst_CookieFault)
#include "tst_cookiefault.moc"
