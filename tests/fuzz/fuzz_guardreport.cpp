// SPDX-License-Identifier: Apache-2.0
// Input: a console message after the guard's token. Only a message with the token is a report; its cookie
// could be one of the document's host.
#include "Fuzz.h"
#include "cookies/GuardReport.h"
#include "cookies/Site.h"

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString rest = QString::fromUtf8(fuzz::bytesOf(data, size));
    const QString token = u"0123456789abcdef"_s;
    fuzz::require(!GuardReport::parse(rest, token) || rest.startsWith(token), "no report without the token");
    fuzz::require(!GuardReport::parse(rest, QString()), "no token, no reports");
    const auto report = GuardReport::parse(token + u'\n' + rest, token);
    if (!report)
        return 0;
    if (report->verdict == GuardReport::Verdict::SiteUnknown) {
        fuzz::require(report->key == CookieKey() && report->writer.isEmpty(), "a question names no cookie");
        return 0;
    }
    const QString host = report->key.host();
    fuzz::require(!host.isEmpty() && canonicalHost(host) == host, "the host is canonical");
    fuzz::require(report->key.path.startsWith(u'/'), "a path starts with '/'");
    fuzz::require(report->key.name.isEmpty() || isValidCookieName(report->key.name),
                  "the name can be a name");
    fuzz::require(report->key.name.isEmpty() || report->verdict != GuardReport::Verdict::MoreRefused,
                  "what was too much to tell has no name");
    fuzz::require(report->writer.isEmpty() || report->writer.startsWith("http"_L1),
                  "the writer is a web address");
    return 0;
}
