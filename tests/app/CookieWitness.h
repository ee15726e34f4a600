// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "demo/DemoPlatform.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace consentdesk::test {

/// Writes down which cookies every request to the demo's sites carried, from its making on. What may be among
/// them is said beforehand; anything else is a breach.
class CookieWitness final : public QObject
{
public:
    struct Request
    {
        QString host;
        QString path;
        QList<QByteArray> cookies; ///< their names
    };

    explicit CookieWitness(const DemoPlatform &platform);

    /// From now on @p host may receive @p names.
    void allow(const QString &host, const QList<QByteArray> &names);
    /// One line for each cookie that was received and not allowed: where, and its name.
    [[nodiscard]] QStringList breaches() const { return m_breaches; }
    [[nodiscard]] const QList<Request> &requests() const { return m_requests; }
    [[nodiscard]] int count(const QString &host, const QString &path) const;
    /// Of the last request for @p path; none when there was none.
    [[nodiscard]] QList<QByteArray> lastCookies(const QString &host, const QString &path) const;

private:
    void onRequest(const Request &request);

    QHash<QString, QSet<QByteArray>> m_allowed;
    QList<Request> m_requests;
    QStringList m_breaches;
};

} // namespace consentdesk::test
