// SPDX-License-Identifier: Apache-2.0
#include "storage/PolicyReader.h"

#include "storage/PolicyRepository.h"
#include "storage/PolicyRow.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

class PolicyReaderText final
{
    Q_DECLARE_TR_FUNCTIONS(consentdesk::PolicyReader)
};

} // namespace

SqlResult<void> PolicyReader::readTable(const QString &sql, const QString &leftOut, const RowTaker &take)
{
    auto rows = m_connection.run(sql);
    if (!rows)
        return tl::unexpected(rows.error());
    int skipped = 0;
    while (rows->next())
        skipped += take(*rows) ? 0 : 1;
    if (rows->lastError().isValid())
        return tl::unexpected(rows->lastError());
    if (skipped > 0)
        m_kept.notices.append(leftOut.arg(skipped));
    return {};
}

SqlResult<KeptPolicies> PolicyReader::read()
{
    struct Table
    {
        QString sql;
        QString leftOut; ///< the sentence when rows are not understood
        bool (PolicyReader::*take)(const QSqlQuery &);
    };
    // Policies and choices first: rows are added to them.
    const QList<Table> tables{
        {u"SELECT domain, %1 FROM site_policy"_s.arg(sitePolicyColumns()),
         PolicyReaderText::tr("Kept cookie policies that are not understood and were left out: %1."),
         &PolicyReader::takePolicy},
        {u"SELECT domain, rows_hash, chosen_at FROM policy_choice"_s,
         PolicyReaderText::tr("Kept times of choices that are not understood and were left out: %1."),
         &PolicyReader::takeChoice},
        {u"SELECT domain, part, %1 FROM policy_row ORDER BY domain, part, position"_s.arg(policyRowColumns()),
         PolicyReaderText::tr("Kept rows of cookie policies that are not understood and were left out: %1."),
         &PolicyReader::takeRow},
        {u"SELECT domain, place_table, place_row, place_column, cell, sentence FROM policy_remark"
         " ORDER BY domain, position"_s,
         PolicyReaderText::tr(
             "Kept remarks on cookie policies that are not understood and were left out: %1."),
         &PolicyReader::takeRemark},
        {u"SELECT %1 FROM cookie_label ORDER BY labelled_at LIMIT %2"_s.arg(cookieLabelColumns())
             .arg(PolicyRepository::maximumLabels),
         PolicyReaderText::tr("Kept labels of cookies that are not understood and were left out: %1."),
         &PolicyReader::takeLabel},
    };
    for (const Table &table : tables) {
        const auto done = readTable(table.sql, table.leftOut,
                                    [&](const QSqlQuery &row) { return (this->*table.take)(row); });
        if (!done)
            return tl::unexpected(done.error());
    }
    return std::move(m_kept);
}

bool PolicyReader::takePolicy(const QSqlQuery &row)
{
    const auto site = keptSite(row.value(0).toString());
    const auto policy = fromSitePolicyRow(row, 1);
    if (!site || !policy)
        return false;
    m_kept.policies.insert(*site, *policy);
    return true;
}

bool PolicyReader::takeChoice(const QSqlQuery &row)
{
    const auto site = keptSite(row.value(0).toString());
    const auto time = fromKeptTime(row.value(2).toLongLong());
    if (!site || !time)
        return false;
    m_kept.choices.insert(*site, {*time, row.value(1).toByteArray(), {}});
    return true;
}

bool PolicyReader::takeRow(const QSqlQuery &row)
{
    const auto site = keptSite(row.value(0).toString());
    const auto content = fromPolicyRow(row, 2);
    if (!site || !content)
        return false;
    const QString part = row.value(1).toString();
    if (part == "chosen"_L1) {
        const auto choice = m_kept.choices.find(*site);
        if (choice != m_kept.choices.end())
            choice->rows.append(content->corrected);
        return choice != m_kept.choices.end();
    }
    const auto policy = m_kept.policies.find(*site);
    if (policy == m_kept.policies.end())
        return false;
    if (part == "corrected"_L1)
        policy->corrections.append(*content);
    else
        policy->asRead.cookies.append(content->corrected);
    return true;
}

bool PolicyReader::takeRemark(const QSqlQuery &row)
{
    const auto site = keptSite(row.value(0).toString());
    const auto policy = site ? m_kept.policies.find(*site) : m_kept.policies.end();
    if (policy == m_kept.policies.end())
        return false;
    policy->asRead.remarks.append({{row.value(1).toInt(), row.value(2).toInt(), row.value(3).toInt()},
                                   row.value(4).toString(),
                                   row.value(5).toString()});
    return true;
}

bool PolicyReader::takeLabel(const QSqlQuery &row)
{
    const auto label = fromCookieLabelRow(row);
    if (label)
        m_kept.labels.append(*label);
    return label.has_value();
}

} // namespace consentdesk
