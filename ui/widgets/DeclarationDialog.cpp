// SPDX-License-Identifier: Apache-2.0
#include "widgets/DeclarationDialog.h"

#include "base/DisplayText.h"
#include "cookies/Cookie.h"
#include "support/SmallWidgets.h"
#include "support/WholeText.h"
#include "widgets/FieldNote.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

constexpr int longestText = 1'000;
constexpr qint64 secondsADay = 24 * 60 * 60;
constexpr qint64 mostDays = 36'500;

QString classText(PurposeClass purposeClass)
{
    switch (purposeClass) {
    case PurposeClass::Necessary:
        return DeclarationDialog::tr("Necessary");
    case PurposeClass::Functional:
        return DeclarationDialog::tr("Functional");
    case PurposeClass::Statistical:
        return DeclarationDialog::tr("Statistical");
    case PurposeClass::Marketing:
        return DeclarationDialog::tr("Marketing");
    case PurposeClass::Unknown:
        break;
    }
    return DeclarationDialog::tr("Not stated");
}

/// What @p line says now; a text that was not touched stays as it was, also what the line does not show of
/// it.
QString editedText(const QLineEdit &line, const QString &was)
{
    return line.text() == displayText(was, longestText) ? was : line.text().trimmed();
}

/// "session", or days; empty when none is stated.
QString durationText(const std::optional<DeclaredDuration> &duration)
{
    if (!duration)
        return {};
    if (duration->kind == DeclaredDuration::Kind::Session)
        return DeclarationDialog::tr("session");
    return QString::number(double(duration->seconds) / double(secondsADay), 'g', 8);
}

} // namespace

DeclarationDialog::DeclarationDialog(const DeclaredCookie &row, QWidget *parent)
    : QDialog(parent)
    , m_row(row)
    , m_form(new QFormLayout)
{
    keepTextWhole(*this);
    setObjectName(u"declarationDialog"_s);
    setWindowTitle(tr("Correct what the policy declares"));
    createForm(row.pattern);
    m_provider = addLine(tr("&Provider"), row.provider, u"providerEdit"_s);
    m_function = addLine(tr("&Function"), row.function, u"functionEdit"_s);
    m_purpose = addLine(tr("P&urpose"), row.purpose, u"purposeEdit"_s);
    m_class->setCurrentIndex(m_class->findData(int(row.purposeClass)));
    addDuration();
    createButtons(tr("Correct"));
}

DeclarationDialog::DeclarationDialog(const CookieLabel &label, QWidget *parent)
    : QDialog(parent)
    , m_label(label)
    , m_form(new QFormLayout)
{
    keepTextWhole(*this);
    setObjectName(u"declarationDialog"_s);
    setWindowTitle(tr("What is this cookie for?"));
    createForm(label.pattern);
    m_provider = addLine(tr("&Provider"), label.provider, u"providerEdit"_s);
    m_purpose = addLine(tr("P&urpose"), label.purpose, u"purposeEdit"_s);
    m_class->setCurrentIndex(m_class->findData(int(label.purposeClass)));
    m_everywhere = new QCheckBox(tr("On &every site"));
    m_everywhere->setObjectName(u"everywhereCheck"_s);
    m_everywhere->setChecked(label.site.isNull());
    m_everywhere->setEnabled(!label.site.isNull());
    m_form->addRow(QString(), m_everywhere);
    createButtons(tr("Save"));
}

QLineEdit *DeclarationDialog::addLine(const QString &title, const QString &text, const QString &objectName)
{
    auto *const line = new QLineEdit(displayText(text, longestText));
    line->setObjectName(objectName);
    line->setMaxLength(longestText);
    line->setCursorPosition(0);
    m_form->addRow(title, line);
    return line;
}

void DeclarationDialog::createForm(const CookieNamePattern &pattern)
{
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_name = addLine(tr("&Name"), QString::fromUtf8(pattern.written()), u"nameEdit"_s);
    m_name->setMinimumWidth(fontMetrics().averageCharWidth() * 30);
    m_nameNote = new FieldNote(*m_name);
    m_nameNote->setHint(tr("A * at the end stands for any continuation."));
    m_form->addRow(QString(), m_nameNote);
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_nameNote->setFaults({}); });
    m_class = new QComboBox;
    m_class->setObjectName(u"classBox"_s);
    m_class->setAccessibleName(tr("&Kind").remove(u'&'));
    for (const PurposeClass purposeClass : allPurposeClasses)
        m_class->addItem(classText(purposeClass), int(purposeClass));
    m_form->addRow(tr("&Kind"), m_class);
}

