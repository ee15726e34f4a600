// SPDX-License-Identifier: Apache-2.0
#include "StrictTest.h"
#include "consent/CookieChangeOutcome.h"
#include "cookies/CookieDifference.h"

#include <QTest>

#include <functional>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;
using Insistence = CookieChange::Insistence;
using Kind = CookieChangeOutcome::Kind;
using Why = CookieChangeOutcome::Why;

namespace {

Cookie cookieOf(const QByteArray &value = "secret-value")
{
    Cookie cookie;
    cookie.key = {"name-of-the-page", u"portal.example"_s, u"/"_s};
    cookie.value = value;
    return cookie;
}

CookieChangeOutcome done(const CookieChange &change, Kind kind)
{
    CookieChangeOutcome outcome;
    outcome.change = change;
    outcome.kind = kind;
    outcome.stored = change.after;
    return outcome;
}

using Edit = std::function<void(Cookie &)>;

} // namespace

class tst_CookieChange final : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void everyAttributeIsADifference_data();
    void everyAttributeIsADifference();
    void whatIsNotReportedIsNoDifference();
    void changesAreToldApart();
    void anAdditionIsReversedByADeletion();
    void aDeletionIsReversedByAnAddition();
    void anEditIsReversedByTheEditBack();
    void aReversalReversedDoesItAgain();
    void whatWasNotDoneIsNotReversed_data();
    void whatWasNotDoneIsNotReversed();
    void theLastChangeIsReversedFirst();
    void aMoveThatLeftTheOldCookieIsReversedByDeletingTheNew();
    void aSentenceTellsEveryOutcomeAndNoTextOfThePage_data();
    void aSentenceTellsEveryOutcomeAndNoTextOfThePage();
};

void tst_CookieChange::everyAttributeIsADifference_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QList<CookieField>>("fields");
    QTest::newRow("nothing") << Edit([](Cookie &) {}) << QList<CookieField>();
    QTest::newRow("name") << Edit([](Cookie &c) { c.key.name = "other"; }) << QList{CookieField::Name};
    QTest::newRow("value") << Edit([](Cookie &c) { c.value.clear(); }) << QList{CookieField::Value};
    QTest::newRow("host") << Edit([](Cookie &c) { c.key.domain = u"other.example"_s; })
                          << QList{CookieField::Domain};
    QTest::newRow("host-only") << Edit([](Cookie &c) { c.key.domain = u".portal.example"_s; })
                               << QList{CookieField::HostOnly};
    QTest::newRow("path") << Edit([](Cookie &c) { c.key.path = u"/deep"_s; }) << QList{CookieField::Path};
    QTest::newRow("expiry") << Edit([](Cookie &c) { c.expires = QDateTime::fromSecsSinceEpoch(1, Qt::UTC); })
                            << QList{CookieField::Expires};
    QTest::newRow("Secure") << Edit([](Cookie &c) { c.secure = true; }) << QList{CookieField::Secure};
    QTest::newRow("HttpOnly") << Edit([](Cookie &c) { c.httpOnly = true; }) << QList{CookieField::HttpOnly};
    QTest::newRow("SameSite") << Edit([](Cookie &c) { c.sameSite = SameSite::Lax; })
                              << QList{CookieField::SameSite};
    QTest::newRow("several, in their order") << Edit([](Cookie &c) {
        c.httpOnly = true;
        c.value.clear();
    }) << QList{CookieField::Value, CookieField::HttpOnly};
}

void tst_CookieChange::everyAttributeIsADifference()
{
    QFETCH(Edit, edit);
    QFETCH(QList<CookieField>, fields);
    Cookie a = cookieOf();
    a.sameSite = SameSite::Strict;
    Cookie b = a;
    edit(b);
    QCOMPARE(differencesBetween(a, b), fields);
    QCOMPARE(differencesBetween(b, a), fields);
}

void tst_CookieChange::whatIsNotReportedIsNoDifference()
{
    Cookie strict = cookieOf();
    strict.sameSite = SameSite::Strict;
    QVERIFY(differencesBetween(strict, cookieOf()).isEmpty());
}

void tst_CookieChange::changesAreToldApart()
{
    Cookie moved = cookieOf();
    moved.key.path = u"/deep"_s;
    QVERIFY(CookieChange::adding(cookieOf()).isAddition());
    QVERIFY(CookieChange::deleting(cookieOf()).isDeletion());
    QVERIFY(!CookieChange::editing(cookieOf(), cookieOf("2")).isMove());
    QVERIFY(CookieChange::editing(cookieOf(), moved).isMove());
    QVERIFY(!CookieChange::adding(cookieOf()).isMove());
}

void tst_CookieChange::anAdditionIsReversedByADeletion()
{
    const auto change = reversed(done(CookieChange::adding(cookieOf()), Kind::Kept));
    QVERIFY(change->isDeletion());
    QCOMPARE(change->before->value, cookieOf().value);
}

