// SPDX-License-Identifier: Apache-2.0
// Input: a name on the first line, then a value. What a statement says for programs is what its reading shows
// to people, and percent-encoding does not change it.
#include "ValueChecks.h"
#include "values/ConsentFormats.h"

using namespace consentdesk;

namespace {

int countOf(const std::vector<DecodedField> &fields, const QString &text)
{
    int count = 0;
    for (const DecodedField &field : fields)
        count += (field.text == text ? 1 : 0) + countOf(field.children, text);
    return count;
}

/// A detail can hold the same word.
int countOf(const ConsentStatement &statement, ConsentAnswer answer)
{
    const auto items = std::count_if(statement.items.cbegin(), statement.items.cend(),
                                     [answer](const ConsentItem &item) { return item.answer == answer; });
    const auto details =
        std::count_if(statement.details.cbegin(), statement.details.cend(),
                      [answer](const ConsentDetail &detail) { return detail.text == answerText(answer); });
    return int(items + details);
}

void checkShown(const ConsentStatement &statement, const ValueReading &reading)
{
    for (const auto answer : {ConsentAnswer::Accepted, ConsentAnswer::Refused, ConsentAnswer::Waiting}) {
        fuzz::require(reading.isCut ||
                          countOf(reading.fields, answerText(answer)) == countOf(statement, answer),
                      "people see the answers that programs get");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const fuzz::NamedValue input(fuzz::bytesOf(data, size));
    const DecodedValue decoded = fuzz::checkedDecoding(input.name, input.value);
    const LayeredValue layered = LayeredValue::of(input.value, value_limits::layers);
    const auto statement =
        input.value.size() <= value_limits::octets ? readConsent(input.name, layered) : std::nullopt;
    if (!statement)
        return 0;
    fuzz::require(decoded.consent.has_value(), "what a format's reader finds is told");
    if (*decoded.consent == statement->statement)
        checkShown(statement->statement, decoded.readings.front());
    else
        fuzz::require(decoded.consent->platform == u"IAB TCF", "only a TC string outranks a name");
    return 0;
}
