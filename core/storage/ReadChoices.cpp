// SPDX-License-Identifier: Apache-2.0
#include "storage/ReadChoices.h"

#include "cookies/Cookie.h"

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

/// The choices of the scope that a stored domain names. None when it is not the domain of a site (any more):
/// reading it as a wider site would stretch a choice beyond what the visitor meant.
ChoiceSet *scopeOf(const QString &domain, ConsentChoices &choices)
{
    if (domain.isEmpty())
        return &choices.everywhere;
    const Site site = Site::fromHost(domain);
    return site.domain() == domain ? &choices.bySite[site] : nullptr;
}

/// Row: domain of the site, category, decision.
bool takeCategory(const QSqlQuery &row, ConsentChoices &choices)
{
    const auto category = cookieCategoryFrom(row.value(1).toString());
    const auto decision = decisionFrom(row.value(2).toString());
    ChoiceSet *const scope = category && decision ? scopeOf(row.value(0).toString(), choices) : nullptr;
    if (scope)
        scope->categories.insert(*category, *decision);
    return scope != nullptr;
}

/// Row: domain of the site, name, domain of the cookie, decision.
bool takeCookie(const QSqlQuery &row, ConsentChoices &choices)
{
    const CookieSelector selector{row.value(1).toByteArray(), row.value(2).toString()};
    const auto decision = decisionFrom(row.value(3).toString());
    const bool isUnderstood = decision && isStorable(selector);
    ChoiceSet *const scope = isUnderstood ? scopeOf(row.value(0).toString(), choices) : nullptr;
    if (scope)
        scope->cookies.insert(selector, *decision);
    return scope != nullptr;
}

/// Row: domain of the site, decision.
bool takeStorage(const QSqlQuery &row, ConsentChoices &choices)
{
    const auto decision = decisionFrom(row.value(1).toString());
    ChoiceSet *const scope = decision ? scopeOf(row.value(0).toString(), choices) : nullptr;
    if (scope)
        scope->storage = decision;
    return scope != nullptr;
}

template <class Take>
SqlResult<void> readRows(const SqlConnection &connection, const QString &sql, Take take, StoredChoices &into)
{
    auto rows = connection.run(sql);
    if (!rows)
        return tl::unexpected(rows.error());
    while (rows->next()) {
        if (!take(*rows, into.choices))
            ++into.skippedRows;
    }
    if (rows->lastError().isValid())
        return tl::unexpected(rows->lastError());
    return {};
}

} // namespace

SqlResult<StoredChoices> readChoices(const SqlConnection &connection)
{
    StoredChoices stored;
    const auto categories = readRows(connection,
                                     u"SELECT site.domain, category, decision FROM category_choice"
                                     " JOIN site ON site.id = site_id"_s,
                                     takeCategory, stored);
    if (!categories)
        return tl::unexpected(categories.error());
    const auto cookies =
        readRows(connection,
                 u"SELECT site.domain, name, cookie_choice.domain, decision FROM cookie_choice"
                 " JOIN site ON site.id = site_id"_s,
                 takeCookie, stored);
    if (!cookies)
        return tl::unexpected(cookies.error());
    const auto storage = readRows(connection,
                                  u"SELECT site.domain, decision FROM storage_choice"
                                  " JOIN site ON site.id = site_id"_s,
                                  takeStorage, stored);
    if (!storage)
        return tl::unexpected(storage.error());
    return stored;
}

bool isStorable(const CookieSelector &selector)
{
    const QString &domain = selector.domain;
    // Text that is not UTF-8 comes out of the database with replacement characters.
    const bool isText = domain.isValidUtf16() && !domain.contains(QChar(QChar::ReplacementCharacter));
    const bool nameFits = selector.name.isEmpty() ? !domain.isEmpty() : isValidCookieName(selector.name);
    return nameFits && isText && canonicalHost(domain) == domain;
}

} // namespace consentdesk
