// SPDX-License-Identifier: Apache-2.0
#include "cookies/Lifetime.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

class Lifetime final
{
    Q_DECLARE_TR_FUNCTIONS(consentdesk::Lifetime)
};

constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
constexpr int monthsOfYear = 12;

/// Keeps sums of months and milliseconds within their types: a file may claim any expiry.
QDateTime bounded(const QDateTime &time)
{
    static const QDateTime earliest(QDate(1, 1, 1), QTime(0, 0), Qt::UTC);
    static const QDateTime latest(QDate(99'999, 12, 31), QTime(0, 0), Qt::UTC);
    return std::clamp(time.toUTC(), earliest, latest);
}

qint64 rounded(qint64 milliseconds, qint64 unit)
{
    return (milliseconds + unit / 2) / unit;
}

/// How many whole months lie between.
int wholeMonths(const QDateTime &from, const QDateTime &to)
{
    const QDate first = from.date();
    const QDate last = to.date();
    const int months = (last.year() - first.year()) * monthsOfYear + last.month() - first.month();
    return from.addMonths(months) > to ? months - 1 : months;
}

int roundedMonths(const QDateTime &from, const QDateTime &to)
{
    const int whole = wholeMonths(from, to);
    const QDateTime begun = from.addMonths(whole);
    const qint64 lengthOfMonth = begun.msecsTo(from.addMonths(whole + 1));
    return 2 * begun.msecsTo(to) >= lengthOfMonth ? whole + 1 : whole;
}

TimeSpan monthsOrYears(int months)
{
    const bool isWholeYears = months >= 2 * monthsOfYear && months % monthsOfYear == 0;
    if (isWholeYears || months >= 5 * monthsOfYear)
        return {(months + monthsOfYear / 2) / monthsOfYear, TimeSpan::Unit::Years};
    return {months, TimeSpan::Unit::Months};
}

QString futureText(TimeSpan span)
{
    switch (span.unit) {
    case TimeSpan::Unit::Seconds:
        return Lifetime::tr("in %n second(s)", nullptr, std::max(span.count, 1));
    case TimeSpan::Unit::Minutes:
        return Lifetime::tr("in %n minute(s)", nullptr, span.count);
    case TimeSpan::Unit::Hours:
        return Lifetime::tr("in %n hour(s)", nullptr, span.count);
    case TimeSpan::Unit::Days:
        return Lifetime::tr("in %n day(s)", nullptr, span.count);
    case TimeSpan::Unit::Months:
        return Lifetime::tr("in %n month(s)", nullptr, span.count);
    case TimeSpan::Unit::Years:
        break;
    }
    return Lifetime::tr("in %n year(s)", nullptr, span.count);
}

QString pastText(TimeSpan span)
{
    switch (span.unit) {
    case TimeSpan::Unit::Seconds:
        return span.count == 0 ? Lifetime::tr("expired just now")
                               : Lifetime::tr("expired %n second(s) ago", nullptr, span.count);
    case TimeSpan::Unit::Minutes:
        return Lifetime::tr("expired %n minute(s) ago", nullptr, span.count);
    case TimeSpan::Unit::Hours:
        return Lifetime::tr("expired %n hour(s) ago", nullptr, span.count);
    case TimeSpan::Unit::Days:
        return Lifetime::tr("expired %n day(s) ago", nullptr, span.count);
    case TimeSpan::Unit::Months:
        return Lifetime::tr("expired %n month(s) ago", nullptr, span.count);
    case TimeSpan::Unit::Years:
        break;
    }
    return Lifetime::tr("expired %n year(s) ago", nullptr, span.count);
}

} // namespace

TimeSpan TimeSpan::between(const QDateTime &a, const QDateTime &b)
{
    const QDateTime from = bounded(std::min(a, b));
    const QDateTime to = bounded(std::max(a, b));
    const qint64 length = from.msecsTo(to);
    if (const qint64 seconds = rounded(length, second); seconds < 2 * minute / second)
        return {int(seconds), Unit::Seconds};
    if (const qint64 minutes = rounded(length, minute); minutes < 2 * hour / minute)
        return {int(minutes), Unit::Minutes};
    if (const qint64 hours = rounded(length, hour); hours < 2 * day / hour)
        return {int(hours), Unit::Hours};
    if (const qint64 days = rounded(length, day); from.addDays(days) < from.addMonths(2))
        return {int(days), Unit::Days};
    return monthsOrYears(roundedMonths(from, to));
}

QString lifetimeText(const std::optional<QDateTime> &expires, const QDateTime &now)
{
    if (!expires)
        return Lifetime::tr("session");
    if (!expires->isValid())
        return Lifetime::tr("unknown");
    const TimeSpan span = TimeSpan::between(now, *expires);
    return *expires > now ? futureText(span) : pastText(span);
}

QString exactExpiryText(const std::optional<QDateTime> &expires)
{
    if (!expires)
        return Lifetime::tr("until the browser is closed");
    if (!expires->isValid())
        return Lifetime::tr("unknown");
    const QString format = u"yyyy-MM-dd HH:mm:ss"_s;
    return Lifetime::tr("%1 local time (%2 UTC)")
        .arg(expires->toLocalTime().toString(format), expires->toUTC().toString(format));
}

qint64 lifetimeSortKey(const std::optional<QDateTime> &expires)
{
    return expires && expires->isValid() ? expires->toMSecsSinceEpoch() : std::numeric_limits<qint64>::min();
}

} // namespace consentdesk
