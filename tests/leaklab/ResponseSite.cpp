// SPDX-License-Identifier: Apache-2.0
#include "ResponseSite.h"

#include "LabPage.h"

namespace consentdesk::leaklab {

namespace {

constexpr const char *otherSitePrefix = "x-";
const QByteArray onePixel = "<svg xmlns='http://www.w3.org/2000/svg' width='1' height='1'/>";

QByteArray labelOfSite(const QString &host)
{
    return host.section(QLatin1Char('.'), -2, -2).toLatin1();
}

QByteArray little(quint32 value, int bytes)
{
    QByteArray text;
    for (int i = 0; i < bytes; ++i)
        text += char(value >> (8 * i));
    return text;
}

/// A tenth of a second of silence.
QByteArray silence()
{
    constexpr quint32 rate = 8000;
    constexpr quint32 samples = rate / 10;
    return "RIFF" + little(36 + samples, 4) + "WAVEfmt " + little(16, 4) + little(1, 2) + little(1, 2) +
           little(rate, 4) + little(rate, 4) + little(1, 2) + little(8, 2) + "data" + little(samples, 4) +
           QByteArray(samples, char(0x80));
}

const QByteArray workerScript = "fetch('/r/text').then(() => postMessage('done'));";
const QByteArray serviceWorkerScript =
    "addEventListener('activate', event => event.waitUntil(clients.claim()));"
    "addEventListener('fetch', event => {"
    "  if (new URL(event.request.url).pathname === '/r/text') event.respondWith(fetch(event.request)); });";

LabAnswer contentOf(const QByteArray &kind)
{
    static const QHash<QByteArray, LabAnswer> kinds{
        {"image", {.body = onePixel, .type = "image/svg+xml"}},
        {"icon", {.body = onePixel, .type = "image/svg+xml"}},
        {"style", {.body = "body { color: black }", .type = "text/css"}},
        {"script", {.body = "void 0;", .type = "text/javascript"}},
        {"font", {.body = "no font", .type = "font/woff2"}},
        {"media", {.body = silence(), .type = "audio/wav", .headers = {{"Accept-Ranges", "bytes"}}}},
        {"frame", {.body = "<!DOCTYPE html><title>frame</title><img src=/r/image>"}},
        {"events", {.body = "data: one\n\n", .type = "text/event-stream"}},
        {"worker", {.body = workerScript, .type = "text/javascript"}},
        {"service-worker",
         {.body = serviceWorkerScript,
          .type = "text/javascript",
          .headers = {{"Service-Worker-Allowed", "/"}}}},
        {"download",
         {.body = "a,b\n1,2\n",
          .type = "text/csv",
          .headers = {{"Content-Disposition", "attachment; filename=lab.csv"}}}},
    };
    return kinds.value(kind, {.body = "text", .type = "text/plain"});
}

/// What makes these resources special is in how they are answered, not in what is in them.
void answerSpecially(const QByteArray &kind, const LabRequest &request, LabAnswer &answer)
{
    if (kind == "etag") {
        answer.headers.emplaceBack("ETag", "\"1\"");
        if (request.headers.value("if-none-match") == "\"1\"")
            answer.status = 304;
    } else if (kind == "auth") {
        const bool isKnown = request.headers.contains("authorization");
        answer.status = isKnown ? 200 : 401;
        answer.body = "welcome";
        answer.headers.emplaceBack("WWW-Authenticate", "Basic realm=\"lab\"");
    }
}

/// Other origins may ask with cookies; only what is meant for it is cached.
void addCommonHeaders(const LabRequest &request, LabAnswer &answer)
{
    const bool mayBeCached = request.path == "/r/cached";
    answer.headers.emplaceBack("Cache-Control", mayBeCached ? "max-age=60" : "no-store");
    if (request.headers.contains("origin")) {
        answer.headers.emplaceBack("Access-Control-Allow-Origin", request.headers.value("origin"));
        answer.headers.emplaceBack("Access-Control-Allow-Credentials", "true");
    }
}

} // namespace

ResponseSite::ResponseSite(LabServer &server)
{
    for (const ResponseVector &vector : responseVectors())
        m_vectors.insert(vector.name, &vector);
    on(server, "/page", &ResponseSite::page);
    on(server, "/r/", &ResponseSite::resource);
    on(server, "/redirect", &ResponseSite::redirect);
    on(server, "/status/", &ResponseSite::status);
    on(server, "/check", &ResponseSite::check);
    on(server, "/burst/", &ResponseSite::burst);
    on(server, "/deep/", &ResponseSite::burst);
}

void ResponseSite::on(LabServer &server, const QByteArray &path, Answerer answerer) const
{
    server.on(path, [this, answerer](const LabRequest &request) {
        LabAnswer answer = (this->*answerer)(request);
        addCommonHeaders(request, answer);
        return answer;
    });
}

QList<QByteArray> ResponseSite::linesOf(const QString &host) const
{
    QByteArray name = labelOfSite(host);
    const bool isOtherSite = name.startsWith(otherSitePrefix);
    if (isOtherSite)
        name.remove(0, 2);
    const ResponseVector *const vector = m_vectors.value(name);
    QList<QByteArray> lines;
    if (vector)
        lines = isOtherSite ? linesOfOtherSite() : vector->lines;
    for (QByteArray &line : lines)
        line.replace("%N%", name);
    return lines;
}

LabAnswer ResponseSite::page(const LabRequest &request) const
{
    const ResponseVector *const vector = m_vectors.value(labelOfSite(request.host));
    if (!vector)
        return {.body = "no such vector", .status = 404};
    return {.body = labPage(vector->action + "\nawait text('/check'); await burst(8);"),
            .setCookies = vector->documentSets ? linesOf(request.host) : QList<QByteArray>()};
}

LabAnswer ResponseSite::resource(const LabRequest &request) const
{
    const QByteArray kind = request.path.mid(int(strlen("/r/")));
    LabAnswer answer = contentOf(kind);
    answer.setCookies = linesOf(request.host);
    answerSpecially(kind, request, answer);
    return answer;
}

LabAnswer ResponseSite::redirect(const LabRequest &request) const
{
    const int hops = request.query.value("hops").toInt();
    const QByteArray code = request.query.value("code");
    const QByteArray to = request.query.value("to");
    const QByteArray next = hops > 1 ? "/redirect?code=" + code + "&hops=" + QByteArray::number(hops - 1) +
                                           "&to=" + to + "&from=" + request.query.value("from")
                                     : to + "?from=" + request.query.value("from");
    return {.setCookies = linesOf(request.host), .headers = {{"Location", next}}, .status = code.toInt()};
}

LabAnswer ResponseSite::status(const LabRequest &request) const
{
    return {.body = "an error",
            .setCookies = linesOf(request.host),
            .status = request.path.mid(int(strlen("/status/"))).toInt()};
}

LabAnswer ResponseSite::check(const LabRequest &) const
{
    return {.body = "text", .type = "text/plain"};
}

LabAnswer ResponseSite::burst(const LabRequest &request) const
{
    const bool sets = request.path.back() % 2 == 0;
    return {.body = "text",
            .setCookies = sets ? linesOf(request.host) : QList<QByteArray>(),
            .type = "text/plain"};
}

} // namespace consentdesk::leaklab
