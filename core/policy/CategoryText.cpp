// SPDX-License-Identifier: Apache-2.0
#include "policy/CategoryText.h"

#include "policy/PhraseTable.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

enum class Kind {
    Necessary,
    Functional,
    Statistical,
    Marketing,
    ThirdParty,
    FirstParty,
    Session,
    NoCookie,
    Neither, ///< takes words away from the others: "not necessary", "cookie preferences"
};

using Kinds = PhraseTable<Kind>;

const auto necessary =
    u"strictly necessary|necessary|essential|essentials|required cookies|cookies required|mandatory cookies|"
    "technical|technically necessary|technically required|strictly required|"
    "strictement necessaire|strictement necessaires|necessaire|necessaires|essentiel|essentiels|essentielle|"
    "essentielles|indispensable|indispensables|technique|techniques|"
    "unbedingt erforderlich|unbedingt erforderliche|erforderlich|erforderliche|notwendig|notwendige|"
    "notwendigen|technisch notwendig|technisch notwendige|essenziell|essenzielle|essentiell|essentielle|"
    "necesaria|necesarias|necesarios|estrictamente necesarias|tecnica|tecnicas|esenciales|"
    "noodzakelijk|noodzakelijke|strikt noodzakelijk|strikt noodzakelijke|essentieel|essentiele|"
    "necessari|necessario|strettamente necessari|strettamente necessario|tecnici|tecnico|essenziali|"
    "必須|必要|厳密に必要|不可欠|必要不可欠"_s;
const auto negators = u"non|not|no|nicht|niet|pas|un|other than|autres que|andere als|otras que|altri che"_s;

void addNecessary(Kinds &table)
{
    table.add(necessary, Kind::Necessary);
    for (const QString &negator : negators.split(u'|')) {
        for (const QString &phrase : necessary.split(u'|'))
            table.add(negator + u' ' + phrase, Kind::Neither);
    }
    table.add(u"unnecessary|nonessential|必須ではない|必須でない|必須以外|不必要|必要ではない|必要のない"_s,
              Kind::Neither);
}

void addFunctional(Kinds &table)
{
    table.add(
        u"functional|functionality|functionalities|preference|preferences|personalisation|personalization|"
        "customisation|customization|user experience|comfort|convenience|"
        "fonctionnel|fonctionnels|fonctionnelle|fonctionnelles|fonctionnalite|fonctionnalites|"
        "personnalisation|experience utilisateur|confort|"
        "funktional|funktionale|funktionell|funktionelle|praferenz|praferenzen|komfort|"
        "personalisierung|nutzererlebnis|benutzererfahrung|funktionalitat|"
        "funcional|funcionales|funcionalidad|preferencias|personalizacion|experiencia de usuario|"
        "functioneel|functionele|voorkeur|voorkeuren|voorkeurscookies|personalisatie|"
        "gebruikerservaring|"
        "funzionale|funzionali|funzionalita|preferenze|personalizzazione|esperienza utente|"
        "機能性|機能|ユーザー体験|ユーザーエクスペリエンス|カスタマイズ|パーソナライズ"_s,
        Kind::Functional);
    // Headings of settings are no kinds.
    table.add(u"cookie preferences|cookies preferences|your preferences|preferences cookies|vos preferences|"
              "preferences en matiere de cookies|cookie voorkeuren|uw voorkeuren|sus preferencias|"
              "preferencias de cookies|preferenze sui cookie|le tue preferenze"_s,
              Kind::Neither);
}

void addStatistical(Kinds &table)
{
    table.add(u"statistical|statistic|statistics|stats|analytics|analytical|analysis|performance|measurement|"
              "audience measurement|audience|web analytics|"
              "statistique|statistiques|mesure d audience|mesures d audience|analytique|analytiques|analyse|"
              "analyses|"
              "statistik|statistiken|statistisch|statistische|statistikcookies|analytisch|analytische|"
              "analysecookies|leistung|leistungs|leistungscookies|reichweitenmessung|webanalyse|"
              "estadistica|estadisticas|estadistico|estadisticos|analitica|analiticas|analitico|analiticos|"
              "analisis|rendimiento|medicion|"
              "statistiek|statistieken|prestatie|prestaties|prestatiecookies|meting|"
              "statistica|statistiche|statistici|statistico|analitici|analitica|analitico|analisi|"
              "prestazione|prestazioni|misurazione|"
              "統計|分析|解析|アクセス解析|パフォーマンス|測定|計測"_s,
              Kind::Statistical);
}

void addMarketing(Kinds &table)
{
    table.add(u"marketing|advertising|advertisement|advertisements|ads|targeting|targeted|social media|"
              "social networks|social network|social|retargeting|profiling|"
              "publicite|publicites|publicitaire|publicitaires|ciblage|reseaux sociaux|reciblage|profilage|"
              "werbung|werbe|werbecookies|marketingcookies|zielgruppen|soziale medien|soziale netzwerke|"
              "publicidad|publicitaria|publicitarias|mercadotecnia|redes sociales|comportamental|"
              "advertentie|advertenties|reclame|sociale media|"
              "pubblicita|pubblicitari|pubblicitario|profilazione|"
              "マーケティング|広告|ターゲティング|ソーシャルメディア|ソーシャル|sns"_s,
              Kind::Marketing);
}

