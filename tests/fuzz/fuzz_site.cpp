// SPDX-License-Identifier: Apache-2.0
// Input: a host in UTF-8. Its canonical form is stable and can be compared byte by byte; its site contains
// it.
#include "Fuzz.h"
#include "cookies/Site.h"

#include <QHostAddress>

#include <algorithm>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

void checkCanonical(const QString &canonical)
{
    fuzz::require(canonicalHost(canonical) == canonical, "a canonical host stays as it is");
    fuzz::require(!canonical.startsWith(u'.') && !canonical.endsWith(u'.'), "no dot at either end");
    if (!QHostAddress(canonical).isNull())
        return;
    const bool comparable = std::all_of(canonical.cbegin(), canonical.cend(), [](QChar c) {
        return c > u' ' && c != u'\x7f' && !(c >= u'A' && c <= u'Z') && !u"#/:<>?@[\\]^|%"_s.contains(c);
    });
    fuzz::require(comparable, "a canonical host has no character that no host has");
}

void checkSite(const QString &host, const QString &canonical)
{
    const Site site = Site::fromHost(host);
    fuzz::require(site.isNull() == canonical.isEmpty(), "every host has a site");
    fuzz::require(Site::fromHost(site.domain()) == site, "the site of a site is itself");
    fuzz::require(canonicalHost(site.domain()) == site.domain(), "the domain of a site is canonical");
    if (site.isNull())
        return;
    fuzz::require(site.contains(host) && site.contains(canonical), "a site contains its host");
    fuzz::require(domainMatches(canonical, site.domain()), "a host matches the domain of its site");
    fuzz::require(!domainMatches(u"x"_s + canonical, canonical), "a longer label is another host");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString host = QString::fromUtf8(fuzz::bytesOf(data, size));
    const QString canonical = canonicalHost(host);
    checkCanonical(canonical);
    checkSite(host, canonical);
    const QUrl url(u"https://"_s + host + u"/"_s);
    if (url.isValid())
        fuzz::require(Site::fromUrl(url) == Site::fromHost(url.host()),
                      "an address has the site of its host");
    return 0;
}
