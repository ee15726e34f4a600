// SPDX-License-Identifier: Apache-2.0
#include "ManualClock.h"
#include "StrictTest.h"
#include "catalogue/Catalogue.h"
#include "consent/CookieChangeCheck.h"

#include <QTest>

#include <memory>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;
using Insistence = CookieChange::Insistence;
using Kind = CookieChangeOutcome::Kind;
using Why = CookieChangeOutcome::Why;

namespace {

const Site portal = Site::fromHost(u"portal.example"_s);
const Site elsewhere = Site::fromHost(u"elsewhere.test"_s);

Cookie cookieOf(const QByteArray &name, const QByteArray &value = "1", const QString &path = u"/"_s)
{
    Cookie cookie;
    cookie.key = {name, u"data.portal.example"_s, path};
    cookie.value = value;
    return cookie;
}

CookieChange insisting(CookieChange change, CookieChange::Insistences insists)
{
    change.insists = insists;
    return change;
}

} // namespace

class tst_CookieChangeCheck final : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void whatNothingSpeaksAgainstIsLetThrough();
    void aChoiceOfTheVisitorRefusesIt();
    void aCookieItsOwnSiteMayKeepIsNeverRefusedElsewhere();
    void faultsAreToldBeforeAnythingElse();
    void aCookieWithoutANameCannotBeWritten();
    void aNamelessCookieIsDeletedOnlyForGood();
    void whatHasExpiredIsNotWritten();
    void whatHasChangedSinceItWasShownIsNewer();
    void whatIsGoneIsAddedOnlyWhenInsistedOn();
    void whatIsThereAlreadyIsNotAddedOver();
    void aRefusedCookieOnItsWayOutIsNoObstacle();
    void anUnknownSameSiteHasToBeDecided();
    void aKnownSameSiteIsFilledIn_data();
    void aKnownSameSiteIsFilledIn();
    void theFileIsAskedLast();
    void whatIsKnownOfTheChangeIsBelievedWhileNothingHasChanged();

private:
    void store(const Cookie &cookie) { m_inventory->recordStored(cookie, WrittenBy::Http); }
    [[nodiscard]] CookieChangeCheck::Answer check(const CookieChange &change, const Site &shownOn = portal,
                                                  const CookieChangeCheck::SameSiteLookup &lookup = {}) const
    {
        return CookieChangeCheck(*m_inventory, *m_policy, lookup).check(change, shownOn);
    }
    void refuseName(const QByteArray &name);

    test::ManualClock m_clock;
    std::unique_ptr<CookieInventory> m_inventory;
    std::unique_ptr<ConsentPolicy> m_policy;
};

void tst_CookieChangeCheck::init()
{
    test::failOnAnyWarning();
    m_inventory = std::make_unique<CookieInventory>(m_clock);
    ConsentChoices choices;
    choices.bySite[portal].categories.insert(CookieCategory::Internal, Decision::Allow);
    m_policy = std::make_unique<ConsentPolicy>(Catalogue::builtIn().value(), choices);
}

void tst_CookieChangeCheck::refuseName(const QByteArray &name)
{
    ConsentChoices choices = m_policy->choices();
    choices.bySite[portal].cookies.insert({name, QString()}, Decision::Refuse);
    *m_policy = m_policy->withChoices(choices);
}

void tst_CookieChangeCheck::whatNothingSpeaksAgainstIsLetThrough()
{
    QVERIFY(check(CookieChange::adding(cookieOf("kind"))));
    store(cookieOf("kind"));
    QVERIFY(check(CookieChange::deleting(cookieOf("kind"))));
}

void tst_CookieChangeCheck::aChoiceOfTheVisitorRefusesIt()
{
    refuseName("denied");
    const auto answer = check(CookieChange::adding(cookieOf("denied")));
    QCOMPARE(answer.error().why, Why::Choice);
    QCOMPARE(answer.error().verdict->reasons.front(), VerdictReason::CookieChosenHere);
    store(cookieOf("denied"));
    QVERIFY(check(CookieChange::deleting(cookieOf("denied")))); // to delete it needs no consent
}

