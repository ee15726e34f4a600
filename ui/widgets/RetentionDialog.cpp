// SPDX-License-Identifier: Apache-2.0
#include "widgets/RetentionDialog.h"

#include "support/WholeText.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

QLabel *explanation(const QString &text)
{
    auto *const label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

RetentionDialog::RetentionDialog(const RetentionLimits &limits, std::chrono::seconds delay,
                                 const CategoryNames &categoryNames, QWidget *parent)
    : QDialog(parent)
    , m_delay(new QSpinBox)
{
    keepTextWhole(*this);
    setObjectName(u"retentionDialog"_s);
    setWindowTitle(tr("How long cookies may stay"));
    auto *const form = new QFormLayout;
    for (const CookieCategory category : allCookieCategories) {
        if (category == CookieCategory::Necessary)
            continue;
        auto *const months = new QSpinBox;
        months->setRange(0, RetentionLimits::maximumMonths);
        months->setSpecialValueText(tr("No limit"));
        months->setSuffix(tr(" months"));
        months->setValue(limits.months(category).value_or(0));
        months->setObjectName(u"months-"_s + identifier(category));
        form->addRow(categoryNames.at(size_t(category)), months);
        m_months.insert(category, months);
    }
    m_delay->setRange(0, longestDelay);
    m_delay->setSuffix(tr(" seconds"));
    m_delay->setValue(int(delay.count()));
    m_delay->setObjectName(u"leaveDelay"_s);
    form->addRow(tr("Wait after a site's last tab"), m_delay);
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *const column = new QVBoxLayout(this);
    column->addWidget(explanation(
        tr("Counted from the day a cookie was first stored; visiting the site again does not prolong it. A "
           "cookie "
           "is shortened, or deleted when its time has passed. Necessary cookies and cookies of the session "
           "have no limit.")));
    column->addLayout(form);
    column->addWidget(buttons);
}

RetentionLimits RetentionDialog::limits() const
{
    RetentionLimits limits;
    for (const auto &[category, months] : m_months.asKeyValueRange())
        limits.setMonths(category, months->value() == 0 ? std::nullopt : std::optional(months->value()));
    return limits;
}

std::chrono::seconds RetentionDialog::delay() const
{
    return std::chrono::seconds(m_delay->value());
}

} // namespace consentdesk
