// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalogue/Declaration.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace consentdesk {

/// A company, by the hosts it answers from.
struct Company
{
    QString name;
    PurposeClass purposeClass =
        PurposeClass::Unknown; ///< what its third-party cookies are for, if one can tell
    QStringList hosts;         ///< canonical, each with everything below it

    friend bool operator==(const Company &, const Company &) = default;
};

/// What one source says, cleaned: valid names, no prefix that hits cookies of others, harmless texts.
struct KnowledgeContent
{
    /// Rows above this number make a file unusable: no source has a tenth of them.
    static constexpr qsizetype maximumRows = 100'000;
    static constexpr qsizetype maximumBytes = 64 * 1024 * 1024;
    static constexpr qsizetype maximumText = 2'000; ///< UTF-16 units of one text; longer ones are cut
    static constexpr qsizetype mostRemarks = 50;    ///< many rows of a file are often wrong in the same way

    QList<Declaration> declarations; ///< a name can occur more than once
    QList<Company> companies;
    QDate companiesRetrieved; ///< when the list of companies was published; null: there is none
    QStringList remarks;      ///< on the first rows that were left out: why, one sentence each, harmless
    qsizetype leftOut = 0;    ///< rows that were left out when the file was read; not kept
    QStringList lacking;      ///< sources that were not there at build time, for About

    /// Notes that @p rows were left out, and why.
    void leaveOut(const QString &remark, qsizetype rows = 1)
    {
        leftOut += rows;
        if (remarks.size() < mostRemarks)
            remarks.append(remark);
    }
};

} // namespace consentdesk
