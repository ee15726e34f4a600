// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cookies/CookieInventory.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>

class QVariant;
class QWebEnginePage;

namespace consentdesk {

/// Finds out SameSite, which the engine's store does not report: asks cookieStore for the cookies that
/// scripts of an open page may see, in a world that the page cannot reach. HttpOnly cookies stay unknown, and
/// pages without encryption have no cookieStore. UI thread.
class SameSiteReader final : public QObject
{
    Q_OBJECT

public:
    /// A page that keeps writing is asked so often at most.
    static constexpr std::chrono::milliseconds pause{300};

    /// @p inventory must outlive the reader.
    explicit SameSiteReader(CookieInventory &inventory, QObject *parent = nullptr);

    void attach(QWebEnginePage &page);

private:
    void ask(QWebEnginePage &page);
    void fetch(QWebEnginePage &page, quint64 revision);
    void take(const QString &host, const QVariant &found);
    [[nodiscard]] bool isWanted(const QString &host) const;

    CookieInventory &m_inventory;
    QList<QPointer<QWebEnginePage>> m_pages;
    QTimer m_soon;
};

} // namespace consentdesk
