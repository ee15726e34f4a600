// SPDX-License-Identifier: Apache-2.0
#include "consent/NameRules.h"

#include <QStringDecoder>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

/// No pattern and no choice has a control character (isValidCookieName), so a name that ends in one is known
/// by its longest prefix alone.
constexpr char unheardOf = '\x01';

QList<QByteArray> namesChosen(const ChoiceSet &choices, const Site &cookieSite)
{
    QList<QByteArray> names;
    for (auto selector = choices.cookies.keyBegin(); selector != choices.cookies.keyEnd(); ++selector) {
        if (!selector->name.isEmpty() && selector->matches(selector->name, cookieSite))
            names.append(selector->name);
    }
    return names;
}

QJsonObject toJsonTable(const QMap<QByteArray, Decision> &table)
{
    QJsonObject json;
    for (auto entry = table.cbegin(); entry != table.cend(); ++entry) {
        QStringDecoder decoder(QStringDecoder::Utf8);
        const QString name = decoder(entry.key());
        if (!decoder.hasError())
            json.insert(name, entry.value() == Decision::Allow ? 1 : 0);
    }
    return json;
}

} // namespace

NameRules NameRules::of(const ConsentPolicy &policy, const Site &topLevelSite, const Site &cookieSite)
{
    const auto answer = [&](const QByteArray &name) {
        return policy.decide({topLevelSite, cookieSite, name}).decision;
    };
    QList<QByteArray> names = namesChosen(policy.choices().everywhere, cookieSite) +
                              namesChosen(policy.choices().forSite(topLevelSite), cookieSite);
    QList<QByteArray> prefixes;
    for (const CookieNamePattern &pattern : policy.patternsOn(topLevelSite))
        (pattern.match == CookieNamePattern::Match::Exact ? names : prefixes).append(pattern.text);

    // From the general to the special; what the more general already says is left out.
    NameRules rules;
    rules.m_otherwise = answer(QByteArray(1, unheardOf));
    std::sort(prefixes.begin(), prefixes.end(),
              [](const auto &a, const auto &b) { return a.size() < b.size(); });
    for (const QByteArray &prefix : std::as_const(prefixes)) {
        const Decision decision = answer(prefix + unheardOf);
        if (decision != rules.decide(prefix))
            rules.m_prefixes.insert(prefix, decision);
    }
    for (const QByteArray &name : std::as_const(names)) {
        const Decision decision = answer(name);
        if (decision != rules.decide(name))
            rules.m_names.insert(name, decision);
    }
    return rules;
}

Decision NameRules::decide(const QByteArray &wireName) const
{
    if (const auto exact = m_names.constFind(wireName); exact != m_names.cend())
        return *exact;
    for (qsizetype length = wireName.size(); length > 0 && !m_prefixes.isEmpty(); --length) {
        if (const auto found = m_prefixes.constFind(wireName.first(length)); found != m_prefixes.cend())
            return *found;
    }
    return m_otherwise;
}

QJsonObject NameRules::toJson() const
{
    const QJsonObject prefixes = toJsonTable(m_prefixes);
    qsizetype longest = 0;
    for (auto prefix = prefixes.constBegin(); prefix != prefixes.constEnd(); ++prefix)
        longest = std::max(longest, prefix.key().size());
    return {{u"names"_s, toJsonTable(m_names)},
            {u"prefixes"_s, prefixes},
            {u"longest"_s, longest},
            {u"otherwise"_s, m_otherwise == Decision::Allow ? 1 : 0}};
}

} // namespace consentdesk
