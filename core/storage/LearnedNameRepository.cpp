// SPDX-License-Identifier: Apache-2.0
#include "storage/LearnedNameRepository.h"

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

class LearnedNameRepositoryText final
{
    Q_DECLARE_TR_FUNCTIONS(consentdesk::LearnedNameRepository)
};

SqlResult<void> replace(const SqlConnection &connection, const Site &site, const LearnedNames::Names &names)
{
    const auto removed = connection.run(u"DELETE FROM learned_name WHERE domain = ?"_s, {site.domain()});
    if (!removed)
        return tl::unexpected(removed.error());
    QStringList rows;
    QVariantList values;
    for (const LearnedName &name : names) {
        if (name.onTheWire.size() > LearnedNameRepository::maximumOctets)
            continue;
        rows.append(u"(?, ?, ?)"_s);
        // Qt's driver stores a null array as NULL.
        values << site.domain() << (name.onTheWire.isNull() ? QByteArray("") : name.onTheWire)
               << int(name.nameless);
    }
    if (rows.isEmpty())
        return {};
    const auto added = connection.run(
        u"INSERT INTO learned_name (domain, name, nameless) VALUES "_s + rows.join(u", "_s), values);
    return added ? SqlResult<void>() : tl::unexpected(added.error());
}

/// Row: domain, name, nameless.
std::optional<LearnedNames::InOrder::value_type> understood(const QSqlQuery &row)
{
    const QString domain = row.value(0).toString();
    const Site site = Site::fromHost(domain);
    const LearnedName name{row.value(1).toByteArray(), row.value(2).toBool()};
    if (site.isNull() || site.domain() != domain ||
        name.onTheWire.size() > LearnedNameRepository::maximumOctets)
        return std::nullopt;
    return std::pair(site, name);
}

} // namespace

LearnedNameRepository::LearnedNameRepository(const Database &database)
    : m_connection(database.connection())
{
}

Result<LearnedNames::InOrder> LearnedNameRepository::load() const
{
    const QString whatFailed = LearnedNameRepositoryText::tr("The names of refused cookies cannot be read");
    auto rows = m_connection.run(u"SELECT domain, name, nameless FROM learned_name ORDER BY id"_s);
    if (!rows)
        return sqlFailure(whatFailed, rows.error());
    LearnedNames::InOrder names;
    int skipped = 0;
    while (rows->next()) {
        if (const auto row = understood(*rows))
            names.append(*row);
        else
            ++skipped;
    }
    if (rows->lastError().isValid())
        return sqlFailure(whatFailed, rows->lastError());
    if (skipped > 0)
        qCWarning(lcStorage, "Stored names that are not understood and were left out: %d", skipped);
    return names;
}

Result<void> LearnedNameRepository::save(const LearnedNames::BySite &names)
{
    const QString whatFailed = LearnedNameRepositoryText::tr("The names of refused cookies cannot be saved");
    const Unhurried unhurried(m_connection);
    SqlTransaction transaction(m_connection);
    if (const auto begun = transaction.begin(SqlTransaction::Kind::Write); !begun)
        return sqlFailure(whatFailed, begun.error());
    for (const auto &[site, ofSite] : names.asKeyValueRange()) {
        if (const auto replaced = replace(m_connection, site, ofSite); !replaced)
            return sqlFailure(whatFailed, replaced.error());
    }
    if (const auto committed = transaction.commit(); !committed)
        return sqlFailure(whatFailed, committed.error());
    return {};
}

} // namespace consentdesk
