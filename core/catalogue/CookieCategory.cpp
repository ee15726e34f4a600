// SPDX-License-Identifier: Apache-2.0
#include "catalogue/CookieCategory.h"

#include "base/ValueNamed.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

class CookieCategoryText final
{
    Q_DECLARE_TR_FUNCTIONS(consentdesk::CookieCategory)
};

} // namespace

QString identifier(CookieCategory category)
{
    switch (category) {
    case CookieCategory::Necessary:
        return u"necessary"_s;
    case CookieCategory::Statistical:
        return u"statistical"_s;
    case CookieCategory::Internal:
        return u"internal"_s;
    case CookieCategory::ThirdParty:
        break;
    }
    return u"third-party"_s;
}

QString identifier(PurposeClass purposeClass)
{
    switch (purposeClass) {
    case PurposeClass::Necessary:
        return u"necessary"_s;
    case PurposeClass::Functional:
        return u"functional"_s;
    case PurposeClass::Statistical:
        return u"statistical"_s;
    case PurposeClass::Marketing:
        return u"marketing"_s;
    case PurposeClass::Unknown:
        break;
    }
    return u"unknown"_s;
}

QString identifier(Party party)
{
    return party == Party::First ? u"first"_s : u"third"_s;
}

QString identifier(Confidence confidence)
{
    switch (confidence) {
    case Confidence::High:
        return u"high"_s;
    case Confidence::Medium:
        return u"medium"_s;
    case Confidence::Low:
        return u"low"_s;
    case Confidence::None:
        break;
    }
    return u"none"_s;
}

QString wordFor(PurposeClass purposeClass)
{
    switch (purposeClass) {
    case PurposeClass::Necessary:
        return CookieCategoryText::tr("necessary");
    case PurposeClass::Functional:
        return CookieCategoryText::tr("functional");
    case PurposeClass::Statistical:
        return CookieCategoryText::tr("statistical");
    case PurposeClass::Marketing:
        return CookieCategoryText::tr("marketing");
    case PurposeClass::Unknown:
        break;
    }
    return CookieCategoryText::tr("unknown");
}

std::optional<CookieCategory> cookieCategoryFrom(QStringView wanted)
{
    return valueNamed(allCookieCategories, wanted);
}

std::optional<PurposeClass> purposeClassFrom(QStringView wanted)
{
    return valueNamed(allPurposeClasses, wanted);
}

CookieCategory categoryOf(PurposeClass purposeClass, Party party)
{
    if (party == Party::Third)
        return CookieCategory::ThirdParty;
    if (purposeClass == PurposeClass::Necessary)
        return CookieCategory::Necessary;
    if (purposeClass == PurposeClass::Statistical)
        return CookieCategory::Statistical;
    return CookieCategory::Internal;
}

} // namespace consentdesk
