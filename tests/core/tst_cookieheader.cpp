// SPDX-License-Identifier: Apache-2.0
#include "CookieGenerator.h"
#include "StrictTest.h"
#include "exchange/CookieHeader.h"

#include <QTest>

#include <algorithm>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime now({2026, 11, 24}, {9, 0}, Qt::UTC);

Cookie cookie(const QByteArray &name, const QString &domain = u"portal.test"_s, const QString &path = u"/"_s)
{
    Cookie made;
    made.key = {name, domain, path};
    made.value = "v";
    return made;
}

ExportedText written(const QList<Cookie> &cookies, const QString &url = u"https://portal.test/explore/x"_s)
{
    const auto text = CookieHeader::write(cookies, QUrl(url), now);
    if (!text)
        qFatal("%s", qPrintable(text.error().message));
    return *text;
}

} // namespace

class tst_CookieHeader final : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void longerPathsComeFirstThenEarlierCookies();
    void onlyWhatTheAddressIsSentIsInTheLine_data();
    void onlyWhatTheAddressIsSentIsInTheLine();
    void aSecureCookieIsSentOverAnEncryptedConnectionOrToThisMachine_data();
    void aSecureCookieIsSentOverAnEncryptedConnectionOrToThisMachine();
    void whatHasExpiredIsNotSent();
    void aNamelessCookieIsSentAsItsValue();
    void whatAHeaderCannotHoldIsLeftOut_data();
    void whatAHeaderCannotHoldIsLeftOut();
    void everythingButNameAndValueIsListedAsLost();
    void withoutAMatchThereIsNoLine();
    void otherAddressesAreSentNoCookies_data();
    void otherAddressesAreSentNoCookies();
    void aServerReadsNamesAndValuesUnchanged();
};

void tst_CookieHeader::longerPathsComeFirstThenEarlierCookies()
{
    const QList<Cookie> cookies{cookie("first"), cookie("deep", u"portal.test"_s, u"/explore/x"_s),
                                cookie("middle", u".portal.test"_s, u"/explore"_s), cookie("second"),
                                cookie("middle2", u"portal.test"_s, u"/explore"_s)};
    QCOMPARE(written(cookies).text, "Cookie: deep=v; middle=v; middle2=v; first=v; second=v");
    QCOMPARE(written(cookies).cookieCount, 5);
}

void tst_CookieHeader::onlyWhatTheAddressIsSentIsInTheLine_data()
{
    QTest::addColumn<QString>("domain");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("reason");
    const QString sent;
    const QString host = u"It is not sent to this host."_s;
    const QString path = u"It is not sent to this path."_s;
    const auto row = [](const char *title, const QString &domain, const QString &cookiePath,
                        const QString &url, const QString &reason) {
        QTest::newRow(title) << domain << cookiePath << url << reason;
    };
    row("its own host", u"portal.test"_s, u"/"_s, u"https://portal.test/"_s, sent);
    row("upper case", u"portal.test"_s, u"/"_s, u"https://PORTAL.test/"_s, sent);
    row("host-only and a subdomain", u"portal.test"_s, u"/"_s, u"https://www.portal.test/"_s, host);
    row("domain and a subdomain", u".portal.test"_s, u"/"_s, u"https://www.portal.test/"_s, sent);
    row("domain and itself", u".portal.test"_s, u"/"_s, u"https://portal.test/"_s, sent);
    row("another that ends alike", u".portal.test"_s, u"/"_s, u"https://myportal.test/"_s, host);
    row("a wider host", u"www.portal.test"_s, u"/"_s, u"https://portal.test/"_s, host);
    row("an IPv6 address", u"[::1]"_s, u"/"_s, u"http://[::1]:8000/"_s, sent);
    row("IDNA", u"xn--bcher-kva.de"_s, u"/"_s, u"https://bücher.de/"_s, sent);
    row("the same path", u"portal.test"_s, u"/a"_s, u"https://portal.test/a"_s, sent);
    row("below the path", u"portal.test"_s, u"/a"_s, u"https://portal.test/a/b"_s, sent);
    row("below a path with a slash", u"portal.test"_s, u"/a/"_s, u"https://portal.test/a/b"_s, sent);
    row("beside the path", u"portal.test"_s, u"/a"_s, u"https://portal.test/ab"_s, path);
    row("above the path", u"portal.test"_s, u"/a/"_s, u"https://portal.test/a"_s, path);
    row("no path", u"portal.test"_s, u"/"_s, u"https://portal.test"_s, sent);
    row("a query is no path", u"portal.test"_s, u"/b"_s, u"https://portal.test/a?/b"_s, path);
}