void addParties(Kinds &table)
{
    table.add(u"third party|third parties|3rd party|tiers|tierce partie|tierces parties|drittanbieter|"
              "dritter|dritten|drittparteien|tercero|terceros|derde|derden|derde partij|derde partijen|"
              "terza parte|terze parti|terzi|サードパーティ|サードパーティー|第三者"_s,
              Kind::ThirdParty);
    table.add(u"first party|1st party|internal|premiere partie|interne|internes|erstanbieter|eigene|propia|"
              "propias|eerste partij|prima parte|ファーストパーティ|ファーストパーティー"_s,
              Kind::FirstParty);
}

void addOthers(Kinds &table)
{
    table.add(
        u"session|session cookie|session cookies|cookie de session|sitzung|sitzungscookie|sesion|sessie|"
        "sessiecookie|sessione|セッション"_s,
        Kind::Session);
    table.add(u"local storage|localstorage|html local storage|session storage|sessionstorage|indexeddb|"
              "indexed db|pixel|pixel tracker|tracking pixel|web beacon|stockage local|lokaler speicher|"
              "almacenamiento local|lokale opslag|archiviazione locale|ローカルストレージ|"
              "セッションストレージ"_s,
              Kind::NoCookie);
}

const Kinds &kinds()
{
    static const Kinds table = [] {
        Kinds made;
        addNecessary(made);
        addFunctional(made);
        addStatistical(made);
        addMarketing(made);
        addParties(made);
        addOthers(made);
        return made;
    }();
    return table;
}

std::optional<PurposeClass> classOf(Kind kind)
{
    switch (kind) {
    case Kind::Necessary:
        return PurposeClass::Necessary;
    case Kind::Functional:
        return PurposeClass::Functional;
    case Kind::Statistical:
        return PurposeClass::Statistical;
    case Kind::Marketing:
        return PurposeClass::Marketing;
    default:
        return std::nullopt;
    }
}

void takeClasses(const QSet<Kind> &found, CategoryReading &reading)
{
    QList<PurposeClass> classes;
    for (const Kind kind : {Kind::Necessary, Kind::Functional, Kind::Statistical, Kind::Marketing}) {
        if (found.contains(kind))
            classes.append(*classOf(kind));
    }
    // The platform's own heading: "Cookies necessary for the platform to function/functionality cookies".
    if (classes.size() == 2 && classes.at(0) == PurposeClass::Necessary &&
        classes.at(1) == PurposeClass::Functional)
        classes.removeLast();
    // "necessary and not necessary": whichever is meant, it is not told.
    reading.isAmbiguous =
        classes.size() > 1 || (found.contains(Kind::Neither) && found.contains(Kind::Necessary));
    if (classes.size() == 1 && !reading.isAmbiguous)
        reading.purposeClass = classes.constFirst();
}

} // namespace

CategoryReading categoryFromText(const QString &text)
{
    QSet<Kind> found;
    for (const auto &hit : kinds().find(text))
        found.insert(hit.value);
    CategoryReading reading;
    takeClasses(found, reading);
    reading.isThirdParty = found.contains(Kind::ThirdParty) && !found.contains(Kind::FirstParty);
    reading.isSession = found.contains(Kind::Session);
    reading.isNoCookie = found.contains(Kind::NoCookie);
    reading.isClassStated =
        reading.isAmbiguous || reading.purposeClass != PurposeClass::Unknown || found.contains(Kind::Neither);
    reading.isPartyStated = found.contains(Kind::ThirdParty) || found.contains(Kind::FirstParty);
    reading.isAnonymised = reading.purposeClass == PurposeClass::Statistical && saysAnonymised(text);
    return reading;
}

CategoryReading completed(CategoryReading nearer, const CategoryReading &farther)
{
    if (!nearer.isClassStated) {
        nearer.isClassStated = farther.isClassStated;
        nearer.purposeClass = farther.purposeClass;
        nearer.isAmbiguous = farther.isAmbiguous;
        nearer.isAnonymised = farther.isAnonymised;
    }
    if (!nearer.isPartyStated) {
        nearer.isPartyStated = farther.isPartyStated;
        nearer.isThirdParty = farther.isThirdParty;
    }
    return nearer;
}

bool isCategoryWord(const QString &word)
{
    const auto kind = kinds().exactly(word);
    return kind && *kind != Kind::Neither;
}

bool saysAnonymised(const QString &text)
{
    static const PhraseTable<bool> table = [] {
        PhraseTable<bool> made;
        made.add(u"anonymised|anonymized|anonymous statistics|anonymous analytics|anonymise|anonymisee|"
                 "anonymisees|anonymises|anonymisiert|anonymisierte|anonymisierten|anonimizada|anonimizadas|"
                 "anonimizado|anonimizados|geanonimiseerd|geanonimiseerde|anonimizzati|anonimizzate|"
                 "anonimizzato|anonimizzata|匿名化|匿名"_s,
                 true);
        // A condition or a denial anywhere: consent is not waived on a half-read sentence.
        made.add(
            u"not|non|no|nicht|niet|pas|unless|if|when|sauf|si|sinon|lorsque|wenn|sofern|falls|cuando|"
            "salvo|tenzij|indien|als|se|quando|whenever|except|partly|pseudonymised|場合|ない|限り|仮名"_s,
            false);
        return made;
    }();
    const auto hits = table.find(text);
    return !hits.isEmpty() && text.size() <= PolicyLimits::heading &&
           std::all_of(hits.cbegin(), hits.cend(), [](const auto &hit) { return hit.value; });
}

} // namespace consentdesk
