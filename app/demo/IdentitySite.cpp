// SPDX-License-Identifier: Apache-2.0
#include "IdentitySite.h"

#include "CsrfToken.h"
#include "DemoRequest.h"
#include "SignOnPages.h"
#include "StaticFiles.h"

#include <QUrl>
#include <QUrlQuery>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk::demo {

namespace {

using StatusCode = DemoResponse::StatusCode;

constexpr auto sessionName = "JSESSIONID"; // as most of these servers call it
constexpr qsizetype longestState = 200;

bool isGet(const DemoRequest &request)
{
    return request.method == DemoRequest::Method::Get || request.method == DemoRequest::Method::Head;
}

ResponseCookie sessionCookie(const QByteArray &key)
{
    return {.name = sessionName,
            .value = key,
            .sameSite = ResponseCookie::SameSite::Lax,
            .reader = ResponseCookie::Reader::ServerOnly};
}

} // namespace

IdentitySite::IdentitySite(PageTemplates templates, const DemoOrigins &origins, SessionStore &codes)
    : m_templates(std::move(templates))
    , m_portal(origins.portal)
    , m_codes(codes)
{
}

DemoResponse IdentitySite::answer(const DemoRequest &request)
{
    if (isGet(request) && request.path == u"/authorize/")
        return authorize(request);
    if (request.isPost() && request.path == u"/login/")
        return login(request);
    if (isGet(request) &&
        (request.path == u"/static/identity.css" || request.path == u"/static/identity.svg"))
        return staticFile(request.path.section(u'/', -1)).value();
    return unknown(request);
}

DemoResponse IdentitySite::authorize(const DemoRequest &request)
{
    // RFC 6749 section 4.1.2.1: a request of an unknown client, or for another address, is told to the
    // visitor and never sent back.
    const FormData &query = request.query;
    const QString state = query.value(u"state"_s).left(longestState);
    const bool isKnown = query.value(u"client_id"_s) == SignOnPages::clientId &&
                         query.value(u"redirect_uri"_s) == m_portal + SignOnPages::callbackPath &&
                         query.value(u"response_type"_s) == u"code" && !state.isEmpty();
    if (!isKnown)
        return unknown(request);
    const auto session = m_sessions.find(request.cookie(sessionName));
    return session ? sendBack(session->user, state) : loginForm(request, state, QString());
}

DemoResponse IdentitySite::login(const DemoRequest &request)
{
    const FormData &form = request.form;
    const QString state = form.value(u"state"_s).left(longestState);
    if (state.isEmpty() || !CsrfToken::accepts(request))
        return unknown(request);
    if (form.value(u"username"_s) != u"demo" || form.value(u"password"_s) != u"demo")
        return loginForm(request, state, text(request, u"login.wrong"_s));
    DemoResponse response = sendBack(form.value(u"username"_s), state);
    response.addCookie(sessionCookie(m_sessions.open(form.value(u"username"_s))));
    response.addCookie(CsrfToken::fresh().cookie());
    return response;
}

DemoResponse IdentitySite::sendBack(const QString &user, const QString &state)
{
    QUrlQuery query;
    query.addQueryItem(u"code"_s, QString::fromLatin1(m_codes.open(user)));
    query.addQueryItem(u"state"_s, QString::fromLatin1(QUrl::toPercentEncoding(state)));
    QUrl address(m_portal + SignOnPages::callbackPath);
    address.setQuery(query);
    return DemoResponse::redirect(address.toEncoded());
}

DemoResponse IdentitySite::loginForm(const DemoRequest &request, const QString &state,
                                     const QString &problem) const
{
    const QString language = m_templates.messages().languageFor(request);
    const CsrfToken token = CsrfToken::of(request);
    const QString notice =
        problem.isEmpty() ? QString() : m_templates.render(u"notice"_s, language, {{u"text"_s, problem}});
    DemoResponse response =
        page(request, text(request, u"identity.title"_s),
             m_templates.render(u"identity_login"_s, language,
                                {{u"csrf"_s, QString::fromLatin1(token.value)},
                                 {u"state"_s, state},
                                 {u"notice"_s, notice},
                                 {u"username"_s, request.form.value(u"username"_s).left(100)}}),
             StatusCode::Ok);
    response.addCookie(token.cookie());
    return response;
}

DemoResponse IdentitySite::unknown(const DemoRequest &request) const
{
    return page(request, text(request, u"identity.unknown.title"_s),
                m_templates.render(u"identity_unknown"_s, m_templates.messages().languageFor(request)),
                StatusCode::BadRequest);
}

DemoResponse IdentitySite::page(const DemoRequest &request, const QString &title, const QString &body,
                                StatusCode status) const
{
    const QString language = m_templates.messages().languageFor(request);
    DemoResponse response = DemoResponse::html(
        m_templates.render(u"identity"_s, language,
                           {{u"language"_s, language}, {u"title"_s, title}, {u"body"_s, body}}),
        status);
    // The form's answer leads back to the portal, which form-action is asked about, too.
    response.addHeader("Content-Security-Policy",
                       "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self' " +
                           m_portal.toLatin1() + "; base-uri 'none'; frame-ancestors 'none'");
    response.addHeader("X-Frame-Options", "DENY");
    return response;
}

QString IdentitySite::text(const DemoRequest &request, const QString &key) const
{
    return m_templates.messages().text(m_templates.messages().languageFor(request), key);
}

} // namespace consentdesk::demo
