// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

#include <array>
#include <optional>

namespace consentdesk {

/// What a page can keep beside cookies.
enum class StorageKind { Local, Session, Databases, Caches, Workers };

inline constexpr std::array allStorageKinds{StorageKind::Local, StorageKind::Session, StorageKind::Databases,
                                            StorageKind::Caches, StorageKind::Workers};

/// The name of @p kind in the script of resources/scripts/storage: "local", "session", "databases", …
[[nodiscard]] QString identifier(StorageKind kind);
/// Whether it holds entries of a key and a value, which can be edited one by one.
[[nodiscard]] constexpr bool holdsEntries(StorageKind kind)
{
    return kind == StorageKind::Local || kind == StorageKind::Session;
}

/// "https://www.example.org:8443", canonical, of an http or https address; none for anything else, opaque
/// origins ("null") among them.
[[nodiscard]] std::optional<QString> canonicalOrigin(const QString &origin);

/// One of the places where an origin keeps things.
struct StorageArea
{
    QString origin; ///< canonical
    StorageKind kind = StorageKind::Local;

    friend bool operator==(const StorageArea &, const StorageArea &) = default;
};

} // namespace consentdesk
