// SPDX-License-Identifier: Apache-2.0
#include "CookieGenerator.h"
#include "RoundTrip.h"
#include "StrictTest.h"
#include "exchange/ImportLimits.h"
#include "exchange/NetscapeCookies.h"

#include <QTest>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime year2030({2030, 1, 1}, {0, 0}, Qt::UTC); // 1893456000

Cookie cookie(const QByteArray &name, const QByteArray &value, const QString &domain = u"portal.test"_s)
{
    Cookie made;
    made.key = {name, domain, u"/"_s};
    made.value = value;
    return made;
}

/// The lines of cookies, without the comments.
QByteArray linesOf(const QList<Cookie> &cookies)
{
    const QByteArray text = NetscapeCookies::write(cookies).text;
    return text.sliced(text.indexOf("\n\n") + 2);
}

ImportedCookies read(const QByteArray &text)
{
    const auto found = NetscapeCookies::read(text);
    if (!found)
        qFatal("%s", qPrintable(found.error().message));
    return *found;
}

} // namespace

class tst_NetscapeCookies final : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void theFileBeginsWithTheLineThatProgramsKnow();
    void everyAttributeHasItsField_data();
    void everyAttributeHasItsField();
    void whatTheFormatCannotHoldIsListed_data();
    void whatTheFormatCannotHoldIsListed();
    void theLongestLineOfCurlIsWrittenAndALongerOneIsNot();
    void everyWayToWriteALineIsRead_data();
    void everyWayToWriteALineIsRead();
    void commentsAndEmptyLinesAreNoEntries();
    void anInvalidLineSaysItsNumberAndWhy_data();
    void anInvalidLineSaysItsNumberAndWhy();
    void theLastOfSeveralLinesWithTheSameKeyCounts();
    void aPathThatIsNoneIsReadAsCurlReadsItAndSaidSo();
    void aPortIsTakenOffADomainAndSaidSo();
    void anExpiryBeyondTheCalendarIsTheLastMoment();
    void moreEntriesThanTheLimitAreRefused();
    void onlyTheListedLossesAreLostOnTheWayOutAndIn();
};

void tst_NetscapeCookies::theFileBeginsWithTheLineThatProgramsKnow()
{
    const ExportedText nothing = NetscapeCookies::write({});
    QVERIFY(nothing.text.startsWith("# Netscape HTTP Cookie File\n# "));
    QVERIFY(nothing.text.endsWith("\n\n"));
    QCOMPARE(nothing.cookieCount, 0);
    QVERIFY(read(nothing.text).cookies.isEmpty());
}

void tst_NetscapeCookies::everyAttributeHasItsField_data()
{
    QTest::addColumn<Cookie>("cookie");
    QTest::addColumn<QByteArray>("line");
    const auto row = [](const char *title, const Cookie &made, const QByteArray &line) {
        QTest::newRow(title) << made << line + '\n';
    };
    row("host-only session", cookie("a", "b"), "portal.test\tFALSE\t/\tFALSE\t0\ta\tb");
    row("with subdomains", cookie("a", "b", u".portal.test"_s), ".portal.test\tTRUE\t/\tFALSE\t0\ta\tb");
    Cookie full = cookie("a", "b");
    full.key.path = u"/x y"_s;
    full.secure = true;
    full.expires = year2030;
    row("path, Secure and expiry", full, "portal.test\tFALSE\t/x y\tTRUE\t1893456000\ta\tb");
    full.httpOnly = true;
    row("HttpOnly", full, "#HttpOnly_portal.test\tFALSE\t/x y\tTRUE\t1893456000\ta\tb");
    row("empty value", cookie("a", ""), "portal.test\tFALSE\t/\tFALSE\t0\ta\t");
    row("octets", cookie("\xff", "\x80=\""), "portal.test\tFALSE\t/\tFALSE\t0\t\xff\t\x80=\"");
    row("IPv6 in the engine's spelling", cookie("a", "b", u"[::1]"_s), "::1\tFALSE\t/\tFALSE\t0\ta\tb");
}

void tst_NetscapeCookies::everyAttributeHasItsField()
{
    QFETCH(Cookie, cookie);
    QFETCH(QByteArray, line);
    QCOMPARE(linesOf({cookie}), line);
    QVERIFY(NetscapeCookies::write({cookie}).losses.isEmpty());
}

