// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Clock.h"
#include "cookies/Cookie.h"

#include <QCache>

#include <chrono>
#include <optional>

namespace consentdesk {

/// Brings together what a page reports of a write and what the store reports of it, in whichever order they
/// come: a page's report must not be taken for one of an earlier write. UI thread.
class WriterReports final
{
public:
    static constexpr int maximum = 1'000; ///< cookies for which the other report is awaited
    /// A page reports this long after the store at most,
    static constexpr std::chrono::milliseconds afterStore{1'000};
    /// and the store after the page.
    static constexpr std::chrono::milliseconds afterPage{5'000};

    /// @p clock must outlive it.
    explicit WriterReports(const Clock &clock);
    Q_DISABLE_COPY_MOVE(WriterReports)

    /// A page reports that the script at @p writer wrote the cookie. True: the store has reported that write;
    /// otherwise the writer waits for it.
    [[nodiscard]] bool takePage(const CookieKey &key, const QString &writer);
    /// The store reports a write; answers by which script, when a page has said so already.
    [[nodiscard]] std::optional<QString> takeStore(const CookieKey &key);

private:
    struct Waiting
    {
        QString writer;
        QDateTime since;
    };

    const Clock &m_clock;
    QCache<CookieKey, Waiting> m_pages;    ///< reports of pages without one of the store
    QCache<CookieKey, QDateTime> m_writes; ///< reports of the store without one of a page
};

} // namespace consentdesk
