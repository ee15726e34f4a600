// SPDX-License-Identifier: Apache-2.0
#include "policy/PolicyRowReader.h"

#include "policy/DurationInText.h"
#include "policy/DurationParts.h"
#include "policy/DurationText.h"
#include "policy/FoldedText.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

constexpr qsizetype longestLabel = 60; // of "Label: sentence"

/// The cell's, or the whole row's where there is no such cell.
PolicyPlace placeOf(const PolicyRow &row, PolicyColumn column)
{
    return row.fields.contains(column) ? row.field(column).place : row.place;
}

bool saysNothing(const QString &text)
{
    static const QStringList nothing{QString(),   u"n a"_s,     u"na"_s,    u"none"_s,
                                     u"aucune"_s, u"aucun"_s,   u"keine"_s, u"ninguna"_s,
                                     u"geen"_s,   u"nessuna"_s, u"なし"_s};
    return nothing.contains(foldedText(text));
}

QString plain(const QString &text)
{
    return saysNothing(text) ? QString() : text.simplified();
}

/// Template B: "Authentication: keeps you signed in" is a function and a purpose.
void splitFunction(const QString &text, DeclaredCookie &cookie)
{
    static const QRegularExpression form(uR"(\A(?<label>[^.:：!?]{2,})\s?[:：]\s*(?<sentence>\S.*)\z)"_s,
                                         QRegularExpression::DotMatchesEverythingOption);
    const auto match = form.match(text);
    const bool isLabelled = match.hasMatch() && match.capturedLength(u"label"_s) <= longestLabel;
    if (isLabelled)
        cookie.function = match.captured(u"label"_s).simplified();
    cookie.purpose = (isLabelled ? match.captured(u"sentence"_s) : text).simplified();
}

/// Function and purpose, by what the table has beside them.
void readTexts(const PolicyRow &row, DeclaredCookie &cookie)
{
    const auto has = [&row](PolicyColumn column) { return row.fields.contains(column); };
    const auto text = [&row](PolicyColumn column) { return plain(row.field(column).text); };
    const bool hasPurpose = has(PolicyColumn::Purpose);
    const bool hasDescription = has(PolicyColumn::Description);
    const bool isLabelledByPurpose =
        hasPurpose && hasDescription && !has(PolicyColumn::Function) && !has(PolicyColumn::FunctionOrPurpose);
    if (!hasPurpose && !hasDescription && !has(PolicyColumn::Function)) {
        splitFunction(text(PolicyColumn::FunctionOrPurpose), cookie);
        return;
    }
    cookie.function =
        text(has(PolicyColumn::Function) ? PolicyColumn::Function : PolicyColumn::FunctionOrPurpose);
    cookie.purpose = text(hasPurpose ? PolicyColumn::Purpose : PolicyColumn::Description);
    if (isLabelledByPurpose) { // "Purpose: Analytics", and a sentence beside it
        cookie.function = text(PolicyColumn::Purpose);
        cookie.purpose = text(PolicyColumn::Description);
    }
}

/// Kinds that say how a cookie is stored, not what for.
bool isTechnicalKind(const QString &text)
{
    static const QStringList kinds{u"http"_s,           u"http cookie"_s, u"https"_s,
                                   u"cookie http"_s,    u"html"_s,        u"cookie"_s,
                                   u"browser cookie"_s, u"persistent"_s,  u"persistent cookie"_s,
                                   u"persistant"_s,     u"permanent"_s,   u"persistente"_s,
                                   u"javascript"_s,     u"js"_s,          u"クッキー"_s};
    return kinds.contains(foldedText(text));
}

/// Whether @p text is @p part, but for brackets.
bool isNothingElse(const QString &text, const QString &part)
{
    return foldedText(text) == foldedText(part);
}

} // namespace

QString policyProvider(const QString &text)
{
    static const QStringList platform{u"opendatasoft"_s,
                                      u"opendatasoft sas"_s,
                                      u"open data soft"_s,
                                      u"huwise"_s,
                                      u"huwise opendatasoft"_s,
                                      u"opendatasoft huwise"_s,
                                      u"huwise formerly opendatasoft"_s,
                                      u"huwise ex opendatasoft"_s};
    return platform.contains(foldedText(text)) ? u"Opendatasoft"_s : plain(text);
}

void PolicyRowReader::read(const PolicyRow &row)
{
    const bool isEmpty = std::all_of(row.fields.cbegin(), row.fields.cend(),
                                     [](const PolicyField &field) { return field.text.trimmed().isEmpty(); });
    if (isEmpty)
        return;
    const CookieNames names = readNames(row);
    auto cookie = names.names.isEmpty() ? std::nullopt : commonPart(row);
    if (!cookie)
        return;
    const auto durations = durationParts(row.field(PolicyColumn::Name).text, names.names.size(),
                                         row.field(PolicyColumn::Duration).text);
    if (!durations)
        readUncertainDurations(row, *cookie);
    for (qsizetype i = 0; i < names.names.size(); ++i) {
        cookie->pattern = names.names.at(i).pattern;
        cookie->nameText = names.names.at(i).text;
        if (durations && (i == 0 || durations->at(i) != durations->at(i - 1)))
            readDuration(row, durations->at(i), *cookie);
        m_collector.add(*cookie);
    }
}

