// SPDX-License-Identifier: Apache-2.0
#include "policy/DeclarationSigns.h"

#include "policy/NameLikeness.h"

#include <algorithm>

namespace consentdesk {

namespace {

struct Signs
{
    int unmistakable = 0;
    int identifiers = 0; ///< without the unmistakable ones
    int singleWords = 0;
    int others = 0;

    [[nodiscard]] int likely() const { return unmistakable + identifiers; }
    [[nodiscard]] int unlikely() const { return singleWords + others; }
};

Signs signsIn(const PolicyGrid &grid, int fromRow, int column)
{
    constexpr int enough = 200;
    Signs signs;
    for (int row = fromRow; row < std::min(grid.rowCount(), fromRow + enough); ++row) {
        const NameLikeness likeness = nameLikeness(grid.textAt(row, column));
        signs.unmistakable += likeness == NameLikeness::Unmistakable ? 1 : 0;
        signs.identifiers += likeness == NameLikeness::Identifier ? 1 : 0;
        signs.singleWords += likeness == NameLikeness::Word ? 1 : 0;
        signs.others += likeness == NameLikeness::Words ? 1 : 0;
    }
    return signs;
}

/// Where only the page is about cookies, its tables may be about anything: the more of a declaration's
/// columns there are, the less names must look like names.
DeclarationVerdict verdictFarFromCookies(const Signs &signs, const PolicyHeader &header,
                                         CookieContext context)
{
    const auto columns = header.columns.size() - (header.columns.contains(PolicyColumn::Other) ? 1 : 0);
    const int enoughForIdentifiers = context == CookieContext::Page ? 2 : 3;
    const bool isLikely = signs.unmistakable > signs.unlikely() || (columns > 1 && signs.unmistakable > 0) ||
                          (columns >= enoughForIdentifiers && signs.identifiers > signs.unlikely());
    if (isLikely)
        return DeclarationVerdict::Declares;
    const bool hasDurations =
        context == CookieContext::Page && header.columns.contains(PolicyColumn::Duration);
    const bool isDoubtful = signs.likely() > 0 || (hasDurations && signs.unlikely() > 0);
    return isDoubtful ? DeclarationVerdict::Doubtful : DeclarationVerdict::Other;
}

} // namespace

DeclarationVerdict declarationVerdict(const PolicyGrid &grid, int headerRow, const PolicyHeader &header,
                                      CookieContext context)
{
    if (header.nameWeight == ColumnHeading::Weight::Specific)
        return DeclarationVerdict::Declares;
    if (context == CookieContext::None && !header.speaksOfCookies)
        return DeclarationVerdict::Other;
    const Signs signs = signsIn(grid, headerRow + 1, header.nameColumns.constFirst());
    if (context != CookieContext::Near && !header.speaksOfCookies)
        return verdictFarFromCookies(signs, header, context);
    const bool hasNothingToInvent = signs.singleWords == 0; // every other cell becomes a remark
    const bool isLikely = signs.unmistakable > 0 || signs.identifiers >= signs.singleWords;
    return isLikely || hasNothingToInvent ? DeclarationVerdict::Declares : DeclarationVerdict::Doubtful;
}

} // namespace consentdesk
