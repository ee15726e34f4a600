// SPDX-License-Identifier: Apache-2.0
#include "CookieFaultCases.h"
#include "StrictTest.h"
#include "cookies/CookieDraft.h"
#include "cookies/OctetText.h"

#include <QTest>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

bool isSame(const Cookie &a, const Cookie &b)
{
    return a.key == b.key && a.value == b.value && a.expires == b.expires && a.secure == b.secure &&
           a.httpOnly == b.httpOnly && a.sameSite == b.sameSite;
}

CookieDraft answered(const Cookie &cookie)
{
    CookieDraft draft = CookieDraft::fromCookie(cookie);
    if (draft.sameSite == SameSiteChoice::Unanswered)
        draft.sameSite = SameSiteChoice::Unset;
    return draft;
}

} // namespace

class tst_CookieDraft final : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void everyFaultlessCookieSurvivesTheForm_data() { cases(); }
    void everyFaultlessCookieSurvivesTheForm();
    void everyOtherCookieIsRefusedWithItsFaults_data() { cases(); }
    void everyOtherCookieIsRefusedWithItsFaults();
    void aSameSiteThatIsNotReportedHasToBeChosen();
    void whatIsChosenIsWritten_data();
    void whatIsChosenIsWritten();
    void anEditOfOneFieldLeavesTheOthersToTheLastOctet();
    void theDomainIsMadeCanonical_data();
    void theDomainIsMadeCanonical();
    void sharingWithTheHostsBelowIsASwitch();
    void whiteSpaceOfANameIsAFaultAndNotCutSilently();
    void theKeyIsKnownBeforeTheRestIsRight();
    void octetsAreCountedNotCharacters();
    void aNewDraftLacksANameAndAHost();

private:
    static void cases();
};

void tst_CookieDraft::cases()
{
    QTest::addColumn<test::CookieFaultCase>("row");
    int number = 0;
    for (const auto &row : test::cookieFaultCases())
        QTest::addRow("%d %s", ++number, row.title) << row;
}

void tst_CookieDraft::everyFaultlessCookieSurvivesTheForm()
{
    QFETCH(test::CookieFaultCase, row);
    if (!row.faults.isEmpty())
        return;
    const auto cookie = answered(row.cookie).toCookie(test::timeOfCases());
    QVERIFY(cookie);
    QVERIFY(isSame(*cookie, row.cookie));
}

void tst_CookieDraft::everyOtherCookieIsRefusedWithItsFaults()
{
    QFETCH(test::CookieFaultCase, row);
    const bool isMadeCanonical =
        row.faults == test::CookieFaultCase::Expected{{CookieField::Domain, CookieFault::Kind::Changed}};
    if (row.faults.isEmpty() || isMadeCanonical)
        return;
    const auto cookie = answered(row.cookie).toCookie(test::timeOfCases());
    QVERIFY(!cookie);
    test::CookieFaultCase::Expected found;
    for (const CookieFault &fault : cookie.error())
        found.append({fault.field, fault.kind});
    QCOMPARE(found, row.faults);
}

void tst_CookieDraft::aSameSiteThatIsNotReportedHasToBeChosen()
{
    const CookieDraft draft = CookieDraft::fromCookie(test::faultlessCookie());
    QCOMPARE(draft.sameSite, SameSiteChoice::Unanswered);
    const auto cookie = draft.toCookie();
    QVERIFY(!cookie);
    QCOMPARE(cookie.error().size(), 1);
    QCOMPARE(cookie.error().first().field, CookieField::SameSite);
    QCOMPARE(cookie.error().first().kind, CookieFault::Kind::Unanswered);
    QVERIFY(cookie.error().first().message.contains(u"did not report"_s));
}

void tst_CookieDraft::whatIsChosenIsWritten_data()
{
    QTest::addColumn<SameSiteChoice>("choice");
    QTest::addColumn<SameSite>("written");
    QTest::newRow("unset") << SameSiteChoice::Unset << SameSite::NotReported;
    QTest::newRow("none") << SameSiteChoice::None << SameSite::None;
    QTest::newRow("lax") << SameSiteChoice::Lax << SameSite::Lax;
    QTest::newRow("strict") << SameSiteChoice::Strict << SameSite::Strict;
}

void tst_CookieDraft::whatIsChosenIsWritten()
{
    QFETCH(SameSiteChoice, choice);
    QFETCH(SameSite, written);
    CookieDraft draft = CookieDraft::fromCookie(test::faultlessCookie());
    draft.secure = true;
    draft.sameSite = choice;
    const auto cookie = draft.toCookie();
    QVERIFY(cookie);
    QCOMPARE(cookie->sameSite, written);
    if (written != SameSite::NotReported)
        QCOMPARE(CookieDraft::fromCookie(*cookie).sameSite, choice);
}

