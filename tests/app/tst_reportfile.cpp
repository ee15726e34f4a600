// SPDX-License-Identifier: Apache-2.0
#include "ReportFile.h"
#include "StrictTest.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <csignal>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

/// As on a full disk: a file cannot grow beyond some octets.
class FullDisk final
{
public:
    explicit FullDisk(rlim_t octets)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{octets, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    rlimit m_before{};
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
}

} // namespace

class tst_ReportFile final : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void aFileIsReplacedAsAWhole();
    void aFullDiskIsOneSentenceAndLeavesWhatWasThere_data();
    void aFullDiskIsOneSentenceAndLeavesWhatWasThere();
    void aFullDeviceIsOneSentence();
    void aDeviceStaysADevice();
    void aPipeReceivesTheReport();
    void whatAShellHasOpenedIsWrittenOn();
};

void tst_ReportFile::aFileIsReplacedAsAWhole()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"report"_s);
    QVERIFY(writeReportFile(path, QByteArray(100'000, 'a')));
    QVERIFY(writeReportFile(path, "short"));
    QCOMPARE(contentOf(path), "short");
}

void tst_ReportFile::aFullDiskIsOneSentenceAndLeavesWhatWasThere_data()
{
    QTest::addColumn<int>("size");
    QTest::newRow("written with the last flush") << 1'000;
    QTest::newRow("written at once") << 1'000'000;
}

void tst_ReportFile::aFullDiskIsOneSentenceAndLeavesWhatWasThere()
{
    QFETCH(int, size);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"report"_s);
    QVERIFY(writeReportFile(path, "earlier"));
    Result<void> written;
    {
        const FullDisk disk(100);
        written = writeReportFile(path, QByteArray(size, 'a'));
    }
    QVERIFY(!written);
    QVERIFY2(written.error().message.contains(u"cannot be written: "_s), qPrintable(written.error().message));
    QCOMPARE(contentOf(path), "earlier");
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"report"_s});
}

void tst_ReportFile::aFullDeviceIsOneSentence()
{
    const auto written = writeReportFile(u"/dev/full"_s, "report");
    QVERIFY(!written);
    QCOMPARE(written.error().message, u"/dev/full cannot be written: No space left on device."_s);
}

void tst_ReportFile::aDeviceStaysADevice()
{
    QVERIFY(writeReportFile(u"/dev/null"_s, "report"));
    struct stat info = {};
    QCOMPARE(stat("/dev/null", &info), 0);
    QVERIFY(S_ISCHR(info.st_mode));
    const QTemporaryDir folder;
    const QString link = folder.filePath(u"link"_s);
    QVERIFY(QFile::link(u"/dev/null"_s, link));
    QVERIFY(writeReportFile(link, "report"));
    QVERIFY(QFileInfo(link).isSymLink());
}

void tst_ReportFile::aPipeReceivesTheReport()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"pipe"_s);
    QCOMPARE(mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    const int reader = open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK);
    QVERIFY(reader >= 0);
    QVERIFY(writeReportFile(path, "report"));
    std::array<char, 16> received{};
    QCOMPARE(read(reader, received.data(), received.size()), 6);
    QCOMPARE(QByteArray(received.data()), "report");
    close(reader);
    struct stat info = {};
    QCOMPARE(stat(QFile::encodeName(path).constData(), &info), 0);
    QVERIFY(S_ISFIFO(info.st_mode));
}

void tst_ReportFile::whatAShellHasOpenedIsWrittenOn()
{
    const QTemporaryDir folder;
    QFile shell(folder.filePath(u"log"_s));
    QVERIFY(shell.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered));
    shell.write("before ");
    QVERIFY(writeReportFile(u"/dev/fd/%1"_s.arg(shell.handle()), "report"));
    shell.write(" after");
    QCOMPARE(contentOf(shell.fileName()), "before report after");
}

QTEST_GUILESS_MAIN(tst_ReportFile)
#include "tst_reportfile.moc"
