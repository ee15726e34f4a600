// SPDX-License-Identifier: Apache-2.0
// Input: one octet of switches, one of SameSite, four of expiry (seconds from now, signed), then name, value,
// domain and path with line feeds between them; whatever follows belongs to the path. What a form accepts has
// no fault and survives being opened in the form again; what it refuses is explained without the value;
// octets survive their text.
#include "Fuzz.h"
#include "base/DisplayText.h"
#include "cookies/CookieDraft.h"
#include "cookies/OctetText.h"
#include "cookies/Site.h"

#include <QtEndian>

#include <algorithm>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 11, 24), QTime(9, 0), Qt::UTC);

enum Switch { HostOnly = 1, Secure = 2, HttpOnly = 4, Expires = 8, Reported = 16 };

/// The text up to the next line feed, which goes with it.
QByteArray takeLine(QByteArray &rest)
{
    const qsizetype end = rest.indexOf('\n');
    const QByteArray line = rest.left(end);
    rest = end < 0 ? QByteArray() : rest.mid(end + 1);
    return line;
}

CookieDraft draftFrom(const QByteArray &input)
{
    constexpr qsizetype headerSize = 6;
    const QByteArray header = input.left(headerSize).leftJustified(headerSize, '\0');
    const int switches = header.at(0);
    QByteArray rest = input.mid(headerSize);
    CookieDraft draft;
    draft.name = editableText(takeLine(rest));
    draft.value = editableText(takeLine(rest));
    draft.domain = editableText(takeLine(rest));
    draft.path = switches & Reported ? QString::fromUtf8(rest) : editableText(rest);
    draft.hostOnly = switches & HostOnly;
    draft.secure = switches & Secure;
    draft.httpOnly = switches & HttpOnly;
    if (switches & Expires)
        draft.expires = now.addSecs(qFromBigEndian<qint32>(header.constData() + 2));
    draft.sameSite = static_cast<SameSiteChoice>(static_cast<unsigned char>(header.at(1)) % 5);
    return draft;
}

void checkAccepted(const CookieDraft &draft, const Cookie &cookie)
{
    fuzz::require(draft.sameSite != SameSiteChoice::Unanswered, "an open question is not saved");
    fuzz::require(faultsOf(cookie, now).isEmpty(), "what is accepted has no faults");
    fuzz::require(cookie.key == draft.key(), "the key is the one that was shown");
    fuzz::require(canonicalHost(cookie.key.host()) == cookie.key.host() && !cookie.key.host().isEmpty(),
                  "the host is canonical");
    CookieDraft again = CookieDraft::fromCookie(cookie);
    if (draft.sameSite == SameSiteChoice::Unset)
        again.sameSite = SameSiteChoice::Unset;
    const auto second = again.toCookie(now);
    fuzz::require(second.has_value(), "what was accepted once is accepted again");
    fuzz::require(second->key == cookie.key && second->value == cookie.value &&
                      second->expires == cookie.expires && second->secure == cookie.secure &&
                      second->httpOnly == cookie.httpOnly && second->sameSite == cookie.sameSite,
                  "the cookie survives being opened again");
    fuzz::require(again.nameAndValueOctets() == cookie.key.name.size() + cookie.value.size(),
                  "octets are counted as they are written");
    // The engine is handed one line and takes it apart again.
    const auto back = QNetworkCookie::parseCookies(cookie.toNetworkCookie().toRawForm());
    fuzz::require(back.size() == 1 && back.first().name() == cookie.key.name,
                  "its line is one cookie of that name");
}

void checkRefused(const CookieDraft &draft, const QList<CookieFault> &faults)
{
    fuzz::require(!faults.isEmpty(), "what is refused has a fault");
    fuzz::require(
        std::is_sorted(faults.cbegin(), faults.cend(),
                       [](const CookieFault &a, const CookieFault &b) { return a.field < b.field; }),
        "faults come in the order of the form");
    for (const CookieFault &fault : faults) {
        fuzz::require(fuzz::isHarmlessLine(fault.message) && fault.message.endsWith(u'.'),
                      "a fault is a sentence");
        fuzz::require(draft.value.size() < 16 || !fault.message.contains(draft.value),
                      "a fault tells no value");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray input = fuzz::bytesOf(data, size);
    fuzz::require(octetsOf(editableText(input)) == input, "octets survive being a text");
    const CookieDraft draft = draftFrom(input);
    if (const auto cookie = draft.toCookie(now))
        checkAccepted(draft, *cookie);
    else
        checkRefused(draft, cookie.error());
    return 0;
}
