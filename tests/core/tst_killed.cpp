// SPDX-License-Identifier: Apache-2.0
#include "ChoiceSequence.h"
#include "StorageFixture.h"
#include "StrictTest.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTest>

#include <chrono>
#include <thread>

using namespace consentdesk;
using namespace consentdesk::test;
using namespace Qt::Literals::StringLiterals;

/// What a visitor was told is kept stays kept, whenever the program dies.
class tst_Killed final : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void aKillLosesNoConfirmedChoice();
    void aKillWhileOpeningLeavesNothingDamaged();
};

namespace {

constexpr quint32 seed = 20261124;

void startWriter(QProcess &writer, const QString &path, quint32 stepsSaved)
{
    writer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    writer.start(QStringLiteral(CHOICE_WRITER), {path, QString::number(seed), QString::number(stepsSaved)});
}

/// Kills the writer, and returns everything it has said by then.
QByteArray killAfter(QProcess &writer, std::chrono::microseconds delay)
{
    std::this_thread::sleep_for(delay);
    writer.kill();
    writer.waitForFinished();
    return writer.readAllStandardOutput();
}

quint32 lastConfirmed(const QByteArray &said)
{
    const QByteArray whole = said.first(said.lastIndexOf('\n'));
    return whole.sliced(whole.lastIndexOf(' ') + 1).toUInt();
}

} // namespace

void tst_Killed::aKillLosesNoConfirmedChoice()
{
    const StorageFolder storage;
    QRandomGenerator random(seed);
    ChoiceSequence expected(seed);
    int unconfirmed = 0;
    for (int kill = 0; kill < 200; ++kill) {
        QProcess writer;
        startWriter(writer, storage.path, expected.stepsDone());
        QVERIFY(writer.waitForReadyRead());
        const QByteArray said = killAfter(writer, std::chrono::microseconds(random.bounded(40'000)));
        QCOMPARE(writer.exitStatus(), QProcess::CrashExit);
        const quint32 confirmed = lastConfirmed(said);
        QVERIFY(confirmed > expected.stepsDone());

        const auto opened = Database::open(storage.path);
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().message));
        QCOMPARE(opened->origin, Database::Origin::Existing);
        const auto choices = loadFrom(*opened->database);
        QVERIFY(choices);
        expected.advanceTo(confirmed);
        if (*choices != expected.state()) {
            // Committed, and killed before it could say so.
            expected.advance();
            ++unconfirmed;
        }
        QVERIFY2(*choices == expected.state(),
                 qPrintable(u"kill %1, after step %2"_s.arg(kill).arg(confirmed)));
    }
    qInfo("%u steps saved; %d kills fell between a commit and its confirmation", expected.stepsDone(),
          unconfirmed);
    QVERIFY(expected.stepsDone() > 400);
}

void tst_Killed::aKillWhileOpeningLeavesNothingDamaged()
{
    QRandomGenerator random(seed);
    for (int kill = 0; kill < 60; ++kill) {
        const StorageFolder storage;
        QProcess writer;
        startWriter(writer, storage.path, 0);
        QVERIFY(writer.waitForStarted());
        killAfter(writer, std::chrono::microseconds(random.bounded(40'000)));
        const auto opened = Database::open(storage.path);
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().message));
        QVERIFY(opened->origin != Database::Origin::ReplacedDamaged);
        QVERIFY(loadFrom(*opened->database));
    }
}

QTEST_GUILESS_MAIN(tst_Killed)
#include "tst_killed.moc"
