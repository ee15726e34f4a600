// SPDX-License-Identifier: Apache-2.0
#include "StrictTest.h"
#include "browser/RequestTally.h"

#include <QElapsedTimer>
#include <QTest>
#include <QThread>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;
using Use = OriginContact::Use;

namespace {

const QUrl page(u"https://portal.example/page"_s);
const QUrl image(u"https://portal.example/image"_s);
const auto restsAfter = (RequestTally::ticksOfRest + 1) * RequestTally::tick;

} // namespace

class tst_RequestTally final : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void theFirstQuestionAfterAnAnnouncementIsARead();
    void aQuestionWithoutAnAnnouncementIsALine();
    void parallelRequestsOfOneAddressAreReadOnceEach();
    void aCallThatMayBeEitherCountsAsBoth();
    void anAddressWhoseResponseIsOverIsToldApartAgain();
    void linesThatWaitForABusyThreadAreNotTakenForOver();
    void requestsOfOtherAddressesDoNotMix();
    void fragmentAndSocketSchemeMakeNoDifference_data();
    void fragmentAndSocketSchemeMakeNoDifference();
    void otherSchemesAreNotRemembered();
    void aFloodOfRequestsWithoutCredentialsStaysCheap();
};

void tst_RequestTally::theFirstQuestionAfterAnAnnouncementIsARead()
{
    RequestTally tally;
    tally.requestStarted(page);
    QCOMPARE(tally.callOf(page).use, Use::Read);
    QCOMPARE(tally.callOf(page).use, Use::Write);
    QCOMPARE(tally.callOf(page).use, Use::Write);
}

void tst_RequestTally::aQuestionWithoutAnAnnouncementIsALine()
{
    RequestTally tally;
    QCOMPARE(tally.callOf(page).use, Use::Write);
}

void tst_RequestTally::parallelRequestsOfOneAddressAreReadOnceEach()
{
    RequestTally tally;
    tally.requestStarted(page);
    tally.requestStarted(page);
    QCOMPARE(tally.callOf(page).use, Use::Read);
    QCOMPARE(tally.callOf(page).use, Use::Read);
    QCOMPARE(tally.callOf(page).use, Use::Write);
}

void tst_RequestTally::aCallThatMayBeEitherCountsAsBoth()
{
    RequestTally tally;
    tally.requestStarted(page);
    const auto first = tally.callOf(page);
    QVERIFY(first.isCertain && first.mayBeRead() && !first.mayBeLine());
    const auto line = tally.callOf(page);
    QVERIFY(line.isCertain && !line.mayBeRead() && line.mayBeLine());
    // From now on a line of the first request may be asked before the read of the second, or after it.
    tally.requestStarted(page);
    for (int call = 0; call < 3; ++call) {
        const auto either = tally.callOf(page);
        QVERIFY(!either.isCertain && either.mayBeRead() && either.mayBeLine());
    }
}

void tst_RequestTally::anAddressWhoseResponseIsOverIsToldApartAgain()
{
    RequestTally tally;
    tally.requestStarted(page);
    QCOMPARE(tally.callOf(page).use, Use::Read);
    QVERIFY(tally.callOf(page).isCertain); // its line
    QTest::qWait(int(restsAfter.count()));
    tally.requestStarted(page);
    const RequestTally::Call read = tally.callOf(page);
    QVERIFY(read.isCertain && read.use == Use::Read);
    const RequestTally::Call line = tally.callOf(page);
    QVERIFY(line.isCertain && line.use == Use::Write);
    tally.requestStarted(page); // at once: lines of the one before may still come
    QVERIFY(!tally.callOf(page).isCertain);
}

void tst_RequestTally::linesThatWaitForABusyThreadAreNotTakenForOver()
{
    RequestTally tally;
    tally.requestStarted(page);
    QCOMPARE(tally.callOf(page).use, Use::Read);
    QVERIFY(tally.callOf(page).isCertain);                                       // its first line
    QThread::sleep(std::chrono::ceil<std::chrono::seconds>(restsAfter).count()); // the thread is busy
    QCoreApplication::processEvents(); // the timer may be served before what the engine asks
    tally.requestStarted(page);
    QVERIFY(tally.callOf(page).mayBeRead()); // the second line of the first, or the read of the second
    QVERIFY(tally.callOf(page).mayBeRead());
}

void tst_RequestTally::requestsOfOtherAddressesDoNotMix()
{
    RequestTally tally;
    tally.requestStarted(page);
    QCOMPARE(tally.callOf(image).use, Use::Write);
    QCOMPARE(tally.callOf(page).use, Use::Read);
}

void tst_RequestTally::fragmentAndSocketSchemeMakeNoDifference_data()
{
    QTest::addColumn<QUrl>("announced");
    QTest::addColumn<QUrl>("asked");
    QTest::newRow("fragment") << QUrl(u"https://a.example/x#part"_s) << QUrl(u"https://a.example/x"_s);
    QTest::newRow("ws") << QUrl(u"ws://a.example/x"_s) << QUrl(u"http://a.example/x"_s);
    QTest::newRow("wss") << QUrl(u"wss://a.example/x"_s) << QUrl(u"https://a.example/x"_s);
}

void tst_RequestTally::fragmentAndSocketSchemeMakeNoDifference()
{
    QFETCH(QUrl, announced);
    QFETCH(QUrl, asked);
    RequestTally tally;
    tally.requestStarted(announced);
    QCOMPARE(tally.callOf(asked).use, Use::Read);
    QCOMPARE(tally.callOf(asked).use, Use::Write);
}

void tst_RequestTally::otherSchemesAreNotRemembered()
{
    RequestTally tally;
    const QUrl data(u"data:text/plain,"_s + QString(100'000, u'x'));
    tally.requestStarted(data);
    QCOMPARE(tally.size(), 0);
}

void tst_RequestTally::aFloodOfRequestsWithoutCredentialsStaysCheap()
{
    RequestTally tally;
    QElapsedTimer clock;
    clock.start();
    for (int i = 0; i < 100'000; ++i)
        tally.requestStarted(QUrl(u"https://portal.example/%1"_s.arg(i)));
    QVERIFY2(clock.elapsed() < 5'000, qPrintable(QString::number(clock.elapsed())));
    QVERIFY(tally.size() <= RequestTally::maximumPending);
    // The latest are the ones whose read is still to come.
    QCOMPARE(tally.callOf(QUrl(u"https://portal.example/99999"_s)).use, Use::Read);
}

QTEST_GUILESS_MAIN(tst_RequestTally)
#include "tst_requesttally.moc"
