// SPDX-License-Identifier: Apache-2.0
#include "policy/PolicyDeclarations.h"

#include "base/DisplayText.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

class PolicyDeclarationsText final
{
    Q_DECLARE_TR_FUNCTIONS(consentdesk::PolicyDeclarations)
};

Declaration declarationOf(const DeclaredCookie &row, const CatalogueSource &source)
{
    Declaration declaration;
    declaration.pattern = row.pattern;
    declaration.provider = row.provider;
    declaration.function = row.function;
    declaration.purpose = row.purpose;
    declaration.lifetime = row.durationText;
    declaration.purposeClass = row.purposeClass;
    declaration.anonymised = row.anonymised;
    declaration.source = source;
    return declaration;
}

} // namespace

QString policyPlaceText(const SitePolicy &policy)
{
    const QUrl &address = policy.address;
    return displayText(address.isLocalFile() ? address.fileName() : address.host(), 80);
}

QList<Declaration> declarationsOf(const SitePolicy &policy)
{
    const CatalogueSource source{
        u"site-policy"_s,
        PolicyDeclarationsText::tr("The site's own policy (%1)").arg(policyPlaceText(policy)),
        policy.retrieved.toUTC().date(),
        {}};
    QList<Declaration> declarations;
    declarations.reserve(policy.cookies.size());
    for (const DeclaredCookie &row : policy.cookies)
        declarations.append(declarationOf(row, source));
    return declarations;
}

Declaration declarationOf(const CookieLabel &label)
{
    Declaration declaration;
    declaration.pattern = label.pattern;
    declaration.provider = label.provider;
    declaration.purpose = label.purpose;
    declaration.purposeClass = label.purposeClass;
    declaration.source = {
        u"own-label"_s, PolicyDeclarationsText::tr("Your own label"), label.labelled.toUTC().date(), {}};
    return declaration;
}

} // namespace consentdesk
