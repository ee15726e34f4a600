// SPDX-License-Identifier: Apache-2.0
#include "policy/CategoryWords.h"

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

using Kinds = PhraseTable<CategoryKind>;

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
    table.add(necessary, CategoryKind::Necessary);
    for (const QString &negator : negators.split(u'|')) {
        for (const QString &phrase : necessary.split(u'|'))
            table.add(negator + u' ' + phrase, CategoryKind::Neither);
    }
    table.add(u"unnecessary|nonessential|必須ではない|必須でない|必須以外|不必要|必要ではない|必要のない"_s,
              CategoryKind::Neither);
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
        CategoryKind::Functional);
    // Headings of settings are no kinds.
    table.add(u"cookie preferences|cookies preferences|your preferences|preferences cookies|vos preferences|"
              "preferences en matiere de cookies|cookie voorkeuren|uw voorkeuren|sus preferencias|"
              "preferencias de cookies|preferenze sui cookie|le tue preferenze"_s,
              CategoryKind::Neither);
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
              CategoryKind::Statistical);
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
              CategoryKind::Marketing);
}

void addParties(Kinds &table)
{
    table.add(u"third party|third parties|3rd party|tiers|tierce partie|tierces parties|drittanbieter|"
              "dritter|dritten|drittparteien|tercero|terceros|derde|derden|derde partij|derde partijen|"
              "terza parte|terze parti|terzi|サードパーティ|サードパーティー|第三者"_s,
              CategoryKind::ThirdParty);
    table.add(u"first party|1st party|internal|premiere partie|interne|internes|erstanbieter|eigene|propia|"
              "propias|eerste partij|prima parte|ファーストパーティ|ファーストパーティー"_s,
              CategoryKind::FirstParty);
}

void addOthers(Kinds &table)
{
    table.add(
        u"session|session cookie|session cookies|cookie de session|sitzung|sitzungscookie|sesion|sessie|"
        "sessiecookie|sessione|セッション"_s,
        CategoryKind::Session);
    table.add(u"local storage|localstorage|html local storage|session storage|sessionstorage|indexeddb|"
              "indexed db|pixel|pixel tracker|tracking pixel|web beacon|stockage local|lokaler speicher|"
              "almacenamiento local|lokale opslag|archiviazione locale|ローカルストレージ|"
              "セッションストレージ"_s,
              CategoryKind::NoCookie);
}

} // namespace

const PhraseTable<CategoryKind> &categoryWords()
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

} // namespace consentdesk
