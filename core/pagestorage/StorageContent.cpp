// SPDX-License-Identifier: Apache-2.0
#include "pagestorage/StorageContent.h"

#include "pagestorage/StorageAnswer.h"

#include <QHash>
#include <QJsonArray>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

constexpr double largestWhole = 9007199254740992.0; // 2^53: what a number of JavaScript tells exactly

/// Items as @p itemFrom reads them, and the count of all.
template <class List, class ItemFrom>
void takeList(const QJsonObject &json, List &list, ItemFrom itemFrom)
{
    list.problem = problemFrom(json);
    if (list.problem)
        return;
    const QJsonArray items = json[u"items"_s].toArray();
    const qsizetype shown = std::min<qsizetype>(items.size(), StorageAnswer::maximumItems);
    for (qsizetype i = 0; i < shown; ++i)
        list.items.append(itemFrom(items.at(i)));
    list.count = std::max<qint64>(numberFrom(json[u"count"_s]), items.size());
}

StorageEntry entryFrom(const QJsonValue &json)
{
    const QJsonArray parts = json.toArray();
    StorageEntry entry{parts.at(0).toString(), parts.at(2).toString()};
    entry.keyLength = std::max<qint64>(numberFrom(parts.at(1)), entry.key.size());
    entry.valueLength = std::max<qint64>(numberFrom(parts.at(3)), entry.value.size());
    return entry;
}

EntryList entriesFrom(const QJsonObject &json)
{
    EntryList list;
    takeList(json, list, entryFrom);
    qint64 shown = 0;
    for (const StorageEntry &entry : std::as_const(list.items))
        shown += entry.size();
    list.size = std::max(2 * numberFrom(json[u"units"_s]), shown);
    return list;
}

/// Only the beginning when it was too long to be told.
bool isWhole(const QJsonObject &json)
{
    return json[u"whole"_s].toBool(true);
}

StoredDatabase databaseFrom(const QJsonValue &value)
{
    const QJsonObject json = value.toObject();
    StoredDatabase database;
    database.name = json[u"name"_s].toString();
    database.isNameWhole = isWhole(json);
    database.version = numberFrom(json[u"version"_s]);
    database.problem = problemFrom(json);
    const QJsonArray stores = json[u"stores"_s].toArray();
    for (qsizetype i = 0; i < std::min<qsizetype>(stores.size(), StorageAnswer::maximumItems); ++i) {
        const QJsonObject store = stores.at(i).toObject();
        const QJsonValue count = store[u"count"_s];
        database.stores.append({store[u"name"_s].toString(),
                                count.isDouble() ? std::optional(numberFrom(count)) : std::nullopt});
    }
    database.storeCount = std::max<qint64>(numberFrom(json[u"storeCount"_s]), stores.size());
    return database;
}

StoredCache cacheFrom(const QJsonValue &value)
{
    const QJsonObject json = value.toObject();
    StoredCache cache;
    cache.name = json[u"name"_s].toString();
    cache.isNameWhole = isWhole(json);
    cache.problem = problemFrom(json);
    const QJsonArray requests = json[u"requests"_s].toArray();
    for (qsizetype i = 0; i < std::min<qsizetype>(requests.size(), StorageAnswer::maximumItems); ++i)
        cache.requests.append(requests.at(i).toString());
    cache.count = std::max<qint64>(numberFrom(json[u"count"_s]), requests.size());
    return cache;
}

ServiceWorker workerFrom(const QJsonValue &value)
{
    const QJsonObject json = value.toObject();
    return {json[u"scope"_s].toString(), json[u"script"_s].toString(), json[u"state"_s].toString()};
}

} // namespace

qint64 numberFrom(const QJsonValue &json)
{
    const double number = json.toDouble();
    return number >= 0 && number <= largestWhole ? qint64(std::floor(number)) : 0;
}

std::optional<StorageProblem> problemFrom(const QJsonObject &json)
{
    const QJsonValue problem = json[u"problem"_s];
    if (!problem.isString())
        return std::nullopt;
    // Names of DOMException, and some of our own script.
    static const QHash<QString, StorageProblem> problems{
        {u"SecurityError"_s, StorageProblem::Refused},
        {u"UnknownError"_s, StorageProblem::Refused},      // IndexedDB, "The user denied permission"
        {u"NotSupportedError"_s, StorageProblem::Refused}, // service workers, the same
        {u"InvalidStateError"_s, StorageProblem::Unavailable},
        {u"InsecureContext"_s, StorageProblem::Insecure},
        {u"TimeoutError"_s, StorageProblem::TimedOut},
        {u"QuotaExceededError"_s, StorageProblem::QuotaExceeded},
        {u"ChangedMeanwhileError"_s, StorageProblem::ChangedMeanwhile},
        {u"BlockedError"_s, StorageProblem::InUse},
        {u"NotFoundError"_s, StorageProblem::NotFound},
        {u"AbortError"_s, StorageProblem::NotFound}, // a database that was deleted while it was opened
    };
    return problems.value(problem.toString(), StorageProblem::Failed);
}

std::optional<OriginStorage> originStorageFrom(const QJsonObject &json)
{
    const auto origin = canonicalOrigin(json[u"origin"_s].toString());
    if (!origin)
        return std::nullopt;
    OriginStorage storage;
    storage.origin = *origin;
    storage.local = entriesFrom(json[u"local"_s].toObject());
    storage.session = entriesFrom(json[u"session"_s].toObject());
    takeList(json[u"databases"_s].toObject(), storage.databases, databaseFrom);
    takeList(json[u"caches"_s].toObject(), storage.caches, cacheFrom);
    takeList(json[u"workers"_s].toObject(), storage.workers, workerFrom);
    return storage;
}

} // namespace consentdesk
