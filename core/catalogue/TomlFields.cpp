// SPDX-License-Identifier: Apache-2.0
#include "catalogue/TomlFields.h"

#include "base/DisplayText.h"
#include "base/TextLanguage.h"

#include <QSet>

#include <string>
#include <toml++/toml.h>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

struct TomlFields::Table
{
    const toml::table &fields;
    uint line = 0; ///< of the table's header: where an absent field is reported
    QSet<QString> read{};
};

struct TomlFields::Problem
{
    QString fileName;
    std::optional<QString> sentence{};

    /// Only the first report counts.
    void report(uint line, const QString &what)
    {
        if (!sentence)
            sentence = u"%1, line %2, %3."_s.arg(displayText(fileName), QString::number(line), what);
    }
};

namespace {

QString fromToml(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

/// The line that nests too deeply, if there is one. toml++ 3.3 limits the depth of arrays and inline tables
/// but not that of dotted keys, and takes a tree apart recursively: a line of 40,000 dots overflowed the
/// stack. Dots are counted wherever they stand, which no quoting can evade.
std::optional<uint> tooDeepLine(const QByteArray &toml)
{
    constexpr int maximumDots = 64;
    uint line = 1;
    int dots = 0;
    for (const char c : toml) {
        if (c == '\n') {
            ++line;
            dots = 0;
        } else if (c == '.' && ++dots > maximumDots) {
            return line;
        }
    }
    return std::nullopt;
}

const toml::node *findNode(TomlFields::Table &table, QLatin1StringView field)
{
    table.read.insert(field);
    return table.fields.get(std::string_view(field.data(), size_t(field.size())));
}

} // namespace

TomlFields::TomlFields(std::unique_ptr<Table> table, Problem &problem)
    : m_table(std::move(table))
    , m_problem(problem)
{
}

TomlFields::~TomlFields() = default;

QString TomlFields::text(QLatin1StringView field)
{
    const QString value = optionalText(field);
    if (value.isEmpty())
        reject(field, findNode(*m_table, field) ? u"must not be blank"_s : u"is missing"_s);
    return value;
}

QString TomlFields::optionalText(QLatin1StringView field)
{
    const toml::node *const node = findNode(*m_table, field);
    if (!node)
        return {};
    if (const auto *const value = node->as_string())
        return fromToml(value->get()).trimmed();
    reject(field, u"must be a text in quotes"_s);
    return {};
}

QString TomlFields::textIn(const QString &language, QLatin1StringView field)
{
    QString chosen = text(field);
    for (const QLatin1StringView translated : translatedLanguages) {
        const QByteArray name = QByteArray(field.data(), field.size()) + '-' + translated.data();
        const QLatin1StringView of(name);
        if (!findNode(*m_table, of))
            continue;
        if (const QString value = text(of); translated == language)
            chosen = value;
    }
    return chosen;
}

bool TomlFields::optionalFlag(QLatin1StringView field)
{
    const toml::node *const node = findNode(*m_table, field);
    if (!node)
        return false;
    if (const auto *const value = node->as_boolean())
        return value->get();
    reject(field, u"must be true or false"_s);
    return false;
}

qint64 TomlFields::number(QLatin1StringView field)
{
    const toml::node *const node = findNode(*m_table, field);
    if (const auto *const value = node ? node->as_integer() : nullptr)
        return value->get();
    reject(field, node ? u"must be a whole number"_s : u"is missing"_s);
    return 0;
}

QDate TomlFields::date(QLatin1StringView field)
{
    const toml::node *const node = findNode(*m_table, field);
    if (const auto *const value = node ? node->as_date() : nullptr)
        return {value->get().year, value->get().month, value->get().day};
    reject(field, node ? u"must be a date such as 2026-11-24"_s : u"is missing"_s);
    return {};
}

void TomlFields::eachTable(QLatin1StringView field, const std::function<void(TomlFields &)> &read)
{
    const toml::node *const node = findNode(*m_table, field);
    if (!node)
        return;
    const toml::array *const array = node->as_array();
    if (!array || !array->is_homogeneous(toml::node_type::table))
        return reject(field, u"must be written as [[%1]] tables"_s.arg(field));
    for (const toml::node &element : *array) {
        auto table = std::make_unique<Table>(Table{*element.as_table(), element.source().begin.line});
        TomlFields fields(std::move(table), m_problem);
        read(fields);
        fields.rejectUnreadFields();
    }
}

void TomlFields::reject(QLatin1StringView field, const QString &reason)
{
    const toml::node *const node = findNode(*m_table, field);
    const uint line = node ? node->source().begin.line : m_table->line;
    m_problem.report(line, u"field '%1': %2"_s.arg(field, reason));
}

void TomlFields::rejectUnreadFields()
{
    for (const auto &[key, node] : m_table->fields) {
        const QString field = fromToml(key.str());
        if (m_table->read.contains(field))
            continue;
        m_problem.report(node.source().begin.line,
                         u"field '%1': is not known in this format"_s.arg(displayText(field, 40)));
    }
}

std::optional<QString> TomlFields::readRoot(const QByteArray &toml, const QString &fileName,
                                            const std::function<void(TomlFields &)> &read)
{
    Problem problem{fileName};
    if (const auto line = tooDeepLine(toml)) {
        problem.report(*line, u"too many dots in one line"_s);
        return problem.sentence;
    }
    try {
        const toml::table document = toml::parse(std::string_view(toml.constData(), size_t(toml.size())));
        TomlFields root(std::make_unique<Table>(Table{document, 1}), problem);
        read(root);
        root.rejectUnreadFields();
    } catch (const toml::parse_error &error) {
        problem.report(error.source().begin.line,
                       u"not valid TOML: %1"_s.arg(displayText(fromToml(error.description()), 200)));
    }
    return problem.sentence;
}

} // namespace consentdesk
