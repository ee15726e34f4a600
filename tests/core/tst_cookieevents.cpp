// SPDX-License-Identifier: Apache-2.0
#include "ManualClock.h"
#include "StrictTest.h"
#include "cookies/CookieDifference.h"
#include "cookies/CookieInventory.h"

#include <QSignalSpy>
#include <QTest>

using namespace consentdesk;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using Kind = CookieEvent::Kind;
using End = CookieEvent::End;

namespace {

const Site portal = Site::fromHost(u"portal.example"_s);

Cookie cookieOf(const QByteArray &name, const QByteArray &value = "value")
{
    Cookie cookie;
    cookie.key = {name, u"portal.example"_s, u"/"_s};
    cookie.value = value;
    return cookie;
}

} // namespace

/// What the inventory tells of each thing that happens.
class tst_CookieEvents final : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void aNewCookieIsStored();
    void aCookieWrittenAgainIsOverwrittenAndSaysWhatDiffers();
    void anOverwriteToldAsGoneAndStoredIsOneEvent();
    void aCookieThatLeavesIsGone();
    void goneIsToldBeforeWhatHappensNext();
    void anExpiredCookieSaysSo();
    void aCookieTheVisitorDeletedSaysSo();
    void aDeletionThatWasOvertakenByTheSiteIsNoDeletion();
    void aRefusalSaysHow_data();
    void aRefusalSaysHow();
    void aRefusedCookieThatGoesIsToldOnce();
    void aRefusedWriteAfterTheCookieWentIsNotStored();
    void aWriterThatBecomesKnownIsTold();
    void aServerRefusedIsToldOnceForReadsAndForEachWrite();
    void noEventHoldsAValue();
    void changesAreCounted();
    void eachChangeNamesItsCookie();
    void unreportedSameSiteIsNoDifference();

private:
    void watch();
    [[nodiscard]] QList<Kind> kinds() const;

    test::ManualClock m_clock;
    std::unique_ptr<CookieInventory> m_inventory;
    QList<CookieEvent> m_events;
};

void tst_CookieEvents::init()
{
    test::failOnAnyWarning();
    m_inventory = std::make_unique<CookieInventory>(m_clock);
    m_events.clear();
    watch();
}

void tst_CookieEvents::watch()
{
    connect(m_inventory.get(), &CookieInventory::happened, this,
            [this](const CookieEvent &event) { m_events.append(event); });
}

QList<Kind> tst_CookieEvents::kinds() const
{
    QList<Kind> result;
    for (const CookieEvent &event : m_events)
        result.append(event.kind);
    return result;
}

void tst_CookieEvents::aNewCookieIsStored()
{
    m_inventory->recordStored(cookieOf("a"), WrittenBy::Http, portal);
    QCOMPARE(kinds(), QList<Kind>{Kind::Stored});
    const CookieEvent &event = m_events.first();
    QCOMPARE(event.key, cookieOf("a").key);
    QCOMPARE(event.wireName, "a");
    QCOMPARE(event.topLevelSite, portal);
    QCOMPARE(event.writtenBy, WrittenBy::Http);
    QCOMPARE(event.time, m_clock.now());
    QCOMPARE(m_inventory->find(event.key)->topLevelSite, portal);
}

void tst_CookieEvents::aCookieWrittenAgainIsOverwrittenAndSaysWhatDiffers()
{
    m_inventory->recordStored(cookieOf("a"), WrittenBy::Http);
    Cookie changed = cookieOf("a", "other");
    changed.secure = true;
    m_inventory->recordStored(changed, WrittenBy::Script);
    m_inventory->recordStored(changed, WrittenBy::Script);
    QCOMPARE(kinds(), (QList<Kind>{Kind::Stored, Kind::Overwritten, Kind::Overwritten}));
    QCOMPARE(m_events.at(1).differences, (QList<CookieField>{CookieField::Value, CookieField::Secure}));
    QVERIFY(m_events.at(2).differences.isEmpty());
}

