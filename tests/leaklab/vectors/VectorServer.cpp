// SPDX-License-Identifier: Apache-2.0
#include "VectorServer.h"

#include <QHostAddress>
#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QRegularExpression>
#include <QUrlQuery>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk::leaklab {

namespace {

void write(QHttpServerResponder &responder, const QByteArray &body, const QByteArray &type = "text/html",
           int status = 200, const QByteArray &setCookie = {})
{
    responder.writeStatusLine(QHttpServerResponder::StatusCode(status));
    responder.writeHeader("Content-Type", type);
    responder.writeHeader("Cache-Control", "no-store");
    responder.writeHeader("Service-Worker-Allowed", "/");
    responder.writeHeader("Content-Length", QByteArray::number(body.size()));
    if (!setCookie.isEmpty())
        responder.writeHeader("Set-Cookie", setCookie);
    responder.writeBody(body);
}

void echo(QHttpServerResponder &responder, const QUrlQuery &query)
{
    const auto item = [&query](const QString &key) {
        return query.queryItemValue(key, QUrl::FullyDecoded).toUtf8();
    };
    const QByteArray type = item(u"type"_s).isEmpty() ? QByteArray("text/html") : item(u"type"_s);
    const int status = item(u"status"_s).isEmpty() ? 200 : item(u"status"_s).toInt();
    write(responder, item(u"body"_s), type + "; charset=utf-8", status);
}

} // namespace

QSet<int> jobsNamedIn(const QByteArray &text)
{
    static const QRegularExpression name(u"zq(\\d{5})"_s, QRegularExpression::CaseInsensitiveOption);
    QSet<int> jobs;
    auto matches = name.globalMatch(QString::fromLatin1(text));
    while (matches.hasNext())
        jobs.insert(matches.next().captured(1).toInt());
    return jobs;
}

VectorServer::VectorServer(const QList<VectorJob> &jobs)
    : m_jobs(jobs)
{
    m_server.setMissingHandler([this](const QHttpServerRequest &request, QHttpServerResponder &&responder) {
        handle(request, std::move(responder));
    });
}

bool VectorServer::start()
{
    m_port = m_server.listen(QHostAddress::LocalHost);
    return m_port != 0;
}

QUrl VectorServer::url(const QString &host, const QString &path) const
{
    return QUrl(u"http://%1:%2%3"_s.arg(host, QString::number(m_port), path));
}

VectorOrigins VectorServer::origins() const
{
    return {.portal = url(u"portal.localhost"_s, {}),
            .sameSite = url(u"static.portal.localhost"_s, {}),
            .crossSite = url(u"tracker.localhost"_s, {})};
}

void VectorServer::handle(const QHttpServerRequest &request, QHttpServerResponder &&responder)
{
    m_sent += jobsNamedIn(request.value("cookie"));
    const QString what = request.url().path().section(u'/', 1, 1);
    const QString rest = request.url().path().section(u'/', 2);
    if (what == u"vector" && rest.toInt() < m_jobs.size())
        return write(responder, vectorPage(m_jobs.at(rest.toInt()), origins()), "text/html; charset=utf-8");
    if (what == u"frames")
        return write(responder, framesPage(rest));
    if (what == u"popup")
        return write(responder, "<body><script>open('/vector/" + rest.toLatin1() + "')</script>");
    if (what == u"echo")
        return echo(responder, QUrlQuery(request.url()));
    if (what == u"standing")
        return write(responder, {}, "text/html", 200,
                     QByteArray(standingName) + '=' + standingValue + "; Path=/; SameSite=None; Secure");
    if (what == u"nowhere")
        return write(responder, {}, "text/html", 404);
    if (what == u"later")
        noteLater(rest.toInt(), request.value("cookie"));
    hear(what, rest.toInt(), request.url().query(QUrl::FullyDecoded));
    write(responder, "<p>page</p>");
}

void VectorServer::hear(const QString &what, int job, const QString &text)
{
    if (what == u"done")
        emit done(job, text);
    else if (what == u"found" && text.contains(QLatin1StringView(standingValue)))
        m_read.insert(job);
}

void VectorServer::noteLater(int job, const QByteArray &cookies)
{
    m_later.insert(job);
    if (cookies.contains(QByteArray(standingName) + '=' + standingValue))
        m_laterWithStanding.insert(job);
}

QByteArray VectorServer::framesPage(const QString &numbers) const
{
    QByteArray page = "<!DOCTYPE html><link rel=icon href=data:,><body>";
    for (const QString &number : numbers.split(u',')) {
        const VectorJob &job = m_jobs.at(number.toInt());
        page += "<iframe src=\"" + origins().of(job.place).toEncoded() + "/vector/" + number.toLatin1() +
                "\"></iframe>";
    }
    return page;
}

} // namespace consentdesk::leaklab
