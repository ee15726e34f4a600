// SPDX-License-Identifier: Apache-2.0
#include "policy/PolicyColumn.h"

#include "policy/PhraseTable.h"

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

using Weight = ColumnHeading::Weight;
using Headings = PhraseTable<ColumnHeading>;

constexpr qsizetype longestHeading = 80; // longer ones are sentences

void addNames(Headings &table)
{
    const ColumnHeading name{PolicyColumn::Name, Weight::Specific};
    table.add(u"cookie name|cookie names|cookies name|cookies names|name of cookie|name of cookies|"
              "name of the cookie|names of the cookies|name of the cookies|cookie name s|tracker name|"
              "cookie identifier|cookie id|cookie key"_s,
              name);
    table.add(u"nom du cookie|nom des cookies|noms des cookies|nom du ou des cookies|nom s du ou des cookies|"
              "nom du traceur|nom des traceurs|nom de cookie|nom s de cookie s|nom cookie"_s,
              name);
    table.add(u"cookiename|cookienamen|name des cookies|namen der cookies|name der cookies|"
              "cookie bezeichnung|bezeichnung des cookies"_s,
              name);
    table.add(u"nombre de la cookie|nombre de las cookies|nombre del cookie|nombre de cookie|"
              "nombre de los cookies|nombre cookie"_s,
              name);
    table.add(u"naam van de cookie|naam van het cookie|naam van de cookies|naam cookie|cookienaam|"
              "cookie naam|namen van de cookies"_s,
              name);
    table.add(u"nome del cookie|nome dei cookie|nomi dei cookie|nome cookie|nome del cookies"_s, name);
    table.add(u"cookie名|クッキー名|cookieの名前|クッキーの名前|cookieの名称|クッキーの名称|クッキー 名|"
              "cookie 名|cookie の名前|cookie の名称"_s,
              name);
    table.add(u"name|names|nom|noms|bezeichnung|nombre|nombres|naam|namen|nome|nomi|名前|名称"_s,
              {PolicyColumn::Name, Weight::NameAlone});
    table.add(u"cookie|cookies|cookie s|クッキー|traceur|traceurs"_s,
              {PolicyColumn::Name, Weight::CookieAlone});
}

void addProviders(Headings &table)
{
    const ColumnHeading provider{PolicyColumn::Provider, Weight::Specific};
    table.add(
        u"service provider|service providers|provider|providers|supplier|suppliers|vendor|company|owner|"
        "issuer|publisher|set by|placed by|service provider s name|supplier name|provider name|"
        "supplier s name|company name|controller"_s,
        provider);
    table.add(u"fournisseur|fournisseurs|prestataire|prestataires|fournisseur de service|nom du fournisseur|"
              "nom du prestataire|fournisseur du service|emetteur|editeur|societe|depose par"_s,
              provider);
    table.add(u"anbieter|dienstanbieter|diensteanbieter|dienstleister|name des anbieters|herausgeber|"
              "gesetzt von|unternehmen|name des dienstanbieters|name des dienstleisters"_s,
              provider);
    table.add(u"proveedor|proveedores|proveedor de servicios|proveedor del servicio|nombre del proveedor|"
              "empresa|titular|emisor|nombre del proveedor de servicios"_s,
              provider);
    table.add(u"aanbieder|leverancier|dienstverlener|geplaatst door|naam van de aanbieder|"
              "naam van de leverancier|naam van de dienstverlener|naam van de dienstaanbieder|"
              "dienstaanbieder"_s,
              provider);
    table.add(u"fornitore|fornitori|fornitore del servizio|prestatore|titolare|gestore|nome del fornitore|"
              "nome del fornitore del servizio|nome del prestatore"_s,
              provider);
    table.add(u"提供者|提供元|プロバイダー|プロバイダ|発行元|提供会社|サービス提供者|サービスプロバイダー|"
              "サービスプロバイダー名|サービス提供者名|提供者名|事業者|提供企業"_s,
              provider);
}

void addFunctions(Headings &table)
{
    table.add(u"function and location|functions and locations|feature|fonction et emplacement|"
              "fonction et localisation|fonction et lieu|fonctionnalite|funktion und ort|"
              "funktion und speicherort|funktion und standort|funktion und einsatzort|funcion y ubicacion|"
              "funcion y localizacion|functie en locatie|functie en plaats|funzione e posizione|"
              "funzione e ubicazione|funzione e luogo|機能と場所|機能および場所|機能と利用場所|機能と位置"_s,
              {PolicyColumn::Function, Weight::Specific});
    table.add(u"function|functions|fonction|fonctions|funktion|funktionen|funcion|funciones|functie|functies|"
              "funzione|funzioni|機能"_s,
              {PolicyColumn::FunctionOrPurpose, Weight::Specific});
}

