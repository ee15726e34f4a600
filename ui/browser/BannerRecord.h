// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "browser/CookieWriter.h"
#include "cookies/CookieInventory.h"

#include <QDateTime>
#include <QHash>
#include <QObject>
#include <QStringList>
#include <QUrl>

#include <functional>
#include <memory>

namespace consentdesk {

class BrowserPage;
class BrowserProfile;
class ConsentService;

/// What a site wrote down when its banner was answered: found by comparing what it stored before and after.
/// UI thread.
class BannerRecord final : public QObject
{
    Q_OBJECT

public:
    /// How long after the answer the site may take to write it down.
    static constexpr std::chrono::milliseconds writtenWithin{2000};

    /// Everything must outlive it.
    BannerRecord(BrowserPage &page, BrowserProfile &profile, ConsentService &consent,
                 CookieInventory &inventory, QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(BannerRecord)

    /// The banner of the page is about to be answered.
    void begin();
    /// It was; @p entries of localStorage are new since.
    void end(const QStringList &entries);
    /// Whether the site has a record of the answer, in the form of a known platform.
    [[nodiscard]] bool isWritten() const;
    /// The same, or anything else that may be one.
    [[nodiscard]] bool isAnythingWritten() const
    {
        return !m_entries.isEmpty() || !writtenCookies().isEmpty();
    }
    /// Deletes what was written down; @p done is called later, with whether there was anything.
    void remove(const std::function<void(bool wasThere)> &done);

private:
    [[nodiscard]] QList<Cookie> writtenCookies() const;
    void removeEntries();

    BrowserPage &m_page;
    BrowserProfile &m_profile;
    ConsentService &m_consent;
    CookieInventory &m_inventory;
    std::unique_ptr<CookieWriter> m_writer; ///< once it was needed
    QUrl m_url;                             ///< of the page that was answered
    QHash<CookieKey, QByteArray> m_before;
    QDateTime m_endedAt; ///< UTC
    QStringList m_entries;
};

} // namespace consentdesk
