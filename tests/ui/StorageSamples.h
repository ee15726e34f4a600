// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pagestorage/PageStorage.h"

namespace consentdesk::test {

[[nodiscard]] inline StorageEntry storageEntry(const QString &key, const QString &value)
{
    return {key, value, key.size(), value.size()};
}

inline void addEntry(EntryList &list, const StorageEntry &entry)
{
    list.items.append(entry);
    list.count = list.items.size();
    list.size += entry.size();
}

/// Every kind of row: a site of its own with all five areas, a refused third party, a sandboxed frame.
[[nodiscard]] inline PageStorage storageOfEachKind()
{
    OriginStorage own;
    own.origin = QStringLiteral("https://portal.example");
    own.frames = 2;
    addEntry(own.local, storageEntry(QStringLiteral("theme"), QStringLiteral("dark")));
    addEntry(own.local, storageEntry(QStringLiteral("item10"), QStringLiteral("{\"id\": 10}")));
    addEntry(own.local, storageEntry(QStringLiteral("item2"), QStringLiteral("{\"id\": 2}")));
    addEntry(own.local, storageEntry(QStringLiteral("_hjid"), QStringLiteral("3f2a-secret")));
    own.local.items.append({QStringLiteral("basket"), QString(400, u'x'), 6, 9000});
    own.local.count = 1205;
    own.local.size = 2'480'000;
    addEntry(own.session, storageEntry(QString(), QStringLiteral("value of an empty name")));
    own.databases.items = {{.name = QStringLiteral("library"),
                            .version = 3,
                            .stores = {{QStringLiteral("authors"), 0}, {QStringLiteral("books"), 512}},
                            .storeCount = 2},
                           {.name = QStringLiteral("busy"), .problem = StorageProblem::TimedOut}};
    own.databases.count = 2;
    own.caches.items = {{.name = QStringLiteral("pages-v1"),
                         .requests = {QStringLiteral("GET https://portal.example/offline")},
                         .count = 1}};
    own.caches.count = 1;
    own.workers.items = {{QStringLiteral("https://portal.example/"),
                          QStringLiteral("https://portal.example/sw.js"), QStringLiteral("activated")}};
    own.workers.count = 1;
    OriginStorage refused;
    refused.origin = QStringLiteral("https://ads.example");
    refused.problem = StorageProblem::Refused;
    OriginStorage boxed;
    boxed.address = QStringLiteral("https://player.example/embed/42");
    boxed.problem = StorageProblem::Unavailable;
    return {{own, refused, boxed}, 0};
}

} // namespace consentdesk::test
