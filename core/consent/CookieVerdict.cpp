// SPDX-License-Identifier: Apache-2.0
#include "consent/CookieVerdict.h"

#include "base/ValueNamed.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

class VerdictText final
{
    Q_DECLARE_TR_FUNCTIONS(consentdesk::VerdictText)

public:
    static QString allowed(VerdictReason rule);
    static QString refused(VerdictReason rule);
};

QString VerdictText::allowed(VerdictReason rule)
{
    switch (rule) {
    case VerdictReason::CookieChosenHere:
        return tr("Kept: you always allow it on this site.");
    case VerdictReason::CookieChosenEverywhere:
        return tr("Kept: you always allow it.");
    case VerdictReason::NecessaryNeedsNoConsent:
        return tr("Kept: necessary cookies need no consent.");
    case VerdictReason::AnonymisedStatistics:
        return tr("Kept: anonymised statistics need no consent. You can still refuse it.");
    case VerdictReason::CategoryChosenHere:
        return tr("Kept: you accepted this category on this site.");
    case VerdictReason::CategoryChosenEverywhere:
        return tr("Kept: you accepted this category for every site.");
    case VerdictReason::StorageChosenHere:
    case VerdictReason::StorageChosenEverywhere:
        return tr("Let through: you allow this site's other storage.");
    case VerdictReason::NamedCookieAllowed:
        return tr(
            "Let through: you allow one of its cookies by name. Its other cookies are removed on arrival.");
    default:
        return tr("Let through: the site you visit may store what is necessary.");
    }
}

QString VerdictText::refused(VerdictReason rule)
{
    switch (rule) {
    case VerdictReason::CookieChosenHere:
        return tr("Refused: you always refuse it on this site.");
    case VerdictReason::CookieChosenEverywhere:
        return tr("Refused: you always refuse it.");
    case VerdictReason::StorageChosenHere:
        return tr("Refused: you blocked this site's other storage.");
    case VerdictReason::StorageChosenEverywhere:
        return tr("Refused: you blocked every site's other storage.");
    case VerdictReason::CategoryChosenHere:
        return tr("Refused: you refused this category on this site.");
    case VerdictReason::CategoryChosenEverywhere:
        return tr("Refused: you refused this category for every site.");
    default:
        return tr("Refused: you have not accepted this category.");
    }
}

} // namespace

QString identifier(VerdictReason reason)
{
    switch (reason) {
    case VerdictReason::CookieChosenHere:
        return u"cookie-chosen-here"_s;
    case VerdictReason::CookieChosenEverywhere:
        return u"cookie-chosen-everywhere"_s;
    case VerdictReason::NecessaryNeedsNoConsent:
        return u"necessary-needs-no-consent"_s;
    case VerdictReason::AnonymisedStatistics:
        return u"anonymised-statistics"_s;
    case VerdictReason::CategoryChosenHere:
        return u"category-chosen-here"_s;
    case VerdictReason::CategoryChosenEverywhere:
        return u"category-chosen-everywhere"_s;
    case VerdictReason::CategoryNotAccepted:
        return u"category-not-accepted"_s;
    case VerdictReason::NamedCookieAllowed:
        return u"named-cookie-allowed"_s;
    case VerdictReason::FirstPartyOrigin:
        return u"first-party-origin"_s;
    case VerdictReason::StorageChosenHere:
        return u"storage-chosen-here"_s;
    case VerdictReason::StorageChosenEverywhere:
        return u"storage-chosen-everywhere"_s;
    case VerdictReason::ThirdParty:
        return u"third-party"_s;
    case VerdictReason::Unclassified:
        break;
    }
    return u"unclassified"_s;
}

std::optional<VerdictReason> verdictReasonFrom(QStringView wanted)
{
    return valueNamed(allVerdictReasons, wanted);
}

QStringList CookieVerdict::reasonIdentifiers() const
{
    QStringList identifiers;
    for (const VerdictReason reason : reasons)
        identifiers.append(identifier(reason));
    return identifiers;
}

QString explain(const CookieVerdict &verdict)
{
    const VerdictReason rule =
        verdict.reasons.empty() ? VerdictReason::CategoryNotAccepted : verdict.reasons.front();
    return explain(verdict.decision, rule);
}

QString explain(Decision decision, VerdictReason rule)
{
    return decision == Decision::Allow ? VerdictText::allowed(rule) : VerdictText::refused(rule);
}

} // namespace consentdesk
