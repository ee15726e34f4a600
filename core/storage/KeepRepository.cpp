// SPDX-License-Identifier: Apache-2.0
#include "storage/KeepRepository.h"

#include "base/Logging.h"
#include "storage/Database.h"
#include "storage/SqlConnection.h"
#include "storage/SqlProblem.h"
#include "storage/SqlTransaction.h"
#include "storage/Unhurried.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

class KeepRepositoryText final
{
    Q_DECLARE_TR_FUNCTIONS(consentdesk::KeepRepository)
};

constexpr int noLimit = 0;

QString cannotSaveRules()
{
    return KeepRepositoryText::tr("How long cookies are kept cannot be saved");
}

/// Reads rows of @p sql; @p understand answers false for one that means nothing here.
template <typename Understand>
SqlResult<int> readRows(const SqlConnection &connection, const QString &sql, Understand understand)
{
    auto rows = connection.run(sql);
    if (!rows)
        return tl::unexpected(rows.error());
    int skipped = 0;
    while (rows->next())
        skipped += understand(*rows) ? 0 : 1;
    if (rows->lastError().isValid())
        return tl::unexpected(rows->lastError());
    return skipped;
}

/// Row: domain, rule.
bool takeRule(const QSqlQuery &row, KeptRules &rules)
{
    const QString domain = row.value(0).toString();
    const Site site = Site::fromHost(domain);
    const auto rule = keepRuleFrom(row.value(1).toString());
    if (!rule || site.isNull() || site.domain() != domain)
        return false;
    rules.bySite.insert(site, *rule);
    return true;
}

/// Row: category, months.
bool takeLimit(const QSqlQuery &row, KeptRules &rules)
{
    const auto category = cookieCategoryFrom(row.value(0).toString());
    if (!category)
        return false;
    const int months = row.value(1).toInt();
    rules.limits.setMonths(*category, months == noLimit ? std::nullopt : std::optional(months));
    return true;
}

/// Row: name, domain, path, time.
bool takeSince(const QSqlQuery &row, KeptRules &rules)
{
    const CookieKey key{row.value(0).toByteArray(), row.value(1).toString(), row.value(2).toString()};
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(row.value(3).toLongLong(), Qt::UTC);
    if (!time.isValid())
        return false;
    rules.since.insert(key, time);
    return true;
}

Result<void> outcomeOf(const SqlResult<QSqlQuery> &done)
{
    if (!done)
        return sqlFailure(cannotSaveRules(), done.error());
    return {};
}

} // namespace

KeepRepository::KeepRepository(const Database &database)
    : m_connection(database.connection())
{
}

Result<KeptRules> KeepRepository::load() const
{
    KeptRules rules;
    int skipped = 0;
    const auto read = [&](const QString &sql, bool (*take)(const QSqlQuery &, KeptRules &)) {
        return readRows(m_connection, sql, [&](const QSqlQuery &row) { return take(row, rules); })
            .map([&skipped](int here) { skipped += here; });
    };
    auto done = read(u"SELECT domain, rule FROM keep_rule"_s, takeRule);
    if (done)
        done = read(u"SELECT category, months FROM retention_limit"_s, takeLimit);
    if (done)
        done = read(u"SELECT name, domain, path, time FROM kept_since"_s, takeSince);
    if (!done)
        return sqlFailure(KeepRepositoryText::tr("How long cookies are kept cannot be read"), done.error());
    if (skipped > 0)
        qCWarning(lcStorage, "Stored keep rules that are not understood and were left out: %d", skipped);
    return rules;
}

Result<void> KeepRepository::saveRule(const Site &site, KeepRule rule)
{
    if (rule == KeepRule::Keep)
        return outcomeOf(m_connection.run(u"DELETE FROM keep_rule WHERE domain = ?"_s, {site.domain()}));
    return outcomeOf(m_connection.run(u"INSERT INTO keep_rule VALUES (?, ?)"
                                      " ON CONFLICT (domain) DO UPDATE SET rule = excluded.rule"_s,
                                      {site.domain(), identifier(rule)}));
}

Result<void> KeepRepository::saveLimits(const RetentionLimits &limits)
{
    SqlTransaction transaction(m_connection);
    if (const auto begun = transaction.begin(SqlTransaction::Kind::Write); !begun)
        return sqlFailure(cannotSaveRules(), begun.error());
    for (const CookieCategory category : allCookieCategories) {
        // Written out also where there is none: the default may be another one.
        const auto saved =
            m_connection.run(u"INSERT INTO retention_limit VALUES (?, ?)"
                             " ON CONFLICT (category) DO UPDATE SET months = excluded.months"_s,
                             {identifier(category), limits.months(category).value_or(noLimit)});
        if (!saved)
            return outcomeOf(saved);
    }
    if (const auto committed = transaction.commit(); !committed)
        return sqlFailure(cannotSaveRules(), committed.error());
    return {};
}

Result<void> KeepRepository::saveSince(const CookieKey &key, const std::optional<QDateTime> &since)
{
    const Unhurried unhurried(m_connection);
    const QByteArray name = key.name.isNull() ? QByteArray("") : key.name; // Qt stores a null one as NULL
    if (!since)
        return outcomeOf(
            m_connection.run(u"DELETE FROM kept_since WHERE name = ? AND domain = ? AND path = ?"_s,
                             {name, key.domain, key.path}));
    return outcomeOf(m_connection.run(u"INSERT OR REPLACE INTO kept_since VALUES (?, ?, ?, ?)"_s,
                                      {name, key.domain, key.path, since->toMSecsSinceEpoch()}));
}

} // namespace consentdesk
