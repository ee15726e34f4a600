// SPDX-License-Identifier: Apache-2.0
#include "policy/FindingsExport.h"

#include "base/HarmlessJson.h"
#include "base/OrNull.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

constexpr int findingsVersion = 1;

QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QJsonValue rowJson(const PolicyFinding &finding, const SitePolicy &policy)
{
    if (!finding.row)
        return QJsonValue::Null;
    const DeclaredCookie &row = policy.cookies.at(*finding.row);
    return QJsonObject{{u"name"_s, row.nameText},
                       {u"table"_s, row.place.table},
                       {u"row"_s, row.place.row},
                       {u"corrected"_s, row.isCorrected}};
}

QJsonObject findingJson(const PolicyFinding &finding, const SitePolicy &policy)
{
    return {{u"kind"_s, identifier(finding.kind)},
            {u"isFinding"_s, weightOf(finding.kind) == PolicyFinding::Weight::Finding},
            {u"name"_s, finding.host.isEmpty() ? QJsonValue(QString::fromUtf8(finding.name))
                                               : QJsonValue(QJsonValue::Null)},
            {u"host"_s, orNull(finding.host)},
            {u"domain"_s, finding.key ? QJsonValue(finding.key->domain) : QJsonValue(QJsonValue::Null)},
            {u"path"_s, finding.key ? QJsonValue(finding.key->path) : QJsonValue(QJsonValue::Null)},
            {u"policyRow"_s, rowJson(finding, policy)},
            {u"since"_s, orNull(timeText(finding.since))},
            {u"source"_s, orNull(finding.source)},
            {u"declared"_s, orNull(finding.declared)},
            {u"observed"_s, orNull(finding.observed)},
            {u"sentence"_s, finding.sentence}};
}

} // namespace

TextTable findingsTable(const SitePolicy &policy, const PolicyComparison &comparison)
{
    TextTable table{{u"Kind"_s, u"Cookie"_s, u"Where"_s, u"Since"_s, u"By whose word"_s, u"Declared"_s,
                     u"Observed"_s, u"What it says"_s},
                    {}};
    for (const PolicyFinding &finding : comparison.findings)
        table.rows.append({kindText(finding.kind), subjectText(finding), whereText(finding, policy.cookies),
                           timeText(finding.since), finding.source, finding.declared, finding.observed,
                           finding.sentence});
    return table;
}

QJsonObject comparedPolicyObject(const SitePolicy &policy, const PolicyComparison &comparison)
{
    QJsonArray findings;
    for (const PolicyFinding &finding : comparison.findings)
        findings.append(findingJson(finding, policy));
    return {{u"address"_s, policy.address.toString(QUrl::FullyEncoded | QUrl::RemovePassword)},
            {u"read"_s, timeText(policy.retrieved)},
            {u"language"_s, orNull(policy.language)},
            {u"rowsHash"_s, orNull(QString::fromLatin1(policy.rowsHash.toHex()))},
            {u"declarations"_s, policy.cookies.size()},
            {u"remarks"_s, policy.remarks.size()},
            {u"findingCount"_s, comparison.findingCount()},
            {u"findingsLeftOut"_s, comparison.leftOut},
            {u"findings"_s, findings}};
}

QByteArray findingsJson(const SitePolicy &policy, const PolicyComparison &comparison)
{
    return harmlessJson(QJsonDocument(QJsonObject{{u"schema"_s, findingsVersion},
                                                  {u"policy"_s, comparedPolicyObject(policy, comparison)}})
                            .toJson());
}

} // namespace consentdesk
