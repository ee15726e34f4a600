// SPDX-License-Identifier: Apache-2.0
#include "policy/CookieNamesText.h"

#include "policy/CategoryText.h"
#include "policy/NamePattern.h"
#include "policy/NameRuleText.h"
#include "policy/PhraseTable.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

const auto noName =
    QString::fromUtf8(QT_TRANSLATE_NOOP("consentdesk::PolicyRemark", "This is not the name of a cookie."));

bool isBlank(const QString &cell)
{
    static const PhraseTable<bool> blank = [] {
        PhraseTable<bool> made;
        made.add(u"n a|na|none|unknown|aucun|aucune|neant|keine|keiner|ninguno|ninguna|geen|nessuno|nessuna|"
                 "なし|該当なし|nicht verfugbar|non disponible"_s,
                 true);
        return made;
    }();
    return foldedText(cell).isEmpty() ? !cell.contains(QRegularExpression(u"[*#<\\[]"_s))
                                      : blank.exactly(cell).has_value();
}

void takeName(const QString &piece, CookieNames &out);

/// Words that stand where names should, and say that there are more than one can list.
bool isVagueWord(const QString &piece)
{
    static const PhraseTable<bool> vague = [] {
        PhraseTable<bool> made;
        made.add(u"various|multiple|several|others|other|etc|see above|idem|same|cookie|cookies|"
                 "divers|diverses|plusieurs|autres|verschiedene|diverse|mehrere|andere|siehe oben|"
                 "varios|varias|otros|otras|diversen|meerdere|overige|vari|varie|diversi|altri|"
                 "total|totals|sum|summe|gesamt|insgesamt|suma|totaal|totale|"
                 "その他|複数|クッキー|合計"_s,
                 true);
        return made;
    }();
    return vague.exactly(piece).has_value();
}

/// Invisible helps for breaking and joining lines are no part of a name. Marks that reorder text stay, and
/// make the name one that nobody should read.
QString withoutInvisibleHelps(QString text)
{
    static const QRegularExpression helps(u"[\\x{ad}\\x{200b}\\x{200e}\\x{200f}\\x{2060}\\x{feff}]"_s);
    return text.remove(helps);
}

/// Splits at @p separators, but not inside brackets: "<ID, if any>" is one placeholder.
QStringList splitOutsideBrackets(const QString &text, const QString &separators)
{
    QStringList pieces{QString()};
    int depth = 0;
    for (const QChar c : text) {
        if (u"<[{("_s.contains(c))
            ++depth;
        else if (u">]})"_s.contains(c))
            depth = std::max(0, depth - 1);
        if (depth == 0 && separators.contains(c))
            pieces.append(QString());
        else
            pieces.last() += c;
    }
    return pieces;
}

/// Without quotes, bullets, and a remark in brackets behind a space: "sessionid (Django)".
QString bareName(const QString &piece)
{
    static const QRegularExpression note(uR"(\s+[(\[][^()\[\]]*[)\]]\s*\z)"_s);
    static const QRegularExpression front(uR"(\A[\s"'“”„«»‘’`「『•·]+)"_s);
    static const QRegularExpression back(uR"([\s"'“”»«‘’`」』:]+\z)"_s);
    return QString(piece).remove(note).remove(front).remove(back);
}

/// "_ga and _gid": only when every part is one word.
QStringList splitAtConjunctions(const QString &piece)
{
    static const QRegularExpression word(
        uR"(\s+(?:and|or|et|ou|und|oder|y|o|e|en|of|および|または|と)\s+|\s+&\s+)"_s);
    const QStringList parts = piece.split(word, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        if (part.trimmed().contains(u' '))
            return {piece};
    }
    return parts;
}

/// "Google Analytics (_ga, _gid)": names that cannot be mistaken, behind words that are none.
bool takesNamesInBrackets(const QString &piece, CookieNames &out)
{
    static const QRegularExpression form(uR"(\s[(\[（](?<names>[^()\[\]（）]+)[)\]）]\s*\z)"_s);
    static const QRegularExpression separator(u"[;,/、，；／]"_s);
    const QStringList names = form.match(piece).captured(u"names"_s).split(separator, Qt::SkipEmptyParts);
    if (names.isEmpty() || !std::all_of(names.cbegin(), names.cend(), isUnmistakableName))
        return false;
    for (const QString &name : names)
        takeName(name, out);
    return true;
}

void takeName(const QString &piece, CookieNames &out)
{
    const QString name = bareName(piece);
    if (name.isEmpty() || (name.startsWith(u'(') && name.endsWith(u')')))
        return; // a remark on its own
    const auto pattern = namePattern(name);
    if (!pattern && takesNamesInBrackets(piece, out))
        return;
    if (!pattern || isVagueWord(name) || isCategoryWord(name)) {
        out.problems.append({piece.trimmed(), pattern ? noName : pattern.error().message});
        return;
    }
    if (!pattern->remark.isEmpty())
        out.problems.append({piece.trimmed(), pattern->remark});
    const NamePiece read{pattern->pattern, piece.trimmed()};
    if (!out.names.contains(read))
        out.names.append(read);
}

void takeLine(const QString &line, CookieNames &out)
{
    if (const auto rule = nameRuleFromText(line)) {
        for (const QByteArray &prefix : *rule)
            out.names.append({{prefix, CookieNamePattern::Match::Prefix}, line.trimmed()});
        return;
    }
    for (const QString &piece : splitOutsideBrackets(line, u";,/、，；／・"_s)) {
        for (const QString &part : splitAtConjunctions(piece)) {
            if (out.names.size() + out.problems.size() < PolicyLimits::names)
                takeName(part, out);
        }
    }
}

} // namespace

CookieNames cookieNamesFromText(const QString &cell)
{
    CookieNames names;
    const QString text = withoutInvisibleHelps(cell);
    names.isBlank = isBlank(text);
    if (names.isBlank)
        return names;
    for (const QString &line : text.split(u'\n'))
        takeLine(line, names);
    if (names.names.isEmpty() && names.problems.isEmpty())
        names.problems.append({cell, noName});
    return names;
}

bool isUnmistakableName(const QString &text)
{
    static const QRegularExpression form(
        uR"(\A(?=[^\s]*[A-Za-z])(?:[^\s]*_[^\s]*|[A-Z0-9]{6,}|[A-Za-z]+[.-][A-Za-z0-9.-]*\d[^\s]*)\z)"_s);
    static const QStringList known{u"sessionid"_s, u"csrftoken"_s, u"klaro"_s, u"tarteaucitron"_s};
    const auto pattern = namePattern(bareName(text));
    return pattern && (known.contains(text.trimmed()) || form.match(bareName(text)).hasMatch());
}

} // namespace consentdesk
