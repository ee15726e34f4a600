// SPDX-License-Identifier: Apache-2.0
#include "base/DisplayText.h"
#include "report/PolicyReport.h"
#include "report/RowText.h"
#include "report/VisitReport.h"

#include <QCoreApplication>
#include <QTextStream>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

constexpr int firstError = 400; // RFC 9110 sections 15.5 and 15.6

QString counted(qsizetype count, const QString &one, const QString &many)
{
    return u"%1 %2"_s.arg(count).arg(count == 1 ? one : many);
}

class VisitText final
{
    Q_DECLARE_TR_FUNCTIONS(consentdesk::VisitText)

public:
    VisitText(const Catalogue &catalogue, CookieValues values)
        : m_catalogue(catalogue)
        , m_values(values)
    {
    }

    QString of(const VisitReport &report)
    {
        for (const VisitedPage &page : report.pages)
            append(page);
        m_out << levelText(report.enforcement.level) << ".\n" << levelExplanation(report.enforcement) << '\n';
        m_out.flush();
        return m_text;
    }

private:
    void append(const VisitedPage &page);
    void append(const SiteReport &report, CookieCategory category);
    void append(const CookieRow &row);
    void append(const OriginRow &row);
    void append(const PolicyReport &report);

    const Catalogue &m_catalogue;
    CookieValues m_values;
    QString m_text;
    QTextStream m_out{&m_text};
};

void VisitText::append(const VisitedPage &page)
{
    m_out << displayText(page.url.toDisplayString(), 400) << '\n';
    if (!page.loaded)
        m_out << tr("Not loaded: %1").arg(displayText(page.problem, 400)) << '\n';
    if (page.httpStatus && *page.httpStatus >= firstError)
        m_out << tr("The server answered with an error, status %1; what it sent along was loaded.")
                     .arg(*page.httpStatus)
              << '\n';
    m_out << tr("Cookies on %1: %2").arg(siteName(page.report.site), summary(page.report)) << '\n';
    if (const QString cut = unlistedText(page.report); !cut.isEmpty())
        m_out << cut << '\n';
    m_out << '\n';
    for (const CookieCategory category : allCookieCategories)
        append(page.report, category);
    if (page.policy)
        append(*page.policy);
    if (!page.policyProblem.isEmpty())
        m_out << tr("Nothing was compared: %1").arg(displayText(page.policyProblem, 400)) << '\n';
    for (const PolicyRemark &remark : page.policyRemarks)
        m_out << "  " << remarkText(remark) << '\n';
    if (page.policy || !page.policyProblem.isEmpty())
        m_out << '\n';
}

void VisitText::append(const PolicyReport &report)
{
    const SitePolicy &policy = report.policy;
    m_out << tr("Declared against observed: %1").arg(displayText(policy.address.toDisplayString(), 400))
          << '\n'
          << "  "
          << tr("%1 declared, %2, %3 on what could not be interpreted.")
                 .arg(policy.cookies.size())
                 .arg(counted(report.comparison.findingCount(), tr("finding"), tr("findings")),
                      counted(policy.remarks.size(), tr("remark"), tr("remarks")))
          << '\n';
    for (const PolicyFinding &finding : report.comparison.findings)
        m_out << "  " << kindSign(finding.kind) << ' ' << subjectText(finding) << "  ["
              << kindText(finding.kind) << "]  " << whereText(finding, policy.cookies) << '\n'
              << "      " << finding.sentence << '\n';
}

void VisitText::append(const SiteReport &report, CookieCategory category)
{
    const CategoryDescription &description = m_catalogue.description(category);
    m_out << description.name << ". " << description.explanation << '\n';
    bool isEmpty = true;
    for (const CookieRow &row : report.cookies) {
        if (row.classification().category == category) {
            append(row);
            isEmpty = false;
        }
    }
    for (const OriginRow &row : report.origins) {
        if (row.verdict.classification.category == category) {
            append(row);
            isEmpty = false;
        }
    }
    if (isEmpty)
        m_out << "  " << tr("None seen.") << '\n';
    m_out << '\n';
}

void VisitText::append(const CookieRow &row)
{
    const CookieKey &key = row.observed.cookie.key;
    m_out << "  " << stateSign(row.state) << ' ' << nameText(row.observed.cookie) << "  [" << stateText(row)
          << "]  " << displayText(key.domain) << displayText(key.path) << '\n'
          << "      " << knowledgeText(row.classification()) << '\n'
          << "      " << explain(row.verdict) << '\n';
    if (const auto layer = row.refusedBy())
        m_out << "      " << tr("Refused by %1.").arg(layerText(*layer)) << '\n';
    if (!row.observed.writer.isEmpty())
        m_out << "      " << tr("Script: %1").arg(displayText(row.observed.writer, 400)) << '\n';
    if (m_values == CookieValues::Shown)
        m_out << "      " << tr("Value: %1").arg(displayText(row.observed.cookie.value, 400)) << '\n';
}

void VisitText::append(const OriginRow &row)
{
    m_out << "  " << stateSign(CookieState::Refused) << ' ' << displayText(row.origin.host) << "  ["
          << refusedBeforeStorageText() << "]\n"
          << "      " << originText(row) << '\n'
          << "      " << explain(row.verdict) << '\n'
          << "      " << tr("Refused by %1.").arg(layerText(Layer::Gate)) << '\n';
}

} // namespace

QString visitText(const VisitReport &report, const Catalogue &catalogue, CookieValues values)
{
    return VisitText(catalogue, values).of(report);
}

} // namespace consentdesk
