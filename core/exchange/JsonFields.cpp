// SPDX-License-Identifier: Apache-2.0
#include "exchange/JsonFields.h"

#include "exchange/ImportLimits.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

class JsonFieldsText final
{
    Q_DECLARE_TR_FUNCTIONS(consentdesk::JsonFields)
};

} // namespace

QString JsonFields::text(QLatin1StringView field)
{
    const auto found = optionalText(field);
    if (!found)
        reject(field, JsonFieldsText::tr("'%1' is missing."));
    return found.value_or(QString());
}

std::optional<QString> JsonFields::optionalText(QLatin1StringView field)
{
    const QJsonValue value = m_object.value(field);
    if (value.isUndefined() || value.isNull())
        return std::nullopt;
    const QString text = value.toString();
    if (!value.isString())
        reject(field, JsonFieldsText::tr("'%1' must be a text."));
    else if (text.size() > ImportLimits::entryOctets) // before anybody works on it
        reject(field, JsonFieldsText::tr("'%1' is longer than anything that a browser keeps."));
    else if (!text.isValidUtf16())
        reject(field, JsonFieldsText::tr("'%1' contains half a character."));
    return m_problem.isEmpty() ? text : QString();
}

std::optional<bool> JsonFields::optionalFlag(QLatin1StringView field)
{
    const QJsonValue value = m_object.value(field);
    if (value.isUndefined() || value.isNull())
        return std::nullopt;
    if (!value.isBool())
        reject(field, JsonFieldsText::tr("'%1' must be true or false."));
    return value.toBool();
}

std::optional<double> JsonFields::optionalNumber(QLatin1StringView field)
{
    const QJsonValue value = m_object.value(field);
    if (value.isUndefined() || value.isNull())
        return std::nullopt;
    if (!value.isDouble())
        reject(field, JsonFieldsText::tr("'%1' must be a number."));
    return value.toDouble();
}

void JsonFields::reject(QLatin1StringView field, const QString &sentence)
{
    if (m_problem.isEmpty())
        m_problem = sentence.arg(field);
}

} // namespace consentdesk
