// SPDX-License-Identifier: Apache-2.0
#include "widgets/PolicyView.h"

#include "base/DisplayText.h"
#include "policy/RemarkText.h"
#include "report/AttributeText.h"
#include "widgets/FilterBar.h"
#include "widgets/WrappingDelegate.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

constexpr int shortHash = 8; ///< digits

} // namespace

void PolicyView::show(const PolicyShown &shown)
{
    m_shown = shown;
    m_model.setComparison(shown.comparison, shown.policy ? shown.policy->cookies : QList<DeclaredCookie>());
    showHeader();
    showRemarks();
    showCounts();
}

void PolicyView::showRow(qsizetype row)
{
    if (!m_model.indexOfRow(row).isValid()) {
        m_model.setKinds({});
        m_filterBar->searchField().clear();
    }
    const QModelIndex index = m_model.indexOfRow(row);
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
    m_table->setFocus();
}

void PolicyView::fillFilterMenu()
{
    QMenu &menu = m_filterBar->filterMenu();
    menu.clear();
    for (const PolicyFinding::Kind kind : allFindingKinds) {
        QAction *const action = menu.addAction(
            u"%1\t%2"_s.arg(kindText(kind), QLocale().toString(m_shown.comparison.count(kind))));
        action->setCheckable(true);
        action->setChecked(m_model.kinds().contains(kind));
        connect(action, &QAction::toggled, this, [this, kind](bool isShown) { setKindShown(kind, isShown); });
    }
}

void PolicyView::setKindShown(PolicyFinding::Kind kind, bool isShown)
{
    QSet<PolicyFinding::Kind> kinds = m_model.kinds();
    if (isShown)
        kinds.insert(kind);
    else
        kinds.remove(kind);
    m_model.setKinds(kinds);
}

QString PolicyView::headerText() const
{
    const SitePolicy &policy = *m_shown.policy;
    QStringList parts{displayText(policy.address.toDisplayString(), 300),
                      tr("read %1").arg(localTime(policy.retrieved))};
    const auto language = QLocale(policy.language).language();
    if (!policy.language.isEmpty())
        parts.append(language == QLocale::C ? displayText(policy.language, 20)
                                            : QLocale::languageToString(language));
    parts.append(tr("%n row(s) declared", nullptr, int(policy.cookies.size())));
    if (!policy.rowsHash.isEmpty())
        parts.append(tr("hash %1").arg(QString::fromLatin1(
            policy.rowsHash.toHex().first(std::min<qsizetype>(shortHash, policy.rowsHash.size() * 2)))));
    return parts.join(u" · "_s);
}

void PolicyView::showHeader()
{
    m_title->setText(m_shown.site.isNull()
                         ? tr("Declared against observed")
                         : tr("Cookie policy of %1").arg(displayText(m_shown.site.domain(), 80)));
    m_header->setVisible(m_shown.policy.has_value());
    if (m_shown.policy) {
        m_header->setText(headerText());
        const SitePolicy &policy = *m_shown.policy;
        m_header->setToolTip(
            policy.rowsHash.isEmpty()
                ? QString()
                : tr("SHA-256 of the rows: %1").arg(QString::fromLatin1(policy.rowsHash.toHex())));
    }
    const bool hasProblem = m_shown.policy && !m_shown.problem.isEmpty();
    m_problem->setVisible(hasProblem);
    if (hasProblem)
        m_problem->setText(tr("Not read again: %1").arg(m_shown.problem));
    m_readAgain->setText(m_shown.isReading ? tr("Reading…")
                         : m_shown.policy  ? tr("Read again")
                                           : tr("Look for the policy"));
    for (QToolButton *const button : {m_readAgain, m_readPage})
        button->setEnabled(!m_shown.site.isNull() && !m_shown.isReading);
    m_cookieTable->setEnabled(!m_shown.cookieTable.isEmpty());
    m_export->setEnabled(m_shown.policy.has_value());
}

void PolicyView::showRemarks()
{
    const QList<PolicyRemark> remarks = m_shown.policy ? m_shown.policy->remarks : QList<PolicyRemark>();
    QStringList lines;
    for (const PolicyRemark &remark : remarks) {
        QString line = placeText(remark.place) + u": "_s + displayText(shownRemark(remark.sentence), 300);
        if (!remark.text.isEmpty())
            line += u" “"_s + displayText(remark.text, 200) + u'”';
        lines.append(line);
    }
    QStringList before;
    for (int row = 0; row < m_remarks->count(); ++row)
        before.append(m_remarks->item(row)->text());
    if (lines != before) { // reading is not disturbed
        m_remarks->clear();
        m_remarks->addItems(lines);
    }
    m_showRemarks->setVisible(!lines.isEmpty());
    m_showRemarks->setText(tr("%n part(s) not understood", nullptr, int(lines.size())));
    m_remarks->setVisible(!lines.isEmpty() && m_showRemarks->isChecked());
}

QString PolicyView::emptyText() const
{
    if (m_shown.site.isNull())
        return tr("Open a page. What its site declares in its cookie policy is laid beside what it stores.");
    if (!m_shown.policy && m_shown.isReading)
        return tr("Looking for the cookie policy of this site…");
    if (!m_shown.policy && !m_shown.problem.isEmpty())
        return m_shown.problem + u"\n\n"_s +
               tr("If you know the page, open it and choose “Read this page as the policy”.");
    if (!m_shown.policy)
        return tr("The cookie policy of this site has not been read yet.");
    if (!m_shown.comparison.findings.isEmpty())
        return tr("No finding has all of what you search for.");
    return tr("The policy declares no cookie, and none was seen.");
}

void PolicyView::showCounts()
{
    const PolicyComparison &comparison = m_shown.comparison;
    const int shownCount = m_model.rowCount();
    const auto all = int(comparison.findings.size());
    QStringList parts;
    if (m_shown.policy) {
        parts.append(tr("%n finding(s)", nullptr, int(comparison.findingCount())));
        parts.append(shownCount == all ? tr("%n row(s)", nullptr, all)
                                       : tr("%1 of %n row(s)", nullptr, all).arg(shownCount));
        if (comparison.leftOut > 0)
            parts.append(tr("%n further row(s) not shown", nullptr, int(comparison.leftOut)));
    }
    m_counts->setText(parts.join(u" · "_s));
    QList<FilterBar::Chip> chips;
    for (const PolicyFinding::Kind kind : allFindingKinds) {
        if (m_model.kinds().contains(kind))
            chips.append({kindText(kind), int(comparison.count(kind)), int(kind)});
    }
    m_filterBar->setChips(chips);
    m_stack->setCurrentIndex(shownCount == 0 || !m_shown.policy ? 1 : 0);
    m_empty->setText(emptyText());
    updateActions();
}

std::optional<qsizetype> PolicyView::currentRow() const
{
    const PolicyFinding *const finding = m_model.findingAt(m_table->currentIndex());
    return finding ? finding->row : std::nullopt;
}

bool PolicyView::isCurrentCorrected() const
{
    const auto row = currentRow();
    return row && m_shown.policy && *row < m_shown.policy->cookies.size() &&
           m_shown.policy->cookies.at(*row).isCorrected;
}

void PolicyView::updateActions()
{
    const PolicyFinding *const finding = m_model.findingAt(m_table->currentIndex());
    m_correct->setEnabled(currentRow().has_value());
    m_takeBack->setEnabled(isCurrentCorrected());
    m_label->setEnabled(finding && !finding->name.isEmpty());
}

} // namespace consentdesk