void tst_CookieDraft::anEditOfOneFieldLeavesTheOthersToTheLastOctet()
{
    Cookie reported = test::faultlessCookie();
    reported.key.name = "n\xff";
    reported.value = "\xfe\xc3\xa9\xc3\xef\xbb\xbf";
    reported.expires = test::timeOfCases().addMSecs(86'400'123);
    reported.httpOnly = true;
    reported.sameSite = SameSite::Strict;
    CookieDraft draft = CookieDraft::fromCookie(reported);
    draft.path = u"/explore"_s;
    const auto cookie = draft.toCookie(test::timeOfCases());
    QVERIFY(cookie);
    reported.key.path = u"/explore"_s;
    QVERIFY(isSame(*cookie, reported));
}

void tst_CookieDraft::theDomainIsMadeCanonical_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("stored");
    QTest::newRow("as it is") << u"example.org"_s << u"example.org"_s;
    QTest::newRow("upper case") << u"Example.ORG"_s << u"example.org"_s;
    QTest::newRow("spaces around it") << u"  example.org\t"_s << u"example.org"_s;
    QTest::newRow("a dot in front") << u".example.org"_s << u"example.org"_s;
    QTest::newRow("a dot at the end") << u"Example.org."_s << u"example.org."_s;
    QTest::newRow("an international name") << u"münchen.de"_s << u"xn--mnchen-3ya.de"_s;
    QTest::newRow("IPv4") << u"127.0.0.1"_s << u"127.0.0.1"_s;
    QTest::newRow("IPv4 in full width") << u"１２７.0.0.1"_s << u"127.0.0.1"_s;
    QTest::newRow("IPv6 without brackets") << u"0:0::1"_s << u"[::1]"_s;
    QTest::newRow("IPv6 with brackets") << u"[::1]"_s << u"[::1]"_s;
    QTest::newRow("IPv6 as the engine spells it") << u"[::FFFF:102:304]"_s << u"[::ffff:102:304]"_s;
}

void tst_CookieDraft::theDomainIsMadeCanonical()
{
    QFETCH(QString, typed);
    QFETCH(QString, stored);
    CookieDraft draft = answered(test::faultlessCookie());
    draft.domain = typed;
    const auto cookie = draft.toCookie();
    QVERIFY(cookie);
    QCOMPARE(cookie->key.domain, stored);
}

void tst_CookieDraft::sharingWithTheHostsBelowIsASwitch()
{
    CookieDraft draft = answered(test::faultlessCookie());
    draft.hostOnly = false;
    QCOMPARE(draft.toCookie()->key.domain, u".data.example.org"_s);
    draft.hostOnly = true;
    QCOMPARE(draft.toCookie()->key.domain, u"data.example.org"_s);
    Cookie shared = test::faultlessCookie();
    shared.key.domain = u".example.org"_s;
    QCOMPARE(CookieDraft::fromCookie(shared).domain, u"example.org"_s);
    QVERIFY(!CookieDraft::fromCookie(shared).hostOnly);
}

void tst_CookieDraft::whiteSpaceOfANameIsAFaultAndNotCutSilently()
{
    CookieDraft draft = answered(test::faultlessCookie());
    draft.name = u"n "_s;
    QVERIFY(!draft.toCookie());
    QCOMPARE(draft.key().name, "n ");
}

void tst_CookieDraft::theKeyIsKnownBeforeTheRestIsRight()
{
    CookieDraft draft;
    draft.name = u"n"_s;
    draft.domain = u"Example.ORG"_s;
    draft.hostOnly = false;
    draft.value = u"a;b"_s;
    QCOMPARE(draft.key(), (CookieKey{"n", u".example.org"_s, u"/"_s}));
}

void tst_CookieDraft::octetsAreCountedNotCharacters()
{
    CookieDraft draft;
    draft.name = u"é"_s;
    draft.value = editableText("\xff"
                               "a");
    QCOMPARE(draft.nameAndValueOctets(), 4);
}

void tst_CookieDraft::aNewDraftLacksANameAndAHost()
{
    const auto cookie = CookieDraft().toCookie();
    QVERIFY(!cookie);
    QCOMPARE(cookie.error().size(), 2);
    QCOMPARE(cookie.error().first().field, CookieField::Name);
    QCOMPARE(cookie.error().last().field, CookieField::Domain);
    CookieDraft draft = CookieDraft::forHost(u"data.example.org"_s);
    draft.name = u"n"_s;
    QCOMPARE(draft.toCookie()->key, (CookieKey{"n", u"data.example.org"_s, u"/"_s}));
}

QTEST_GUILESS_MAIN(tst_CookieDraft)
#include "tst_cookiedraft.moc"
