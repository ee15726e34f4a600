// SPDX-License-Identifier: Apache-2.0
#include "CookieGenerator.h"
#include "StrictTest.h"
#include "exchange/CookieHeader.h"
#include "exchange/CurlCommand.h"
#include "exchange/ShellQuote.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime now({2026, 11, 24}, {9, 0}, Qt::UTC);

/// What a real shell prints when it runs @p script.
QByteArray outputOf(const QByteArray &script)
{
    QProcess shell;
    shell.start(u"sh"_s, {});
    shell.write(script);
    shell.closeWriteChannel();
    if (!shell.waitForFinished() || shell.exitCode() != 0)
        qFatal("the shell failed: %s", shell.readAllStandardError().constData());
    return shell.readAllStandardOutput();
}

QByteArray commandFor(const QList<Cookie> &cookies, const QString &url)
{
    const auto command = CurlCommand::write(cookies, QUrl(url), now);
    return command ? command->text : command.error().message.toUtf8();
}

Cookie cookie(const QByteArray &name, const QByteArray &value)
{
    Cookie made;
    made.key = {name, u"portal.test"_s, u"/"_s};
    made.value = value;
    return made;
}

} // namespace

class tst_CurlCommand final : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void aWordIsQuotedForAShell_data();
    void aWordIsQuotedForAShell();
    void aShellReadsEveryOctetUnchanged();
    void aShellReadsAnyMixtureOfOctetsUnchanged();
    void theCommandCarriesTheHeaderAndTheAddress_data();
    void theCommandCarriesTheHeaderAndTheAddress();
    void hostileCookiesRunNothing();
    void lossesAndErrorsAreThoseOfTheHeader();
    void moreThanAShellCanPassOnIsRefused();
    void aShellPassesEveryGeneratedHeaderOnUnchanged();
};

void tst_CurlCommand::aWordIsQuotedForAShell_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<QByteArray>("word");
    QTest::newRow("empty") << QByteArray() << QByteArray("''");
    QTest::newRow("plain") << QByteArray("a b") << QByteArray("'a b'");
    QTest::newRow("apostrophe") << QByteArray("it's") << QByteArray(R"('it'\''s')");
    QTest::newRow("expansions") << QByteArray("$a `b` !c \\") << QByteArray("'$a `b` !c \\'");
    QTest::newRow("UTF-8") << QByteArray("aé") << QByteArray("'a'\"$(printf '\\303\\251')\"");
    QTest::newRow("tab and escape") << QByteArray("\t\x1b[") << QByteArray("\"$(printf '\\011\\033')\"'['");
}

void tst_CurlCommand::aWordIsQuotedForAShell()
{
    QFETCH(QByteArray, octets);
    QFETCH(QByteArray, word);
    QCOMPARE(shellQuoted(octets), word);
    QCOMPARE(outputOf("printf %s " + word), octets);
}

void tst_CurlCommand::aShellReadsEveryOctetUnchanged()
{
    QByteArray every;
    for (int octet = 1; octet < 256; ++octet)
        every += char(octet);
    QCOMPARE(outputOf("printf %s " + shellQuoted(every)), every);
    std::reverse(every.begin(), every.end());
    QCOMPARE(outputOf("printf %s " + shellQuoted(every)), every);
    QByteArray script;
    QByteArray expected;
    for (const char octet : every) { // each alone: nothing beside it keeps it from being stripped
        script += "printf '[%s]' " + shellQuoted(QByteArray(1, octet)) + '\n';
        expected += QByteArray("[") + octet + ']';
    }
    QCOMPARE(outputOf(script), expected);
}

void tst_CurlCommand::aShellReadsAnyMixtureOfOctetsUnchanged()
{
    QRandomGenerator random(1);
    QByteArray script;
    QByteArray expected;
    for (int word = 0; word < 300; ++word) {
        QByteArray octets;
        for (quint32 left = random.bounded(40U); left > 0; --left)
            octets += random.bounded(2U) == 0 ? QByteArray("'\n\"$\\`").at(random.bounded(6))
                                              : char(1 + random.bounded(255U));
        script += "printf '[%s]' " + shellQuoted(octets) + '\n';
        expected += '[' + octets + ']';
    }
    QCOMPARE(outputOf(script), expected);
    const bool isAscii = std::all_of(script.cbegin(), script.cend(),
                                     [](char c) { return c == '\n' || (c >= ' ' && c <= '~'); });
    QVERIFY(isAscii);
}

