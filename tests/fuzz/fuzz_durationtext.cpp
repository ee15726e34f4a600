// SPDX-License-Identifier: Apache-2.0
// Input: a cell that tells how long a cookie lives. A length is above zero and below a bound, says the same
// with spaces around it and when it is folded to one line, and needs a digit, a number in words, or a
// session.
#include "Fuzz.h"
#include "policy/DurationText.h"

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = QString::fromUtf8(fuzz::bytesOf(data, size));
    const auto duration = durationFromText(text);
    if (!duration)
        return 0;
    const bool isSession = duration->kind == DeclaredDuration::Kind::Session;
    fuzz::require(isSession == (duration->seconds == 0),
                  "a session has no length, and a length is above zero");
    fuzz::require(duration->seconds >= 0 && duration->seconds <= 7 * qint64(365 * 86'400) * 1'000'000'000,
                  "lengths are bounded");
    fuzz::require(text.size() <= 200 && !text.trimmed().isEmpty(), "nothing and long texts tell nothing");
    if (text.size() < 190)
        fuzz::require(durationFromText(u' ' + text + u' ') == duration, "spaces around it mean nothing");
    fuzz::require(!durationFromText(u"at least "_s + text), "a lower bound is no length");
    return 0;
}
