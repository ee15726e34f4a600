// SPDX-License-Identifier: Apache-2.0
#include "ParallelServer.h"

#include <chrono>
#include <httplib.h>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk::test {

ParallelServer::ParallelServer()
    : m_server(std::make_unique<httplib::Server>())
{
    m_server->new_task_queue = [] { return new httplib::ThreadPool(32); };
    m_server->set_keep_alive_max_count(100'000);
    m_server->set_tcp_nodelay(true);
    m_server->Get(".*", [this](const auto &request, auto &response) { handle(request, response); });
}

ParallelServer::~ParallelServer()
{
    m_server->stop();
    if (m_thread.joinable())
        m_thread.join();
}

bool ParallelServer::start()
{
    m_port = m_server->bind_to_any_port("127.0.0.1");
    if (m_port <= 0)
        return false;
    m_thread = std::thread([this] { m_server->listen_after_bind(); });
    return true;
}

QUrl ParallelServer::url(const QString &path, const QString &host) const
{
    return QUrl(u"http://%1:%2%3"_s.arg(host, QString::number(m_port), path));
}

void ParallelServer::handle(const httplib::Request &request, httplib::Response &response)
{
    const QString path = QString::fromStdString(request.path);
    const QString host = QString::fromStdString(request.get_header_value("Host")).section(u':', 0, 0);
    {
        const std::scoped_lock lock(m_mutex);
        m_seen.append({host, path, QByteArray::fromStdString(request.get_header_value("Cookie"))});
    }
    for (QByteArray line : path.startsWith(m_prefix) ? m_lines : QList<QByteArray>())
        response.headers.emplace("Set-Cookie",
                                 line.replace("#", path.section(u'/', -1).toUtf8()).toStdString());
    response.set_header("Cache-Control", "no-store");
    if (path.startsWith(u"/page/"_s)) {
        QByteArray html = "<!DOCTYPE html><title>page</title>";
        for (int i = 0; i < path.section(u'/', 2, 2).toInt(); ++i)
            html +=
                "<img src='/picture/" + path.section(u'/', 3).toUtf8() + '/' + QByteArray::number(i) + "'>";
        response.set_content(html.toStdString(), "text/html");
    } else if (path.startsWith(u"/protected/"_s) && !request.has_header("Authorization")) {
        response.status = 401;
        response.set_header("WWW-Authenticate", "Basic realm=\"test\"");
    } else if (path.startsWith(u"/to/"_s)) {
        response.set_redirect(url(u"/picture/landed"_s, path.section(u'/', 2, 2)).toString().toStdString());
    } else if (path.startsWith(u"/as/"_s)) {
        QUrl target = url(u"/protected/"_s + path.section(u'/', 3));
        target.setUserName(path.section(u'/', 2, 2));
        target.setPassword(u"secret"_s);
        response.set_redirect(target.toString().toStdString());
    } else {
        if (path.startsWith(u"/slow/"_s))
            std::this_thread::sleep_for(std::chrono::milliseconds(50));
        response.set_content("<!DOCTYPE html><title>done</title>", "text/html");
    }
}

ParallelServer::Counts ParallelServer::counts(const QString &prefix, const QString &host) const
{
    const std::scoped_lock lock(m_mutex);
    Counts counts;
    for (const Seen &seen : m_seen) {
        if (!seen.path.startsWith(prefix) || (!host.isEmpty() && seen.host != host))
            continue;
        ++counts.requests;
        for (const QByteArray &pair : seen.cookies.split(';'))
            ++counts.carried[pair.trimmed().split('=').constFirst()];
    }
    return counts;
}

void ParallelServer::forgetRequests()
{
    const std::scoped_lock lock(m_mutex);
    m_seen.clear();
}

} // namespace consentdesk::test