void tst_CookieEvents::anOverwriteToldAsGoneAndStoredIsOneEvent()
{
    m_inventory->recordStored(cookieOf("a"), WrittenBy::Http);
    m_inventory->recordGone(cookieOf("a").key);
    m_inventory->recordStored(cookieOf("a", "other"), WrittenBy::Http);
    QCoreApplication::processEvents();
    QCOMPARE(kinds(), (QList<Kind>{Kind::Stored, Kind::Overwritten}));
    QCOMPARE(m_events.last().differences, QList<CookieField>{CookieField::Value});
}

void tst_CookieEvents::aCookieThatLeavesIsGone()
{
    m_inventory->recordStored(cookieOf("a"), WrittenBy::Http, portal);
    m_inventory->recordGone(cookieOf("a").key);
    QCOMPARE(m_events.size(), 1);
    QTRY_COMPARE(m_events.size(), 2);
    QCOMPARE(m_events.last().kind, Kind::Gone);
    QCOMPARE(m_events.last().end, End::NotKnown);
    QCOMPARE(m_events.last().topLevelSite, portal);
}

void tst_CookieEvents::goneIsToldBeforeWhatHappensNext()
{
    m_inventory->recordStored(cookieOf("a"), WrittenBy::Http);
    m_inventory->recordStored(cookieOf("b"), WrittenBy::Http);
    m_inventory->recordGone(cookieOf("a").key);
    m_inventory->recordGone(cookieOf("b").key);
    m_inventory->recordStored(cookieOf("c"), WrittenBy::Http);
    QCOMPARE(kinds(), (QList<Kind>{Kind::Stored, Kind::Stored, Kind::Gone, Kind::Gone, Kind::Stored}));
    QCOMPARE(m_events.at(2).wireName, "a");
    QCOMPARE(m_events.at(3).wireName, "b");
}

void tst_CookieEvents::anExpiredCookieSaysSo()
{
    Cookie cookie = cookieOf("a");
    cookie.expires = m_clock.now().addSecs(5);
    m_inventory->recordStored(cookie, WrittenBy::Http);
    m_clock.advance(5s);
    m_inventory->recordGone(cookie.key);
    QTRY_COMPARE(m_events.size(), 2);
    QCOMPARE(m_events.last().end, End::Expired);
}

void tst_CookieEvents::aCookieTheVisitorDeletedSaysSo()
{
    m_inventory->recordStored(cookieOf("a"), WrittenBy::Http);
    m_inventory->recordDeletion(cookieOf("a").key);
    m_inventory->recordGone(cookieOf("a").key);
    QTRY_COMPARE(m_events.size(), 2);
    QCOMPARE(m_events.last().end, End::DeletedByVisitor);
}

void tst_CookieEvents::aDeletionThatWasOvertakenByTheSiteIsNoDeletion()
{
    m_inventory->recordStored(cookieOf("a"), WrittenBy::Http);
    m_inventory->recordDeletion(cookieOf("a").key);
    m_inventory->recordStored(cookieOf("a", "other"), WrittenBy::Http);
    m_inventory->recordGone(cookieOf("a").key);
    QTRY_COMPARE(m_events.size(), 3);
    QCOMPARE(m_events.last().end, End::NotKnown);
}

void tst_CookieEvents::aRefusalSaysHow_data()
{
    QTest::addColumn<Refusal>("how");
    QTest::newRow("on arrival") << Refusal::OnArrival;
    QTest::newRow("by a choice") << Refusal::OnChoice;
}

void tst_CookieEvents::aRefusalSaysHow()
{
    QFETCH(Refusal, how);
    m_inventory->recordStored(cookieOf("a"), WrittenBy::Http);
    m_inventory->recordRefused(cookieOf("a").key, how);
    m_inventory->recordRefused(cookieOf("a").key, Refusal::OnChoice);
    QCOMPARE(kinds(), (QList<Kind>{Kind::Stored, Kind::Refused}));
    QCOMPARE(m_events.last().refusal, how);
}

void tst_CookieEvents::aRefusedCookieThatGoesIsToldOnce()
{
    m_inventory->recordStored(cookieOf("a"), WrittenBy::Http);
    m_inventory->recordRefused(cookieOf("a").key, Refusal::OnArrival);
    m_inventory->recordGone(cookieOf("a").key);
    m_inventory->recordStored(cookieOf("b"), WrittenBy::Http); // would tell what is held back
    QCOMPARE(kinds(), (QList<Kind>{Kind::Stored, Kind::Refused, Kind::Stored}));
}

