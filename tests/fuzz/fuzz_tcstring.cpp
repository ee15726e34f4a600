// SPDX-License-Identifier: Apache-2.0
// Input: a TC string. It is refused with one sentence, or its fields written again give the same bits, and
// what is shown of them counts the bits that are set.
#include "TcStringWriter.h"
#include "ValueChecks.h"
#include "values/TcString.h"

using namespace consentdesk;

namespace {

/// From the bits themselves: @p count of them from @p begin on.
int setBits(const QByteArray &bits, qsizetype begin, qsizetype count)
{
    return int(bits.sliced(begin, count).count('1'));
}

void checkRanges(const IdRanges &ids, int maximum)
{
    int previous = -1;
    int count = 0;
    for (const IdRange &range : ids.ranges()) {
        fuzz::require(range.first > previous && range.last >= range.first, "ranges ascend with gaps");
        fuzz::require(range.last <= maximum, "no number beyond its bits");
        fuzz::require(ids.contains(range.first) && ids.contains(range.last) && !ids.contains(range.last + 1),
                      "a set contains what its ranges say");
        previous = range.last + 1;
        count += range.last - range.first + 1;
    }
    fuzz::require(count == ids.count(), "numbers are counted once");
}

void checkCore(const TcString &string, const QByteArray &bits)
{
    constexpr qsizetype purposes = 152;
    constexpr qsizetype vendors = 213;
    const TcCore &core = string.core;
    fuzz::require(test::TcStringWriter::bitsOf(core) == bits.first(string.coreBits),
                  "the fields written again are the same bits");
    fuzz::require(core.purposeConsents.count() == setBits(bits, purposes, 24), "purposes are counted");
    checkRanges(core.specialFeatures, 12);
    checkRanges(core.purposeConsents, 24);
    checkRanges(core.purposeLegitimateInterests, 24);
    checkRanges(core.vendorConsents.ids, 65535);
    checkRanges(core.vendorLegitimateInterests.ids, 65535);
    if (core.vendorConsents.encoding == TcVendors::Encoding::BitField)
        fuzz::require(core.vendorConsents.ids.count() ==
                          setBits(bits, vendors + 17, core.vendorConsents.maximumId),
                      "vendors are counted");
}

/// Only a plausible string is taken for one where nobody says that it is.
void checkShown(const TcString &string, const DecodedValue &decoded)
{
    fuzz::require(decoded.consent.has_value() == string.isPlausible(), "a plausible string is shown");
    if (!decoded.consent)
        return;
    const auto accepted = std::count_if(
        decoded.consent->items.cbegin(), decoded.consent->items.cend(), [](const ConsentItem &item) {
            return item.subject == ConsentSubject::Purpose && item.answer == ConsentAnswer::Accepted;
        });
    fuzz::require(int(accepted) == string.core.purposeConsents.count(), "every accepted purpose is told");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray text = fuzz::bytesOf(data, size);
    const auto string = TcString::parse(text);
    const DecodedValue decoded = fuzz::checkedDecoding("euconsent-v2", text);
    if (!string) {
        fuzz::require(fuzz::isHarmlessLine(string.error().message), "an error is one harmless sentence");
        return 0;
    }
    const qsizetype dot = text.indexOf('.');
    const QByteArray core = dot < 0 ? text : text.first(dot);
    checkCore(*string, test::TcStringWriter::bitsOf(core));
    fuzz::require(string->segments.size() <= 8, "segments are bounded");
    if (text.size() <= value_limits::octets)
        checkShown(*string, decoded);
    return 0;
}
