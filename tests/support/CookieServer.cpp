// SPDX-License-Identifier: Apache-2.0
#include "CookieServer.h"

#include <QHostAddress>
#include <QHttpServerRequest>
#include <QSslConfiguration>
#include <QSslKey>
#include <QTimer>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk::test {

QList<QByteArray> CookieServer::Request::cookieNames() const
{
    QList<QByteArray> names;
    for (const QByteArray &pair : cookieHeader.split(';')) {
        if (!pair.trimmed().isEmpty())
            names += pair.trimmed().split('=').constFirst();
    }
    return names;
}

CookieServer::CookieServer()
{
    m_server.setMissingHandler([this](const QHttpServerRequest &request, QHttpServerResponder &&responder) {
        handle(request, std::move(responder));
    });
}

bool CookieServer::start(quint16 port)
{
    m_port = m_server.listen(QHostAddress::LocalHost, port);
    return m_port != 0;
}

bool CookieServer::startEncrypted(const QSslConfiguration &configuration)
{
    m_server.sslSetup(configuration);
    m_scheme = u"https"_s;
    return start();
}

void CookieServer::on(const QString &host, const QString &path, const Answer &answer)
{
    m_answers.insert({host, path}, answer);
}

QUrl CookieServer::url(const QString &path, const QString &host) const
{
    return QUrl(u"%1://%2:%3%4"_s.arg(m_scheme, host, QString::number(m_port), path));
}

int CookieServer::count(const QString &path) const
{
    return int(std::count_if(m_requests.cbegin(), m_requests.cend(),
                             [&path](const Request &request) { return request.path == path; }));
}

CookieServer::Request CookieServer::last(const QString &path) const
{
    const auto found = std::find_if(m_requests.crbegin(), m_requests.crend(),
                                    [&path](const Request &request) { return request.path == path; });
    return found == m_requests.crend() ? Request() : *found;
}

bool CookieServer::everReceived(const QByteArray &cookieName) const
{
    return std::any_of(m_requests.cbegin(), m_requests.cend(), [&cookieName](const Request &request) {
        return request.cookieNames().contains(cookieName);
    });
}

void CookieServer::handle(const QHttpServerRequest &request, QHttpServerResponder &&responder)
{
    const QString host = QString::fromLatin1(request.value("host")).section(u':', 0, 0);
    const QString path = request.url().path();
    m_requests.append({host, path, request.value("cookie"), request.value("if-none-match"),
                       request.value("if-modified-since"), request.value("sec-gpc"),
                       request.value("authorization")});
    auto answer = m_answers.constFind({host, path});
    if (answer == m_answers.cend())
        answer = m_answers.constFind({QString(), path});
    if (answer == m_answers.cend())
        return write({.body = "Nothing here.", .type = "text/plain", .status = 404}, responder);
    if (request.value("authorization") != answer->authorization && !answer->authorization.isEmpty())
        return write({.body = "<!DOCTYPE html><title>not let in</title>",
                      .headers = {{"WWW-Authenticate", "Basic realm=\"the <b>back</b> office\""}},
                      .status = 401},
                     responder);
    if (answer->delivery == Delivery::Never)
        m_neverAnswered.push_back(std::move(responder));
    else if (answer->after.count() > 0)
        QTimer::singleShot(
            answer->after, &m_server,
            [this, later = *answer, to = std::make_shared<QHttpServerResponder>(std::move(responder))] {
                write(later, *to);
            });
    else
        write(*answer, responder);
}

void CookieServer::write(const Answer &answer, QHttpServerResponder &responder) const
{
    const auto written = [this](QByteArray text) {
        return text.replace("%PORT%", QByteArray::number(m_port));
    };
    const QByteArray body = written(answer.body);
    responder.writeStatusLine(QHttpServerResponder::StatusCode(answer.status));
    responder.writeHeader("Content-Type", answer.type);
    responder.writeHeader("Cache-Control", "no-store");
    responder.writeHeader("Content-Length", QByteArray::number(body.size()));
    for (const QByteArray &line : answer.setCookies)
        responder.writeHeader("Set-Cookie", line);
    for (const auto &[name, value] : answer.headers)
        responder.writeHeader(name, written(value));
    responder.writeBody(body);
}

} // namespace consentdesk::test
