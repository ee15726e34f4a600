// SPDX-License-Identifier: Apache-2.0
#include "DemoPlatform.h"

#include "DemoOrigins.h"
#include "DemoRequest.h"
#include "DemoResponse.h"
#include "IdentitySite.h"
#include "PortalSite.h"
#include "SessionStore.h"
#include "TrackerSite.h"

#include <QCoreApplication>
#include <QHttpServerRequest>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

constexpr auto portalHost = "portal.localhost"_L1;
constexpr auto identityHost = "id.localhost"_L1;
constexpr auto trackerHost = "tracker.localhost"_L1;

QByteArray sentenceFor(demo::DemoResponse::StatusCode status)
{
    using StatusCode = demo::DemoResponse::StatusCode;
    switch (status) {
    case StatusCode::MisdirectedRequest:
        return "This demo answers only to localhost names and loopback addresses.";
    case StatusCode::PayloadTooLarge:
        return "The form is too large.";
    case StatusCode::UriTooLong:
        return "The address is too long.";
    default:
        return "The request cannot be understood.";
    }
}

} // namespace

DemoPlatform::DemoPlatform(QObject *parent)
    : QObject(parent)
{
    // The router of Qt 6.4 answers a wrong method with 404 and matches in order of registration. Without a
    // route every request comes here, and the sites decide.
    m_server.setMissingHandler([this](const QHttpServerRequest &request, QHttpServerResponder &&responder) {
        handle(request, responder);
    });
}

DemoPlatform::~DemoPlatform() = default;

Result<void> DemoPlatform::start()
{
    if (m_portal)
        return {};
    if (m_port == 0)
        m_port = m_server.listen(QHostAddress::LocalHost, 0);
    if (m_port == 0)
        return failure(QCoreApplication::translate(
            "consentdesk::DemoPlatform",
            "The demo platform could not open a port on this computer (127.0.0.1)."));
    return createSites();
}

Result<QUrl> DemoPlatform::open()
{
    return start().map([this] { return portalUrl(); });
}

Result<void> DemoPlatform::createSites()
{
    const demo::DemoOrigins origins{.portal = portalUrl().toString(QUrl::RemovePath),
                                    .tracker = trackerUrl().toString(QUrl::RemovePath),
                                    .identity = identityUrl().toString(QUrl::RemovePath)};
    auto codes = std::make_unique<demo::SessionStore>();
    auto portal = demo::PortalSite::create(origins, *codes);
    if (!portal)
        return tl::unexpected(portal.error());
    m_codes = std::move(codes);
    m_portal = std::move(*portal);
    m_identity = std::make_unique<demo::IdentitySite>(m_portal->templates(), origins, *m_codes);
    m_tracker = std::make_unique<demo::TrackerSite>(m_portal->templates());
    return {};
}

QUrl DemoPlatform::portalUrl() const
{
    return urlOf(portalHost);
}

QUrl DemoPlatform::trackerUrl() const
{
    return urlOf(trackerHost);
}

QUrl DemoPlatform::identityUrl() const
{
    return urlOf(identityHost);
}

QUrl DemoPlatform::urlOf(QLatin1StringView host) const
{
    return m_port == 0 ? QUrl() : QUrl(u"http://%1:%2/"_s.arg(host, QString::number(m_port)));
}

void DemoPlatform::handle(const QHttpServerRequest &raw, QHttpServerResponder &responder)
{
    using Body = demo::DemoResponse::Body;
    const Body body = raw.method() == QHttpServerRequest::Method::Head ? Body::HeadersOnly : Body::Send;
    const auto request = demo::DemoRequest::read(raw);
    if (!request) {
        demo::DemoResponse::plain(request.error(), sentenceFor(request.error())).write(responder, body);
        return;
    }
    emit requestReceived(request->host, request->path, request->cookieNames);
    answer(*request).write(responder, body);
}

demo::DemoResponse DemoPlatform::answer(const demo::DemoRequest &request)
{
    if (!m_portal)
        return demo::DemoResponse::plain(demo::DemoResponse::StatusCode::ServiceUnavailable,
                                         "The demo could not be started.");
    if (request.host == identityHost)
        return m_identity->answer(request);
    return request.host == trackerHost ? m_tracker->answer(request) : m_portal->answer(request);
}

} // namespace consentdesk
