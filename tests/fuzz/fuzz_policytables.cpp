// SPDX-License-Identifier: Apache-2.0
// Input: the answer of the script in resources/scripts/policy. Refused with one sentence, or interpreted into
// bounded declarations: every name is a name, every row stands on a place of the page, every length is above
// zero, and the same page says the same twice.
#include "Fuzz.h"
#include "policy/NamePattern.h"
#include "policy/PolicyHash.h"
#include "policy/PolicyInterpreter.h"
#include "policy/PolicyLimits.h"

#include <algorithm>

using namespace consentdesk;

namespace {

void requirePlace(const PolicyPlace &place)
{
    fuzz::require(place.table >= 0 && place.table <= PolicyLimits::tables, "the table is one of the page");
    fuzz::require(place.row >= 0 && place.row <= PolicyLimits::rows, "the row is one of the page");
    fuzz::require(place.column >= 0 && place.column <= PolicyLimits::rows, "the column is one of the page");
}

void requireCookie(const DeclaredCookie &cookie)
{
    const QString name = QString::fromLatin1(cookie.pattern.text);
    fuzz::require(!name.isEmpty() && name.size() <= 128 &&
                      std::all_of(name.cbegin(), name.cend(), isNameCharacter),
                  "a name is a name");
    fuzz::require(cookie.pattern.match == CookieNamePattern::Match::Exact || name.size() >= 3,
                  "a prefix is not too short");
    fuzz::require(!cookie.duration || cookie.duration->kind == DeclaredDuration::Kind::Session ||
                      cookie.duration->seconds > 0,
                  "a length is above zero");
    fuzz::require(!cookie.duration || !cookie.durationText.isEmpty(), "a length has a text");
    fuzz::require(!cookie.anonymised || cookie.purposeClass == PurposeClass::Statistical,
                  "only statistics are anonymised");
    requirePlace(cookie.place);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto tables = PolicyTables::fromJson(fuzz::bytesOf(data, size));
    if (!tables) {
        fuzz::require(fuzz::isHarmlessLine(tables.error().message), "the error is one harmless line");
        return 0;
    }
    fuzz::require(tables->blocks.size() <= PolicyLimits::blocks, "blocks are bounded");
    const SitePolicy policy = interpretPolicy(*tables, {}, {});
    fuzz::require(policy.cookies.size() <= PolicyLimits::cookies, "declarations are bounded");
    fuzz::require(policy.remarks.size() <= PolicyLimits::remarks + 1, "remarks are bounded");
    fuzz::require(!policy.cookies.isEmpty() || !policy.remarks.isEmpty(), "a page without rows says so");
    for (const DeclaredCookie &cookie : policy.cookies)
        requireCookie(cookie);
    for (const PolicyRemark &remark : policy.remarks) {
        requirePlace(remark.place);
        fuzz::require(remark.sentence.endsWith(u'.'), "a remark is a sentence");
    }
    QList<DeclaredCookie> reversed = policy.cookies;
    std::reverse(reversed.begin(), reversed.end());
    fuzz::require(rowsHashOf(reversed) == policy.rowsHash, "the order of rows means nothing");
    fuzz::require(interpretPolicy(*tables, {}, {}) == policy, "the same page says the same");
    return 0;
}
