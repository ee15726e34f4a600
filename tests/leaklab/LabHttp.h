// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "LabServer.h"

#include <thread>

namespace httplib {
class Server;
}

namespace consentdesk::leaklab {

[[nodiscard]] QString hostWithoutPort(const QByteArray &hostHeader);
/// A Cookie header as servers read it: pairs between semicolons, the name up to the first "=".
[[nodiscard]] QList<NameValue> cookiesOf(const QByteArray &cookieHeader);

/// One listening server of cpp-httplib and its threads.
class LabHttp final
{
public:
    using Handler = std::function<LabAnswer(const LabRequest &)>;

    /// @p certificate null: not encrypted.
    LabHttp(Handler handler, const LabCertificate *certificate);
    ~LabHttp();
    LabHttp(const LabHttp &) = delete;
    LabHttp &operator=(const LabHttp &) = delete;

    /// Whether it listens.
    [[nodiscard]] bool start();
    [[nodiscard]] quint16 port() const { return m_port; }

private:
    void configure();

    Handler m_handler;
    std::unique_ptr<httplib::Server> m_server;
    std::atomic<bool> m_isStopping = false;
    std::thread m_thread;
    quint16 m_port = 0;
};

} // namespace consentdesk::leaklab
