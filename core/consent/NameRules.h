// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "consent/ConsentPolicy.h"

#include <QJsonObject>
#include <QMap>

namespace consentdesk {

/// What ConsentPolicy::decide answers for every name of one site's cookies on one page, as a small table: for
/// the guard, which has to decide inside the page. Made only by asking decide(). Value type.
class NameRules final
{
public:
    /// @p topLevelSite null: the page is unknown, and everybody is a third party to it.
    [[nodiscard]] static NameRules of(const ConsentPolicy &policy, const Site &topLevelSite,
                                      const Site &cookieSite);

    /// An exact name first, then the longest prefix, as Catalogue::find(); otherwise the answer for all
    /// names.
    [[nodiscard]] Decision decide(const QByteArray &wireName) const;
    [[nodiscard]] qsizetype size() const { return m_names.size() + m_prefixes.size(); }

    /// {"names": {name: 0|1}, "prefixes": {prefix: 0|1}, "otherwise": 0|1, "longest": UTF-16 units of the
    /// longest prefix}; 1 allows. Names that are no UTF-8 are left out: page scripts can neither write nor
    /// read them.
    [[nodiscard]] QJsonObject toJson() const;

    friend bool operator==(const NameRules &, const NameRules &) = default;

private:
    struct Patterns
    {
        QList<QByteArray> names;
        QList<QByteArray> prefixes;

        void add(const std::vector<CookieNamePattern> &more);
    };

    static Patterns apart(const ConsentPolicy &policy, const Site &topLevelSite, const Site &cookieSite);
    /// The table of all @p patterns.
    static NameRules made(const ConsentPolicy &policy, const Site &topLevelSite, const Site &cookieSite,
                          Patterns patterns);
    /// What the catalogue's names come to where choices are for categories only.
    static NameRules ofCategories(const ConsentPolicy &policy, const Site &topLevelSite,
                                  const Site &cookieSite);
    void insert(QMap<QByteArray, Decision> NameRules::*table, const QByteArray &text, Decision decision);

    QMap<QByteArray, Decision> m_names;
    QMap<QByteArray, Decision> m_prefixes;
    Decision m_otherwise = Decision::Refuse;
};

} // namespace consentdesk
