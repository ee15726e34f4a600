// SPDX-License-Identifier: Apache-2.0
// Corner cases of HTTP state management (RFC 6265bis sections 5.1, 5.6 and 5.7), served byte by byte to the
// real engine: the inventory lists each cookie as the engine stored it, and a server receives what it lists.
#include "BrowserTest.h"
#include "LineServer.h"
#include "TestBrowser.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace consentdesk;
using test::TestBrowser;

namespace {

/// What a row expects: of each cookie "name=value" as a server receives it, and behind it whatever is not the
/// default (host-only, the folder of the request as path, session, neither Secure nor HttpOnly).
struct Row
{
    const char *what;
    QByteArray lines; ///< of Set-Cookie; '\n' between two
    QByteArrayList expected;
};

const QByteArray far{"Thu, 01 Jan 2060 00:00:00 GMT"};
const QByteArray farTold{"; Expires=2060-01-01T00:00:00Z"};

QList<Row> pairs()
{
    return {
        {"a pair", "a=b", {"a=b"}},
        {"spaces around name and value", "  a  =  b  ", {"a=b"}},
        {"tabs around name and value", "\ta\t=\tb\t", {"a=b"}},
        {"a space within the name", "a b=c", {"a b=c"}},
        {"a space within the value", "a=b c", {"a=b c"}},
        {"several spaces within the value", "a=b  c", {"a=b  c"}},
        {"no value", "a=", {"a="}},
        {"spaces as value", "a=   ", {"a="}},
        {"an equals sign in the value", "a=b=c", {"a=b=c"}},
        {"two equals signs", "a==b", {"a==b"}},
        {"an equals sign at the end", "a=b=", {"a=b="}},
        {"base64", "a=YWJjZA==", {"a=YWJjZA=="}},
        {"quotes are part of the value", "a=\"b\"", {"a=\"b\""}},
        {"a quote that is not closed", "a=\"b", {"a=\"b"}},
        {"quotes around nothing", "a=\"\"", {"a=\"\""}},
        {"a semicolon ends a quoted value too", "a=\"b;c\"", {"a=\"b"}},
        {"a comma does not separate", "a=b,c=d", {"a=b,c=d"}},
        {"backslashes", "a=b\\\"c", {"a=b\\\"c"}},
        {"percent-encoding is not decoded", "a%20b=%3D%3B", {"a%20b=%3D%3B"}},
        {"markup", "<b>=</b>", {"<b>=</b>"}},
        {"braces and brackets", "a[0]={\"b\":1}", {"a[0]={\"b\":1}"}},
        {"UTF-8", "\xC3\xA9=\xE2\x82\xAC", {"\xC3\xA9=\xE2\x82\xAC"}},
        {"bytes that are no UTF-8", "a=\xE9\xFF", {"a=\xE9\xFF"}},
        {"names differ in case", "a=1\nA=2", {"A=2", "a=1"}},
        {"a name of every sign", "!#$%&'*+-.^_`|~=1", {"!#$%&'*+-.^_`|~=1"}},
    };
}

QList<Row> nameless()
{
    return {
        {"no equals sign: a value without a name", "alone", {"alone"}},
        {"no equals sign, with an attribute", "alone; HttpOnly", {"alone; HttpOnly"}},
        {"an empty name", "=b", {"b"}},
        {"an empty name, and an equals sign in the value", "=b=c", {"b=c"}},
        {"an empty name of spaces", "  =b", {"b"}},
        {"neither name nor value", "=", {}},
        {"nothing at all", "", {}},
        {"spaces only", "   ", {}},
        {"a semicolon only", ";", {}},
        {"an attribute only", "; Path=/", {}},
        {"a second one replaces the first", "one\ntwo", {"two"}},
        {"beside one with a name", "one\na=one", {"one", "a=one"}},
    };
}

QList<Row> controls()
{
    return {
        {"a control character in the value",
         "a=b\x01"
         "c",
         {}},
        {"a control character in the name", "a\x01=b", {}},
        {"DEL", "a=b\x7f", {}},
        {"a tab within the value", "a=b\tc", {}},
        {"a control character in an attribute", "a=b; Path=/\x01", {}},
    };
}

QList<Row> attributes()
{
    return {
        {"Secure", "a=b; Secure", {"a=b; Secure"}},
        {"HttpOnly", "a=b; HttpOnly", {"a=b; HttpOnly"}},
        {"in any case", "a=b; sEcUrE; HTTPONLY", {"a=b; Secure; HttpOnly"}},
        {"with a value that counts for nothing", "a=b; Secure=no; HttpOnly=0", {"a=b; Secure; HttpOnly"}},
        {"without spaces", "a=b;Secure;HttpOnly", {"a=b; Secure; HttpOnly"}},
        {"with spaces everywhere", "a=b ;  Secure  ;HttpOnly ", {"a=b; Secure; HttpOnly"}},
        {"empty ones", "a=b;;; ; Secure", {"a=b; Secure"}},
        {"unknown ones", "a=b; Priority=High; Foo; Bar=baz; Secure", {"a=b; Secure"}},
        {"a comma does not separate them", "a=b; Secure, HttpOnly", {"a=b"}},
        {"SameSite is not reported", "a=b; SameSite=Strict", {"a=b"}},
        {"a SameSite that does not exist", "a=b; SameSite=Sometimes", {"a=b"}},
        {"SameSite=None without Secure", "a=b; SameSite=None", {}},
        {"SameSite twice: the last counts", "a=b; SameSite=None; SameSite=Lax", {"a=b"}},
    };
}

QList<Row> paths()
{
    return {
        {"the folder of the request", "a=b; Path=", {"a=b"}},
        {"not beginning with a slash: the folder", "a=b; Path=elsewhere", {"a=b"}},
        {"the whole site", "a=b; Path=/", {"a=b; Path=/"}},
        {"elsewhere: stored, and not sent here", "a=b; Path=/elsewhere", {"a=b; Path=/elsewhere; unsent"}},
        {"with a slash at the end", "a=b; Path=/r/", {"a=b; Path=/r/"}},
        {"deeper than the request", "a=b; Path=/r/echo/deeper", {"a=b; Path=/r/echo/deeper; unsent"}},
        {"a part of a folder's name", "a=b; Path=/r/ech", {"a=b; Path=/r/ech; unsent"}},
        {"quoted: no slash in front, so the folder", "a=b; Path=\"/\"", {"a=b"}},
        {"twice: the last counts", "a=b; Path=/elsewhere; Path=/", {"a=b; Path=/"}},
        {"twice, the last one empty: the folder", "a=b; Path=/; Path=", {"a=b"}},
        {"the same name on two paths", "a=1; Path=/\na=2", {"a=2", "a=1; Path=/"}},
    };
}

QList<Row> domains()
{
    return {
        {"the host itself: no longer host-only", "a=b; Domain=%HOST%", {"a=b; Domain=.%HOST%"}},
        {"with a dot in front", "a=b; Domain=.%HOST%", {"a=b; Domain=.%HOST%"}},
        {"the site", "a=b; Domain=%SITE%", {"a=b; Domain=.%SITE%"}},
        {"in capitals", "a=b; Domain=%SITE-IN-CAPITALS%", {"a=b; Domain=.%SITE%"}},
        {"empty: host-only", "a=b; Domain=", {"a=b"}},
        {"a public suffix", "a=b; Domain=localhost", {}},
        {"another site", "a=b; Domain=example.org", {}},
        {"a host below", "a=b; Domain=below.%HOST%", {}},
        {"twice: the last counts", "a=b; Domain=example.org; Domain=%SITE%", {"a=b; Domain=.%SITE%"}},
        {"host-only beside one of the domain", "a=1\na=2; Domain=%SITE%", {"a=1", "a=2; Domain=.%SITE%"}},
    };
}

QList<Row> dates()
{
    const auto at = [](const QByteArray &date) { return "a=b; Expires=" + date; };
    return {
        {"a date", at(far), {"a=b" + farTold}},
        {"with dashes", at("Thu, 01-Jan-2060 00:00:00 GMT"), {"a=b" + farTold}},
        {"as asctime() writes it", at("Thu Jan  1 00:00:00 2060"), {"a=b" + farTold}},
        {"without a day of the week", at("1 Jan 2060 00:00:00"), {"a=b" + farTold}},
        {"in lower case", at("thu, 01 jan 2060 00:00:00 gmt"), {"a=b" + farTold}},
        {"of the wrong day of the week", at("Mon, 01 Jan 2060 00:00:00 GMT"), {"a=b" + farTold}},
        {"year of two digits: 2060", at("Thu, 01-Jan-60 00:00:00 GMT"), {"a=b" + farTold}},
        {"year of two digits: 1970", at("Thu, 01-Jan-70 00:00:00 GMT"), {}},
        {"a zone that counts for nothing", at("Thu, 01 Jan 2060 00:00:00 PST"), {"a=b" + farTold}},
        {"no date: a session", at("soon"), {"a=b"}},
        {"empty: a session", at(""), {"a=b"}},
        {"a day that does not exist: a session", at("Thu, 32 Jan 2060 00:00:00 GMT"), {"a=b"}},
        {"an hour that does not exist: a session", at("Thu, 01 Jan 2060 25:00:00 GMT"), {"a=b"}},
        {"in the past", at("Thu, 01 Jan 2015 00:00:00 GMT"), {}},
        {"in the past, after it was set", "a=1\na=2; Expires=Thu, 01 Jan 2015 00:00:00 GMT", {}},
        {"before 1970", at("Thu, 01 Jan 1950 00:00:00 GMT"), {}},
        {"twice: the last counts", at(far + "; Expires=soon"), {"a=b"}},
        {"lasting for nought seconds", "a=b; Max-Age=0", {}},
        {"lasting for less", "a=b; Max-Age=-1", {}},
        {"Max-Age outranks a date", "a=b; Max-Age=0; Expires=" + far, {}},
        {"Max-Age that is no number: a session", "a=b; Max-Age=soon", {"a=b"}},
    };
}

QList<Row> prefixes()
{
    return {
        {"__Secure- without Secure", "__Secure-a=b", {}},
        {"__Secure- from a server that is not encrypted", "__Secure-a=b; Secure", {}},
        {"__Host- with a domain", "__Host-a=b; Secure; Path=/; Domain=%HOST%", {}},
        {"__Host- without a path", "__Host-a=b; Secure", {}},
        {"__Host- from a server that is not encrypted", "__Host-a=b; Secure; Path=/", {}},
        {"in small letters: a name like any other", "__secure-a=b", {"__secure-a=b"}},
    };
}

QList<Row> sizes()
{
    const QByteArray long4096 = "a=" + QByteArray(4095, 'v');
    return {
        {"4096 bytes of name and value", long4096, {long4096}},
        {"4097 bytes of name and value", long4096 + 'v', {}},
        {"1024 bytes of path",
         "a=b; Path=/" + QByteArray(1023, 'p'),
         {"a=b; Path=/" + QByteArray(1023, 'p') + "; unsent"}},
        {"1025 bytes of path count for nothing", "a=b; Path=/" + QByteArray(1024, 'p'), {"a=b"}},
        {"written over", "a=1\na=2", {"a=2"}},
    };
}

/// Behind each row's lines, so that what is not stored is known to be refused by now.
const QByteArray endName{"zz-end"};

} // namespace

