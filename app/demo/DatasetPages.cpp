// SPDX-License-Identifier: Apache-2.0
#include "DatasetPages.h"

#include "ChartSvg.h"
#include "RandomToken.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk::demo {

namespace {

constexpr qsizetype rowsPerPage = 12;
constexpr qsizetype maximumQuery = 200;
constexpr qint64 oneYear = 31'536'000;

QString rowCount(const Dataset &dataset)
{
    return QString::number(dataset.rows.size());
}

/// What nobody declared: a group for comparing two designs of the list, necessary to no one.
void addComparisonGroup(const Visit &visit, DemoResponse &response)
{
    if (visit.request.cookie("ab_bucket").isEmpty())
        response.addCookie({.name = "ab_bucket", .value = randomToken(1, "ab"), .lifetimeSeconds = oneYear});
}

QString tableCells(const Dataset &dataset, const QStringList &row)
{
    QString cells;
    for (qsizetype i = 0; i < row.size(); ++i) {
        const bool isNumber = dataset.columns.at(i).type == Dataset::Column::Type::Number;
        cells += (isNumber ? u"<td class=\"number\">"_s : u"<td>"_s) + row.at(i).toHtmlEscaped() + u"</td>"_s;
    }
    return u"<tr>"_s + cells + u"</tr>\n"_s;
}

} // namespace

DatasetPages::DatasetPages(const PageLayout &layout, DatasetCatalogue catalogue)
    : m_layout(layout)
    , m_catalogue(std::move(catalogue))
{
}

DemoResponse DatasetPages::home(const Visit &visit) const
{
    QString cards;
    qsizetype records = 0;
    for (const Dataset &dataset : m_catalogue.all()) {
        records += dataset.rows.size();
        if (dataset.featured)
            cards += card(visit, dataset);
    }
    const QString body = m_layout.part(visit, u"home"_s,
                                       {{u"cards"_s, cards},
                                        {u"datasets"_s, QString::number(m_catalogue.all().size())},
                                        {u"records"_s, QString::number(records)},
                                        {u"partner"_s, m_layout.partner(visit)}});
    return m_layout.page(visit, m_layout.text(visit, u"nav.home"_s), body);
}

QString DatasetPages::card(const Visit &visit, const Dataset &dataset) const
{
    return m_layout.part(visit, u"card"_s,
                         {{u"id"_s, dataset.id},
                          {u"theme"_s, dataset.theme},
                          {u"themeName"_s, m_layout.text(visit, u"theme."_s + dataset.theme)},
                          {u"title"_s, dataset.title.value(visit.language)},
                          {u"description"_s, dataset.description.value(visit.language)},
                          {u"publisher"_s, dataset.publisher.value(visit.language)},
                          {u"records"_s, m_layout.text(visit, u"dataset.records"_s).arg(rowCount(dataset))}});
}

DemoResponse DatasetPages::explore(const Visit &visit) const
{
    const QString query = visit.request.query.value(u"q"_s).left(maximumQuery).simplified();
    const QList<const Dataset *> found = m_catalogue.search(query);
    QString cards;
    for (const Dataset *dataset : found)
        cards += card(visit, *dataset);
    const QString body = m_layout.part(
        visit, u"explore"_s,
        {{u"cards"_s, cards}, {u"query"_s, query}, {u"summary"_s, resultLine(visit, found.size(), query)}});
    DemoResponse response = m_layout.page(visit, m_layout.text(visit, u"nav.datasets"_s), body);
    addComparisonGroup(visit, response);
    return response;
}

QString DatasetPages::resultLine(const Visit &visit, qsizetype count, const QString &query) const
{
    const QString key = count == 0 ? u"explore.none"_s : count == 1 ? u"explore.one"_s : u"explore.many"_s;
    const QString line = m_layout.text(visit, key).replace(u"%1"_s, QString::number(count));
    return query.isEmpty() ? line : line + u' ' + m_layout.text(visit, u"explore.for"_s).arg(query);
}

