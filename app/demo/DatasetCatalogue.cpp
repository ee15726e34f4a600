// SPDX-License-Identifier: Apache-2.0
#include "DatasetCatalogue.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk::demo {

namespace {

QByteArray resource(const QString &name)
{
    QFile file(u":/demo/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Dataset::Translated translated(const QJsonValue &value)
{
    Dataset::Translated texts;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        texts.insert(it.key(), it.value().toString());
    return texts;
}

QList<Dataset::Column> readColumns(const QJsonArray &array)
{
    QList<Dataset::Column> columns;
    for (const QJsonValue value : array) {
        const bool isNumber = value["type"_L1].toString() == u"number";
        columns.append({.name = value["name"_L1].toString(),
                        .type = isNumber ? Dataset::Column::Type::Number : Dataset::Column::Type::Text,
                        .label = translated(value["label"_L1])});
    }
    return columns;
}

qsizetype columnOf(const QList<Dataset::Column> &columns, const QString &name)
{
    const auto found =
        std::find_if(columns.begin(), columns.end(), [&](const auto &column) { return column.name == name; });
    return found == columns.end() ? -1 : found - columns.begin();
}

Dataset::Chart readChart(const QJsonValue &value, const QList<Dataset::Column> &columns)
{
    const QString total = value["total"_L1].toString();
    using Chart = Dataset::Chart;
    return {.kind = value["kind"_L1].toString() == u"line" ? Chart::Kind::Line : Chart::Kind::Bars,
            .total = total == u"mean"   ? Chart::Total::Mean
                     : total == u"last" ? Chart::Total::Last
                                        : Chart::Total::Sum,
            .labelColumn = columnOf(columns, value["label"_L1].toString()),
            .valueColumn = columnOf(columns, value["value"_L1].toString())};
}

/// The demo's own files: no quotes, a header line, and the same number of cells in each row.
std::optional<QList<QStringList>> readRows(const QByteArray &csv, const QList<Dataset::Column> &columns)
{
    QStringList lines = QString::fromUtf8(csv).split(u'\n', Qt::SkipEmptyParts);
    QStringList header;
    for (const Dataset::Column &column : columns)
        header.append(column.name);
    if (lines.size() < 2 || lines.takeFirst() != header.join(u','))
        return std::nullopt;
    QList<QStringList> rows;
    for (const QString &line : lines) {
        rows.append(line.split(u','));
        if (rows.last().size() != columns.size())
            return std::nullopt;
    }
    return rows;
}

bool isComplete(const Dataset &dataset, const QStringList &languages)
{
    QList<Dataset::Translated> texts{dataset.title, dataset.description, dataset.publisher};
    for (const Dataset::Column &column : dataset.columns)
        texts.append(column.label);
    return dataset.chart.labelColumn >= 0 && dataset.chart.valueColumn >= 0 &&
           std::all_of(texts.begin(), texts.end(), [&](const auto &text) {
               return std::none_of(languages.begin(), languages.end(),
                                   [&](const QString &language) { return text.value(language).isEmpty(); });
           });
}

std::optional<Dataset> readDataset(const QJsonObject &object, const QStringList &languages)
{
    Dataset dataset{.id = object["id"_L1].toString(),
                    .theme = object["theme"_L1].toString(),
                    .modified = object["modified"_L1].toString(),
                    .featured = object["featured"_L1].toBool(),
                    .title = translated(object["title"_L1]),
                    .description = translated(object["description"_L1]),
                    .publisher = translated(object["publisher"_L1]),
                    .columns = readColumns(object["columns"_L1].toArray())};
    dataset.chart = readChart(object["chart"_L1], dataset.columns);
    dataset.csv = resource(u"datasets/%1.csv"_s.arg(dataset.id));
    const auto rows = readRows(dataset.csv, dataset.columns);
    if (!rows || !isComplete(dataset, languages))
        return std::nullopt;
    dataset.rows = *rows;
    return dataset;
}

/// Case and accents do not matter: "recif" finds "récifs".
QString folded(const QString &text)
{
    QString result;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (!c.isMark())
            result += c;
    }
    return result.toCaseFolded();
}

} // namespace

Result<DatasetCatalogue> DatasetCatalogue::load(const QStringList &languages)
{
    const QJsonObject root = QJsonDocument::fromJson(resource(u"datasets.json"_s)).object();
    DatasetCatalogue catalogue;
    for (const QJsonValue value : root.value("datasets"_L1).toArray()) {
        const auto dataset = readDataset(value.toObject(), languages);
        if (!dataset)
            return failure(u"The demo's dataset \"%1\" is damaged."_s.arg(value["id"_L1].toString()));
        catalogue.m_datasets.append(*dataset);
    }
    if (catalogue.m_datasets.isEmpty())
        return failure(u"The demo's datasets are missing."_s);
    return catalogue;
}

const Dataset *DatasetCatalogue::find(const QString &id) const
{
    const auto found =
        std::find_if(m_datasets.begin(), m_datasets.end(), [&](const auto &d) { return d.id == id; });
    return found == m_datasets.end() ? nullptr : &*found;
}

QList<const Dataset *> DatasetCatalogue::search(const QString &query) const
{
    const QStringList words = folded(query).simplified().split(u' ', Qt::SkipEmptyParts);
    QList<const Dataset *> found;
    for (const Dataset &dataset : m_datasets) {
        const QString text = folded(dataset.searchText());
        if (std::all_of(words.begin(), words.end(), [&](const QString &word) { return text.contains(word); }))
            found.append(&dataset);
    }
    return found;
}

} // namespace consentdesk::demo
