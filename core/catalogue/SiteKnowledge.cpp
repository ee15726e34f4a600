// SPDX-License-Identifier: Apache-2.0
#include "catalogue/SiteKnowledge.h"

#include <QSet>

namespace consentdesk {

SiteKnowledge::Names::Names(const QList<Declaration> &declarations)
{
    for (const Declaration &declaration : declarations) {
        auto &table = declaration.pattern.match == CookieNamePattern::Match::Exact ? exact : prefixes;
        if (!table.contains(declaration.pattern.text))
            table.insert(declaration.pattern.text, declaration);
    }
}

const Declaration *SiteKnowledge::Names::find(const QByteArray &name) const
{
    if (const auto found = exact.constFind(name); found != exact.cend())
        return &*found;
    for (qsizetype length = name.size(); length > 0 && !prefixes.isEmpty(); --length) {
        // fromRawData: a look-up must not copy the name once a length
        const auto found = prefixes.constFind(QByteArray::fromRawData(name.constData(), length));
        if (found != prefixes.cend())
            return &*found;
    }
    return nullptr;
}

std::shared_ptr<const SiteKnowledge> SiteKnowledge::of(const Declarations &policies,
                                                       const Declarations &labels)
{
    const std::shared_ptr<SiteKnowledge> knowledge(new SiteKnowledge);
    knowledge->m_policies = tableOf(policies);
    knowledge->m_labels = tableOf(labels);
    return knowledge;
}

SiteKnowledge::Table SiteKnowledge::tableOf(const Declarations &declarations)
{
    Table table;
    for (const auto &[site, list] : declarations.asKeyValueRange()) {
        if (!list.isEmpty())
            table.insert(site, std::make_shared<const Names>(list));
    }
    return table;
}

const Declaration *SiteKnowledge::findIn(const Table &table, const Site &site, const QByteArray &name)
{
    const auto names = table.constFind(site);
    return names == table.cend() ? nullptr : (*names)->find(name);
}

const Declaration *SiteKnowledge::label(const Site &topLevelSite, const QByteArray &name) const
{
    const Declaration *const here = topLevelSite.isNull() ? nullptr : findIn(m_labels, topLevelSite, name);
    return here ? here : findIn(m_labels, Site(), name);
}

const Declaration *SiteKnowledge::declared(const Site &topLevelSite, const QByteArray &name) const
{
    return topLevelSite.isNull() ? nullptr : findIn(m_policies, topLevelSite, name);
}

QList<Site> SiteKnowledge::sites() const
{
    QSet<Site> sites(m_policies.keyBegin(), m_policies.keyEnd());
    sites.unite(QSet<Site>(m_labels.keyBegin(), m_labels.keyEnd()));
    sites.remove(Site());
    return sites.values();
}

std::vector<CookieNamePattern> SiteKnowledge::patternsOn(const Site &topLevelSite) const
{
    std::vector<CookieNamePattern> patterns;
    const auto add = [&](const Table &table, const Site &site) {
        const auto names = table.value(site);
        if (!names)
            return;
        for (auto name = names->exact.keyBegin(); name != names->exact.keyEnd(); ++name)
            patterns.push_back({*name, CookieNamePattern::Match::Exact});
        for (auto name = names->prefixes.keyBegin(); name != names->prefixes.keyEnd(); ++name)
            patterns.push_back({*name, CookieNamePattern::Match::Prefix});
    };
    if (!topLevelSite.isNull()) {
        add(m_policies, topLevelSite);
        add(m_labels, topLevelSite);
    }
    add(m_labels, Site());
    return patterns;
}

} // namespace consentdesk
