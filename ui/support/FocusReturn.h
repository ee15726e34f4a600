// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointer>

#include <functional>

class QWidget;

namespace consentdesk {

/// Gives the keyboard back when a bar goes that has it. Qt would hand it to the next widget of the window,
/// which is the row of tabs. UI thread.
class FocusReturn final
{
public:
    /// @p heir: who gets it when who had it cannot take it; null: nobody. @p bar outlives this.
    FocusReturn(const QWidget &bar, std::function<QWidget *()> heir);

    /// Before the bar takes it. Nothing changes when the bar has it already.
    void remember();
    /// Before the bar is hidden. Nothing happens when the bar does not have it.
    void giveBack();
    /// Shows or hides @p bar, which does not take it by itself.
    void setVisible(QWidget &bar, bool isVisible);

private:
    [[nodiscard]] bool isInBar(const QWidget *focused) const;

    const QWidget &m_bar;
    std::function<QWidget *()> m_heir;
    QPointer<QWidget> m_before;
};

} // namespace consentdesk
