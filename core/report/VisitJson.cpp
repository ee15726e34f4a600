// SPDX-License-Identifier: Apache-2.0
#include "base/HarmlessJson.h"
#include "base/OrNull.h"
#include "policy/FindingsExport.h"
#include "report/PolicyReport.h"
#include "report/VisitReport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

constexpr int visitVersion = 1;

QJsonValue timeOrNull(const std::optional<QDateTime> &time)
{
    // ISO 8601 ends with the year 9999, and Max-Age does not: null would look like a session cookie.
    static const QDateTime last({9999, 12, 31}, {23, 59, 59, 999}, Qt::UTC);
    if (!time || !time->isValid())
        return QJsonValue::Null;
    return std::min(time->toUTC(), last).toString(Qt::ISODateWithMs);
}

QJsonValue sameSiteOrNull(SameSite sameSite)
{
    switch (sameSite) {
    case SameSite::None:
        return u"none"_s;
    case SameSite::Lax:
        return u"lax"_s;
    case SameSite::Strict:
        return u"strict"_s;
    case SameSite::NotReported:
        break;
    }
    return QJsonValue::Null;
}

QJsonValue refusedByOrNull(const std::optional<Layer> &layer)
{
    return layer ? QJsonValue(identifier(*layer)) : QJsonValue(QJsonValue::Null);
}

QJsonObject toJson(const EnforcementStatus &status)
{
    return {{u"level"_s, identifier(status.level)},
            {u"sweeps"_s, qint64(status.sweeps)},
            {u"wavedThrough"_s, qint64(status.wavedThrough)}};
}

void addClassification(QJsonObject &object, const Classification &known)
{
    object["party"_L1] = identifier(known.party);
    object["category"_L1] = identifier(known.category);
    object["purposeClass"_L1] = identifier(known.purposeClass);
    object["provider"_L1] = orNull(known.provider);
    object["function"_L1] = orNull(known.function);
    object["purpose"_L1] = orNull(known.purpose);
    object["source"_L1] = known.sourceId;
    object["sourceDate"_L1] = orNull(known.sourceDate.toString(Qt::ISODate));
    object["confidence"_L1] = identifier(known.confidence);
    QJsonArray disagreeing;
    for (const OtherWord &other : known.disagreeing)
        disagreeing.append(QJsonObject{{u"source"_s, other.sourceId},
                                       {u"sourceDate"_s, orNull(other.sourceDate.toString(Qt::ISODate))},
                                       {u"purposeClass"_s, identifier(other.purposeClass)},
                                       {u"anonymised"_s, other.anonymised},
                                       {u"provider"_s, orNull(other.provider)}});
    object["disagreeing"_L1] = disagreeing;
}

QJsonObject toJson(const CookieRow &row, CookieValues values)
{
    const Cookie &cookie = row.observed.cookie;
    QJsonObject object;
    object["name"_L1] = QString::fromUtf8(cookie.nameOnTheWire());
    object["domain"_L1] = cookie.key.domain;
    object["path"_L1] = cookie.key.path;
    addClassification(object, row.classification());
    object["state"_L1] = identifier(row.state);
    object["refusedBy"_L1] = refusedByOrNull(row.refusedBy());
    object["reasons"_L1] = QJsonArray::fromStringList(row.verdict.reasonIdentifiers());
    object["explanation"_L1] = explain(row.verdict);
    object["writtenBy"_L1] = orNull(identifier(row.observed.writtenBy));
    object["writer"_L1] = orNull(row.observed.writer);
    object["firstSeen"_L1] = timeOrNull(row.observed.firstSeen);
    object["expires"_L1] = timeOrNull(cookie.expires);
    object["hostOnly"_L1] = cookie.key.isHostOnly();
    object["httpOnly"_L1] = cookie.httpOnly;
    object["secure"_L1] = cookie.secure;
    object["sameSite"_L1] = sameSiteOrNull(cookie.sameSite);
    if (values == CookieValues::Shown)
        object["value"_L1] = QString::fromUtf8(cookie.value);
    return object;
}

QJsonObject toJson(const OriginRow &row)
{
    QJsonObject object;
    object["host"_L1] = row.origin.host;
    object["party"_L1] = identifier(row.verdict.classification.party);
    object["category"_L1] = identifier(row.verdict.classification.category);
    object["state"_L1] = identifier(CookieState::Refused);
    object["refusedBy"_L1] = identifier(Layer::Gate);
    object["reasons"_L1] = QJsonArray::fromStringList(row.verdict.reasonIdentifiers());
    object["refusedWrites"_L1] = qint64(row.origin.writes);
    object["refusedReads"_L1] = qint64(row.origin.reads);
    object["firstSeen"_L1] = timeOrNull(row.origin.firstSeen);
    return object;
}

QJsonObject toJson(const VisitedPage &page, CookieValues values)
{
    QJsonArray cookies;
    for (const CookieRow &row : page.report.cookies) {
        // Neither kept nor refused here: removed on another site, and not set on this one.
        if (row.state != CookieState::Awaited)
            cookies.append(toJson(row, values));
    }
    QJsonArray origins;
    for (const OriginRow &row : page.report.origins)
        origins.append(toJson(row));
    QJsonObject object;
    object["url"_L1] = page.url.toString(QUrl::FullyEncoded | QUrl::RemovePassword);
    object["loaded"_L1] = page.loaded;
    object["httpStatus"_L1] = page.httpStatus ? QJsonValue(*page.httpStatus) : QJsonValue(QJsonValue::Null);
    object["problem"_L1] = orNull(page.problem);
    object["site"_L1] = orNull(page.report.site.domain());
    object["cookies"_L1] = cookies;
    object["refusedOrigins"_L1] = origins;
    object["refusedNotListed"_L1] = qint64(page.report.unlisted);
    object["refusedNotCounted"_L1] = page.report.hasMore;
    object["policy"_L1] = page.policy
                              ? QJsonValue(comparedPolicyObject(page.policy->policy, page.policy->comparison))
                              : QJsonValue(QJsonValue::Null);
    object["policyProblem"_L1] = orNull(page.policyProblem);
    QJsonArray remarks;
    for (const PolicyRemark &remark : page.policyRemarks)
        remarks.append(remarkObject(remark));
    object["policyRemarks"_L1] = remarks;
    return object;
}

} // namespace

QByteArray visitJson(const VisitReport &report, CookieValues values)
{
    QJsonArray pages;
    for (const VisitedPage &page : report.pages)
        pages.append(toJson(page, values));
    return harmlessJson(QJsonDocument(QJsonObject{{u"schema"_s, visitVersion},
                                                  {u"enforcement"_s, toJson(report.enforcement)},
                                                  {u"pages"_s, pages}})
                            .toJson());
}

} // namespace consentdesk
