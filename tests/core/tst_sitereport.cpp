// SPDX-License-Identifier: Apache-2.0
#include "CatalogueFixture.h"
#include "ManualClock.h"
#include "StrictTest.h"
#include "report/RowText.h"
#include "report/SiteReport.h"

#include <QTest>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;

class tst_SiteReport final : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void aCookieHasTheStateThatPolicyAndStoreGiveIt_data();
    void aCookieHasTheStateThatPolicyAndStoreGiveIt();
    void countsAreThoseOfTheRows();
    void aListThatIsCutSaysSo();
    void aThirdPartyCookieIsJudgedByThePageThatShowsIt();
    void aNamelessCookieIsJudgedByItsNameOnTheWire();
    void anOriginIsListedOnlyWhileItIsRefused();
    void rowsAreSorted();
    void nothingSeenIsAnEmptyReport();
    void aRefusedOriginSaysWhatItTried_data();
    void aRefusedOriginSaysWhatItTried();
    void aRowTellsProviderFunctionAndPurpose_data();
    void aRowTellsProviderFunctionAndPurpose();
    void aRefusedRowNamesItsLayer_data();
    void aRefusedRowNamesItsLayer();
    void aScriptIsNamedByItsHost_data();
    void aScriptIsNamedByItsHost();
    void aPageWithoutASiteHasWordsForIt();
    void everyStateAndWriterHasAnIdentifier();

private:
    void see(const QByteArray &name, const QString &domain = u"portal.test"_s)
    {
        Cookie cookie;
        cookie.key = {name, domain, u"/"_s};
        m_inventory->recordStored(cookie, WrittenBy::Http);
    }
    void removeRefused(const QByteArray &name, const QString &domain = u"portal.test"_s)
    {
        m_inventory->recordRefused({name, domain, u"/"_s}, Refusal::OnArrival);
        m_inventory->recordGone({name, domain, u"/"_s});
    }
    [[nodiscard]] SiteReport report(const ConsentChoices &choices = {}) const
    {
        return makeSiteReport(*m_inventory, ConsentPolicy(m_catalogue, choices), m_portal);
    }

    const std::shared_ptr<const Catalogue> m_catalogue = test::catalogueOfEveryKind();
    const Site m_portal = Site::fromHost(u"portal.test"_s);
    test::ManualClock m_clock;
    std::unique_ptr<CookieInventory> m_inventory;
};

void tst_SiteReport::init()
{
    test::failOnAnyWarning();
    m_inventory = std::make_unique<CookieInventory>(m_clock);
}

void tst_SiteReport::aCookieHasTheStateThatPolicyAndStoreGiveIt_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("stored");
    QTest::addColumn<CookieState>("state");
    QTest::addColumn<QString>("sign");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *title, const QByteArray &name, bool stored, CookieState state,
                        const QString &sign, const QString &words) {
        QTest::newRow(title) << name << stored << state << sign << words;
    };
    row("necessary", "sessionid", true, CookieState::Kept, u"✓"_s, u"kept"_s);
    row("exempt", "anon", true, CookieState::Exempt, u"✓"_s, u"exempt"_s);
    row("refused, still there", "stats", true, CookieState::Refused, u"⊘"_s, u"being removed"_s);
    row("refused and gone", "stats", false, CookieState::Refused, u"⊘"_s, u"removed on arrival"_s);
    row("allowed again, not set since", "sessionid", false, CookieState::Awaited, u"…"_s,
        u"allowed, not set yet"_s);
}

void tst_SiteReport::aCookieHasTheStateThatPolicyAndStoreGiveIt()
{
    QFETCH(QByteArray, name);
    QFETCH(bool, stored);
    QFETCH(CookieState, state);
    QFETCH(QString, sign);
    QFETCH(QString, words);
    see(name);
    if (!stored)
        removeRefused(name);
    const SiteReport got = report();
    QCOMPARE(got.cookies.size(), 1);
    QCOMPARE(got.cookies.first().state, state);
    QCOMPARE(stateSign(state), sign);
    QCOMPARE(stateText(got.cookies.first()), words);
}

void tst_SiteReport::countsAreThoseOfTheRows()
{
    for (const auto *name : {"sessionid", "anon", "stats", "ads", "lang"})
        see(name);
    removeRefused("ads");
    see("csrftoken"); // unknown to this catalogue, so refused
    removeRefused("sessionid");
    m_inventory->recordContact({m_portal, u"cdn.tracker.test"_s, OriginContact::Use::Write, true});
    const SiteReport got = report();
    QCOMPARE(got.cookies.size(), 6);
    QCOMPARE(got.origins.size(), 1);
    QCOMPARE(got.keptCount(), 1);      // anon
    QCOMPARE(got.refusedCookies(), 4); // stats, ads, lang, csrftoken; sessionid is awaited
    QCOMPARE(got.refusedCount(), 5);   // and the origin, which is no cookie
    QCOMPARE(summary(got), u"1 kept, 4 refused, 1 server(s) refused"_s);
}