void tst_CurlCommand::theCommandCarriesTheHeaderAndTheAddress_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QByteArray>("command");
    const auto row = [](const char *title, const QString &url, const QByteArray &command) {
        QTest::newRow(title) << url << command;
    };
    row("ordinary", u"https://portal.test/explore?a=b&c"_s,
        "curl --header 'Cookie: a=b' 'https://portal.test/explore?a=b&c'");
    row("no cookie matches", u"https://other.test/"_s, "curl 'https://other.test/'");
    row("password and fragment", u"https://me:secret@portal.test/#top"_s,
        "curl --header 'Cookie: a=b' 'https://portal.test/'");
    row("an apostrophe", u"https://portal.test/it's"_s,
        R"(curl --header 'Cookie: a=b' 'https://portal.test/it'\''s')");
    row("patterns of curl", u"https://portal.test/?id[]=1"_s,
        "curl --globoff --header 'Cookie: a=b' 'https://portal.test/?id[]=1'");
    row("UTF-8", u"https://portal.test/é"_s, "curl --header 'Cookie: a=b' 'https://portal.test/%C3%A9'");
}

void tst_CurlCommand::theCommandCarriesTheHeaderAndTheAddress()
{
    QFETCH(QString, url);
    QFETCH(QByteArray, command);
    QCOMPARE(commandFor({cookie("a", "b")}, url), command);
}

void tst_CurlCommand::hostileCookiesRunNothing()
{
    const QByteArray value = "'; echo broken out; '$(echo broken out)`echo broken out`\xff";
    const Cookie made = cookie("a", QByteArray(value).replace(';', ' '));
    const QByteArray command = commandFor({made}, u"https://portal.test/';echo'"_s);
    // A function of that name says what curl would have been given.
    QCOMPARE(outputOf("curl() { for each; do printf '<%s>' \"$each\"; done; }\n" + command),
             "<--header><Cookie: a=" + made.value + "><https://portal.test/';echo'>");
}

void tst_CurlCommand::lossesAndErrorsAreThoseOfTheHeader()
{
    const Cookie other = cookie("b", "c\n");
    const QList<Cookie> cookies{cookie("a", "b"), other};
    const QUrl url(u"https://portal.test/"_s);
    const auto command = CurlCommand::write(cookies, url, now);
    const auto header = CookieHeader::write(cookies, url, now);
    QVERIFY(command && header);
    QCOMPARE(command->losses, header->losses);
    QCOMPARE(command->cookieCount, 1);
    QCOMPARE(commandFor(cookies, u"file:///etc/passwd"_s),
             "Cookies are sent to http and https addresses only.");
}

void tst_CurlCommand::moreThanAShellCanPassOnIsRefused()
{
    QList<Cookie> cookies;
    for (int i = 0; i < 40; ++i)
        cookies.append(cookie("n" + QByteArray::number(i), QByteArray(4000, 'x')));
    QCOMPARE(commandFor(cookies, u"https://portal.test/"_s),
             "These cookies are too long together for one command.");
    QVERIFY(commandFor(cookies.first(30), u"https://portal.test/"_s).startsWith("curl --header "));
}

void tst_CurlCommand::aShellPassesEveryGeneratedHeaderOnUnchanged()
{
    const QUrl url(u"https://example.org/explore"_s);
    for (quint32 seed = 1; seed <= 10; ++seed) {
        const QList<Cookie> cookies = test::CookieGenerator(seed).cookies(100);
        const auto command = CurlCommand::write(cookies, url, now);
        const auto header = CookieHeader::write(cookies, url, now);
        QVERIFY(command && header && header->cookieCount > 0);
        QCOMPARE(outputOf("curl() { printf %s \"$2\"; }\n" + command->text), header->text);
    }
}

QTEST_GUILESS_MAIN(tst_CurlCommand)
#include "tst_curlcommand.moc"
