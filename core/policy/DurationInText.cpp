// SPDX-License-Identifier: Apache-2.0
#include "policy/DurationInText.h"

#include "policy/DurationText.h"
#include "policy/DurationWords.h"
#include "policy/FoldedText.h"

#include <QList>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

constexpr qsizetype longestPassage = 1'000;
constexpr int mostParts = 40; // between commas and the like: more is no sentence

/// What may stand around a length without changing what it is the length of.
bool isFiller(const QString &word)
{
    static const QSet<QString> words = [] {
        const QStringList lists{
            u"up to max maximum of about approximately approx ca circa expires expire expiry expiration "
            u"after for "
            "stored kept valid lasts duration lifetime retention storage period time by default until "
            "persistent "
            "permanent cookie cookies session sessions end the when you your close closes closing closed "
            "browser "
            "is and from"_s,
            u"jusqu jusque a au aux environ pendant duree vie conserve conservee conservation validite "
            u"expire apres "
            "par defaut persistant fin de du des la le l fermeture navigateur et"_s,
            u"bis zu zum maximal etwa fur gespeichert lauft nach ab gultig dauer speicherdauer laufzeit "
            "standardmassig sitzung sitzungen sitzungsende ende der beim schliessen geschlossen browsers und"_s,
            u"hasta maximo aproximadamente durante duracion caduca caducidad los las el al expira despues "
            u"por "
            "defecto sesion cerrar navegador y"_s,
            u"tot maximaal ongeveer bewaartermijn na vervalt gedurende standaard sessie einde van het bij sluiten en"_s,
            u"fino massimo durata scadenza scade dopo per predefinito sessione fine della alla chiusura del e"_s};
        QSet<QString> made;
        for (const QString &list : lists) {
            for (const QString &one : list.split(u' '))
                made.insert(one);
        }
        return made;
    }();
    return words.contains(word);
}

/// "2", "30min", "years", "two", "to".
bool isOfALength(const QString &word)
{
    static const QRegularExpression number(u"\\A\\d+"_s);
    const QString unit = QString(word).remove(number);
    return unit.isEmpty() || durationUnit(unit) || numberWord(unit) || isFiller(unit);
}

bool isLengthAlone(const QString &piece)
{
    constexpr qsizetype longestWithoutSpaces = 12;
    if (isWrittenWithoutSpaces(piece))
        return piece.trimmed().size() <= longestWithoutSpaces;
    const QStringList words = foldedText(piece).split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.cbegin(), words.cend(), isOfALength);
}

/// "12 months (1 year)" says one thing twice.
bool areAlike(const DurationInText &a, const DurationInText &b)
{
    if (!a.duration || !b.duration || a.duration->kind != b.duration->kind)
        return false;
    const auto [least, most] = std::minmax(a.duration->seconds, b.duration->seconds);
    return most - least <= most / 20;
}

enum class Place { Brackets, Sentence };

/// Collects what the pieces of a text say.
class PieceReader final
{
public:
    void readText(const QString &text, Place place)
    {
        static const QRegularExpression end(uR"([:：;；|\n。]|\s[-–—]+\s|[.!?](?=\s|\z))"_s);
        for (const QString &piece : text.split(end, Qt::SkipEmptyParts))
            readPiece(piece, place);
    }

    [[nodiscard]] std::optional<DurationInText> found() const
    {
        if (m_certain.size() == 1 && m_qualifying.isEmpty())
            return m_certain.constFirst();
        const QList<DurationInText> doubtful =
            m_certain.isEmpty() ? m_other + m_qualifying : m_certain + m_qualifying;
        return doubtful.isEmpty() ? std::nullopt
                                  : std::optional(DurationInText{joined(doubtful), std::nullopt});
    }

private:
    /// Commas separate "1 year, 1 month" as well as "Google, 1 year": neighbours that are lengths are one
    /// piece.
    void readPiece(const QString &piece, Place place)
    {
        static const QRegularExpression comma(uR"(,(?!\d)|[、，])"_s);
        QString length;
        for (const QString &part : piece.split(comma)) {
            if (++m_parts > mostParts)
                break;
            const bool isLength = isLifetime(part, place);
            if (isLength)
                length += (length.isEmpty() ? u""_s : u", "_s) + part.trimmed();
            else
                takeOther(part, place);
            if (!isLength)
                takeLength(std::exchange(length, {}));
        }
        takeLength(length);
    }

    /// "session" alone may be a purpose, but not in brackets: "sid (session)".
    static bool isLifetime(const QString &part, Place place)
    {
        const auto duration = durationFromText(part);
        if (!duration || !isLengthAlone(part))
            return false;
        return duration->kind == DeclaredDuration::Kind::Limited || place == Place::Brackets ||
               namesBrowsersEnd(foldedText(part));
    }

    static QString joined(const QList<DurationInText> &pieces)
    {
        QStringList texts;
        for (const DurationInText &piece : pieces)
            texts.append(piece.text);
        return texts.join(u"; "_s);
    }

    void takeLength(const QString &text)
    {
        const DurationInText piece{text, durationFromText(text)};
        const bool isKnown = std::any_of(m_certain.cbegin(), m_certain.cend(),
                                         [&](const DurationInText &other) { return areAlike(other, piece); });
        if (!text.isEmpty() && !isKnown)
            m_certain.append(piece);
    }

    /// "a day" and "the session" are words of many sentences; "30 days" and the browser's end are not.
    void takeOther(const QString &part, Place place)
    {
        static const QRegularExpression digit(u"\\d"_s, QRegularExpression::UseUnicodePropertiesOption);
        const bool isTelling =
            part.contains(digit) || isLengthAlone(part) || namesBrowsersEnd(foldedText(part));
        if (isTelling && durationFromText(part))
            (place == Place::Brackets ? m_qualifying : m_other).append({part.trimmed(), std::nullopt});
    }

    int m_parts = 0;
    QList<DurationInText> m_certain;
    QList<DurationInText> m_other;      ///< "remembers the last 30 days"
    QList<DurationInText> m_qualifying; ///< "(1 year on phones)": takes the certainty of the rest
};

} // namespace

std::optional<DurationInText> durationInText(const QString &text)
{
    static const QRegularExpression brackets(uR"([(\[（]([^()\[\]（）]*)[)\]）])"_s);
    PieceReader reader;
    QString rest = text.left(longestPassage);
    auto matches = brackets.globalMatch(rest);
    while (matches.hasNext())
        reader.readText(matches.next().captured(1), Place::Brackets);
    reader.readText(rest.replace(brackets, u"\n"_s), Place::Sentence);
    return reader.found();
}

} // namespace consentdesk
