// SPDX-License-Identifier: Apache-2.0
#include "StrictTest.h"
#include "TextsIn.h"
#include "cookies/Lifetime.h"

#include <QRandomGenerator>
#include <QTest>
#include <QTimeZone>

#include <optional>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;
using Unit = TimeSpan::Unit;

Q_DECLARE_METATYPE(TimeSpan)

namespace {

QDateTime utc(int year, int month, int day, int hour = 0, int minute = 0, int second = 0)
{
    return {QDate(year, month, day), QTime(hour, minute, second), Qt::UTC};
}

/// @p span later than @p from, where its unit has a length of its own.
QDateTime later(const QDateTime &from, TimeSpan span)
{
    switch (span.unit) {
    case Unit::Seconds:
        return from.addSecs(span.count);
    case Unit::Minutes:
        return from.addSecs(span.count * 60LL);
    case Unit::Hours:
        return from.addSecs(span.count * 3600LL);
    case Unit::Days:
        return from.addDays(span.count);
    case Unit::Months:
        return from.addMonths(span.count);
    case Unit::Years:
        break;
    }
    return from.addMonths(span.count * 12);
}

QDateTime anyTime(QRandomGenerator &random)
{
    return utc(2024, 1, 1).addSecs(random.bounded(6 * 365 * 86'400));
}

} // namespace

/// With the English plural forms that the program loads.
class tst_Lifetime final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { test::failOnAnyWarning(); }

    void lifetimesAreToldInWords_data();
    void lifetimesAreToldInWords();
    void withoutPluralFormsTheNumberIsStillRight();
    void monthsAreThoseOfTheCalendar_data();
    void monthsAreThoseOfTheCalendar();
    void everyDeclaredLifetimeIsMetOnEveryDay_data();
    void everyDeclaredLifetimeIsMetOnEveryDay();
    void aDeclaredLifetimeStaysForAWhile_data();
    void aDeclaredLifetimeStaysForAWhile();
    void everySpanIsRightToAQuarter();
    void aLaterExpiryIsNeverToldAsAShorterSpan();
    void theOrderOfTheTwoTimesDoesNotMatter();
    void timeZonesShiftNothing();
    void absurdTimesAreBounded();
    void theExactTimeIsToldInLocalTimeAndUtc();
    void rowsAreSortedBySessionThenExpiry();

private:
    std::optional<test::TextsIn> m_texts; ///< speaks with the plurals that the program loads
};

void tst_Lifetime::initTestCase()
{
    m_texts.emplace(u"en"_s);
}

void tst_Lifetime::lifetimesAreToldInWords_data()
{
    QTest::addColumn<qint64>("milliseconds"); // from 24 November 2026, 9:00
    QTest::addColumn<QString>("text");
    const auto row = [](qint64 milliseconds, const QString &text) {
        QTest::addRow("%lld ms: %s", static_cast<long long>(milliseconds), qPrintable(text))
            << milliseconds << text;
    };
    constexpr qint64 second = 1000;
    constexpr qint64 minute = 60 * second;
    constexpr qint64 hour = 60 * minute;
    constexpr qint64 day = 24 * hour;
    row(1, u"in 1 second"_s);
    row(1499, u"in 1 second"_s);
    row(1500, u"in 2 seconds"_s);
    row(90 * second, u"in 90 seconds"_s);
    row(2 * minute - 501, u"in 119 seconds"_s);
    row(2 * minute - 500, u"in 2 minutes"_s);
    row(30 * minute, u"in 30 minutes"_s);
    row(30 * minute - 3 * second, u"in 30 minutes"_s);
    row(60 * minute, u"in 60 minutes"_s);
    row(2 * hour - minute, u"in 119 minutes"_s);
    row(2 * hour - second, u"in 2 hours"_s);
    row(24 * hour, u"in 24 hours"_s);
    row(47 * hour + 29 * minute, u"in 47 hours"_s);
    row(47 * hour + 30 * minute, u"in 2 days"_s);
    row(7 * day, u"in 7 days"_s);
    row(30 * day - second, u"in 30 days"_s);
    row(60 * day, u"in 60 days"_s); // 23 January, one day short of two months
    row(61 * day, u"in 2 months"_s);
    row(90 * day, u"in 3 months"_s);
    row(365 * day, u"in 12 months"_s);
    row(395 * day, u"in 13 months"_s);
    row(400 * day, u"in 13 months"_s);
    row(730 * day, u"in 2 years"_s);
    row(760 * day, u"in 25 months"_s);
    row(913 * day, u"in 30 months"_s);
    row(10'957 * day, u"in 30 years"_s);
    row(0, u"expired just now"_s);
    row(-499, u"expired just now"_s);
    row(-500, u"expired 1 second ago"_s);
    row(-45 * minute, u"expired 45 minutes ago"_s);
    row(-5 * hour, u"expired 5 hours ago"_s);
    row(-2 * day, u"expired 2 days ago"_s);
    row(-400 * day, u"expired 13 months ago"_s);
    row(-20'000 * day, u"expired 55 years ago"_s);
}

void tst_Lifetime::lifetimesAreToldInWords()
{
    QFETCH(qint64, milliseconds);
    QFETCH(QString, text);
    const QDateTime now = utc(2026, 11, 24, 9);
    QCOMPARE(lifetimeText(now.addMSecs(milliseconds), now), text);
}

void tst_Lifetime::withoutPluralFormsTheNumberIsStillRight()
{
    const QDateTime now = utc(2026, 11, 24, 9);
    QCOMPARE(lifetimeText(std::nullopt, now), u"session"_s);
    QCOMPARE(lifetimeText(QDateTime(), now), u"unknown"_s);
    m_texts.reset();
    const QString text = lifetimeText(now.addMonths(13), now);
    m_texts.emplace(u"en"_s);
    QCOMPARE(text, u"in 13 month(s)"_s);
}

void tst_Lifetime::monthsAreThoseOfTheCalendar_data()
{
    QTest::addColumn<QDateTime>("from");
    QTest::addColumn<QDateTime>("to");
    QTest::addColumn<TimeSpan>("span");
    const auto row = [](const char *title, const QDateTime &from, const QDateTime &to, TimeSpan span) {
        QTest::newRow(title) << from << to << span;
    };
    row("31 January to the end of March", utc(2026, 1, 31), utc(2026, 3, 31), {2, Unit::Months});
    row("31 December to the end of February", utc(2026, 12, 31), utc(2027, 2, 28), {2, Unit::Months});
    row("a day less", utc(2026, 12, 31), utc(2027, 2, 27), {58, Unit::Days});
    row("30 December to the end of February", utc(2026, 12, 30), utc(2027, 2, 28), {2, Unit::Months});
    row("31 January, 13 months", utc(2026, 1, 31), utc(2027, 2, 28), {13, Unit::Months});
    row("the same in a leap year", utc(2027, 1, 31), utc(2028, 2, 29), {13, Unit::Months});
    row("29 February to the next", utc(2024, 2, 29), utc(2028, 2, 29), {4, Unit::Years});
    row("29 February, two years", utc(2024, 2, 29), utc(2026, 2, 28), {2, Unit::Years});
    row("half of a month of 31 days", utc(2026, 1, 1), utc(2026, 3, 16, 12), {3, Unit::Months});
    row("a second less", utc(2026, 1, 1), utc(2026, 3, 16, 11, 59, 59), {2, Unit::Months});
}

void tst_Lifetime::monthsAreThoseOfTheCalendar()
{
    QFETCH(QDateTime, from);
    QFETCH(QDateTime, to);
    QFETCH(TimeSpan, span);
    QCOMPARE(TimeSpan::between(from, to).count, span.count);
    QCOMPARE(TimeSpan::between(from, to).unit, span.unit);
}

void tst_Lifetime::everyDeclaredLifetimeIsMetOnEveryDay_data()
{
    QTest::addColumn<TimeSpan>("declared");
    for (const int count : {2, 30, 90, 119})
        QTest::addRow("%d minutes", count) << TimeSpan{count, Unit::Minutes};
    for (const int count : {2, 24, 36, 47})
        QTest::addRow("%d hours", count) << TimeSpan{count, Unit::Hours};
    for (const int count : {2, 7, 30, 45, 58})
        QTest::addRow("%d days", count) << TimeSpan{count, Unit::Days};
    for (const int count : {2, 3, 6, 11, 12, 13, 18, 23, 25, 59})
        QTest::addRow("%d months", count) << TimeSpan{count, Unit::Months};
    for (const int count : {2, 3, 5, 10, 30})
        QTest::addRow("%d years", count) << TimeSpan{count, Unit::Years};
}

void tst_Lifetime::everyDeclaredLifetimeIsMetOnEveryDay()
{
    QFETCH(TimeSpan, declared);
    for (QDateTime from = utc(2023, 12, 31, 23, 59, 58); from.date().year() < 2029; from = from.addDays(1))
        QCOMPARE(TimeSpan::between(from, later(from, declared)), declared);
}

void tst_Lifetime::aDeclaredLifetimeStaysForAWhile_data()
{
    QTest::addColumn<TimeSpan>("declared");
    QTest::addColumn<int>("seconds");
    QTest::newRow("30 minutes, half a minute") << TimeSpan{30, Unit::Minutes} << 30;
    QTest::newRow("24 hours, half an hour") << TimeSpan{24, Unit::Hours} << 1800;
    QTest::newRow("30 days, half a day") << TimeSpan{30, Unit::Days} << 43'200;
    QTest::newRow("13 months, twelve days") << TimeSpan{13, Unit::Months} << 12 * 86'400;
    QTest::newRow("10 years, five months") << TimeSpan{10, Unit::Years} << 150 * 86'400;
}

void tst_Lifetime::aDeclaredLifetimeStaysForAWhile()
{
    QFETCH(TimeSpan, declared);
    QFETCH(int, seconds);
    QRandomGenerator random(13);
    for (int round = 0; round < 2000; ++round) {
        const QDateTime from = anyTime(random);
        const QDateTime to = later(from, declared);
        QCOMPARE(TimeSpan::between(from.addSecs(random.bounded(seconds)), to), declared);
    }
}

void tst_Lifetime::everySpanIsRightToAQuarter()
{
    QRandomGenerator random(14);
    for (int round = 0; round < 20'000; ++round) {
        const QDateTime from = anyTime(random);
        const qint64 length =
            random.generate64() % (qint64(1) << random.bounded(3, 31)); // seconds, of every size
        const QDateTime to = from.addSecs(length);
        const TimeSpan span = TimeSpan::between(from, to);
        const qint64 error = std::abs(later(from, span).secsTo(to));
        QVERIFY2(error * 4 <= length,
                 qPrintable(u"%1 s after %2"_s.arg(length).arg(from.toString(Qt::ISODate))));
    }
}

void tst_Lifetime::aLaterExpiryIsNeverToldAsAShorterSpan()
{
    QRandomGenerator random(15);
    for (int round = 0; round < 300; ++round) {
        const QDateTime from = anyTime(random);
        QDateTime told = from;
        for (qint64 length = 1; length < 4'000'000'000; length += length / 40 + 1) {
            const QDateTime next = later(from, TimeSpan::between(from, from.addSecs(length)));
            QVERIFY(next >= told);
            told = next;
        }
    }
}

void tst_Lifetime::theOrderOfTheTwoTimesDoesNotMatter()
{
    QRandomGenerator random(16);
    for (int round = 0; round < 2000; ++round) {
        const QDateTime a = anyTime(random);
        const QDateTime b = anyTime(random);
        QCOMPARE(TimeSpan::between(a, b), TimeSpan::between(b, a));
    }
}

void tst_Lifetime::timeZonesShiftNothing()
{
    const QTimeZone berlin("Europe/Berlin");
    if (!berlin.isValid())
        QSKIP("No time zones on this machine.");
    // Over the change to summer time, and near midnight, where the local month is another one.
    const QDateTime from = utc(2026, 1, 31, 23, 30);
    const QDateTime to = from.addMonths(13);
    QCOMPARE(TimeSpan::between(from.toTimeZone(berlin), to.toTimeZone(berlin)), (TimeSpan{13, Unit::Months}));
    QCOMPARE(TimeSpan::between(from.toTimeZone(berlin), to), (TimeSpan{13, Unit::Months}));
}

void tst_Lifetime::absurdTimesAreBounded()
{
    const QDateTime now = utc(2026, 11, 24);
    const QDateTime farthest = QDateTime::fromMSecsSinceEpoch(std::numeric_limits<qint64>::max(), Qt::UTC);
    const QDateTime earliest = QDateTime::fromMSecsSinceEpoch(std::numeric_limits<qint64>::min(), Qt::UTC);
    QCOMPARE(lifetimeText(farthest, now), u"in 97973 years"_s);
    QCOMPARE(lifetimeText(earliest, now), u"expired 2026 years ago"_s);
}

void tst_Lifetime::theExactTimeIsToldInLocalTimeAndUtc()
{
    QCOMPARE(exactExpiryText(std::nullopt), u"until the browser is closed"_s);
    QCOMPARE(exactExpiryText(QDateTime()), u"unknown"_s);
    const QDateTime expires = utc(2027, 12, 24, 8, 5, 3);
    const QString local = expires.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s);
    QCOMPARE(exactExpiryText(expires), local + u" local time (2027-12-24 08:05:03 UTC)"_s);
}

void tst_Lifetime::rowsAreSortedBySessionThenExpiry()
{
    const QDateTime now = utc(2026, 11, 24);
    const QList<std::optional<QDateTime>> sorted{std::nullopt, utc(1601, 1, 1), now.addSecs(-1),
                                                 now,          now.addMSecs(1), utc(9999, 12, 31)};
    for (qsizetype i = 1; i < sorted.size(); ++i)
        QVERIFY(lifetimeSortKey(sorted[i - 1]) < lifetimeSortKey(sorted[i]));
}

QTEST_GUILESS_MAIN(tst_Lifetime)
#include "tst_lifetime.moc"
