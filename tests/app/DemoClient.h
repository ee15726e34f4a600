// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "demo/DemoPlatform.h"

#include <QByteArray>
#include <QList>

#include <utility>

namespace consentdesk::test {

/// What a server answered, taken apart.
struct Answer
{
    [[nodiscard]] QList<QByteArray> headers(const QByteArray &name) const;
    [[nodiscard]] QByteArray header(const QByteArray &name) const { return headers(name).value(0); }
    /// The Set-Cookie line of one cookie, empty when it was not set.
    [[nodiscard]] QByteArray cookieLine(const QByteArray &name) const;
    [[nodiscard]] QByteArray cookieValue(const QByteArray &name) const;

    int status = 0;
    QList<std::pair<QByteArray, QByteArray>> fields;
    QByteArray body;
};

/// A request as it goes over the wire: nothing is added but Content-Length.
struct Question
{
    QByteArray method = "GET";
    QByteArray path = "/";
    QByteArray host = "portal.localhost";
    QByteArray headers = {}; ///< whole lines
    QByteArray body = {};
};

/// A started DemoPlatform and a client that speaks to it over real sockets.
class DemoClient final
{
    Q_DISABLE_COPY_MOVE(DemoClient)

public:
    /// Fails the running test when the platform does not start.
    DemoClient();
    ~DemoClient() = default;

    [[nodiscard]] DemoPlatform &platform() { return m_platform; }
    [[nodiscard]] Answer ask(const Question &question);
    [[nodiscard]] Answer get(const QByteArray &path, const QByteArray &headers = {});
    [[nodiscard]] Answer post(const QByteArray &path, const QByteArray &form, const QByteArray &cookies = {});
    [[nodiscard]] QByteArray freshToken();
    /// "csrftoken=...; sessionid=..." of a signed-in visitor.
    [[nodiscard]] QByteArray signIn();

private:
    DemoPlatform m_platform;
};

} // namespace consentdesk::test
