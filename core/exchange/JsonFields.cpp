// SPDX-License-Identifier: Apache-2.0
#include "exchange/JsonFields.h"

#include "exchange/ImportLimits.h"

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

QString JsonFields::text(QLatin1StringView field)
{
    const auto found = optionalText(field);
    if (!found)
        reject(field, u"is missing"_s);
    return found.value_or(QString());
}

std::optional<QString> JsonFields::optionalText(QLatin1StringView field)
{
    const QJsonValue value = m_object.value(field);
    if (value.isUndefined() || value.isNull())
        return std::nullopt;
    const QString text = value.toString();
    if (!value.isString())
        reject(field, u"must be a text"_s);
    else if (text.size() > ImportLimits::entryOctets) // before anybody works on it
        reject(field, u"is longer than anything that a browser keeps"_s);
    else if (!text.isValidUtf16())
        reject(field, u"contains half a character"_s);
    return m_problem.isEmpty() ? text : QString();
}

std::optional<bool> JsonFields::optionalFlag(QLatin1StringView field)
{
    const QJsonValue value = m_object.value(field);
    if (value.isUndefined() || value.isNull())
        return std::nullopt;
    if (!value.isBool())
        reject(field, u"must be true or false"_s);
    return value.toBool();
}

std::optional<double> JsonFields::optionalNumber(QLatin1StringView field)
{
    const QJsonValue value = m_object.value(field);
    if (value.isUndefined() || value.isNull())
        return std::nullopt;
    if (!value.isDouble())
        reject(field, u"must be a number"_s);
    return value.toDouble();
}

void JsonFields::reject(QLatin1StringView field, const QString &reason)
{
    if (m_problem.isEmpty())
        m_problem = u"'%1' %2."_s.arg(field, reason);
}

} // namespace consentdesk
