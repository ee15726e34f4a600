// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "settings/Settings.h"

#include <QWidget>

class QFormLayout;
class QLineEdit;

namespace consentdesk {

class FileDialogs;

/// One setting as people see it.
struct SettingRow
{
    Setting setting;
    QString label;
    QString note = {};              ///< below it; empty: none
    QString unit = {};              ///< of a number, with its space
    QStringList choices = {};       ///< what SettingDescription::choices are called, in their order
    FileDialogs *folders = nullptr; ///< of a folder: with which it can be chosen
};

/// Rows of settings, each edited by what fits its type; a change is in force at once, and a change from
/// elsewhere is shown. UI thread.
class SettingsForm final : public QWidget
{
    Q_OBJECT

public:
    /// @p settings must outlive the form.
    SettingsForm(Settings &settings, const QList<SettingRow> &rows, QWidget *parent = nullptr);

private:
    void addRow(QFormLayout &form, const SettingRow &row);
    [[nodiscard]] QWidget *makeEditor(const SettingRow &row);
    [[nodiscard]] QWidget *makeCheckBox(const SettingRow &row);
    [[nodiscard]] QWidget *makeSpinBox(const SettingRow &row);
    [[nodiscard]] QWidget *makeComboBox(const SettingRow &row);
    [[nodiscard]] QLineEdit *makeLineEdit(const SettingRow &row);
    [[nodiscard]] QWidget *withBrowseButton(QLineEdit *edit, const SettingRow &row);
    /// Calls @p show now and whenever the setting changes.
    template <typename Show>
    void follow(Setting setting, QWidget &editor, const Show &show);

    Settings &m_settings;
};

} // namespace consentdesk
