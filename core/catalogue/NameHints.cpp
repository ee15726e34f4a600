// SPDX-License-Identifier: Apache-2.0
#include "catalogue/NameHints.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace consentdesk {

namespace {

using Words = QSet<QByteArray>;

/// "lastVisit_id2" → last, visit, id2.
Words wordsOf(const QByteArray &name)
{
    Words words;
    QByteArray word;
    char previous = ' ';
    for (const char c : name.left(256)) {
        const bool isUpper = c >= 'A' && c <= 'Z';
        const bool isLetter = isUpper || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        const bool begins =
            isUpper && ((previous >= 'a' && previous <= 'z') || (previous >= '0' && previous <= '9'));
        if (!isLetter || begins) {
            words.insert(word);
            word.clear();
        }
        if (isLetter)
            word += isUpper ? char(c - 'A' + 'a') : c;
        previous = c;
    }
    words.insert(word);
    return words;
}

template <size_t N>
bool containsAny(const QByteArray &name, const std::array<QByteArrayView, N> &parts)
{
    return std::any_of(parts.begin(), parts.end(), [&](QByteArrayView part) { return name.contains(part); });
}

constexpr std::array<QByteArrayView, 16> aboutConsent{
    "consent",      "gdpr",     "cookiebanner", "cookie-",      "cookie_", "cookienotice",
    "cookieaccept", "ccpa",     "acceptcookie", "cookiepolicy", "optout",  "opt-out",
    "opt_out",      "cookies.", "cookielaw",    "cookiebar"};
constexpr std::array<QByteArrayView, 5> aboutForgery{"csrf", "xsrf", "verificationtoken", "antiforgery",
                                                     "validationtoken"};
constexpr std::array<QByteArrayView, 10> aboutMeasuring{
    "analytic",  "utm_",        "firstvisit", "first_visit", "pageview",
    "page_view", "tracking_id", "metrics",    "lastvisit",   "last_visit"};
constexpr std::array<QByteArrayView, 5> aboutAdvertising{"affiliate", "campaign", "retarget", "advert",
                                                         "doubleclick"};
constexpr std::array<QByteArrayView, 9> aboutSessions{"session", "sessid",   "authenti", "login", "basket",
                                                      "cart",    "checkout", "loadbal",  "sticky"};
constexpr std::array<QByteArrayView, 10> aboutSettings{"lang",   "locale", "currency", "theme",    "popup",
                                                       "banner", "modal",  "wishlist", "timezone", "prefer"};

bool intersects(const Words &words, const Words &wanted)
{
    return std::any_of(wanted.cbegin(), wanted.cend(),
                       [&](const QByteArray &word) { return words.contains(word); });
}

PurposeClass trackingClass(const QByteArray &name, const Words &words)
{
    static const Words measuring{"ga",     "gtm",    "visit", "track",      "tracking", "tracker",
                                 "stat",   "abtest", "utm",   "visitcount", "hits",     "pageviews",
                                 "visits", "stats",  "lead",  "visitor"};
    static const Words advertising{"ad",    "ads",    "aff",     "pixel",  "promo",
                                   "gclid", "fbclid", "clickid", "partner"};
    if (containsAny(name, aboutMeasuring) || intersects(words, measuring))
        return PurposeClass::Statistical;
    const bool advertises = containsAny(name, aboutAdvertising) || intersects(words, advertising);
    return advertises ? PurposeClass::Marketing : PurposeClass::Unknown;
}

} // namespace

PurposeClass suggestedClass(const QByteArray &name, Party party, const CookieTraits &traits)
{
    const QByteArray lower = name.left(256).toLower();
    if (containsAny(lower, aboutConsent) || containsAny(lower, aboutForgery))
        return PurposeClass::Functional;
    if (const PurposeClass tracking = trackingClass(lower, wordsOf(name)); tracking != PurposeClass::Unknown)
        return tracking;
    if (party == Party::Third)
        return PurposeClass::Unknown; // a third party's session is a visitor followed
    if (containsAny(lower, aboutSessions) || containsAny(lower, aboutSettings))
        return PurposeClass::Functional;
    // Scripts that measure cannot read what is HttpOnly, and measuring outlives a session.
    const bool isServersOwn = traits.httpOnly.value_or(false) && traits.session.value_or(false);
    return isServersOwn ? PurposeClass::Functional : PurposeClass::Unknown;
}

} // namespace consentdesk
