// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "LabServer.h"

#include <QHash>

#include <mutex>

namespace consentdesk::leaklab {

/// The server's side of the flows, below "/flow/" of every site. Everything sets the refused cookie as well.
/// A page that misses its session says so in its title: see loadAndRun().
class FlowSite final
{
public:
    /// Installs itself; must outlive @p server.
    explicit FlowSite(LabServer &server);

private:
    using Answerer = LabAnswer (FlowSite::*)(const LabRequest &);

    void on(const QByteArray &path, Answerer answerer);
    void onPage(const QByteArray &path, const QByteArray &action, const QByteArray &body = {});
    void serveAccounts();
    void serveSessions();
    void serveTransfers();
    void serveStreams();

    [[nodiscard]] LabAnswer logIn(const LabRequest &request);
    [[nodiscard]] LabAnswer account(const LabRequest &request);
    [[nodiscard]] LabAnswer form(const LabRequest &request);
    [[nodiscard]] LabAnswer formPosted(const LabRequest &request);
    [[nodiscard]] LabAnswer signOnStart(const LabRequest &request);
    [[nodiscard]] LabAnswer signOnPosted(const LabRequest &request);
    [[nodiscard]] LabAnswer signOnBack(const LabRequest &request);
    [[nodiscard]] LabAnswer imageElsewhere(const LabRequest &request);
    [[nodiscard]] LabAnswer language(const LabRequest &request);
    [[nodiscard]] LabAnswer languageSet(const LabRequest &request);
    [[nodiscard]] LabAnswer renewal(const LabRequest &request);
    [[nodiscard]] LabAnswer item(const LabRequest &request);
    [[nodiscard]] LabAnswer upload(const LabRequest &request);
    [[nodiscard]] LabAnswer file(const LabRequest &request);
    [[nodiscard]] LabAnswer events(const LabRequest &request);

    LabServer &m_server;
    std::mutex m_mutex;
    QHash<QString, QByteArray> m_renewed; ///< by host: the session that was given last
};

} // namespace consentdesk::leaklab
