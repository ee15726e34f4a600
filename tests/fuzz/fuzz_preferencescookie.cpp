// SPDX-License-Identifier: Apache-2.0
// Input: the value of a cookie of preferences. What is read is written in a form that reads the same, can
// stand in a Set-Cookie line, and keeps every other member when one is set.
#include "Fuzz.h"
#include "consent/PreferencesCookie.h"

#include <algorithm>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto cookie = PreferencesCookie::parse(fuzz::bytesOf(data, size));
    if (!cookie)
        return 0;
    const QByteArray value = cookie->value();
    // RFC 6265bis section 4.1.1, cookie-octet
    fuzz::require(std::all_of(value.begin(), value.end(),
                              [](char octet) {
                                  return octet > ' ' && octet < 0x7f &&
                                         !QByteArrayView("\",;\\").contains(octet);
                              }),
                  "the value can stand in a line");
    if (value.size() <= PreferencesCookie::maximumOctets)
        fuzz::require(PreferencesCookie::parse(value) == *cookie, "what is written reads the same");
    PreferencesCookie changed = *cookie;
    changed.setAnswer(u"matomo"_s, Decision::Refuse);
    fuzz::require(changed.answer(u"matomo"_s) == ToolAnswer::Refused, "a refusal is stated");
    QJsonObject others = cookie->members();
    others.insert(u"matomo"_s, false);
    fuzz::require(changed.members() == others, "nothing else changes");
    return 0;
}
