// SPDX-License-Identifier: Apache-2.0
#include "policy/PolicyInterpreter.h"

#include "policy/PolicyLimits.h"
#include "policy/PolicyListReader.h"
#include "policy/PolicyRowReader.h"
#include "policy/RemarkText.h"

#include <QLocale>

#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

/// Reads single tables and lists.
class BlockReader final
{
public:
    explicit BlockReader(PolicyCollector &collector)
        : m_collector(collector)
        , m_rowReader(collector)
    {
    }

    void read(const PolicyList &list, const PolicyTableContext &context)
    {
        if (const auto table = tableFromTerms(list))
            read(*table, context);
        else
            readRows(rowsOfList(list, context, m_collector));
    }

    void read(const PolicyTable &table, const PolicyTableContext &context)
    {
        readRows(PolicyTableReader(context, m_collector).rowsOf(table));
    }

private:
    void readRows(const QList<PolicyRow> &rows)
    {
        for (const PolicyRow &row : rows)
            m_rowReader.read(row);
    }

    PolicyCollector &m_collector;
    PolicyRowReader m_rowReader;
};

qsizetype countOf(const QList<PolicyItem> &items)
{
    return std::accumulate(items.cbegin(), items.cend(), items.size(),
                           [](qsizetype sum, const PolicyItem &item) { return sum + countOf(item.items); });
}

/// Says how much was read of a page that has more.
QString cutSentence(const PolicyTables &page)
{
    qsizetype rows = 0;
    for (const PolicyBlock &block : page.blocks) {
        if (const auto *table = std::get_if<PolicyTable>(&block))
            rows += table->grid.rowCount();
        else if (const auto *list = std::get_if<PolicyList>(&block))
            rows += countOf(list->items);
    }
    const QLocale english(QLocale::English);
    return QString::fromUtf8(remark_text::pageIsCut)
        .arg(english.toString(rows), english.toString(PolicyLimits::rows),
             english.toString(PolicyLimits::text));
}

/// Goes through a page from top to bottom.
class PageWalk final
{
public:
    explicit PageWalk(const PolicyTables &page)
        : m_isPageAboutCookies(speaksOfCookies(page.title))
        , m_reader(m_collector)
    {
        for (const PolicyBlock &block : page.blocks)
            std::visit([this](const auto &part) { take(part); }, block);
        if (m_collector.isEmpty() && !m_collector.hasRemarks())
            m_collector.remark(
                {}, {},
                QString::fromUtf8(QT_TRANSLATE_NOOP(
                    "consentdesk::PolicyRemark",
                    "No table or list of this page was recognised as a declaration of cookies; what its "
                    "running text says is not interpreted.")));
        if (page.isCut)
            m_collector.remark({}, {}, cutSentence(page));
    }

    [[nodiscard]] const PolicyCollector &found() const { return m_collector; }

private:
    void take(const PolicyHeading &heading) { m_sections.enterHeading(heading.level, heading.text); }

    void take(const PolicyPart &part)
    {
        if (part.edge == PolicyPart::Edge::Begin)
            m_sections.beginPart();
        else
            m_sections.endPart();
    }

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
        if (list.isHidden)
            takeHidden(list, context);
        else
            m_reader.read(list, context);
    }

    void take(const PolicyTable &table)
    {
        if (table.isHidden)
            takeHidden(table, contextOf(0, table.caption));
        else
            m_reader.read(table, contextOf(++m_tables, table.caption));
    }

    /// What nobody can see tells visitors nothing, so that it declares nothing. That it is there is said.
    template <class Block>
    void takeHidden(const Block &block, const PolicyTableContext &context)
    {
        PolicyCollector hidden;
        BlockReader(hidden).read(block, context);
        QStringList names;
        for (const DeclaredCookie &cookie : hidden.finished({}).cookies)
            names.append(cookie.nameText);
        if (!names.isEmpty())
            m_collector.remark(
                {}, names.join(u", "_s),
                QString::fromUtf8(QT_TRANSLATE_NOOP(
                    "consentdesk::PolicyRemark",
                    "A table or list that this page does not show declares these, so they were not read. "
                    "If the page can show it, do so, and press “Read this page as the policy”.")));
    }

    [[nodiscard]] CookieContext cookieContext(const QString &caption) const
    {
        if (m_sections.category() || m_sections.nearestSpeaksOfCookies() || speaksOfCookies(caption))
            return CookieContext::Near;
        if (!m_isPageAboutCookies && !m_sections.speakOfCookies())
            return CookieContext::None;
        return m_sections.speakOfSomethingElse() ? CookieContext::Elsewhere : CookieContext::Page;
    }

    [[nodiscard]] PolicyTableContext contextOf(int number, const QString &caption) const
    {
        PolicyTableContext context{number, m_sections.category(), cookieContext(caption)};
        const CategoryReading reading = categoryFromText(caption);
        if (reading.isStated())
            context.section = PolicySections::Section{
                caption, context.section ? completed(reading, context.section->reading) : reading};
        return context;
    }

    const bool m_isPageAboutCookies;
    PolicySections m_sections;
    PolicyCollector m_collector;
    BlockReader m_reader;
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
