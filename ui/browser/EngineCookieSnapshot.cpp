// SPDX-License-Identifier: Apache-2.0
#include "browser/EngineCookieSnapshot.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryFile>

#include <sys/stat.h>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

constexpr qsizetype maximumOctets = 64 * 1024 * 1024; // a full store of 3,300 cookies has 14

const auto copyMark = u"-read-"_s;

struct FileState
{
    quint64 inode = 0;
    QByteArray stamp;
};

std::optional<FileState> stateOf(const QString &path)
{
    struct stat found = {};
    if (::stat(QFile::encodeName(path).constData(), &found) != 0)
        return std::nullopt;
    const auto number = [](auto value) { return QByteArray::number(qulonglong(value)); };
    return FileState{found.st_ino, number(found.st_ino) + ' ' + number(found.st_size) + ' ' +
                                       number(found.st_mtim.tv_sec) + '.' + number(found.st_mtim.tv_nsec)};
}

} // namespace

EngineCookieSnapshot::EngineCookieSnapshot(const QString &path)
    : m_path(path)
{
    const QFileInfo file(path);
    QDir folder(file.path());
    for (const QString &left : folder.entryList({file.fileName() + copyMark + u'*'}, QDir::Files))
        folder.remove(left); // by a run that crashed in the middle of a look
}

std::optional<EngineCookieSnapshot::Rows> EngineCookieSnapshot::read()
{
    const QByteArray before = stamp();
    if (before.isEmpty() || isBeingWritten())
        return std::nullopt;
    const QDateTime written = QFileInfo(m_path).lastModified().toUTC();
    const QByteArray bytes = readBytes();
    if (bytes.isEmpty() || isBeingWritten() || stamp() != before)
        return std::nullopt;
    QTemporaryFile copy(m_path + copyMark + u"XXXXXX"_s); // readable by the user alone, as the file itself
    if (!copy.open() || copy.write(bytes) != bytes.size() || !copy.flush())
        return std::nullopt;
    auto rows = readEngineCookieRows(copy.fileName(), u"QSQLITE_OPEN_READONLY"_s);
    return rows ? std::optional(Rows{*std::move(rows), written}) : std::nullopt;
}

QByteArray EngineCookieSnapshot::stamp() const
{
    const auto state = stateOf(m_path);
    return state ? state->stamp : QByteArray();
}

/// SQLite's journal is filled before the first page of the file is changed, and emptied after the last.
bool EngineCookieSnapshot::isBeingWritten() const
{
    return QFileInfo(m_path + u"-journal"_s).size() > 0 || QFileInfo(m_path + u"-wal"_s).size() > 0;
}

QByteArray EngineCookieSnapshot::readBytes()
{
    const auto state = stateOf(m_path);
    if (!state)
        return {};
    if (!m_file.isOpen() || m_inode != state->inode) {
        m_file.close(); // the engine has let go of that one
        m_file.setFileName(m_path);
        if (!m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            return {};
        m_inode = state->inode;
    }
    if (m_file.size() > maximumOctets || !m_file.seek(0))
        return {};
    return m_file.readAll();
}

} // namespace consentdesk
