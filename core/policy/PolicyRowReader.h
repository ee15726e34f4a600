// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "policy/CookieNamesText.h"
#include "policy/PolicyCollector.h"
#include "policy/PolicyRow.h"

namespace consentdesk {

/// Interprets the cells of one row after another. What it cannot interpret becomes a remark with its place;
/// nothing is guessed.
class PolicyRowReader final
{
public:
    /// @p collector must outlive the reader.
    explicit PolicyRowReader(PolicyCollector &collector)
        : m_collector(collector)
    {
    }
    Q_DISABLE_COPY_MOVE(PolicyRowReader)

    void read(const PolicyRow &row);

private:
    [[nodiscard]] CookieNames readNames(const PolicyRow &row);
    /// What all names of the row share; none when the row is of no cookie.
    [[nodiscard]] std::optional<DeclaredCookie> commonPart(const PolicyRow &row);
    [[nodiscard]] CategoryReading readCategory(const PolicyRow &row, DeclaredCookie &cookie);
    void readUncertainDurations(const PolicyRow &row, DeclaredCookie &cookie);
    void readDurationInTexts(const PolicyRow &row, DeclaredCookie &cookie);
    void readDuration(const PolicyRow &row, const QString &text, DeclaredCookie &cookie);

    PolicyCollector &m_collector;
};

} // namespace consentdesk
