// SPDX-License-Identifier: Apache-2.0
#include "storage/PolicyRepository.h"

#include "storage/Database.h"
#include "storage/PolicyReader.h"
#include "storage/PolicyRow.h"
#include "storage/SqlConnection.h"
#include "storage/SqlProblem.h"
#include "storage/SqlTransaction.h"
#include "storage/TemporaryPragma.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

class PolicyRepositoryText final
{
    Q_DECLARE_TR_FUNCTIONS(consentdesk::PolicyRepository)
};

using Statements = QList<std::pair<QString, QVariantList>>;

/// "INSERT OR REPLACE INTO table (columns) VALUES (?, …)"
QString insertion(const QString &table, const QString &columns)
{
    const auto count = columns.count(u',') + 1;
    return u"INSERT OR REPLACE INTO %1 (%2) VALUES (%3)"_s.arg(table, columns,
                                                               QStringList(count, u"?"_s).join(u", "_s));
}

/// Rows of a page as corrections of themselves: one table holds both.
QList<PolicyCorrection> asRows(const QList<DeclaredCookie> &cookies)
{
    QList<PolicyCorrection> rows;
    for (const DeclaredCookie &cookie : cookies)
        rows.append({cookie.pattern, cookie});
    return rows;
}

Result<void> inTransaction(const SqlConnection &connection, const QString &whatFailed,
                           const std::function<SqlResult<void>()> &work)
{
    const TemporaryPragma hurried(connection, u"busy_timeout"_s, u"0"_s);
    SqlTransaction transaction(connection);
    auto done = transaction.begin(SqlTransaction::Kind::Write);
    if (done)
        done = work();
    if (done)
        done = transaction.commit();
    return done ? Result<void>() : Result<void>(sqlFailure(whatFailed, done.error()));
}

QString policyFailed()
{
    return PolicyRepositoryText::tr("The site's cookie policy cannot be saved");
}

QString labelFailed()
{
    return PolicyRepositoryText::tr("Your label of a cookie cannot be saved");
}

} // namespace

PolicyRepository::PolicyRepository(const Database &database)
    : m_connection(database.connection())
{
}

Result<KeptPolicies> PolicyRepository::load() const
{
    auto kept = PolicyReader(m_connection).read();
    if (!kept)
        return sqlFailure(PolicyRepositoryText::tr("Cookie policies that were read earlier cannot be read"),
                          kept.error());
    return *std::move(kept);
}

SqlResult<void> PolicyRepository::run(const Statements &statements) const
{
    for (const auto &[sql, values] : statements) {
        if (const auto done = m_connection.run(sql, values); !done)
            return tl::unexpected(done.error());
    }
    return {};
}

SqlResult<void> PolicyRepository::replaceRows(const Site &site, const Rows &rows) const
{
    Statements statements{
        {u"DELETE FROM policy_row WHERE domain = ? AND part = ?"_s, {site.domain(), rows.part}}};
    const QString sql = insertion(u"policy_row"_s, u"domain, part, position, "_s + policyRowColumns());
    for (qsizetype i = 0; i < std::min(rows.rows.size(), maximumRows); ++i)
        statements.append({sql, QVariantList{site.domain(), rows.part, i} + toPolicyRow(rows.rows.at(i))});
    return run(statements);
}

SqlResult<void> PolicyRepository::replacePolicy(const Site &site, const KeptPolicy &policy) const
{
    Statements statements{{insertion(u"site_policy"_s, u"domain, "_s + sitePolicyColumns()),
                           QVariantList{site.domain()} + toSitePolicyRow(policy)},
                          {u"DELETE FROM policy_remark WHERE domain = ?"_s, {site.domain()}}};
    const QList<PolicyRemark> &remarks = policy.asRead.remarks;
    for (qsizetype i = 0; i < std::min(remarks.size(), maximumRemarks); ++i) {
        const PolicyRemark &remark = remarks.at(i);
        statements.append({u"INSERT INTO policy_remark VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                           {site.domain(), i, remark.place.table, remark.place.row, remark.place.column,
                            keptText(remark.text), keptText(remark.sentence)}});
    }
    if (auto done = run(statements); !done)
        return done;
    if (auto done = replaceRows(site, {u"read"_s, asRows(policy.asRead.cookies)}); !done)
        return done;
    return replaceRows(site, {u"corrected"_s, policy.corrections});
}

SqlResult<void> PolicyRepository::replaceChoice(const Site &site, const ChoiceMoment &choice) const
{
    const QByteArray hash = choice.rowsHash.isNull() ? QByteArray("") : choice.rowsHash;
    if (auto done = run({{u"INSERT OR REPLACE INTO policy_choice VALUES (?, ?, ?)"_s,
                          {site.domain(), hash, toKeptTime(choice.time)}}});
        !done)
        return done;
    return replaceRows(site, {u"chosen"_s, asRows(choice.rows)});
}

Result<void> PolicyRepository::savePolicy(const Site &site, const KeptPolicy &policy)
{
    return inTransaction(m_connection, policyFailed(), [&] { return replacePolicy(site, policy); });
}

Result<void> PolicyRepository::saveCheck(const Site &site, const QDateTime &time)
{
    return inTransaction(m_connection, policyFailed(), [&] {
        return run({{u"UPDATE site_policy SET checked_at = ? WHERE domain = ?"_s,
                     {toKeptTime(time), site.domain()}}});
    });
}

Result<void> PolicyRepository::removePolicy(const Site &site)
{
    return inTransaction(m_connection, policyFailed(), [&] {
        return run({{u"DELETE FROM site_policy WHERE domain = ?"_s, {site.domain()}},
                    {u"DELETE FROM policy_remark WHERE domain = ?"_s, {site.domain()}},
                    {u"DELETE FROM policy_row WHERE domain = ? AND part <> 'chosen'"_s, {site.domain()}}});
    });
}

Result<void> PolicyRepository::saveChoice(const Site &site, const ChoiceMoment &choice)
{
    return inTransaction(m_connection, PolicyRepositoryText::tr("When you chose cannot be saved"),
                         [&] { return replaceChoice(site, choice); });
}

Result<void> PolicyRepository::removeChoice(const Site &site)
{
    return inTransaction(m_connection, PolicyRepositoryText::tr("When you chose cannot be saved"), [&] {
        return run({{u"DELETE FROM policy_choice WHERE domain = ?"_s, {site.domain()}},
                    {u"DELETE FROM policy_row WHERE domain = ? AND part = 'chosen'"_s, {site.domain()}}});
    });
}

Result<void> PolicyRepository::saveLabel(const CookieLabel &label)
{
    return inTransaction(m_connection, labelFailed(), [&] {
        return run({{insertion(u"cookie_label"_s, cookieLabelColumns()), toCookieLabelRow(label)}});
    });
}

Result<void> PolicyRepository::removeLabel(const CookieLabel &label)
{
    const QVariantList row = toCookieLabelRow(label);
    return inTransaction(m_connection, labelFailed(), [&] {
        return run(
            {{u"DELETE FROM cookie_label WHERE domain = ? AND name = ? AND match = ?"_s, row.first(3)}});
    });
}

} // namespace consentdesk
