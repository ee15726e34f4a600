// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/LedgerEntry.h"

#include <QSqlQuery>
#include <QString>
#include <QVariantList>

#include <optional>

namespace consentdesk {

// One entry of the ledger as a row of the table ledger_entry, and back. Enums are their stable identifiers.

constexpr qsizetype maximumLedgerName = 4096;    ///< octets; what is longer is cut
constexpr qsizetype maximumLedgerHost = 300;     ///< UTF-16 code units of a host, domain or site
constexpr qsizetype maximumLedgerAddress = 2048; ///< UTF-16 code units of a path or a script's address

/// The columns in the order of both functions, for SELECT and INSERT.
[[nodiscard]] QString ledgerColumns();
/// One value a column.
[[nodiscard]] QVariantList toLedgerRow(const LedgerEntry &entry);
/// None when this program does not understand the row: an identifier of a newer version, an impossible page.
[[nodiscard]] std::optional<LedgerEntry> fromLedgerRow(const QSqlQuery &row);

} // namespace consentdesk
