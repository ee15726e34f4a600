// SPDX-License-Identifier: Apache-2.0
#include "DemoRequest.h"

#include <QHostAddress>
#include <QHttpServerRequest>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk::demo {

namespace {

using StatusCode = DemoRequest::StatusCode;

constexpr qsizetype maximumBody = 64 * 1024;
constexpr qsizetype maximumAddress = 4 * 1024;

QList<QByteArray> headerValues(const QHttpServerRequest &raw, QByteArrayView name)
{
    QList<QByteArray> values;
    for (const auto &[key, value] : raw.headers()) {
        if (name.compare(key, Qt::CaseInsensitive) == 0)
            values.append(value.trimmed());
    }
    return values;
}

/// A page of another site can point its own name at 127.0.0.1 (DNS rebinding), and would then be allowed to
/// read our answers. Only names that no stranger can own are served.
bool belongsToThisComputer(const QString &host)
{
    return host == u"localhost" || host.endsWith(u".localhost") || QHostAddress(host).isLoopback();
}

tl::expected<QString, StatusCode> readHost(const QHttpServerRequest &raw)
{
    const QList<QByteArray> values = headerValues(raw, "host");
    if (values.size() != 1)
        return tl::unexpected(StatusCode::BadRequest);
    const QUrl url(u"http://"_s + QString::fromLatin1(values.first()) + u'/', QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty() || url.path() != u"/")
        return tl::unexpected(StatusCode::BadRequest);
    QString host = url.host(); // lower case, IDNA-encoded, no brackets
    if (host.endsWith(u'.'))
        host.chop(1);
    if (!belongsToThisComputer(host))
        return tl::unexpected(StatusCode::MisdirectedRequest);
    return host;
}

DemoRequest::Method readMethod(const QHttpServerRequest &raw)
{
    switch (raw.method()) {
    case QHttpServerRequest::Method::Get:
        return DemoRequest::Method::Get;
    case QHttpServerRequest::Method::Head:
        return DemoRequest::Method::Head;
    case QHttpServerRequest::Method::Post:
        return DemoRequest::Method::Post;
    default:
        return DemoRequest::Method::Other;
    }
}

/// RFC 6265 section 4.2: "Cookie: " name=value pairs. The first of one name is the one with the longest path.
void readCookies(const QHttpServerRequest &raw, DemoRequest &request)
{
    for (const QByteArray &header : headerValues(raw, "cookie")) {
        for (const QByteArray &pair : header.split(';')) {
            const qsizetype equals = pair.indexOf('=');
            const QByteArray name = equals < 0 ? QByteArray() : pair.first(equals).trimmed();
            if (name.isEmpty() || request.cookies.contains(name))
                continue;
            request.cookies.insert(name, pair.sliced(equals + 1).trimmed());
            request.cookieNames.append(name);
        }
    }
}

tl::expected<FormData, StatusCode> readForm(const QHttpServerRequest &raw)
{
    const QByteArray body = raw.body();
    if (body.size() > maximumBody)
        return tl::unexpected(StatusCode::PayloadTooLarge);
    const QList<QByteArray> types = headerValues(raw, "content-type");
    if (types.size() != 1 || !types.first().toLower().startsWith("application/x-www-form-urlencoded"))
        return tl::unexpected(StatusCode::BadRequest);
    return FormData::parse(body);
}

} // namespace

tl::expected<DemoRequest, StatusCode> DemoRequest::read(const QHttpServerRequest &raw)
{
    const auto host = readHost(raw);
    if (!host)
        return tl::unexpected(host.error());
    const QUrl url = raw.url();
    if (url.toEncoded().size() > maximumAddress)
        return tl::unexpected(StatusCode::UriTooLong);
    DemoRequest request;
    request.host = *host;
    request.method = readMethod(raw);
    request.path = url.path(QUrl::FullyDecoded);
    if (!url.isValid() || !request.path.startsWith(u'/'))
        return tl::unexpected(StatusCode::BadRequest);
    request.query = FormData::parse(url.query(QUrl::FullyEncoded).toUtf8());
    request.acceptLanguage = headerValues(raw, "accept-language").value(0);
    readCookies(raw, request);
    if (request.isPost()) {
        auto form = readForm(raw);
        if (!form)
            return tl::unexpected(form.error());
        request.form = std::move(*form);
    }
    return request;
}

} // namespace consentdesk::demo