class tst_HttpState final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { test::failOnAnyWarningOfOurs(); }
    void cleanupTestCase();
    void aCookieIsListedAsItIsStoredAndSent_data();
    void aCookieIsListedAsItIsStoredAndSent();

private:
    /// The stored cookies of the row's site, the longest path first, as Row tells them.
    [[nodiscard]] QByteArrayList listed() const;
    [[nodiscard]] QByteArray told(const Cookie &cookie) const;
    [[nodiscard]] bool isSent(const Cookie &cookie) const;

    test::LineServer m_server;
    std::unique_ptr<TestBrowser> m_browser;
    int m_number = 0; ///< every row has a site of its own
    [[nodiscard]] QString site() const { return u"row%1.localhost"_s.arg(m_number); }
    [[nodiscard]] QString host() const { return u"www."_s + site(); }
    [[nodiscard]] QUrl url(const QString &path) const;
    [[nodiscard]] QByteArray filledIn(QByteArray text) const;
};

void tst_HttpState::initTestCase()
{
    m_browser = std::make_unique<TestBrowser>();
    m_browser->consent().acceptAll(Site());
}

void tst_HttpState::cleanupTestCase()
{
    m_browser.reset();
}

QUrl tst_HttpState::url(const QString &path) const
{
    QUrl url = m_server.url();
    url.setHost(host());
    url.setPath(path);
    return url;
}

