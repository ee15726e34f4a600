// SPDX-License-Identifier: Apache-2.0
#include "policy/DurationCheck.h"

#include "base/TextLanguage.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <limits>

namespace consentdesk {

namespace {

class DurationCheckText final
{
    Q_DECLARE_TR_FUNCTIONS(consentdesk::DurationCheck)
};

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
constexpr qint64 year = 365 * day;

int rounded(qint64 seconds, qint64 unit)
{
    const qint64 count = seconds / unit + (seconds % unit >= (unit + 1) / 2 ? 1 : 0);
    return int(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

QString shown(int count)
{
    return localeOfTexts().toString(count);
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
        return DurationCheckText::tr("until the browser is closed");
    const auto count = [seconds](qint64 unit) { return rounded(std::max<qint64>(0, *seconds), unit); };
    if (*seconds < 2 * minute)
        return DurationCheckText::tr("%1 second(s)", nullptr, count(1)).arg(shown(count(1)));
    if (*seconds < 2 * hour)
        return DurationCheckText::tr("%1 minute(s)", nullptr, count(minute)).arg(shown(count(minute)));
    if (*seconds < 2 * day)
        return DurationCheckText::tr("%1 hour(s)", nullptr, count(hour)).arg(shown(count(hour)));
    if (*seconds < 5 * year)
        return DurationCheckText::tr("%1 day(s)", nullptr, count(day)).arg(shown(count(day)));
    return DurationCheckText::tr("%1 year(s)", nullptr, count(year)).arg(shown(count(year)));
}

} // namespace consentdesk
