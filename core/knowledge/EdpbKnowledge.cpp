// SPDX-License-Identifier: Apache-2.0
#include "knowledge/EdpbKnowledge.h"

#include "base/DisplayText.h"
#include "base/HarmlessJson.h"
#include "knowledge/OpenCookieDatabase.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

class EdpbKnowledgeText final
{
    Q_DECLARE_TR_FUNCTIONS(consentdesk::EdpbKnowledge)
};

constexpr qsizetype longestSlug = 40;

QString textOf(const QJsonObject &object, QLatin1StringView key)
{
    return object.value(key).toString();
}

CookieDatabaseRow rowOf(const QJsonObject &object)
{
    const QString domain = textOf(object, "domain"_L1);
    const QString controller = textOf(object, "controller"_L1);
    // Who is behind the cookie; 'source' is often where the row was found.
    const QString provider = controller.trimmed().isEmpty() ? textOf(object, "source"_L1) : controller;
    return {provider,
            textOf(object, "category"_L1),
            textOf(object, "name"_L1),
            domain == "*"_L1 ? QString() : domain,
            textOf(object, "comment"_L1),
            QString(),
            controller,
            object.value("wildcard_match"_L1).toVariant().toString() == "1"_L1};
}

/// The base's own, so that bases of other names stay beside it and a newer one of its name replaces it.
/// @p name: not shortened.
QString idOf(const QString &name)
{
    if (name.isEmpty())
        return u"edpb-knowledge-base"_s;
    static const QRegularExpression others(u"[^a-z0-9]+"_s);
    const QString slug = name.toLower().replace(others, u"-"_s).left(longestSlug);
    const QByteArray hash = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256).toHex();
    return u"edpb-%1-%2"_s.arg(slug, QString::fromLatin1(hash.first(8)));
}

CatalogueSource sourceOf(const QJsonObject &base, const QJsonObject &knowledge)
{
    const QString name = textOf(base, "name"_L1).simplified();
    return {idOf(name), name.isEmpty() ? u"EDPB knowledge base"_s : displayText(name, 100),
            QDate::fromString(textOf(knowledge, "date"_L1).left(10), Qt::ISODate), u"unknown"_s};
}

void readBase(const QJsonObject &base, KnowledgeContent &content)
{
    if (textOf(base, "category"_L1) != "cookie"_L1) {
        content.leaveOut(EdpbKnowledgeText::tr("A base of local storage was left out."),
                         base.value("knowledges"_L1).toArray().size());
        return;
    }
    for (const QJsonValue value : base.value("knowledges"_L1).toArray()) {
        const QJsonObject knowledge = value.toObject();
        const CookieDatabaseRow row = rowOf(knowledge);
        QString why;
        if (auto declaration = declarationOf(row, sourceOf(base, knowledge), why))
            content.declarations.append(*std::move(declaration));
        else
            content.leaveOut(u"'%1': %2"_s.arg(displayText(row.name, 60), why));
    }
}

bool isBase(const QJsonValue &value)
{
    return value.isObject() && value["knowledges"_L1].isArray() && value["category"_L1].isString();
}

QString categoryText(PurposeClass purposeClass)
{
    switch (purposeClass) {
    case PurposeClass::Statistical:
        return u"Analytics"_s;
    case PurposeClass::Marketing:
        return u"Marketing"_s;
    case PurposeClass::Unknown:
        return u"Unclassified"_s;
    default:
        return u"Functional"_s;
    }
}

QJsonObject toJson(const Declaration &what, const QString &domain)
{
    const bool isFamily = what.pattern.match == CookieNamePattern::Match::Prefix;
    return {{u"kind"_s, u"cookie"_s},
            {u"domain"_s, domain},
            {u"name"_s, QString::fromUtf8(what.pattern.written())},
            {u"category"_s, categoryText(what.purposeClass)},
            // Without a controller readers take it for the provider.
            {u"source"_s, what.provider.isEmpty() ? QString() : what.source.title},
            {u"controller"_s, what.provider},
            {u"date"_s, what.source.retrieved.toString(Qt::ISODate)},
            {u"policy"_s, QString()},
            {u"reference"_s, what.source.id},
            {u"comment"_s, what.purpose},
            {u"wildcard_match"_s, isFamily ? 1 : 0}};
}

} // namespace

Result<KnowledgeContent> EdpbKnowledge::read(const QByteArray &json)
{
    if (json.size() > KnowledgeContent::maximumBytes)
        return failure(EdpbKnowledgeText::tr("The file is larger than %1 MiB.")
                           .arg(KnowledgeContent::maximumBytes / 1024 / 1024));
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return failure(
            EdpbKnowledgeText::tr("The file is no complete JSON: it breaks at byte %1.").arg(error.offset));
    const QJsonArray bases = document.isArray() ? document.array() : QJsonArray{document.object()};
    KnowledgeContent content;
    for (const QJsonValue base : bases) {
        if (!isBase(base))
            return failure(EdpbKnowledgeText::tr(
                "The file is no EDPB knowledge base: 'category' and 'knowledges' are missing."));
        if (content.declarations.size() + base["knowledges"_L1].toArray().size() >
            KnowledgeContent::maximumRows)
            return failure(
                EdpbKnowledgeText::tr("The file has more than %1 rows.").arg(KnowledgeContent::maximumRows));
        readBase(base.toObject(), content);
    }
    if (content.declarations.isEmpty())
        return failure(EdpbKnowledgeText::tr("The file has no cookie that can be used."));
    return content;
}

QByteArray EdpbKnowledge::write(const QList<Declaration> &declarations)
{
    QJsonArray knowledges;
    for (const Declaration &what : declarations) {
        if (!what.needsDomain) // else it would hit cookies of others
            knowledges.append(toJson(what, u"*"_s));
        for (const QString &domain : what.domains)
            knowledges.append(toJson(what, domain));
    }
    const QJsonObject base{{u"name"_s, u"ConsentDesk"_s},
                           {u"author"_s, u"ConsentDesk"_s},
                           {u"category"_s, u"cookie"_s},
                           {u"trustLevel"_s, 3},
                           {u"knowledges"_s, knowledges}};
    return harmlessJson(QJsonDocument(base).toJson());
}

} // namespace consentdesk
