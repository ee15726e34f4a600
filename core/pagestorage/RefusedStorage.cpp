// SPDX-License-Identifier: Apache-2.0
#include "pagestorage/RefusedStorage.h"

#include "consent/ConsentPolicy.h"

#include <QUrl>

#include <algorithm>

namespace consentdesk {

namespace {

bool wasChosenByName(const CookieVerdict &verdict)
{
    return std::any_of(verdict.reasons.begin(), verdict.reasons.end(), [](VerdictReason reason) {
        return reason == VerdictReason::CookieChosenHere || reason == VerdictReason::CookieChosenEverywhere;
    });
}

/// None when it is allowed, or when nothing is known of the name.
std::optional<CookieVerdict> refusalOf(const QString &name, const ConsentPolicy &policy, const Site &top,
                                       const Site &own)
{
    if (name.isEmpty())
        return std::nullopt;
    CookieVerdict verdict = policy.decide({top, own, name.toUtf8()});
    const bool isKnown = !verdict.classification.isUnclassified() || wasChosenByName(verdict);
    return verdict.isAllowed() || !isKnown ? std::nullopt : std::optional(std::move(verdict));
}

void addNames(QList<RefusedStorage> &found, const OriginStorage &storage, const ConsentPolicy &policy,
              const Site &top, const Site &own)
{
    const auto add = [&](StorageKind kind, const QString &name) {
        if (auto verdict = refusalOf(name, policy, top, own))
            found.append({{storage.origin, kind}, name, std::move(*verdict)});
    };
    for (const StorageEntry &entry : storage.local.items) {
        if (entry.isKeyWhole())
            add(StorageKind::Local, entry.key);
    }
    for (const StorageEntry &entry : storage.session.items) {
        if (entry.isKeyWhole())
            add(StorageKind::Session, entry.key);
    }
    for (const StoredDatabase &database : storage.databases.items) {
        if (database.isNameWhole)
            add(StorageKind::Databases, database.name);
    }
}

} // namespace

QList<RefusedStorage> refusedStorage(const PageStorage &storage, const ConsentPolicy &policy,
                                     const Site &topLevelSite)
{
    QList<RefusedStorage> found;
    for (const OriginStorage &origin : storage.origins) {
        const Site own = Site::fromUrl(QUrl(origin.origin));
        if (own.isNull())
            continue;
        const CookieVerdict whole =
            policy.decide({topLevelSite, own, std::nullopt, CookieAccess::Means::Scripts});
        if (!whole.isAllowed())
            found.append({{origin.origin, StorageKind::Local}, {}, whole});
        else
            addNames(found, origin, policy, topLevelSite, own);
    }
    return found;
}

} // namespace consentdesk