void tst_SiteReport::aListThatIsCutSaysSo()
{
    const auto write = [this](int count) {
        for (int i = 0; i < count; ++i) {
            Cookie cookie;
            cookie.key = {"made-up-" + QByteArray::number(i), u"portal.test"_s, u"/"_s};
            m_inventory->recordRefusedWrite(cookie, {}, m_portal);
        }
    };
    write(RefusalPlaces::maximumUnknown);
    QVERIFY(unlistedText(report()).isEmpty());
    write(RefusalPlaces::maximumUnknown + 2);
    QCOMPARE(summary(report()), u"0 kept, 202 refused"_s);
    QVERIFY(unlistedText(report()).startsWith(u"The list is cut: 2 more cookie"));
    m_inventory->recordMoreRefusedWrites(m_portal);
    QCOMPARE(summary(report()), u"0 kept, at least 202 refused"_s);
    QVERIFY(unlistedText(report()).contains(u"more than 2 other"_s));
    ConsentChoices choices;
    for (const CookieCategory category : allCookieCategories)
        choices.everywhere.categories.insert(category, Decision::Allow);
    QCOMPARE(report(choices).refusedCount(), 0); // what is allowed now is not told as refused
    QVERIFY(unlistedText(report(choices)).isEmpty());
}

void tst_SiteReport::aThirdPartyCookieIsJudgedByThePageThatShowsIt()
{
    see("sessionid", u".tracker.test"_s);
    m_inventory->recordContact({m_portal, u"cdn.tracker.test"_s, OriginContact::Use::Read, false});
    const SiteReport onPortal = report();
    QCOMPARE(onPortal.cookies.size(), 1);
    QCOMPARE(onPortal.cookies.first().state, CookieState::Refused);
    QCOMPARE(onPortal.cookies.first().classification().party, Party::Third);
    const SiteReport onTracker =
        makeSiteReport(*m_inventory, ConsentPolicy(m_catalogue, {}), Site::fromHost(u"tracker.test"_s));
    QCOMPARE(onTracker.cookies.size(), 1);
    QCOMPARE(onTracker.cookies.first().state, CookieState::Kept);
}

void tst_SiteReport::aNamelessCookieIsJudgedByItsNameOnTheWire()
{
    Cookie cookie;
    cookie.key = {{}, u"portal.test"_s, u"/"_s};
    cookie.value = "denied=1";
    m_inventory->recordStored(cookie, WrittenBy::Script);
    ConsentChoices choices;
    choices.bySite[m_portal].categories[CookieCategory::Internal] = Decision::Allow;
    QCOMPARE(report(choices).cookies.first().state, CookieState::Kept);
    choices.bySite[m_portal].cookies[{"denied", QString()}] = Decision::Refuse;
    QCOMPARE(report(choices).cookies.first().state, CookieState::Refused);
}

void tst_SiteReport::anOriginIsListedOnlyWhileItIsRefused()
{
    m_inventory->recordContact({m_portal, u"cdn.tracker.test"_s, OriginContact::Use::Write, true});
    QCOMPARE(report().origins.size(), 1);
    QCOMPARE(report().origins.first().verdict.reasons.front(), VerdictReason::CategoryNotAccepted);
    ConsentChoices choices;
    choices.bySite[m_portal].categories[CookieCategory::ThirdParty] = Decision::Allow;
    QVERIFY(report(choices).origins.isEmpty());
}

void tst_SiteReport::rowsAreSorted()
{
    for (const auto *name : {"c", "a", "b"})
        see(name);
    for (const auto &host : {u"z.test"_s, u"y.test"_s})
        m_inventory->recordContact({m_portal, host, OriginContact::Use::Read, true});
    const SiteReport got = report();
    QByteArray names;
    for (const CookieRow &row : got.cookies)
        names += row.observed.cookie.key.name;
    QCOMPARE(names, "abc");
    QCOMPARE(got.origins.first().origin.host, u"y.test"_s);
}

void tst_SiteReport::nothingSeenIsAnEmptyReport()
{
    const SiteReport got = report();
    QCOMPARE(got.site, m_portal);
    QVERIFY(got.cookies.isEmpty());
    QVERIFY(got.origins.isEmpty());
    QCOMPARE(summary(got), u"0 kept, 0 refused"_s);
}

void tst_SiteReport::aRefusedOriginSaysWhatItTried_data()
{
    QTest::addColumn<quint64>("writes");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("only read") << quint64(0)
                               << u"Another company's server. It was sent no cookies and could store none."_s;
    QTest::newRow("tried to store") << quint64(3)
                                    << u"Another company's server. It tried to store cookies 3 time(s)."_s;
    QTest::newRow("more often than an int counts")
        << ~quint64(0) << u"Another company's server. It tried to store cookies 1000000 time(s)."_s;
}

void tst_SiteReport::aRefusedOriginSaysWhatItTried()
{
    QFETCH(quint64, writes);
    QFETCH(QString, sentence);
    OriginRow row;
    row.origin.writes = writes;
    row.verdict.classification.party = Party::Third;
    QCOMPARE(originText(row), sentence);
    row.verdict.classification.party = Party::First;
    QCOMPARE(originText(row), u"The site itself. It is sent no cookies and can store none."_s);
}

