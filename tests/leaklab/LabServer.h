// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>
#include <QUrl>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

namespace consentdesk::leaklab {

class LabCertificate;
class WebSocketServer;

using NameValue = std::pair<QByteArray, QByteArray>;

/// What the server received.
struct LabRequest
{
    QString host;    ///< without the port
    QByteArray path; ///< without the query
    QByteArray method;
    QMap<QByteArray, QByteArray> query;
    QMap<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
    /// In the order of the header. Of a nameless cookie the server sees "name=value" all the same.
    QList<NameValue> cookies;
};

/// What it answers. In setCookies "%V%" becomes a value that is made once, "<site>~<number>": where it turns
/// up later tells which site made it. In body and headers "%HTTP%", "%HTTPS%" and "%WS%" become the ports.
struct LabAnswer
{
    QByteArray body = {};
    QList<QByteArray> setCookies = {};
    QByteArray type = "text/html; charset=utf-8";
    QList<NameValue> headers = {};
    int status = 200;
    std::chrono::milliseconds delay{0};
    bool isEndless = false; ///< the body again and again, until the client goes
};

/// Servers of every site of the lab, on loopback: HTTP, HTTPS with @p certificate, WebSocket. HTTP/1.1 with
/// keep-alive, a thread for each connection. Every request is in the record before it is answered, except
/// those below "/lab/", which belong to the lab itself.
///
/// Handlers run on the server's threads.
class LabServer final
{
public:
    using Handler = std::function<LabAnswer(const LabRequest &)>;
    enum class Scheme { Http, Https, WebSocket };

    explicit LabServer(const LabCertificate &certificate);
    ~LabServer();
    LabServer(const LabServer &) = delete;
    LabServer &operator=(const LabServer &) = delete;

    /// Whether it listens.
    [[nodiscard]] bool start();
    /// What every site answers at @p path; a path that ends in "/" stands for everything below it, the
    /// longest one wins. To be called before pages are loaded, or at any time from the thread that owns it.
    void on(const QByteArray &path, Handler handler);

    [[nodiscard]] QUrl url(const QString &host, const QString &path, Scheme scheme = Scheme::Http) const;
    [[nodiscard]] quint16 port(Scheme scheme) const;

    [[nodiscard]] qsizetype recordSize() const;
    /// The requests from number @p from on.
    [[nodiscard]] QList<LabRequest> record(qsizetype from = 0) const;
    [[nodiscard]] bool hasReceived(const QString &host, const QByteArray &path, qsizetype from = 0) const;

    /// "<site>~<number>", never the same twice.
    [[nodiscard]] QByteArray mintValue(const QString &host);

private:
    class Http;

    [[nodiscard]] LabAnswer answer(const LabRequest &request);
    [[nodiscard]] LabAnswer waitForRequest(const LabRequest &request);
    [[nodiscard]] QByteArray filledIn(QByteArray text, const QString &host);
    void enter(const LabRequest &request);

    std::unique_ptr<Http> m_http;
    std::unique_ptr<Http> m_https;
    std::unique_ptr<WebSocketServer> m_webSocket;

    mutable std::mutex m_mutex;
    std::condition_variable m_entered;
    QList<LabRequest> m_record;
    QMap<QByteArray, Handler> m_handlers;
    std::atomic<quint64> m_minted = 0;
    std::atomic<bool> m_isStopping = false;
};

} // namespace consentdesk::leaklab
