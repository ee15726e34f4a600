// SPDX-License-Identifier: Apache-2.0
#include "consent/ChoicesFile.h"

#include "base/HarmlessJson.h"
#include "consent/ChoicesReader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

QJsonObject cookieObject(const CookieSelector &selector, Decision decision)
{
    QJsonObject object{{u"decision"_s, identifier(decision)}};
    if (!selector.domain.isEmpty())
        object[u"domain"_s] = selector.domain;
    const QString name = QString::fromUtf8(selector.name);
    if (name.toUtf8() != selector.name)
        object[u"nameOctets"_s] = QString::fromLatin1(selector.name.toHex());
    else if (!name.isEmpty())
        object[u"name"_s] = name;
    return object;
}

QJsonObject scopeObject(const ChoiceSet &choices)
{
    QJsonObject categories;
    for (const auto &[category, decision] : choices.categories.asKeyValueRange())
        categories[identifier(category)] = identifier(decision);
    QJsonArray cookies;
    for (const auto &[selector, decision] : choices.cookies.asKeyValueRange())
        cookies.append(cookieObject(selector, decision));
    QJsonObject object;
    if (!categories.isEmpty())
        object[u"categories"_s] = categories;
    if (!cookies.isEmpty())
        object[u"cookies"_s] = cookies;
    if (choices.storage)
        object[u"storage"_s] = identifier(*choices.storage);
    return object;
}

} // namespace

QByteArray ChoicesFile::toJson() const
{
    QMap<Site, ChoiceSet> all; // sorted, so that the same choices make the same file
    for (const auto &[site, choicesOfSite] : choices.bySite.asKeyValueRange())
        all.insert(site, choicesOfSite);
    for (const Site &site : keep.keys())
        all[site];
    QJsonArray sites;
    for (const auto &[site, choicesOfSite] : all.asKeyValueRange()) {
        QJsonObject object = scopeObject(choicesOfSite);
        object[u"site"_s] = site.domain();
        if (const auto rule = keep.constFind(site); rule != keep.cend())
            object[u"keep"_s] = identifier(*rule);
        sites.append(object);
    }
    return harmlessJson(QJsonDocument({{u"format"_s, u"consentdesk-choices"_s},
                                       {u"version"_s, 1},
                                       {u"everywhere"_s, scopeObject(choices.everywhere)},
                                       {u"sites"_s, sites}})
                            .toJson());
}

Result<ChoicesFile> ChoicesFile::parse(const QByteArray &json)
{
    return ChoicesReader().read(json);
}

} // namespace consentdesk
