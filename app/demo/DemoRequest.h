// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "FormData.h"

#include <QHash>
#include <QHttpServerResponder>
#include <QList>

#include <tl/expected.hpp>

class QHttpServerRequest;

namespace consentdesk::demo {

/// A request after all its raw parts were checked and decoded: the pages read nothing else.
struct DemoRequest
{
    using StatusCode = QHttpServerResponder::StatusCode;
    enum class Method { Get, Head, Post, Other };

    /// The request, or the status that refuses it.
    [[nodiscard]] static tl::expected<DemoRequest, StatusCode> read(const QHttpServerRequest &raw);

    [[nodiscard]] bool isPost() const { return method == Method::Post; }
    /// Empty when the cookie was not sent.
    [[nodiscard]] QByteArray cookie(const QByteArray &name) const { return cookies.value(name); }

    Method method = Method::Get;
    QString host; ///< canonical, without the port
    QString path; ///< decoded, starts with a slash
    FormData query;
    FormData form; ///< of a POST only
    QHash<QByteArray, QByteArray> cookies;
    QList<QByteArray> cookieNames; ///< in the order they were sent
    QByteArray acceptLanguage;
};

} // namespace consentdesk::demo
