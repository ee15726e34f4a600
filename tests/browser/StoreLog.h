// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cookies/Cookie.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>

class QWebEngineCookieStore;

namespace consentdesk::test {

/// What the engine's store says, written down apart from the code under test.
class StoreLog final : public QObject
{
    Q_OBJECT

public:
    struct Event
    {
        enum class Kind { Added, Removed };

        Kind kind = Kind::Added;
        Cookie cookie;
        qint64 nanoseconds = 0; ///< since the log was started
    };

    explicit StoreLog(QWebEngineCookieStore &store, QObject *parent = nullptr);

    [[nodiscard]] const QList<Event> &events() const { return m_events; }
    void clear() { m_events.clear(); }
    /// What the store holds now.
    [[nodiscard]] QList<CookieKey> stored() const { return m_stored.keys(); }
    [[nodiscard]] int storedCount(const QByteArray &name) const;
    [[nodiscard]] bool holds(const QByteArray &name) const { return storedCount(name) > 0; }
    [[nodiscard]] bool holds(const CookieKey &key) const { return m_stored.contains(key); }
    [[nodiscard]] Cookie cookie(const QByteArray &name) const;
    /// The cookie that came to @p path last, whether it is still there or not.
    [[nodiscard]] std::optional<Cookie> lastAddedAt(const QString &path) const;
    /// Whether the store ever took a cookie of this name.
    [[nodiscard]] bool everAdded(const QByteArray &name) const;
    [[nodiscard]] int count(Event::Kind kind, const QByteArray &name) const;

private:
    QElapsedTimer m_clock;
    QList<Event> m_events;
    QHash<CookieKey, Cookie> m_stored;
};

} // namespace consentdesk::test
