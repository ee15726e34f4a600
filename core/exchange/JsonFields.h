// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace consentdesk {

/// Reads the fields of one JSON object and keeps the first thing that is wrong. After that reading goes on,
/// but its result is thrown away: readers need no checks of their own. Fields that nobody reads are let be.
class JsonFields final
{
public:
    explicit JsonFields(QJsonObject object)
        : m_object(std::move(object))
    {
    }
    Q_DISABLE_COPY_MOVE(JsonFields)

    [[nodiscard]] QString text(QLatin1StringView field); ///< required; at most ImportLimits::entryOctets long
    /// None when absent or null, as are the others.
    [[nodiscard]] std::optional<QString> optionalText(QLatin1StringView field);
    [[nodiscard]] std::optional<bool> optionalFlag(QLatin1StringView field);
    [[nodiscard]] std::optional<double> optionalNumber(QLatin1StringView field);

    /// Only the first report counts. The sentence names the field.
    void reject(QLatin1StringView field, const QString &sentence);
    /// Empty when everything could be read.
    [[nodiscard]] const QString &problem() const { return m_problem; }

private:
    QJsonObject m_object;
    QString m_problem;
};

} // namespace consentdesk
