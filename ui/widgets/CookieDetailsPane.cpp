// SPDX-License-Identifier: Apache-2.0
#include "widgets/CookieDetailsPane.h"

#include "base/DisplayText.h"
#include "report/AttributeText.h"
#include "report/EventText.h"
#include "report/ValueDescription.h"

#include <QFormLayout>
#include <QLabel>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

constexpr qsizetype longestValue = 5000; ///< RFC 6265bis lets a cookie have 4096 octets
constexpr int widestLabel = 16;          ///< characters
constexpr int shortestValue = 27;        ///< characters

bool isEqual(const QList<DescriptionSection> &a, const QList<DescriptionSection> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const auto &one, const auto &other) {
        return one.title == other.title &&
               std::equal(one.lines.begin(), one.lines.end(), other.lines.begin(), other.lines.end(),
                          [](const DescriptionLine &line, const DescriptionLine &otherLine) {
                              return line.label == otherLine.label && line.text == otherLine.text;
                          });
    });
}

QString historyLine(const LedgerEntry &entry)
{
    QStringList parts{eventText(entry.event)};
    if (const QString actor = eventActor(entry.event); !actor.isEmpty())
        parts.append(CookieDetailsPane::tr("by %1").arg(actor));
    if (!entry.event.topLevelSite.isNull())
        parts.append(CookieDetailsPane::tr("on %1").arg(displayText(entry.event.topLevelSite.domain(), 100)));
    return parts.join(u" · "_s);
}

DescriptionSection historySection(const QList<LedgerEntry> &history)
{
    DescriptionSection section{CookieDetailsPane::tr("History"), {}};
    const qsizetype left = std::max<qsizetype>(0, history.size() - CookieDetailsPane::mostHistory);
    for (qsizetype i = history.size() - 1; i >= left; --i)
        section.lines.append({localTime(history.at(i).event.time), historyLine(history.at(i))});
    if (left > 0)
        section.lines.append({CookieDetailsPane::tr("Earlier"),
                              CookieDetailsPane::tr("There are earlier events: see the timeline.")});
    return section;
}

} // namespace

