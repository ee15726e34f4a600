// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/CookieColumn.h"
#include "models/SearchWords.h"

#include <QMap>
#include <QSet>
#include <QStringList>

#include <array>

namespace consentdesk {

/// By what the inspector's rows can be narrowed down beside searching.
enum class Facet { Category, State, Party, Lifetime, Flag, Site };

inline constexpr std::array allFacets{Facet::Category, Facet::State, Facet::Party,
                                      Facet::Lifetime, Facet::Flag,  Facet::Site};

/// One value of a facet: what a chip stands for.
struct FacetValue
{
    Facet facet = Facet::Category;
    QString value; ///< stable identifier; of Site the registrable domain

    friend bool operator==(const FacetValue &, const FacetValue &) = default;
};

[[nodiscard]] QString facetTitle(Facet facet);
/// Safe to show.
[[nodiscard]] QString facetText(const FacetValue &value, const ColumnContext &context);
/// What @p row has of @p facet; several of Flag. In the order in which they are offered.
[[nodiscard]] QStringList facetValues(Facet facet, const InspectorRow &row, const ColumnContext &context);
/// All values there are, in the order in which they are offered; none of Site, which depends on the rows.
[[nodiscard]] QStringList allFacetValues(Facet facet);

/// What is searched and chosen. A row is shown when it has every word searched for, and of each facet of
/// which something is chosen at least one value. Value type.
class CookieFilter final
{
public:
    /// Case does not matter; words are separated by white space.
    void setText(const QString &text);
    [[nodiscard]] const SearchWords &words() const { return m_words; }
    void choose(const FacetValue &value);
    void drop(const FacetValue &value);
    void clear();
    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty() && m_chosen.isEmpty(); }
    [[nodiscard]] bool isChosen(const FacetValue &value) const;
    /// In the order of the facets, then in that of their choice.
    [[nodiscard]] QList<FacetValue> chosen() const;

    /// @p searchText as searchTextOf() makes it.
    [[nodiscard]] bool matchesText(const QString &searchText) const;
    /// @p except: as if nothing of that facet were chosen.
    [[nodiscard]] bool matchesFacets(const InspectorRow &row, const ColumnContext &context,
                                     std::optional<Facet> except = std::nullopt) const;

    friend bool operator==(const CookieFilter &, const CookieFilter &) = default;

private:
    SearchWords m_words;
    QMap<Facet, QStringList> m_chosen;
};

/// The texts of all columns, case-folded. Masked values are no part of it: a search must not tell them.
[[nodiscard]] QString searchTextOf(const InspectorRow &row, const ColumnContext &context);

} // namespace consentdesk
