// SPDX-License-Identifier: Apache-2.0
#include "widgets/StorageEntryDialog.h"

#include "base/DisplayText.h"
#include "pagestorage/EscapedText.h"
#include "pagestorage/StorageText.h"
#include "support/SmallWidgets.h"
#include "support/WholeText.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextOption>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

QLabel *faultLabel(const QString &objectName)
{
    QLabel *const label = wrappedLabel({}, objectName);
    label->setProperty("kind", u"fault"_s);
    label->hide();
    return label;
}

void showFault(QLabel &label, const QString &fault)
{
    label.setText(fault);
    label.setVisible(!fault.isEmpty());
}

/// A line of text from outside that can be read and copied.
QLabel *fixedText(const QString &text)
{
    auto *const label = new QLabel(displayText(text, 400));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

QString placeText(const StorageArea &area)
{
    return kindText(area.kind) + u" · "_s + displayText(area.origin, 80);
}

} // namespace

StorageEntryDialog::StorageEntryDialog(const QList<StorageArea> &areas, const StorageArea &preferred,
                                       IsTaken isTaken, QWidget *parent)
    : QDialog(parent)
    , m_areas(areas)
    , m_isTaken(std::move(isTaken))
    , m_place(new QComboBox)
    , m_key(new QLineEdit)
    , m_value(new QPlainTextEdit)
    , m_keyFault(faultLabel(u"keyFault"_s))
    , m_valueFault(faultLabel(u"valueFault"_s))
    , m_save(new QPushButton(tr("Add")))
{
    keepTextWhole(*this);
    for (const StorageArea &area : m_areas)
        m_place->addItem(placeText(area));
    m_place->setCurrentIndex(int(std::max<qsizetype>(0, m_areas.indexOf(preferred))));
    m_place->setObjectName(u"placeBox"_s);
    m_place->setAccessibleName(tr("&Place").remove(u'&'));
    m_key->setObjectName(u"keyEdit"_s);
    connect(m_place, &QComboBox::currentIndexChanged, this, [this] { showFault(*m_keyFault, {}); });
    connect(m_key, &QLineEdit::textChanged, this, [this] { showFault(*m_keyFault, {}); });
    createLayout(tr("Add an entry"), m_place, m_key);
    m_key->setFocus();
}

StorageEntryDialog::StorageEntryDialog(const StorageArea &area, const QString &key, const QString &value,
                                       QWidget *parent)
    : QDialog(parent)
    , m_areas({area})
    , m_fixedKey(key)
    , m_was(value)
    , m_value(new QPlainTextEdit)
    , m_keyFault(faultLabel(u"keyFault"_s))
    , m_valueFault(faultLabel(u"valueFault"_s))
    , m_save(new QPushButton(tr("Save")))
{
    keepTextWhole(*this);
    createLayout(tr("Edit %1").arg(displayText(key, 40)), fixedText(placeText(area)),
                 fixedText(key.isEmpty() ? tr("(empty name)") : key));
    m_value->setPlainText(escapedText(value));
    m_value->setFocus();
}

void StorageEntryDialog::createLayout(const QString &title, QWidget *place, QWidget *key)
{
    setObjectName(u"storageEntryDialog"_s);
    setWindowTitle(title);
    m_value->setObjectName(u"valueEdit"_s);
    m_value->setTabChangesFocus(true);
    m_value->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_value->setWordWrapMode(QTextOption::WrapAnywhere); // word by word, a long line takes minutes
    connect(m_value, &QPlainTextEdit::textChanged, this, [this] { showFault(*m_valueFault, {}); });
    auto *const hint =
        new QLabel(tr(R"(A backslash is written \\, a character that cannot be typed \u and four digits.)"));
    hint->setObjectName(u"valueHint"_s);
    hint->setWordWrap(true);
    auto *const form = new QFormLayout;
    form->addRow(tr("&Place"), place);
    form->addRow(tr("&Name"), key);
    form->addRow(QString(), m_keyFault);
    form->addRow(tr("&Value"), m_value);
    form->addRow(QString(), hint);
    form->addRow(QString(), m_valueFault);
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Cancel)->setIcon({});
    m_save->setDefault(true);
    buttons->addButton(m_save, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *const column = new QVBoxLayout(this);
    column->addLayout(form, 1);
    column->addWidget(buttons);
    resize(QSize(520, 360).expandedTo(minimumSizeHint()));
}

StorageArea StorageEntryDialog::area() const
{
    return m_areas.value(m_place ? m_place->currentIndex() : 0);
}

QString StorageEntryDialog::key() const
{
    return m_key ? m_key->text() : m_fixedKey;
}

QString StorageEntryDialog::valueFault() const
{
    const auto value =
        unescapedText(m_value->document()->toRawText().replace(QChar::ParagraphSeparator, u'\n'));
    if (!value)
        return value.error().message;
    if (value->size() <= StorageChange::longestValue)
        return {};
    return tr("At most %1 characters can be written here.")
        .arg(QLocale().toString(StorageChange::longestValue));
}

void StorageEntryDialog::showFaults()
{
    const bool isTaken = m_isTaken && m_isTaken(area(), key());
    showFault(*m_keyFault,
              isTaken ? tr("There is an entry of this name already. Edit that one, or choose another name.")
                      : QString());
    showFault(*m_valueFault, valueFault());
}

void StorageEntryDialog::accept()
{
    showFaults();
    if (!m_keyFault->isHidden())
        (m_key ? static_cast<QWidget *>(m_key) : m_value)->setFocus();
    else if (!m_valueFault->isHidden())
        m_value->setFocus();
    else
        QDialog::accept();
}

StorageChange StorageEntryDialog::change() const
{
    const QString text = m_value->document()->toRawText().replace(QChar::ParagraphSeparator, u'\n');
    return {.action = StorageChange::Action::Set,
            .area = area(),
            .name = key(),
            .value = unescapedText(text).value_or(QString()),
            .expected = m_was};
}

} // namespace consentdesk
