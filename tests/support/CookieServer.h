// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <QHttpServer>
#include <QHttpServerResponder>
#include <QList>
#include <QString>
#include <QUrl>

#include <chrono>
#include <memory>
#include <vector>

class QSslConfiguration;

namespace consentdesk::test {

/// A web server on a free port of 127.0.0.1 that answers scripted paths and remembers which cookies it was
/// sent: the proof of what a browser really sends. Answers on the thread that made it.
class CookieServer final
{
public:
    struct Request
    {
        QString host; ///< without the port
        QString path; ///< without the query
        QByteArray cookieHeader;
        QByteArray ifNoneMatch = {};
        QByteArray ifModifiedSince = {};
        QByteArray gpc = {}; ///< Sec-GPC; null: none
        QByteArray authorization = {};

        /// In the order of the header. A nameless cookie counts under the name that stands on the wire.
        [[nodiscard]] QList<QByteArray> cookieNames() const;
    };

    enum class Delivery { AtOnce, Never };

    struct Answer
    {
        QByteArray body = "<!DOCTYPE html><title>page</title>"; ///< "%PORT%" becomes the port
        QList<QByteArray> setCookies = {};
        QByteArray type = "text/html; charset=utf-8";
        QList<std::pair<QByteArray, QByteArray>> headers = {};
        int status = 200;
        Delivery delivery = Delivery::AtOnce;
        std::chrono::milliseconds after{0}; ///< its request
        /// The Authorization without which it is 401 (RFC 7617); empty: none is wanted.
        QByteArray authorization = {};
    };

    CookieServer();
    Q_DISABLE_COPY_MOVE(CookieServer)

    /// Whether it listens. @p port 0: any free one.
    [[nodiscard]] bool start(quint16 port = 0);
    [[nodiscard]] bool startEncrypted(const QSslConfiguration &configuration);

    /// What any host, or @p host only, answers at @p path. Anything else is 404 without a cookie.
    void on(const QString &path, const Answer &answer) { m_answers.insert({{}, path}, answer); }
    void on(const QString &host, const QString &path, const Answer &answer);

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QUrl url(const QString &path,
                           const QString &host = QStringLiteral("portal.localhost")) const;

    [[nodiscard]] const QList<Request> &requests() const { return m_requests; }
    [[nodiscard]] int count(const QString &path) const;
    /// The last request for @p path; a default-constructed one when there was none.
    [[nodiscard]] Request last(const QString &path) const;
    /// Whether any request carried a cookie of this name.
    [[nodiscard]] bool everReceived(const QByteArray &cookieName) const;
    void forgetRequests() { m_requests.clear(); }

private:
    void handle(const QHttpServerRequest &request, QHttpServerResponder &&responder);
    void write(const Answer &answer, QHttpServerResponder &responder) const;

    QHttpServer m_server;
    quint16 m_port = 0;
    QString m_scheme = QStringLiteral("http");
    QHash<std::pair<QString, QString>, Answer> m_answers; ///< by host (empty: any) and path
    QList<Request> m_requests;
    std::vector<QHttpServerResponder> m_neverAnswered;
};

} // namespace consentdesk::test
