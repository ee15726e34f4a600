// SPDX-License-Identifier: Apache-2.0
#include "LabRow.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk::leaklab {

namespace {

QJsonArray toJson(const Tally &tally)
{
    return {tally.requests, tally.carried};
}

Tally tallyFrom(const QJsonValue &value)
{
    const QJsonArray pair = value.toArray();
    return {pair.at(0).toInteger(), pair.at(1).toInteger()};
}

QStringList stringsFrom(const QJsonValue &value)
{
    QStringList strings;
    for (const QJsonValue entry : value.toArray())
        strings.append(entry.toString());
    return strings;
}

} // namespace

Tally &Tally::operator+=(const Tally &other)
{
    requests += other.requests;
    carried += other.carried;
    return *this;
}

LabRow &LabRow::operator+=(const LabRow &other)
{
    first += other.first;
    known += other.known;
    laterPage += other.laterPage;
    stress += other.stress;
    for (auto it = other.necessary.cbegin(); it != other.necessary.cend(); ++it)
        necessary[it.key()] += it.value();
    foreign += other.foreign;
    broken += other.broken;
    for (auto it = other.figures.cbegin(); it != other.figures.cend(); ++it)
        figures[it.key()] += it.value();
    for (auto it = other.listed.cbegin(); it != other.listed.cend(); ++it)
        listed[it.key()] += it.value();
    return *this;
}

QJsonObject LabRow::toJson() const
{
    QJsonObject necessaryJson;
    for (auto it = necessary.cbegin(); it != necessary.cend(); ++it)
        necessaryJson.insert(it.key(), leaklab::toJson(it.value()));
    QJsonObject figuresJson;
    for (auto it = figures.cbegin(); it != figures.cend(); ++it)
        figuresJson.insert(it.key(), it.value());
    QJsonObject listedJson;
    for (auto it = listed.cbegin(); it != listed.cend(); ++it)
        listedJson.insert(it.key(), QJsonArray::fromStringList(it.value()));
    return {
        {u"name"_s, name},
        {u"first"_s, leaklab::toJson(first)},
        {u"known"_s, leaklab::toJson(known)},
        {u"laterPage"_s, leaklab::toJson(laterPage)},
        {u"stress"_s, leaklab::toJson(stress)},
        {u"necessary"_s, necessaryJson},
        {u"foreign"_s, foreign},
        {u"broken"_s, QJsonArray::fromStringList(broken)},
        {u"figures"_s, figuresJson},
        {u"listed"_s, listedJson},
    };
}

LabRow LabRow::fromJson(const QJsonObject &object)
{
    LabRow row;
    row.name = object.value("name"_L1).toString();
    row.first = tallyFrom(object.value("first"_L1));
    row.known = tallyFrom(object.value("known"_L1));
    row.laterPage = tallyFrom(object.value("laterPage"_L1));
    row.stress = tallyFrom(object.value("stress"_L1));
    const QJsonObject necessaryJson = object.value("necessary"_L1).toObject();
    for (auto it = necessaryJson.begin(); it != necessaryJson.end(); ++it)
        row.necessary.insert(it.key(), tallyFrom(it.value()));
    row.foreign = object.value("foreign"_L1).toInteger();
    row.broken = stringsFrom(object.value("broken"_L1));
    const QJsonObject figuresJson = object.value("figures"_L1).toObject();
    for (auto it = figuresJson.begin(); it != figuresJson.end(); ++it)
        row.figures.insert(it.key(), it.value().toInteger());
    const QJsonObject listedJson = object.value("listed"_L1).toObject();
    for (auto it = listedJson.begin(); it != listedJson.end(); ++it)
        row.listed.insert(it.key(), stringsFrom(it.value()));
    return row;
}

} // namespace consentdesk::leaklab
