// SPDX-License-Identifier: Apache-2.0
// The reports of the store as they may interleave with what the site does; no engine.
#include "ManualClock.h"
#include "StrictTest.h"
#include "browser/CookieReadBack.h"

#include <QTest>

#include <memory>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;
using Kind = CookieChangeOutcome::Kind;
using Why = CookieChangeOutcome::Why;

namespace {

Cookie cookieOf(const QByteArray &value, const QString &path = u"/"_s)
{
    Cookie cookie;
    cookie.key = {"kind", u"portal.localhost"_s, path};
    cookie.value = value;
    return cookie;
}

} // namespace

class tst_CookieReadBack final : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void whatIsReportedAsAskedIsKept();
    void whatIsNotReportedWasNotTaken();
    void whatIsReportedOtherwiseIsKeptDifferently();
    void whatIsReportedUnderAnotherPathIsKeptDifferently();
    void aSameNamedCookieOfAnotherHostIsNotTakenForOurs();
    void aSiteThatOverwritesIsNewer();
    void aSiteThatRemovesIsNewer();
    void aSiteThatWasOverwrittenIsWhatWasReplaced();
    void aCookieThatTheKeeperRemovesIsRefusedByChoice();
    void aDeletedCookieIsWhatTheStoreReported();
    void aDeletedCookieThatIsSetAgainIsNewer();
    void aDeletionThatIsNotReportedWasNotTaken();
    void changesOfTheSameCookieAreNoticed();
    void nothingOfTheLastBatchIsLeft();

private:
    void added(const Cookie &cookie)
    {
        m_inventory->recordStored(cookie, WrittenBy::Http);
        m_readBack.recordAdded(cookie);
    }
    void removed(const Cookie &cookie)
    {
        m_inventory->recordGone(cookie.key);
        m_readBack.recordRemoved(cookie);
    }
    [[nodiscard]] CookieChangeOutcome outcomeOf(const CookieChange &change) const
    {
        return m_readBack.outcomeOf(change, *m_inventory);
    }

    test::ManualClock m_clock;
    std::unique_ptr<CookieInventory> m_inventory;
    CookieReadBack m_readBack;
    const CookieChange m_addition = CookieChange::adding(cookieOf("mine"));
    const CookieChange m_edit = CookieChange::editing(cookieOf("old"), cookieOf("mine"));
    const CookieChange m_deletion = CookieChange::deleting(cookieOf("old"));
};

void tst_CookieReadBack::init()
{
    test::failOnAnyWarning();
    m_inventory = std::make_unique<CookieInventory>(m_clock);
    m_readBack.clear();
}

void tst_CookieReadBack::whatIsReportedAsAskedIsKept()
{
    m_readBack.expect(m_addition);
    added(cookieOf("mine"));
    QCOMPARE(outcomeOf(m_addition).kind, Kind::Kept);
    QCOMPARE(outcomeOf(m_addition).stored->value, "mine");
}

void tst_CookieReadBack::whatIsNotReportedWasNotTaken()
{
    added(cookieOf("old"));
    m_readBack.expect(m_edit);
    QCOMPARE(outcomeOf(m_edit).why, Why::EngineDidNotTakeIt);
}

void tst_CookieReadBack::whatIsReportedOtherwiseIsKeptDifferently()
{
    m_readBack.expect(m_addition);
    Cookie other = cookieOf("min");
    other.secure = true;
    added(other);
    QCOMPARE(outcomeOf(m_addition).kind, Kind::KeptDifferently);
    QCOMPARE(outcomeOf(m_addition).differences, (QList{CookieField::Value, CookieField::Secure}));
}

void tst_CookieReadBack::whatIsReportedUnderAnotherPathIsKeptDifferently()
{
    m_readBack.expect(m_addition);
    added(cookieOf("mine", u"/deep"_s));
    const auto outcome = outcomeOf(m_addition);
    QCOMPARE(outcome.kind, Kind::KeptDifferently);
    QCOMPARE(outcome.differences, QList{CookieField::Path});
    QCOMPARE(outcome.stored->key.path, u"/deep"_s);
}

