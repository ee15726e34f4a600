// SPDX-License-Identifier: Apache-2.0
// Input: a cell that tells how long a cookie lives. A length is above zero and below a bound, says the same
// with spaces around it and when it is folded to one line, and needs a digit, a number in words, or a
// session. A lifetime found in a sentence is one by itself, with words that stand there; keys and values of a
// text stand in it; and durations are paired with names only piece by piece.
#include "Fuzz.h"
#include "policy/DurationInText.h"
#include "policy/DurationParts.h"
#include "policy/DurationText.h"
#include "policy/KeyedText.h"

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

void requireSentence(const QString &text)
{
    const auto told = durationInText(text);
    fuzz::require(!told || !told->text.isEmpty(), "what is told has words");
    fuzz::require(!told || !told->duration || durationFromText(told->text) == told->duration,
                  "what is told as a lifetime is one by itself");
    const KeyedText keyed = keyedText(text);
    fuzz::require(text.contains(keyed.lead), "what stands before the first key stands there");
    for (const KeyedPart &part : keyed.parts)
        fuzz::require(!part.key.isEmpty() && part.key.size() <= 40 && text.contains(part.key),
                      "a key stands in the text");
}

void requireParts(const QString &text)
{
    for (const qsizetype names : {0, 1, 2, 3}) {
        const auto parts = durationParts(u"_a\n_b\n_c"_s, names, text);
        fuzz::require(!parts || parts->size() == names, "each name has its part");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = QString::fromUtf8(fuzz::bytesOf(data, size));
    requireSentence(text);
    requireParts(text);
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
