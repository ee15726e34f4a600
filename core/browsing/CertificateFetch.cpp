// SPDX-License-Identifier: Apache-2.0
#include "browsing/CertificateFetch.h"

#include "base/WebAddress.h"
#include "cookies/Site.h"

#include <QHostAddress>
#include <QNetworkProxy>
#include <QNetworkProxyFactory>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

constexpr int httpsPort = 443;

QNetworkProxy proxyFor(const QUrl &url)
{
    const QList<QNetworkProxy> proxies = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
    return proxies.isEmpty() ? QNetworkProxy(QNetworkProxy::NoProxy) : proxies.first();
}

} // namespace

CertificateFetch::CertificateFetch(QObject *parent)
    : QObject(parent)
{
    m_patience.setSingleShot(true);
    m_patience.callOnTimeout(this, &CertificateFetch::fail);
    // What is wrong with a certificate is the engine's to say: here it is only shown.
    m_socket.setPeerVerifyMode(QSslSocket::QueryPeer);
    connect(&m_socket, &QSslSocket::encrypted, this, &CertificateFetch::onEncrypted);
    connect(&m_socket, &QAbstractSocket::errorOccurred, this, &CertificateFetch::fail);
}

CertificateFetch::~CertificateFetch()
{
    m_socket.disconnect(this);
}

void CertificateFetch::start(const QUrl &url, std::chrono::milliseconds patience)
{
    m_patience.stop();
    m_socket.abort();
    m_patience.start(patience);
    const QString host = url.host(QUrl::FullyEncoded);
    if (url.scheme() != "https"_L1 || host.isEmpty())
        return fail();
    const bool isHere = isLoopback(canonicalHost(host));
    m_socket.setProxy(isHere ? QNetworkProxy(QNetworkProxy::NoProxy) : proxyFor(url));
    const bool isName = QHostAddress(host).isNull();
    const QString target = isHere && isName ? QHostAddress(QHostAddress::LocalHost).toString() : host;
    m_socket.connectToHostEncrypted(target, quint16(url.port(httpsPort)), isName ? host : QString());
}

void CertificateFetch::onEncrypted()
{
    const QList<QSslCertificate> chain = m_socket.peerCertificateChain();
    if (chain.isEmpty())
        return fail();
    m_patience.stop();
    m_socket.abort();
    emit fetched(chain);
}

void CertificateFetch::fail()
{
    m_patience.stop();
    m_socket.abort();
    emit failed();
}

} // namespace consentdesk
