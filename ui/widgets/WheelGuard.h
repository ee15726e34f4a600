// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QWidget;

namespace consentdesk {

/// Keeps the wheel, which scrolls a form, from changing a box that the pointer happens to pass: it turns only
/// the one that has the keyboard.
class WheelGuard final : public QObject
{
    Q_OBJECT

public:
    /// Owned by @p box.
    explicit WheelGuard(QWidget &box);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget &m_box;
};

} // namespace consentdesk