void tst_CookieHeader::onlyWhatTheAddressIsSentIsInTheLine()
{
    QFETCH(QString, domain);
    QFETCH(QString, path);
    QFETCH(QString, url);
    QFETCH(QString, reason);
    const Cookie made = cookie("a", domain, path);
    const ExportedText text = written({made}, url);
    QCOMPARE(text.text, reason.isEmpty() ? QByteArray("Cookie: a=v") : QByteArray());
    if (!reason.isEmpty())
        QCOMPARE(text.losses, (QList<ExportLoss>{{made.key, std::nullopt, reason}}));
}

void tst_CookieHeader::aSecureCookieIsSentOverAnEncryptedConnectionOrToThisMachine_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("isSent");
    QTest::newRow("https") << u"https://portal.test/"_s << true;
    QTest::newRow("wss") << u"wss://portal.test/"_s << true;
    QTest::newRow("http") << u"http://portal.test/"_s << false;
    QTest::newRow("ws") << u"ws://portal.test/"_s << false;
    QTest::newRow("http to localhost") << u"http://localhost:8000/"_s << true;
    QTest::newRow("http to a loopback address") << u"http://127.0.0.1/"_s << true;
}

void tst_CookieHeader::aSecureCookieIsSentOverAnEncryptedConnectionOrToThisMachine()
{
    QFETCH(QString, url);
    QFETCH(bool, isSent);
    Cookie made = cookie("a", QUrl(url).host());
    made.secure = true;
    const ExportedText text = written({made}, url);
    QCOMPARE(text.cookieCount, isSent ? 1 : 0);
    if (!isSent)
        QCOMPARE(text.losses.first().reason, u"It is sent over https only."_s);
}

void tst_CookieHeader::whatHasExpiredIsNotSent()
{
    Cookie gone = cookie("gone");
    gone.expires = now;
    Cookie alive = cookie("alive");
    alive.expires = now.addMSecs(1);
    const ExportedText text = written({gone, alive});
    QCOMPARE(text.text, "Cookie: alive=v");
    QCOMPARE(text.losses.first(), (ExportLoss{gone.key, std::nullopt, u"It has expired."_s}));
}

void tst_CookieHeader::aNamelessCookieIsSentAsItsValue()
{
    Cookie plain = cookie("");
    Cookie hidden = cookie("", u".portal.test"_s);
    hidden.value = "denied=1";
    Cookie empty = cookie("", u"portal.test"_s, u"/explore"_s);
    empty.value.clear();
    const ExportedText text = written({plain, hidden, empty});
    QCOMPARE(text.text, "Cookie: v; denied=1");
    QVERIFY(text.losses.contains(ExportLoss{hidden.key, CookieField::Name,
                                            u"A server reads the beginning of the value as its name."_s}));
    QVERIFY(text.losses.contains(ExportLoss{empty.key, std::nullopt, u"It is empty."_s}));
}

