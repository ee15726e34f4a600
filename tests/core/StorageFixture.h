// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ManualClock.h"
#include "storage/ChoiceRepository.h"
#include "storage/Database.h"
#include "storage/SqlConnection.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QMap>
#include <QTemporaryDir>

#include <algorithm>
#include <optional>
#include <unistd.h>

namespace consentdesk::test {

/// A folder of its own for each test function, with a database's path in it.
struct StorageFolder
{
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("choices.sqlite"));

    [[nodiscard]] QString beside(const QString &suffix) const { return path + suffix; }
    [[nodiscard]] QStringList files() const
    {
        return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
    }
};

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline bool setContent(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(content) == content.size();
}

/// Name, checksum and time of change of every file: equal means untouched.
inline QMap<QString, QString> traceOf(const StorageFolder &storage)
{
    QMap<QString, QString> trace;
    for (const QString &name : storage.files()) {
        const QString file = storage.folder.filePath(name);
        const QByteArray sum = QCryptographicHash::hash(contentOf(file), QCryptographicHash::Sha256);
        const QDateTime changed = QFileInfo(file).lastModified();
        trace.insert(name, QString::fromLatin1(sum.toHex()) + changed.toString(Qt::ISODateWithMs));
    }
    return trace;
}

/// Runs statements on any SQLite file, the way another program would. False when one fails.
inline bool runOn(const QString &path, const QStringList &statements)
{
    const auto connection = SqlConnection::open(path, SqlConnection::Access::ReadWrite);
    if (!connection)
        return false;
    return std::all_of(statements.cbegin(), statements.cend(), [&connection](const QString &statement) {
        return (*connection)->run(statement).has_value();
    });
}

inline ChoiceSet someChoices()
{
    ChoiceSet choices;
    choices.categories.insert(CookieCategory::Statistical, Decision::Allow);
    choices.categories.insert(CookieCategory::ThirdParty, Decision::Refuse);
    choices.cookies.insert({QByteArray("_ga"), QString()}, Decision::Refuse);
    choices.cookies.insert({QByteArray("session"), QStringLiteral("example.org")}, Decision::Allow);
    choices.storage = Decision::Refuse;
    return choices;
}

/// Saves into the database at the path and closes it. False when anything fails.
inline bool saveInto(const QString &path, const Site &site, const ChoiceSet &choices)
{
    const ManualClock clock;
    const auto opened = Database::open(path);
    return opened && ChoiceRepository(*opened->database, clock).save(site, choices);
}

inline std::optional<ConsentChoices> loadFrom(const Database &database)
{
    const ManualClock clock;
    const auto loaded = ChoiceRepository(database, clock).load();
    return loaded ? std::optional(*loaded) : std::nullopt;
}

/// Permission bits stop nobody who is root: for a while, be somebody else.
class OrdinaryUser final
{
public:
    OrdinaryUser()
        : m_wasRoot(geteuid() == 0 && seteuid(65534) == 0)
    {
    }
    ~OrdinaryUser()
    {
        if (m_wasRoot && seteuid(0) != 0)
            qFatal("The test cannot become root again.");
    }
    Q_DISABLE_COPY_MOVE(OrdinaryUser)

private:
    const bool m_wasRoot;
};

} // namespace consentdesk::test
