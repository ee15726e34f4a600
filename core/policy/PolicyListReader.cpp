// SPDX-License-Identifier: Apache-2.0
#include "policy/PolicyListReader.h"

#include "policy/PlacedEntry.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

/// The fields that @p entry names, and the rest as its purpose.
void takeFields(const ListEntry &entry, PolicyRow &row)
{
    QStringList rest;
    if (!entry.text.isEmpty())
        rest.append(entry.text);
    for (const KeyedPart &part : entry.fields) {
        const PolicyColumn column = part.heading.column;
        if (column != PolicyColumn::Name && !row.fields.contains(column))
            row.fields.insert(column, {part.value, row.place, part.key});
        else
            rest.append(part.key + u": "_s + part.value);
    }
    const auto free =
        row.fields.contains(PolicyColumn::Purpose) ? PolicyColumn::Description : PolicyColumn::Purpose;
    if (!rest.isEmpty() && !row.fields.contains(free))
        row.fields.insert(free, {rest.join(u'\n'), row.place, {}});
}

/// Whether a list without one certain name may be of cookies.
bool isDoubtful(const QList<PlacedEntry> &entries, CookieContext context)
{
    const bool isNear = context == CookieContext::Near;
    return context != CookieContext::Elsewhere &&
           std::all_of(entries.cbegin(), entries.cend(), [&](const PlacedEntry &placed) {
               const ListEntry &entry = placed.entry;
               return entry.sureness == ListEntry::Sureness::Perhaps &&
                      (entry.speaksOfDuration() || (isNear && entry.isLikely()));
           });
}

/// Whether at least half of @p entries are of cookies; what may be a list of them and is not read gets a
/// remark.
bool declaresCookies(const QList<PlacedEntry> &entries, CookieContext context, PolicyCollector &collector)
{
    if (context == CookieContext::None || entries.isEmpty())
        return false;
    // Lists of what else is kept, and for how long, are written as lists of cookies.
    const auto enough =
        context == CookieContext::Elsewhere ? ListEntry::Sureness::Certain : ListEntry::Sureness::Likely;
    const auto isSure = [&](const PlacedEntry &placed) { return placed.entry.sureness >= enough; };
    const auto sure = std::count_if(entries.cbegin(), entries.cend(), isSure);
    if (sure > 0 && 2 * sure >= entries.size())
        return true;
    const auto first = sure > 0 ? std::find_if(entries.cbegin(), entries.cend(), isSure) : entries.cbegin();
    if (sure > 0 || isDoubtful(entries, context))
        collector.remark(
            first->place, first->entry.name,
            sure > 0 ? QString::fromUtf8(QT_TRANSLATE_NOOP(
                           "consentdesk::PolicyRemark",
                           "This list names what looks like a cookie, but most of its items are "
                           "something else, so it was not read."))
                     : QString::fromUtf8(QT_TRANSLATE_NOOP(
                           "consentdesk::PolicyRemark",
                           "This list may be one of cookies, but it is not certain that what it names "
                           "are some, so it was not read.")));
    return false;
}

std::optional<PolicyRow> rowOf(const PlacedEntry &placed, PolicyCollector &collector)
{
    const ListEntry &entry = placed.entry;
    if (entry.sureness == ListEntry::Sureness::NoName) {
        collector.remark(placed.place, entry.text,
                         QString::fromUtf8(QT_TRANSLATE_NOOP("consentdesk::PolicyRemark",
                                                             "This item of a list of cookies names none.")));
        return std::nullopt;
    }
    if (entry.sureness != ListEntry::Sureness::Certain && !entry.isLikely()) {
        collector.remark(placed.place, entry.text.isEmpty() ? entry.name : entry.name + u": "_s + entry.text,
                         QString::fromUtf8(QT_TRANSLATE_NOOP(
                             "consentdesk::PolicyRemark",
                             "It is not certain that this item of a list of cookies names one.")));
        return std::nullopt;
    }
    PolicyRow row{placed.place, {}, placed.section};
    row.fields.insert(PolicyColumn::Name, {entry.name, row.place, {}});
    takeFields(entry, row);
    return row;
}

/// "Name: _ga", "Duration: 2 years", each an item of its own, as terms.
PolicyList asTerms(const PolicyList &list)
{
    PolicyList terms{PolicyList::Kind::Definitions, {}, list.isHidden};
    for (const PolicyItem &item : list.items) {
        const KeyedText text = keyedText(wholeText(item));
        if (!text.lead.isEmpty() || text.parts.size() != 1 || !item.items.isEmpty())
            return {};
        terms.items.append({text.parts.constFirst().key, text.parts.constFirst().value, false, {}});
    }
    return terms;
}

PolicyCell headerCell(const QString &text)
{
    return {text, PolicyCell::Kind::Header};
}

} // namespace

std::optional<PolicyTable> tableFromTerms(const PolicyList &list)
{
    if (list.kind == PolicyList::Kind::Items) {
        const PolicyList terms = asTerms(list);
        return terms.items.isEmpty() ? std::nullopt : tableFromTerms(terms);
    }
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
    return headings.size() > 1 && PolicyHeader::in(table.grid, 0) ? std::optional(table) : std::nullopt;
}

QList<PolicyRow> rowsOfList(const PolicyList &list, const PolicyTableContext &context,
                            PolicyCollector &collector)
{
    const QList<PlacedEntry> entries = entriesOf(list.items, context.section);
    QList<PolicyRow> rows;
    if (!declaresCookies(entries, context.cookies, collector))
        return rows;
    for (const PlacedEntry &placed : entries) {
        if (const auto row = rowOf(placed, collector))
            rows.append(*row);
    }
    return rows;
}

} // namespace consentdesk
