// SPDX-License-Identifier: Apache-2.0
#include "StrictTest.h"
#include "browser/WriteAttribution.h"

#include <QElapsedTimer>
#include <QTest>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;
using Use = OriginContact::Use;

namespace {

const Site portal = Site::fromHost(u"portal.example"_s);
const Site shop = Site::fromHost(u"shop.example"_s);

OriginContact contact(const QString &host, Use use, const Site &topLevelSite = portal)
{
    return {topLevelSite, host, use, false};
}

Cookie cookie(const QString &domain)
{
    Cookie result;
    result.key = {"name", domain, u"/"_s};
    return result;
}

WrittenBy writerOf(WriteAttribution &attribution, const Cookie &arrived)
{
    const auto origin = attribution.originOf(arrived);
    return origin ? origin->writtenBy : WrittenBy::NotReported;
}

} // namespace

class tst_WriteAttribution final : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void aCookieAfterALineWasWrittenByTheServer();
    void whatTheVisitorWritesIsTheVisitorsOfThatValueOnly();
    void aCookieAfterAScriptsAccessWasWrittenByTheScript();
    void eachLineAccountsForOneCookie();
    void anHttpOnlyCookieIsNeverTheScripts();
    void aReadWritesNothing();
    void aRefusedContactWritesNothing();
    void aHostThatWasNeverMetHasNoOrigin();
    void theTopLevelSiteIsThatOfTheLatestContact();
    void aHostOnlyCookieComesFromItsOwnHost();
    void aDomainCookieMayComeFromAnyHostBelow();
    void thousandsOfHostsStayCheap();
};

void tst_WriteAttribution::aCookieAfterALineWasWrittenByTheServer()
{
    WriteAttribution attribution;
    attribution.recordContact(contact(u"portal.example"_s, Use::Write));
    QCOMPARE(writerOf(attribution, cookie(u"portal.example"_s)), WrittenBy::Http);
}

void tst_WriteAttribution::whatTheVisitorWritesIsTheVisitorsOfThatValueOnly()
{
    WriteAttribution attribution;
    Cookie written = cookie(u"portal.example"_s);
    written.value = "mine";
    const Site shownOn = Site::fromHost(u"other.example"_s);
    attribution.recordVisitor(written, shownOn);
    QCOMPARE(attribution.originOf(written)->writtenBy, WrittenBy::Visitor);
    QVERIFY(attribution.originOf(written)->topLevelSite == shownOn);
    Cookie theirs = written;
    theirs.value = "theirs";
    QVERIFY(!attribution.originOf(theirs));
    attribution.forgetVisitor();
    QVERIFY(!attribution.originOf(written));
}

void tst_WriteAttribution::aCookieAfterAScriptsAccessWasWrittenByTheScript()
{
    WriteAttribution attribution;
    attribution.recordContact(contact(u"portal.example"_s, Use::Script));
    QCOMPARE(writerOf(attribution, cookie(u"portal.example"_s)), WrittenBy::Script);
}

void tst_WriteAttribution::eachLineAccountsForOneCookie()
{
    WriteAttribution attribution;
    attribution.recordContact(contact(u"portal.example"_s, Use::Write));
    attribution.recordContact(contact(u"portal.example"_s, Use::Write));
    attribution.recordContact(contact(u"portal.example"_s, Use::Script));
    QCOMPARE(writerOf(attribution, cookie(u"portal.example"_s)), WrittenBy::Http);
    QCOMPARE(writerOf(attribution, cookie(u"portal.example"_s)), WrittenBy::Http);
    QCOMPARE(writerOf(attribution, cookie(u"portal.example"_s)), WrittenBy::Script);
}

void tst_WriteAttribution::anHttpOnlyCookieIsNeverTheScripts()
{
    WriteAttribution attribution;
    attribution.recordContact(contact(u"portal.example"_s, Use::Script));
    Cookie arrived = cookie(u"portal.example"_s);
    arrived.httpOnly = true;
    QCOMPARE(writerOf(attribution, arrived), WrittenBy::Http);
}

void tst_WriteAttribution::aReadWritesNothing()
{
    WriteAttribution attribution;
    attribution.recordContact(contact(u"portal.example"_s, Use::Read));
    const auto origin = attribution.originOf(cookie(u"portal.example"_s));
    QVERIFY(origin.has_value());
    QCOMPARE(origin->topLevelSite, portal);
    QCOMPARE(origin->writtenBy, WrittenBy::NotReported);
}

void tst_WriteAttribution::aRefusedContactWritesNothing()
{
    WriteAttribution attribution;
    OriginContact refused = contact(u"portal.example"_s, Use::Write);
    refused.refused = true;
    attribution.recordContact(refused);
    QVERIFY(!attribution.originOf(cookie(u"portal.example"_s)));
}

void tst_WriteAttribution::aHostThatWasNeverMetHasNoOrigin()
{
    WriteAttribution attribution;
    QVERIFY(!attribution.originOf(cookie(u"portal.example"_s)));
    attribution.recordContact(contact(u"other.example"_s, Use::Write));
    QVERIFY(!attribution.originOf(cookie(u"portal.example"_s)));
    QVERIFY(!attribution.originOf(cookie(u".r.example"_s)));
}

void tst_WriteAttribution::theTopLevelSiteIsThatOfTheLatestContact()
{
    WriteAttribution attribution;
    attribution.recordContact(contact(u"tracker.example"_s, Use::Write, portal));
    attribution.recordContact(contact(u"tracker.example"_s, Use::Write, shop));
    QCOMPARE(attribution.originOf(cookie(u"tracker.example"_s))->topLevelSite, shop);
}

void tst_WriteAttribution::aHostOnlyCookieComesFromItsOwnHost()
{
    WriteAttribution attribution;
    attribution.recordContact(contact(u"data.portal.example"_s, Use::Write));
    QVERIFY(!attribution.originOf(cookie(u"portal.example"_s)));
    QVERIFY(attribution.originOf(cookie(u"data.portal.example"_s)));
}

void tst_WriteAttribution::aDomainCookieMayComeFromAnyHostBelow()
{
    WriteAttribution attribution;
    attribution.recordContact(contact(u"data.portal.example"_s, Use::Write));
    QVERIFY(attribution.originOf(cookie(u".portal.example"_s)));
}

void tst_WriteAttribution::thousandsOfHostsStayCheap()
{
    WriteAttribution attribution;
    QElapsedTimer clock;
    clock.start();
    for (int i = 0; i < 20'000; ++i) {
        const QString host = u"h%1.tracker.example"_s.arg(i);
        attribution.recordContact(contact(host, Use::Write));
        QVERIFY(attribution.originOf(cookie(host)));
    }
    QVERIFY2(clock.elapsed() < 10'000, qPrintable(QString::number(clock.elapsed())));
    QVERIFY(attribution.size() <= WriteAttribution::maximumHosts);
}

QTEST_GUILESS_MAIN(tst_WriteAttribution)
#include "tst_writeattribution.moc"
