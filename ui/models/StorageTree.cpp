// SPDX-License-Identifier: Apache-2.0
#include "base/DisplayText.h"
#include "models/StorageNode.h"
#include "pagestorage/StorageText.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

using Type = StorageNode::Type;

/// Text for this file; the rows have no QObject.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(StorageModel)
};

std::unique_ptr<StorageNode> node(Type type, const StorageArea &area, const QString &name)
{
    auto made = std::make_unique<StorageNode>();
    made->type = type;
    made->area = area;
    made->name = name;
    made->id = name;
    made->nameText = name.isEmpty() ? Text::tr("(empty name)") : displayText(name);
    return made;
}

QString line(const QString &label, const QString &text)
{
    return text.isEmpty() ? QString() : label + u": "_s + displayText(text, 2000) + u'\n';
}

std::unique_ptr<StorageNode> entryNode(const StorageArea &area, const StorageEntry &entry)
{
    auto made = node(Type::Entry, area, entry.key);
    made->entry = entry;
    made->isNameWhole = entry.isKeyWhole();
    made->size = entry.size();
    made->details = Text::tr("%n character(s)", nullptr, int(entry.valueLength));
    return made;
}

std::unique_ptr<StorageNode> databaseNode(const StorageArea &area, const StoredDatabase &database)
{
    auto made = node(Type::Database, area, database.name);
    made->isNameWhole = database.isNameWhole;
    made->details =
        database.problem
            ? problemText(*database.problem)
            : Text::tr("Version %1, %n store(s)", nullptr, int(database.storeCount)).arg(database.version);
    made->description = line(Text::tr("Database"), database.name) + made->details;
    for (const ObjectStore &store : database.stores) {
        auto child = node(Type::ObjectStore, area, store.name);
        child->details = store.count ? Text::tr("%n record(s)", nullptr, int(*store.count))
                                     : Text::tr("could not be counted");
        child->description = line(Text::tr("Object store"), store.name) + child->details;
        made->add(std::move(child));
    }
    return made;
}

std::unique_ptr<StorageNode> cacheNode(const StorageArea &area, const StoredCache &cache)
{
    auto made = node(Type::Cache, area, cache.name);
    made->isNameWhole = cache.isNameWhole;
    made->details =
        cache.problem ? problemText(*cache.problem) : Text::tr("%n response(s)", nullptr, int(cache.count));
    made->description = line(Text::tr("Cache"), cache.name) + made->details;
    for (const QString &request : cache.requests) {
        auto child = node(Type::Request, area, request);
        child->description = line(Text::tr("Request"), request);
        made->add(std::move(child));
    }
    return made;
}

std::unique_ptr<StorageNode> workerNode(const StorageArea &area, const ServiceWorker &worker)
{
    auto made = node(Type::Worker, area, worker.scope);
    made->details = displayText(worker.state, 40);
    made->description = line(Text::tr("Scope"), worker.scope) + line(Text::tr("Script"), worker.script) +
                        line(Text::tr("State"), worker.state);
    return made;
}

void addNotShown(StorageNode &parent, qint64 count)
{
    if (count <= 0)
        return;
    auto made = node(Type::NotShown, parent.area, {});
    made->id = u"\nmore"_s; // stands last, and is no name that a page could list twice
    made->nameText = Text::tr("%n more, not shown", nullptr, int(count));
    made->description = Text::tr("The list ends here. Counts and sizes above are of everything.");
    parent.add(std::move(made));
}

/// The same id twice would be the same row twice.
void makeIdsUnique(StorageNode &parent)
{
    QSet<QString> ids;
    for (const auto &child : parent.children) {
        const QString id = child->id;
        for (int i = 2; ids.contains(child->id); ++i)
            child->id = id + u'\n' + QString::number(i);
        ids.insert(child->id);
    }
}

template <class List, class MakeNode>
void addArea(StorageNode &origin, StorageKind kind, const List &list, qint64 size, MakeNode makeNode)
{
    const StorageArea area{origin.area.origin, kind};
    StorageNode &made = origin.add(node(Type::Area, area, {}));
    made.id = identifier(kind);
    made.nameText = kindText(kind);
    made.isReadable = !list.problem;
    made.size = list.problem ? -1 : size;
    made.details = list.problem ? problemText(*list.problem) : countText(kind, list.count);
    made.description = made.nameText + u'\n' + made.details;
    for (const auto &item : list.items)
        made.add(makeNode(area, item));
    std::sort(made.children.begin(), made.children.end(),
              [](const auto &a, const auto &b) { return a->name < b->name; });
    for (const auto &child : made.children)
        makeIdsUnique(*child);
    addNotShown(made, list.notShown());
    makeIdsUnique(made);
}

void addAreas(StorageNode &origin, const OriginStorage &storage)
{
    addArea(origin, StorageKind::Local, storage.local, storage.local.size, entryNode);
    addArea(origin, StorageKind::Session, storage.session, storage.session.size, entryNode);
    addArea(origin, StorageKind::Databases, storage.databases, -1, databaseNode);
    addArea(origin, StorageKind::Caches, storage.caches, -1, cacheNode);
    addArea(origin, StorageKind::Workers, storage.workers, -1, workerNode);
}

std::unique_ptr<StorageNode> originNode(const OriginStorage &storage)
{
    auto made = node(Type::Origin, {storage.origin, StorageKind::Local}, {});
    made->id = storage.origin.isEmpty() ? u"\nframe "_s + storage.address : storage.origin;
    made->nameText = displayText(storage.origin.isEmpty() ? storage.address : storage.origin);
    if (made->nameText.isEmpty())
        made->nameText = Text::tr("(frame without an address)");
    made->isReadable = !storage.problem;
    made->details = storage.problem      ? problemText(*storage.problem)
                    : storage.frames > 1 ? Text::tr("%n frame(s)", nullptr, int(storage.frames))
                                         : QString();
    made->size = storage.problem ? -1 : storage.local.size + storage.session.size;
    made->description = made->nameText + u'\n' + made->details;
    if (!storage.problem)
        addAreas(*made, storage);
    return made;
}

} // namespace

std::unique_ptr<StorageNode> makeStorageTree(const PageStorage &storage)
{
    auto root = std::make_unique<StorageNode>();
    for (const OriginStorage &origin : storage.origins)
        root->add(originNode(origin));
    makeIdsUnique(*root);
    addNotShown(*root, storage.framesNotAsked);
    if (storage.framesNotAsked > 0) {
        root->children.back()->nameText =
            Text::tr("%n more frame(s), not asked", nullptr, int(storage.framesNotAsked));
        root->children.back()->description.clear();
    }
    return root;
}

} // namespace consentdesk
