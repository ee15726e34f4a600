// SPDX-License-Identifier: Apache-2.0
#include "policy/DurationCheck.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
constexpr qint64 year = 365 * day;

QString countText(qint64 seconds, qint64 unit, const QString &name)
{
    const qint64 count = seconds / unit + (seconds % unit >= (unit + 1) / 2 ? 1 : 0);
    return u"%1 %2%3"_s.arg(QLocale(QLocale::English).toString(count), name, count == 1 ? u""_s : u"s"_s);
}

} // namespace

qint64 toleranceOf(qint64 declared)
{
    const qint64 some = std::min(3 * day, declared / 4);
    return declared >= 28 * day ? some + declared / 30 : some;
}

DurationMatch matchDuration(const DeclaredDuration &declared, std::optional<qint64> observed)
{
    if (!observed)
        return DurationMatch::Within;
    if (declared.kind == DeclaredDuration::Kind::Session)
        return *observed > day ? DurationMatch::Longer : DurationMatch::Within;
    const qint64 excess = *observed - declared.seconds;
    if (excess > toleranceOf(declared.seconds))
        return DurationMatch::Longer;
    const bool isCapped = declared.seconds > cappedSeconds + day && *observed <= cappedSeconds + day &&
                          *observed >= cappedSeconds - day;
    return isCapped ? DurationMatch::Capped : DurationMatch::Within;
}

QString spanText(std::optional<qint64> seconds)
{
    if (!seconds)
        return u"until the browser is closed"_s;
    if (*seconds < 2 * minute)
        return countText(std::max<qint64>(0, *seconds), 1, u"second"_s);
    if (*seconds < 2 * hour)
        return countText(*seconds, minute, u"minute"_s);
    if (*seconds < 2 * day)
        return countText(*seconds, hour, u"hour"_s);
    return *seconds < 5 * year ? countText(*seconds, day, u"day"_s) : countText(*seconds, year, u"year"_s);
}

} // namespace consentdesk
