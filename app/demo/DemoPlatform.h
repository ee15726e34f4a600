// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "DemoService.h"
#include "base/Result.h"

#include <QHttpServer>
#include <QObject>
#include <QUrl>

#include <memory>

namespace consentdesk {

namespace demo {
class DemoResponse;
class IdentitySite;
class PortalSite;
class SessionStore;
class TrackerSite;
struct DemoRequest;
} // namespace demo

/// A small open data portal, a site to sign on with and a third party, served by the program itself to
/// itself: for --demo, for tests and for a first look without a network. See README.md in this folder.
///
/// Lives on one thread and answers on it.
class DemoPlatform final : public QObject, public DemoService
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DemoPlatform)

public:
    explicit DemoPlatform(QObject *parent = nullptr);
    ~DemoPlatform() override;

    /// Listens on a free port of 127.0.0.1. Once started, starting again changes nothing.
    [[nodiscard]] Result<void> start();
    /// start(), and portalUrl().
    [[nodiscard]] Result<QUrl> open() override;

    /// http://portal.localhost:PORT/, empty before start().
    [[nodiscard]] QUrl portalUrl() const;
    /// http://tracker.localhost:PORT/, empty before start().
    [[nodiscard]] QUrl trackerUrl() const;
    /// http://id.localhost:PORT/, empty before start().
    [[nodiscard]] QUrl identityUrl() const;

signals:
    /// What a server saw: the proof of what a browser sent. Names of cookies only, never their values.
    void requestReceived(const QString &host, const QString &path, const QList<QByteArray> &cookieNames);

private:
    void handle(const QHttpServerRequest &raw, QHttpServerResponder &responder);
    [[nodiscard]] demo::DemoResponse answer(const demo::DemoRequest &request);
    [[nodiscard]] Result<void> createSites();
    [[nodiscard]] QUrl urlOf(QLatin1StringView host) const;

    QHttpServer m_server;
    quint16 m_port = 0;
    std::unique_ptr<demo::SessionStore> m_codes; ///< by which the identity site says who came
    std::unique_ptr<demo::PortalSite> m_portal;
    std::unique_ptr<demo::IdentitySite> m_identity;
    std::unique_ptr<demo::TrackerSite> m_tracker;
};

} // namespace consentdesk
