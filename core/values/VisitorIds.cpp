// SPDX-License-Identifier: Apache-2.0
#include "values/VisitorIds.h"

#include "values/FieldWriter.h"
#include "values/TimeText.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

class VisitorIdsText final
{
    Q_DECLARE_TR_FUNCTIONS(consentdesk::VisitorIds)
};

constexpr qsizetype longestId = 400; ///< real ones have 30 to 100 octets

/// Seconds since 1970, as all of these write them.
void addTime(FieldWriter &writer, const QString &label, const QString &seconds)
{
    const auto time = timeFromSeconds(seconds.toDouble());
    writer.add(label, time ? timeText(*time) : seconds);
}

using Match = QRegularExpressionMatch;

ValueReading readClientId(const Match &match)
{
    ValueReading reading;
    reading.format = VisitorIdsText::tr("Google Analytics client id");
    FieldWriter writer(reading);
    writer.add(VisitorIdsText::tr("Parts of the domain"), match.captured(1));
    writer.add(VisitorIdsText::tr("Random number"), match.captured(2));
    addTime(writer, VisitorIdsText::tr("First visit"), match.captured(3));
    return reading;
}

ValueReading readSession(const Match &match)
{
    ValueReading reading;
    reading.format = VisitorIdsText::tr("Google Analytics session");
    FieldWriter writer(reading);
    addTime(writer, VisitorIdsText::tr("Start of the session"), match.captured(1));
    writer.add(VisitorIdsText::tr("Number of the session"), match.captured(2));
    return reading;
}

ValueReading readMatomoVisitor(const Match &match)
{
    ValueReading reading;
    reading.format = VisitorIdsText::tr("Matomo visitor id");
    FieldWriter writer(reading);
    writer.add(VisitorIdsText::tr("Visitor id"), match.captured(1));
    addTime(writer, VisitorIdsText::tr("First visit"), match.captured(2));
    return reading;
}

} // namespace

std::optional<ValueReading> readVisitorId(const QByteArray &name, const QByteArray &value)
{
    static const QRegularExpression client(u"^GA1\\.([0-9-]+)\\.([0-9]+)\\.([0-9]{9,10})$"_s);
    static const QRegularExpression session(u"^GS[12]\\.[0-9-]+\\.s?([0-9]{9,10})[.$]o?([0-9]+)[.$]"_s);
    static const QRegularExpression matomo(u"^([0-9a-f]{16})\\.([0-9]{9,10})\\."_s);
    if (value.size() > longestId)
        return std::nullopt;
    const QString text = QString::fromUtf8(value);
    const auto read = [&text](const QRegularExpression &form, ValueReading (*reader)(const Match &)) {
        const auto match = form.match(text);
        return match.hasMatch() ? std::optional(reader(match)) : std::nullopt;
    };
    if (name == "_ga" || name == "_gid")
        return read(client, readClientId);
    if (name.startsWith("_ga_"))
        return read(session, readSession);
    return name.startsWith("_pk_id") ? read(matomo, readMatomoVisitor) : std::nullopt;
}

} // namespace consentdesk
