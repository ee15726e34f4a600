// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "policy/CookieLabel.h"
#include "policy/DeclaredCookie.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;

namespace consentdesk {

class FieldNote;

/// Corrects what a policy's row declares, or says what a cookie is for in the visitor's own words. UI thread.
class DeclarationDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Corrects @p row.
    explicit DeclarationDialog(const DeclaredCookie &row, QWidget *parent = nullptr);
    /// Labels cookies of @p label's names; its site, if any, is offered beside "every site".
    explicit DeclarationDialog(const CookieLabel &label, QWidget *parent = nullptr);

    // Meaningful once the dialog was accepted.
    [[nodiscard]] DeclaredCookie correctedRow() const;
    [[nodiscard]] CookieLabel label() const;

public slots:
    /// Stays open and names the fault at its field when there is one.
    void accept() override;

private:
    void createForm(const CookieNamePattern &pattern);
    void createButtons(const QString &text);
    void addDuration();
    [[nodiscard]] QLineEdit *addLine(const QString &title, const QString &text, const QString &objectName);
    [[nodiscard]] CookieNamePattern pattern() const;
    [[nodiscard]] QString nameFault() const;
    [[nodiscard]] QString durationFault() const;
    [[nodiscard]] std::optional<DeclaredDuration> duration() const;

    DeclaredCookie m_row;
    CookieLabel m_label;
    QFormLayout *m_form;
    QLineEdit *m_name = nullptr;
    FieldNote *m_nameNote = nullptr;
    QComboBox *m_class = nullptr;
    QLineEdit *m_provider = nullptr;
    QLineEdit *m_function = nullptr; ///< null of a label
    QLineEdit *m_purpose = nullptr;
    QLineEdit *m_duration = nullptr; ///< days; null of a label
    FieldNote *m_durationNote = nullptr;
    QCheckBox *m_everywhere = nullptr; ///< null of a row
};

} // namespace consentdesk
