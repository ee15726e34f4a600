// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/FocusReturn.h"

#include <QFrame>

class QLabel;

namespace consentdesk {

/// The question of a page for a permission, above it: four answers of equal weight, and closing refuses for
/// now. Hidden without a question. All text is plain.
class PermissionBar final : public QFrame
{
    Q_OBJECT

public:
    explicit PermissionBar(QWidget *parent = nullptr);

    /// Empty hides it.
    void setQuestion(const QString &sentence);

signals:
    void allowedOnce();
    void allowedAlways();
    void refusedAlways();
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLabel *m_text;
    FocusReturn m_focus;
};

} // namespace consentdesk
