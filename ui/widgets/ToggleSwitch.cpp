// SPDX-License-Identifier: Apache-2.0
#include "widgets/ToggleSwitch.h"

#include "support/Theme.h"

#include <QPainter>
#include <QScopedValueRollback>

namespace consentdesk {

ToggleSwitch::ToggleSwitch(Kind kind, QWidget *parent)
    : QCheckBox(parent)
    , m_kind(kind)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setOn(kind == Kind::Locked);
    setCursor(kind == Kind::Locked ? Qt::ArrowCursor : Qt::PointingHandCursor);
    connect(this, &QCheckBox::toggled, this, &ToggleSwitch::restore);
}

void ToggleSwitch::setOn(bool on)
{
    const QScopedValueRollback showing(m_isShowing, true);
    setChecked(on);
}

// The "toggle" action of assistive technologies sets the state directly, past nextCheckState().
void ToggleSwitch::restore(bool checked)
{
    if (m_isShowing)
        return;
    setOn(!checked);
    nextCheckState();
}

QSize ToggleSwitch::sizeHint() const
{
    const int height = qMax(20, fontMetrics().height() + 4);
    return {height * 19 / 10 + 4, height + 4}; // a border of two for the focus ring
}

bool ToggleSwitch::hitButton(const QPoint &position) const
{
    return rect().contains(position);
}

void ToggleSwitch::nextCheckState()
{
    if (m_kind == Kind::Free)
        emit changeWanted(!isChecked());
}

void ToggleSwitch::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF track = QRectF(rect()).adjusted(2.5, 2.5, -2.5, -2.5);
    const qreal radius = track.height() / 2;
    if (hasFocus()) {
        painter.setPen(QPen(theme.accent, 1.5));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75), radius + 2, radius + 2);
    }
    painter.setPen(QPen(isChecked() ? theme.accent : theme.muted, 1));
    painter.setBrush(isChecked() ? theme.accent : theme.line);
    painter.setOpacity(!isEnabled() ? 0.45 : m_kind == Kind::Locked ? 0.75 : 1.0);
    painter.drawRoundedRect(track, radius, radius);
    const qreal knob = track.height() - 6;
    const qreal left = isChecked() ? track.right() - knob - 3 : track.left() + 3;
    painter.setPen(Qt::NoPen);
    painter.setBrush(isChecked() ? theme.surface : theme.muted);
    painter.drawEllipse(QRectF(left, track.top() + 3, knob, knob));
}

} // namespace consentdesk
