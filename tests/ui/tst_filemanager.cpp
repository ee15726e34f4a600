// SPDX-License-Identifier: Apache-2.0
#include "StrictTest.h"
#include "support/FileManager.h"

#include <QDBusConnection>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A file manager that only remembers what it is asked.
class FakeFileManager final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.FileManager1")

public:
    QStringList shown;

public slots:
    void ShowItems(const QStringList &items, const QString &)
    {
        shown += items;
    } // NOLINT: the interface's name
};

} // namespace

class tst_FileManager final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanupTestCase();

    void theFileIsSelectedWhereAFileManagerAnswers();
    void withoutOneTheFolderIsOpened();
    void withoutABusTheFolderIsOpened();
    void ofAFileThatIsGoneTheFolderIsOpened();
    void aFolderThatIsGoneIsSaid();

private:
    QProcess m_daemon; ///< a bus of the test's own
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    QList<QUrl> m_opened;
    FileManager::FolderOpener m_open = [this](const QUrl &folder) {
        m_opened.append(folder);
        return true;
    };
    QDBusConnection m_bus{QString()};
};

void tst_FileManager::initTestCase()
{
    m_daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
    if (!m_daemon.waitForStarted() || !m_daemon.waitForReadyRead())
        QSKIP("There is no dbus-daemon here.");
    const QString address = QString::fromUtf8(m_daemon.readLine()).trimmed();
    m_bus = QDBusConnection::connectToBus(address, u"ours"_s);
    QVERIFY(m_bus.isConnected());
    QVERIFY(QDBusConnection::connectToBus(address, u"theirs"_s).isConnected());
}

void tst_FileManager::init()
{
    test::failOnAnyWarning();
    m_opened.clear();
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(u"data & more.csv"_s);
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly));
}

void tst_FileManager::cleanupTestCase()
{
    m_bus = QDBusConnection(QString());
    QDBusConnection::disconnectFromBus(u"ours"_s);
    QDBusConnection::disconnectFromBus(u"theirs"_s);
    m_daemon.kill();
    m_daemon.waitForFinished();
}

void tst_FileManager::theFileIsSelectedWhereAFileManagerAnswers()
{
    QDBusConnection theirs(u"theirs"_s);
    FakeFileManager fake;
    QVERIFY(
        theirs.registerObject(u"/org/freedesktop/FileManager1"_s, &fake, QDBusConnection::ExportAllSlots));
    QVERIFY(theirs.registerService(u"org.freedesktop.FileManager1"_s));
    FileManager manager(m_bus, m_open);
    manager.show(m_file);
    QTRY_COMPARE(fake.shown, QStringList{QUrl::fromLocalFile(m_file).toString(QUrl::FullyEncoded)});
    QVERIFY(theirs.unregisterService(u"org.freedesktop.FileManager1"_s));
    manager.show(m_file); // nobody answers: had the first call opened the folder, there were two
    QTRY_COMPARE(m_opened, QList{QUrl::fromLocalFile(m_folder->path())});
    QCOMPARE(fake.shown.size(), 1);
}

void tst_FileManager::withoutOneTheFolderIsOpened()
{
    FileManager manager(m_bus, m_open);
    manager.show(m_file);
    QTRY_COMPARE(m_opened, QList{QUrl::fromLocalFile(m_folder->path())});
}

void tst_FileManager::withoutABusTheFolderIsOpened()
{
    FileManager manager(QDBusConnection(u"nowhere"_s), m_open);
    manager.show(m_file);
    QCOMPARE(m_opened, QList{QUrl::fromLocalFile(m_folder->path())});
}

void tst_FileManager::ofAFileThatIsGoneTheFolderIsOpened()
{
    QVERIFY(QFile::remove(m_file));
    FileManager manager(m_bus, m_open);
    manager.show(m_file);
    QCOMPARE(m_opened, QList{QUrl::fromLocalFile(m_folder->path())});
}

void tst_FileManager::aFolderThatIsGoneIsSaid()
{
    const QString gone = m_folder->filePath(u"away/data.csv"_s);
    FileManager manager(m_bus, m_open);
    QSignalSpy failed(&manager, &FileManager::failed);
    manager.show(gone);
    QCOMPARE(failed.size(), 1);
    QVERIFY(failed.at(0).at(0).toString().contains(u"away"_s));
    QVERIFY(m_opened.isEmpty());
}

QTEST_GUILESS_MAIN(tst_FileManager)
#include "tst_filemanager.moc"
