// SPDX-License-Identifier: Apache-2.0
#include "CatalogueFixture.h"
#include "CookieGenerator.h"
#include "StrictTest.h"
#include "exchange/CookieEditorJson.h"
#include "exchange/ImportPlan.h"
#include "exchange/NetscapeCookies.h"

#include <QTest>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

using State = PlannedImport::State;

const QDateTime now({2026, 11, 24}, {9, 0}, Qt::UTC);

/// Allowed by every policy: it is necessary.
Cookie necessary()
{
    Cookie cookie;
    cookie.key = {"sessionid", u"portal.test"_s, u"/"_s};
    cookie.value = "1";
    cookie.expires = now.addDays(30);
    cookie.secure = true;
    cookie.sameSite = SameSite::Lax;
    return cookie;
}

Cookie named(const QByteArray &name, const QString &domain = u"portal.test"_s)
{
    Cookie cookie;
    cookie.key = {name, domain, u"/"_s};
    cookie.value = "1";
    return cookie;
}

ImportedCookies found(const QList<Cookie> &cookies)
{
    ImportedCookies result;
    for (const Cookie &cookie : cookies)
        result.cookies.append({result.cookies.size() + 1, cookie});
    return result;
}

ConsentPolicy policyWith(const ConsentChoices &choices = {})
{
    return {test::catalogueOfEveryKind(), choices};
}

ImportPlan planOf(const QList<Cookie> &cookies, const QList<Cookie> &stored,
                  const ConsentChoices &choices = {})
{
    return ImportPlan::make(found(cookies), stored, policyWith(choices), now);
}

ConsentChoices everythingAccepted()
{
    ConsentChoices choices;
    for (const CookieCategory category : allCookieCategories)
        choices.everywhere.categories.insert(category, Decision::Allow);
    return choices;
}

} // namespace

class tst_ImportPlan final : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void anEntryIsComparedWithTheStore_data();
    void anEntryIsComparedWithTheStore();
    void eachAttributeThatDiffersIsNamed_data();
    void eachAttributeThatDiffersIsNamed();
    void aCookieOfAnotherKeyIsNew();
    void whatTheFileDoesNotTellStays();
    void theVisitorsChoiceIsAskedAsIfTheCookiesSiteWereVisited_data();
    void theVisitorsChoiceIsAskedAsIfTheCookiesSiteWereVisited();
    void aNamelessCookieIsDecidedByItsNameOnTheWire();
    void whatHasExpiredIsNotWritten();
    void invalidEntriesStandBetweenTheOthersWithTheirReason();
    void aHostIsTheSameInEverySpelling();
    void theCountsAreThoseOfTheRows();
    void importingAnExportOfTheStoreChangesNothing_data();
    void importingAnExportOfTheStoreChangesNothing();
    void nothingRefusedExpiredOrSameIsEverWritten();
};

void tst_ImportPlan::anEntryIsComparedWithTheStore_data()
{
    QTest::addColumn<QList<Cookie>>("stored");
    QTest::addColumn<State>("state");
    QTest::addColumn<QString>("sentence");
    Cookie other = necessary();
    other.value = "2";
    QTest::newRow("the store is empty") << QList<Cookie>() << State::New << u"New."_s;
    QTest::newRow("the same") << QList{necessary()} << State::Same << u"Stored already, exactly so."_s;
    QTest::newRow("another value") << QList{other} << State::Changed << u"Changes: value."_s;
}

void tst_ImportPlan::anEntryIsComparedWithTheStore()
{
    QFETCH(QList<Cookie>, stored);
    QFETCH(State, state);
    QFETCH(QString, sentence);
    const ImportPlan plan = planOf({necessary()}, stored);
    QCOMPARE(plan.rows.size(), 1);
    QCOMPARE(plan.rows.first().state, state);
    QCOMPARE(explain(plan.rows.first()), sentence);
    QCOMPARE(plan.rows.first().stored.has_value(), !stored.isEmpty());
    QCOMPARE(plan.cookiesToWrite().size(), state == State::Same ? 0 : 1);
}

