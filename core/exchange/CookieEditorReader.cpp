// SPDX-License-Identifier: Apache-2.0
// The reading half of CookieEditorJson.
#include "exchange/CookieEditorJson.h"
#include "exchange/ExpiryRange.h"
#include "exchange/ImportCollector.h"
#include "exchange/ImportLimits.h"
#include "exchange/JsonFields.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

class CookieEditorReaderText final
{
    Q_DECLARE_TR_FUNCTIONS(consentdesk::CookieEditorReader)
};

std::optional<SameSite> sameSiteFrom(const QString &word)
{
    const QString lower = word.toLower();
    if (lower == "no_restriction"_L1 || lower == "none"_L1)
        return SameSite::None;
    if (lower == "lax"_L1)
        return SameSite::Lax;
    if (lower == "strict"_L1)
        return SameSite::Strict;
    return lower == "unspecified"_L1 ? std::optional(SameSite::NotReported) : std::nullopt;
}

std::optional<QDateTime> expiryIn(JsonFields &fields)
{
    const auto seconds = fields.optionalNumber("expirationDate"_L1);
    const bool isSession = fields.optionalFlag("session"_L1).value_or(!seconds);
    return seconds && !isSession ? std::optional(ExpiryRange::fromSeconds(*seconds)) : std::nullopt;
}

SameSite sameSiteIn(JsonFields &fields)
{
    const auto word = fields.optionalText("sameSite"_L1);
    const auto known = word ? sameSiteFrom(*word) : SameSite::NotReported;
    if (!known)
        fields.reject("sameSite"_L1, CookieEditorReaderText::tr(
                                         "'%1' must be no_restriction, lax, strict, unspecified or null."));
    return known.value_or(SameSite::NotReported);
}

CookieKey keyIn(JsonFields &fields)
{
    QString domain = fields.text("domain"_L1);
    const bool hostOnly = fields.optionalFlag("hostOnly"_L1).value_or(!domain.startsWith(u'.'));
    while (domain.startsWith(u'.'))
        domain.remove(0, 1);
    return {fields.text("name"_L1).toUtf8(), hostOnly ? domain : u'.' + domain,
            fields.optionalText("path"_L1).value_or(u"/"_s)};
}

void readEntry(qsizetype number, const QJsonValue &entry, ImportCollector &collector)
{
    if (!entry.isObject())
        return collector.reject(number, CookieEditorReaderText::tr("It is not an object."));
    const QJsonObject object = entry.toObject();
    const bool isPartitioned = object.value("partitionKey"_L1).isObject();
    JsonFields fields(object);
    Cookie cookie;
    cookie.key = keyIn(fields);
    cookie.value = fields.text("value"_L1).toUtf8();
    cookie.expires = expiryIn(fields);
    cookie.secure = fields.optionalFlag("secure"_L1).value_or(false);
    cookie.httpOnly = fields.optionalFlag("httpOnly"_L1).value_or(false);
    cookie.sameSite = sameSiteIn(fields);
    if (!fields.problem().isEmpty())
        return collector.reject(number, fields.problem());
    QStringList notes;
    if (cookie.sameSite == SameSite::None && !cookie.secure) {
        // Firefox says "no_restriction" of every cookie that came without SameSite.
        notes.append(CookieEditorReaderText::tr(
            "SameSite=None counts only together with Secure; it is read as unspecified."));
        cookie.sameSite = SameSite::NotReported;
    }
    if (isPartitioned)
        notes.append(CookieEditorReaderText::tr(
            "It belongs to a partition of another browser; it is read as a cookie without one."));
    collector.add(number, std::move(cookie), notes);
}

/// Before it is parsed: 20 MB of "[0,0,0,…" would become hundreds. Separators in texts do not count.
bool hasTooManyParts(const QByteArray &json)
{
    constexpr qsizetype maximum = ImportLimits::entries * 32; // fields are eleven, and partitions' keys a few
    qsizetype separators = 0;
    bool isInText = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json.at(i);
        if (isInText && c == '\\')
            ++i;
        else if (c == '"')
            isInText = !isInText;
        else if (!isInText && c == ',' && ++separators > maximum)
            return true;
    }
    return false;
}

} // namespace

Result<ImportedCookies> CookieEditorJson::read(const QByteArray &json)
{
    if (hasTooManyParts(json))
        return ImportCollector::tooManyEntries();
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return failure(
            CookieEditorReaderText::tr("The JSON is broken in line %1: %2.")
                .arg(QString::number(json.first(qMin<qsizetype>(error.offset, json.size())).count('\n') + 1),
                     error.errorString()));
    if (!document.isArray())
        return failure(CookieEditorReaderText::tr("The JSON is not an array of cookies."));
    ImportCollector collector(CookieFileFormat::CookieEditorJson);
    const QJsonArray entries = document.array();
    for (qsizetype i = 0; i < entries.size() && !collector.isTooFull(); ++i)
        readEntry(i + 1, entries.at(i), collector);
    return collector.result();
}

} // namespace consentdesk