void PolicyRowReader::readUncertainDurations(const PolicyRow &row, DeclaredCookie &cookie)
{
    cookie.durationText = plain(row.field(PolicyColumn::Duration).text);
    m_collector.remark(placeOf(row, PolicyColumn::Duration), cookie.durationText,
                       u"Several lengths of time stand here for several names, and which belongs to which is "
                       "not certain."_s);
}

CookieNames PolicyRowReader::readNames(const PolicyRow &row)
{
    const PolicyPlace place = placeOf(row, PolicyColumn::Name);
    CookieNames names = cookieNamesFromText(row.field(PolicyColumn::Name).text);
    if (names.isBlank)
        m_collector.remark(place, {}, u"This row names no cookie."_s);
    for (const NameProblem &problem : std::as_const(names.problems))
        m_collector.remark(place, problem.text, problem.sentence);
    return names;
}

std::optional<DeclaredCookie> PolicyRowReader::commonPart(const PolicyRow &row)
{
    DeclaredCookie cookie;
    cookie.place = row.place;
    cookie.provider = policyProvider(row.field(PolicyColumn::Provider).text);
    readTexts(row, cookie);
    const CategoryReading category = readCategory(row, cookie);
    if (category.isNoCookie) {
        m_collector.remark(placeOf(row, PolicyColumn::Category), cookie.categoryText,
                           u"This row speaks of something else than a cookie."_s);
        return std::nullopt;
    }
    cookie.purposeClass = category.purposeClass;
    cookie.isThirdParty = category.isThirdParty;
    cookie.anonymised = category.isAnonymised || (category.purposeClass == PurposeClass::Statistical &&
                                                  saysAnonymised(cookie.purpose));
    if (category.isSession && !row.fields.contains(PolicyColumn::Duration)) {
        cookie.durationText = cookie.categoryText;
        cookie.duration = DeclaredDuration{};
    }
    if (!cookie.duration && !row.fields.contains(PolicyColumn::Duration))
        readDurationInTexts(row, cookie);
    return cookie;
}

/// "distinguishes visitors (2 years)", where nothing else tells the duration.
void PolicyRowReader::readDurationInTexts(const PolicyRow &row, DeclaredCookie &cookie)
{
    for (const PolicyColumn column : {PolicyColumn::Purpose, PolicyColumn::Description,
                                      PolicyColumn::FunctionOrPurpose, PolicyColumn::Function}) {
        const auto found = durationInText(row.field(column).text);
        if (!found)
            continue;
        cookie.durationText = found->text;
        cookie.duration = found->duration;
        if (found->duration && isNothingElse(cookie.purpose, found->text))
            cookie.purpose.clear();
        if (!found->duration)
            m_collector.remark(
                placeOf(row, column), found->text,
                u"This speaks of a length of time, but it is not certain that the cookie stays "
                "that long."_s);
        return;
    }
}

CategoryReading PolicyRowReader::readCategory(const PolicyRow &row, DeclaredCookie &cookie)
{
    cookie.categoryText = plain(row.field(PolicyColumn::Category).text);
    const QString label = plain(row.field(PolicyColumn::Purpose).text);
    if (!row.fields.contains(PolicyColumn::Category) && label == cookie.function && isCategoryWord(label))
        cookie.categoryText = label; // "Purpose: Analytics", with a sentence beside it
    CategoryReading reading = categoryFromText(cookie.categoryText);
    const bool isTold = reading.isStated() || reading.isSession || reading.isNoCookie;
    if (!isTold && !cookie.categoryText.isEmpty() && !isTechnicalKind(cookie.categoryText))
        m_collector.remark(placeOf(row, PolicyColumn::Category), cookie.categoryText,
                           u"This is no kind of cookie that is known."_s);
    reading = completed(reading, categoryFromText(row.field(PolicyColumn::Party).text));
    if (row.section && !reading.isClassStated)
        cookie.categoryText = row.section->text.simplified();
    if (row.section)
        reading = completed(reading, row.section->reading);
    if (reading.isAmbiguous)
        m_collector.remark(placeOf(row, PolicyColumn::Category), cookie.categoryText,
                           u"This names several kinds of cookies at once."_s);
    return reading;
}

void PolicyRowReader::readDuration(const PolicyRow &row, const QString &text, DeclaredCookie &cookie)
{
    const PolicyField field = row.field(PolicyColumn::Duration);
    if (!row.fields.contains(PolicyColumn::Duration))
        return;
    cookie.durationText = plain(text);
    cookie.duration = durationFromText(cookie.durationText, field.heading);
    if (!cookie.duration && !cookie.durationText.isEmpty())
        m_collector.remark(placeOf(row, PolicyColumn::Duration), cookie.durationText,
                           u"This cannot be told as a length of time."_s);
}

} // namespace consentdesk
