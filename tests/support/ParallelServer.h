// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QUrl>

#include <memory>
#include <mutex>
#include <thread>

namespace httplib {
struct Request;
struct Response;
class Server;
} // namespace httplib

namespace consentdesk::test {

/// A web server on a free port of 127.0.0.1 with many threads, for pages whose requests must overlap. Its
/// paths:
///   /page/NUMBER      a page with NUMBER pictures below /picture/
///   /picture/…        an empty answer
///   /protected/…      401 until credentials come; then an empty answer
///   /slow/…           an empty answer after 50 ms
///   /to/HOST/…        302 to /picture/landed at that host
///   /as/NAME/…        302 to /protected/… with that name and a password in the address
/// The answers set the cookies of setCookies(). Counts what the requests carried.
class ParallelServer final
{
public:
    ParallelServer();
    ~ParallelServer();
    ParallelServer(const ParallelServer &) = delete;
    ParallelServer &operator=(const ParallelServer &) = delete;

    /// To be called before start(): the lines of every answer below @p prefix. A '#' stands for the last
    /// part of the path.
    void setCookies(const QList<QByteArray> &lines, const QString &prefix = QStringLiteral("/"))
    {
        m_lines = lines;
        m_prefix = prefix;
    }
    [[nodiscard]] bool start();
    [[nodiscard]] QUrl url(const QString &path,
                           const QString &host = QStringLiteral("portal.localhost")) const;

    struct Counts
    {
        int requests = 0;
        QHash<QByteArray, int> carried; ///< by name on the wire
    };

    /// Of all requests whose path begins with @p prefix.
    [[nodiscard]] Counts counts(const QString &prefix, const QString &host = {}) const;
    void forgetRequests();

private:
    struct Seen
    {
        QString host;
        QString path;
        QByteArray cookies;
    };

    void handle(const httplib::Request &request, httplib::Response &response);

    std::unique_ptr<httplib::Server> m_server;
    std::thread m_thread;
    int m_port = 0;
    QList<QByteArray> m_lines;
    QString m_prefix;
    mutable std::mutex m_mutex;
    QList<Seen> m_seen;
};

} // namespace consentdesk::test
