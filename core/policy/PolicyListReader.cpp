// SPDX-License-Identifier: Apache-2.0
#include "policy/PolicyListReader.h"

#include "policy/CookieNamesText.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

constexpr qsizetype longestNames = 120;
constexpr qsizetype longestKey = 40;

/// "sessionid: to remember you" without a bold part.
PolicyItem withLabel(const PolicyItem &item)
{
    static const QRegularExpression form(
        uR"(\A(?<label>[^\s:：][^:：\n]*?)\s*(?:[:：]|\s[-–—])\s+(?<text>.*)\z)"_s,
        QRegularExpression::DotMatchesEverythingOption);
    if (!item.label.isEmpty())
        return item;
    const auto match = form.match(item.text);
    if (!match.hasMatch() || match.capturedLength(u"label"_s) > longestNames)
        return item;
    return {match.captured(u"label"_s), match.captured(u"text"_s), false};
}

QString afterSeparator(const QString &text)
{
    static const QRegularExpression separator(uR"(\A\s*[:：–—-]?\s*)"_s);
    return QString(text).remove(separator);
}

bool isCertainName(const PolicyItem &item)
{
    if (item.label.isEmpty() || item.label.size() > longestNames)
        return false;
    const CookieNames names = cookieNamesFromText(item.label);
    return !names.names.isEmpty() && names.problems.isEmpty() &&
           (item.isCode || isUnmistakableName(names.names.constFirst().text));
}

/// "Duration: 6 months" on a line of its own is a field; the other lines are the purpose.
void takeText(const QString &text, PolicyRow &row)
{
    QStringList purpose;
    for (const QString &line : afterSeparator(text).split(u'\n')) {
        const qsizetype colon = line.indexOf(QRegularExpression(u"[:：]"_s));
        const auto heading =
            colon > 0 && colon <= longestKey ? columnHeading(line.first(colon)) : std::nullopt;
        if (heading && heading->column != PolicyColumn::Name && !row.fields.contains(heading->column))
            row.fields.insert(heading->column,
                              {line.sliced(colon + 1).trimmed(), row.place, line.first(colon)});
        else
            purpose.append(line);
    }
    const QString rest = purpose.join(u'\n').trimmed();
    if (!row.fields.contains(PolicyColumn::Purpose))
        row.fields.insert(PolicyColumn::Purpose, {rest, row.place, {}});
    else if (!rest.isEmpty() && !row.fields.contains(PolicyColumn::Description))
        row.fields.insert(PolicyColumn::Description, {rest, row.place, {}});
}

PolicyCell headerCell(const QString &text)
{
    return {text, PolicyCell::Kind::Header};
}

} // namespace

std::optional<PolicyTable> tableFromTerms(const PolicyList &list)
{
    if (list.kind != PolicyList::Kind::Definitions || list.items.size() < 2)
        return std::nullopt;
    // The terms up to the second time the first one comes are the headings.
    QList<PolicyCell> headings;
    for (const PolicyItem &item : list.items) {
        if (!headings.isEmpty() && item.label == headings.constFirst().text)
            break;
        headings.append(headerCell(item.label));
    }
    QList<QList<PolicyCell>> rows{headings};
    for (qsizetype i = 0; i < list.items.size(); ++i) {
        const qsizetype column = i % headings.size();
        if (list.items.at(i).label != headings.at(column).text)
            return std::nullopt;
        if (column == 0)
            rows.append(QList<PolicyCell>());
        rows.last().append(PolicyCell{list.items.at(i).text});
    }
    const PolicyTable table{{}, PolicyGrid(rows)};
    return PolicyHeader::in(table.grid, 0) ? std::optional(table) : std::nullopt;
}

QList<PolicyRow> rowsOfList(const PolicyList &list, const PolicyTableContext &context,
                            PolicyCollector &collector)
{
    QList<PolicyItem> items;
    for (const PolicyItem &item : list.items)
        items.append(withLabel(item));
    const auto certain = std::count_if(items.cbegin(), items.cend(), isCertainName);
    if (!context.isAboutCookies || certain == 0 || 2 * certain < items.size())
        return {};
    QList<PolicyRow> rows;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const PolicyItem &item = items.at(i);
        PolicyRow row{{0, int(i) + 1, 0}, {}, context.section};
        if (item.label.isEmpty()) {
            collector.remark(row.place, item.text, u"This item of a list of cookies names none."_s);
            continue;
        }
        row.fields.insert(PolicyColumn::Name, {item.label, row.place, {}});
        takeText(item.text, row);
        rows.append(row);
    }
    return rows;
}

} // namespace consentdesk
