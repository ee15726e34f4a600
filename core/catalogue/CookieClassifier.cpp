// SPDX-License-Identifier: Apache-2.0
#include "catalogue/CookieClassifier.h"

#include "catalogue/ReferenceKnowledge.h"
#include "catalogue/TrackerHosts.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

class CookieClassifierText final
{
    Q_DECLARE_TR_FUNCTIONS(consentdesk::CookieClassifier)
};

void takeWordOf(const Declaration &declaration, Confidence confidence, Classification &result)
{
    result.purposeClass = declaration.purposeClass;
    result.anonymised = declaration.anonymised;
    result.provider = declaration.provider;
    result.function = declaration.function;
    result.purpose = declaration.purpose;
    result.lifetime = declaration.lifetime;
    result.sourceId = declaration.source.id;
    result.sourceTitle = declaration.source.title;
    result.sourceDate = declaration.source.retrieved;
    result.confidence = confidence;
}

Confidence confidenceOf(const Declaration &declaration)
{
    return declaration.pattern.match == CookieNamePattern::Match::Exact ? Confidence::High
                                                                        : Confidence::Medium;
}

Confidence confidenceOf(ReferenceKnowledge::Fit fit)
{
    return fit == ReferenceKnowledge::Fit::OtherDomain ? Confidence::Low : Confidence::Medium;
}

bool tracks(const Declaration *declaration)
{
    return declaration && (declaration->purposeClass == PurposeClass::Statistical ||
                           declaration->purposeClass == PurposeClass::Marketing);
}

bool isAnonymised(const Declaration &declaration)
{
    return declaration.purposeClass == PurposeClass::Statistical && declaration.anonymised;
}

/// By the word of @p declaration, of a cookie of the visited site itself.
bool needsNoConsent(const Declaration &declaration)
{
    return declaration.purposeClass == PurposeClass::Necessary || isAnonymised(declaration);
}

/// Everybody who can answer, best first.
struct Answers
{
    const Declaration *label = nullptr;
    const Declaration *policy = nullptr;
    const Declaration *catalogue = nullptr;
    ReferenceKnowledge::Answer reference;
    const Company *company = nullptr;
    const ReferenceKnowledge *others = nullptr; ///< who names the company

    Answers(const Catalogue &source, const SiteKnowledge *ofSites, const CookieQuestion &question,
            const QString &host)
        : label(ofSites ? ofSites->label(question.topLevelSite, question.wireName) : nullptr)
        , policy(ofSites ? ofSites->declared(question.topLevelSite, question.wireName) : nullptr)
        , catalogue(source.find(question.wireName))
    {
        const bool isThird = question.party == Party::Third;
        // A name that many use, or that the platform declares for itself, proves nothing about the cookie of
        // another company.
        const bool isGeneric = catalogue && catalogue->generic;
        if (catalogue && isThird && (isGeneric || catalogue->purposeClass == PurposeClass::Necessary))
            catalogue = nullptr;
        others = source.reference();
        if (others) {
            reference = others->find(question.wireName, isThird ? host : QString());
            if (isGeneric && isThird && reference.fit != ReferenceKnowledge::Fit::DomainMatches)
                reference = {};
            company = isThird ? others->companyOf(host) : nullptr;
        }
    }

    /// A site cannot free from consent what we know to track: then our word counts, and its word disagrees.
    [[nodiscard]] bool policyCounts() const
    {
        return policy && policy->purposeClass != PurposeClass::Unknown &&
               !(needsNoConsent(*policy) && tracks(catalogue) && !mayBeSaidAnonymised());
    }

private:
    /// Whether the tool that sets it can be run, or is known to be run, so that nobody is recognised. Then
    /// only the site knows how it runs it.
    [[nodiscard]] bool mayBeSaidAnonymised() const
    {
        return isAnonymised(*policy) && (catalogue->anonymised || catalogue->anonymisable);
    }
};

void takeCompany(const Company &company, const CatalogueSource &source, Classification &result)
{
    result.provider = company.name;
    if (company.purposeClass == PurposeClass::Unknown)
        return;
    result.purposeClass = company.purposeClass;
    result.sourceId = source.id;
    result.sourceTitle = source.title;
    result.sourceDate = source.retrieved;
    result.confidence = Confidence::Low;
}

