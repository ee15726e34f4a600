// SPDX-License-Identifier: Apache-2.0
#include "pagestorage/StorageChange.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

QString identifier(StorageChange::Action action)
{
    switch (action) {
    case StorageChange::Action::Set:
        return u"set"_s;
    case StorageChange::Action::Remove:
        return u"remove"_s;
    case StorageChange::Action::Restore:
        return u"restore"_s;
    case StorageChange::Action::Clear:
        return u"clear"_s;
    case StorageChange::Action::Delete:
        break;
    }
    return u"delete"_s;
}

} // namespace

QJsonObject StorageChange::toJson() const
{
    QJsonObject json{{u"action"_s, identifier(action)},
                     {u"kind"_s, consentdesk::identifier(area.kind)},
                     {u"name"_s, name},
                     {u"value"_s, value}};
    if (expected)
        json.insert(u"expected"_s, *expected);
    QJsonArray list;
    for (const auto &[key, text] : entries)
        list.append(QJsonArray{key, text});
    json.insert(u"entries"_s, list);
    return json;
}

std::optional<StorageChange> inverseOf(const StorageChange &change, const StorageOutcome &outcome)
{
    using Action = StorageChange::Action;
    if (!outcome.isDone() || !outcome.isBeforeKnown || !holdsEntries(change.area.kind))
        return std::nullopt;
    switch (change.action) {
    case Action::Set:
        if (!outcome.before) {
            return StorageChange{.action = Action::Remove,
                                 .area = change.area,
                                 .name = change.name,
                                 .expected = outcome.after};
        }
        [[fallthrough]];
    case Action::Remove:
        if (!outcome.before)
            return std::nullopt; // there was nothing to remove
        return StorageChange{.action = Action::Set,
                             .area = change.area,
                             .name = change.name,
                             .value = *outcome.before,
                             .expected = outcome.after};
    case Action::Clear:
        if (outcome.removed.isEmpty())
            return std::nullopt;
        return StorageChange{.action = Action::Restore, .area = change.area, .entries = outcome.removed};
    case Action::Restore:
    case Action::Delete:
        break;
    }
    return std::nullopt;
}

} // namespace consentdesk
