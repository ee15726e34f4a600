// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QUrl>

namespace consentdesk {

/// A host as cookies compare it: lower case, IDNA-encoded, no brackets, no dots around it. Empty when it is
/// no host: a port, a path, a space, a control character, an empty label.
[[nodiscard]] QString canonicalHost(const QString &host);

/// @p host (typed, or the engine's) as the engine stores it: canonical, an IPv6 address in brackets, and with
/// the one dot at its end if there is one, since "example.org." is another host to the engine. What is no
/// host comes back trimmed only.
[[nodiscard]] QString storedHost(const QString &host);

/// RFC 6265bis section 5.1.3, "Domain Matching". Both arguments canonical; @p domain without a leading dot.
[[nodiscard]] bool domainMatches(const QString &host, const QString &domain);

/// Whether @p host (canonical) is an IP address.
[[nodiscard]] bool isIpAddress(const QString &host);

/// Whether others register their own names directly below @p host (canonical): "com", "co.uk", "github.io",
/// and every single label. A browser lets no cookie be shared there (RFC 6265bis section 5.7). No IP
/// address is one.
[[nodiscard]] bool isPublicSuffix(const QString &host);

/// What a visitor calls "a site": the registrable domain (public suffix plus one label), whatever the scheme
/// and port. An IP address, a single label and a public suffix are sites of their own. A default-constructed
/// Site is "no site" (about:blank, data:, a local file).
///
/// Value type; every function is safe on any thread (libpsl's list is read-only after its first load).
class Site final
{
public:
    Site() = default;

    [[nodiscard]] static Site fromHost(const QString &host);
    /// The site of an http, https, ws or wss address; no site for any other scheme.
    [[nodiscard]] static Site fromUrl(const QUrl &url);

    [[nodiscard]] bool isNull() const { return m_domain.isEmpty(); }
    /// Canonical; empty when isNull().
    [[nodiscard]] const QString &domain() const { return m_domain; }
    /// Whether @p host (canonical or not) belongs to this site.
    [[nodiscard]] bool contains(const QString &host) const;

    friend bool operator==(const Site &, const Site &) = default;
    friend auto operator<=>(const Site &a, const Site &b) { return a.m_domain.compare(b.m_domain) <=> 0; }
    friend size_t qHash(const Site &site, size_t seed = 0) { return qHash(site.m_domain, seed); }

private:
    explicit Site(QString domain)
        : m_domain(std::move(domain))
    {
    }

    QString m_domain;
};

} // namespace consentdesk
