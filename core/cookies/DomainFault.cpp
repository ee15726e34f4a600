// SPDX-License-Identifier: Apache-2.0
#include "cookies/DomainFault.h"

#include "cookies/Site.h"

#include <QCoreApplication>

#include <algorithm>

namespace consentdesk {

namespace {

class DomainFaultText final
{
    Q_DECLARE_TR_FUNCTIONS(consentdesk::DomainFault)
};

constexpr qsizetype maximumHostLength = 253;
constexpr qsizetype maximumLabelLength = 63;

/// RFC 1035 section 2.3.4, which is shorter than RFC 6265bis section 5.6 allows.
bool isTooLong(const QString &host)
{
    const QStringList labels = host.split(u'.');
    return host.size() > maximumHostLength ||
           std::any_of(labels.cbegin(), labels.cend(),
                       [](const QString &label) { return label.size() > maximumLabelLength; });
}

/// Whether @p host (canonical) can be part of an address. QNetworkCookie prints nothing of another one.
bool isWritable(const QString &host)
{
    return isIpAddress(host) ? !host.contains(u'%') : !QUrl::toAce(host).isEmpty(); // "fe80::1%eth0"
}

void judgeDomain(const CookieKey &key, QList<CookieFault> &faults)
{
    const QString domain = key.isHostOnly() ? key.domain : key.domain.sliced(1);
    const QString host = canonicalHost(domain);
    if (domain.isEmpty())
        faults.append(
            {CookieField::Domain, DomainFaultText::tr("Enter the host that the cookie belongs to.")});
    else if (isTooLong(host))
        faults.append(
            {CookieField::Domain,
             DomainFaultText::tr("Shorten it: a host has at most %1 characters, and %2 between two dots.")
                 .arg(maximumHostLength)
                 .arg(maximumLabelLength)});
    else if (host.isEmpty() || !isWritable(host))
        faults.append({CookieField::Domain,
                       DomainFaultText::tr(
                           "Enter a host alone, such as “example.org”: no “https://”, no port, no path.")});
    else if (storedHost(domain) != domain)
        faults.append(
            {CookieField::Domain,
             DomainFaultText::tr("Write the host as browsers store it: in lower case, encoded (“xn--…”), "
                                 "an IPv6 address in brackets."),
             CookieFault::Kind::Changed});
}

/// RFC 6265bis section 5.7, for a cookie that is to be sent to the hosts below as well.
void judgeSharing(const CookieKey &key, QList<CookieFault> &faults)
{
    const QString host = canonicalHost(key.domain.sliced(1)); // also of ".[::1]"
    if (isIpAddress(host))
        faults.append({CookieField::HostOnly,
                       DomainFaultText::tr("Turn it on: there are no hosts below an IP address."),
                       CookieFault::Kind::Changed});
    else if (isPublicSuffix(host))
        faults.append(
            {CookieField::HostOnly,
             host.contains(u'.')
                 ? DomainFaultText::tr(
                       "Turn it on: others register their own names below this domain, so browsers let no "
                       "cookie be shared there.")
                 : DomainFaultText::tr("Turn it on: browsers share no cookie below a name without a dot.")});
}

} // namespace

QList<CookieFault> domainFaultsOf(const CookieKey &key)
{
    QList<CookieFault> faults;
    judgeDomain(key, faults);
    if (!key.isHostOnly())
        judgeSharing(key, faults);
    return faults;
}

} // namespace consentdesk