void tst_NetscapeCookies::whatTheFormatCannotHoldIsListed_data()
{
    QTest::addColumn<Cookie>("cookie");
    QTest::addColumn<std::optional<CookieField>>("field");
    QTest::addColumn<QString>("reason");
    const auto whole = [](const char *title, const Cookie &made, const QString &reason) {
        QTest::newRow(title) << made << std::optional<CookieField>() << reason;
    };
    const QString breaks = u"The format cannot hold tabs, breaks between lines and NUL."_s;
    whole("tab in the value", cookie("a", "b\tc"), breaks);
    whole("tab in the name", cookie("a\tb", "c"), breaks);
    whole("line feed", cookie("a", "b\nc"), breaks);
    whole("carriage return", cookie("a", "b\r"), breaks);
    whole("NUL", cookie("a", QByteArray("b\0c", 3)), breaks);
    whole("nameless", cookie("", "b"),
          u"The format cannot hold a cookie without a name: its value would be taken for the name."_s);
    whole("no host", cookie("a", "b", u"no host"_s), u"Its domain is no host."_s);
    Cookie relative = cookie("a", "b");
    relative.key.path = u"x"_s;
    whole("no path", relative, u"Its path cannot be written."_s);

    const auto expiry = [](const char *title, const QDateTime &moment, const QString &reason) {
        Cookie made = cookie("a", "b");
        made.expires = moment;
        QTest::newRow(title) << made << std::optional(CookieField::Expires) << reason;
    };
    expiry("a fraction of a second", year2030.addMSecs(1), u"The format holds whole seconds only."_s);
    expiry("the epoch, which would be a session", QDateTime::fromSecsSinceEpoch(0, Qt::UTC),
           u"The format cannot hold an expiry before the second 1 of 1970: 0 means a session."_s);
    expiry("after the calendar", QDateTime({10000, 1, 1}, {0, 0}, Qt::UTC),
           u"An expiry after the year 9999 is written as its end."_s);
    Cookie lax = cookie("a", "b");
    lax.sameSite = SameSite::Lax;
    QTest::newRow("SameSite") << lax << std::optional(CookieField::SameSite)
                              << u"The format has no SameSite."_s;
}

void tst_NetscapeCookies::whatTheFormatCannotHoldIsListed()
{
    QFETCH(Cookie, cookie);
    QFETCH(std::optional<CookieField>, field);
    QFETCH(QString, reason);
    const Cookie other = ::cookie("other", "x");
    const ExportedText written = NetscapeCookies::write({cookie, other});
    QCOMPARE(written.losses, (QList<ExportLoss>{{cookie.key, field, reason}}));
    QCOMPARE(written.cookieCount, field ? 2 : 1);
    QVERIFY(written.text.contains("\tother\tx\n"));
}

void tst_NetscapeCookies::theLongestLineOfCurlIsWrittenAndALongerOneIsNot()
{
    const auto overhead = linesOf({cookie("a", "")}).size() - 1;
    const Cookie longest = cookie("a", QByteArray(4998 - overhead, 'x'));
    const Cookie longer = cookie("a", QByteArray(4999 - overhead, 'x'));
    QCOMPARE(NetscapeCookies::write({longest}).cookieCount, 1);
    const ExportedText written = NetscapeCookies::write({longer});
    QCOMPARE(written.cookieCount, 0);
    QCOMPARE(written.losses.first().reason,
             u"Its line would be longer than the 4,998 octets that curl reads."_s);
}

void tst_NetscapeCookies::everyWayToWriteALineIsRead_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<CookieKey>("key");
    QTest::addColumn<QByteArray>("value");
    const CookieKey host{"a", u"portal.test"_s, u"/"_s};
    const CookieKey wide{"a", u".portal.test"_s, u"/"_s};
    const auto row = [](const char *title, const QByteArray &line, const CookieKey &key,
                        const QByteArray &value) { QTest::newRow(title) << line << key << value; };
    row("as written", "portal.test\tFALSE\t/\tFALSE\t0\ta\tb", host, "b");
    row("CR LF", "portal.test\tFALSE\t/\tFALSE\t0\ta\tb\r\n", host, "b");
    row("a dot that the flag contradicts", ".portal.test\tFALSE\t/\tFALSE\t0\ta\tb", host, "b");
    row("a flag without the dot", "portal.test\tTRUE\t/\tFALSE\t0\ta\tb", wide, "b");
    row("flags in lower case", "portal.test\ttrue\t/\tfalse\t0\ta\tb", wide, "b");
    row("an old line without path", "portal.test\tFALSE\tFALSE\t0\ta\tb", host, "b");
    row("no value and no tab for it", "portal.test\tFALSE\t/\tFALSE\t0\ta", host, "");
    row("a tab, but no value", "portal.test\tFALSE\t/\tFALSE\t0\ta\t", host, "");
    row("blanks in front", " \tportal.test\tFALSE\t/\tFALSE\t0\ta\tb", host, "b");
    row("spaces inside the value", "portal.test\tFALSE\t/\tFALSE\t0\ta\tb  c", host, "b  c");
    row("upper case host", "Portal.TEST\tFALSE\t/\tFALSE\t0\ta\tb", host, "b");
    row("a hash in name and value", "portal.test\tFALSE\t/\tFALSE\t0\t#n\t#v",
        {"#n", u"portal.test"_s, u"/"_s}, "#v");
}

