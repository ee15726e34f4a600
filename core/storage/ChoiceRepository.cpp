// SPDX-License-Identifier: Apache-2.0
#include "storage/ChoiceRepository.h"

#include "base/Logging.h"
#include "storage/Database.h"
#include "storage/ReadChoices.h"
#include "storage/SqlProblem.h"
#include "storage/SqlTransaction.h"
#include "storage/WriteChoices.h"

#include <QCoreApplication>

#include <algorithm>

namespace consentdesk {

namespace {

class ChoiceRepositoryText final
{
    Q_DECLARE_TR_FUNCTIONS(consentdesk::ChoiceRepository)
};

} // namespace

ChoiceRepository::ChoiceRepository(const Database &database, const Clock &clock)
    : m_connection(database.connection())
    , m_clock(clock)
{
}

Result<ConsentChoices> ChoiceRepository::load() const
{
    const QString whatFailed = ChoiceRepositoryText::tr("Your saved choices cannot be read");
    SqlTransaction transaction(m_connection);
    if (const auto begun = transaction.begin(SqlTransaction::Kind::Read); !begun)
        return sqlFailure(whatFailed, begun.error());
    const auto stored = readChoices(m_connection);
    if (!stored)
        return sqlFailure(whatFailed, stored.error());
    if (stored->skippedRows > 0)
        qCWarning(lcStorage, "Stored choices that are not understood and were left out: %d",
                  stored->skippedRows);
    return stored->choices;
}

Result<void> ChoiceRepository::save(const Site &site, const ChoiceSet &choices)
{
    const QString whatFailed = ChoiceRepositoryText::tr("Your choices cannot be saved");
    if (!std::all_of(choices.cookies.keyBegin(), choices.cookies.keyEnd(), isStorable))
        return failure(ChoiceRepositoryText::tr(
            "Your choices cannot be saved: one of them is for a cookie that cannot exist."));
    SqlTransaction transaction(m_connection);
    if (const auto begun = transaction.begin(SqlTransaction::Kind::Write); !begun)
        return sqlFailure(whatFailed, begun.error());
    if (const auto written = writeChoices(m_connection, site, choices, m_clock.now()); !written)
        return sqlFailure(whatFailed, written.error());
    if (const auto committed = transaction.commit(); !committed)
        return sqlFailure(whatFailed, committed.error());
    return {};
}

} // namespace consentdesk
