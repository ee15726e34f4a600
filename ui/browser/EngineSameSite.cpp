// SPDX-License-Identifier: Apache-2.0
#include "browser/EngineSameSite.h"

#include "cookies/CookieDifference.h"

namespace consentdesk {

namespace {

/// Longer than a change is under way between the engine's list, its file and its report of it.
constexpr qint64 marginMs = 1'000;

} // namespace

EngineSameSite::EngineSameSite(const QString &path)
    : m_file(path)
    , m_openedAt(QDateTime::currentDateTimeUtc())
{
}

SameSiteFinding EngineSameSite::find(const ObservedCookie &observed)
{
    refresh();
    const auto row = m_rows.constFind(observed.cookie.key);
    if (row == m_rows.cend() || !isUpToDate(*row, observed))
        return SameSiteFinding::Unknown;
    return row->sameSite;
}

void EngineSameSite::refresh()
{
    const QByteArray stamp = m_file.stamp();
    if (stamp == m_stamp)
        return;
    m_rows.clear();
    m_stamp.clear();
    auto read = m_file.read();
    if (!read)
        return;
    m_stamp = stamp;
    m_written = read->written;
    for (EngineCookieRow &row : read->rows)
        m_rows.insert(row.cookie.key, row);
}

/// The same value may have been written again with another SameSite, which leaves value and time of creation
/// as they were: the row has to be of the last write that the store reported.
bool EngineSameSite::isUpToDate(const EngineCookieRow &row, const ObservedCookie &observed) const
{
    Cookie inFile = row.cookie;
    inFile.sameSite = SameSite::NotReported;
    if (!observed.stored || !differencesBetween(inFile, observed.cookie).isEmpty())
        return false;
    const bool isOfEarlierRun = observed.lastChanged <= m_openedAt;
    const bool wasWrittenSince = observed.lastChanged.msecsTo(m_written) > marginMs;
    const bool isWrittenOnce =
        observed.firstSeen == observed.lastChanged && row.created.msecsTo(observed.lastChanged) < marginMs;
    return isOfEarlierRun || wasWrittenSince || isWrittenOnce;
}

} // namespace consentdesk
