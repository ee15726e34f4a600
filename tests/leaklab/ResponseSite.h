// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ResponseVectorTable.h"

#include <QHash>

namespace consentdesk::leaklab {

/// The server's side of the response vectors: which host sets which cookies, at
///   /page                 the vector's document
///   /r/<kind>             one resource of each kind
///   /redirect?code=&hops=&to=
///   /status/<code>
///   /check                text that sets nothing
///   /burst/<n>, /deep/<n> text; every second one sets the cookies again
class ResponseSite final
{
public:
    /// Installs itself; must outlive @p server's pages.
    explicit ResponseSite(LabServer &server);

private:
    using Answerer = LabAnswer (ResponseSite::*)(const LabRequest &) const;

    void on(LabServer &server, const QByteArray &path, Answerer answerer) const;
    [[nodiscard]] QList<QByteArray> linesOf(const QString &host) const;
    [[nodiscard]] LabAnswer page(const LabRequest &request) const;
    [[nodiscard]] LabAnswer resource(const LabRequest &request) const;
    [[nodiscard]] LabAnswer redirect(const LabRequest &request) const;
    [[nodiscard]] LabAnswer status(const LabRequest &request) const;
    [[nodiscard]] LabAnswer check(const LabRequest &request) const;
    [[nodiscard]] LabAnswer burst(const LabRequest &request) const;

    QHash<QByteArray, const ResponseVector *> m_vectors; ///< by name
};

} // namespace consentdesk::leaklab