void tst_CookieEvents::aRefusedWriteAfterTheCookieWentIsNotStored()
{
    m_inventory->recordStored(cookieOf("a"), WrittenBy::Http);
    m_inventory->recordGone(cookieOf("a").key);
    m_inventory->recordRefusedWrite(cookieOf("a"), u"https://cdn.example/a.js"_s, portal);
    QCOMPARE(kinds(), (QList<Kind>{Kind::Stored, Kind::Gone, Kind::Refused}));
    QCOMPARE(m_events.last().refusal, Refusal::BeforeStorage);
    QCOMPARE(m_events.last().writer, u"https://cdn.example/a.js"_s);
    QVERIFY(!m_inventory->find(cookieOf("a").key)->stored);
}

void tst_CookieEvents::aWriterThatBecomesKnownIsTold()
{
    QSignalSpy told(m_inventory.get(), &CookieInventory::writerBecameKnown);
    m_inventory->recordStored(cookieOf("a"), WrittenBy::Script);
    m_inventory->recordWriter(cookieOf("a").key, u"https://cdn.example/a.js"_s);
    QCOMPARE(told.size(), 1);
    m_inventory->recordStored(cookieOf("a"), WrittenBy::Script);
    m_inventory->recordWriter(cookieOf("a").key, u"https://cdn.example/a.js"_s);
    QCOMPARE(told.size(), 2); // the same script, and another write
}

void tst_CookieEvents::aServerRefusedIsToldOnceForReadsAndForEachWrite()
{
    OriginContact contact{portal, u"ads.test"_s, OriginContact::Use::Read, true};
    m_inventory->recordContact(contact);
    m_inventory->recordContact(contact);
    contact.use = OriginContact::Use::Write;
    m_inventory->recordContact(contact);
    m_inventory->recordContact(contact);
    QCOMPARE(kinds(), QList<Kind>(3, Kind::ServerRefused));
    QCOMPARE(m_events.first().host, u"ads.test"_s);
    QCOMPARE(m_events.first().topLevelSite, portal);
}

void tst_CookieEvents::noEventHoldsAValue()
{
    // A nameless cookie's name on the wire is a part of its value, up to "=": what every list shows.
    Cookie nameless = cookieOf("", "denied=secret");
    m_inventory->recordStored(nameless, WrittenBy::Http);
    QCOMPARE(m_events.first().wireName, "denied");
    m_inventory->recordStored(cookieOf("", "secret"), WrittenBy::Http);
    QVERIFY(m_events.last().wireName.isEmpty());
}

void tst_CookieEvents::changesAreCounted()
{
    for (int i = 0; i < 3; ++i)
        m_inventory->recordStored(cookieOf("a", QByteArray::number(i)), WrittenBy::Http);
    QCOMPARE(m_inventory->find(cookieOf("a").key)->changes, 2U);
}

void tst_CookieEvents::eachChangeNamesItsCookie()
{
    QSignalSpy changed(m_inventory.get(), &CookieInventory::cookieChanged);
    m_inventory->recordStored(cookieOf("a"), WrittenBy::Http);
    m_inventory->recordSameSite(cookieOf("a").key, SameSite::Strict);
    m_inventory->recordGone(cookieOf("a").key);
    QCOMPARE(changed.size(), 3);
    for (const auto &arguments : changed)
        QCOMPARE(arguments.first().value<CookieKey>(), cookieOf("a").key);
}

void tst_CookieEvents::unreportedSameSiteIsNoDifference()
{
    Cookie known = cookieOf("a");
    known.sameSite = SameSite::Strict;
    QVERIFY(differencesBetween(known, cookieOf("a")).isEmpty());
    Cookie other = known;
    other.sameSite = SameSite::None;
    QCOMPARE(differencesBetween(known, other), QList<CookieField>{CookieField::SameSite});
}

QTEST_GUILESS_MAIN(tst_CookieEvents)
#include "tst_cookieevents.moc"
