// SPDX-License-Identifier: Apache-2.0
#include "browser/SweepSelfTest.h"

#include <QNetworkCookie>
#include <QTcpSocket>
#include <QUuid>
#include <QWebEngineCookieStore>
#include <QWebEngineProfile>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

/// Without the sweep more than a quarter of them carry the refused cookie (shared/engine.md section 3).
constexpr int pictures = 36;
constexpr qsizetype maximumRequest = 16 * 1024;
constexpr QByteArrayView keptName("kept");

QByteArray randomWord()
{
    return QUuid::createUuid().toByteArray(QUuid::Id128);
}

QByteArray response(const QByteArray &status, const QByteArrayList &setCookies, const QByteArray &body = {})
{
    QByteArray text = "HTTP/1.1 " + status + "\r\nContent-Type: text/html\r\nCache-Control: no-store\r\n";
    for (const QByteArray &cookie : setCookies)
        text += "Set-Cookie: " + cookie + "=1; HttpOnly\r\n";
    return text + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

bool carries(const QByteArray &request, const QByteArray &cookie)
{
    return request.contains(' ' + cookie + "=1");
}

const auto hostSuffix = u".consentdesk-selftest.localhost"_s;

} // namespace

SweepSelfTest::SweepSelfTest(QWebEngineProfile &profile, QObject *parent)
    : QObject(parent)
    , m_host(QString::fromLatin1(randomWord()) + hostSuffix)
    , m_path('/' + randomWord() + '/')
    , m_refusedName("refused-" + randomWord())
    , m_profile(profile)
{
    connect(&m_server, &QTcpServer::newConnection, this, &SweepSelfTest::onConnection);
    connect(&m_timeout, &QTimer::timeout, this, [this] { finish(false); });
    m_timeout.setSingleShot(true);
}

SweepSelfTest::~SweepSelfTest() = default;

bool SweepSelfTest::isHostOfAnyRun(const QString &domain)
{
    return domain.endsWith(hostSuffix);
}

bool SweepSelfTest::start()
{
    if (!m_server.listen(QHostAddress::LocalHost))
        return false;
    m_page = std::make_unique<QWebEnginePage>(&m_profile);
    connect(m_page.get(), &QWebEnginePage::loadFinished, this, &SweepSelfTest::finish);
    QUrl url(u"http://%1:%2"_s.arg(m_host).arg(m_server.serverPort()));
    url.setPath(QString::fromLatin1(m_path));
    m_page->load(url);
    m_timeout.start(limit);
    return true;
}

void SweepSelfTest::onConnection()
{
    while (QTcpSocket *const socket = m_server.nextPendingConnection()) {
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { onData(*socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_received.remove(socket);
            socket->deleteLater();
        });
    }
}

void SweepSelfTest::onData(QTcpSocket &socket)
{
    QByteArray &received = m_received[&socket];
    received += socket.readAll();
    for (qsizetype end = received.indexOf("\r\n\r\n"); end >= 0; end = received.indexOf("\r\n\r\n")) {
        socket.write(answerTo(received.first(end)));
        received.remove(0, end + 4);
    }
    if (received.size() > maximumRequest)
        socket.abort();
}

QByteArray SweepSelfTest::answerTo(const QByteArray &request)
{
    const QByteArray path = request.split(' ').value(1);
    if (path == m_path)
        return response("200 OK", {QByteArray(keptName.data()), m_refusedName}, page());
    if (!path.startsWith(m_path))
        return response("404 Not Found", {}); // the engine asks for an icon
    ++m_pictures;
    m_withKept += carries(request, QByteArray(keptName.data())) ? 1 : 0;
    m_withRefused += carries(request, m_refusedName) ? 1 : 0;
    return response("204 No Content", {m_refusedName});
}

QByteArray SweepSelfTest::page() const
{
    QByteArray html = "<!DOCTYPE html><title>ConsentDesk</title>";
    for (int i = 0; i < pictures; ++i)
        html += "<img src='" + m_path + QByteArray::number(i) + "'>";
    return html;
}

void SweepSelfTest::finish(bool loaded)
{
    if (!m_page)
        return;
    m_timeout.stop();
    m_server.close();
    m_page.release()->deleteLater(); // it may be the sender
    for (const QByteArray &name : {QByteArray(keptName.data()), m_refusedName})
        m_profile.cookieStore()->deleteCookie(
            QNetworkCookie(name), QUrl(u"http://%1/"_s.arg(m_host) + QString::fromLatin1(m_path.sliced(1))));
    emit finished(loaded && m_pictures == pictures && m_withKept == pictures && m_withRefused == 0);
}

} // namespace consentdesk
