// SPDX-License-Identifier: Apache-2.0
#include "knowledge/ThirdPartyWeb.h"

#include "base/DisplayText.h"
#include "cookies/Site.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

class ThirdPartyWebText final
{
    Q_DECLARE_TR_FUNCTIONS(consentdesk::ThirdPartyWeb)
};

/// A category of companies that says what their third-party cookies are for.
PurposeClass classOfCompany(const QString &category)
{
    if (category == "ad"_L1 || category == "marketing"_L1 || category == "social"_L1)
        return PurposeClass::Marketing;
    return category == "analytics"_L1 || category == "tag-manager"_L1 ? PurposeClass::Statistical
                                                                      : PurposeClass::Unknown;
}

Company companyOf(const QJsonObject &object)
{
    Company company;
    const QString owner = object.value("company"_L1).toString();
    company.name = displayText(owner.isEmpty() ? object.value("name"_L1).toString() : owner, 200);
    company.purposeClass = classOfCompany(object.value("category"_L1).toString());
    for (const QJsonValue domain : object.value("domains"_L1).toArray()) {
        QString text = domain.toString();
        if (text.startsWith("*."_L1))
            text.remove(0, 2);
        const QString host = canonicalHost(text);
        if (!host.isEmpty() && !isPublicSuffix(host))
            company.hosts.append(host);
    }
    return company;
}

} // namespace

Result<QList<Company>> readThirdPartyWeb(const QByteArray &json)
{
    const auto document = QJsonDocument::fromJson(json);
    if (!document.isArray())
        return failure(ThirdPartyWebText::tr("The file is not the list of third-party-web."));
    QList<Company> companies;
    for (const QJsonValue value : document.array()) {
        const Company company = companyOf(value.toObject());
        if (!company.name.isEmpty() && !company.hosts.isEmpty())
            companies.append(company);
    }
    if (companies.isEmpty() || companies.size() > KnowledgeContent::maximumRows)
        return failure(ThirdPartyWebText::tr("The file is not the list of third-party-web."));
    return companies;
}

} // namespace consentdesk
