// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCheckBox>

namespace consentdesk {

/// An on/off switch; for assistive technology a check box. It shows what setOn() told it and nothing else:
/// whoever uses it only asks for a change. A locked one is on, asks for nothing, and still can be reached and
/// read by keyboard users.
class ToggleSwitch final : public QCheckBox
{
    Q_OBJECT

public:
    enum class Kind { Free, Locked };

    explicit ToggleSwitch(Kind kind, QWidget *parent = nullptr);

    void setOn(bool on);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    /// By mouse, keyboard, click() or an assistive technology.
    void changeWanted(bool on);

protected:
    void paintEvent(QPaintEvent *event) override;
    void nextCheckState() override;
    [[nodiscard]] bool hitButton(const QPoint &position) const override;

private:
    void restore(bool checked);

    Kind m_kind;
    bool m_isShowing = false; ///< the change comes from setOn()
};

} // namespace consentdesk
