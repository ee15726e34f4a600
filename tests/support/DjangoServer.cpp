// SPDX-License-Identifier: Apache-2.0
#include "DjangoServer.h"

#include <QDeadlineTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace consentdesk::test {

namespace {

// Both come from CMake: the interpreter that sees Debian's packages, and the fixture's directory.
const auto python = QStringLiteral(CONSENTDESK_PYTHON);
const auto script = QStringLiteral(CONSENTDESK_DJANGO_PORTAL "/serve.py");

int milliseconds(const QDeadlineTimer &deadline)
{
    return static_cast<int>(deadline.remainingTime());
}

QList<QByteArray> names(const QJsonValue &array)
{
    QList<QByteArray> result;
    const QJsonArray entries = array.toArray();
    for (const auto entry : entries)
        result += entry.toString().toUtf8();
    return result;
}

DjangoServer::Request requestFrom(const QJsonObject &line)
{
    return {.method = line["method"_L1].toString(),
            .path = line["path"_L1].toString(),
            .status = line["status"_L1].toInt(),
            .cookies = names(line["cookies"_L1]),
            .setCookies = names(line["setCookies"_L1])};
}

} // namespace

DjangoServer::~DjangoServer()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(5000)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

bool DjangoServer::isAvailable()
{
    QProcess probe;
    probe.start(python, {u"-c"_s, u"import django, sqlite3"_s});
    return probe.waitForFinished() && probe.exitStatus() == QProcess::NormalExit && probe.exitCode() == 0;
}

const char *DjangoServer::unavailableText()
{
    return "No Django for " CONSENTDESK_PYTHON ": install python3-django (Debian) to run this test.";
}

bool DjangoServer::start(std::chrono::milliseconds timeout)
{
    if (!m_data.isValid())
        return fail(m_data.errorString());
    m_process.start(python, {script, u"--port"_s, u"0"_s, u"--data"_s, m_data.path()});
    return waitForPort(timeout);
}

bool DjangoServer::waitForPort(std::chrono::milliseconds timeout)
{
    const QDeadlineTimer deadline(timeout);
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(milliseconds(deadline)))
            return fail(m_process.errorString());
    }
    const QByteArray line = m_process.readLine().trimmed();
    m_port = line.startsWith("LISTENING ") ? line.sliced(10).toUShort() : 0;
    return m_port != 0 || fail(u"it printed \"%1\""_s.arg(QString::fromUtf8(line)));
}

bool DjangoServer::fail(const QString &reason)
{
    m_errorText = u"The Django portal does not start: %1\n%2"_s.arg(
        reason, QString::fromUtf8(m_process.readAllStandardError()));
    return false;
}

QUrl DjangoServer::url(const QString &host) const
{
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(host);
    url.setPort(m_port);
    url.setPath(u"/"_s);
    return url;
}

void DjangoServer::readLog() const
{
    while (m_process.state() == QProcess::Running && m_process.waitForReadyRead(0)) {
        // Everything the pipe holds, without waiting for more.
    }
    while (m_process.canReadLine())
        m_requests += requestFrom(QJsonDocument::fromJson(m_process.readLine()).object());
}

QList<DjangoServer::Request> DjangoServer::requests() const
{
    readLog();
    return m_requests;
}

DjangoServer::Request DjangoServer::lastRequest(const QString &path) const
{
    readLog();
    const auto found = std::find_if(m_requests.crbegin(), m_requests.crend(),
                                    [&path](const Request &request) { return request.path == path; });
    return found == m_requests.crend() ? Request() : *found;
}

} // namespace consentdesk::test
