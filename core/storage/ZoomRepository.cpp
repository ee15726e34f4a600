// SPDX-License-Identifier: Apache-2.0
#include "storage/ZoomRepository.h"

#include "base/Logging.h"
#include "browsing/ZoomLevels.h"
#include "storage/Database.h"
#include "storage/SqlConnection.h"
#include "storage/SqlProblem.h"
#include "storage/Unhurried.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

class ZoomRepositoryText final
{
    Q_DECLARE_TR_FUNCTIONS(consentdesk::ZoomRepository)
};

} // namespace

ZoomRepository::ZoomRepository(const Database &database)
    : m_connection(database.connection())
{
}

Result<QHash<Site, int>> ZoomRepository::load() const
{
    const QString whatFailed = ZoomRepositoryText::tr("How large sites are shown cannot be read");
    auto rows = m_connection.run(u"SELECT domain, percent FROM zoom_level"_s);
    if (!rows)
        return sqlFailure(whatFailed, rows.error());
    QHash<Site, int> percents;
    int skipped = 0;
    while (rows->next()) {
        const QString domain = rows->value(0).toString();
        const Site site = Site::fromHost(domain);
        if (site.isNull() || site.domain() != domain)
            ++skipped;
        else
            percents.insert(site, rows->value(1).toInt());
    }
    if (rows->lastError().isValid())
        return sqlFailure(whatFailed, rows->lastError());
    if (skipped > 0)
        qCWarning(lcStorage, "Stored sizes of sites that are not understood and were left out: %d", skipped);
    return percents;
}

Result<void> ZoomRepository::save(const Site &site, int percent)
{
    const Unhurried unhurried(m_connection);
    const auto done =
        percent == ZoomLevels::normal
            ? m_connection.run(u"DELETE FROM zoom_level WHERE domain = ?"_s, {site.domain()})
            : m_connection.run(u"INSERT OR REPLACE INTO zoom_level (domain, percent) VALUES (?, ?)"_s,
                               {site.domain(), percent});
    if (!done)
        return sqlFailure(ZoomRepositoryText::tr("How large sites are shown cannot be saved"), done.error());
    return {};
}

} // namespace consentdesk
