// SPDX-License-Identifier: Apache-2.0
#include "FlowSite.h"

#include "LabPage.h"

#include <QUrlQuery>

namespace consentdesk::leaklab {

namespace {

const QByteArray session = "keep_session=%V%; Path=/; Max-Age=86400; SameSite=Lax";
const QByteArray refused = "no_visit=%V%; Path=/; Max-Age=86400";
const QByteArray submit = "document.forms[0].submit(); await new Promise(() => {});";

QByteArray valueOf(const LabRequest &request, const QByteArray &name)
{
    for (const NameValue &cookie : request.cookies) {
        if (cookie.first == name)
            return cookie.second;
    }
    return {};
}

LabAnswer seeOther(const QByteArray &where, const QList<QByteArray> &cookies = {})
{
    return {.setCookies = cookies, .headers = {{"Location", where}}, .status = 303};
}

/// A page that ends well, or one that says what it misses.
LabAnswer verdict(bool isWell, const QByteArray &otherwise)
{
    return {.body = labPage(isWell ? "" : "throw new Error('" + otherwise + "');")};
}

/// "x-sign-on.localhost" for "sign-on.localhost", and back.
QByteArray partnerOf(const QString &host)
{
    const QByteArray name = host.toLatin1();
    return "http://" + (name.startsWith("x-") ? name.mid(2) : "x-" + name) + ":%HTTP%";
}

} // namespace

FlowSite::FlowSite(LabServer &server)
    : m_server(server)
{
    serveAccounts();
    serveSessions();
    serveTransfers();
    serveStreams();
}

/// Forms that let visitors in.
void FlowSite::serveAccounts()
{
    onPage("/flow/log-in", submit, "<form method=post action=/flow/session></form>");
    on("/flow/session", &FlowSite::logIn);
    on("/flow/account", &FlowSite::account);
    on("/flow/form", &FlowSite::form);
    on("/flow/form-post", &FlowSite::formPosted);
    on("/flow/sign-on", &FlowSite::signOnStart);
    onPage("/flow/sign-on-there", submit, "<form method=post action=/flow/sign-on-post></form>");
    on("/flow/sign-on-post", &FlowSite::signOnPosted);
    on("/flow/sign-on-back", &FlowSite::signOnBack);
}

/// What has to be remembered from one request to the next.
void FlowSite::serveSessions()
{
    onPage("/flow/image-page", "await text('/flow/item/0'); await element('img', {src: '/flow/image'});");
    on("/flow/image", &FlowSite::imageElsewhere);
    onPage("/flow/language-switch", "await text('/flow/language-set', {method: 'POST'});");
    on("/flow/language-set", &FlowSite::languageSet);
    on("/flow/language", &FlowSite::language);
    onPage("/flow/long-session", R"(
        await text('/flow/renewal?start=yes');
        for (let i = 0; i < 30; ++i)
            expect(await text('/flow/renewal') === 'known', 'session lost at renewal ' + i);)");
    on("/flow/renewal", &FlowSite::renewal);
    onPage("/flow/busy", "await text('/flow/item/0'); await burst(20, '/flow/item/');");
    on("/flow/item/", &FlowSite::item);
}

void FlowSite::serveTransfers()
{
    onPage("/flow/upload-page", R"(
        await text('/flow/item/0');
        const form = new FormData();
        form.append('file', new Blob(['x'.repeat(100000)]), 'lab.txt');
        const size = await text('/flow/upload', {method: 'POST', body: form});
        expect(size === '100000', 'uploaded ' + size);)");
    on("/flow/upload", &FlowSite::upload);
    onPage("/flow/download-page",
           "await text('/flow/item/0'); frame('/flow/file'); await seen('/flow/file');");
    on("/flow/file", &FlowSite::file);
}

void FlowSite::serveStreams()
{
    onPage("/flow/echo-page", R"(
        await text('/flow/item/0');
        const socket = new WebSocket(`ws://${location.hostname}:%WS%/flow/item/socket`);
        await new Promise((resolve, reject) => { socket.onopen = resolve; socket.onerror = reject; });
        for (let i = 0; i < 5; ++i) {
            const answer = new Promise(resolve => socket.onmessage = event => resolve(event.data));
            socket.send('hello ' + i);
            expect(await answer === 'hello ' + i, 'another echo');
        }
        socket.close();)");
    onPage("/flow/events-page", R"(
        await text('/flow/item/0');
        const source = new EventSource('/flow/events');
        let count = 0;
        await new Promise(resolve => source.onmessage = () => ++count === 3 && resolve());
        source.close();)");
    on("/flow/events", &FlowSite::events);
}

void FlowSite::on(const QByteArray &path, Answerer answerer)
{
    m_server.on(path, [this, answerer](const LabRequest &request) {
        LabAnswer answer = (this->*answerer)(request);
        answer.setCookies.append(refused);
        answer.headers.emplaceBack("Cache-Control", "no-store");
        return answer;
    });
}

void FlowSite::onPage(const QByteArray &path, const QByteArray &action, const QByteArray &body)
{
    m_server.on(path, [page = labPage(action, body)](const LabRequest &) {
        return LabAnswer{.body = page, .setCookies = {refused}, .headers = {{"Cache-Control", "no-store"}}};
    });
}

LabAnswer FlowSite::logIn(const LabRequest &)
{
    return seeOther("/flow/account", {session});
}

LabAnswer FlowSite::account(const LabRequest &request)
{
    return verdict(!valueOf(request, "keep_session").isEmpty(), "no session");
}

/// The token is in the cookie and in the form, and both must come back.
LabAnswer FlowSite::form(const LabRequest &request)
{
    const QByteArray token = m_server.mintValue(request.host);
    const QByteArray input =
        "<form method=post action=/flow/form-post><input name=token value='" + token + "'></form>";
    return {.body = labPage(submit, input),
            .setCookies = {"keep_csrf=" + token + "; Path=/; SameSite=Strict"}};
}

LabAnswer FlowSite::formPosted(const LabRequest &request)
{
    const QByteArray token = valueOf(request, "keep_csrf");
    const QUrlQuery fields(QString::fromLatin1(request.body));
    const QString sent = fields.queryItemValue(QStringLiteral("token"), QUrl::FullyDecoded);
    const QString alsoSent = QString::fromLatin1(request.query.value("token"));
    return verdict(!token.isEmpty() && (sent.toLatin1() == token || alsoSent.toLatin1() == token),
                   "token lost");
}

LabAnswer FlowSite::signOnStart(const LabRequest &request)
{
    return seeOther(partnerOf(request.host) + "/flow/sign-on-there",
                    {"keep_state=%V%; Path=/; SameSite=Lax"});
}

LabAnswer FlowSite::signOnPosted(const LabRequest &request)
{
    return seeOther(partnerOf(request.host) + "/flow/sign-on-back", {session});
}

LabAnswer FlowSite::signOnBack(const LabRequest &request)
{
    if (valueOf(request, "keep_state").isEmpty())
        return verdict(false, "state of the sign-on lost");
    return seeOther("/flow/account", {session});
}

LabAnswer FlowSite::imageElsewhere(const LabRequest &request)
{
    return seeOther(partnerOf(request.host) + "/flow/item/1");
}

LabAnswer FlowSite::languageSet(const LabRequest &)
{
    return {.body = "set", .setCookies = {"keep_language=fr; Path=/; Max-Age=86400"}};
}

LabAnswer FlowSite::language(const LabRequest &request)
{
    return verdict(valueOf(request, "keep_language") == "fr", "language lost");
}

LabAnswer FlowSite::renewal(const LabRequest &request)
{
    const QByteArray next = m_server.mintValue(request.host);
    const std::lock_guard lock(m_mutex);
    QByteArray &last = m_renewed[request.host];
    const bool isKnown = !last.isEmpty() && valueOf(request, "keep_session") == last;
    last = next;
    return {.body = isKnown ? "known" : "unknown", .setCookies = {"keep_session=" + next + "; Path=/"}};
}

LabAnswer FlowSite::item(const LabRequest &)
{
    return {.body = "text", .setCookies = {session}, .type = "text/plain"};
}

LabAnswer FlowSite::upload(const LabRequest &request)
{
    const bool isKnown = !valueOf(request, "keep_session").isEmpty();
    return {.body = isKnown ? QByteArray::number(request.body.size()) : "nothing: no session"};
}

LabAnswer FlowSite::file(const LabRequest &request)
{
    if (valueOf(request, "keep_session").isEmpty())
        return {.body = "no session", .status = 403};
    return {.body = "a,b\n1,2\n",
            .type = "text/csv",
            .headers = {{"Content-Disposition", "attachment; filename=flow.csv"}}};
}

LabAnswer FlowSite::events(const LabRequest &request)
{
    if (valueOf(request, "keep_session").isEmpty())
        return {.body = "no session", .status = 403};
    return {.body = "data: 1\n\ndata: 2\n\ndata: 3\n\n", .type = "text/event-stream"};
}

} // namespace consentdesk::leaklab