QByteArray tst_HttpState::filledIn(QByteArray text) const
{
    text.replace("%HOST%", host().toUtf8());
    text.replace("%SITE%", site().toUtf8());
    return text.replace("%SITE-IN-CAPITALS%", site().toUpper().toUtf8());
}

bool tst_HttpState::isSent(const Cookie &cookie) const
{
    const QString path = cookie.key.path;
    return u"/0/echo"_s == path || u"/0/echo"_s.startsWith(path.endsWith(u'/') ? path : path + u'/');
}

QByteArray tst_HttpState::told(const Cookie &cookie) const
{
    QByteArray text = cookie.key.name.isEmpty() ? cookie.value : cookie.key.name + '=' + cookie.value;
    if (cookie.secure)
        text += "; Secure";
    if (cookie.httpOnly)
        text += "; HttpOnly";
    if (cookie.key.path != u"/0"_s)
        text += "; Path=" + cookie.key.path.toUtf8();
    if (cookie.key.domain != host())
        text += "; Domain=" + cookie.key.domain.toUtf8();
    if (cookie.expires)
        text += "; Expires=" + cookie.expires->toString(Qt::ISODate).toUtf8();
    return isSent(cookie) ? text : text + "; unsent";
}

QByteArrayList tst_HttpState::listed() const
{
    QList<ObservedCookie> stored = m_browser->inventory().storedOf(Site::fromHost(site()));
    std::sort(stored.begin(), stored.end(), [](const ObservedCookie &a, const ObservedCookie &b) {
        const auto rank = [](const Cookie &cookie) {
            return std::tuple(-cookie.key.path.size(), cookie.key.domain.startsWith(u'.'), cookie.key.name);
        };
        return rank(a.cookie) < rank(b.cookie);
    });
    QByteArrayList rows;
    for (const ObservedCookie &observed : std::as_const(stored))
        rows.append(told(observed.cookie));
    return rows;
}

