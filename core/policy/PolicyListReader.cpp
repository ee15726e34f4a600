// SPDX-License-Identifier: Apache-2.0
#include "policy/PolicyListReader.h"

#include "policy/ListEntry.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

struct PlacedEntry
{
    ListEntry entry;
    PolicyPlace place;
    std::optional<PolicySections::Section> section;
};

bool isCertain(const PlacedEntry &placed)
{
    return placed.entry.sureness == ListEntry::Sureness::Certain;
}

/// "Analytics" over the names inside it.
std::optional<PolicySections::Section> sectionOf(const QString &text,
                                                 const std::optional<PolicySections::Section> &outer)
{
    const CategoryReading reading = categoryFromText(text);
    if (!reading.isStated())
        return outer;
    return PolicySections::Section{text, outer ? completed(reading, outer->reading) : reading};
}

/// What the items say, those inside others too: as lines of their item, or each for itself where the item
/// only says what they have in common.
class EntryCollector final
{
public:
    void take(const QList<PolicyItem> &items, const std::optional<PolicySections::Section> &section)
    {
        for (qsizetype i = 0; i < items.size(); ++i) {
            m_row = m_depth == 0 ? int(i) + 1 : m_row;
            takeItem(items.at(i), section);
        }
    }

    [[nodiscard]] const QList<PlacedEntry> &entries() const { return m_entries; }

private:
    void takeItem(const PolicyItem &item, const std::optional<PolicySections::Section> &section)
    {
        const PolicyItem own{item.label, item.text, item.isCode, {}};
        const bool isGroup = ListEntry::of(own).sureness != ListEntry::Sureness::Certain && holdsNames(item);
        if (!isGroup) {
            m_entries.append({ListEntry::of(withInnerLines(item)), {0, m_row, 0}, section});
            return;
        }
        ++m_depth;
        take(item.items, sectionOf(item.label + u' ' + item.text, section));
        --m_depth;
    }

    static bool holdsNames(const PolicyItem &item)
    {
        return std::any_of(item.items.cbegin(), item.items.cend(), [](const PolicyItem &inner) {
            return ListEntry::of(inner).sureness == ListEntry::Sureness::Certain || holdsNames(inner);
        });
    }

    QList<PlacedEntry> m_entries;
    int m_row = 0; ///< of the outermost item
    int m_depth = 0;
};

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

std::optional<PolicyRow> rowOf(const PlacedEntry &placed, PolicyCollector &collector)
{
    const ListEntry &entry = placed.entry;
    const bool isRead = isCertain(placed) || entry.isLikely();
    if (!isRead) {
        const bool namesNone = entry.sureness == ListEntry::Sureness::NoName;
        collector.remark(placed.place, namesNone ? entry.text : entry.name + u": "_s + entry.text,
                         namesNone ? u"This item of a list of cookies names none."_s
                                   : u"It is not certain that this item of a list of cookies names one."_s);
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
    EntryCollector found;
    found.take(list.items, context.section);
    const QList<PlacedEntry> &entries = found.entries();
    const auto certain = std::count_if(entries.cbegin(), entries.cend(), isCertain);
    if (context.cookies == CookieContext::None || entries.isEmpty())
        return {};
    if (certain == 0) {
        const bool isDoubtful = std::all_of(entries.cbegin(), entries.cend(), [](const PlacedEntry &placed) {
            return placed.entry.sureness == ListEntry::Sureness::Perhaps && placed.entry.statesDuration();
        });
        if (isDoubtful)
            collector.remark(
                entries.constFirst().place, entries.constFirst().entry.name,
                u"This list tells durations as lists of cookies do, but what it names does not look "
                "like cookies, so it was not read."_s);
        return {};
    }
    if (2 * certain < entries.size()) {
        const PlacedEntry &first = *std::find_if(entries.cbegin(), entries.cend(), isCertain);
        collector.remark(
            first.place, first.entry.name,
            u"This list names what looks like a cookie, but most of its items are something else, so "
            "it was not read."_s);
        return {};
    }
    QList<PolicyRow> rows;
    for (const PlacedEntry &placed : entries) {
        if (const auto row = rowOf(placed, collector))
            rows.append(*row);
    }
    return rows;
}

} // namespace consentdesk
