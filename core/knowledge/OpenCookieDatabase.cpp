// SPDX-License-Identifier: Apache-2.0
#include "knowledge/OpenCookieDatabase.h"

#include "base/DisplayText.h"
#include "cookies/Cookie.h"
#include "cookies/Site.h"
#include "knowledge/CsvTable.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

class OpenCookieDatabaseText final
{
    Q_DECLARE_TR_FUNCTIONS(consentdesk::OpenCookieDatabase)
};

constexpr qsizetype safePrefix = 4;

PurposeClass classOfCookies(const QString &category)
{
    const QString word = category.trimmed().toLower();
    if (word == "analytics"_L1 || word == "statistics"_L1 || word == "performance"_L1)
        return PurposeClass::Statistical;
    if (word == "marketing"_L1 || word == "advertising"_L1 || word == "targeting"_L1)
        return PurposeClass::Marketing;
    if (word == "functional"_L1 || word == "necessary"_L1 || word == "security"_L1 ||
        word == "personalization"_L1 || word == "preferences"_L1)
        return PurposeClass::Functional;
    return PurposeClass::Unknown;
}

/// "youtube.com (3rd party)", "a.com or b.com", ".c.com": the hosts in it.
QStringList hostsIn(const QString &domain)
{
    static const QRegularExpression host(u"[A-Za-z0-9][A-Za-z0-9-]*(?:\\.[A-Za-z0-9-]+)*\\.[A-Za-z]{2,}"_s);
    QStringList hosts;
    for (auto match = host.globalMatch(domain.left(500)); match.hasNext();) {
        const QString found = canonicalHost(match.next().captured());
        if (!found.isEmpty() && !isPublicSuffix(found) && !hosts.contains(found))
            hosts.append(found);
    }
    return hosts;
}

QString tidy(const QString &text)
{
    return displayText(text.simplified(), KnowledgeContent::maximumText);
}

/// The name up to a placeholder, and whether there was one. "#lang" and "shell#lang" are names.
CookieNamePattern patternOf(QString name, bool isWildcard)
{
    static const QRegularExpression placeholder(
        u"\\*|\\{[^}]*\\}|<[^>]*>|\\[[A-Za-z ]*\\]|#+$|[xX]{3,}$|[xX]{4,}"_s);
    const auto match = placeholder.match(name);
    if (match.hasMatch())
        name.truncate(match.capturedStart());
    const bool isPrefix = isWildcard || match.hasMatch();
    return {name.trimmed().toUtf8(),
            isPrefix ? CookieNamePattern::Match::Prefix : CookieNamePattern::Match::Exact};
}

CookieDatabaseRow rowOf(const QString &platform, const QJsonObject &object)
{
    const auto text = [&](QLatin1StringView key) { return object.value(key).toString(); };
    return {platform,
            text("category"_L1),
            text("cookie"_L1),
            text("domain"_L1),
            text("description"_L1),
            text("retentionPeriod"_L1),
            text("dataController"_L1),
            object.value("wildcardMatch"_L1).toVariant().toString() == "1"_L1};
}

/// Adds rows and tells what was left out, in words of ours and a shortened name.
class Collector final
{
public:
    explicit Collector(const QDate &retrieved)
        : m_source(OpenCookieDatabase::source(retrieved))
    {
    }

    void add(const CookieDatabaseRow &row)
    {
        QString why;
        if (auto declaration = declarationOf(row, m_source, why))
            m_content.declarations.append(*std::move(declaration));
        else
            m_content.leaveOut(u"'%1': %2"_s.arg(displayText(row.name, 60), why));
    }

    [[nodiscard]] bool isFull() const
    {
        return m_content.declarations.size() >= KnowledgeContent::maximumRows;
    }

    Result<KnowledgeContent> take()
    {
        if (m_content.declarations.isEmpty())
            return failure(OpenCookieDatabaseText::tr(
                "The file has no row of the Open Cookie Database that can be used."));
        return std::move(m_content);
    }

private:
    CatalogueSource m_source;
    KnowledgeContent m_content;
};

Result<KnowledgeContent> tooMany()
{
    return failure(
        OpenCookieDatabaseText::tr("The file has more than %1 rows.").arg(KnowledgeContent::maximumRows));
}

