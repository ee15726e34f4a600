// SPDX-License-Identifier: Apache-2.0
#include "ResponseVectorTable.h"

namespace consentdesk::leaklab {

namespace {

using Scheme = LabServer::Scheme;

QList<QByteArray> withAttributes(const QByteArray &attributes)
{
    return {"no_%N%=%V%; " + attributes, "keep_%N%=%V%; " + attributes};
}

QList<ResponseVector> documents()
{
    QList<ResponseVector> vectors{
        {.name = "document", .action = "", .documentSets = true},
        {.name = "document-https", .action = "", .scheme = Scheme::Https, .documentSets = true},
        {.name = "form-post", .action = R"(
            document.body.insertAdjacentHTML('beforeend',
                '<iframe name=answer></iframe><form method=post action=/r/frame target=answer></form>');
            const answered = new Promise(resolve => document.querySelector('iframe').onload = resolve);
            document.querySelector('form').submit();
            await answered;)"},
        {.name = "frame-same-origin", .action = "await frame('/r/frame');"},
        {.name = "frame-same-site",
         .action = "await frame(SUB + '/r/frame');",
         .lines = withAttributes("Domain=frame-same-site.localhost; Path=/")},
        {.name = "frame-cross-site", .action = "await frame(OTHER + '/r/frame');"},
        {.name = "object", .action = "await element('object', {data: '/r/frame'});"},
        {.name = "embed", .action = "await element('embed', {src: '/r/frame', type: 'text/html'});"},
        {.name = "favicon", .action = R"(
            document.querySelector('link').href = '/r/icon?' + from;
            await seen('/r/icon');)"},
        {.name = "download", .action = "await (frame('/r/download'), seen('/r/download'));"},
    };
    for (const QByteArray code : {"301", "302", "303", "307", "308"}) {
        vectors.append({.name = "redirect-" + code,
                        .action = "",
                        .entry = "/redirect?code=" + code + "&hops=3&to=/page"});
        vectors.append({.name = "subresource-redirect-" + code,
                        .action = "await text('/redirect?hops=3&to=/r/text&code=" + code + "');"});
    }
    return vectors;
}

QList<ResponseVector> subresources()
{
    return {
        {.name = "image", .action = "await element('img', {src: '/r/image'});"},
        {.name = "image-cross-site", .action = "await element('img', {src: OTHER + '/r/image'});"},
        {.name = "style", .action = "await element('link', {rel: 'stylesheet', href: '/r/style'});"},
        {.name = "style-import", .action = R"(
            await element('style', {textContent: '@import url(/r/style);'});
            await seen('/r/style');)"},
        {.name = "script", .action = "await element('script', {src: '/r/script'});"},
        {.name = "script-cross-site", .action = "await element('script', {src: OTHER + '/r/script'});"},
        {.name = "module", .action = "await import('/r/script');"},
        {.name = "font", .action = R"(
            await new FontFace('lab', 'url(/r/font)').load().catch(() => seen('/r/font'));)"},
        {.name = "media-range",
         .action = "await element('audio', {src: '/r/media', preload: 'auto'}, ['loadeddata', 'error']);"},
        {.name = "range", .action = "await text('/r/media', {headers: {Range: 'bytes=0-99'}});"},
        {.name = "preload", .action = R"(
            await element('link', {rel: 'preload', as: 'image', href: '/r/image'});)"},
        {.name = "prefetch", .action = R"(
            await element('link', {rel: 'prefetch', href: '/r/text'});)"},
    };
}

QList<ResponseVector> fetches()
{
    return {
        {.name = "fetch-omit", .action = "await text('/r/text', {credentials: 'omit'});", .isFelt = false},
        {.name = "fetch-same-origin", .action = "await text('/r/text', {credentials: 'same-origin'});"},
        {.name = "fetch-include", .action = "await text('/r/text', {credentials: 'include'});"},
        {.name = "fetch-same-site",
         .action = "await text(SUB + '/r/text', {credentials: 'include'});",
         .lines = withAttributes("Domain=fetch-same-site.localhost; Path=/")},
        {.name = "fetch-cross-site", .action = R"(
            for (let i = 0; i < 3; ++i)
                await text(OTHER + '/r/text', {credentials: 'include'});)"},
        {.name = "fetch-post", .action = "await text('/r/text', {method: 'POST', body: 'text'});"},
        {.name = "xhr", .action = R"(
            const request = new XMLHttpRequest();
            request.open('GET', '/r/text');
            request.send();
            await new Promise(resolve => request.onloadend = resolve);)"},
        {.name = "xhr-synchronous", .action = R"(
            const request = new XMLHttpRequest();
            request.open('GET', '/r/text', false);
            request.send();)"},
    };
}

QList<ResponseVector> otherRequestsOfScripts()
{
    return {
        {.name = "beacon", .action = "navigator.sendBeacon('/r/text', 'x'); await seen('/r/text');"},
        // Hyperlink auditing is off in Qt WebEngine unless asked for: no request is expected.
        {.name = "ping",
         .action = R"(
            document.body.insertAdjacentHTML('beforeend', '<a href="#here" ping="/r/ping">here</a>');
            document.querySelector('a').click();)",
         .isFelt = false},
        {.name = "event-source", .action = R"(
            const source = new EventSource('/r/events');
            await new Promise((resolve, reject) => { source.onmessage = resolve; source.onerror = reject; });
            source.close();)"},
        {.name = "websocket", .action = R"(
            const socket = new WebSocket(`ws://${location.hostname}:%WS%/r/socket`);
            await new Promise((resolve, reject) => { socket.onopen = resolve; socket.onerror = reject; });
            socket.close();)"},
        {.name = "worker", .action = R"(
            const worker = new Worker('/r/worker');
            await new Promise(resolve => worker.onmessage = resolve);)"},
        {.name = "service-worker", .action = R"(
            const controlled = new Promise(
                resolve => navigator.serviceWorker.addEventListener('controllerchange', resolve));
            await navigator.serviceWorker.register('/r/service-worker', {scope: '/'});
            if (!navigator.serviceWorker.controller)
                await controlled;
            await text('/r/text');)"},
    };
}

QList<ResponseVector> answers()
{
    return {
        {.name = "not-modified", .action = R"(
            for (let i = 0; i < 3; ++i)
                await text('/r/etag', {cache: 'no-cache'});)"},
        {.name = "cache-hit", .action = R"(
            for (let i = 0; i < 3; ++i)
                await text('/r/cached');)"},
        {.name = "authentication", .action = R"(
            expect(await text('/r/auth') === 'welcome', 'not let in');)"},
        {.name = "error-404", .action = "await text('/status/404');"},
        {.name = "error-500", .action = "await text('/status/500');"},
        {.name = "error-404-document", .action = "await frame('/status/404');"},
    };
}

} // namespace

const QList<QByteArray> &linesOfOtherSite()
{
    static const QList<QByteArray> lines = withAttributes("Path=/; SameSite=None; Secure");
    return lines;
}

const QList<ResponseVector> &responseVectors()
{
    static const QList<ResponseVector> vectors =
        documents() + subresources() + fetches() + otherRequestsOfScripts() + answers() + attributeVectors();
    return vectors;
}

} // namespace consentdesk::leaklab