void tst_ImportPlan::eachAttributeThatDiffersIsNamed_data()
{
    QTest::addColumn<Cookie>("stored");
    QTest::addColumn<QList<CookieField>>("changes");
    const auto row = [](const char *title, const QList<CookieField> &changes, auto change) {
        Cookie stored = necessary();
        change(stored);
        QTest::newRow(title) << stored << changes;
    };
    row("value", {CookieField::Value}, [](Cookie &c) { c.value = "2"; });
    row("expiry", {CookieField::Expires}, [](Cookie &c) { c.expires = now.addDays(31); });
    row("was a session", {CookieField::Expires}, [](Cookie &c) { c.expires = std::nullopt; });
    row("a second", {CookieField::Expires}, [](Cookie &c) { c.expires = c.expires->addSecs(1); });
    row("Secure", {CookieField::Secure}, [](Cookie &c) { c.secure = false; });
    row("HttpOnly", {CookieField::HttpOnly}, [](Cookie &c) { c.httpOnly = true; });
    row("SameSite", {CookieField::SameSite}, [](Cookie &c) { c.sameSite = SameSite::Strict; });
    row("SameSite was not reported", {CookieField::SameSite},
        [](Cookie &c) { c.sameSite = SameSite::NotReported; });
    row("two at once", {CookieField::Value, CookieField::Secure}, [](Cookie &c) {
        c.value = "2";
        c.secure = false;
    });
}

void tst_ImportPlan::eachAttributeThatDiffersIsNamed()
{
    QFETCH(Cookie, stored);
    QFETCH(QList<CookieField>, changes);
    const ImportPlan plan = planOf({necessary()}, {stored});
    QCOMPARE(plan.rows.first().state, State::Changed);
    QCOMPARE(plan.rows.first().changes, changes);
    QCOMPARE(plan.rows.first().stored->value, stored.value);
    QCOMPARE(plan.cookiesToWrite().first().value, necessary().value);
}

void tst_ImportPlan::aCookieOfAnotherKeyIsNew()
{
    Cookie path = necessary();
    path.key.path = u"/x"_s;
    Cookie domain = necessary();
    domain.key.domain = u".portal.test"_s;
    const ImportPlan plan = planOf({necessary()}, {path, domain});
    QCOMPARE(plan.rows.first().state, State::New);
}

void tst_ImportPlan::whatTheFileDoesNotTellStays()
{
    Cookie stored = necessary();
    stored.expires = stored.expires->addMSecs(700);
    Cookie fromNetscape = necessary(); // whole seconds, no SameSite
    fromNetscape.sameSite = SameSite::NotReported;
    QCOMPARE(planOf({fromNetscape}, {stored}).rows.first().state, State::Same);
    fromNetscape.value = "2";
    const ImportPlan plan = planOf({fromNetscape}, {stored});
    QCOMPARE(plan.rows.first().changes, QList{CookieField::Value});
    QCOMPARE(plan.cookiesToWrite().first().sameSite, SameSite::Lax);
    QCOMPARE(plan.cookiesToWrite().first().expires, stored.expires);
}

