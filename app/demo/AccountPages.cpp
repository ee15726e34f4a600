// SPDX-License-Identifier: Apache-2.0
#include "AccountPages.h"

#include "CsrfToken.h"

using namespace Qt::Literals::StringLiterals;

namespace consentdesk::demo {

namespace {

using SameSite = ResponseCookie::SameSite;

constexpr qsizetype maximumNote = 500;

} // namespace

AccountPages::AccountPages(const PageLayout &layout, SessionStore &sessions)
    : m_layout(layout)
    , m_sessions(sessions)
{
}

DemoResponse AccountPages::showLogin(const Visit &visit) const
{
    return visit.session ? DemoResponse::redirect("/account/") : loginForm(visit, QString());
}

DemoResponse AccountPages::loginForm(const Visit &visit, const QString &problem) const
{
    const CsrfToken token = CsrfToken::of(visit.request);
    const QString notice =
        problem.isEmpty() ? QString() : m_layout.part(visit, u"notice"_s, {{u"text"_s, problem}});
    DemoResponse response =
        m_layout.page(visit, m_layout.text(visit, u"login.title"_s),
                      m_layout.part(visit, u"login"_s,
                                    {{u"csrf"_s, QString::fromLatin1(token.value)},
                                     {u"notice"_s, notice},
                                     {u"username"_s, visit.request.form.value(u"username"_s).left(100)}}));
    response.addCookie(token.cookie());
    return response;
}

DemoResponse AccountPages::login(const Visit &visit) const
{
    if (!CsrfToken::accepts(visit.request))
        return refused(visit);
    const FormData &form = visit.request.form;
    if (form.value(u"username"_s) != u"demo" || form.value(u"password"_s) != u"demo")
        return loginForm(visit, m_layout.text(visit, u"login.wrong"_s));
    m_sessions.close(visit.request.cookie("sessionid"));
    DemoResponse response = DemoResponse::redirect("/account/");
    response.addCookie(SessionStore::cookie(m_sessions.open(form.value(u"username"_s))));
    // Django issues a new token at log-in: one that somebody planted before is worth nothing after.
    response.addCookie(CsrfToken::fresh().cookie());
    return response;
}

DemoResponse AccountPages::showAccount(const Visit &visit) const
{
    if (!visit.session)
        return DemoResponse::redirect("/login/");
    const CsrfToken token = CsrfToken::of(visit.request);
    const bool saved = visit.request.query.value(u"saved"_s) == u"1";
    DemoResponse response = m_layout.page(
        visit, m_layout.text(visit, u"account.title"_s),
        m_layout.part(visit, u"account"_s,
                      {{u"csrf"_s, QString::fromLatin1(token.value)},
                       {u"signedIn"_s, m_layout.text(visit, u"account.signedin"_s).arg(visit.session->user)},
                       {u"note"_s, visit.session->note},
                       {u"newsletter"_s, visit.session->newsletter ? u"checked"_s : QString()},
                       {u"saved"_s, saved ? m_layout.part(visit, u"saved"_s) : QString()}}));
    response.addCookie(token.cookie());
    return response;
}

DemoResponse AccountPages::saveAccount(const Visit &visit) const
{
    if (!visit.session)
        return DemoResponse::redirect("/login/");
    if (!CsrfToken::accepts(visit.request))
        return refused(visit);
    SessionStore::Session session = *visit.session;
    session.note = visit.request.form.value(u"note"_s).left(maximumNote);
    session.newsletter = visit.request.form.value(u"newsletter"_s) == u"on";
    m_sessions.update(visit.request.cookie("sessionid"), session);
    return DemoResponse::redirect("/account/?saved=1");
}

DemoResponse AccountPages::logout(const Visit &visit) const
{
    if (!CsrfToken::accepts(visit.request))
        return refused(visit);
    m_sessions.close(visit.request.cookie("sessionid"));
    DemoResponse response = DemoResponse::redirect("/");
    response.addCookie(ResponseCookie::cleared("sessionid", SameSite::Lax));
    return response;
}

DemoResponse AccountPages::refused(const Visit &visit) const
{
    return m_layout.error(visit, DemoResponse::StatusCode::Forbidden, u"csrf"_s);
}

} // namespace consentdesk::demo
