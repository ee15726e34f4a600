// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "LabServer.h"

namespace consentdesk::leaklab {

/// One way in which a response sets cookies. Each has a site of its own, "<name>.localhost".
struct ResponseVector
{
    QByteArray name;
    /// What the page does, with lab.js; afterwards it sends a burst of requests.
    QByteArray action;
    /// Set-Cookie lines of everything the site answers, documents apart. "%N%" becomes the vector's name.
    QList<QByteArray> lines = {"no_%N%=%V%; Path=/; Max-Age=86400", "keep_%N%=%V%; Path=/; Max-Age=86400"};
    LabServer::Scheme scheme = LabServer::Scheme::Http;
    QByteArray entry = "/page"; ///< what is loaded
    bool documentSets = false;
    /// Whether a bare view must be seen to send the refused cookie: a vector that nobody feels proves
    /// nothing.
    bool isFelt = true;
};

[[nodiscard]] const QList<ResponseVector> &responseVectors();
/// Those of them that differ in the attributes of their cookies.
[[nodiscard]] QList<ResponseVector> attributeVectors();
/// Lines of the other site that takes part, "x-<name>.localhost".
[[nodiscard]] const QList<QByteArray> &linesOfOtherSite();

} // namespace consentdesk::leaklab
