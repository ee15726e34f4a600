// SPDX-License-Identifier: Apache-2.0
#include "policy/DurationWords.h"

#include "policy/PhraseTable.h"

#include <QHash>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

template <class Value>
QHash<QString, Value> wordsOf(std::initializer_list<std::pair<QString, Value>> lists)
{
    QHash<QString, Value> words;
    for (const auto &[list, value] : lists) {
        for (const QString &word : list.split(u' '))
            words.insert(word, value);
    }
    return words;
}

} // namespace

qint64 secondsOf(DurationUnit unit)
{
    static constexpr std::array<qint64, 7> seconds{1,          60,          3'600,       86'400,
                                                   7 * 86'400, 30 * 86'400, 365 * 86'400};
    return seconds.at(size_t(unit));
}

std::optional<DurationUnit> durationUnit(QStringView word)
{
    static const QHash<QString, DurationUnit> units = wordsOf<DurationUnit>({
        {u"s sec secs second seconds seconde secondes sekunde sekunden sek segundo segundos seconden secondo "
         "secondi 秒 秒間"_s,
         DurationUnit::Second},
        {u"min mins mn minute minutes minuten minuto minutos minuut minuti 分 分間"_s, DurationUnit::Minute},
        {u"h hr hrs hour hours heure heures stunde stunden std hora horas uur uren ora ore 時間"_s,
         DurationUnit::Hour},
        {u"d day days jour jours j tag tage tagen dia dias dag dagen giorno giorni 日 日間"_s,
         DurationUnit::Day},
        {u"week weeks semaine semaines woche wochen semana semanas weken settimana settimane 週 週間"_s,
         DurationUnit::Week},
        {u"month months mois monat monate monaten monats mes meses maand maanden mese mesi か月 ヶ月 カ月 "
         "ヵ月 ケ月 ヶ月間 か月間 カ月間 箇月 ヵ月間"_s,
         DurationUnit::Month},
        {u"y yr yrs year years an ans annee annees jahr jahre jahren jahres ano anos jaar jaren anno anni 年 "
         "年間"_s,
         DurationUnit::Year},
    });
    const auto unit = units.constFind(word.toString());
    return unit == units.cend() ? std::nullopt : std::optional(*unit);
}

std::optional<int> numberWord(QStringView word)
{
    static const QHash<QString, int> numbers = wordsOf<int>({
        {u"a an one un une ein eine einen einem einer eines una uno een"_s, 1},
        {u"two deux zwei dos twee due"_s, 2},
        {u"three trois drei tres drie tre"_s, 3},
        {u"four quatre vier cuatro quattro"_s, 4},
        {u"five cinq funf cinco vijf cinque"_s, 5},
        {u"six sechs seis zes sei"_s, 6},
        {u"seven sept sieben siete zeven sette"_s, 7},
        {u"eight huit acht ocho otto"_s, 8},
        {u"nine neuf neun nueve negen nove"_s, 9},
        {u"ten dix zehn diez tien dieci"_s, 10},
        {u"eleven onze elf undici"_s, 11},
        {u"twelve douze zwolf doce twaalf dodici"_s, 12},
        {u"thirteen treize dreizehn trece dertien tredici"_s, 13},
        {u"fourteen quatorze vierzehn catorce veertien quattordici"_s, 14},
        {u"eighteen achtzehn dieciocho achttien diciotto"_s, 18},
        {u"twenty vingt zwanzig veinte twintig venti"_s, 20},
        {u"thirty trente dreissig treinta dertig trenta"_s, 30},
    });
    const auto number = numbers.constFind(word.toString());
    return number == numbers.cend() ? std::nullopt : std::optional(*number);
}

bool namesBrowsersEnd(const QString &folded)
{
    static const PhraseTable<bool> table = [] {
        PhraseTable<bool> made;
        made.add(u"browser is closed|browser closes|close the browser|close your browser|"
                 "closing the browser|browser session|fermeture du navigateur|schliessen des browsers|"
                 "browser geschlossen|cerrar el navegador|cierre del navegador|sluiten van de browser|"
                 "browser sluit|browser wordt gesloten|chiusura del browser|ブラウザを閉じる|"
                 "ブラウザーを閉じる|ブラウザ終了|ブラウザを終了"_s,
                 true);
        return made;
    }();
    return !table.find(folded).isEmpty();
}

bool saysSession(const QString &folded)
{
    static const PhraseTable<bool> table = [] {
        PhraseTable<bool> made;
        made.add(u"session|sessions|sitzung|sitzungen|sitzungsende|sitzungscookie|sesion|sessie|sessiecookie|"
                 "sessione|セッション"_s,
                 true);
        return made;
    }();
    return namesBrowsersEnd(folded) || !table.find(folded).isEmpty();
}

bool saysOpenEnd(const QString &folded)
{
    static const PhraseTable<bool> table = [] {
        PhraseTable<bool> made;
        made.add(u"at least|minimum|more than|longer than|or|over|unlimited|indefinite|indefinitely|never|"
                 "au moins|plus de|plus d|ou|illimite|illimitee|"
                 "mindestens|langer als|mehr als|oder|unbegrenzt|"
                 "al menos|como minimo|mas de|o|ilimitado|ilimitada|"
                 "minstens|meer dan|of langer|onbeperkt|"
                 "almeno|minimo|oppure|piu di|illimitato|illimitata|"
                 "以上|または|無期限"_s,
                 true);
        return made;
    }();
    return !table.find(folded).isEmpty();
}

} // namespace consentdesk
