// SPDX-License-Identifier: Apache-2.0
#include "knowledge/CookieTable.h"

#include "base/DisplayText.h"
#include "base/HarmlessJson.h"
#include "base/OrNull.h"
#include "cookies/Cookie.h"
#include "exchange/TableCsv.h"
#include "knowledge/CsvTable.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

constexpr qsizetype maximumProblems = 1'000;

const QStringList &answerColumns()
{
    static const QStringList columns{u"category"_s, u"purposeClass"_s, u"provider"_s,  u"function"_s,
                                     u"purpose"_s,  u"source"_s,       u"confidence"_s};
    return columns;
}

std::optional<bool> truth(const QString &cell)
{
    const QString word = cell.trimmed().toLower();
    if (word == "1"_L1 || word == "true"_L1 || word == "yes"_L1)
        return true;
    if (word == "0"_L1 || word == "false"_L1 || word == "no"_L1)
        return false;
    return std::nullopt;
}

/// Where the columns are that are heeded; -1: nowhere.
struct Columns
{
    qsizetype name, domain, site, httpOnly, session;

    explicit Columns(const CsvTable &table)
        : name(table.column(u"name"))
        , domain(table.column(u"domain"))
        , site(table.column(u"site"))
        , httpOnly(table.column(u"http_only"))
        , session(table.column(u"session"))
    {
    }
};

/// A host, perhaps with a port or a path, or an address.
QString hostOf(QString text)
{
    static const QRegularExpression port(u":[0-9]{1,5}$"_s);
    text = text.trimmed();
    if (text.contains("://"_L1))
        return canonicalHost(QUrl(text).host());
    text.truncate(text.contains(u'/') ? text.indexOf(u'/') : text.size());
    return canonicalHost(text.remove(port));
}

/// What is wrong with the row, or empty.
QString problemOf(const QByteArray &name, const QString &host, const QString &siteText, const Site &site)
{
    if (name.trimmed().isEmpty())
        return u"the name is missing"_s;
    if (!isValidCookieName(name))
        return u"this cannot be the name of a cookie"_s;
    if (siteText.trimmed().isEmpty())
        return u"the site is missing, without which nobody can say whether the cookie is its own"_s;
    if (host.isEmpty())
        return u"the domain is no host"_s;
    return site.isNull() ? u"the site is no host"_s : QString();
}

/// Why these columns are not enough, as one sentence, or empty.
QString problemOf(const CsvTable &table)
{
    for (const QString &title : {u"name"_s, u"domain"_s, u"site"_s}) {
        if (table.columnCount(title) == 0)
            return u"The first line has no column '%1': name, domain and site are needed."_s.arg(title);
        if (table.columnCount(title) > 1)
            return u"The first line has more than one column '%1'."_s.arg(title);
    }
    return {};
}

} // namespace

Result<CookieTable> CookieTable::read(const QByteArray &csv)
{
    const auto parsed = CsvTable::parse(csv);
    if (!parsed)
        return failure(parsed.error().message);
    if (const QString problem = problemOf(*parsed); !problem.isEmpty())
        return failure(problem);
    CookieTable table;
    table.m_columns = parsed->columns;
    table.m_rows.reserve(size_t(parsed->rows.size()));
    const Columns at(*parsed);
    for (const CsvTable::Row &from : parsed->rows) {
        Row row{from.cells, std::nullopt, {}, {}};
        const QByteArray name = from.cells.value(at.name).toUtf8();
        const QString siteText = from.cells.value(at.site);
        const QString domain = from.cells.value(at.domain);
        const QString host = hostOf(domain.trimmed().isEmpty() ? siteText : domain);
        const Site site = Site::fromHost(hostOf(siteText));
        QString problem = problemOf(name, host, siteText, site);
        if (const qsizetype cells = from.cells.size(); cells != parsed->columns.size())
            problem = u"it has %1 %2 instead of %3"_s.arg(cells)
                          .arg(cells == 1 ? u"cell"_s : u"cells"_s)
                          .arg(parsed->columns.size());
        row.traits = {host, truth(from.cells.value(at.httpOnly)), truth(from.cells.value(at.session))};
        if (problem.isEmpty()) {
            const Site cookieSite = Site::fromHost(host);
            row.question = {name, cookieSite, site, site == cookieSite ? Party::First : Party::Third};
        } else {
            row.problem = u"Line %1: %2."_s.arg(from.line).arg(problem);
            if (table.m_problems.size() < maximumProblems)
                table.m_problems.append(row.problem);
        }
        table.m_rows.push_back(std::move(row));
    }
    return table;
}

Classification CookieTable::classification(const Catalogue &catalogue, qsizetype index) const
{
    const Row &row = m_rows.at(size_t(index));
    if (!row.question) {
        Classification unknown;
        unknown.sourceId = u"none"_s;
        return unknown;
    }
    return describeCookie(catalogue, nullptr, *row.question, row.traits);
}

QString CookieTable::cell(qsizetype index, QStringView column) const
{
    return m_rows.at(size_t(index)).cells.value(m_columns.indexOf(column));
}

QStringList CookieTable::answersFor(const Catalogue &catalogue, qsizetype index) const
{
    if (!m_rows.at(size_t(index)).question)
        return QList<QString>(answerColumns().size()); // nothing that looks like knowledge
    const Classification known = classification(catalogue, index);
    return {identifier(known.category),
            identifier(known.purposeClass),
            known.provider,
            known.function,
            known.purpose,
            known.sourceId,
            identifier(known.confidence)};
}

QByteArray CookieTable::classified(const Catalogue &catalogue, Format format) const
{
    return format == Format::Csv ? asCsv(catalogue) : asJson(catalogue);
}

QByteArray CookieTable::asCsv(const Catalogue &catalogue) const
{
    TextTable table{m_columns + answerColumns(), {}};
    for (qsizetype i = 0; i < size(); ++i) {
        QStringList cells = m_rows[size_t(i)].cells.mid(0, m_columns.size());
        cells.resize(m_columns.size());
        table.rows.append(cells + answersFor(catalogue, i));
    }
    return harmlessCsv(std::move(table));
}

QByteArray CookieTable::asJson(const Catalogue &catalogue) const
{
    QJsonArray cookies;
    for (qsizetype i = 0; i < size(); ++i) {
        QJsonObject cookie;
        for (qsizetype column = 0; column < m_columns.size(); ++column)
            cookie.insert(m_columns.at(column), m_rows[size_t(i)].cells.value(column));
        const QStringList answers = answersFor(catalogue, i);
        for (qsizetype column = 0; column < answers.size(); ++column)
            cookie.insert(answerColumns().at(column), orNull(answers.at(column)));
        cookie.insert(u"problem"_s, orNull(m_rows[size_t(i)].problem));
        cookies.append(cookie);
    }
    return harmlessJson(QJsonDocument(QJsonObject{{u"schema"_s, 1}, {u"cookies"_s, cookies}}).toJson());
}

} // namespace consentdesk
