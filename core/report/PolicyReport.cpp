// SPDX-License-Identifier: Apache-2.0
#include "report/PolicyReport.h"

#include "base/DisplayText.h"
#include "base/HarmlessJson.h"
#include "base/OrNull.h"
#include "exchange/TableCsv.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

constexpr qsizetype longestShown = 400;

QString shown(const QString &text)
{
    return displayText(text, longestShown);
}

QString nameOf(const DeclaredCookie &cookie)
{
    return QString::fromUtf8(cookie.pattern.written());
}

/// Seconds, or the word "session"; empty: not known.
QString lengthOf(const DeclaredCookie &cookie)
{
    if (!cookie.duration)
        return {};
    return cookie.duration->kind == DeclaredDuration::Kind::Session
               ? u"session"_s
               : QString::number(cookie.duration->seconds);
}

QJsonObject placeJson(const PolicyPlace &place)
{
    return {{u"table"_s, place.table}, {u"row"_s, place.row}, {u"column"_s, place.column}};
}

QJsonObject declarationJson(const DeclaredCookie &cookie)
{
    const bool isLimited = cookie.duration && cookie.duration->kind == DeclaredDuration::Kind::Limited;
    return {{u"name"_s, nameOf(cookie)},
            {u"nameText"_s, orNull(cookie.nameText)},
            {u"provider"_s, orNull(cookie.provider)},
            {u"function"_s, orNull(cookie.function)},
            {u"purpose"_s, orNull(cookie.purpose)},
            {u"purposeClass"_s, identifier(cookie.purposeClass)},
            {u"categoryText"_s, orNull(cookie.categoryText)},
            {u"thirdParty"_s, cookie.isThirdParty},
            {u"anonymised"_s, cookie.anonymised},
            {u"duration"_s, orNull(cookie.durationText)},
            {u"durationSeconds"_s,
             isLimited ? QJsonValue(cookie.duration->seconds) : QJsonValue(QJsonValue::Null)},
            {u"session"_s, cookie.duration ? QJsonValue(!isLimited) : QJsonValue(QJsonValue::Null)},
            {u"place"_s, placeJson(cookie.place)}};
}

QJsonObject policyObject(const SitePolicy &policy)
{
    return {{u"url"_s, policy.address.toString(QUrl::FullyEncoded)},
            {u"title"_s, orNull(policy.title)},
            {u"language"_s, orNull(policy.language)},
            {u"retrieved"_s, policy.retrieved.toUTC().toString(Qt::ISODateWithMs)},
            {u"rowsHash"_s, QString::fromLatin1(policy.rowsHash.toHex())}};
}

QString declarationText(const DeclaredCookie &cookie)
{
    QString text = shown(nameOf(cookie)) + u"  ["_s + identifier(cookie.purposeClass) +
                   (cookie.isThirdParty ? u", third party]\n"_s : u"]\n"_s);
    const QList<std::pair<QString, QString>> fields{{u"provider"_s, cookie.provider},
                                                    {u"function"_s, cookie.function},
                                                    {u"purpose"_s, cookie.purpose},
                                                    {u"lifetime"_s, cookie.durationText}};
    for (const auto &[title, value] : fields) {
        if (!value.isEmpty())
            text += u"    "_s + title.leftJustified(10) + shown(value) + u'\n';
    }
    return text;
}

QString placeText(const PolicyPlace &place)
{
    QStringList parts;
    if (place.table > 0)
        parts.append(u"table %1"_s.arg(place.table));
    if (place.row > 0)
        parts.append(u"row %1"_s.arg(place.row));
    if (place.column > 0)
        parts.append(u"column %1"_s.arg(place.column));
    return parts.isEmpty() ? QString() : parts.join(u", "_s) + u": "_s;
}

} // namespace

QJsonObject remarkObject(const PolicyRemark &remark)
{
    return {{u"place"_s, placeJson(remark.place)},
            {u"text"_s, orNull(remark.text)},
            {u"sentence"_s, remark.sentence}};
}

QString remarkText(const PolicyRemark &remark)
{
    const QString quoted = remark.text.isEmpty() ? QString() : u" (“%1”)"_s.arg(shown(remark.text));
    return u"Not interpreted: "_s + placeText(remark.place) + shown(remark.sentence) + quoted;
}

QByteArray policyText(const SitePolicy &policy)
{
    QString text = shown(policy.address.toString()) + u'\n' + shown(policy.title) + u"\n\n"_s;
    for (const DeclaredCookie &cookie : policy.cookies)
        text += declarationText(cookie);
    text += u"%1%2 declared.\n"_s.arg(policy.cookies.isEmpty() ? u""_s : u"\n"_s).arg(policy.cookies.size());
    for (const PolicyRemark &remark : policy.remarks)
        text += remarkText(remark) + u'\n';
    return text.toUtf8();
}

QByteArray policyDocumentJson(const SitePolicy &policy)
{
    QJsonArray declarations;
    for (const DeclaredCookie &cookie : policy.cookies)
        declarations.append(declarationJson(cookie));
    QJsonArray remarks;
    for (const PolicyRemark &remark : policy.remarks)
        remarks.append(remarkObject(remark));
    const QJsonObject document{{u"schema"_s, 1},
                               {u"policy"_s, policyObject(policy)},
                               {u"declarations"_s, declarations},
                               {u"remarks"_s, remarks}};
    return harmlessJson(QJsonDocument(document).toJson());
}

QByteArray policyCsv(const SitePolicy &policy)
{
    TextTable table{{u"name"_s, u"provider"_s, u"function"_s, u"purpose"_s, u"purposeClass"_s, u"duration"_s,
                     u"durationSeconds"_s, u"thirdParty"_s, u"anonymised"_s},
                    {}};
    const auto yesOrNo = [](bool isTrue) { return isTrue ? u"true"_s : u"false"_s; };
    for (const DeclaredCookie &cookie : policy.cookies)
        table.rows.append({nameOf(cookie), cookie.provider, cookie.function, cookie.purpose,
                           identifier(cookie.purposeClass), cookie.durationText, lengthOf(cookie),
                           yesOrNo(cookie.isThirdParty), yesOrNo(cookie.anonymised)});
    return harmlessCsv(std::move(table));
}

} // namespace consentdesk
