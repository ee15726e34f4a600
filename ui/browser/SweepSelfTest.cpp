// SPDX-License-Identifier: Apache-2.0
#include "browser/SweepSelfTest.h"

#include "base/Logging.h"
#include "browser/CookieGate.h"
#include "browser/DeletePageLater.h"

#include <QNetworkCookie>
#include <QTcpSocket>
#include <QUuid>
#include <QWebEngineCookieStore>
#include <QWebEngineProfile>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

/// With eight lines each, 16 to 26 of 36 carried a refused cookie without the waits (2 cores, loaded); with
/// one line it was 1 to 3, and a wait that ends too early was missed one time in four.
constexpr int fewestPictures = 36;
constexpr int mostPictures = 144;
/// Pages beside the one that would do, for a machine that was busy with something else.
constexpr int mostRepetitions = 3;
constexpr std::chrono::seconds limitOfCleanUp{2};
constexpr qsizetype maximumRequest = 16 * 1024;
constexpr QByteArrayView keptName("kept");

QByteArray randomWord()
{
    return QUuid::createUuid().toByteArray(QUuid::Id128);
}

QByteArrayList refusedNames(int count)
{
    QByteArrayList names;
    for (int i = 0; i < count; ++i)
        names.append("refused" + QByteArray::number(i));
    return names;
}

LearnedNames::Names learnedNames(const QByteArrayList &names)
{
    LearnedNames::Names result;
    for (const QByteArray &name : names)
        result.append({name});
    return result;
}

QByteArray response(const QByteArray &status, const QByteArrayList &setCookies, const QByteArray &body = {})
{
    QByteArray text = "HTTP/1.1 " + status + "\r\nContent-Type: text/html\r\nCache-Control: no-store\r\n";
    for (const QByteArray &cookie : setCookies)
        text += "Set-Cookie: " + cookie + "=1; Path=/; HttpOnly\r\n";
    return text + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

/// Each line is a chance to leak.
constexpr int refusedCookies = 8;

const auto hostSuffix = u".consentdesk-selftest.localhost"_s;

} // namespace

SweepSelfTest::SweepSelfTest(QWebEngineProfile &profile, CookieGate &gate, QObject *parent)
    : QObject(parent)
    , m_host(QString::fromLatin1(randomWord()) + hostSuffix)
    , m_path('/' + randomWord() + '/')
    , m_refusedNames(refusedNames(refusedCookies))
    , m_profile(profile)
    , m_gate(gate)
    , m_wanted(fewestPictures)
{
    connect(&m_server, &QTcpServer::newConnection, this, &SweepSelfTest::onConnection);
    connect(&m_timeout, &QTimer::timeout, this, &SweepSelfTest::onTimeout);
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
    connect(m_page.get(), &QWebEnginePage::loadFinished, this, &SweepSelfTest::onLoaded);
    loadPage(Phase::Control);
    m_timeout.start(limit);
    return true;
}

void SweepSelfTest::loadPage(Phase phase)
{
    m_phase = phase;
    m_pictures = m_withKept = m_withRefused = m_waitsGivenUp = 0;
    m_gate.setSelfTest(
        {m_host, learnedNames(m_refusedNames), phase == Phase::Proof, [this] { ++m_waitsGivenUp; }});
    ++m_round;
    QUrl url(u"http://%1:%2"_s.arg(m_host).arg(port()));
    url.setPath(QString::fromLatin1(m_path + QByteArray::number(m_round)));
    m_page->load(url);
}

void SweepSelfTest::onLoaded(bool loaded)
{
    if (m_phase == Phase::CleanUp)
        return;
    if (!loaded || m_pictures != m_wanted || m_withKept != m_wanted)
        return repeat("a page did not load as it should");
    if (m_phase == Phase::Proof)
        return onProof();
    if (m_withRefused > 0)
        return loadPage(Phase::Proof);
    m_wanted *= 2;
    if (m_wanted > mostPictures)
        return fail("nothing leaks here without the sweep, so nothing can be shown");
    loadPage(Phase::Control);
}

void SweepSelfTest::onProof()
{
    // What a wait that gave up lets through is counted in every later sweep, and tells nothing about those
    // that did not.
    const bool mostWaited = m_waitsGivenUp < m_pictures / 2;
    if (m_withRefused == 0 && mostWaited)
        return cleanUp(true);
    // Each explains one request at most.
    if (m_withRefused <= m_waitsGivenUp)
        return repeat("the engine was not done in time");
    m_hasLeaked = true;
    fail("a refused cookie was sent");
}

void SweepSelfTest::repeat(const char *reason)
{
    if (++m_repetitions > mostRepetitions)
        return fail(reason);
    loadPage(m_phase);
}

void SweepSelfTest::fail(const char *reason)
{
    qCWarning(
        lcBrowser,
        "The self-test of the sweep did not pass: %s (page %d, phase %d: %d of %d pictures, %d with the "
        "kept cookie, %d with a refused one, %d waits given up).",
        reason, m_round, int(m_phase), m_pictures, m_wanted, m_withKept, m_withRefused, m_waitsGivenUp);
    cleanUp(false);
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
    if (path == m_path + QByteArray::number(m_round))
        return response("200 OK", QByteArrayList{keptName.data()} + m_refusedNames, page());
    if (!path.startsWith(m_path))
        return response("404 Not Found", {}); // the engine asks for an icon
    ++m_pictures;
    m_withKept += request.contains(' ' + QByteArray(keptName.data()) + "=1") ? 1 : 0;
    m_withRefused += request.contains(" refused") ? 1 : 0;
    return response("204 No Content", m_refusedNames);
}

QByteArray SweepSelfTest::page() const
{
    QByteArray html = "<!DOCTYPE html><title>ConsentDesk</title>";
    for (int i = 0; i < m_wanted; ++i)
        html += "<img src='" + m_path + QByteArray::number(m_round) + '/' + QByteArray::number(i) + "'>";
    return html;
}

void SweepSelfTest::cleanUp(bool passed)
{
    m_phase = Phase::CleanUp;
    m_passed = passed;
    m_server.close();
    deletePageLater(std::move(m_page), *this); // it may be the sender
    m_gate.setSelfTest({});
    QWebEngineCookieStore &store = *m_profile.cookieStore();
    for (const QByteArray &name : QByteArrayList{keptName.data()} + m_refusedNames)
        store.deleteCookie(QNetworkCookie(name),
                           QUrl(u"http://%1/"_s.arg(m_host) + QString::fromLatin1(m_path.sliced(1))));
    // The store works off its orders one by one: when this cookie has come and gone, so have the others.
    const QNetworkCookie marker("consentdesk-selftest", "1");
    const QUrl markerUrl(u"https://%1/"_s.arg(markerDomain));
    connect(&store, &QWebEngineCookieStore::cookieRemoved, this, [this](const QNetworkCookie &cookie) {
        if (cookie.domain() == markerDomain)
            end();
    });
    store.setCookie(marker, markerUrl);
    store.deleteCookie(marker, markerUrl);
    m_timeout.start(limitOfCleanUp);
}

void SweepSelfTest::onTimeout()
{
    if (m_phase == Phase::CleanUp)
        end();
    else
        fail("time is up");
}

void SweepSelfTest::end()
{
    m_timeout.stop();
    m_profile.cookieStore()->disconnect(this);
    emit finished(m_passed);
}

} // namespace consentdesk
