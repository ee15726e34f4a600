// SPDX-License-Identifier: Apache-2.0
#include "DemoClient.h"

#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk::test {

namespace {

Answer parseAnswer(const QByteArray &raw)
{
    Answer answer;
    const qsizetype end = raw.indexOf("\r\n\r\n");
    QList<QByteArray> lines = raw.first(std::max<qsizetype>(end, 0)).split('\n');
    answer.status = lines.takeFirst().split(' ').value(1).toInt();
    for (const QByteArray &line : lines)
        answer.fields.append({line.left(line.indexOf(':')), line.mid(line.indexOf(':') + 1).trimmed()});
    answer.body = end < 0 ? QByteArray() : raw.sliced(end + 4);
    return answer;
}

QByteArray formHeaders(const QByteArray &cookies = {})
{
    return "Content-Type: application/x-www-form-urlencoded\r\n" +
           (cookies.isEmpty() ? QByteArray() : "Cookie: " + cookies + "\r\n");
}

} // namespace

QList<QByteArray> Answer::headers(const QByteArray &name) const
{
    QList<QByteArray> found;
    for (const auto &[key, value] : fields) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            found.append(value);
    }
    return found;
}

QByteArray Answer::cookieLine(const QByteArray &name) const
{
    const QList<QByteArray> lines = headers("Set-Cookie");
    const auto found = std::find_if(lines.begin(), lines.end(),
                                    [&](const auto &line) { return line.startsWith(name + '='); });
    return found == lines.end() ? QByteArray() : *found;
}

QByteArray Answer::cookieValue(const QByteArray &name) const
{
    return cookieLine(name).split(';').first().mid(name.size() + 1);
}

DemoClient::DemoClient()
{
    const auto started = m_platform.start();
    QVERIFY2(started, started ? "" : qPrintable(started.error().message));
}

Answer DemoClient::ask(const Question &question)
{
    // By hand: names below localhost need not resolve here, and QNetworkAccessManager hides broken headers.
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, static_cast<quint16>(m_platform.portalUrl().port()));
    QByteArray request = question.method + ' ' + question.path + " HTTP/1.1\r\n";
    if (!question.host.isNull())
        request += "Host: " + question.host + "\r\n";
    if (!question.body.isNull())
        request += "Content-Length: " + QByteArray::number(question.body.size()) + "\r\n";
    socket.write(request + question.headers + "\r\n" + question.body);
    QByteArray raw;
    QSignalSpy arrived(&socket, &QTcpSocket::readyRead);
    while (arrived.wait(5000)) {
        raw += socket.readAll();
        const Answer answer = parseAnswer(raw);
        if (raw.contains("\r\n\r\n") &&
            (question.method == "HEAD" || answer.body.size() >= answer.header("Content-Length").toInt()))
            return answer;
    }
    return {};
}

Answer DemoClient::get(const QByteArray &path, const QByteArray &headers)
{
    return ask({.path = path, .headers = headers});
}

Answer DemoClient::post(const QByteArray &path, const QByteArray &form, const QByteArray &cookies)
{
    return ask({.method = "POST", .path = path, .headers = formHeaders(cookies), .body = form});
}

QByteArray DemoClient::freshToken()
{
    return get("/login/").cookieValue("csrftoken");
}

QByteArray DemoClient::signIn()
{
    const QByteArray token = freshToken();
    const Answer answer = post("/login/", "csrfmiddlewaretoken=" + token + "&username=demo&password=demo",
                               "csrftoken=" + token);
    return "csrftoken=" + answer.cookieValue("csrftoken") + "; sessionid=" + answer.cookieValue("sessionid");
}

} // namespace consentdesk::test
