// SPDX-License-Identifier: Apache-2.0
// Input: what a browser sends in a Cookie header for one cookie, "name=value" or any bytes. Whichever way the
// engine stores it, the name on the wire is the one that a server reads, and choices for it are found.
#include "Fuzz.h"
#include "consent/ConsentChoices.h"
#include "cookies/Cookie.h"

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

/// How a server takes a pair apart: before the first '=', without the spaces around it.
QByteArray nameThatAServerReads(const QByteArray &pair)
{
    const qsizetype equals = pair.indexOf('=');
    return equals < 0 ? QByteArray() : pair.left(equals).trimmed();
}

Cookie stored(const QByteArray &name, const QByteArray &value)
{
    Cookie cookie;
    cookie.key = {name, u"portal.test"_s, u"/"_s};
    cookie.value = value;
    return cookie;
}

void checkNamed(const QByteArray &name, const QByteArray &value)
{
    const Cookie cookie = stored(name, value);
    fuzz::require(cookie.nameOnTheWire() == name, "a name is sent as it is");
    fuzz::require(nameThatAServerReads(name + '=' + value) == name, "a server reads a valid name unchanged");
    fuzz::require(Cookie::fromNetworkCookie(cookie.toNetworkCookie()).key == cookie.key,
                  "a key survives the way to the engine and back");
    const Site site = Site::fromHost(u"portal.test"_s);
    const CookieSelector selector{name, QString()};
    ChoiceSet choices;
    choices.cookies.insert(selector, Decision::Allow);
    fuzz::require(selector.matches(name, site) && choices.forCookie(name, site) == Decision::Allow,
                  "a choice for a name is found");
    fuzz::require(!choices.forCookie(name + 'x', site), "a choice for a name speaks of no other");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray pair = fuzz::bytesOf(data, size);
    const Cookie nameless = stored({}, pair);
    const QByteArray wire = nameless.nameOnTheWire();
    fuzz::require(wire == nameThatAServerReads(pair), "a nameless cookie has the name that a server reads");
    fuzz::require(!wire.contains('=') && wire.trimmed() == wire,
                  "a name on the wire has no '=' and no spaces");
    if (isValidCookieName(wire)) {
        fuzz::require(wire.size() <= 4096 && !wire.contains(';') && !wire.contains('\n'),
                      "a valid name is short");
        checkNamed(wire, pair.mid(pair.indexOf('=') + 1));
    }
    return 0;
}