void DeclarationDialog::addDuration()
{
    m_duration = addLine(tr("&Duration"), durationText(m_row.duration), u"durationEdit"_s);
    m_durationNote = new FieldNote(*m_duration);
    m_durationNote->setHint(tr("In days, or the word “session”; empty when the policy states none."));
    m_form->addRow(QString(), m_durationNote);
    connect(m_duration, &QLineEdit::textEdited, this, [this] { m_durationNote->setFaults({}); });
}

void DeclarationDialog::createButtons(const QString &text)
{
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Cancel)->setIcon({});
    QPushButton *const save = buttons->addButton(text, QDialogButtonBox::AcceptRole);
    save->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &DeclarationDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *const column = new QVBoxLayout(this);
    auto *const form = new QWidget;
    form->setLayout(m_form);
    column->addWidget(scrolled(form), 1);
    column->addWidget(buttons);
    // With room for what may be wrong.
    resize(QSize(460, sizeHint().height() + 5 * fontMetrics().lineSpacing()).expandedTo(sizeHint()));
    m_name->setFocus();
}

CookieNamePattern DeclarationDialog::pattern() const
{
    // What was not touched stays as it is, also where it cannot be typed.
    const CookieNamePattern &was = m_everywhere ? m_label.pattern : m_row.pattern;
    return m_name->isModified() ? CookieNamePattern::fromWritten(m_name->text().trimmed().toUtf8()) : was;
}

QString DeclarationDialog::nameFault() const
{
    const CookieNamePattern named = pattern();
    if (named.text.isEmpty())
        return tr("A name is needed.");
    if (!isValidCookieName(named.text) || named.text.contains('*'))
        return tr("This cannot be the name of a cookie: it has a character that names cannot have, or a * "
                  "that is not at its end.");
    return {};
}

std::optional<DeclaredDuration> DeclarationDialog::duration() const
{
    const QString text = m_duration->text().trimmed();
    if (!m_duration->isModified())
        return m_row.duration;
    if (text.compare(tr("session"), Qt::CaseInsensitive) == 0)
        return DeclaredDuration{};
    bool isNumber = false;
    const double days = QString(text).replace(u',', u'.').toDouble(&isNumber);
    const auto seconds = qint64(days * double(secondsADay));
    if (!isNumber || !(days > 0) || days > double(mostDays) || seconds < 1)
        return std::nullopt;
    return DeclaredDuration{DeclaredDuration::Kind::Limited, seconds};
}

QString DeclarationDialog::durationFault() const
{
    const bool isFaulty =
        m_duration && m_duration->isModified() && !m_duration->text().trimmed().isEmpty() && !duration();
    return isFaulty ? tr("Write a number of days from above 0 to 36,500, or “session”.") : QString();
}

void DeclarationDialog::accept()
{
    const QString wrongName = nameFault();
    const QString wrongDuration = durationFault();
    m_nameNote->setFaults(wrongName.isEmpty() ? QStringList() : QStringList{wrongName});
    if (m_durationNote)
        m_durationNote->setFaults(wrongDuration.isEmpty() ? QStringList() : QStringList{wrongDuration});
    resize(width(), std::max(height(), layout()->totalHeightForWidth(width()))); // the notes have grown
    if (!wrongName.isEmpty())
        m_name->setFocus();
    else if (!wrongDuration.isEmpty())
        m_duration->setFocus();
    else
        QDialog::accept();
}

DeclaredCookie DeclarationDialog::correctedRow() const
{
    DeclaredCookie row = m_row;
    row.pattern = pattern();
    if (m_name->isModified())
        row.nameText = QString::fromUtf8(row.pattern.written());
    row.provider = editedText(*m_provider, m_row.provider);
    row.function = editedText(*m_function, m_row.function);
    row.purpose = editedText(*m_purpose, m_row.purpose);
    row.purposeClass = PurposeClass(m_class->currentData().toInt());
    row.duration = duration();
    if (m_duration->isModified()) {
        const QString text = m_duration->text().trimmed();
        const bool isDays = row.duration && row.duration->kind == DeclaredDuration::Kind::Limited;
        row.durationText = isDays ? tr("%1 days").arg(text) : text;
    }
    return row;
}

CookieLabel DeclarationDialog::label() const
{
    CookieLabel label = m_label;
    label.site = m_everywhere->isChecked() ? Site() : m_label.site;
    label.pattern = pattern();
    label.purposeClass = PurposeClass(m_class->currentData().toInt());
    label.provider = editedText(*m_provider, m_label.provider);
    label.purpose = editedText(*m_purpose, m_label.purpose);
    return label;
}

} // namespace consentdesk
