// SPDX-License-Identifier: Apache-2.0
#include "TrackerSite.h"

#include "DemoRequest.h"
#include "RandomToken.h"
#include "StaticFiles.h"

using namespace Qt::Literals::StringLiterals;

namespace consentdesk::demo {

namespace {

using StatusCode = DemoResponse::StatusCode;

constexpr qint64 oneYear = 31'536'000;

/// A cookie another site's page may send: SameSite=None, which browsers accept with Secure only. An http
/// address below localhost is trustworthy enough for Secure (Chromium 89 and later).
ResponseCookie crossSite(const QByteArray &name, std::optional<qint64> lifetimeSeconds)
{
    return {.name = name,
            .value = randomToken(24, lowerCaseAndDigits),
            .lifetimeSeconds = lifetimeSeconds,
            .sameSite = ResponseCookie::SameSite::None,
            .transport = ResponseCookie::Transport::Secure};
}

} // namespace

TrackerSite::TrackerSite(PageTemplates templates)
    : m_templates(std::move(templates))
{
}

DemoResponse TrackerSite::answer(const DemoRequest &request) const
{
    if (request.method != DemoRequest::Method::Get && request.method != DemoRequest::Method::Head) {
        DemoResponse response =
            DemoResponse::plain(StatusCode::MethodNotAllowed, "Only GET is answered here.");
        response.addHeader("Allow", "GET, HEAD");
        return response;
    }
    if (request.path == u"/pixel.gif")
        return pixel(request);
    if (request.path == u"/frame" || request.path == u"/frame/")
        return frame(request);
    if (request.path == u"/static/partner.css" || request.path == u"/static/partner.js")
        return staticFile(request.path.section(u'/', -1)).value();
    return DemoResponse::plain(StatusCode::NotFound, "There is nothing at this address.");
}

DemoResponse TrackerSite::pixel(const DemoRequest &request) const
{
    // The smallest transparent GIF.
    static const QByteArray gif =
        QByteArray::fromBase64("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7");
    DemoResponse response(StatusCode::Ok, "image/gif", gif);
    response.addHeader("Cache-Control", "no-store");
    response.addHeader("Cross-Origin-Resource-Policy", "cross-origin");
    if (request.cookie("uid").isEmpty())
        response.addCookie(crossSite("uid", oneYear));
    return response;
}

DemoResponse TrackerSite::frame(const DemoRequest &request) const
{
    const QString language = m_templates.messages().languageFor(request);
    DemoResponse response =
        DemoResponse::html(m_templates.render(u"partner_frame"_s, language, {{u"language"_s, language}}));
    response.addHeader(
        "Content-Security-Policy",
        "default-src 'none'; script-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'");
    if (request.cookie("ad_session").isEmpty())
        response.addCookie(crossSite("ad_session", std::nullopt));
    return response;
}

} // namespace consentdesk::demo
