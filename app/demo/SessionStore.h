// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ResponseCookie.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace consentdesk::demo {

/// Who is signed in, or about to be. Lives in memory, keeps the newest hundred sessions and forgets the
/// oldest.
class SessionStore final
{
    Q_DISABLE_COPY_MOVE(SessionStore)

public:
    struct Session
    {
        QString user; ///< empty: nobody yet, who has been sent to sign on elsewhere
        QString note = {};
        bool newsletter = false;
        QByteArray signOnState = {}; ///< what the answer from elsewhere must repeat
    };

    SessionStore() = default;
    ~SessionStore() = default;

    /// The new session's key: 32 characters, a-z and 0-9, as Django makes them.
    [[nodiscard]] QByteArray open(const QString &user);
    /// The portal's cookie for @p key: two weeks, for the server's eyes only.
    [[nodiscard]] static ResponseCookie cookie(const QByteArray &key);
    [[nodiscard]] std::optional<Session> find(const QByteArray &key) const;
    /// Without effect when the session is gone.
    void update(const QByteArray &key, const Session &session);
    void close(const QByteArray &key);

private:
    QHash<QByteArray, Session> m_sessions;
    QList<QByteArray> m_oldestFirst;
};

} // namespace consentdesk::demo
