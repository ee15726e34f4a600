// SPDX-License-Identifier: Apache-2.0
#include "policy/PolicyRowReader.h"

#include "policy/DurationInText.h"
#include "policy/DurationParts.h"
#include "policy/DurationText.h"
#include "policy/FoldedText.h"
#include "policy/PolicyRowTexts.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

/// The cell's, or the whole row's where there is no such cell.
PolicyPlace placeOf(const PolicyRow &row, PolicyColumn column)
{
    return row.fields.contains(column) ? row.field(column).place : row.place;
}

/// Whether @p text is @p part, but for brackets.
bool isNothingElse(const QString &text, const QString &part)
{
    return foldedText(text) == foldedText(part);
}

} // namespace

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
    cookie.durationText = plainCell(row.field(PolicyColumn::Duration).text);
    m_collector.remark(
        placeOf(row, PolicyColumn::Duration), cookie.durationText,
        QString::fromUtf8(QT_TRANSLATE_NOOP(
            "consentdesk::PolicyRemark",
            "Several lengths of time stand here for several names, and which belongs to which is "
            "not certain.")));
}

CookieNames PolicyRowReader::readNames(const PolicyRow &row)
{
    const PolicyPlace place = placeOf(row, PolicyColumn::Name);
    CookieNames names = cookieNamesFromText(row.field(PolicyColumn::Name).text);
    if (names.isBlank)
        m_collector.remark(
            place, {},
            QString::fromUtf8(QT_TRANSLATE_NOOP("consentdesk::PolicyRemark", "This row names no cookie.")));
    for (const NameProblem &problem : std::as_const(names.problems))
        m_collector.remark(place, problem.text, problem.sentence);
    return names;
}

std::optional<DeclaredCookie> PolicyRowReader::commonPart(const PolicyRow &row)
{
    DeclaredCookie cookie;
    cookie.place = row.place;
    cookie.provider = policyProvider(row.field(PolicyColumn::Provider).text);
    readFunctionAndPurpose(row, cookie);
    const CategoryReading category = readCategory(row, cookie);
    if (category.isNoCookie) {
        m_collector.remark(
            placeOf(row, PolicyColumn::Category), cookie.categoryText,
            QString::fromUtf8(QT_TRANSLATE_NOOP("consentdesk::PolicyRemark",
                                                "This row speaks of something else than a cookie.")));
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
                QString::fromUtf8(QT_TRANSLATE_NOOP(
                    "consentdesk::PolicyRemark",
                    "This speaks of a length of time, but it is not certain that the cookie stays "
                    "that long.")));
        return;
    }
}

CategoryReading PolicyRowReader::readCategory(const PolicyRow &row, DeclaredCookie &cookie)
{
    cookie.categoryText = plainCell(row.field(PolicyColumn::Category).text);
    const QString label = plainCell(row.field(PolicyColumn::Purpose).text);
    if (!row.fields.contains(PolicyColumn::Category) && label == cookie.function && isCategoryWord(label))
        cookie.categoryText = label; // "Purpose: Analytics", with a sentence beside it
    CategoryReading reading = categoryFromText(cookie.categoryText);
    const bool isTold = reading.isStated() || reading.isSession || reading.isNoCookie;
    if (!isTold && !cookie.categoryText.isEmpty() && !isTechnicalKind(cookie.categoryText))
        m_collector.remark(placeOf(row, PolicyColumn::Category), cookie.categoryText,
                           QString::fromUtf8(QT_TRANSLATE_NOOP("consentdesk::PolicyRemark",
                                                               "This is no kind of cookie that is known.")));
    reading = completed(reading, categoryFromText(row.field(PolicyColumn::Party).text));
    if (row.section && !reading.isClassStated)
        cookie.categoryText = row.section->text.simplified();
    if (row.section)
        reading = completed(reading, row.section->reading);
    if (reading.isAmbiguous)
        m_collector.remark(placeOf(row, PolicyColumn::Category), cookie.categoryText,
                           QString::fromUtf8(QT_TRANSLATE_NOOP(
                               "consentdesk::PolicyRemark", "This names several kinds of cookies at once.")));
    return reading;
}

void PolicyRowReader::readDuration(const PolicyRow &row, const QString &text, DeclaredCookie &cookie)
{
    const PolicyField field = row.field(PolicyColumn::Duration);
    if (!row.fields.contains(PolicyColumn::Duration))
        return;
    cookie.durationText = plainCell(text);
    cookie.duration = durationFromText(cookie.durationText, field.heading);
    if (!cookie.duration && !cookie.durationText.isEmpty())
        m_collector.remark(placeOf(row, PolicyColumn::Duration), cookie.durationText,
                           QString::fromUtf8(QT_TRANSLATE_NOOP("consentdesk::PolicyRemark",
                                                               "This cannot be told as a length of time.")));
}

} // namespace consentdesk
