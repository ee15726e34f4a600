// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>

namespace consentdesk {

/// The lines below a field of a form: a hint, or what is wrong with what was entered. Whoever cannot see them
/// is told them as the field's description; whoever cannot tell colours apart sees a sign. Plain text.
class FieldNote final : public QLabel
{
    Q_OBJECT

public:
    /// @p field must live as long as this.
    explicit FieldNote(QWidget &field);

    /// Shown while there is no fault; empty for none. Outside text in it went through displayText().
    void setHint(const QString &hint);
    /// One sentence each; none: the field is right.
    void setFaults(const QStringList &faults);
    [[nodiscard]] bool showsFault() const { return !m_faults.isEmpty(); }
    [[nodiscard]] QWidget &field() const { return m_field; }

private:
    void showText();

    QWidget &m_field;
    QString m_hint;
    QStringList m_faults;
};

} // namespace consentdesk
