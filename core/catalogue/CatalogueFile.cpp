// SPDX-License-Identifier: Apache-2.0
#include "catalogue/CatalogueFile.h"

#include "base/DisplayText.h"
#include "catalogue/TomlFields.h"
#include "cookies/Cookie.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

constexpr qsizetype minimumPrefixLength = 4;

CatalogueSource readSource(TomlFields &fields)
{
    CatalogueSource source;
    source.id = fields.text("id"_L1);
    source.title = fields.text("title"_L1);
    source.retrieved = fields.date("retrieved"_L1);
    source.licence = fields.text("licence"_L1);
    return source;
}

CategoryDescription readCategory(TomlFields &fields)
{
    CategoryDescription description;
    const QString id = fields.text("id"_L1);
    if (const auto category = cookieCategoryFrom(id))
        description.category = *category;
    else
        fields.reject("id"_L1, u"'%1' is no category (necessary, statistical, internal, third-party)"_s.arg(
                                   displayText(id, 40)));
    description.name = fields.text("name"_L1);
    description.explanation = fields.text("explanation"_L1);
    return description;
}

CookieNamePattern readPattern(TomlFields &fields)
{
    const auto pattern = CookieNamePattern::fromWritten(fields.text("name"_L1).toUtf8());
    // Shorter prefixes hit cookies of others (shared/knowledge.md section 2).
    const bool isPrefix = pattern.match == CookieNamePattern::Match::Prefix;
    if (isPrefix && QString::fromUtf8(pattern.text).size() < minimumPrefixLength)
        fields.reject("name"_L1,
                      u"a prefix needs at least %1 characters before '*'"_s.arg(minimumPrefixLength));
    if (!isValidCookieName(pattern.text))
        fields.reject("name"_L1, u"'%1' cannot be the name of a cookie"_s.arg(displayText(pattern.text, 40)));
    return pattern;
}

Declaration readDeclaration(TomlFields &fields, const CatalogueSource &source)
{
    Declaration declaration;
    declaration.source = source;
    declaration.pattern = readPattern(fields);
    declaration.provider = fields.text("provider"_L1);
    declaration.function = fields.text("function"_L1);
    declaration.purpose = fields.text("purpose"_L1);
    declaration.lifetime = fields.optionalText("lifetime"_L1);
    declaration.anonymised = fields.optionalFlag("anonymised"_L1);
    declaration.anonymisable = fields.optionalFlag("anonymisable"_L1);
    declaration.generic = fields.optionalFlag("generic"_L1);
    const QString purposeClass = fields.text("class"_L1);
    if (const auto known = purposeClassFrom(purposeClass))
        declaration.purposeClass = *known;
    else
        fields.reject(
            "class"_L1,
            u"'%1' is no purpose class (necessary, functional, statistical, marketing, unknown)"_s.arg(
                displayText(purposeClass, 40)));
    if (declaration.purposeClass != PurposeClass::Statistical) {
        if (declaration.anonymised)
            fields.reject("anonymised"_L1, u"only statistical cookies can be anonymised"_s);
        if (declaration.anonymisable)
            fields.reject("anonymisable"_L1, u"only statistical cookies can be anonymised"_s);
    }
    return declaration;
}

void readCategories(TomlFields &root, CatalogueFile &file)
{
    root.eachTable("category"_L1, [&file](TomlFields &fields) {
        const CategoryDescription description = readCategory(fields);
        const auto same = [&](const auto &other) { return other.category == description.category; };
        if (std::any_of(file.categories.cbegin(), file.categories.cend(), same))
            fields.reject("id"_L1, u"this category is described twice"_s);
        file.categories.append(description);
    });
}

void readDeclarations(TomlFields &root, CatalogueFile &file)
{
    QSet<QByteArray> names;
    root.eachTable("cookie"_L1, [&](TomlFields &fields) {
        const Declaration declaration = readDeclaration(fields, file.source);
        const QByteArray name = declaration.pattern.written();
        if (names.contains(name))
            fields.reject("name"_L1, u"this name is declared twice"_s);
        names.insert(name);
        file.declarations.append(declaration);
    });
}

} // namespace

Result<CatalogueFile> CatalogueFile::parse(const QByteArray &toml, const QString &fileName)
{
    if (toml.size() > maximumBytes)
        return failure(u"%1: the catalogue is larger than %2 MiB."_s.arg(
            displayText(fileName), QString::number(maximumBytes / 1024 / 1024)));
    return TomlFields::readDocument<CatalogueFile>(toml, fileName, [](TomlFields &root) {
        CatalogueFile file;
        const auto format = root.number("format"_L1);
        if (format > formatVersion)
            root.reject(
                "format"_L1,
                u"made for a newer version of ConsentDesk (format %1, this one reads %2)"_s.arg(format).arg(
                    formatVersion));
        else if (format != formatVersion)
            root.reject("format"_L1, u"must be %1"_s.arg(formatVersion));
        file.source = readSource(root);
        readCategories(root, file);
        readDeclarations(root, file);
        return file;
    });
}

Result<CatalogueFile> CatalogueFile::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(
            u"The catalogue %1 cannot be read: %2."_s.arg(displayText(path, 400), file.errorString()));
    return parse(file.read(maximumBytes + 1), QFileInfo(path).fileName());
}

} // namespace consentdesk