void tst_ImportPlan::theVisitorsChoiceIsAskedAsIfTheCookiesSiteWereVisited_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<ConsentChoices>("choices");
    QTest::addColumn<bool>("isWritten");
    QTest::addColumn<VerdictReason>("rule");
    const auto row = [](const char *title, const QByteArray &name, const ConsentChoices &choices,
                        bool isWritten,
                        VerdictReason rule) { QTest::newRow(title) << name << choices << isWritten << rule; };
    const Site portal = Site::fromHost(u"portal.test"_s);
    ConsentChoices refusedHere = everythingAccepted();
    refusedHere.bySite[portal].cookies.insert({"sessionid", QString()}, Decision::Refuse);
    ConsentChoices refusedElsewhere;
    refusedElsewhere.bySite[Site::fromHost(u"other.test"_s)].cookies.insert({"sessionid", QString()},
                                                                            Decision::Refuse);
    ConsentChoices acceptedHere;
    acceptedHere.bySite[portal].categories.insert(CookieCategory::Internal, Decision::Allow);
    ConsentChoices onlyThirdParties;
    onlyThirdParties.everywhere.categories.insert(CookieCategory::ThirdParty, Decision::Allow);
    row("necessary", "sessionid", {}, true, VerdictReason::NecessaryNeedsNoConsent);
    row("exempt", "anon", {}, true, VerdictReason::AnonymisedStatistics);
    row("not accepted", "stats", {}, false, VerdictReason::CategoryNotAccepted);
    row("refused by name on its site", "sessionid", refusedHere, false, VerdictReason::CookieChosenHere);
    row("refused on another site", "sessionid", refusedElsewhere, true,
        VerdictReason::NecessaryNeedsNoConsent);
    row("accepted on its site", "ads", acceptedHere, true, VerdictReason::CategoryChosenHere);
    row("never a third party of itself", "ads", onlyThirdParties, false, VerdictReason::CategoryNotAccepted);
}

void tst_ImportPlan::theVisitorsChoiceIsAskedAsIfTheCookiesSiteWereVisited()
{
    QFETCH(QByteArray, name);
    QFETCH(ConsentChoices, choices);
    QFETCH(bool, isWritten);
    QFETCH(VerdictReason, rule);
    const ImportPlan plan = planOf({named(name, u".www.portal.test"_s)}, {}, choices);
    const PlannedImport &row = plan.rows.first();
    QCOMPARE(row.state, isWritten ? State::New : State::RefusedByChoice);
    QCOMPARE(row.verdict.reasons.front(), rule);
    QCOMPARE(row.verdict.classification.party, Party::First);
    QCOMPARE(plan.cookiesToWrite().size(), isWritten ? 1 : 0);
    if (!isWritten)
        QCOMPARE(explain(row), explain(row.verdict));
}

void tst_ImportPlan::aNamelessCookieIsDecidedByItsNameOnTheWire()
{
    Cookie nameless = named("");
    nameless.value = "ads=1";
    QCOMPARE(planOf({nameless}, {}).rows.first().state, State::RefusedByChoice);
    nameless.value = "sessionid=1";
    QCOMPARE(planOf({nameless}, {}).rows.first().state, State::New);
}

void tst_ImportPlan::whatHasExpiredIsNotWritten()
{
    Cookie gone = necessary();
    gone.expires = now;
    const ImportPlan plan = planOf({gone}, {necessary()});
    QCOMPARE(plan.rows.first().state, State::Expired);
    QCOMPARE(explain(plan.rows.first()), u"It has expired."_s);
    QVERIFY(plan.cookiesToWrite().isEmpty());
    gone.expires = now.addMSecs(1);
    QCOMPARE(planOf({gone}, {}).rows.first().state, State::New);
}

void tst_ImportPlan::invalidEntriesStandBetweenTheOthersWithTheirReason()
{
    ImportedCookies file;
    file.format = CookieFileFormat::CookieEditorJson;
    file.cookies = {{1, necessary()}, {4, named("lang")}};
    file.invalid = {{2, u"'name' is missing."_s}, {5, u"It is not an object."_s}};
    file.notes = {{3, u"Entry 4 has the same name."_s}};
    const ImportPlan plan = ImportPlan::make(file, {}, policyWith(), now);
    QList<qsizetype> numbers;
    for (const PlannedImport &row : plan.rows)
        numbers.append(row.number);
    QCOMPARE(numbers, (QList<qsizetype>{1, 2, 4, 5}));
    QCOMPARE(plan.rows[1].state, State::Invalid);
    QCOMPARE(explain(plan.rows[1]), u"'name' is missing."_s);
    QCOMPARE(plan.format, CookieFileFormat::CookieEditorJson);
    QCOMPARE(plan.notes, file.notes);
}

