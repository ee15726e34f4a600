// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace consentdesk {

/// A cookie's value, masked until its reader asks to see it: it may open an account. Nothing can be copied
/// from it while it is masked.
class ValueField final : public QWidget
{
    Q_OBJECT

public:
    enum class Shown { Masked, Readable };

    explicit ValueField(QWidget *parent = nullptr);

    void setText(const QString &text);
    [[nodiscard]] QString text() const;
    void setShown(Shown shown);
    [[nodiscard]] bool isReadable() const;
    [[nodiscard]] QLineEdit &edit() const { return *m_edit; }

signals:
    void edited();
    void shownChanged();

private:
    void applyShown();

    QLineEdit *m_edit;
    QCheckBox *m_reveal;
};

} // namespace consentdesk
