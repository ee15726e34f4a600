// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ResponseCookie.h"

#include <QByteArray>
#include <QHttpServerResponder>
#include <QList>
#include <QString>

#include <utility>

namespace consentdesk::demo {

/// An answer before it is sent.
class DemoResponse final
{
public:
    using StatusCode = QHttpServerResponder::StatusCode;
    enum class Body { Send, HeadersOnly };

    DemoResponse(StatusCode status, const QByteArray &contentType, const QByteArray &body);

    [[nodiscard]] static DemoResponse html(const QString &page, StatusCode status = StatusCode::Ok);
    /// One line for programs and for people who typed a wrong address.
    [[nodiscard]] static DemoResponse plain(StatusCode status, const QByteArray &sentence);
    /// 302, as Django answers a successful form. @p location is an address on this host.
    [[nodiscard]] static DemoResponse redirect(const QByteArray &location);

    /// A value with a line break would start a header of somebody else's choice: such a header is not sent.
    void addHeader(const QByteArray &name, const QByteArray &value);
    void addCookie(const ResponseCookie &cookie);
    [[nodiscard]] StatusCode status() const { return m_status; }

    void write(QHttpServerResponder &responder, Body body) const;

private:
    StatusCode m_status;
    QByteArray m_body;
    QList<std::pair<QByteArray, QByteArray>> m_headers;
};

} // namespace consentdesk::demo
