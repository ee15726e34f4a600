// SPDX-License-Identifier: Apache-2.0
#include "cookies/WriterReports.h"

#include <memory>

namespace consentdesk {

WriterReports::WriterReports(const Clock &clock)
    : m_clock(clock)
    , m_pages(maximum)
    , m_writes(maximum)
{
}

bool WriterReports::takePage(const CookieKey &key, const QString &writer)
{
    const QDateTime now = m_clock.now();
    const std::unique_ptr<QDateTime> written(m_writes.take(key));
    if (written && written->msecsTo(now) <= afterStore.count())
        return true;
    m_pages.insert(key, new Waiting{writer, now});
    return false;
}

std::optional<QString> WriterReports::takeStore(const CookieKey &key)
{
    const QDateTime now = m_clock.now();
    const std::unique_ptr<Waiting> waiting(m_pages.take(key));
    if (waiting && waiting->since.msecsTo(now) <= afterPage.count())
        return waiting->writer;
    m_writes.insert(key, new QDateTime(now));
    return std::nullopt;
}

} // namespace consentdesk