void takeFirst(const Answers &answers, const CookieQuestion &question, Classification &result)
{
    if (answers.label)
        takeWordOf(*answers.label, Confidence::High, result);
    else if (answers.policyCounts())
        takeWordOf(*answers.policy, Confidence::High, result);
    else if (answers.catalogue)
        takeWordOf(*answers.catalogue, confidenceOf(*answers.catalogue), result);
    else if (answers.reference.declaration)
        takeWordOf(*answers.reference.declaration, confidenceOf(answers.reference.fit), result);
    else if (answers.company)
        takeCompany(*answers.company, answers.others->companySource(), result);
    if (result.provider.isEmpty() && question.party == Party::Third)
        result.provider = answers.company ? answers.company->name : question.cookieSite.domain();
}

Classification classified(const Answers &answers, const CookieQuestion &question)
{
    Classification result;
    result.party = question.party;
    static const QString none = u"none"_s;
    result.sourceId = none;
    takeFirst(answers, question, result);
    result.category = categoryOf(result.purposeClass, result.party);
    return result;
}

/// Necessary and functional are one: hardly a source tells them apart. Only a claim that nobody is recognised
/// contradicts another of the same class: it would free from consent, and silence on it says nothing.
bool contradicts(const Declaration &other, const Classification &known)
{
    const PurposeClass a = other.purposeClass;
    const PurposeClass b = known.purposeClass;
    if (isAnonymised(other) && b == PurposeClass::Statistical)
        return !known.anonymised;
    const auto merged = [](PurposeClass c) {
        return c == PurposeClass::Necessary ? PurposeClass::Functional : c;
    };
    return a != PurposeClass::Unknown && b != PurposeClass::Unknown && merged(a) != merged(b);
}

void noteDisagreeing(const Answers &answers, Classification &result)
{
    for (const Declaration *other :
         {answers.label, answers.policy, answers.catalogue, answers.reference.declaration}) {
        if (!other || other->source.id == result.sourceId || !contradicts(*other, result))
            continue;
        result.disagreeing.append({other->source.id, other->source.title, other->source.retrieved,
                                   other->purposeClass, other->provider, other->anonymised});
    }
}

void takeHint(const CookieQuestion &question, const CookieTraits &traits, const QString &host,
              Classification &result)
{
    if (TrackerHosts::installed().contains(host)) {
        result.function = CookieClassifierText::tr("Comes from a known tracker host");
        result.sourceId = u"easyprivacy"_s;
        result.sourceTitle = u"EasyPrivacy and EasyList"_s;
        result.confidence = Confidence::Low;
        return;
    }
    const PurposeClass suggested = suggestedClass(question.wireName, question.party, traits);
    if (suggested == PurposeClass::Unknown)
        return;
    result.purposeClass = suggested;
    result.function = suggested == PurposeClass::Functional
                          ? CookieClassifierText::tr("Probably needed for the site to work")
                          : CookieClassifierText::tr("Probably used for measuring or advertising");
    result.sourceId = u"hints"_s;
    result.sourceTitle = CookieClassifierText::tr("Name and attributes of the cookie");
    result.confidence = Confidence::Low;
}

} // namespace

Classification classifyCookie(const Catalogue &catalogue, const SiteKnowledge *ofSites,
                              const CookieQuestion &question)
{
    return classified(Answers(catalogue, ofSites, question, question.cookieSite.domain()), question);
}

Classification classifyCookie(const Catalogue &catalogue, const QByteArray &wireName, const Site &cookieSite,
                              Party party)
{
    return classifyCookie(catalogue, nullptr, {wireName, cookieSite, Site(), party});
}

Classification describeCookie(const Catalogue &catalogue, const SiteKnowledge *ofSites,
                              const CookieQuestion &question, const CookieTraits &traits)
{
    const QString host = traits.host.isEmpty() ? question.cookieSite.domain() : traits.host;
    const Answers answers(catalogue, ofSites, question, host);
    Classification result = classified(answers, question);
    const CookieCategory category = result.category;
    if (result.isUnclassified() && result.sourceId == "none"_L1)
        takeHint(question, traits, host, result);
    result.category = category;
    noteDisagreeing(answers, result);
    return result;
}

} // namespace consentdesk
