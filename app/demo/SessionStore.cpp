// SPDX-License-Identifier: Apache-2.0
#include "SessionStore.h"

#include "RandomToken.h"

namespace consentdesk::demo {

namespace {

constexpr qsizetype maximumSessions = 100;
constexpr qsizetype keyLength = 32;
constexpr qint64 twoWeeks = 1'209'600;

} // namespace

QByteArray SessionStore::open(const QString &user)
{
    if (m_oldestFirst.size() >= maximumSessions)
        m_sessions.remove(m_oldestFirst.takeFirst());
    const QByteArray key = randomToken(keyLength, lowerCaseAndDigits);
    m_sessions.insert(key, Session{.user = user});
    m_oldestFirst.append(key);
    return key;
}

ResponseCookie SessionStore::cookie(const QByteArray &key)
{
    return {.name = "sessionid",
            .value = key,
            .lifetimeSeconds = twoWeeks,
            .sameSite = ResponseCookie::SameSite::Lax,
            .reader = ResponseCookie::Reader::ServerOnly};
}

std::optional<SessionStore::Session> SessionStore::find(const QByteArray &key) const
{
    const auto found = m_sessions.constFind(key);
    return found == m_sessions.cend() ? std::nullopt : std::optional(*found);
}

void SessionStore::update(const QByteArray &key, const Session &session)
{
    const auto found = m_sessions.find(key);
    if (found != m_sessions.end())
        *found = session;
}

void SessionStore::close(const QByteArray &key)
{
    m_sessions.remove(key);
    m_oldestFirst.removeOne(key);
}

} // namespace consentdesk::demo
