// SPDX-License-Identifier: Apache-2.0
#include "DemoResponse.h"

#include <algorithm>

namespace consentdesk::demo {

namespace {

bool fitsOneLine(const QByteArray &text)
{
    return std::none_of(text.begin(), text.end(), [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
}

} // namespace

DemoResponse::DemoResponse(StatusCode status, const QByteArray &contentType, const QByteArray &body)
    : m_status(status)
    , m_body(body)
{
    addHeader("Content-Type", contentType);
    addHeader("Content-Length", QByteArray::number(body.size()));
    addHeader("X-Content-Type-Options", "nosniff");
}

DemoResponse DemoResponse::html(const QString &page, StatusCode status)
{
    DemoResponse response(status, "text/html; charset=utf-8", page.toUtf8());
    response.addHeader("Cache-Control", "no-store");
    return response;
}

DemoResponse DemoResponse::plain(StatusCode status, const QByteArray &sentence)
{
    DemoResponse response(status, "text/plain; charset=utf-8", sentence + '\n');
    response.addHeader("Cache-Control", "no-store");
    return response;
}

DemoResponse DemoResponse::redirect(const QByteArray &location)
{
    DemoResponse response = plain(StatusCode::Found, "The page is elsewhere.");
    response.addHeader("Location", location);
    return response;
}

void DemoResponse::addHeader(const QByteArray &name, const QByteArray &value)
{
    if (fitsOneLine(name) && fitsOneLine(value))
        m_headers.append({name, value});
}

void DemoResponse::addCookie(const ResponseCookie &cookie)
{
    addHeader("Set-Cookie", cookie.toHeader(QDateTime::currentDateTimeUtc()));
}

void DemoResponse::write(QHttpServerResponder &responder, Body body) const
{
    // Not QHttpServerResponse: it would send a body with the answer to HEAD, and its Content-Length.
    responder.writeStatusLine(m_status);
    for (const auto &[name, value] : m_headers)
        responder.writeHeader(name, value);
    responder.writeBody(body == Body::Send ? m_body : QByteArray());
}

} // namespace consentdesk::demo
