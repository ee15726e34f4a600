// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalogue/Catalogue.h"
#include "catalogue/CookieClassifier.h"

#include <QByteArray>

#include <vector>

namespace consentdesk {

/// `consentdesk classify`: a table of cookies in, the same rows out with what is known of each.
/// Columns name, domain and site in any order; http_only and session (0, 1, true, false) and expiry_s are
/// heeded where they stand there; all columns are kept. Any thread.
class CookieTable final
{
public:
    enum class Format { Csv, Json };

    /// Fails when it is no table, or a column is missing.
    [[nodiscard]] static Result<CookieTable> read(const QByteArray &csv);

    /// One sentence a row that cannot be classified, with its line; such rows come out without answers.
    [[nodiscard]] const QStringList &problems() const { return m_problems; }
    [[nodiscard]] qsizetype size() const { return qsizetype(m_rows.size()); }
    /// Safe on a terminal: hidden characters are written visibly as CSV, and as "\uXXXX" in JSON.
    [[nodiscard]] QByteArray classified(const Catalogue &catalogue, Format format) const;
    /// Of the row @p index; nothing is known where the row has a problem.
    [[nodiscard]] Classification classification(const Catalogue &catalogue, qsizetype index) const;
    [[nodiscard]] QString cell(qsizetype index, QStringView column) const;

private:
    struct Row
    {
        QStringList cells;
        std::optional<CookieQuestion> question;
        CookieTraits traits;
        QString problem; ///< one sentence where there is no question; else empty
    };

    /// Empty ones of a row with a problem.
    [[nodiscard]] QStringList answersFor(const Catalogue &catalogue, qsizetype index) const;
    [[nodiscard]] QByteArray asCsv(const Catalogue &catalogue) const;
    [[nodiscard]] QByteArray asJson(const Catalogue &catalogue) const;

    QStringList m_columns;
    std::vector<Row> m_rows;
    QStringList m_problems;
};

} // namespace consentdesk
