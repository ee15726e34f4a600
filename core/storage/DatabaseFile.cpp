// SPDX-License-Identifier: Apache-2.0
#include "storage/DatabaseFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

class DatabaseFileText final
{
    Q_DECLARE_TR_FUNCTIONS(consentdesk::DatabaseFile)
};

constexpr auto onlyOwner = QFile::ReadOwner | QFile::WriteOwner;

/// The file first: when something stops the renaming half-way, what is left beside no file is set aside next
/// time.
constexpr std::array suffixes{""_L1, "-wal"_L1, "-shm"_L1, "-journal"_L1};

} // namespace

DatabaseFile::DatabaseFile(const QString &path)
{
    // SQLite follows links and puts the companions beside the real file. Asked once: another ConsentDesk may
    // set the file aside at any moment.
    const QFileInfo info(path);
    const QString canonical = info.canonicalFilePath();
    m_path = canonical.isEmpty() ? info.absoluteFilePath() : canonical;
}

QString DatabaseFile::walPath() const
{
    return m_path + u"-wal"_s;
}

bool DatabaseFile::isEmptyOrMissing() const
{
    return QFileInfo(m_path).size() == 0;
}

bool DatabaseFile::hasPendingChanges() const
{
    return QFileInfo(walPath()).size() > 0;
}

bool DatabaseFile::hasKnownFormat() const
{
    // https://www.sqlite.org/fileformat2.html, section 1.3.3: the file format write version, 1 or 2.
    QFile file(m_path);
    char version = 0;
    const bool isRead = file.open(QIODevice::ReadOnly) && file.seek(18) && file.getChar(&version);
    return !isRead || version == 1 || version == 2;
}

Result<void> DatabaseFile::checkPlace() const
{
    if (m_path.isEmpty())
        return failure(DatabaseFileText::tr("Your choices cannot be kept: no file is named for them."));
    const QFileInfo info(m_path);
    if (info.isDir())
        return failure(
            DatabaseFileText::tr("Your choices cannot be kept in “%1”: it is a folder.").arg(m_path));
    if (info.exists() && !info.isFile())
        return failure(DatabaseFileText::tr("Your choices cannot be kept in “%1”: it is not a regular file.")
                           .arg(m_path));
    return {};
}

Result<void> DatabaseFile::makeFolder() const
{
    const QString folder = QFileInfo(m_path).absolutePath();
    if (QFileInfo(folder).isDir())
        return {};
    const QString parent = QFileInfo(folder).absolutePath();
    if (QDir().mkpath(parent) && QDir().mkdir(folder, onlyOwner | QFile::ExeOwner))
        return {};
    // Another ConsentDesk may have been faster.
    if (QFileInfo(folder).isDir())
        return {};
    return failure(
        DatabaseFileText::tr("Your choices cannot be kept: the folder “%1” cannot be made.").arg(folder));
}

Result<void> DatabaseFile::makeFile() const
{
    if (QFileInfo::exists(m_path))
        return {};
    QFile file(m_path);
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly, onlyOwner) || QFileInfo::exists(m_path))
        return {};
    return failure(DatabaseFileText::tr("Your choices cannot be kept in “%1”: the file cannot be made. (%2)")
                       .arg(m_path, file.errorString()));
}

Result<QString> DatabaseFile::setAside(const QDateTime &now) const
{
    const QString target = freeNameBeside(now);
    for (const auto suffix : suffixes) {
        QFile file(m_path + suffix);
        if (file.exists() && !file.rename(target + suffix))
            return failure(DatabaseFileText::tr(
                               "The file of your choices is damaged and cannot be set aside: “%1”. (%2)")
                               .arg(file.fileName(), file.errorString()));
    }
    return target;
}

QString DatabaseFile::freeNameBeside(const QDateTime &now) const
{
    const QString base = m_path + u".damaged-"_s + now.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
    const auto isFree = [](const QString &name) {
        return std::none_of(suffixes.begin(), suffixes.end(),
                            [&name](QLatin1StringView suffix) { return QFileInfo::exists(name + suffix); });
    };
    QString name = base;
    for (int attempt = 2; !isFree(name); ++attempt)
        name = u"%1-%2"_s.arg(base).arg(attempt);
    return name;
}

} // namespace consentdesk