void tst_CookieChange::aDeletionIsReversedByAnAddition()
{
    auto deletion = CookieChange::deleting(cookieOf());
    const auto unknown = reversed(done(deletion, Kind::Deleted));
    QVERIFY(unknown->isAddition());
    QVERIFY(unknown->insists.testFlag(Insistence::LoseSameSite));
    deletion.sameSiteBefore = SameSiteFinding::Omitted;
    const auto omitted = reversed(done(deletion, Kind::Deleted));
    QVERIFY(omitted->insists.testFlag(Insistence::OmitSameSite)); // nothing is lost
    QVERIFY(!omitted->insists.testFlag(Insistence::LoseSameSite));
}

void tst_CookieChange::anEditIsReversedByTheEditBack()
{
    auto outcome = done(CookieChange::editing(cookieOf("1"), cookieOf("2")), Kind::KeptDifferently);
    outcome.stored->value = "as the engine kept it";
    const auto change = reversed(outcome);
    QCOMPARE(change->before->value, "as the engine kept it");
    QCOMPARE(change->after->value, "1");
    QCOMPARE(change->sameSiteBefore, SameSiteFinding::Omitted); // it was written without one
}

void tst_CookieChange::aReversalReversedDoesItAgain()
{
    Cookie after = cookieOf("2");
    after.sameSite = SameSite::Lax;
    const auto change = CookieChange::editing(cookieOf("1"), after);
    const auto back = reversed(done(change, Kind::Kept));
    const auto again = reversed(done(*back, Kind::Kept));
    QCOMPARE(again->before->value, "1");
    QCOMPARE(again->after->value, "2");
    QCOMPARE(again->after->sameSite, SameSite::Lax);
}

void tst_CookieChange::whatWasNotDoneIsNotReversed_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::newRow("refused") << Kind::Refused;
    QTest::newRow("gone already") << Kind::AlreadyGone;
    QTest::newRow("newer in the store") << Kind::StoreHasNewer;
    QTest::newRow("no answer") << Kind::TimedOut;
}

void tst_CookieChange::whatWasNotDoneIsNotReversed()
{
    QFETCH(Kind, kind);
    const auto outcome = done(CookieChange::editing(cookieOf("1"), cookieOf("2")), kind);
    QVERIFY(!reversed(outcome));
    QVERIFY(reversed(QList{outcome}).isEmpty());
}

void tst_CookieChange::theLastChangeIsReversedFirst()
{
    const auto changes = reversed({done(CookieChange::adding(cookieOf("1")), Kind::Kept),
                                   done(CookieChange::editing(cookieOf("1"), cookieOf("2")), Kind::Kept)});
    QCOMPARE(changes.size(), 2);
    QCOMPARE(changes.at(0).before->value, "2");
    QVERIFY(changes.at(1).isDeletion());
}

void tst_CookieChange::aMoveThatLeftTheOldCookieIsReversedByDeletingTheNew()
{
    Cookie moved = cookieOf();
    moved.key.path = u"/deep"_s;
    auto outcome = done(CookieChange::editing(cookieOf(), moved), Kind::Kept);
    outcome.leftOld = true;
    const auto change = reversed(outcome);
    QVERIFY(change->isDeletion());
    QCOMPARE(change->before->key, moved.key);
    QVERIFY(explain(outcome).endsWith(u"is still there."_s));
}

void tst_CookieChange::aSentenceTellsEveryOutcomeAndNoTextOfThePage_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Why>("why");
    QTest::newRow("kept") << Kind::Kept << Why::NotRefused;
    QTest::newRow("kept differently") << Kind::KeptDifferently << Why::NotRefused;
    QTest::newRow("deleted") << Kind::Deleted << Why::NotRefused;
    QTest::newRow("gone already") << Kind::AlreadyGone << Why::NotRefused;
    QTest::newRow("newer in the store") << Kind::StoreHasNewer << Why::NotRefused;
    QTest::newRow("no answer") << Kind::TimedOut << Why::NotRefused;
    QTest::newRow("faulty") << Kind::Refused << Why::Faulty;
    QTest::newRow("nameless") << Kind::Refused << Why::Nameless;
    QTest::newRow("irrevocable") << Kind::Refused << Why::Irrevocable;
    QTest::newRow("expired") << Kind::Refused << Why::Expired;
    QTest::newRow("refused by choice") << Kind::Refused << Why::Choice;
    QTest::newRow("SameSite unknown") << Kind::Refused << Why::SameSiteUnknown;
    QTest::newRow("not taken") << Kind::Refused << Why::EngineDidNotTakeIt;
}

void tst_CookieChange::aSentenceTellsEveryOutcomeAndNoTextOfThePage()
{
    static QSet<QString> sentences;
    QFETCH(Kind, kind);
    QFETCH(Why, why);
    auto outcome = done(CookieChange::editing(cookieOf(), cookieOf()), kind);
    outcome.why = why;
    outcome.differences = {CookieField::Value, CookieField::Expires};
    const QString sentence = explain(outcome);
    QVERIFY(sentence.endsWith(u'.'));
    QVERIFY(!sentence.contains(u"secret"_s));
    QVERIFY(!sentence.contains(u"name-of-the-page"_s));
    QVERIFY2(!sentences.contains(sentence), qPrintable(sentence));
    sentences.insert(sentence);
}

QTEST_GUILESS_MAIN(tst_CookieChange)
#include "tst_cookiechange.moc"
