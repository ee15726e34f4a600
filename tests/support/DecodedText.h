// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "values/DecodedValue.h"

#include <QString>

namespace consentdesk::test {

/// "label: text", and what is below it two spaces further in.
inline QString written(const std::vector<DecodedField> &fields, const QString &indent = {})
{
    QString text;
    for (const DecodedField &field : fields) {
        text += indent + field.label +
                (field.text.isEmpty() ? QString() : QStringLiteral(": ") + field.text) + u'\n';
        text += written(field.children, indent + QStringLiteral("  "));
    }
    return text;
}

/// "format [steps]".
inline QString titleOf(const ValueReading &reading)
{
    const QString path = reading.path();
    return path.isEmpty() ? reading.format : QStringLiteral("%1 [%2]").arg(reading.format, path);
}

/// The titles of all readings.
inline QStringList titlesOf(const DecodedValue &value)
{
    QStringList titles;
    for (const ValueReading &reading : value.readings)
        titles.append(titleOf(reading));
    return titles;
}

/// "Choice 2024-03-01T00:00:00Z: marketing refused, statistics accepted": a whole statement on one line.
inline QString written(const ConsentStatement &statement)
{
    QStringList items;
    for (const ConsentItem &item : statement.items)
        items.append(item.identifier + u' ' + answerText(item.answer));
    const QString when = statement.recorded ? u' ' + statement.recorded->toString(Qt::ISODate) : QString();
    return QStringLiteral("%1, %2%3: %4")
        .arg(statement.platform, recordText(statement.record), when, items.join(QStringLiteral(", ")));
}

} // namespace consentdesk::test
