// SPDX-License-Identifier: Apache-2.0
// The real curl and wget at a real server: what we write arrives, and what they write is read.
#include "CookieServer.h"
#include "StrictTest.h"
#include "exchange/CookieFile.h"
#include "exchange/CurlCommand.h"
#include "exchange/NetscapeCookies.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime year2100({2100, 1, 1}, {0, 0}, Qt::UTC); // 4102444800

Cookie cookie(const QByteArray &name, const QByteArray &value, const QString &domain = u"127.0.0.1"_s)
{
    Cookie made;
    made.key = {name, domain, u"/"_s};
    made.value = value;
    return made;
}

/// One of every kind that a client could trip over.
QList<Cookie> oddCookies()
{
    QList<Cookie> cookies{cookie("plain", "1"),
                          cookie("empty", ""),
                          cookie("equals", "a=b=c"),
                          cookie("quoted", "\"x y\""),
                          cookie("space", "x y"),
                          cookie("utf8", "é漢"),
                          cookie("\xffoctets", "\x80\xfe"),
                          cookie("#hash", "#HttpOnly_")};
    cookies.append(cookie("late", "1"));
    cookies.last().expires = year2100;
    cookies.append(cookie("deep", "1"));
    cookies.last().key.path = u"/check"_s;
    return cookies;
}

QList<QByteArray> pairsOf(const QList<Cookie> &cookies)
{
    QList<QByteArray> pairs;
    for (const Cookie &made : cookies)
        pairs.append(made.key.name + '=' + made.value);
    std::sort(pairs.begin(), pairs.end());
    return pairs;
}

} // namespace

class tst_ExchangeClients final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void curlSendsWhatWeWrote();
    void curlSkipsALineThatWeWouldNotWrite();
    void wgetSendsWhatWeWroteButHttpOnlyCookies();
    void whatCurlWroteIsReadCompletely();
    void whatWgetWroteIsRead();
    void theCommandOfTheClipboardSendsTheCookies();

private:
    /// Runs @p program to its end while the server answers.
    void run(const QString &program, const QStringList &arguments);
    [[nodiscard]] QString save(const QByteArray &text) const;
    /// The pairs of the last request for /check, sorted.
    [[nodiscard]] QList<QByteArray> arrived() const;

    test::CookieServer m_server;
    QTemporaryDir m_folder;
};

void tst_ExchangeClients::initTestCase()
{
    if (QStandardPaths::findExecutable(u"curl"_s).isEmpty() ||
        QStandardPaths::findExecutable(u"wget"_s).isEmpty())
        QSKIP("curl and wget are not installed (resources/packages/test.txt)");
    QVERIFY(m_server.start());
    m_server.on(u"/check"_s, {});
}

void tst_ExchangeClients::init()
{
    test::failOnAnyWarning();
    m_server.forgetRequests();
}

void tst_ExchangeClients::run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.start(program, arguments);
    QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 30'000);
    QVERIFY2(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0,
             process.readAllStandardError().constData());
}

