// SPDX-License-Identifier: Apache-2.0
#include "StrictTest.h"
#include "exchange/CookieFile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray netscapeLine = "portal.test\tFALSE\t/\tFALSE\t0\ta\tb\n";

QString errorOf(const Result<ImportedCookies> &found)
{
    return found ? u"(no error)"_s : found.error().message;
}

/// A sanitizer keeps what was freed, so that memory says nothing there.
#ifdef __SANITIZE_ADDRESS__
constexpr bool isMemoryMeasured = false;
#else
constexpr bool isMemoryMeasured = true;
#endif

/// Lets peakMemory() begin anew, at what the process holds now. Where the kernel does not allow that, the
/// peak of earlier tests hides a smaller one.
void forgetPeak()
{
    QFile references(u"/proc/self/clear_refs"_s);
    if (references.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        references.write("5");
}

/// The most memory that this process has held since, in octets.
qint64 peakMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    const auto at = text.indexOf("VmHWM:");
    return at < 0 ? 0 : text.sliced(at + 6).trimmed().split(' ').first().toLongLong() * 1024;
}

} // namespace

class tst_CookieFile final : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void theContentTellsTheFormat_data();
    void theContentTellsTheFormat();
    void whatIsNoFileOfCookiesIsOneSentence_data();
    void whatIsNoFileOfCookiesIsOneSentence();
    void aFileOnDiskIsRead();
    void aHugeFileIsRefusedByItsSizeAlone();
    void theLargestFileIsReadInBoundedTimeAndMemory();
    void hostileShapesOfJsonTakeBoundedMemory_data();
    void hostileShapesOfJsonTakeBoundedMemory();
    void whatCannotBeReadIsAnErrorThatNamesIt_data();
    void whatCannotBeReadIsAnErrorThatNamesIt();
    void aPipeIsNotWaitedFor();

private:
    [[nodiscard]] QString fileWith(const QByteArray &content)
    {
        QFile file(m_folder.filePath(u"cookies"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("the file of the test cannot be written");
        return file.fileName();
    }

    QTemporaryDir m_folder;
};

void tst_CookieFile::theContentTellsTheFormat_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<CookieFileFormat>("format");
    QTest::addColumn<int>("cookies");
    const auto row = [](const char *title, const QByteArray &content, CookieFileFormat format, int cookies) {
        QTest::newRow(title) << content << format << cookies;
    };
    using Format = CookieFileFormat;
    const QByteArray json = R"([{"name":"a","value":"b","domain":"portal.test"}])";
    row("JSON", json, Format::CookieEditorJson, 1);
    row("JSON after a byte order mark and a break", "\xef\xbb\xbf\r\n" + json, Format::CookieEditorJson, 1);
    row("an empty array", "[]", Format::CookieEditorJson, 0);
    row("the line of curl", "# Netscape HTTP Cookie File\n", Format::NetscapeCookies, 0);
    row("the line of wget", "# HTTP Cookie File\n" + netscapeLine, Format::NetscapeCookies, 1);
    row("no first line at all", netscapeLine, Format::NetscapeCookies, 1);
    row("after a byte order mark", "\xef\xbb\xbf" + netscapeLine, Format::NetscapeCookies, 1);
    row("after a comment and a broken line", "# mine\nbroken\n" + netscapeLine, Format::NetscapeCookies, 1);
}

void tst_CookieFile::theContentTellsTheFormat()
{
    QFETCH(QByteArray, content);
    QFETCH(CookieFileFormat, format);
    QFETCH(int, cookies);
    const auto found = CookieFile::parse(content);
    QVERIFY2(found, qPrintable(errorOf(found)));
    QCOMPARE(found->format, format);
    QCOMPARE(found->cookies.size(), cookies);
}

void tst_CookieFile::whatIsNoFileOfCookiesIsOneSentence_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *title, const QByteArray &content, const QString &sentence) {
        QTest::newRow(title) << content << sentence;
    };
    const QString neither =
        u"The file is neither a cookies.txt (lines of seven fields separated by tabs) nor JSON of "
        "Cookie-Editor."_s;
    row("empty", "", u"The file is empty."_s);
    row("blank", " \r\n\t\n", u"The file is empty."_s);
    row("only a byte order mark", "\xef\xbb\xbf", u"The file is empty."_s);
    row("UTF-16", QByteArray("\xff\xfe[\0]\0", 6),
        u"The file is written in UTF-16. Save it as UTF-8 and try again."_s);
    row("Firefox' database", QByteArray("SQLite format 3\0\x10", 17),
        u"The file is a browser's database. Export its cookies as cookies.txt or JSON."_s);
    row("a picture", QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16), u"The file is not a text file."_s);
    row("NUL in a line", netscapeLine + QByteArray("\0", 1), u"The file is not a text file."_s);
    row("a page", "<!DOCTYPE html>\n<title>Log in</title>\n", neither);
    row("a page indented with tabs", "<html>\n\t\t\t\t\t\t<p>Log in</p>\n", neither);
    row("compressed", "\x1f\x8b\x08", neither);
    row("a Set-Cookie line", "Set-Cookie: a=b\n", neither);
    row("JSON that is an object", "{\"a\": 1}", u"The JSON is not an array of cookies."_s);
}

