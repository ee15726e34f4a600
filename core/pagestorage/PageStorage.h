// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pagestorage/StorageArea.h"

namespace consentdesk {

/// An entry of localStorage or sessionStorage. Long keys and values are there with their beginning only.
struct StorageEntry
{
    QString key;          ///< as the page wrote it, lone surrogates included
    QString value;        ///< never to be logged
    qint64 keyLength = 0; ///< UTF-16 code units of the whole key
    qint64 valueLength = 0;

    /// Octets, two for each UTF-16 code unit of key and value: as the engine counts against its quota.
    [[nodiscard]] qint64 size() const { return 2 * (keyLength + valueLength); }
    /// Only then it can be addressed, so that it can be changed by itself.
    [[nodiscard]] bool isKeyWhole() const { return key.size() == keyLength; }
    [[nodiscard]] bool isValueWhole() const { return value.size() == valueLength; }
    friend bool operator==(const StorageEntry &, const StorageEntry &) = default;
};

struct ObjectStore
{
    QString name;
    std::optional<qint64> count; ///< of records; none: it could not be counted

    friend bool operator==(const ObjectStore &, const ObjectStore &) = default;
};

/// Why something could not be read or changed.
enum class StorageProblem {
    Refused,          ///< the engine denies it: refused by the visitor, or blocked
    Insecure,         ///< there is none on pages without encryption
    Unavailable,      ///< the document has no storage, as sandboxed ones have none
    TimedOut,         ///< the page or the engine did not answer in time
    QuotaExceeded,    ///< the engine's limit for the origin
    ChangedMeanwhile, ///< the page has changed it since it was shown
    InUse,            ///< the page keeps it open; the engine deletes it when the page lets go
    NotFound,         ///< it is gone
    NoFrame,          ///< no open frame of the page has this origin
    Failed,           ///< anything else
};

/// An IndexedDB database.
struct StoredDatabase
{
    QString name = {};
    bool isNameWhole = true;
    qint64 version = 0;
    QList<ObjectStore> stores = {};
    qint64 storeCount = 0; ///< more than there are in `stores`: the rest is not listed
    std::optional<StorageProblem> problem = {};

    friend bool operator==(const StoredDatabase &, const StoredDatabase &) = default;
};

/// A cache of Cache Storage. The engine tells no sizes.
struct StoredCache
{
    QString name = {};
    bool isNameWhole = true;
    QStringList requests = {}; ///< "GET https://…"
    qint64 count = 0;          ///< of requests; more than are listed: the rest is not shown
    std::optional<StorageProblem> problem = {};

    friend bool operator==(const StoredCache &, const StoredCache &) = default;
};

struct ServiceWorker
{
    QString scope;
    QString script;
    QString state; ///< a word of the engine: "activated", "installing", …

    friend bool operator==(const ServiceWorker &, const ServiceWorker &) = default;
};

/// One area as it was found: some of its things, the number of all, or why there is nothing to say.
template <class Thing>
struct StoredList
{
    QList<Thing> items;
    qint64 count = 0; ///< of all, shown or not
    std::optional<StorageProblem> problem = {};

    [[nodiscard]] qint64 notShown() const { return count - items.size(); }
    friend bool operator==(const StoredList &, const StoredList &) = default;
};

struct EntryList : StoredList<StorageEntry>
{
    qint64 size = 0; ///< octets of all entries, see StorageEntry::size()

    friend bool operator==(const EntryList &, const EntryList &) = default;
};

/// What one origin of a page has stored.
struct OriginStorage
{
    QString origin;    ///< canonical; empty: a frame without an origin that could store
    QString address;   ///< of such a frame, as its page gave it; may be empty
    qint64 frames = 1; ///< of the page that have this origin
    std::optional<StorageProblem> problem = {}; ///< of all areas at once: nothing was asked then
    EntryList local;
    EntryList session;
    StoredList<StoredDatabase> databases;
    StoredList<StoredCache> caches;
    StoredList<ServiceWorker> workers;

    [[nodiscard]] bool isEmpty() const;
    friend bool operator==(const OriginStorage &, const OriginStorage &) = default;
};

/// What the origins of one page's frames have stored, at one moment. The page's own origin comes first.
struct PageStorage
{
    QList<OriginStorage> origins;
    qint64 framesNotAsked = 0; ///< a page may make more than anybody would look at

    [[nodiscard]] const OriginStorage *find(const QString &origin) const;
    /// Octets of the local and session storage of all origins.
    [[nodiscard]] qint64 size() const;
    [[nodiscard]] bool isEmpty() const;
    friend bool operator==(const PageStorage &, const PageStorage &) = default;
};

} // namespace consentdesk
