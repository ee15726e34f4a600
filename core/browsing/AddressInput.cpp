// SPDX-License-Identifier: Apache-2.0
#include "browsing/AddressInput.h"

#include "base/WebAddress.h"
#include "cookies/Site.h"

#include <QHostAddress>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

constexpr qsizetype maximumWords = 2'000; ///< more is pasted by mistake, and nobody else's business

AddressInput refused(const QString &sentence)
{
    return {AddressInput::Kind::Refused, {}, {}, sentence};
}

AddressInput addressOf(const QString &text)
{
    const auto address = webAddress(text);
    return address ? AddressInput{AddressInput::Kind::Address, *address, {}, {}}
                   : refused(address.error().message);
}

AddressInput wordsOf(const QString &text)
{
    const QString words = text.simplified();
    if (words.isEmpty())
        return {};
    return words.size() > maximumWords ? addressOf(words)
                                       : AddressInput{AddressInput::Kind::Words, {}, words, {}};
}

/// "scheme://", and the schemes without slashes that carry programs, documents or letters.
bool namesAScheme(const QString &text)
{
    static const QRegularExpression scheme(
        u"^([a-z][a-z0-9+.-]*://|(javascript|vbscript|data|file|blob|about|chrome|qrc|mailto|tel|view-source):)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return scheme.match(text).hasMatch();
}

/// "mailto:me@example.org" has no host; to an address bar it is a name and a password at one.
QString withHost(const QString &text)
{
    const QString scheme = text.section(u':', 0, 0);
    return text.mid(scheme.size()).startsWith("://"_L1) ? text : scheme + u"://none/"_s;
}

/// What stands where the host would: up to the first "/", "?" or "#".
QString authorityOf(const QString &text)
{
    const auto end =
        std::find_if(text.begin(), text.end(), [](QChar c) { return c == u'/' || c == u'?' || c == u'#'; });
    return text.left(end - text.begin());
}

bool isIpVersionSix(const QString &text)
{
    QHostAddress address;
    return text.count(u':') >= 2 && address.setAddress(text) &&
           address.protocol() == QAbstractSocket::IPv6Protocol;
}

/// "3.14" and "2026.11.27" are numbers; "192.168.1.1" is a host.
bool isNumber(const QString &host)
{
    static const QRegularExpression number(u"^[0-9][0-9.,]*$"_s);
    return number.match(host).hasMatch() && (host.count(u'.') != 3 || !isIpAddress(host));
}

/// "dublin core: the basics" is none, "localhost:8000" has one.
bool endsWithPort(const QString &authority)
{
    static const QRegularExpression port(u"^[^:@]+:[0-9]{1,5}$"_s);
    return port.match(authority).hasMatch();
}

bool isHostWithDot(const QString &authority)
{
    static const QRegularExpression letters(u"^[\\p{L}\\p{N}\\p{M}._-]+$"_s);
    const QString host = authority.section(u':', 0, 0);
    const qsizetype dot = host.indexOf(u'.', 1);
    return dot > 0 && dot + 1 < host.size() && letters.match(host).hasMatch() && !host.contains(".."_L1) &&
           !isNumber(host);
}

bool looksLikeAnAddress(const QString &text)
{
    const QString authority = authorityOf(text);
    if (authority.isEmpty() ||
        std::any_of(authority.begin(), authority.end(), [](QChar c) { return c.isSpace(); }))
        return false;
    if (authority.startsWith(u'['))
        return authority.contains(u']');
    if (authority.contains(u'@')) // "name:password@host" is nobody else's business; "name@host" is a letter's
        return authority.indexOf(u':') >= 0 && authority.indexOf(u':') < authority.indexOf(u'@');
    return endsWithPort(authority) || isHostWithDot(authority) || isLoopback(authority.toLower()) ||
           text == authority + u'/';
}

} // namespace

AddressInput AddressInput::read(const QString &typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return {};
    if (text.startsWith(u'?'))
        return wordsOf(text.mid(1));
    if (namesAScheme(text))
        return addressOf(withHost(text));
    if (isIpVersionSix(text))
        return addressOf(u"http://[%1]/"_s.arg(text));
    if (looksLikeAnAddress(text)) {
        // A name without a dot is one of the visitor's own network, where https is rare.
        const QString authority = authorityOf(text);
        const bool isOwnNetwork = !authority.contains(u'.') && !authority.startsWith(u'[');
        return addressOf(isOwnNetwork ? u"http://"_s + text : text);
    }
    return wordsOf(text);
}

} // namespace consentdesk