void tst_CookieFile::whatIsNoFileOfCookiesIsOneSentence()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, sentence);
    QCOMPARE(errorOf(CookieFile::parse(content)), sentence);
    QCOMPARE(errorOf(CookieFile::read(fileWith(content))), sentence);
}

void tst_CookieFile::aFileOnDiskIsRead()
{
    const auto found = CookieFile::read(fileWith(netscapeLine));
    QVERIFY2(found, qPrintable(errorOf(found)));
    QCOMPARE(found->cookies.size(), 1);
}

void tst_CookieFile::aHugeFileIsRefusedByItsSizeAlone()
{
    QFile file(m_folder.filePath(u"huge.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(100'000'000)); // sparse: it takes no room on the disk
    file.close();
    forgetPeak();
    const qint64 before = peakMemory();
    QCOMPARE(errorOf(CookieFile::read(file.fileName())),
             u"The file is larger than 20 MB. No browser has that many cookies."_s);
    QVERIFY(before > 0);
    QVERIFY2(peakMemory() - before < 1'000'000, "nothing of it was read");
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.resize(ImportLimits::fileOctets));
    file.close();
    QCOMPARE(errorOf(CookieFile::read(file.fileName())), u"The file is not a text file."_s);
}

void tst_CookieFile::theLargestFileIsReadInBoundedTimeAndMemory()
{
    // As many and as long entries as the limits let through.
    QByteArray text;
    for (qsizetype i = 0; i < ImportLimits::entries; ++i)
        text +=
            "portal.test\tFALSE\t/\tFALSE\t0\tn" + QByteArray::number(i) + '\t' + QByteArray(900, 'x') + '\n';
    QVERIFY(text.size() < ImportLimits::fileOctets);
    forgetPeak();
    const qint64 before = peakMemory();
    const auto found = CookieFile::parse(text);
    QVERIFY2(found, qPrintable(errorOf(found)));
    QCOMPARE(found->cookies.size(), ImportLimits::entries);
    const qint64 taken = peakMemory() - before;
    QVERIFY2(!isMemoryMeasured || taken < 6 * ImportLimits::fileOctets, qPrintable(QString::number(taken)));
}

void tst_CookieFile::hostileShapesOfJsonTakeBoundedMemory_data()
{
    QTest::addColumn<QByteArray>("json");
    const auto filled = [](const QByteArray &begin, const QByteArray &piece, const QByteArray &end) {
        const auto room = ImportLimits::fileOctets - begin.size() - end.size();
        return begin + piece.repeated(room / piece.size()) + end;
    };
    QTest::newRow("arrays in an array") << filled("[", "[],", "[]]");
    QTest::newRow("objects in an array") << filled("[", "{},", "{}]");
    QTest::newRow("as many objects as are looked at") << "[" + QByteArray("{},").repeated(639'999) + "{}]";
    QTest::newRow("fields of one object") << filled("[{\"a\":0", ",\"a\":0", "}]");
    QTest::newRow("one long text") << filled(R"([{"name":"a","domain":"x.test","value":")", "x", R"("}])");
    QTest::newRow("a domain of dots") << filled(R"([{"name":"a","value":"b","domain":")", ".", R"("}])");
    QTest::newRow("escapes") << filled(R"([{"name":"a","domain":"x.test","value":")", "\\u0041", R"("}])");
    QTest::newRow("a text that never ends") << filled("[\"", "x", "");
}

void tst_CookieFile::hostileShapesOfJsonTakeBoundedMemory()
{
    QFETCH(QByteArray, json);
    forgetPeak();
    const qint64 before = peakMemory();
    const auto found = CookieFile::parse(json);
    QVERIFY(!found || (found->cookies.isEmpty() && found->invalid.size() == 1));
    const qint64 taken = peakMemory() - before;
    QVERIFY2(!isMemoryMeasured || taken < 4 * ImportLimits::fileOctets, qPrintable(QString::number(taken)));
}

void tst_CookieFile::whatCannotBeReadIsAnErrorThatNamesIt_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("absent") << u"/nonexistent/cookies.txt"_s;
    QTest::newRow("a folder") << u"/usr"_s;
    QTest::newRow("a device without end") << u"/dev/zero"_s;
}

void tst_CookieFile::whatCannotBeReadIsAnErrorThatNamesIt()
{
    QFETCH(QString, path);
    const QString error = errorOf(CookieFile::read(path));
    const QString start = u"The file %1 cannot be read: "_s.arg(path);
    QVERIFY2(error.startsWith(start) && error.size() > start.size() + 5, qPrintable(error));
}

void tst_CookieFile::aPipeIsNotWaitedFor()
{
    const QString path = m_folder.filePath(u"pipe"_s);
    QCOMPARE(mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    QCOMPARE(errorOf(CookieFile::read(path)),
             u"The file %1 cannot be read: it is not an ordinary file."_s.arg(path));
}

QTEST_GUILESS_MAIN(tst_CookieFile)
#include "tst_cookiefile.moc"