void tst_CookieHeader::whatAHeaderCannotHoldIsLeftOut_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("isHeld");
    QTest::newRow("another header") << QByteArray("a") << QByteArray("b\r\nX: 1") << false;
    QTest::newRow("NUL") << QByteArray("a") << QByteArray("b\0", 2) << false;
    QTest::newRow("escape") << QByteArray("a\x1b") << QByteArray("b") << false;
    QTest::newRow("delete") << QByteArray("a") << QByteArray("\x7f") << false;
    QTest::newRow("another cookie") << QByteArray("a") << QByteArray("b; c=d") << false;
    QTest::newRow("equals in the name") << QByteArray("a=b") << QByteArray("c") << false;
    QTest::newRow("equals in the value") << QByteArray("a") << QByteArray("b=c") << true;
    QTest::newRow("tab in the value") << QByteArray("a") << QByteArray("b\tc") << true;
    QTest::newRow("quotes and octets") << QByteArray("\"\xff") << QByteArray("'\x80, ") << true;
}

void tst_CookieHeader::whatAHeaderCannotHoldIsLeftOut()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    QFETCH(bool, isHeld);
    Cookie made = cookie(name);
    made.value = value;
    const ExportedText text = written({made});
    QCOMPARE(text.text, isHeld ? "Cookie: " + name + '=' + value : QByteArray());
    if (!isHeld)
        QCOMPARE(text.losses.first().reason, u"It contains characters that a header cannot hold."_s);
}

void tst_CookieHeader::everythingButNameAndValueIsListedAsLost()
{
    const auto fields = [](const Cookie &made) {
        QList<CookieField> lost;
        for (const ExportLoss &loss : written({made}).losses)
            lost.append(loss.field.value_or(CookieField::Value));
        return lost;
    };
    Cookie made = cookie("a");
    QCOMPARE(fields(made), (QList{CookieField::Domain, CookieField::HostOnly, CookieField::Path}));
    made.expires = now.addDays(1);
    made.secure = made.httpOnly = true;
    made.sameSite = SameSite::Lax;
    QCOMPARE(fields(made),
             (QList{CookieField::Domain, CookieField::HostOnly, CookieField::Path, CookieField::Expires,
                    CookieField::Secure, CookieField::HttpOnly, CookieField::SameSite}));
}

void tst_CookieHeader::withoutAMatchThereIsNoLine()
{
    QVERIFY(written({}).text.isEmpty());
    QVERIFY(written({cookie("a", u"other.test"_s)}).text.isEmpty());
}

void tst_CookieHeader::otherAddressesAreSentNoCookies_data()
{
    QTest::addColumn<QString>("url");
    for (const char *const url : {"", "about:blank", "file:///etc/passwd", "ftp://portal.test/", "https:///"})
        QTest::addRow("'%s'", url) << QString::fromLatin1(url);
}

void tst_CookieHeader::otherAddressesAreSentNoCookies()
{
    QFETCH(QString, url);
    const auto text = CookieHeader::write({cookie("a")}, QUrl(url), now);
    QVERIFY(!text);
    QCOMPARE(text.error().message, u"Cookies are sent to http and https addresses only."_s);
}

void tst_CookieHeader::aServerReadsNamesAndValuesUnchanged()
{
    for (quint32 seed = 1; seed <= 20; ++seed) {
        QList<Cookie> cookies = test::CookieGenerator(seed).cookies(100);
        QByteArrayList pairs;
        for (Cookie &made : cookies) {
            made.key.domain = u"portal.test"_s;
            made.key.path = u"/"_s;
            pairs.append(made.key.name.isEmpty() ? made.value : made.key.name + '=' + made.value);
        }
        const QByteArray line = written(cookies).text;
        QVERIFY(line.startsWith("Cookie: "));
        QList<QByteArray> read;
        for (const QByteArray &pair : line.sliced(8).split(';'))
            read.append(pair.startsWith(' ') ? pair.sliced(1) : pair);
        QCOMPARE(read, pairs);
    }
}

QTEST_GUILESS_MAIN(tst_CookieHeader)
#include "tst_cookieheader.moc"
