// SPDX-License-Identifier: Apache-2.0
#include "cookies/Site.h"

#include <QHostAddress>

#include <algorithm>
#include <array>
#include <libpsl.h>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

/// The newer of Debian's list file and the one built into libpsl. Never freed: threads may outlive main().
const psl_ctx_t *publicSuffixList()
{
    static const psl_ctx_t *const list = psl_latest(nullptr);
    return list;
}

/// The URL standard's forbidden domain code points, and what IDNA should have encoded.
bool isHostCharacter(QChar c)
{
    return c > u' ' && c < u'\x7f' && !u"#%/:<>?@[\\]^|"_s.contains(c);
}

/// The URL standard: what ends in a number is an IPv4 address or no host. Otherwise "x.127.1" would be a host
/// of the site "127.1", which is 127.0.0.1.
bool endsInNumber(const QString &host)
{
    const QStringView last = QStringView(host).sliced(host.lastIndexOf(u'.') + 1);
    const bool isHexadecimal = last.startsWith("0x"_L1);
    const QStringView digits = isHexadecimal ? last.sliced(2) : last;
    const auto isDigit = [isHexadecimal](QChar c) {
        return (c >= u'0' && c <= u'9') || (isHexadecimal && c >= u'a' && c <= u'f');
    };
    return !last.isEmpty() && std::all_of(digits.cbegin(), digits.cend(), isDigit);
}

QString withoutOuterDots(const QString &host)
{
    QStringView bare = host;
    while (bare.startsWith(u'.'))
        bare = bare.sliced(1);
    while (bare.endsWith(u'.'))
        bare.chop(1);
    return bare.toString();
}

QString registrableDomain(const QString &canonical)
{
    // libpsl reads "127.0.0.1" as a domain, and gives NULL for suffixes and single labels.
    if (canonical.isEmpty() || isIpAddress(canonical))
        return canonical;
    const QByteArray utf8 = canonical.toUtf8();
    const char *const domain = psl_registrable_domain(publicSuffixList(), utf8.constData());
    return domain ? QString::fromUtf8(domain) : canonical;
}

QString computeCanonical(const QString &host)
{
    QString bare = host;
    if (bare.startsWith(u'[') && bare.endsWith(u']'))
        bare = bare.sliced(1, bare.size() - 2);
    bare = withoutOuterDots(bare);
    if (const QHostAddress address(bare); !address.isNull())
        return address.toString();
    // Names that IDNA forbids still exist on networks ("a_b.example"): compare them as they are.
    const QString encoded = QString::fromLatin1(QUrl::toAce(bare));
    const QString name = withoutOuterDots(encoded.isEmpty() ? bare.toLower() : encoded);
    if (const QHostAddress address(name); !address.isNull()) // written in full-width digits
        return address.toString();
    const bool isHost = !name.contains(".."_L1) && !endsInNumber(name) &&
                        std::all_of(name.cbegin(), name.cend(), isHostCharacter);
    return isHost ? name : QString();
}

/// What was computed of a host: that takes microseconds, and a page asks for the same few hosts again and
/// again.
struct KnownHost
{
    QString given;
    QString canonical;
    QString domain; ///< registrable
};

/// Each thread has a few of its own, so that none waits for another. The reference is good until the next
/// call.
const KnownHost &lookUp(const QString &host)
{
    constexpr size_t places = 64;
    constexpr qsizetype longestHost = 255;      // longer ones are no hosts; only the last two are kept
    using LatestTwo = std::array<KnownHost, 2>; // a page and what it asks for must not drive each other out
    thread_local std::array<LatestTwo, places> known;
    thread_local LatestTwo longOnes;
    LatestTwo &place = host.size() > longestHost ? longOnes : known[qHash(host) % places];
    auto &[latest, earlier] = place;
    if (latest.given != host)
        std::swap(latest, earlier);
    if (latest.given != host) {
        const QString canonical = computeCanonical(host);
        latest = {host, canonical, registrableDomain(canonical)};
    }
    return latest;
}

/// Whether a URL's host is the same in all its spellings.
bool isPlain(const QString &host)
{
    return std::all_of(host.cbegin(), host.cend(), [](QChar c) { return c < u'\x80' && c != u':'; });
}

} // namespace

QString canonicalHost(const QString &host)
{
    return lookUp(host).canonical;
}

bool isIpAddress(const QString &host)
{
    return !QHostAddress(host).isNull();
}

bool isPublicSuffix(const QString &host)
{
    return !host.isEmpty() && !isIpAddress(host) &&
           psl_is_public_suffix(publicSuffixList(), host.toUtf8().constData()) != 0;
}

QString storedHost(const QString &host)
{
    const QString trimmed = host.trimmed();
    const QString canonical = canonicalHost(trimmed);
    if (canonical.isEmpty())
        return trimmed;
    if (canonical.contains(u':')) // the engine spells some addresses otherwise than Qt: "[::ffff:102:304]"
        return trimmed.startsWith(u'[') ? trimmed.toLower() : u'[' + canonical + u']';
    return trimmed.endsWith(u'.') && !isIpAddress(canonical) ? canonical + u'.' : canonical;
}

bool domainMatches(const QString &host, const QString &domain)
{
    if (host == domain)
        return !host.isEmpty();
    return !domain.isEmpty() && host.size() > domain.size() && host.endsWith(domain) &&
           host.at(host.size() - domain.size() - 1) == u'.' && !isIpAddress(host);
}

Site Site::fromHost(const QString &host)
{
    return Site(lookUp(host).domain);
}

Site Site::fromUrl(const QUrl &url)
{
    static constexpr std::array schemes{"http"_L1, "https"_L1, "ws"_L1, "wss"_L1};
    const QString scheme = url.scheme();
    if (std::find(schemes.cbegin(), schemes.cend(), scheme) == schemes.cend())
        return {};
    const QString host = url.host();
    return fromHost(isPlain(host) ? host : url.host(QUrl::FullyEncoded));
}

bool Site::contains(const QString &host) const
{
    return !isNull() && fromHost(host) == *this;
}

} // namespace consentdesk
