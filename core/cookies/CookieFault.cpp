// SPDX-License-Identifier: Apache-2.0
#include "cookies/CookieFault.h"

#include "cookies/DomainFault.h"

#include <QCoreApplication>

#include <algorithm>

namespace consentdesk {

namespace {

class CookieFaultText final
{
    Q_DECLARE_TR_FUNCTIONS(consentdesk::CookieFault)
};

using Kind = CookieFault::Kind;
using Faults = QList<CookieFault>;

constexpr qsizetype maximumPathOctets = 1024; // section 5.6
constexpr int lastYear = 9999;                // section 5.1.1: "year = 2*4DIGIT"

// Section 4.1.3.
constexpr QByteArrayView secureNamePrefix = "__Secure-";
constexpr QByteArrayView hostNamePrefix = "__Host-";

bool hasPrefix(QByteArrayView octets, QByteArrayView prefix)
{
    return octets.size() >= prefix.size() &&
           octets.first(prefix.size()).compare(prefix, Qt::CaseInsensitive) == 0;
}

/// %x00-08 / %x0A-1F / %x7F: section 5.7. A tab is none of them.
bool isControl(char c)
{
    const auto octet = static_cast<unsigned char>(c);
    return (octet < 0x20 && c != '\t') || octet == 0x7f;
}

bool isWhiteSpace(char c)
{
    return c == ' ' || c == '\t';
}

/// The octets that name, value and path have in common: section 5.6.
void judgeOctets(CookieField field, const QByteArray &octets, Faults &faults)
{
    if (std::any_of(octets.cbegin(), octets.cend(), isControl))
        faults.append(
            {field, CookieFaultText::tr(
                        "Remove the control characters, such as line breaks: browsers refuse them.")});
    if (octets.contains(';'))
        faults.append(
            {field, CookieFaultText::tr("Remove the semicolon: for a browser it ends here."), Kind::Changed});
    if (octets.isEmpty())
        return;
    if (isWhiteSpace(octets.front()) || isWhiteSpace(octets.back()))
        faults.append({field, CookieFaultText::tr("Remove the white space around it: browsers cut it off."),
                       Kind::Changed});
    if (octets.trimmed().contains('\t'))
        faults.append(
            {field, CookieFaultText::tr("Replace the tab: browsers may keep it, but this engine refuses it."),
             Kind::Unwritable});
}

void judgeMissingName(const Cookie &cookie, Faults &faults)
{
    // Section 5.7.
    if (cookie.value.isEmpty())
        faults.append(
            {CookieField::Name,
             CookieFaultText::tr("Enter a name: browsers refuse a cookie without name and value.")});
    else if (hasPrefix(cookie.value, secureNamePrefix) || hasPrefix(cookie.value, hostNamePrefix))
        faults.append(
            {CookieField::Name,
             CookieFaultText::tr("Enter a name: without one, browsers refuse a value that begins with "
                                 "“__Secure-” or “__Host-”.")});
    else
        faults.append(
            {CookieField::Name,
             CookieFaultText::tr("Enter a name: browsers can keep a cookie without one, but this engine "
                                 "cannot be given it."),
             Kind::Unwritable});
}

void judgeName(const Cookie &cookie, Faults &faults)
{
    const QByteArray &name = cookie.key.name;
    if (name.isEmpty())
        judgeMissingName(cookie, faults);
    judgeOctets(CookieField::Name, name, faults);
    if (name.contains('='))
        faults.append({CookieField::Name,
                       CookieFaultText::tr("Remove the equals sign: for a browser the value begins there."),
                       Kind::Changed});
}

void judgeValue(const Cookie &cookie, Faults &faults)
{
    judgeOctets(CookieField::Value, cookie.value, faults);
    // Section 5.7.
    const qsizetype octets = cookie.key.name.size() + cookie.value.size();
    if (octets > maximumNameAndValueOctets)
        faults.append(
            {CookieField::Value,
             CookieFaultText::tr("Shorten it: name and value together have %1 bytes, browsers refuse "
                                 "more than %2.")
                 .arg(octets)
                 .arg(maximumNameAndValueOctets)});
}

void judgePath(const QString &path, Faults &faults)
{
    const QByteArray octets = path.toUtf8();
    // Section 5.6.4: what does not begin with "/" is replaced by the path of the address.
    if (!octets.startsWith('/'))
        faults.append({CookieField::Path,
                       CookieFaultText::tr("Begin with “/”: browsers replace every other path."),
                       Kind::Changed});
    judgeOctets(CookieField::Path, octets, faults);
    if (octets.size() > maximumPathOctets)
        faults.append(
            {CookieField::Path,
             CookieFaultText::tr("Shorten it: it has %1 bytes, and browsers ignore a path of more than %2.")
                 .arg(octets.size())
                 .arg(maximumPathOctets),
             Kind::Changed});
    if (path.contains(QChar::ReplacementCharacter) || !path.isValidUtf16())
        faults.append(
            {CookieField::Path,
             CookieFaultText::tr("This path has bytes that are no text: it cannot be written back unchanged. "
                                 "Enter another one."),
             Kind::Unwritable});
}

void judgeExpiry(const QDateTime &expires, const QDateTime &now, Faults &faults)
{
    if (!expires.isValid())
        faults.append({CookieField::Expires, CookieFaultText::tr("Enter a date and a time.")});
    else if (expires.toUTC().date().year() > lastYear)
        faults.append(
            {CookieField::Expires,
             CookieFaultText::tr("Choose a year up to %1: browsers cannot read a later one.").arg(lastYear),
             Kind::Changed});
    else if (expires.toSecsSinceEpoch() * 1000 <= now.toMSecsSinceEpoch()) // only whole seconds are written
        faults.append(
            {CookieField::Expires,
             CookieFaultText::tr("Choose a later time: this one has passed, so a browser would delete "
                                 "the cookie.")});
}

/// Section 5.7.
void judgePrefix(const Cookie &cookie, CookieField field, Faults &faults)
{
    const bool isHost = hasPrefix(cookie.key.name, hostNamePrefix);
    const bool isSecure = isHost || hasPrefix(cookie.key.name, secureNamePrefix);
    const QString prefix = QString::fromLatin1(isHost ? hostNamePrefix : secureNamePrefix);
    const QString turnItOn =
        CookieFaultText::tr("Turn it on: a name that begins with “%1” demands it.").arg(prefix);
    if (field == CookieField::HostOnly && isHost && !cookie.key.isHostOnly())
        faults.append({field, turnItOn});
    if (field == CookieField::Path && isHost && cookie.key.path != u'/')
        faults.append(
            {field,
             CookieFaultText::tr("Enter “/” alone: a name that begins with “%1” demands it.").arg(prefix)});
    if (field == CookieField::Secure && isSecure && !cookie.secure)
        faults.append({field, turnItOn});
}

} // namespace

QList<CookieFault> faultsOf(const Cookie &cookie, const QDateTime &now)
{
    Faults faults;
    judgeName(cookie, faults);
    judgeValue(cookie, faults);
    faults += domainFaultsOf(cookie.key);
    judgePrefix(cookie, CookieField::HostOnly, faults);
    judgePath(cookie.key.path, faults);
    judgePrefix(cookie, CookieField::Path, faults);
    if (cookie.expires)
        judgeExpiry(*cookie.expires, now, faults);
    judgePrefix(cookie, CookieField::Secure, faults);
    // Section 5.7.
    if (cookie.sameSite == SameSite::None && !cookie.secure)
        faults.append({CookieField::SameSite,
                       CookieFaultText::tr("Choose another one, or turn on Secure: browsers refuse “None” "
                                           "without it.")});
    return faults;
}

} // namespace consentdesk