DemoResponse DatasetPages::dataset(const Visit &visit, const QString &rest) const
{
    const qsizetype slash = rest.indexOf(u'/');
    const Dataset *const dataset = m_catalogue.find(rest.left(slash < 0 ? rest.size() : slash));
    const QString tail = slash < 0 ? QString() : rest.sliced(slash);
    if (dataset && (tail.isEmpty() || tail == u"/"))
        return show(visit, *dataset);
    if (dataset && (tail == u"/download" || tail == u"/download/"))
        return download(visit, *dataset);
    return m_layout.error(visit, DemoResponse::StatusCode::NotFound, u"notfound"_s);
}

DemoResponse DatasetPages::show(const Visit &visit, const Dataset &dataset) const
{
    const QString title = dataset.title.value(visit.language);
    const QString body = m_layout.part(
        visit, u"dataset"_s,
        {{u"id"_s, dataset.id},
         {u"theme"_s, dataset.theme},
         {u"themeName"_s, m_layout.text(visit, u"theme."_s + dataset.theme)},
         {u"title"_s, title},
         {u"description"_s, dataset.description.value(visit.language)},
         {u"publisher"_s, dataset.publisher.value(visit.language)},
         {u"modified"_s, dataset.modified},
         {u"records"_s, rowCount(dataset)},
         {u"chart"_s, ChartSvg(dataset).draw(m_layout.text(visit, u"dataset.chart"_s).arg(title))},
         {u"table"_s, table(visit, dataset)},
         {u"partner"_s, m_layout.partner(visit)}});
    DemoResponse response = m_layout.page(visit, title, body);
    addComparisonGroup(visit, response);
    return response;
}

QString DatasetPages::table(const Visit &visit, const Dataset &dataset) const
{
    const qsizetype pages = (dataset.rows.size() + rowsPerPage - 1) / rowsPerPage;
    const qsizetype page = std::clamp<qsizetype>(visit.request.query.value(u"page"_s).toInt(), 1, pages);
    QString head;
    for (const Dataset::Column &column : dataset.columns) {
        const bool isNumber = column.type == Dataset::Column::Type::Number;
        head += (isNumber ? u"<th scope=\"col\" class=\"number\">"_s : u"<th scope=\"col\">"_s) +
                column.label.value(visit.language).toHtmlEscaped() + u"</th>"_s;
    }
    QString rows;
    for (const QStringList &row : dataset.rows.mid((page - 1) * rowsPerPage, rowsPerPage))
        rows += tableCells(dataset, row);
    return m_layout.part(visit, u"table"_s,
                         {{u"head"_s, head},
                          {u"rows"_s, rows},
                          {u"caption"_s, dataset.title.value(visit.language)},
                          {u"pager"_s, pager(visit, page, pages)}});
}

QString DatasetPages::pager(const Visit &visit, qsizetype page, qsizetype pages) const
{
    const auto link = [&](qsizetype target, const QString &key) {
        const QString label = m_layout.text(visit, key).toHtmlEscaped();
        if (target < 1 || target > pages)
            return uR"(<span class="button" aria-disabled="true">%1</span>)"_s.arg(label);
        return uR"(<a class="button" href="?page=%1#table">%2</a>)"_s.arg(QString::number(target), label);
    };
    const QString where = m_layout.text(visit, u"table.page"_s)
                              .arg(QString::number(page), QString::number(pages))
                              .toHtmlEscaped();
    return link(page - 1, u"table.previous"_s) + u"<span>%1</span>"_s.arg(where) +
           link(page + 1, u"table.next"_s);
}

DemoResponse DatasetPages::download(const Visit &visit, const Dataset &dataset) const
{
    const QString format = visit.request.query.value(u"format"_s);
    if (format != u"csv" && format != u"json")
        return m_layout.error(visit, DemoResponse::StatusCode::BadRequest, u"badrequest"_s);
    const bool csv = format == u"csv";
    DemoResponse response(DemoResponse::StatusCode::Ok,
                          csv ? "text/csv; charset=utf-8" : "application/json; charset=utf-8",
                          csv ? dataset.csv : dataset.toJson());
    response.addHeader("Content-Disposition",
                       "attachment; filename=\"" + dataset.id.toLatin1() + '.' + format.toLatin1() + '"');
    return response;
}

} // namespace consentdesk::demo
