// SPDX-License-Identifier: Apache-2.0
#include "values/TimeText.h"

#include "base/TextLanguage.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

class TimeText final
{
    Q_DECLARE_TR_FUNCTIONS(consentdesk::TimeText)
};

constexpr qsizetype longestTime = 100; ///< with the name of a zone

std::optional<QDateTime> ifPlausible(const QDateTime &time)
{
    if (!time.isValid() || time.toMSecsSinceEpoch() < 0 || time.date().year() > 9999)
        return std::nullopt;
    return time.toUTC();
}

/// ECMAScript's Date.prototype.toString(): "Mon Nov 24 2025 10:00:00 GMT+0100".
std::optional<QDateTime> timeFromScriptText(const QString &text)
{
    constexpr qsizetype weekday = 4;
    constexpr qsizetype length = 20;
    const QDateTime local = QLocale::c().toDateTime(text.mid(weekday, length), u"MMM dd yyyy HH:mm:ss"_s);
    const QString zone = text.mid(weekday + length, 9); // " GMT+0100"
    bool isNumber = false;
    const int offset = zone.mid(4).toInt(&isNumber); // hours × 100 + minutes
    if (!local.isValid() || !zone.startsWith(" GMT"_L1) || !isNumber || std::abs(offset) > 1400)
        return std::nullopt;
    const int seconds = offset / 100 * 3600 + offset % 100 * 60;
    return ifPlausible(QDateTime(local.date(), local.time(), Qt::OffsetFromUTC, seconds));
}

} // namespace

QString timeText(const QDateTime &time)
{
    const QString format = TimeText::tr("d MMMM yyyy, HH:mm:ss", "form of a moment, as QDateTime reads it");
    return u"%1 (%2 UTC)"_s.arg(time.toString(Qt::ISODate), localeOfTexts().toString(time, format));
}

std::optional<QDateTime> timeFromSeconds(double seconds)
{
    constexpr double endOfYear9999 = 253'402'300'799;
    if (!(seconds >= 0 && seconds <= endOfYear9999)) // not a number is neither
        return std::nullopt;
    return QDateTime::fromMSecsSinceEpoch(qint64(std::floor(seconds * 1000)), Qt::UTC);
}

std::optional<QDateTime> timeFromUnixNumber(double number)
{
    constexpr double fromHereMilliseconds = 100'000'000'000; // the year 5138 in seconds, 1973 in milliseconds
    return timeFromSeconds(number < fromHereMilliseconds ? number : number / 1000);
}

std::optional<QDateTime> timeFromText(const QString &text)
{
    if (text.size() > longestTime)
        return std::nullopt;
    QDateTime iso = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (iso.isValid()) {
        if (iso.timeSpec() == Qt::LocalTime)
            iso.setTimeSpec(Qt::UTC);
        return ifPlausible(iso);
    }
    // RFC 9110 section 5.6.7 ends in GMT, which Qt's reader of RFC 2822 does not know.
    const QString zoned = text.endsWith(" GMT"_L1) ? text.chopped(3) + u"+0000"_s : text;
    if (const QDateTime mail = QDateTime::fromString(zoned, Qt::RFC2822Date); mail.isValid())
        return ifPlausible(mail);
    return timeFromScriptText(text);
}

} // namespace consentdesk
