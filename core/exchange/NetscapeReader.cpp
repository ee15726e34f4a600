// SPDX-License-Identifier: Apache-2.0
// The reading half of NetscapeCookies.
#include "exchange/ExactText.h"
#include "exchange/ExpiryRange.h"
#include "exchange/ImportCollector.h"
#include "exchange/ImportLimits.h"
#include "exchange/NetscapeCookies.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

class NetscapeReaderText final
{
    Q_DECLARE_TR_FUNCTIONS(consentdesk::NetscapeReader)
};

constexpr QByteArrayView httpOnlyMark = "#HttpOnly_";
enum Field { Domain, Subdomains, Path, Secure, Expires, Name, Value, FieldCount };

bool isWord(const QByteArray &field, const char *word)
{
    return field.compare(word, Qt::CaseInsensitive) == 0;
}

std::optional<bool> flagIn(const QByteArray &field)
{
    if (isWord(field, "TRUE"))
        return true;
    return isWord(field, "FALSE") ? std::optional(false) : std::nullopt;
}

/// The seven fields, as curl mends a line: old files have no path, and a value can be missing.
QByteArrayList fieldsOf(const QByteArray &line)
{
    QByteArrayList fields = line.split('\t');
    if (fields.size() > Path && (fields.at(Path) == "TRUE" || fields.at(Path) == "FALSE"))
        fields.insert(Path, "/");
    if (fields.size() == Value)
        fields.append(QByteArray());
    return fields;
}

/// Outer: not a number. Inner: none for a session cookie. Fractions of a second are cut off.
std::optional<std::optional<QDateTime>> expiryIn(const QByteArray &field)
{
    bool isNumber = false;
    const double seconds = std::floor(field.toDouble(&isNumber));
    if (!isNumber || !std::isfinite(seconds))
        return std::nullopt;
    if (seconds == 0)
        return std::optional<QDateTime>();
    return ExpiryRange::fromSeconds(seconds);
}

/// curl strips quotes, which some servers send, and what does not begin with '/' then is "/".
QString pathIn(const QString &field)
{
    QString path = field;
    if (path.startsWith(u'"')) {
        path.remove(0, 1);
        if (path.endsWith(u'"'))
            path.chop(1);
    }
    return path.startsWith(u'/') ? path : u"/"_s;
}

/// wget writes "host:8000" of a server on such a port. Cookies know no ports (RFC 6265bis section 8.5).
QByteArray withoutPort(const QByteArray &domain)
{
    const qsizetype colon = domain.indexOf(':');
    bool isNumber = false;
    static_cast<void>(domain.sliced(colon + 1).toUShort(&isNumber)); // of an IPv6 address it is none
    return colon > 0 && isNumber ? domain.first(colon) : domain;
}

Result<Cookie> cookieIn(const QByteArrayList &fields)
{
    if (fields.size() != FieldCount)
        return failure(
            NetscapeReaderText::tr("It has %1 fields separated by tabs instead of 7.").arg(fields.size()));
    const auto subdomains = flagIn(fields.at(Subdomains));
    const auto secure = flagIn(fields.at(Secure));
    const auto expires = expiryIn(fields.at(Expires));
    const auto path = exactText(fields.at(Path));
    if (!subdomains || !secure)
        return failure(NetscapeReaderText::tr("Its second and fourth fields must be TRUE or FALSE."));
    if (!expires)
        return failure(NetscapeReaderText::tr("Its fifth field, the expiry, must be a number of seconds."));
    if (!path)
        return failure(NetscapeReaderText::tr("Its path is not UTF-8."));
    if (fields.at(Name).isEmpty())
        return failure(
            NetscapeReaderText::tr("Its name is empty: programs disagree on what such a line means."));
    QString domain = QString::fromUtf8(withoutPort(fields.at(Domain)));
    while (domain.startsWith(u'.'))
        domain.remove(0, 1);
    Cookie cookie;
    cookie.key = {fields.at(Name), *subdomains ? u'.' + domain : domain, pathIn(*path)};
    cookie.value = fields.at(Value);
    cookie.expires = *expires;
    cookie.secure = *secure;
    return cookie;
}

void readCookie(qsizetype number, const QByteArray &line, bool httpOnly, ImportCollector &collector)
{
    if (line.size() > ImportLimits::entryOctets)
        return collector.reject(
            number, NetscapeReaderText::tr("It is longer than %1 octets.").arg(ImportLimits::entryOctets));
    if (line.contains('\r') || line.contains('\0'))
        return collector.reject(number, NetscapeReaderText::tr("It contains a control character."));
    const QByteArrayList fields = fieldsOf(line);
    auto cookie = cookieIn(fields);
    if (!cookie)
        return collector.reject(number, cookie.error().message);
    cookie->httpOnly = httpOnly;
    QStringList notes;
    if (withoutPort(fields.at(Domain)) != fields.at(Domain))
        notes.append(
            NetscapeReaderText::tr("Its domain has a port, which cookies do not have; it is read without."));
    if (cookie->key.path.toUtf8() != fields.at(Path))
        notes.append(
            NetscapeReaderText::tr("Its path is no path as cookies have them; it is read as curl reads it."));
    collector.add(number, *std::move(cookie), notes);
}

void readLine(qsizetype number, QByteArrayView line, ImportCollector &collector)
{
    while (line.startsWith(' ') || line.startsWith('\t'))
        line = line.sliced(1);
    if (line.endsWith('\r'))
        line.chop(1);
    const bool httpOnly = line.startsWith(httpOnlyMark);
    if (httpOnly)
        line = line.sliced(httpOnlyMark.size());
    const bool isComment = line.startsWith('#');
    if (!line.isEmpty() && !isComment)
        readCookie(number, line.toByteArray(), httpOnly, collector);
}

} // namespace

Result<ImportedCookies> NetscapeCookies::read(const QByteArray &text)
{
    ImportCollector collector(CookieFileFormat::NetscapeCookies);
    qsizetype number = 0;
    for (qsizetype start = 0; start < text.size() && !collector.isTooFull();) {
        const qsizetype found = text.indexOf('\n', start);
        const qsizetype end = found < 0 ? text.size() : found;
        readLine(++number, QByteArrayView(text).sliced(start, end - start), collector);
        start = end + 1;
    }
    return collector.result();
}

} // namespace consentdesk