void tst_SiteReport::aRowTellsProviderFunctionAndPurpose_data()
{
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QString>("purpose");
    QTest::addColumn<PurposeClass>("purposeClass");
    QTest::addColumn<QString>("text");
    QTest::newRow("known") << u"Matomo"_s << u"counts"_s << PurposeClass::Statistical
                           << u"Matomo · Function · counts"_s;
    QTest::newRow("no purpose") << u"Matomo"_s << QString() << PurposeClass::Statistical
                                << u"Matomo · Function"_s;
    QTest::newRow("not known") << QString() << QString() << PurposeClass::Unknown
                               << u"Function · no source knows its kind"_s;
    QTest::newRow("a hostile provider") << u"a\u202e\x1b[2J\nb"_s << u"c"_s << PurposeClass::Marketing
                                        << u"a\\u{202e}␛[2J␊b · Function · c"_s;
    QTest::newRow("a long purpose is not cut") << u"P"_s << QString(900, u'x') << PurposeClass::Marketing
                                               << u"P · Function · "_s + QString(900, u'x');
}

void tst_SiteReport::aRowTellsProviderFunctionAndPurpose()
{
    QFETCH(QString, provider);
    QFETCH(QString, purpose);
    QFETCH(PurposeClass, purposeClass);
    QFETCH(QString, text);
    Classification known;
    known.provider = provider;
    known.function = u"Function"_s;
    known.purpose = purpose;
    known.purposeClass = purposeClass;
    QCOMPARE(knowledgeText(known), text);
}

void tst_SiteReport::aRefusedRowNamesItsLayer_data()
{
    QTest::addColumn<Refusal>("refusal");
    QTest::addColumn<Party>("party");
    QTest::addColumn<QString>("layer");
    QTest::addColumn<QString>("words");
    QTest::newRow("guard") << Refusal::BeforeStorage << Party::First << u"guard"_s
                           << u"refused before storage"_s;
    QTest::newRow("keeper, arrival") << Refusal::OnArrival << Party::First << u"keeper"_s
                                     << u"removed on arrival"_s;
    QTest::newRow("keeper, choice") << Refusal::OnChoice << Party::Third << u"keeper"_s << u"removed"_s;
    QTest::newRow("gate") << Refusal::None << Party::Third << u"gate"_s << u"not sent here"_s;
    QTest::newRow("nobody yet") << Refusal::None << Party::First << QString() << u"being removed"_s;
}

void tst_SiteReport::aRefusedRowNamesItsLayer()
{
    QFETCH(Refusal, refusal);
    QFETCH(Party, party);
    QFETCH(QString, layer);
    QFETCH(QString, words);
    CookieRow row;
    row.state = CookieState::Refused;
    row.observed.refusal = refusal;
    row.verdict.classification.party = party;
    QCOMPARE(row.refusedBy() ? identifier(*row.refusedBy()) : QString(), layer);
    QCOMPARE(stateText(row), words);
    if (row.refusedBy())
        QVERIFY(layerText(*row.refusedBy()).startsWith(u"the "_s + layer));
    row.state = CookieState::Kept;
    QVERIFY(!row.refusedBy());
}

void tst_SiteReport::aScriptIsNamedByItsHost_data()
{
    QTest::addColumn<QString>("writer");
    QTest::addColumn<QString>("words");
    QTest::newRow("nobody") << QString() << QString();
    QTest::newRow("an address") << u"https://cdn.tracker.test/a/b.js?c"_s << u"script of cdn.tracker.test"_s;
    QTest::newRow("no address") << u"anonymous"_s << u"script of anonymous"_s;
    QTest::newRow("hostile") << u"\u202e\x1b[2J\n"_s << u"script of \\u{202e}␛[2J␊"_s;
}

void tst_SiteReport::aScriptIsNamedByItsHost()
{
    QFETCH(QString, writer);
    QFETCH(QString, words);
    ObservedCookie observed;
    observed.writer = writer;
    QCOMPARE(shortWriterText(observed), words);
}

void tst_SiteReport::aPageWithoutASiteHasWordsForIt()
{
    QCOMPARE(siteName(Site()), u"this page"_s);
    QCOMPARE(siteName(m_portal), u"portal.test"_s);
}

void tst_SiteReport::everyStateAndWriterHasAnIdentifier()
{
    QCOMPARE(identifier(CookieState::Kept), u"kept"_s);
    QCOMPARE(identifier(CookieState::Refused), u"refused"_s);
    QCOMPARE(identifier(CookieState::Exempt), u"exempt"_s);
    QCOMPARE(identifier(CookieState::Awaited), u"awaited"_s);
    QCOMPARE(identifier(WrittenBy::Http), u"http"_s);
    QCOMPARE(identifier(WrittenBy::Script), u"script"_s);
    QCOMPARE(identifier(WrittenBy::Visitor), u"visitor"_s);
    QVERIFY(identifier(WrittenBy::NotReported).isEmpty());
}

QTEST_GUILESS_MAIN(tst_SiteReport)
#include "tst_sitereport.moc"
