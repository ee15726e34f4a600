// SPDX-License-Identifier: Apache-2.0
#include "policy/PolicyRowTexts.h"

#include "policy/FoldedText.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

constexpr qsizetype longestLabel = 60; // of "Label: sentence"

bool saysNothing(const QString &text)
{
    static const QStringList nothing{QString(),   u"n a"_s,     u"na"_s,    u"none"_s,
                                     u"aucune"_s, u"aucun"_s,   u"keine"_s, u"ninguna"_s,
                                     u"geen"_s,   u"nessuna"_s, u"なし"_s};
    return nothing.contains(foldedText(text));
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
    return platform.contains(foldedText(text)) ? u"Opendatasoft"_s : plainCell(text);
}

QString plainCell(const QString &text)
{
    return saysNothing(text) ? QString() : text.simplified();
}

void readFunctionAndPurpose(const PolicyRow &row, DeclaredCookie &cookie)
{
    const auto has = [&row](PolicyColumn column) { return row.fields.contains(column); };
    const auto text = [&row](PolicyColumn column) { return plainCell(row.field(column).text); };
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

bool isTechnicalKind(const QString &text)
{
    static const QStringList kinds{u"http"_s,           u"http cookie"_s, u"https"_s,
                                   u"cookie http"_s,    u"html"_s,        u"cookie"_s,
                                   u"browser cookie"_s, u"persistent"_s,  u"persistent cookie"_s,
                                   u"persistant"_s,     u"permanent"_s,   u"persistente"_s,
                                   u"javascript"_s,     u"js"_s,          u"クッキー"_s};
    return kinds.contains(foldedText(text));
}

} // namespace consentdesk
