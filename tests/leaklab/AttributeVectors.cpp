// SPDX-License-Identifier: Apache-2.0
#include "ResponseVectorTable.h"

namespace consentdesk::leaklab {

namespace {

using Scheme = LabServer::Scheme;

const QByteArray setByFetch = "await text('/r/text');";
const QByteArray setAndBurstBelow = setByFetch + " await burst(4, '/deep/');";

ResponseVector attribute(const QByteArray &name, const QByteArray &attributes, Scheme scheme = Scheme::Http)
{
    return {.name = name,
            .action = setByFetch,
            .lines = {"no_%N%=%V%; " + attributes, "keep_%N%=%V%; " + attributes},
            .scheme = scheme};
}

ResponseVector special(const QByteArray &name, const QList<QByteArray> &refused, Scheme scheme = Scheme::Http,
                       const QByteArray &action = setByFetch)
{
    return {.name = name,
            .action = action,
            .lines = refused + QList<QByteArray>{"keep_%N%=%V%; Path=/"},
            .scheme = scheme};
}

QList<QByteArray> several(int count)
{
    QList<QByteArray> lines;
    for (int i = 0; i < count; ++i)
        lines.append("no_" + QByteArray::number(i) + "=%V%; Path=/");
    return lines;
}

/// A cookie of the most that engines store: name and value 4096 bytes (RFC 6265bis section 5.6, step 7).
QByteArray largest()
{
    const QByteArray name = "no_4-kilobytes";
    return name + '=' + QByteArray(4096 - name.size(), 'x') + "; Path=/";
}

} // namespace

QList<ResponseVector> attributeVectors()
{
    return {
        attribute("session-only", "Path=/"),
        {.name = "no-path", // so it is "/r", the folder of what set it
         .action = "await text('/r/text'); await text('/r/check');",
         .lines = {"no_%N%=%V%", "keep_%N%=%V%"}},
        attribute("domain", "Domain=domain.localhost; Path=/"),
        attribute("expires", "Expires=Wed, 01 Jan 2031 00:00:00 GMT; Path=/"),
        attribute("http-only", "Path=/; HttpOnly"),
        attribute("secure", "Path=/; Secure", Scheme::Https),
        attribute("same-site-strict", "Path=/; SameSite=Strict"),
        attribute("same-site-lax", "Path=/; SameSite=Lax"),
        attribute("same-site-none", "Path=/; SameSite=None; Secure", Scheme::Https),
        special("path", {"no_%N%=%V%; Path=/deep"}, Scheme::Http, setAndBurstBelow),
        special("same-name-two-paths", {"no_%N%=%V%; Path=/", "no_%N%=%V%; Path=/deep"}, Scheme::Http,
                setAndBurstBelow),
        special("same-name-two-domains", {"no_%N%=%V%; Path=/", "no_%N%=%V%; Path=/; Domain=%N%.localhost"}),
        special("host-prefix", {"__Host-no_%N%=%V%; Path=/; Secure"}, Scheme::Https),
        special("secure-prefix", {"__Secure-no_%N%=%V%; Path=/; Secure"}, Scheme::Https),
        special("nameless", {"=no_%N%=%V%; Path=/"}),
        special("empty-value", {"no_%N%=; Path=/"}),
        special("quoted-value", {"no_%N%=\"%V%\"; Path=/"}),
        special("4-kilobytes", {largest()}),
        special("several", several(8)),
        special("180-per-domain", several(180)),
    };
}

} // namespace consentdesk::leaklab
