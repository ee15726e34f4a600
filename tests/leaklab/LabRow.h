// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

class QJsonObject;

namespace consentdesk::leaklab {

/// Requests that a server received, and those of them that carried a refused cookie.
struct Tally
{
    qint64 requests = 0;
    qint64 carried = 0;

    Tally &operator+=(const Tally &other);
};

/// What one subject did in one vector or flow: a line of the table. Everything in it but `broken` was read
/// from the server's record.
struct LabRow
{
    QString name;
    Tally first = {};     ///< requests of the visit in which the refused name appears for the first time
    Tally known = {};     ///< requests after that visit
    Tally laterPage = {}; ///< documents among them: a page that is opened later, or after a restart
    Tally stress = {};    ///< requests under load, refused name known
    /// By path, requests of the first party: all, and those that carried a necessary cookie.
    QMap<QString, Tally> necessary = {};
    qint64 foreign = 0;                     ///< cookie values that another site had made
    QStringList broken = {};                ///< what did not work, in words
    QMap<QString, qint64> figures = {};     ///< anything else a group counts
    QMap<QString, QStringList> listed = {}; ///< anything a group lists by name, for its judge and for JSON

    /// What the same vector did in a further process.
    LabRow &operator+=(const LabRow &other);
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static LabRow fromJson(const QJsonObject &object);
};

} // namespace consentdesk::leaklab