void tst_HttpState::aCookieIsListedAsItIsStoredAndSent_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QByteArrayList>("expected");
    int rows = 0;
    for (const auto &[kind, table] :
         {std::pair("pair", pairs()), std::pair("nameless", nameless()), std::pair("controls", controls()),
          std::pair("attribute", attributes()), std::pair("path", paths()), std::pair("domain", domains()),
          std::pair("expiry", dates()), std::pair("prefix", prefixes()), std::pair("size", sizes())}) {
        for (const Row &row : table) {
            QTest::addRow("%s: %s", kind, row.what) << row.lines << row.expected;
            ++rows;
        }
    }
    QVERIFY(rows >= 60);
}

void tst_HttpState::aCookieIsListedAsItIsStoredAndSent()
{
    QFETCH(QByteArray, lines);
    QFETCH(QByteArrayList, expected);
    ++m_number;
    lines.replace("/r/", "/0/");
    const QByteArray end = "\nzz-end=" + QByteArray::number(m_number);
    m_server.setLines({filledIn(lines + end).replace("\n", "\r\nSet-Cookie: ")});
    m_server.startAnew();
    QVERIFY(m_browser->load(url(u"/0/set"_s)));
    const CookieKey endKey{endName, host(), u"/0"_s};
    QTRY_VERIFY(m_browser->inventory().find(endKey));
    QVERIFY(m_browser->load(url(u"/0/echo"_s)));

    QByteArrayList found = listed();
    QVERIFY(found.removeOne("zz-end=" + QByteArray::number(m_number)));
    for (QByteArray &row : expected)
        row = filledIn(row.replace("/r/", "/0/"));
    QCOMPARE(found, expected);

    QByteArrayList pairsSent; // by what the inventory lists
    for (const ObservedCookie &observed : m_browser->inventory().storedOf(Site::fromHost(site()))) {
        const Cookie &cookie = observed.cookie;
        if (isSent(cookie))
            pairsSent.append(cookie.key.name.isEmpty() ? cookie.value : cookie.key.name + '=' + cookie.value);
    }
    QByteArrayList pairsReceived = m_server.receivedFor(0).split(';');
    for (QByteArray &pair : pairsReceived)
        pair = pair.startsWith(' ') ? pair.mid(1) : pair;
    std::sort(pairsSent.begin(), pairsSent.end());
    std::sort(pairsReceived.begin(), pairsReceived.end());
    QCOMPARE(pairsReceived, pairsSent);
}

CONSENTDESK_BROWSER_TEST_MAIN(tst_HttpState)
#include "tst_httpstate.moc"
