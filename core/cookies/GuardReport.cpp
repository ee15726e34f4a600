// SPDX-License-Identifier: Apache-2.0
#include "cookies/GuardReport.h"

#include "cookies/Site.h"

#include <QUrl>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

/// The last attribute of that name counts: RFC 6265bis section 5.7.
QString attribute(const QString &attributes, QLatin1StringView name)
{
    QString value;
    for (const QStringView part : QStringView(attributes).split(u';')) {
        const qsizetype equals = part.indexOf(u'=');
        if (equals >= 0 && part.first(equals).trimmed().compare(name, Qt::CaseInsensitive) == 0)
            value = part.sliced(equals + 1).trimmed().toString();
    }
    return value;
}

/// RFC 6265bis section 5.7, steps 8 to 10: host-only unless a Domain attribute names a domain of the host.
QString domainOf(const QString &attributes, const QString &host)
{
    const QString domain = canonicalHost(attribute(attributes, "domain"_L1));
    const bool isWider = !domain.isEmpty() && domainMatches(host, domain);
    // A host that is an address or a public suffix stays host-only when it names itself.
    const bool isAlone = domain == host && !Site::fromHost(host).contains(u"www."_s + host);
    return isWider && !isAlone ? u'.' + domain : host;
}

/// RFC 6265bis section 5.1.4.
QString pathOf(const QString &attributes, const QString &documentPath)
{
    const QString path = attribute(attributes, "path"_L1);
    if (path.startsWith(u'/'))
        return path;
    const qsizetype slash = documentPath.lastIndexOf(u'/');
    return slash <= 0 ? u"/"_s : documentPath.first(slash);
}

/// "    at write (https://cdn.test/a.js:1:2)" → "https://cdn.test/a.js". The guard itself has no web address.
QString scriptOf(QStringView line)
{
    static constexpr std::array schemes{"https://"_L1, "http://"_L1};
    for (const auto scheme : schemes) {
        const qsizetype start = line.indexOf(scheme);
        if (start < 0)
            continue;
        QStringView address = line.sliced(start);
        if (address.endsWith(u')'))
            address.chop(1);
        for (int numbers = 0; numbers < 2; ++numbers) { // line and column
            const qsizetype colon = address.lastIndexOf(u':');
            bool isNumber = false;
            static_cast<void>(address.sliced(colon + 1).toUInt(&isNumber));
            if (isNumber && colon > qsizetype(scheme.size()))
                address = address.first(colon);
        }
        return address.toString();
    }
    return {};
}

QString writerIn(QStringView stack)
{
    for (const QStringView line : stack.split(u'\n')) {
        if (const QString script = scriptOf(line); !script.isEmpty())
            return script;
    }
    return {};
}

} // namespace

namespace {

std::optional<GuardReport::Verdict> verdictOf(const QString &letter)
{
    if (letter == u"a")
        return GuardReport::Verdict::Allowed;
    if (letter == u"r")
        return GuardReport::Verdict::Refused;
    if (letter == u"m")
        return GuardReport::Verdict::MoreRefused;
    if (letter == u"u")
        return GuardReport::Verdict::SiteUnknown;
    return std::nullopt;
}

} // namespace

std::optional<GuardReport> GuardReport::parse(const QString &message, const QString &token)
{
    if (message.size() > maximumLength || token.isEmpty() || !message.startsWith(token + u'\n'))
        return std::nullopt;
    enum { Token, VerdictLetter, Name, Attributes, Address, Stack };
    const QStringList lines = message.split(u'\n');
    const auto verdict = verdictOf(lines.value(VerdictLetter));
    if (lines.size() < Stack || !verdict)
        return std::nullopt;
    if (*verdict == Verdict::SiteUnknown)
        return GuardReport{*verdict, {}, {}};
    const QUrl address(lines.at(Address));
    const QString host = canonicalHost(address.host(QUrl::FullyEncoded));
    const QByteArray name = lines.at(Name).toUtf8();
    const bool isNameless = name.isEmpty();
    if (host.isEmpty() || (!isNameless && (*verdict == Verdict::MoreRefused || !isValidCookieName(name))))
        return std::nullopt;
    GuardReport report;
    report.verdict = *verdict;
    report.key = {name, domainOf(lines.at(Attributes), host),
                  pathOf(lines.at(Attributes), address.path(QUrl::FullyEncoded))};
    report.writer = writerIn(lines.mid(Stack).join(u'\n'));
    return report;
}

} // namespace consentdesk
