// SPDX-License-Identifier: Apache-2.0
#include "policy/PlacedEntry.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

/// "Analytics" over the names inside it.
std::optional<PolicySections::Section> sectionOf(const QString &text,
                                                 const std::optional<PolicySections::Section> &outer)
{
    const CategoryReading reading = categoryFromText(text);
    if (!reading.isStated())
        return outer;
    return PolicySections::Section{text, outer ? completed(reading, outer->reading) : reading};
}

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
            return ListEntry::of(inner).sureness >= ListEntry::Sureness::Likely || holdsNames(inner);
        });
    }

    QList<PlacedEntry> m_entries;
    int m_row = 0; ///< of the outermost item
    int m_depth = 0;
};

} // namespace

QList<PlacedEntry> entriesOf(const QList<PolicyItem> &items,
                             const std::optional<PolicySections::Section> &section)
{
    EntryCollector collector;
    collector.take(items, section);
    return collector.entries();
}

} // namespace consentdesk
