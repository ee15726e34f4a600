// SPDX-License-Identifier: Apache-2.0
#include "report/BreakageSuspects.h"

#include "base/DisplayText.h"
#include "report/RowText.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

class BreakageText final
{
    Q_DECLARE_TR_FUNCTIONS(consentdesk::BreakageSuspects)
};

BreakageLikelihood ofKnown(PurposeClass purposeClass)
{
    const bool measures =
        purposeClass == PurposeClass::Statistical || purposeClass == PurposeClass::Marketing;
    return measures ? BreakageLikelihood::KnownForMeasuring : BreakageLikelihood::KnownForFunction;
}

BreakageLikelihood likelihoodOf(const CookieRow &row)
{
    const Classification &known = row.classification();
    const bool isOwn = known.party == Party::First;
    // What only the shape of the cookie says: see suggestedClass().
    if (isOwn && known.sourceId == "hints"_L1 && known.purposeClass == PurposeClass::Functional)
        return BreakageLikelihood::LooksLikeLogIn;
    if (known.sourceId == "easyprivacy"_L1)
        return BreakageLikelihood::KnownForMeasuring;
    if (!known.isUnclassified())
        return ofKnown(known.purposeClass);
    return isOwn ? BreakageLikelihood::UnknownOfSite : BreakageLikelihood::UnknownOfOther;
}

BreakageLikelihood likelihoodOf(const OriginRow &row)
{
    const Classification &known = row.verdict.classification;
    return known.isUnclassified() ? BreakageLikelihood::UnknownOfOther : ofKnown(known.purposeClass);
}

void add(QList<BreakageSuspect> &suspects, const BreakageSuspect &suspect)
{
    const bool isListed = std::any_of(suspects.cbegin(), suspects.cend(), [&suspect](const auto &listed) {
        return listed.selector == suspect.selector;
    });
    if (!isListed)
        suspects.append(suspect);
}

} // namespace

QList<BreakageSuspect> breakageSuspects(const SiteReport &report)
{
    QList<BreakageSuspect> suspects;
    for (const CookieRow &row : report.cookies) {
        const auto selector = selectorOf(row);
        if (row.state == CookieState::Refused && selector)
            add(suspects,
                {*selector, row.classification().category, likelihoodOf(row), nameText(row.observed.cookie)});
    }
    for (const OriginRow &row : report.origins) {
        const CookieSelector selector = selectorOf(row);
        add(suspects,
            {selector, row.verdict.classification.category, likelihoodOf(row), displayText(selector.domain)});
    }
    std::stable_sort(suspects.begin(), suspects.end(),
                     [](const auto &a, const auto &b) { return a.likelihood < b.likelihood; });
    return suspects;
}

QString explain(BreakageLikelihood likelihood)
{
    switch (likelihood) {
    case BreakageLikelihood::LooksLikeLogIn:
        return BreakageText::tr("Set by the site itself, and made like a session or a log-in.");
    case BreakageLikelihood::KnownForFunction:
        return BreakageText::tr("Known for something that pages do, not for measuring or advertising.");
    case BreakageLikelihood::UnknownOfSite:
        return BreakageText::tr("Set by the site itself. No source says what it is for.");
    case BreakageLikelihood::UnknownOfOther:
        return BreakageText::tr("Of another site. No source says what it is for.");
    case BreakageLikelihood::KnownForMeasuring:
        break;
    }
    return BreakageText::tr("Known for measuring or advertising, which pages seldom need.");
}

} // namespace consentdesk
