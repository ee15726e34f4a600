// SPDX-License-Identifier: Apache-2.0
#include "LabServer.h"

#include "LabCertificate.h"
#include "LabHttp.h"
#include "WebSocketServer.h"
#include "cookies/Site.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk::leaklab {

namespace {

constexpr std::chrono::seconds longestWait{5}; // of a page for a request that may never come

QString scheme(LabServer::Scheme scheme)
{
    switch (scheme) {
    case LabServer::Scheme::Http:
        return u"http"_s;
    case LabServer::Scheme::Https:
        return u"https"_s;
    case LabServer::Scheme::WebSocket:
        return u"ws"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

LabServer::LabServer(const LabCertificate &certificate)
{
    const auto handler = [this](const LabRequest &request) { return answer(request); };
    m_http = std::make_unique<LabHttp>(handler, nullptr);
    m_https = std::make_unique<LabHttp>(handler, &certificate);
    m_webSocket = std::make_unique<WebSocketServer>(handler);
    on("/lab/seen", [this](const LabRequest &request) { return waitForRequest(request); });
}

LabServer::~LabServer() = default;

bool LabServer::start()
{
    return m_http->start() && m_https->start() && m_webSocket->start();
}

void LabServer::on(const QByteArray &path, Handler handler)
{
    const std::lock_guard lock(m_mutex);
    m_handlers.insert(path, std::move(handler));
}

quint16 LabServer::port(Scheme scheme) const
{
    switch (scheme) {
    case Scheme::Http:
        return m_http->port();
    case Scheme::Https:
        return m_https->port();
    case Scheme::WebSocket:
        return m_webSocket->port();
    }
    Q_UNREACHABLE();
}

QUrl LabServer::url(const QString &host, const QString &path, Scheme scheme) const
{
    return QUrl(u"%1://%2:%3%4"_s.arg(leaklab::scheme(scheme), host, QString::number(port(scheme)), path));
}

qsizetype LabServer::recordSize() const
{
    const std::lock_guard lock(m_mutex);
    return m_record.size();
}

QList<LabRequest> LabServer::record(qsizetype from) const
{
    const std::lock_guard lock(m_mutex);
    return m_record.mid(from);
}

bool LabServer::hasReceived(const QString &host, const QByteArray &path, qsizetype from) const
{
    const std::lock_guard lock(m_mutex);
    return std::any_of(m_record.cbegin() + from, m_record.cend(), [&](const LabRequest &request) {
        return request.host == host && request.path == path;
    });
}

QByteArray LabServer::mintValue(const QString &host)
{
    return Site::fromHost(host).domain().toLatin1() + '~' + QByteArray::number(++m_minted);
}

LabAnswer LabServer::answer(const LabRequest &request)
{
    Handler handler;
    {
        const std::lock_guard lock(m_mutex);
        if (!request.path.startsWith("/lab/"))
            m_record.append(request);
        // The exact path, or the longest folder above it: of the keys not after the path, those that begin
        // it come in order of their length.
        for (auto it = m_handlers.upperBound(request.path); it != m_handlers.begin() && !handler;) {
            --it;
            const bool isFolder = it.key().endsWith('/') && request.path.startsWith(it.key());
            if (isFolder || it.key() == request.path)
                handler = it.value();
        }
    }
    m_entered.notify_all();
    LabAnswer answer = handler ? handler(request) : LabAnswer{.body = "not found", .status = 404};
    for (QByteArray &line : answer.setCookies) {
        while (line.contains("%V%"))
            line.replace(line.indexOf("%V%"), 3, mintValue(request.host));
    }
    answer.body = withPorts(std::move(answer.body));
    for (NameValue &header : answer.headers)
        header.second = withPorts(std::move(header.second));
    return answer;
}

LabAnswer LabServer::waitForRequest(const LabRequest &request)
{
    const QString host = QString::fromLatin1(request.query.value("host", request.host.toLatin1()));
    const QByteArray path = request.query.value("path");
    const qsizetype from = request.query.value("from").toLongLong();
    std::unique_lock lock(m_mutex);
    const auto isThere = [&] {
        return std::any_of(m_record.cbegin() + std::min(from, m_record.size()), m_record.cend(),
                           [&](const LabRequest &entry) { return entry.host == host && entry.path == path; });
    };
    const bool came = m_entered.wait_for(lock, longestWait, isThere);
    return {.body = came ? "yes" : "no", .type = "text/plain", .headers = {{"Cache-Control", "no-store"}}};
}

QByteArray LabServer::withPorts(QByteArray text) const
{
    text.replace("%HTTP%", QByteArray::number(m_http->port()));
    text.replace("%HTTPS%", QByteArray::number(m_https->port()));
    text.replace("%WS%", QByteArray::number(m_webSocket->port()));
    return text;
}

} // namespace consentdesk::leaklab