CookieDetailsPane::CookieDetailsPane(QWidget *parent)
    : QScrollArea(parent)
    , m_reveal(new QToolButton)
    , m_policyLink(new QToolButton)
{
    setObjectName(u"cookieDetailsPane"_s);
    setAccessibleName(tr("Details of the cookie"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_reveal->setObjectName(u"revealValue"_s);
    m_reveal->setCheckable(true);
    m_reveal->setText(tr("Show value"));
    m_reveal->setFocusPolicy(Qt::StrongFocus);
    connect(m_reveal, &QToolButton::clicked, this, &CookieDetailsPane::revealWanted);
    m_policyLink->setObjectName(u"policyLink"_s);
    m_policyLink->setFocusPolicy(Qt::StrongFocus);
    connect(m_policyLink, &QToolButton::clicked, this, [this] { emit policyRowWanted(*m_policyRow); });
    showNothing();
}

void CookieDetailsPane::setPolicyRow(std::optional<qsizetype> row)
{
    if (row == m_policyRow)
        return;
    m_policyRow = row;
    m_policyLink->setText(row ? tr("Declared in the policy: row %1").arg(*row + 1) : QString());
    rebuild();
}

void CookieDetailsPane::show(const InspectorRow &row, const ColumnContext &context, Value value,
                             const QList<LedgerEntry> &history)
{
    const QString &category = context.categories.at(size_t(row.row.classification().category));
    QList<DescriptionSection> sections = describe(row.row, category, context.now, row.sameSite);
    const bool hasValue = row.wasStored();
    if (hasValue) {
        const QString shown =
            value == Value::Revealed ? displayText(row.cookie().value, longestValue) : u"••••••••"_s;
        sections.append({tr("Value"), {{tr("Value"), shown.isEmpty() ? tr("(empty)") : shown}}});
        if (value == Value::Revealed)
            sections.append(describeValue(row.cookie().nameOnTheWire(), row.cookie().value));
    }
    if (!history.isEmpty())
        sections.append(historySection(history));
    m_reveal->setChecked(value == Value::Revealed);
    if (hasValue == m_hasValue && isEqual(sections, m_sections))
        return; // reading and selecting are not disturbed
    m_hasValue = hasValue;
    m_sections = std::move(sections);
    rebuild();
}

void CookieDetailsPane::showNothing()
{
    m_policyRow.reset();
    m_hasValue = false;
    m_sections = {
        {tr("Details"), {{QString(), tr("Select a cookie to see everything that is known of it.")}}}};
    rebuild();
}

void CookieDetailsPane::rebuild()
{
    const int scrolledTo = verticalScrollBar()->value();
    const bool revealHadFocus = m_reveal->hasFocus();
    const bool linkHadFocus = m_policyLink->hasFocus();
    for (QToolButton *const kept : {m_reveal, m_policyLink}) {
        kept->setParent(this);
        kept->hide();
    }
    m_content = new QWidget;
    m_content->setObjectName(u"cookieDetailsContent"_s);
    m_column = new QVBoxLayout(m_content);
    m_column->setContentsMargins(12, 10, 12, 10);
    m_column->setSpacing(6);
    m_labelWidth = 0;
    for (const DescriptionSection &section : std::as_const(m_sections)) {
        for (const DescriptionLine &line : section.lines)
            m_labelWidth = std::max(m_labelWidth, fontMetrics().horizontalAdvance(line.label));
    }
    m_labelWidth = std::min(m_labelWidth, fontMetrics().averageCharWidth() * widestLabel);
    for (const DescriptionSection &section : std::as_const(m_sections))
        addSection(section);
    if (m_policyRow) {
        // Below what the cookie is for, which comes first.
        m_column->insertWidget(std::min(2, m_column->count()), m_policyLink, 0, Qt::AlignLeft);
        m_policyLink->show();
    }
    m_column->addStretch(1);
    setWidget(m_content); // deletes the one before
    const QMargins margins = m_column->contentsMargins();
    setMinimumWidth(m_labelWidth + fontMetrics().averageCharWidth() * shortestValue + margins.left() +
                    margins.right());
    verticalScrollBar()->setValue(scrolledTo);
    if (revealHadFocus && m_hasValue)
        m_reveal->setFocus();
    if (linkHadFocus && m_policyRow)
        m_policyLink->setFocus();
}

void CookieDetailsPane::addSection(const DescriptionSection &section)
{
    auto *const title = new QLabel(section.title);
    title->setTextFormat(Qt::PlainText);
    title->setObjectName(u"detailsTitle"_s);
    m_column->addWidget(title);
    auto *const form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(4);
    for (const DescriptionLine &line : section.lines)
        addLine(*form, line);
    m_column->addLayout(form);
    if (m_hasValue && section.title == tr("Value")) {
        m_column->addWidget(m_reveal, 0, Qt::AlignLeft);
        m_reveal->show();
    }
    m_column->addSpacing(6);
}

void CookieDetailsPane::addLine(QFormLayout &form, const DescriptionLine &line) const
{
    auto *const value = new QLabel(line.text);
    value->setTextFormat(Qt::PlainText);
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    value->setFocusPolicy(Qt::StrongFocus); // so that Tab reads, and scrolls, through the lines
    value->setAccessibleName(line.label);
    value->setAccessibleDescription(line.text); // with a name, the text would not be read
    if (line.label.isEmpty()) {
        form.addRow(value);
        return;
    }
    auto *const label = new QLabel(line.label);
    label->setTextFormat(Qt::PlainText);
    label->setObjectName(u"detailsLabel"_s);
    label->setMinimumWidth(m_labelWidth); // so that the values of all sections stand below each other
    form.addRow(label, value);
}

} // namespace consentdesk
