// SPDX-License-Identifier: Apache-2.0
#include "storage/WriteChoices.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

// Qt's driver stores a null string as NULL.
QVariant bound(const QByteArray &name)
{
    return name.isNull() ? QByteArray("") : name;
}

QVariant bound(const QString &domain)
{
    return domain.isNull() ? u""_s : domain;
}

/// Runs one statement for its effect, once with each list of values.
SqlResult<void> runEach(const SqlConnection &connection, const QString &sql, const QList<QVariantList> &rows)
{
    for (const QVariantList &values : rows) {
        if (const auto done = connection.run(sql, values); !done)
            return tl::unexpected(done.error());
    }
    return {};
}

SqlResult<QVariant> idOf(const SqlConnection &connection, const Site &site)
{
    const QVariantList domain{bound(site.domain())};
    const auto added =
        runEach(connection, u"INSERT INTO site (domain) VALUES (?) ON CONFLICT DO NOTHING"_s, {domain});
    if (!added)
        return tl::unexpected(added.error());
    return connection.value(u"SELECT id FROM site WHERE domain = ?"_s, domain);
}

SqlResult<void> removeOtherCategories(const SqlConnection &connection, const QVariant &siteId,
                                      const ChoiceSet &choices)
{
    QList<QVariantList> others;
    {
        auto rows = connection.run(u"SELECT category FROM category_choice WHERE site_id = ?"_s, {siteId});
        if (!rows)
            return tl::unexpected(rows.error());
        while (rows->next()) {
            const auto category = cookieCategoryFrom(rows->value(0).toString());
            if (!category || !choices.categories.contains(*category))
                others.append({siteId, rows->value(0)});
        }
        if (rows->lastError().isValid())
            return tl::unexpected(rows->lastError());
    }
    return runEach(connection, u"DELETE FROM category_choice WHERE site_id = ? AND category = ?"_s, others);
}

SqlResult<void> removeOtherCookies(const SqlConnection &connection, const QVariant &siteId,
                                   const ChoiceSet &choices)
{
    QList<QVariantList> others;
    {
        auto rows = connection.run(u"SELECT name, domain FROM cookie_choice WHERE site_id = ?"_s, {siteId});
        if (!rows)
            return tl::unexpected(rows.error());
        while (rows->next()) {
            const CookieSelector selector{rows->value(0).toByteArray(), rows->value(1).toString()};
            if (!choices.cookies.contains(selector))
                others.append({siteId, bound(selector.name), bound(selector.domain)});
        }
        if (rows->lastError().isValid())
            return tl::unexpected(rows->lastError());
    }
    return runEach(connection, u"DELETE FROM cookie_choice WHERE site_id = ? AND name = ? AND domain = ?"_s,
                   others);
}

SqlResult<void> writeCategories(const SqlConnection &connection, const QVariant &siteId,
                                const ChoiceSet &choices, qint64 decidedAt)
{
    QList<QVariantList> rows;
    for (const auto &[category, decision] : choices.categories.asKeyValueRange())
        rows.append({siteId, identifier(category), identifier(decision), decidedAt});
    return runEach(
        connection,
        u"INSERT INTO category_choice (site_id, category, decision, decided_at) VALUES (?, ?, ?, ?)"
        " ON CONFLICT DO UPDATE SET decision = excluded.decision, decided_at = excluded.decided_at"
        " WHERE decision <> excluded.decision"_s,
        rows);
}

SqlResult<void> writeCookies(const SqlConnection &connection, const QVariant &siteId,
                             const ChoiceSet &choices, qint64 decidedAt)
{
    QList<QVariantList> rows;
    for (const auto &[selector, decision] : choices.cookies.asKeyValueRange())
        rows.append({siteId, bound(selector.name), bound(selector.domain), identifier(decision), decidedAt});
    return runEach(
        connection,
        u"INSERT INTO cookie_choice (site_id, name, domain, decision, decided_at) VALUES (?, ?, ?, ?, ?)"
        " ON CONFLICT DO UPDATE SET decision = excluded.decision, decided_at = excluded.decided_at"
        " WHERE decision <> excluded.decision"_s,
        rows);
}

SqlResult<void> writeStorage(const SqlConnection &connection, const QVariant &siteId,
                             const std::optional<Decision> &storage, qint64 decidedAt)
{
    if (!storage)
        return runEach(connection, u"DELETE FROM storage_choice WHERE site_id = ?"_s, {{siteId}});
    return runEach(connection,
                   u"INSERT INTO storage_choice (site_id, decision, decided_at) VALUES (?, ?, ?)"
                   " ON CONFLICT DO UPDATE SET decision = excluded.decision, decided_at = excluded.decided_at"
                   " WHERE decision <> excluded.decision"_s,
                   {{siteId, identifier(*storage), decidedAt}});
}

} // namespace

SqlResult<void> writeChoices(const SqlConnection &connection, const Site &site, const ChoiceSet &choices,
                             const QDateTime &now)
{
    if (choices.isEmpty())
        return runEach(connection, u"DELETE FROM site WHERE domain = ?"_s, {{bound(site.domain())}});
    const auto siteId = idOf(connection, site);
    if (!siteId)
        return tl::unexpected(siteId.error());
    // A clock before 1970 is no reason to refuse a choice.
    const qint64 decidedAt = std::max<qint64>(0, now.toMSecsSinceEpoch());
    if (auto removed = removeOtherCategories(connection, *siteId, choices); !removed)
        return removed;
    if (auto removed = removeOtherCookies(connection, *siteId, choices); !removed)
        return removed;
    if (auto written = writeCategories(connection, *siteId, choices, decidedAt); !written)
        return written;
    if (auto written = writeCookies(connection, *siteId, choices, decidedAt); !written)
        return written;
    return writeStorage(connection, *siteId, choices.storage, decidedAt);
}

} // namespace consentdesk
