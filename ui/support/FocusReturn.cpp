// SPDX-License-Identifier: Apache-2.0
#include "support/FocusReturn.h"

#include <QWidget>

#include <utility>

namespace consentdesk {

FocusReturn::FocusReturn(const QWidget &bar, std::function<QWidget *()> heir)
    : m_bar(bar)
    , m_heir(std::move(heir))
{
}

bool FocusReturn::isInBar(const QWidget *focused) const
{
    return focused && (focused == &m_bar || m_bar.isAncestorOf(focused));
}

void FocusReturn::remember()
{
    // Of the window, not of the application: the visitor may be looking at another one.
    QWidget *const focused = m_bar.window()->focusWidget();
    if (!isInBar(focused))
        m_before = focused;
}

void FocusReturn::giveBack()
{
    QWidget *const before = m_before;
    if (!isInBar(m_bar.window()->focusWidget()))
        return;
    const bool canTakeIt = before && before->window() == m_bar.window() && before->isVisible() &&
                           before->isEnabled() && before != before->window();
    QWidget *const heir = canTakeIt ? before : m_heir ? m_heir() : nullptr;
    if (heir)
        heir->setFocus(Qt::OtherFocusReason);
}

void FocusReturn::setVisible(QWidget &bar, bool isVisible)
{
    if (isVisible && bar.isHidden())
        remember();
    else if (!isVisible)
        giveBack();
    bar.setVisible(isVisible);
}

} // namespace consentdesk
