// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Result.h"
#include "exchange/ImportedCookies.h"

#include <QStringList>

namespace consentdesk {

/// What every reader does with an entry once it has taken it apart: judge the cookie, count, and let the last
/// of several with the same key count. Numbers are given in ascending order. One thread at a time.
class ImportCollector final
{
public:
    explicit ImportCollector(CookieFileFormat format) { m_found.format = format; }
    Q_DISABLE_COPY_MOVE(ImportCollector)

    /// @p cookie as the file says it: any spelling of the domain, with a leading dot when not host-only. A
    /// cookie with faults becomes an invalid entry, without @p notes.
    void add(qsizetype number, Cookie cookie, const QStringList &notes = {});
    void reject(qsizetype number, const QString &reason);

    /// Whether there are more entries than ImportLimits allows: the reader may stop, result() is an error.
    [[nodiscard]] bool isTooFull() const { return isOverLimit(m_entries); }
    [[nodiscard]] static bool isOverLimit(qsizetype entries);
    [[nodiscard]] static tl::unexpected<Error> tooManyEntries();

    [[nodiscard]] Result<ImportedCookies> result();

private:
    void keepTheLastOfEachKey();

    ImportedCookies m_found;
    qsizetype m_entries = 0;
};

} // namespace consentdesk
