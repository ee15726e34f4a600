// SPDX-License-Identifier: Apache-2.0
#include "SignOnPages.h"

#include "RandomToken.h"

#include <QUrl>
#include <QUrlQuery>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk::demo {

namespace {

constexpr qsizetype stateLength = 32;

} // namespace

SignOnPages::SignOnPages(const PageLayout &layout, DemoOrigins origins, SessionStore &sessions,
                         SessionStore &codes)
    : m_layout(layout)
    , m_origins(std::move(origins))
    , m_sessions(sessions)
    , m_codes(codes)
{
}

DemoResponse SignOnPages::start(const Visit &visit) const
{
    if (visit.session)
        return DemoResponse::redirect("/account/");
    m_sessions.close(visit.request.cookie("sessionid"));
    const QByteArray key = m_sessions.open(QString());
    const QByteArray state = randomToken(stateLength, lowerCaseAndDigits);
    m_sessions.update(key, {.user = {}, .signOnState = state});
    DemoResponse response = DemoResponse::redirect(authorizeAddress(state));
    response.addCookie(SessionStore::cookie(key));
    return response;
}

QByteArray SignOnPages::authorizeAddress(const QByteArray &state) const
{
    // OpenID Connect Core 1.0 section 3.1.2.1
    QUrlQuery query;
    query.addQueryItem(u"response_type"_s, u"code"_s);
    query.addQueryItem(u"scope"_s, u"openid"_s);
    query.addQueryItem(u"client_id"_s, clientId);
    query.addQueryItem(u"redirect_uri"_s, m_origins.portal + callbackPath);
    query.addQueryItem(u"state"_s, QString::fromLatin1(state));
    QUrl address(m_origins.identity + u"/authorize/"_s);
    address.setQuery(query);
    return address.toEncoded();
}

DemoResponse SignOnPages::finish(const Visit &visit) const
{
    const QByteArray key = visit.request.cookie("sessionid");
    const auto pending = m_sessions.find(key);
    const QByteArray code = visit.request.query.value(u"code"_s).toLatin1();
    const auto who = m_codes.find(code);
    // RFC 6749 section 10.12: without the state another site could sign the visitor on as somebody else.
    const bool isAsked = pending && !pending->signOnState.isEmpty() &&
                         pending->signOnState == visit.request.query.value(u"state"_s).toLatin1();
    if (!isAsked || !who)
        return m_layout.error(visit, DemoResponse::StatusCode::Forbidden, u"signon"_s);
    m_codes.close(code); // good once
    m_sessions.close(key);
    DemoResponse response = DemoResponse::redirect("/account/");
    response.addCookie(SessionStore::cookie(m_sessions.open(who->user)));
    return response;
}

} // namespace consentdesk::demo
