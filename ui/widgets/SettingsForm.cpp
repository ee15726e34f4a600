// SPDX-License-Identifier: Apache-2.0
#include "widgets/SettingsForm.h"

#include "support/FileDialogs.h"
#include "support/SmallWidgets.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

constexpr qsizetype longestLine = 50; ///< characters

/// The words beside a box cannot wrap; with big letters they would be wider than the screen.
QString inTwoLines(QString text)
{
    if (text.size() <= longestLine)
        return text;
    const qsizetype space = text.lastIndexOf(u' ', text.size() * 3 / 5);
    return space > 0 ? text.replace(space, 1, u'\n') : text;
}

} // namespace

SettingsForm::SettingsForm(Settings &settings, const QList<SettingRow> &rows, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
{
    auto *const form = new QFormLayout(this);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    for (const SettingRow &row : rows)
        addRow(*form, row);
}

void SettingsForm::addRow(QFormLayout &form, const SettingRow &row)
{
    QWidget *const editor = makeEditor(row);
    editor->setObjectName(u"setting-"_s + Settings::description(row.setting).key);
    editor->setAccessibleName(row.label);
    editor->setAccessibleDescription(row.note);
    auto *const edit = qobject_cast<QLineEdit *>(editor);
    if (qobject_cast<QCheckBox *>(editor))
        form.addRow(editor);
    else
        form.addRow(row.label, edit && row.folders ? withBrowseButton(edit, row) : editor);
    if (!row.note.isEmpty())
        form.addRow(wrappedLabel(row.note, u"fieldNote"_s));
}

QWidget *SettingsForm::makeEditor(const SettingRow &row)
{
    const SettingDescription &described = Settings::description(row.setting);
    if (!described.choices.isEmpty())
        return makeComboBox(row);
    switch (described.initial.typeId()) {
    case QMetaType::Bool:
        return makeCheckBox(row);
    case QMetaType::Int:
        return makeSpinBox(row);
    default:
        return makeLineEdit(row);
    }
}

template <typename Show>
void SettingsForm::follow(Setting setting, QWidget &editor, const Show &show)
{
    show(m_settings.value(setting));
    connect(&m_settings, &Settings::changed, &editor, [this, setting, show](Setting changed) {
        if (changed == setting)
            show(m_settings.value(setting));
    });
}

QWidget *SettingsForm::makeCheckBox(const SettingRow &row)
{
    auto *const box = new QCheckBox(inTwoLines(row.label));
    follow(row.setting, *box, [box](const QVariant &value) { box->setChecked(value.toBool()); });
    connect(box, &QCheckBox::toggled, this,
            [this, setting = row.setting](bool isOn) { m_settings.set(setting, isOn); });
    return box;
}

QWidget *SettingsForm::makeSpinBox(const SettingRow &row)
{
    const SettingDescription &described = Settings::description(row.setting);
    auto *const box = new QSpinBox;
    box->setRange(described.least, described.most);
    box->setSuffix(row.unit);
    follow(row.setting, *box, [box](const QVariant &value) { box->setValue(value.toInt()); });
    connect(box, &QSpinBox::valueChanged, this,
            [this, setting = row.setting](int value) { m_settings.set(setting, value); });
    return box;
}

QWidget *SettingsForm::makeComboBox(const SettingRow &row)
{
    const QStringList choices = Settings::description(row.setting).choices;
    auto *const box = new QComboBox;
    for (qsizetype i = 0; i < choices.size(); ++i)
        box->addItem(row.choices.value(i, choices.at(i)), choices.at(i));
    follow(row.setting, *box, [box](const QVariant &value) { box->setCurrentIndex(box->findData(value)); });
    connect(box, &QComboBox::currentIndexChanged, this,
            [this, box, setting = row.setting] { m_settings.set(setting, box->currentData()); });
    return box;
}

QWidget *SettingsForm::withBrowseButton(QLineEdit *edit, const SettingRow &row)
{
    auto *const browse = new QPushButton(tr("Browse…"));
    browse->setObjectName(edit->objectName() + u"-browse"_s);
    browse->setAccessibleName(tr("Choose: %1").arg(row.label));
    connect(browse, &QPushButton::clicked, this, [this, row] {
        row.folders->askForFolder(*this, row.label, m_settings.value(row.setting).toString(),
                                  [this, row](const QString &path) { m_settings.set(row.setting, path); });
    });
    auto *const both = new QWidget;
    auto *const line = new QHBoxLayout(both);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(edit, 1);
    line->addWidget(browse);
    return both;
}

QLineEdit *SettingsForm::makeLineEdit(const SettingRow &row)
{
    auto *const edit = new QLineEdit;
    offerClearing(*edit, row.label);
    follow(row.setting, *edit, [edit](const QVariant &value) {
        if (edit->text() != value.toString())
            edit->setText(value.toString());
    });
    connect(edit, &QLineEdit::editingFinished, this,
            [this, edit, setting = row.setting] { m_settings.set(setting, edit->text().trimmed()); });
    return edit;
}

} // namespace consentdesk