Result<KnowledgeContent> readJson(const QByteArray &json, const QDate &retrieved)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return failure(OpenCookieDatabaseText::tr("The file is no complete JSON: it breaks at byte %1.")
                           .arg(error.offset));
    if (!document.isObject())
        return failure(
            OpenCookieDatabaseText::tr("The file is not the Open Cookie Database: it has no platforms."));
    Collector collector(retrieved);
    const QJsonObject platforms = document.object();
    for (auto platform = platforms.constBegin(); platform != platforms.constEnd(); ++platform) {
        if (!platform->isArray())
            return failure(OpenCookieDatabaseText::tr(
                "The file is not the Open Cookie Database: a platform has no list of cookies."));
        for (const QJsonValue cookie : platform->toArray()) {
            if (collector.isFull())
                return tooMany();
            collector.add(rowOf(platform.key(), cookie.toObject()));
        }
    }
    return collector.take();
}

Result<KnowledgeContent> readCsv(const QByteArray &csv, const QDate &retrieved)
{
    const auto table = CsvTable::parse(csv);
    if (!table)
        return failure(table.error().message);
    const QStringList titles{u"Platform"_s,        u"Category"_s,      u"Cookie / Data Key name"_s,
                             u"Domain"_s,          u"Description"_s,   u"Retention period"_s,
                             u"Data Controller"_s, u"Wildcard match"_s};
    QList<qsizetype> at;
    for (const QString &title : titles)
        at.append(table->column(title));
    if (at[1] < 0 || at[2] < 0)
        return failure(OpenCookieDatabaseText::tr(
            "The table is not the Open Cookie Database: it lacks 'Category' or 'Cookie / Data Key name'."));
    Collector collector(retrieved);
    for (const CsvTable::Row &row : table->rows) {
        if (collector.isFull())
            return tooMany();
        const auto cell = [&](int column) {
            return at[column] < 0 ? QString() : row.cells.value(at[column]);
        };
        collector.add(
            {cell(0), cell(1), cell(2), cell(3), cell(4), cell(5), cell(6), cell(7).trimmed() == "1"_L1});
    }
    return collector.take();
}

} // namespace

std::optional<Declaration> declarationOf(const CookieDatabaseRow &row, const CatalogueSource &source,
                                         QString &why)
{
    Declaration declaration;
    declaration.source = source;
    declaration.pattern = patternOf(row.name.trimmed(), row.isWildcard);
    declaration.purposeClass = classOfCookies(row.category);
    declaration.domains = hostsIn(row.domain);
    const QByteArray &text = declaration.pattern.text;
    if (text.isEmpty() || !isValidCookieName(text))
        why = OpenCookieDatabaseText::tr("this cannot be the name of a cookie.");
    else if (declaration.purposeClass == PurposeClass::Unknown)
        why = OpenCookieDatabaseText::tr("its category is not known.");
    const bool isPrefix = declaration.pattern.match == CookieNamePattern::Match::Prefix;
    const bool endsInDelimiter = text.size() > 1 && QByteArrayView("_-.:").contains(text.back());
    declaration.needsDomain = isPrefix && text.size() < safePrefix && (!endsInDelimiter || text.size() < 3);
    if (declaration.needsDomain && declaration.domains.isEmpty())
        why = OpenCookieDatabaseText::tr(
            "the prefix is so short that it would hit cookies of others, and no domain is given.");
    if (!why.isEmpty())
        return std::nullopt;
    declaration.provider = tidy(row.platform.trimmed().isEmpty() ? row.controller : row.platform);
    declaration.purpose = tidy(row.description);
    declaration.lifetime = tidy(row.retention);
    if (declaration.purposeClass == PurposeClass::Functional)
        declaration.function = u"Necessary or functional: the source does not tell"_s;
    return declaration;
}

CatalogueSource OpenCookieDatabase::source(const QDate &retrieved)
{
    return {u"open-cookie-database"_s, u"Open Cookie Database"_s, retrieved, u"Apache-2.0"_s};
}

Result<KnowledgeContent> OpenCookieDatabase::read(const QByteArray &file, const QDate &retrieved)
{
    if (file.size() > KnowledgeContent::maximumBytes)
        return failure(OpenCookieDatabaseText::tr("The file is larger than %1 MiB.")
                           .arg(KnowledgeContent::maximumBytes / 1024 / 1024));
    const QByteArray begin = file.left(64).trimmed();
    const bool isJson = begin.startsWith('{') || begin.startsWith('[') || begin.startsWith("\xef\xbb\xbf{");
    return isJson ? readJson(file.startsWith("\xef\xbb\xbf") ? file.mid(3) : file, retrieved)
                  : readCsv(file, retrieved);
}

} // namespace consentdesk