void tst_CookieChangeCheck::aCookieItsOwnSiteMayKeepIsNeverRefusedElsewhere()
{
    QVERIFY(check(CookieChange::adding(cookieOf("kind")), elsewhere));
    QVERIFY(check(CookieChange::adding(cookieOf("kind")), Site()));
    Cookie foreign = cookieOf("kind");
    foreign.key.domain = u"elsewhere.test"_s;
    QCOMPARE(check(CookieChange::adding(foreign), portal).error().why, Why::Choice);
}

void tst_CookieChangeCheck::faultsAreToldBeforeAnythingElse()
{
    const auto answer = check(CookieChange::adding(cookieOf("a;b")));
    QCOMPARE(answer.error().why, Why::Faulty);
    QCOMPARE(answer.error().faults.constFirst().field, CookieField::Name);
    QCOMPARE(explain(answer.error()), answer.error().faults.constFirst().message);
}

void tst_CookieChangeCheck::aCookieWithoutANameCannotBeWritten()
{
    QCOMPARE(check(CookieChange::adding(cookieOf(""))).error().why, Why::Nameless);
    store(cookieOf(""));
    QCOMPARE(check(CookieChange::editing(cookieOf(""), cookieOf("", "2"))).error().why, Why::Nameless);
}

void tst_CookieChangeCheck::aNamelessCookieIsDeletedOnlyForGood()
{
    store(cookieOf(""));
    const auto deletion = CookieChange::deleting(cookieOf(""));
    QCOMPARE(check(deletion).error().why, Why::Irrevocable);
    QVERIFY(check(insisting(deletion, Insistence::ForGood)));
}

void tst_CookieChangeCheck::whatHasExpiredIsNotWritten()
{
    Cookie over = cookieOf("kind");
    over.expires = QDateTime::fromSecsSinceEpoch(1, Qt::UTC);
    QCOMPARE(check(CookieChange::adding(over)).error().kind, Kind::Refused);
}

void tst_CookieChangeCheck::whatHasChangedSinceItWasShownIsNewer()
{
    store(cookieOf("kind", "newer"));
    const Cookie shown = cookieOf("kind", "shown");
    auto edit = insisting(CookieChange::editing(shown, cookieOf("kind", "mine")), Insistence::OmitSameSite);
    for (const CookieChange &change : {edit, CookieChange::deleting(shown)}) {
        const auto answer = check(change);
        QCOMPARE(answer.error().kind, Kind::StoreHasNewer);
        QCOMPARE(answer.error().stored->value, "newer");
    }
    edit.insists |= Insistence::OverNewer;
    QCOMPARE(check(edit)->before->value, "newer"); // what is taken back to
}

void tst_CookieChangeCheck::whatIsGoneIsAddedOnlyWhenInsistedOn()
{
    const Cookie gone = cookieOf("kind");
    QCOMPARE(check(CookieChange::deleting(gone)).error().kind, Kind::AlreadyGone);
    const auto edit = CookieChange::editing(gone, cookieOf("kind", "2"));
    QCOMPARE(check(edit).error().kind, Kind::StoreHasNewer);
    QVERIFY(check(insisting(edit, Insistence::OverNewer))->isAddition());
}

void tst_CookieChangeCheck::whatIsThereAlreadyIsNotAddedOver()
{
    store(cookieOf("kind"));
    store(cookieOf("kind", "2", u"/deep"_s));
    QCOMPARE(check(CookieChange::adding(cookieOf("kind", "3"))).error().kind, Kind::StoreHasNewer);
    const auto move = CookieChange::editing(cookieOf("kind"), cookieOf("kind", "1", u"/deep"_s));
    QCOMPARE(check(insisting(move, Insistence::OmitSameSite | Insistence::OverNewer)).error().kind,
             Kind::StoreHasNewer);
}

