// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>

namespace consentdesk {

/// An on/off switch. A locked one is on, cannot be changed, and still can be reached and read by keyboard
/// users.
class ToggleSwitch final : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Kind { Free, Locked };

    explicit ToggleSwitch(Kind kind, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void nextCheckState() override;
    [[nodiscard]] bool hitButton(const QPoint &position) const override;

private:
    Kind m_kind;
};

} // namespace consentdesk
