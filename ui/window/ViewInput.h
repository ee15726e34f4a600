// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QWebEngineView;
class QWheelEvent;

namespace consentdesk {

/// What the visitor does to a page with hands. The engine puts the widget that takes the input into the view,
/// and changes it with its processes; the page gets its input all the same. Child of the view. UI thread.
class ViewInput final : public QObject
{
    Q_OBJECT

public:
    explicit ViewInput(QWebEngineView &view);

signals:
    /// A click, a finger, a key or a word of an input method.
    void touched();
    /// Those of them that follow a link when they are on one.
    void activated();
    /// A key or a word of an input method, whatever it means to the page.
    void typed();
    /// Something was dropped onto the page.
    void dropped();
    void wheelTurned(const QWheelEvent &event);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWebEngineView &m_view;
};

} // namespace consentdesk
