// SPDX-License-Identifier: Apache-2.0
#include "policy/CategoryText.h"

#include "policy/CategoryWords.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

std::optional<PurposeClass> classOf(CategoryKind kind)
{
    switch (kind) {
    case CategoryKind::Necessary:
        return PurposeClass::Necessary;
    case CategoryKind::Functional:
        return PurposeClass::Functional;
    case CategoryKind::Statistical:
        return PurposeClass::Statistical;
    case CategoryKind::Marketing:
        return PurposeClass::Marketing;
    default:
        return std::nullopt;
    }
}

void takeClasses(const QSet<CategoryKind> &found, CategoryReading &reading)
{
    QList<PurposeClass> classes;
    for (const CategoryKind kind : {CategoryKind::Necessary, CategoryKind::Functional,
                                    CategoryKind::Statistical, CategoryKind::Marketing}) {
        if (found.contains(kind))
            classes.append(*classOf(kind));
    }
    // The platform's own heading: "Cookies necessary for the platform to function/functionality cookies".
    if (classes.size() == 2 && classes.at(0) == PurposeClass::Necessary &&
        classes.at(1) == PurposeClass::Functional)
        classes.removeLast();
    // "necessary and not necessary": whichever is meant, it is not told.
    reading.isAmbiguous = classes.size() > 1 ||
                          (found.contains(CategoryKind::Neither) && found.contains(CategoryKind::Necessary));
    if (classes.size() == 1 && !reading.isAmbiguous)
        reading.purposeClass = classes.constFirst();
}

} // namespace

CategoryReading categoryFromText(const QString &text)
{
    QSet<CategoryKind> found;
    for (const auto &hit : categoryWords().find(text))
        found.insert(hit.value);
    CategoryReading reading;
    takeClasses(found, reading);
    reading.isThirdParty =
        found.contains(CategoryKind::ThirdParty) && !found.contains(CategoryKind::FirstParty);
    reading.isSession = found.contains(CategoryKind::Session);
    reading.isNoCookie = found.contains(CategoryKind::NoCookie);
    reading.isClassStated = reading.isAmbiguous || reading.purposeClass != PurposeClass::Unknown ||
                            found.contains(CategoryKind::Neither);
    reading.isPartyStated =
        found.contains(CategoryKind::ThirdParty) || found.contains(CategoryKind::FirstParty);
    reading.isAnonymised = reading.purposeClass == PurposeClass::Statistical && saysAnonymised(text);
    return reading;
}

CategoryReading completed(CategoryReading nearer, const CategoryReading &farther)
{
    if (!nearer.isClassStated) {
        nearer.isClassStated = farther.isClassStated;
        nearer.purposeClass = farther.purposeClass;
        nearer.isAmbiguous = farther.isAmbiguous;
        nearer.isAnonymised = farther.isAnonymised;
    }
    if (!nearer.isPartyStated) {
        nearer.isPartyStated = farther.isPartyStated;
        nearer.isThirdParty = farther.isThirdParty;
    }
    return nearer;
}

bool isCategoryWord(const QString &word)
{
    const auto kind = categoryWords().exactly(word);
    return kind && *kind != CategoryKind::Neither;
}

bool saysAnonymised(const QString &text)
{
    static const PhraseTable<bool> table = [] {
        PhraseTable<bool> made;
        made.add(u"anonymised|anonymized|anonymous statistics|anonymous analytics|anonymise|anonymisee|"
                 "anonymisees|anonymises|anonymisiert|anonymisierte|anonymisierten|anonimizada|anonimizadas|"
                 "anonimizado|anonimizados|geanonimiseerd|geanonimiseerde|anonimizzati|anonimizzate|"
                 "anonimizzato|anonimizzata|匿名化|匿名"_s,
                 true);
        // A condition or a denial anywhere: consent is not waived on a half-read sentence.
        made.add(
            u"not|non|no|nicht|niet|pas|unless|if|when|sauf|si|sinon|lorsque|wenn|sofern|falls|cuando|"
            "salvo|tenzij|indien|als|se|quando|whenever|except|partly|pseudonymised|場合|ない|限り|仮名"_s,
            false);
        return made;
    }();
    const auto hits = table.find(text);
    return !hits.isEmpty() && text.size() <= PolicyLimits::heading &&
           std::all_of(hits.cbegin(), hits.cend(), [](const auto &hit) { return hit.value; });
}

} // namespace consentdesk
