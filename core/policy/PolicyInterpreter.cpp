// SPDX-License-Identifier: Apache-2.0
#include "policy/PolicyInterpreter.h"

#include "policy/PolicyListReader.h"
#include "policy/PolicyRowReader.h"

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

/// Goes through a page from top to bottom.
class PageWalk final
{
public:
    explicit PageWalk(const PolicyTables &page)
        : m_isPageAboutCookies(speaksOfCookies(page.title))
        , m_rowReader(m_collector)
    {
        for (const PolicyBlock &block : page.blocks)
            std::visit([this](const auto &part) { take(part); }, block);
        if (m_collector.isEmpty())
            m_collector.remark(
                {}, {},
                u"No table or list of this page declares cookies by name; its prose is not interpreted."_s);
        if (page.isCut)
            m_collector.remark({}, {},
                               u"The page is longer than what is read, so its end is missing here."_s);
    }

    [[nodiscard]] const PolicyCollector &found() const { return m_collector; }

private:
    void take(const PolicyHeading &heading) { m_sections.enterHeading(heading.level, heading.text); }

    void take(const PolicyParagraph &paragraph)
    {
        if (paragraph.label.isEmpty())
            return;
        if (paragraph.text.isEmpty())
            m_sections.enterLabel(paragraph.label);
        else
            m_sections.enterRunIn(paragraph.label);
    }

    void take(const PolicyList &list)
    {
        const PolicyTableContext context = contextOf(0, {});
        if (const auto table = tableFromTerms(list))
            readTable(*table, context);
        else
            readRows(rowsOfList(list, context, m_collector));
    }

    void take(const PolicyTable &table) { readTable(table, contextOf(++m_tables, table.caption)); }

    void readTable(const PolicyTable &table, const PolicyTableContext &context)
    {
        readRows(PolicyTableReader(context, m_collector).rowsOf(table));
    }

    void readRows(const QList<PolicyRow> &rows)
    {
        for (const PolicyRow &row : rows)
            m_rowReader.read(row);
    }

    [[nodiscard]] PolicyTableContext contextOf(int number, const QString &caption) const
    {
        PolicyTableContext context{number, m_sections.category(),
                                   m_isPageAboutCookies || m_sections.speakOfCookies() ||
                                       speaksOfCookies(caption)};
        const CategoryReading reading = categoryFromText(caption);
        if (reading.isStated())
            context.section = PolicySections::Section{
                caption, context.section ? completed(reading, context.section->reading) : reading};
        return context;
    }

    const bool m_isPageAboutCookies;
    PolicySections m_sections;
    PolicyCollector m_collector;
    PolicyRowReader m_rowReader;
    int m_tables = 0;
};

} // namespace

SitePolicy interpretPolicy(const PolicyTables &tables, const QUrl &address, const QDateTime &retrieved)
{
    SitePolicy policy;
    policy.address = address;
    policy.retrieved = retrieved.toUTC();
    policy.title = tables.title;
    policy.language = tables.language;
    policy.contentHash = tables.contentHash;
    return PageWalk(tables).found().finished(policy);
}

} // namespace consentdesk