void tst_NetscapeCookies::everyWayToWriteALineIsRead()
{
    QFETCH(QByteArray, line);
    QFETCH(CookieKey, key);
    QFETCH(QByteArray, value);
    const ImportedCookies found = read(line);
    QCOMPARE(found.cookies.size(), 1);
    QCOMPARE(found.cookies.first().cookie.key, key);
    QCOMPARE(found.cookies.first().cookie.value, value);
    QVERIFY(!found.cookies.first().cookie.expires);
    QVERIFY(found.notes.isEmpty());
}

void tst_NetscapeCookies::commentsAndEmptyLinesAreNoEntries()
{
    const ImportedCookies found = read("# Netscape HTTP Cookie File\n\n \t\n#\n#HttpOnly_# not one\n"
                                       "#httponly_portal.test\tFALSE\t/\tFALSE\t0\tcomment\tb\n"
                                       "#HttpOnly_portal.test\tFALSE\t/\tFALSE\t0\ta\tb\n");
    QCOMPARE(found.cookies.size(), 1);
    QCOMPARE(found.cookies.first().number, 7);
    QVERIFY(found.cookies.first().cookie.httpOnly);
    QVERIFY(found.invalid.isEmpty());
    QCOMPARE(found.place(7), u"Line 7"_s);
}

void tst_NetscapeCookies::anInvalidLineSaysItsNumberAndWhy_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *title, const QByteArray &line, const QString &reason) {
        QTest::newRow(title) << line << reason;
    };
    row("words", "hello", u"It has 1 fields separated by tabs instead of 7."_s);
    row("spaces instead of tabs", "portal.test FALSE / FALSE 0 a b",
        u"It has 1 fields separated by tabs instead of 7."_s);
    row("a tab in the value", "portal.test\tFALSE\t/\tFALSE\t0\ta\tb\tc",
        u"It has 8 fields separated by tabs instead of 7."_s);
    row("truncated", "portal.test\tFALSE\t/\tFALSE\t0", u"It has 5 fields separated by tabs instead of 7."_s);
    row("a flag that is none", "portal.test\tFALSE\t/\tyes\t0\ta\tb",
        u"Its second and fourth fields must be TRUE or FALSE."_s);
    row("an expiry in words", "portal.test\tFALSE\t/\tFALSE\tnever\ta\tb",
        u"Its fifth field, the expiry, must be a number of seconds."_s);
    row("an infinite expiry", "portal.test\tFALSE\t/\tFALSE\tinf\ta\tb",
        u"Its fifth field, the expiry, must be a number of seconds."_s);
    row("no name", "portal.test\tFALSE\t/\tFALSE\t0\t\tb",
        u"Its name is empty: programs disagree on what such a line means."_s);
    row("no domain", "portal test\tFALSE\t/\tFALSE\t0\ta\tb", u"“portal test” is no host."_s);
    row("a domain with controls", "por\x1b[2J.test\tFALSE\t/\tFALSE\t0\ta\tb",
        u"“por␛[2J.test” is no host."_s);
    row("a path that is no UTF-8", "portal.test\tFALSE\t/\xff\tFALSE\t0\ta\tb", u"Its path is not UTF-8."_s);
    row("a carriage return inside", "portal.test\tFALSE\t/\tFALSE\t0\ta\tb\rc",
        u"It contains a control character."_s);
    row("too long", "portal.test\tFALSE\t/\tFALSE\t0\ta\t" + QByteArray(ImportLimits::entryOctets, 'x'),
        u"It is longer than 8192 octets."_s);
}

void tst_NetscapeCookies::anInvalidLineSaysItsNumberAndWhy()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, reason);
    const ImportedCookies found =
        read("# Netscape HTTP Cookie File\n" + line + "\nportal.test\tFALSE\t/\tFALSE\t0\tnext\tb\n");
    QCOMPARE(found.invalid, (QList<ImportRemark>{{2, reason}}));
    QCOMPARE(found.cookies.size(), 1);
    QCOMPARE(found.cookies.first().number, 3);
}

