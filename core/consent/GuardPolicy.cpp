// SPDX-License-Identifier: Apache-2.0
#include "consent/GuardPolicy.h"

#include "consent/GuardRules.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

/// What is allowed without any consent, less what is refused everywhere.
ConsentPolicy strictestOf(const ConsentPolicy &policy)
{
    ConsentChoices choices{.everywhere = policy.choices().everywhere, .bySite = {}};
    const auto isAllowed = [](const auto &entry) { return entry.value() == Decision::Allow; };
    choices.everywhere.categories.removeIf(isAllowed);
    choices.everywhere.cookies.removeIf(isAllowed);
    return policy.withChoices(choices);
}

/// Lists each set of rules once: most sites with choices have one of a few.
class RuleList final
{
public:
    int indexOf(const QJsonObject &rules)
    {
        const QByteArray text = QJsonDocument(rules).toJson(QJsonDocument::Compact);
        const auto known = m_indexes.constFind(text);
        if (known != m_indexes.cend())
            return *known;
        m_rules.append(rules);
        return *m_indexes.insert(text, int(m_indexes.size()));
    }
    [[nodiscard]] const QJsonArray &rules() const { return m_rules; }

private:
    QHash<QByteArray, int> m_indexes;
    QJsonArray m_rules;
};

} // namespace

GuardPolicy::GuardPolicy(const ConsentPolicy &policy, GpcWish gpc)
{
    QList<Site> apart = GuardRules::sitesApart(policy);
    std::sort(apart.begin(), apart.end());
    m_isComplete = apart.size() <= maximumSites;
    apart.resize(std::min(apart.size(), maximumSites));
    RuleList list;
    for (const Site &site : std::as_const(apart))
        m_sites.insert(site.domain(),
                       QJsonObject{{u"below"_s, reachesBelow(site)},
                                   {u"rules"_s, list.indexOf(GuardRules::of(policy, site).toJson())},
                                   {u"gpc"_s, sendsGpc(policy, site, gpc)}});
    const GuardRules others = GuardRules::everywhere(m_isComplete ? policy : strictestOf(policy));
    const Site nobodysChoice = Site::fromHost(u"site.invalid"_s); // RFC 2606 section 2: never a real one
    const bool isSignalled = m_isComplete ? sendsGpc(policy, nobodysChoice, gpc) : gpc == GpcWish::Send;
    m_common = {{u"gpc"_s, isSignalled},
                {u"gpcUnknown"_s, sendsGpc(policy, Site(), gpc)},
                {u"everywhere"_s, others.toJson()},
                {u"unknown"_s, GuardRules::of(policy, Site()).toJson()},
                {u"rules"_s, list.rules()}};
}

QJsonObject GuardPolicy::toJson(const QList<Site> &visited, quint64 sequence) const
{
    QJsonObject sites = m_sites;
    for (const Site &site : visited) {
        if (!sites.contains(site.domain()))
            sites.insert(site.domain(), QJsonObject{{u"below"_s, reachesBelow(site)}});
    }
    QJsonObject json = m_common;
    json.insert(u"sequence"_s, double(sequence));
    json.insert(u"sites"_s, sites);
    return json;
}

} // namespace consentdesk