void tst_ImportPlan::aHostIsTheSameInEverySpelling()
{
    Cookie inFile = named("sessionid", u"::1"_s);
    const Cookie inStore = named("sessionid", u"[::1]"_s);
    QCOMPARE(planOf({inFile}, {inStore}).rows.first().state, State::Same);
    inFile.value = "2";
    QCOMPARE(planOf({inFile}, {inStore}).cookiesToWrite().first().key, inStore.key);
}

void tst_ImportPlan::theCountsAreThoseOfTheRows()
{
    Cookie gone = named("gone");
    gone.expires = now.addDays(-1);
    ImportedCookies file = found({necessary(), named("anon"), named("stats"), gone, named("fam_x")});
    file.invalid = {{9, u"It is not an object."_s}};
    const ImportPlan plan = ImportPlan::make(file, {necessary()}, policyWith(), now);
    QCOMPARE(plan.count(State::New), 1);
    QCOMPARE(plan.count(State::Changed), 0);
    QCOMPARE(plan.count(State::Same), 1);
    QCOMPARE(plan.count(State::RefusedByChoice), 2);
    QCOMPARE(plan.count(State::Expired), 1);
    QCOMPARE(plan.count(State::Invalid), 1);
}

void tst_ImportPlan::importingAnExportOfTheStoreChangesNothing_data()
{
    QTest::addColumn<CookieFileFormat>("format");
    QTest::newRow("cookies.txt") << CookieFileFormat::NetscapeCookies;
    QTest::newRow("JSON") << CookieFileFormat::CookieEditorJson;
}

void tst_ImportPlan::importingAnExportOfTheStoreChangesNothing()
{
    QFETCH(CookieFileFormat, format);
    const bool isNetscape = format == CookieFileFormat::NetscapeCookies;
    const QList<Cookie> stored = test::CookieGenerator(7).cookies(300);
    const ExportedText text = isNetscape ? NetscapeCookies::write(stored) : CookieEditorJson::write(stored);
    const auto file = isNetscape ? NetscapeCookies::read(text.text) : CookieEditorJson::read(text.text);
    QVERIFY(file);
    const ImportPlan plan = ImportPlan::make(*file, stored, policyWith(everythingAccepted()), now);
    QCOMPARE(plan.count(State::Same), text.cookieCount);
    QVERIFY(plan.cookiesToWrite().isEmpty());
}

void tst_ImportPlan::nothingRefusedExpiredOrSameIsEverWritten()
{
    const ConsentPolicy policy = policyWith();
    for (quint32 seed = 1; seed <= 10; ++seed) {
        QList<Cookie> cookies = test::CookieGenerator(seed).cookies(200);
        QRandomGenerator random(seed);
        for (Cookie &cookie : cookies) {
            if (random.bounded(3U) == 0)
                cookie.key.name = random.bounded(2U) == 0 ? "sessionid" : "ads";
            if (random.bounded(5U) == 0)
                cookie.expires = now.addSecs(-1);
        }
        const ImportPlan plan = ImportPlan::make(found(cookies), cookies.first(50), policy, now);
        QCOMPARE(plan.rows.size(), cookies.size());
        QVERIFY(!plan.cookiesToWrite().isEmpty());
        for (const Cookie &cookie : plan.cookiesToWrite()) {
            const Site own = Site::fromHost(cookie.key.domain);
            QVERIFY(policy.decide({own, own, cookie.nameOnTheWire()}).isAllowed());
            QVERIFY(!cookie.expires || *cookie.expires > now);
        }
    }
}

QTEST_GUILESS_MAIN(tst_ImportPlan)
#include "tst_importplan.moc"