QString tst_ExchangeClients::save(const QByteArray &text) const
{
    QFile file(m_folder.filePath(u"exported.txt"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("the file of the test cannot be written");
    return file.fileName();
}

QList<QByteArray> tst_ExchangeClients::arrived() const
{
    QList<QByteArray> pairs;
    for (const QByteArray &pair : m_server.last(u"/check"_s).cookieHeader.split(';'))
        pairs.append(pair.startsWith(' ') ? pair.sliced(1) : pair);
    std::sort(pairs.begin(), pairs.end());
    return pairs;
}

void tst_ExchangeClients::curlSendsWhatWeWrote()
{
    QList<Cookie> cookies = oddCookies();
    cookies.append(cookie("hidden", "1"));
    cookies.last().httpOnly = true;
    cookies.append(cookie("__Secure-a", "1")); // curl takes a loopback address for secure
    cookies.last().secure = true;
    QList<Cookie> kept{cookie("other", "1", u"192.0.2.1"_s), cookie("elsewhere", "1"),
                       cookie("expired", "1")};
    kept[1].key.path = u"/elsewhere"_s;
    kept[2].expires = QDateTime::fromSecsSinceEpoch(0, Qt::UTC); // must not become a session cookie
    const ExportedText text = NetscapeCookies::write(cookies + kept);
    QCOMPARE(text.cookieCount, cookies.size() + kept.size());
    run(u"curl"_s,
        {u"-qsS"_s, u"-b"_s, save(text.text), m_server.url(u"/check"_s, u"127.0.0.1"_s).toString()});
    QCOMPARE(arrived(), pairsOf(cookies));
}

void tst_ExchangeClients::curlSkipsALineThatWeWouldNotWrite()
{
    // The limit of NetscapeCookies::write is curl's own: a longest line arrives, one octet more does not.
    const QByteArray begin = "127.0.0.1\tFALSE\t/\tFALSE\t0\t";
    const auto line = [&begin](const QByteArray &name, qsizetype length) {
        return begin + name + '\t' + QByteArray(length - begin.size() - name.size() - 1, 'x') + '\n';
    };
    run(u"curl"_s, {u"-qsS"_s, u"-b"_s, save(line("longest", 4998) + line("longer", 4999)),
                    m_server.url(u"/check"_s, u"127.0.0.1"_s).toString()});
    QCOMPARE(m_server.last(u"/check"_s).cookieNames(), QList<QByteArray>{"longest"});
}

void tst_ExchangeClients::wgetSendsWhatWeWroteButHttpOnlyCookies()
{
    Cookie hidden = cookie("hidden", "1");
    hidden.httpOnly = true;
    const ExportedText text = NetscapeCookies::write(oddCookies() + QList{hidden});
    run(u"wget"_s, {u"--no-config"_s, u"-qO-"_s, u"--load-cookies"_s, save(text.text),
                    m_server.url(u"/check"_s, u"127.0.0.1"_s).toString()});
    QCOMPARE(arrived(), pairsOf(oddCookies()));
}

void tst_ExchangeClients::whatCurlWroteIsReadCompletely()
{
    m_server.on(u"/deep/set"_s,
                {.setCookies = {"plain=1", "empty=", "equals=a=b", "quoted=\"x y\"", "octets=\x80\xff",
                                "hidden=1; HttpOnly", "secure=1; Secure; SameSite=None", "root=1; Path=/",
                                "wide=1; Domain=portal.localhost; Path=/",
                                "late=1; Expires=Fri, 01 Jan 2100 00:00:00 GMT",
                                "endless=1; Max-Age=99999999999999999999", "gone=1; Max-Age=0"}});
    const QString jar = m_folder.filePath(u"jar.txt"_s);
    const QUrl url = m_server.url(u"/deep/set"_s);
    const QString toServer = u"portal.localhost:%1:127.0.0.1"_s.arg(m_server.port());
    run(u"curl"_s, {u"-qsS"_s, u"--resolve"_s, toServer, u"-o"_s, u"page"_s, u"-c"_s, jar, url.toString()});
    const auto found = CookieFile::read(jar);
    QVERIFY2(found, qPrintable(found ? QString() : found.error().message));
    QVERIFY(found->invalid.isEmpty() && found->notes.isEmpty());
    QHash<QByteArray, Cookie> read;
    for (const ImportedCookie &entry : found->cookies)
        read.insert(entry.cookie.key.name, entry.cookie);
    QStringList names;
    for (const QByteArray &name : read.keys())
        names.append(QString::fromLatin1(name));
    names.sort();
    QCOMPARE(names, (QStringList{u"empty"_s, u"endless"_s, u"equals"_s, u"hidden"_s, u"late"_s, u"octets"_s,
                                 u"plain"_s, u"quoted"_s, u"root"_s, u"wide"_s}));
    QCOMPARE(read["plain"].key, (CookieKey{"plain", u"portal.localhost"_s, u"/deep/"_s}));
    QCOMPARE(read["wide"].key, (CookieKey{"wide", u".portal.localhost"_s, u"/"_s}));
    QCOMPARE(read["root"].key.path, u"/"_s);
    QCOMPARE(read["equals"].value, "a=b");
    QCOMPARE(read["quoted"].value, "\"x y\"");
    QCOMPARE(read["octets"].value, "\x80\xff");
    QVERIFY(read["empty"].value.isEmpty());
    QVERIFY(read["hidden"].httpOnly && !read["plain"].httpOnly);
    QVERIFY(!read["plain"].expires);
    QCOMPARE(read["late"].expires, year2100);
    QCOMPARE(read["endless"].expires->date().year(), 9999);
}

void tst_ExchangeClients::whatWgetWroteIsRead()
{
    m_server.on(u"/wget"_s,
                {.setCookies = {"plain=1; Path=/", "late=é; Path=/; Expires=Fri, 01 Jan 2100 00:00:00 GMT"}});
    const QString jar = m_folder.filePath(u"wget.txt"_s);
    run(u"wget"_s, {u"--no-config"_s, u"-qO-"_s, u"--keep-session-cookies"_s, u"--save-cookies"_s, jar,
                    m_server.url(u"/wget"_s, u"127.0.0.1"_s).toString()});
    const auto found = CookieFile::read(jar);
    QVERIFY2(found, qPrintable(found ? QString() : found.error().message));
    QVERIFY(found->invalid.isEmpty());
    QCOMPARE(found->notes.size(), 2); // the port
    QCOMPARE(found->cookies.size(), 2);
    for (const ImportedCookie &entry : found->cookies) {
        const bool isLate = entry.cookie.key.name == "late";
        QCOMPARE(entry.cookie.key.domain, u"127.0.0.1"_s);
        QCOMPARE(entry.cookie.value, isLate ? QByteArray("é") : QByteArray("1"));
        QCOMPARE(entry.cookie.expires.has_value(), isLate);
    }
}

void tst_ExchangeClients::theCommandOfTheClipboardSendsTheCookies()
{
    const QUrl url = m_server.url(u"/check"_s, u"127.0.0.1"_s);
    const auto command = CurlCommand::write(oddCookies(), url, QDateTime({2026, 11, 24}, {9, 0}, Qt::UTC));
    QVERIFY(command);
    run(u"sh"_s, {u"-c"_s, QString::fromLatin1(command->text)});
    QCOMPARE(arrived(), pairsOf(oddCookies()));
    QCOMPARE(m_server.last(u"/check"_s).cookieNames().first(), "deep"); // the longest path
}

QTEST_GUILESS_MAIN(tst_ExchangeClients)
#include "tst_exchangeclients.moc"