void tst_CookieReadBack::aSameNamedCookieOfAnotherHostIsNotTakenForOurs()
{
    m_readBack.expect(m_addition);
    Cookie other = cookieOf("mine");
    other.key.domain = u"other.localhost"_s;
    added(other);
    QCOMPARE(outcomeOf(m_addition).why, Why::EngineDidNotTakeIt);
}

void tst_CookieReadBack::aSiteThatOverwritesIsNewer()
{
    m_readBack.expect(m_addition);
    added(cookieOf("mine"));
    removed(cookieOf("mine"));
    added(cookieOf("theirs"));
    QCOMPARE(outcomeOf(m_addition).kind, Kind::StoreHasNewer);
    QCOMPARE(outcomeOf(m_addition).stored->value, "theirs");
}

void tst_CookieReadBack::aSiteThatRemovesIsNewer()
{
    m_readBack.expect(m_addition);
    added(cookieOf("mine"));
    removed(cookieOf("mine"));
    QCOMPARE(outcomeOf(m_addition).kind, Kind::StoreHasNewer);
    QVERIFY(!outcomeOf(m_addition).stored);
}

void tst_CookieReadBack::aSiteThatWasOverwrittenIsWhatWasReplaced()
{
    added(cookieOf("old"));
    m_readBack.expect(m_edit);
    removed(cookieOf("old"));
    added(cookieOf("theirs")); // was in the store when ours came
    removed(cookieOf("theirs"));
    added(cookieOf("mine"));
    QCOMPARE(outcomeOf(m_edit).kind, Kind::Kept);
    QCOMPARE(outcomeOf(m_edit).change.before->value, "theirs");
}

void tst_CookieReadBack::aCookieThatTheKeeperRemovesIsRefusedByChoice()
{
    m_readBack.expect(m_addition);
    added(cookieOf("mine"));
    m_inventory->recordRefused(cookieOf("mine").key, Refusal::OnArrival);
    QCOMPARE(outcomeOf(m_addition).why, Why::Choice);
    removed(cookieOf("mine"));
    QCOMPARE(outcomeOf(m_addition).why, Why::Choice);
}

void tst_CookieReadBack::aDeletedCookieIsWhatTheStoreReported()
{
    added(cookieOf("old"));
    m_readBack.expect(m_deletion);
    removed(cookieOf("theirs")); // the report of it was on its way
    QCOMPARE(outcomeOf(m_deletion).kind, Kind::Deleted);
    QCOMPARE(outcomeOf(m_deletion).change.before->value, "theirs");
}

void tst_CookieReadBack::aDeletedCookieThatIsSetAgainIsNewer()
{
    added(cookieOf("old"));
    m_readBack.expect(m_deletion);
    removed(cookieOf("old"));
    added(cookieOf("theirs"));
    QCOMPARE(outcomeOf(m_deletion).kind, Kind::StoreHasNewer);
}

void tst_CookieReadBack::aDeletionThatIsNotReportedWasNotTaken()
{
    added(cookieOf("old"));
    m_readBack.expect(m_deletion);
    QCOMPARE(outcomeOf(m_deletion).why, Why::EngineDidNotTakeIt);
}

void tst_CookieReadBack::changesOfTheSameCookieAreNoticed()
{
    const auto move = CookieChange::editing(cookieOf("old"), cookieOf("old", u"/deep"_s));
    m_readBack.expect(move);
    QVERIFY(m_readBack.concerns(m_deletion));
    QVERIFY(m_readBack.concerns(CookieChange::adding(cookieOf("mine", u"/deep"_s))));
    QVERIFY(!m_readBack.concerns(CookieChange::adding(cookieOf("mine", u"/other"_s))));
}

void tst_CookieReadBack::nothingOfTheLastBatchIsLeft()
{
    m_readBack.expect(m_addition);
    added(cookieOf("mine"));
    m_readBack.clear();
    QVERIFY(!m_readBack.concerns(m_addition));
    m_readBack.expect(m_addition);
    QCOMPARE(outcomeOf(m_addition).why, Why::EngineDidNotTakeIt);
}

QTEST_GUILESS_MAIN(tst_CookieReadBack)
#include "tst_cookiereadback.moc"