void tst_CookieChangeCheck::aRefusedCookieOnItsWayOutIsNoObstacle()
{
    store(cookieOf("kind"));
    m_inventory->recordRefused(cookieOf("kind").key, Refusal::OnChoice);
    QVERIFY(check(CookieChange::adding(cookieOf("kind"))));
}

void tst_CookieChangeCheck::anUnknownSameSiteHasToBeDecided()
{
    store(cookieOf("kind"));
    const auto edit = CookieChange::editing(cookieOf("kind"), cookieOf("kind", "2"));
    QCOMPARE(check(edit).error().why, Why::SameSiteUnknown);
    QVERIFY(check(insisting(edit, Insistence::LoseSameSite)));
    QVERIFY(check(insisting(edit, Insistence::OmitSameSite)));
    auto decided = edit;
    decided.after->sameSite = SameSite::Lax;
    QCOMPARE(check(decided)->after->sameSite, SameSite::Lax);
    QVERIFY(check(CookieChange::adding(cookieOf("other")))); // has nothing to lose
}

void tst_CookieChangeCheck::aKnownSameSiteIsFilledIn_data()
{
    QTest::addColumn<SameSiteFinding>("found");
    QTest::addColumn<SameSite>("written");
    QTest::newRow("omitted") << SameSiteFinding::Omitted << SameSite::NotReported;
    QTest::newRow("None") << SameSiteFinding::None << SameSite::None;
    QTest::newRow("Lax") << SameSiteFinding::Lax << SameSite::Lax;
    QTest::newRow("Strict") << SameSiteFinding::Strict << SameSite::Strict;
}

void tst_CookieChangeCheck::aKnownSameSiteIsFilledIn()
{
    QFETCH(SameSiteFinding, found);
    QFETCH(SameSite, written);
    Cookie cookie = cookieOf("kind");
    cookie.secure = true; // SameSite=None needs it
    store(cookie);
    Cookie after = cookie;
    after.value = "2";
    const auto answer = check(CookieChange::editing(cookie, after), portal,
                              [found](const ObservedCookie &) { return found; });
    QVERIFY(answer);
    QCOMPARE(answer->after->sameSite, written);
    QCOMPARE(answer->before->sameSite, written);
    QCOMPARE(answer->sameSiteBefore, found);
    QCOMPARE(check(CookieChange::deleting(cookie), portal, [found](const ObservedCookie &) { return found; })
                 ->before->sameSite,
             written); // so that it can be put back
}

void tst_CookieChangeCheck::theFileIsAskedLast()
{
    store(cookieOf("kind"));
    m_inventory->recordSameSite(cookieOf("kind").key, SameSite::Strict);
    int asked = 0;
    const auto answer = check(CookieChange::editing(cookieOf("kind"), cookieOf("kind", "2")), portal,
                              [&asked](const ObservedCookie &) {
                                  ++asked;
                                  return SameSiteFinding::Lax;
                              });
    QCOMPARE(answer->after->sameSite, SameSite::Strict);
    QCOMPARE(asked, 0);
}

void tst_CookieChangeCheck::whatIsKnownOfTheChangeIsBelievedWhileNothingHasChanged()
{
    store(cookieOf("kind"));
    auto edit = CookieChange::editing(cookieOf("kind"), cookieOf("kind", "2"));
    edit.before->sameSite = SameSite::Lax;
    QCOMPARE(check(edit)->after->sameSite, SameSite::Lax);
    store(cookieOf("kind", "newer"));
    edit.insists = Insistence::OverNewer;
    QCOMPARE(check(edit).error().why, Why::SameSiteUnknown); // of the newer one nothing is known
}

QTEST_GUILESS_MAIN(tst_CookieChangeCheck)
#include "tst_cookiechangecheck.moc"
