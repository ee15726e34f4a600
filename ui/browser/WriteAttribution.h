// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cookies/CookieInventory.h"

#include <QElapsedTimer>
#include <QHash>
#include <QString>

#include <optional>

namespace consentdesk {

/// Finds out on which site, and by whom, a cookie that arrives was written. The store does not tell; the
/// gate's contacts of the last seconds do. An estimate: a refused line of the same host may be taken for it.
/// UI thread.
class WriteAttribution final
{
public:
    static constexpr qsizetype maximumHosts = 2'000; ///< a page can contact hosts without end; the oldest go

    struct Origin
    {
        Site topLevelSite;
        WrittenBy writtenBy = WrittenBy::NotReported;
    };

    void recordContact(const OriginContact &contact);
    /// The visitor is writing @p cookie, on account of @p site. Whoever says so bounds how many, and takes it
    /// back with forgetVisitor(). @p writtenBy: Visitor, or Retention when a limit of theirs writes it.
    void recordVisitor(const Cookie &cookie, const Site &site, WrittenBy writtenBy = WrittenBy::Visitor)
    {
        m_visitors.insert(cookie.key, {cookie.value, site, writtenBy});
    }
    void forgetVisitor() { m_visitors.clear(); }
    /// None when no host of the cookie's domain was in contact lately.
    [[nodiscard]] std::optional<Origin> originOf(const Cookie &cookie);
    /// Hosts that are remembered.
    [[nodiscard]] qsizetype size() const { return m_hosts.size(); }

private:
    struct Host
    {
        Site topLevelSite;
        int openLines = 0;    ///< Set-Cookie lines let through whose cookie has not arrived yet
        qint64 lastLine = -1; ///< milliseconds since m_clock started; -1: never
        qint64 lastScript = -1;
        qint64 lastContact = 0;
    };

    void forgetOlderHalf();
    [[nodiscard]] Host *latestHostOf(const CookieKey &key, qint64 now);

    /// What the visitor writes; a site may write another value under the same key at the same time.
    struct VisitorsCookie
    {
        QByteArray value;
        Site site;
        WrittenBy writtenBy = WrittenBy::Visitor;
    };

    QHash<QString, Host> m_hosts;
    QHash<CookieKey, VisitorsCookie> m_visitors;
    QElapsedTimer m_clock;
};

} // namespace consentdesk
