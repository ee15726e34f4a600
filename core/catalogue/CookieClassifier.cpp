// SPDX-License-Identifier: Apache-2.0
#include "catalogue/CookieClassifier.h"

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

void takeWordOf(const Declaration &declaration, Classification &result)
{
    result.purposeClass = declaration.purposeClass;
    result.anonymised = declaration.anonymised;
    result.provider = declaration.provider;
    result.function = declaration.function;
    result.purpose = declaration.purpose;
    result.lifetime = declaration.lifetime;
    result.sourceId = declaration.source.id;
    result.sourceTitle = declaration.source.title;
    const bool exact = declaration.pattern.match == CookieNamePattern::Match::Exact;
    result.confidence = exact ? Confidence::High : Confidence::Medium;
}

} // namespace

Classification classifyCookie(const Catalogue &catalogue, const QByteArray &wireName, const Site &cookieSite,
                              Party party)
{
    Classification result;
    result.party = party;
    result.sourceId = u"none"_s;
    const Declaration *const declaration = catalogue.find(wireName);
    // A name that the platform declares for itself proves nothing about a cookie of another company.
    const bool othersNecessary =
        party == Party::Third && declaration && declaration->purposeClass == PurposeClass::Necessary;
    if (declaration && !othersNecessary)
        takeWordOf(*declaration, result);
    else if (party == Party::Third)
        result.provider = cookieSite.domain();
    result.category = categoryOf(result.purposeClass, party);
    return result;
}

} // namespace consentdesk
