// SPDX-License-Identifier: Apache-2.0
#include "PortalSite.h"

#include "StaticFiles.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk::demo {

namespace {

using StatusCode = DemoResponse::StatusCode;

/// Every address works with and without its last slash.
QString withoutLastSlash(const QString &path)
{
    return path.endsWith(u'/') ? path.chopped(1) : path;
}

} // namespace

Result<std::unique_ptr<PortalSite>> PortalSite::create(const DemoOrigins &origins, SessionStore &codes)
{
    QFile file(u":/demo/messages.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return failure(u"The demo's sentences are missing."_s);
    auto messages = Messages::load(file.readAll());
    if (!messages)
        return tl::unexpected(messages.error());
    auto catalogue = DatasetCatalogue::load(messages->languages());
    if (!catalogue)
        return tl::unexpected(catalogue.error());
    return std::unique_ptr<PortalSite>(
        new PortalSite(PageTemplates(std::move(*messages)), std::move(*catalogue), origins, codes));
}

PortalSite::PortalSite(PageTemplates templates, DatasetCatalogue catalogue, const DemoOrigins &origins,
                       SessionStore &codes)
    : m_layout(std::move(templates), origins.tracker)
    , m_datasets(m_layout, std::move(catalogue))
    , m_account(m_layout, m_sessions)
    , m_signOn(m_layout, origins, m_sessions, codes)
    , m_texts(m_layout)
    , m_routes(makeRoutes())
{
}

QList<PortalSite::Route> PortalSite::makeRoutes() const
{
    const auto cookiesPolicy = [this](const Visit &visit) { return m_texts.cookiesPolicy(visit); };
    return {
        {QString(), [this](const Visit &visit) { return m_datasets.home(visit); }, {}},
        {u"/explore"_s, [this](const Visit &visit) { return m_datasets.explore(visit); }, {}},
        {u"/login"_s, [this](const Visit &visit) { return m_account.showLogin(visit); },
         [this](const Visit &visit) { return m_account.login(visit); }},
        {u"/account"_s, [this](const Visit &visit) { return m_account.showAccount(visit); },
         [this](const Visit &visit) { return m_account.saveAccount(visit); }},
        {u"/logout"_s, {}, [this](const Visit &visit) { return m_account.logout(visit); }},
        {u"/sso/start"_s, [this](const Visit &visit) { return m_signOn.start(visit); }, {}},
        {u"/sso/callback"_s, [this](const Visit &visit) { return m_signOn.finish(visit); }, {}},
        {u"/map"_s, [this](const Visit &visit) { return m_texts.map(visit); }, {}},
        {u"/i18n/setlang"_s, {}, [this](const Visit &visit) { return m_texts.setLanguage(visit); }},
        {u"/terms/cookies-policy"_s, cookiesPolicy, {}},
        {u"/terms/privacy-policy"_s, [this](const Visit &visit) { return m_texts.privacyPolicy(visit); }, {}},
    };
}

DemoResponse PortalSite::answer(const DemoRequest &request)
{
    auto session = m_sessions.find(request.cookie("sessionid"));
    if (session && session->user.isEmpty())
        session.reset(); // only on the way to sign on
    const Visit visit{.request = request,
                      .language = m_layout.messages().languageFor(request),
                      .session = std::move(session)};
    return answerPage(visit);
}

DemoResponse PortalSite::answerPage(const Visit &visit) const
{
    const QString &path = visit.request.path;
    for (const Route &route : m_routes) {
        if (route.path == withoutLastSlash(path))
            return dispatch(visit, route.get, route.post);
    }
    const QString files = u"/static/"_s;
    const QString datasets = u"/explore/dataset/"_s;
    if (path.startsWith(files) || path == u"/favicon.ico") {
        auto file = staticFile(path.startsWith(files) ? path.sliced(files.size()) : u"favicon.svg"_s);
        if (file)
            return dispatch(visit, [&file](const Visit &) { return *file; }, {});
    } else if (path.startsWith(datasets)) {
        const QString rest = path.sliced(datasets.size());
        return dispatch(visit, [this, rest](const Visit &v) { return m_datasets.dataset(v, rest); }, {});
    }
    return m_layout.error(visit, StatusCode::NotFound, u"notfound"_s);
}

DemoResponse PortalSite::dispatch(const Visit &visit, const Handler &get, const Handler &post) const
{
    using Method = DemoRequest::Method;
    const Method method = visit.request.method;
    if (post && method == Method::Post)
        return post(visit);
    if (get && (method == Method::Get || method == Method::Head))
        return get(visit);
    DemoResponse response = m_layout.error(visit, StatusCode::MethodNotAllowed, u"badmethod"_s);
    response.addHeader("Allow", !post ? "GET, HEAD" : !get ? "POST" : "GET, HEAD, POST");
    return response;
}

} // namespace consentdesk::demo
