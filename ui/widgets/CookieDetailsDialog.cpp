// SPDX-License-Identifier: Apache-2.0
#include "widgets/CookieDetailsDialog.h"

#include "base/DisplayText.h"
#include "report/AttributeText.h"
#include "report/CookieDescription.h"
#include "report/RowText.h"
#include "support/WholeText.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace consentdesk {

namespace {

constexpr int readableWidth = 420;

/// At a large font, and for a long purpose, the lines are more than a screen takes.
QScrollArea *scrolled(QLayout *layout)
{
    auto *const content = new QWidget;
    content->setLayout(layout);
    auto *const area = new QScrollArea;
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setMinimumWidth(content->minimumSizeHint().width() + area->verticalScrollBar()->sizeHint().width());
    return area;
}

} // namespace

CookieDetailsDialog::CookieDetailsDialog(const PanelRow &row, const Catalogue &catalogue, QWidget *parent)
    : QDialog(parent)
    , m_form(new QFormLayout)
{
    keepTextWhole(*this);
    setObjectName(QStringLiteral("cookieDetails"));
    setWindowTitle(tr("Details of %1").arg(displayText(row.name(), 40)));
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    const QString categoryName = catalogue.description(row.category()).name;
    if (row.cookie())
        addCookie(*row.cookie(), categoryName);
    else
        addOrigin(row, categoryName);
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *const column = new QVBoxLayout(this);
    column->addWidget(scrolled(m_form), 1);
    column->addWidget(buttons);
    auto *const close = buttons->button(QDialogButtonBox::Close);
    close->setIcon({});
    close->setFocus();
    const QSize wanted = m_form->totalSizeHint() + QSize(60, 80);
    resize(wanted.boundedTo(QSize(700, screen()->availableSize().height() - 80)));
}

void CookieDetailsDialog::addCookie(const CookieRow &row, const QString &categoryName)
{
    for (const DescriptionSection &section : describe(row, categoryName, QDateTime::currentDateTimeUtc())) {
        for (const DescriptionLine &line : section.lines)
            addLine(line.label, line.text);
    }
}

void CookieDetailsDialog::addOrigin(const PanelRow &row, const QString &categoryName)
{
    const Classification &known = row.verdict().classification;
    addLine(tr("Server"), row.name());
    addLine(tr("State"), row.stateWords());
    addLine(tr("Why"), row.explanation());
    addLine(tr("Refused by"), layerText(Layer::Gate));
    addLine(tr("Category"), categoryName);
    addLine(tr("Provider"), known.provider);
    addLine(tr("Function"), known.function);
    addLine(tr("Purpose"), known.purpose);
    addLine(tr("What it did"), row.knowledge());
    addLine(tr("First seen"), localTime(row.origin()->origin.firstSeen));
}

void CookieDetailsDialog::addLine(const QString &label, const QString &text)
{
    if (text.isEmpty())
        return;
    auto *const value = new QLabel(displayText(text, 1000));
    value->setTextFormat(Qt::PlainText);
    value->setWordWrap(true);
    value->setMinimumWidth(readableWidth);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    value->setFocusPolicy(Qt::StrongFocus); // so that Tab reads, and scrolls, through the lines
    value->setAccessibleName(label);
    value->setAccessibleDescription(value->text()); // with a name, the text would not be read
    m_form->addRow(label, value);
}

} // namespace consentdesk