void addPurposes(Headings &table)
{
    table.add(u"purpose|purposes|use|used for|usage|aim|objective|why|what it does|what it is for|"
              "finalite|finalites|but|objectif|objectifs|objet|utilite|utilisation|"
              "zweck|zwecke|verwendungszweck|verwendung|nutzungszweck|"
              "finalidad|finalidades|proposito|propositos|objetivo|uso|"
              "doel|doelen|doeleinde|doeleinden|waarvoor|gebruik|"
              "finalita|scopo|scopi|utilizzo|目的|利用目的|使用目的|用途"_s,
              {PolicyColumn::Purpose, Weight::Specific});
    table.add(
        u"description|descriptions|cookie description|beschreibung|descripcion|omschrijving|beschrijving|"
        "toelichting|descrizione|説明|概要|内容"_s,
        {PolicyColumn::Description, Weight::Specific});
}

void addDurations(Headings &table)
{
    const ColumnHeading duration{PolicyColumn::Duration, Weight::Specific};
    table.add(u"duration|lifetime|life time|life span|lifespan|expiry|expires|expiration|expires after|"
              "retention|retention period|retention time|storage period|storage duration|storage time|"
              "validity|maximum storage duration|max age|how long|persistence|period|ttl|stored for|"
              "expiry date|expiration date|cookie duration|cookie lifetime"_s,
              duration);
    table.add(u"duree|durees|duree de vie|duree de conservation|conservation|validite|duree de validite"_s,
              duration);
    table.add(u"dauer|speicherdauer|laufzeit|lebensdauer|ablauf|ablaufzeit|gultigkeit|gultigkeitsdauer|"
              "aufbewahrungsfrist|speicherfrist|aufbewahrungsdauer|ablaufdatum|cookie laufzeit"_s,
              duration);
    table.add(u"duracion|caducidad|plazo de conservacion|vencimiento|periodo de conservacion|expiracion|"
              "vigencia|conservacion"_s,
              duration);
    table.add(u"duur|bewaartermijn|looptijd|geldigheid|geldigheidsduur|vervaltijd|vervalt|opslagduur|"
              "verloopt|levensduur|bewaarperiode"_s,
              duration);
    table.add(u"durata|scadenza|conservazione|periodo di conservazione|validita|tempo di conservazione"_s,
              duration);
    table.add(u"期間|有効期間|有効期限|保存期間|保持期間|存続期間"_s, duration);
}

void addCategories(Headings &table)
{
    table.add(u"category|categories|cookie category|type|types|kind|cookie type|type of cookie|"
              "types of cookies|type of cookies|types of cookie|classification|kind of cookie|"
              "categorie|categories|type de cookie|type de cookies|types de cookies|nature|"
              "kategorie|kategorien|typ|art|cookietyp|cookie typ|cookie art|cookie kategorie|art des cookies|"
              "categoria|categorias|tipo|tipos|clase|tipo de cookie|tipo de cookies|tipos de cookies|"
              "soort|soorten|soort cookie|soorten cookies|type cookie|"
              "tipologia|tipo di cookie|tipi di cookie|tipologia di cookie|"
              "種類|分類|カテゴリ|カテゴリー|種別|タイプ|区分|クッキーの種類|cookieの種類|cookie の種類"_s,
              {PolicyColumn::Category, Weight::Specific});
    table.add(u"party|first or third party|first party or third party|own or third party|first third party|"
              "propia o de terceros|propias o de terceros|titularidad|interne ou tiers"_s,
              {PolicyColumn::Party, Weight::Specific});
    table.add(u"domain|domains|domaine|domane|dominio|domein|ドメイン|host|path|country|pays|land|"
              "policy|cookie policy|cookies policy|privacy|privacy policy|link|links|more information|"
              "more info|opt out|settings|politique|confidentialite|datenschutz|richtlinie|"
              "datenschutzerklarung|privacidad|politica|beleid|privacybeleid|informativa|browser|"
              "navigateur|navegador|ブラウザ|ポリシー|リンク"_s,
              {PolicyColumn::Other, Weight::Specific});
}

const Headings &headings()
{
    static const Headings table = [] {
        Headings made;
        addNames(made);
        addProviders(made);
        addFunctions(made);
        addPurposes(made);
        addDurations(made);
        addCategories(made);
        return made;
    }();
    return table;
}

/// "Name" counts among a few words, "Cookie" almost alone.
bool isPlausible(const Headings::Hit &hit, const QString &folded)
{
    const qsizetype others = folded.size() - hit.length;
    if (hit.value.weight == Weight::CookieAlone)
        return others <= 4;
    return hit.value.weight == Weight::Specific || others <= 12;
}

} // namespace

std::optional<ColumnHeading> columnHeading(const QString &text)
{
    const QString folded = foldedText(text.left(PolicyLimits::heading));
    if (folded.isEmpty() || folded.size() > longestHeading)
        return std::nullopt;
    std::optional<ColumnHeading> found;
    for (const auto &hit : headings().find(text)) { // the longest first
        if (isPlausible(hit, folded) && (!found || hit.value.weight > found->weight))
            found = hit.value;
    }
    return found;
}

std::optional<ColumnHeading> exactColumnHeading(const QString &text)
{
    return headings().exactly(text);
}

bool speaksOfCookies(const QString &text)
{
    const QString folded = foldedText(text.left(PolicyLimits::heading));
    return folded.contains(u"cookie"_s) || folded.contains(u"クッキー"_s) || folded.contains(u"traceur"_s);
}

} // namespace consentdesk
