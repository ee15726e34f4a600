// SPDX-License-Identifier: Apache-2.0
#include "models/CookieFilter.h"

#include "base/DisplayText.h"
#include "report/AttributeText.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

class CookieFacets final
{
    Q_DECLARE_TR_FUNCTIONS(consentdesk::CookieFacets)
};

constexpr qint64 secondsADay = 24 * 60 * 60;

/// CNIL recommends at most 13 months for audience measurement that needs no consent (shared/field.md
/// section 4).
QString lifetimeClass(const InspectorRow &row, const QDateTime &now)
{
    const auto &expires = row.cookie().expires;
    if (!expires)
        return u"session"_s;
    const qint64 seconds = now.secsTo(*expires);
    if (seconds <= secondsADay)
        return u"day"_s;
    if (seconds <= 30 * secondsADay)
        return u"month"_s;
    return *expires <= now.addMonths(13) ? u"13-months"_s : u"longer"_s;
}

QString sameSiteFlag(SameSiteFinding sameSite)
{
    switch (sameSite) {
    case SameSiteFinding::None:
        return u"same-site-none"_s;
    case SameSiteFinding::Lax:
        return u"same-site-lax"_s;
    case SameSiteFinding::Strict:
        return u"same-site-strict"_s;
    case SameSiteFinding::Omitted:
        return u"same-site-not-set"_s;
    case SameSiteFinding::Unknown:
        break;
    }
    return u"same-site-not-reported"_s;
}

QStringList flagsOf(const InspectorRow &row)
{
    QStringList flags;
    flags.append(row.cookie().secure ? u"secure"_s : u"not-secure"_s);
    flags.append(row.cookie().httpOnly ? u"http-only"_s : u"not-http-only"_s);
    if (row.key().isHostOnly())
        flags.append(u"host-only"_s);
    flags.append(sameSiteFlag(row.sameSite));
    return flags;
}

QString lifetimeText(const QString &value)
{
    if (value == "session"_L1)
        return CookieFacets::tr("Session");
    if (value == "day"_L1)
        return CookieFacets::tr("At most a day");
    if (value == "month"_L1)
        return CookieFacets::tr("At most 30 days");
    if (value == "13-months"_L1)
        return CookieFacets::tr("At most 13 months");
    return CookieFacets::tr("Longer than 13 months");
}

QString flagText(const QString &value)
{
    static const QMap<QString, const char *> texts{
        {u"secure"_s, QT_TRANSLATE_NOOP("consentdesk::CookieFacets", "Secure")},
        {u"not-secure"_s, QT_TRANSLATE_NOOP("consentdesk::CookieFacets", "Not Secure")},
        {u"http-only"_s, QT_TRANSLATE_NOOP("consentdesk::CookieFacets", "HttpOnly")},
        {u"not-http-only"_s, QT_TRANSLATE_NOOP("consentdesk::CookieFacets", "Not HttpOnly")},
        {u"host-only"_s, QT_TRANSLATE_NOOP("consentdesk::CookieFacets", "Host only")},
        {u"same-site-none"_s, QT_TRANSLATE_NOOP("consentdesk::CookieFacets", "SameSite None")},
        {u"same-site-lax"_s, QT_TRANSLATE_NOOP("consentdesk::CookieFacets", "SameSite Lax")},
        {u"same-site-strict"_s, QT_TRANSLATE_NOOP("consentdesk::CookieFacets", "SameSite Strict")},
        {u"same-site-not-set"_s, QT_TRANSLATE_NOOP("consentdesk::CookieFacets", "SameSite not set")},
        {u"same-site-not-reported"_s,
         QT_TRANSLATE_NOOP("consentdesk::CookieFacets", "SameSite not reported")},
    };
    return CookieFacets::tr(texts.value(value, ""));
}

QString stateName(const QString &value)
{
    if (value == identifier(CookieState::Kept))
        return CookieFacets::tr("Kept");
    if (value == identifier(CookieState::Exempt))
        return CookieFacets::tr("Exempt");
    if (value == identifier(CookieState::Refused))
        return CookieFacets::tr("Refused");
    return CookieFacets::tr("Allowed, not set yet");
}

} // namespace

QString facetTitle(Facet facet)
{
    switch (facet) {
    case Facet::Category:
        return CookieFacets::tr("Category");
    case Facet::State:
        return CookieFacets::tr("State");
    case Facet::Party:
        return CookieFacets::tr("Party");
    case Facet::Lifetime:
        return CookieFacets::tr("Lifetime");
    case Facet::Flag:
        return CookieFacets::tr("Flag");
    case Facet::Site:
        break;
    }
    return CookieFacets::tr("Site of the cookie");
}

