// SPDX-License-Identifier: Apache-2.0
#include "StrictTest.h"
#include "base/Pacer.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace consentdesk;

class tst_Pacer final : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void theFirstFewAreDoneBeforeAskReturns();
    void whatWasAskedForLastIsDone();
    void askingWithoutEndIsAnsweredAFewTimesASecond();
    void whoWaitsIsServedAtOnceAgain();
};

void tst_Pacer::theFirstFewAreDoneBeforeAskReturns()
{
    Pacer pacer;
    const QSignalSpy done(&pacer, &Pacer::due);
    for (int time = 1; time <= Pacer::atOnce; ++time) {
        pacer.ask();
        QCOMPARE(done.size(), time);
    }
    pacer.ask();
    QCOMPARE(done.size(), Pacer::atOnce);
}

void tst_Pacer::whatWasAskedForLastIsDone()
{
    Pacer pacer;
    int asked = 0;
    int seen = 0;
    connect(&pacer, &Pacer::due, this, [&] { seen = asked; });
    while (asked < 1'000) {
        ++asked;
        pacer.ask();
    }
    QCOMPARE(seen, Pacer::atOnce);
    QTRY_COMPARE(seen, 1'000);
}

void tst_Pacer::askingWithoutEndIsAnsweredAFewTimesASecond()
{
    Pacer pacer;
    const QSignalSpy done(&pacer, &Pacer::due);
    QTimer page;
    page.callOnTimeout(&pacer, &Pacer::ask);
    QElapsedTimer since;
    since.start();
    page.start(1);
    QTRY_VERIFY(done.size() >= Pacer::atOnce + 4);
    const auto intervals = since.elapsed() / Pacer::interval.count();
    QVERIFY2(done.size() <= Pacer::atOnce + intervals + 1, qPrintable(QString::number(done.size())));
}

void tst_Pacer::whoWaitsIsServedAtOnceAgain()
{
    Pacer pacer;
    const QSignalSpy done(&pacer, &Pacer::due);
    for (int time = 0; time <= Pacer::atOnce; ++time)
        pacer.ask();
    QTRY_COMPARE(done.size(), Pacer::atOnce + 1);
    bool isServedAtOnce = false;
    for (int attempt = 0; attempt < 10 && !isServedAtOnce; ++attempt) { // a loaded machine drops ticks
        QTimer quiet;
        QSignalSpy passed(&quiet, &QTimer::timeout);
        quiet.start(Pacer::interval * (Pacer::atOnce + 1));
        QVERIFY(passed.wait());
        const auto before = done.size();
        pacer.ask();
        isServedAtOnce = done.size() == before + 1;
    }
    QVERIFY(isServedAtOnce);
}

QTEST_GUILESS_MAIN(tst_Pacer)
#include "tst_pacer.moc"