void tst_NetscapeCookies::theLastOfSeveralLinesWithTheSameKeyCounts()
{
    const ImportedCookies found = read("portal.test\tFALSE\t/\tFALSE\t0\ta\tfirst\n"
                                       "portal.test\tTRUE\t/\tFALSE\t0\ta\tanother domain\n"
                                       "portal.test\tFALSE\t/\tTRUE\t0\ta\tlast\n"
                                       "portal.test\tFALSE\t/\tbroken\t0\ta\tinvalid\n");
    QCOMPARE(found.cookies.size(), 2);
    QCOMPARE(found.cookies[0].cookie.value, "another domain");
    QCOMPARE(found.cookies[1].cookie.value, "last");
    QVERIFY(found.cookies[1].cookie.secure);
    QCOMPARE(found.notes, (QList<ImportRemark>{
                              {1, u"Line 3 has the same name, domain and path; the later one counts."_s}}));
}

void tst_NetscapeCookies::aPathThatIsNoneIsReadAsCurlReadsItAndSaidSo()
{
    const ImportedCookies found = read("portal.test\tFALSE\t\"/x\"\tFALSE\t0\tquoted\tb\n"
                                       "portal.test\tFALSE\tx\tFALSE\t0\trelative\tb\n"
                                       "portal.test\tFALSE\t\tFALSE\t0\tempty\tb\n");
    QCOMPARE(found.cookies.size(), 3);
    QCOMPARE(found.cookies[0].cookie.key.path, u"/x"_s);
    QCOMPARE(found.cookies[1].cookie.key.path, u"/"_s);
    QCOMPARE(found.cookies[2].cookie.key.path, u"/"_s);
    QCOMPARE(found.notes.size(), 3);
    QCOMPARE(found.notes.first(),
             (ImportRemark{1, u"Its path is no path as cookies have them; it is read as curl reads it."_s}));
}

void tst_NetscapeCookies::aPortIsTakenOffADomainAndSaidSo()
{
    const ImportedCookies found = read("portal.test:8000\tFALSE\t/\tFALSE\t0\tname\tb\n"
                                       "::1\tFALSE\t/\tFALSE\t0\taddress\tb\n"
                                       "portal.test:x\tFALSE\t/\tFALSE\t0\tnone\tb\n");
    QCOMPARE(found.cookies.size(), 2);
    QCOMPARE(found.cookies[0].cookie.key.domain, u"portal.test"_s);
    QCOMPARE(found.cookies[1].cookie.key.domain, u"[::1]"_s);
    QCOMPARE(found.notes,
             (QList<ImportRemark>{
                 {1, u"Its domain has a port, which cookies do not have; it is read without."_s}}));
    QCOMPARE(found.invalid, (QList<ImportRemark>{{3, u"“portal.test:x” is no host."_s}}));
}

void tst_NetscapeCookies::anExpiryBeyondTheCalendarIsTheLastMoment()
{
    const ImportedCookies found = read("portal.test\tFALSE\t/\tFALSE\t9223372036854775807\tmost\tb\n"
                                       "portal.test\tFALSE\t/\tFALSE\t-99999999999999999999\tleast\tb\n"
                                       "portal.test\tFALSE\t/\tFALSE\t1893456000.75\tfraction\tb\n");
    QCOMPARE(found.cookies.size(), 3);
    QCOMPARE(found.cookies[0].cookie.expires, QDateTime({9999, 12, 31}, {23, 59, 59, 999}, Qt::UTC));
    QCOMPARE(found.cookies[1].cookie.expires, QDateTime({1601, 1, 1}, {0, 0}, Qt::UTC));
    QCOMPARE(found.cookies[2].cookie.expires, year2030);
}

void tst_NetscapeCookies::moreEntriesThanTheLimitAreRefused()
{
    const QByteArray valid = "portal.test\tFALSE\t/\tFALSE\t0\ta\tb\n";
    QByteArray text =
        valid.repeated(ImportLimits::entries / 2) + QByteArray("x\n").repeated(ImportLimits::entries / 2);
    QVERIFY(NetscapeCookies::read(text));
    const auto refused = NetscapeCookies::read(text + valid);
    QVERIFY(!refused);
    QCOMPARE(refused.error().message,
             u"The file has more than 20000 entries. A browser keeps about 3,300 cookies."_s);
}

void tst_NetscapeCookies::onlyTheListedLossesAreLostOnTheWayOutAndIn()
{
    for (quint32 seed = 1; seed <= 20; ++seed) {
        const QList<Cookie> cookies = test::CookieGenerator(seed).cookies(250);
        const ExportedText written = NetscapeCookies::write(cookies);
        QCOMPARE(written.cookieCount, cookies.size()); // whole ones are lost in tests of their own
        const QString broken = test::brokenPromise(cookies, written, read(written.text));
        QVERIFY2(broken.isEmpty(), qPrintable(u"seed %1: %2"_s.arg(seed).arg(broken)));
    }
}

QTEST_GUILESS_MAIN(tst_NetscapeCookies)
#include "tst_netscapecookies.moc"