QString facetText(const FacetValue &value, const ColumnContext &context)
{
    switch (value.facet) {
    case Facet::Category:
        if (const auto category = cookieCategoryFrom(value.value))
            return context.categories.at(size_t(*category));
        return {};
    case Facet::State:
        return stateName(value.value);
    case Facet::Party:
        return value.value == identifier(Party::First) ? CookieFacets::tr("First party")
                                                       : CookieFacets::tr("Third party");
    case Facet::Lifetime:
        return lifetimeText(value.value);
    case Facet::Flag:
        return flagText(value.value);
    case Facet::Site:
        break;
    }
    return displayText(value.value, 60);
}

QStringList facetValues(Facet facet, const InspectorRow &row, const ColumnContext &context)
{
    switch (facet) {
    case Facet::Category:
        return {identifier(row.row.classification().category)};
    case Facet::State:
        return {identifier(row.row.state)};
    case Facet::Party:
        return {identifier(row.row.classification().party)};
    case Facet::Lifetime:
        return row.wasStored() ? QStringList{lifetimeClass(row, context.now)} : QStringList();
    case Facet::Flag:
        return row.wasStored() ? flagsOf(row) : QStringList();
    case Facet::Site:
        break;
    }
    return {row.cookieSite.domain()};
}

QStringList allFacetValues(Facet facet)
{
    QStringList values;
    switch (facet) {
    case Facet::Category:
        for (const CookieCategory category : allCookieCategories)
            values.append(identifier(category));
        break;
    case Facet::State:
        for (const CookieState state :
             {CookieState::Kept, CookieState::Refused, CookieState::Exempt, CookieState::Awaited})
            values.append(identifier(state));
        break;
    case Facet::Party:
        values = {identifier(Party::First), identifier(Party::Third)};
        break;
    case Facet::Lifetime:
        values = {u"session"_s, u"day"_s, u"month"_s, u"13-months"_s, u"longer"_s};
        break;
    case Facet::Flag:
        values = {u"secure"_s,
                  u"not-secure"_s,
                  u"http-only"_s,
                  u"not-http-only"_s,
                  u"host-only"_s,
                  u"same-site-none"_s,
                  u"same-site-lax"_s,
                  u"same-site-strict"_s,
                  u"same-site-not-set"_s,
                  u"same-site-not-reported"_s};
        break;
    case Facet::Site:
        break;
    }
    return values;
}

void CookieFilter::setText(const QString &text)
{
    m_words = SearchWords(text);
}

void CookieFilter::choose(const FacetValue &value)
{
    QStringList &values = m_chosen[value.facet];
    if (!values.contains(value.value))
        values.append(value.value);
}

void CookieFilter::drop(const FacetValue &value)
{
    const auto values = m_chosen.find(value.facet);
    if (values == m_chosen.end())
        return;
    values->removeAll(value.value);
    if (values->isEmpty())
        m_chosen.erase(values);
}

void CookieFilter::clear()
{
    *this = {};
}

bool CookieFilter::isChosen(const FacetValue &value) const
{
    return m_chosen.value(value.facet).contains(value.value);
}

QList<FacetValue> CookieFilter::chosen() const
{
    QList<FacetValue> result;
    for (const auto &[facet, values] : m_chosen.asKeyValueRange()) {
        for (const QString &value : values)
            result.append({facet, value});
    }
    return result;
}

bool CookieFilter::matchesText(const QString &searchText) const
{
    return m_words.areAllIn(searchText);
}

bool CookieFilter::matchesFacets(const InspectorRow &row, const ColumnContext &context,
                                 std::optional<Facet> except) const
{
    for (auto chosen = m_chosen.cbegin(); chosen != m_chosen.cend(); ++chosen) {
        if (chosen.key() == except)
            continue;
        const QStringList values = facetValues(chosen.key(), row, context);
        if (std::none_of(values.begin(), values.end(),
                         [&](const QString &value) { return chosen->contains(value); }))
            return false;
    }
    return true;
}

QString searchTextOf(const InspectorRow &row, const ColumnContext &context)
{
    QString text;
    for (int i = 0; i < cookieColumnCount; ++i) {
        const auto column = CookieColumn(i);
        if (column != CookieColumn::Value)
            text += columnText(column, row, context) + u'\n';
    }
    return text.toCaseFolded();
}

} // namespace consentdesk
