// SPDX-License-Identifier: Apache-2.0
#include "AddressHandover.h"
#include "StrictTest.h"

#include <QLocalServer>
#include <QLocalSocket>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <future>
#include <memory>
#include <unistd.h>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 30'000;

} // namespace

class tst_AddressHandover final : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void oneAddressAfterTheOtherIsTaken();
    void withoutAnAddressTheWindowIsWanted();
    void aWindowThatIsAboutToListenIsWaitedFor();
    void whoNeverEndsALineIsNotWaitedForLong();
    void anotherUserIsToldNothing();

private:
    /// As another process does.
    [[nodiscard]] std::future<bool> give(const QUrl &url) const
    {
        return std::async(std::launch::async, [directory = m_folder->path(), url] {
            return AddressHandover::give(directory, url);
        });
    }
    [[nodiscard]] QString socket() const { return m_folder->filePath(u"window.socket"_s); }

    const QUrl m_address{u"https://portal.example/a?b=c"_s};
    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_AddressHandover::init()
{
    test::failOnAnyWarning();
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void tst_AddressHandover::oneAddressAfterTheOtherIsTaken()
{
    AddressHandover window;
    window.listen(m_folder->path());
    QSignalSpy taken(&window, &AddressHandover::taken);
    for (int i = 0; i < 3 * AddressHandover::mostAtOnce; ++i) {
        std::future<bool> given = give(m_address);
        QTRY_VERIFY_WITH_TIMEOUT(given.wait_for(0ms) == std::future_status::ready, patience);
        QVERIFY2(given.get(), qPrintable(QString::number(i)));
        QCOMPARE(taken.size(), i + 1);
        QCOMPARE(taken.last().first().toUrl(), m_address);
    }
}

void tst_AddressHandover::withoutAnAddressTheWindowIsWanted()
{
    AddressHandover window;
    window.listen(m_folder->path());
    QSignalSpy taken(&window, &AddressHandover::taken);
    std::future<bool> given = give({});
    QTRY_VERIFY_WITH_TIMEOUT(given.wait_for(0ms) == std::future_status::ready, patience);
    QVERIFY(given.get());
    QCOMPARE(taken.size(), 1);
    QCOMPARE(taken.first().first().toUrl(), QUrl());
}

void tst_AddressHandover::aWindowThatIsAboutToListenIsWaitedFor()
{
    std::future<bool> given = give(m_address);
    QVERIFY(given.wait_for(200ms) == std::future_status::timeout); // it goes on trying
    AddressHandover window;
    window.listen(m_folder->path());
    QTRY_VERIFY_WITH_TIMEOUT(given.wait_for(0ms) == std::future_status::ready, patience);
    QVERIFY(given.get());
}

void tst_AddressHandover::whoNeverEndsALineIsNotWaitedForLong()
{
    QLocalServer other;
    QVERIFY(other.listen(socket()));
    QTimer drip;
    QLocalSocket *peer = nullptr;
    connect(&other, &QLocalServer::newConnection, this, [&] { peer = other.nextPendingConnection(); });
    connect(&drip, &QTimer::timeout, this, [&] {
        if (peer)
            peer->write("t");
    });
    drip.start(200ms);
    std::future<bool> given = give(m_address);
    QTRY_VERIFY_WITH_TIMEOUT(given.wait_for(0ms) == std::future_status::ready, patience);
    QVERIFY(!given.get());
}

void tst_AddressHandover::anotherUserIsToldNothing()
{
    if (::geteuid() != 0)
        QSKIP("Only root can be another user.");
    const QString script = u"import os, socket, sys\n"
                           "s = socket.socket(socket.AF_UNIX)\n"
                           "s.bind(sys.argv[1])\n"
                           "os.setuid(65534)\n"
                           "s.listen()\n"
                           "print('listens', flush=True)\n"
                           "c, _ = s.accept()\n"
                           "print('heard', c.recv(4096), flush=True)\n"_s;
    QProcess other;
    QByteArray said;
    connect(&other, &QProcess::readyReadStandardOutput, this, [&] { said += other.readAllStandardOutput(); });
    other.start(QStringLiteral(CONSENTDESK_PYTHON), {u"-c"_s, script, socket()});
    QTRY_COMPARE_WITH_TIMEOUT(said, QByteArray("listens\n"), patience);
    QVERIFY(!AddressHandover::give(m_folder->path(), m_address));
    QTRY_COMPARE_WITH_TIMEOUT(other.state(), QProcess::NotRunning, patience);
    QCOMPARE(said, QByteArray("listens\nheard b''\n"));
}

QTEST_GUILESS_MAIN(tst_AddressHandover)
#include "tst_addresshandover.moc"
