// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cookies/CookieInventory.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <vector>

class QVariant;
class QWebEnginePage;

namespace consentdesk {

class CookieGate;

/// Finds out SameSite, which the engine's store does not report: asks cookieStore for the cookies that
/// scripts of an open page may see, in a world that the page cannot reach. HttpOnly cookies stay unknown,
/// pages without encryption have no cookieStore, and Lax cannot be told from a cookie without the attribute,
/// which this engine treats alike. UI thread.
class SameSiteReader final : public QObject
{
    Q_OBJECT

public:
    /// A page is asked when the store has been quiet for this time,
    static constexpr std::chrono::milliseconds quiet{1'000};
    /// or, if it never is, so often.
    static constexpr std::chrono::seconds longestWait{10};

    /// @p inventory and @p gate must outlive the reader.
    SameSiteReader(CookieInventory &inventory, CookieGate &gate, QObject *parent = nullptr);

    void attach(QWebEnginePage &page);

private:
    struct Asked
    {
        QPointer<QWebEnginePage> page;
        QUrl url;             ///< of the last question
        quint64 revision = 0; ///< CookieInventory::storeRevision() of that time
    };

    void ask(Asked &asked);
    void fetch(QWebEnginePage &page, const QString &host, quint64 revision);
    void take(const QString &host, const QVariant &found);
    [[nodiscard]] bool isWanted(const QString &host) const;

    CookieInventory &m_inventory;
    CookieGate &m_gate;
    std::vector<Asked> m_pages;
    QTimer m_soon;
    QElapsedTimer m_waiting; ///< since the first change that was not asked about; invalid: there is none
};

} // namespace consentdesk
