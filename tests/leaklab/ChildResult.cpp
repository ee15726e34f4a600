// SPDX-License-Identifier: Apache-2.0
#include "ChildResult.h"

#include "report/SiteReport.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk::leaklab {

namespace {

using Level = EnforcementStatus::Level;

/// What is not understood counts as not proven.
Level levelFrom(const QJsonValue &value)
{
    static constexpr std::array proven{Level::OffTheWire, Level::OnArrival};
    for (const Level level : proven) {
        if (value.toString() == identifier(level))
            return level;
    }
    return Level::Checking;
}

} // namespace

bool ChildResult::save(const QString &fileName) const
{
    QJsonArray array;
    for (const LabRow &row : rows)
        array.append(row.toJson());
    const QJsonObject object{
        {u"rows"_s, array}, {u"start"_s, identifier(levels.atStart)}, {u"end"_s, identifier(levels.atEnd)}};
    const QByteArray json = QJsonDocument(object).toJson(QJsonDocument::Compact);
    QFile file(fileName);
    return file.open(QIODevice::WriteOnly) && file.write(json) == json.size() && file.flush();
}

std::optional<ChildResult> ChildResult::load(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    ChildResult result;
    for (const QJsonValue value : object.value("rows"_L1).toArray())
        result.rows.append(LabRow::fromJson(value.toObject()));
    result.levels = {levelFrom(object.value("start"_L1)), levelFrom(object.value("end"_L1))};
    return result;
}

} // namespace consentdesk::leaklab
