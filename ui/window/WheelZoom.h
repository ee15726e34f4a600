// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QTimer>

class QWebEngineView;
class QWheelEvent;

namespace consentdesk {

/// Ctrl with the wheel above a page. The page hears of it first, since maps use it for themselves; what no
/// page takes makes the engine change the size of the page, unasked and by steps of its own, and it tells
/// nobody: so it is looked at for a while after each turn. Child of the view. UI thread.
class WheelZoom final : public QObject
{
    Q_OBJECT

public:
    explicit WheelZoom(QWebEngineView &view);

    /// Somebody else has changed the size: that was no turn of the wheel.
    void settle();

signals:
    /// By one step, from where it was before the engine changed it.
    void larger();
    void smaller();

private:
    void onWheel(const QWheelEvent &wheel);
    void look();

    QWebEngineView &m_view;
    QTimer m_looking;
    int m_looks = 0;
    double m_before = 1; ///< factor
};

} // namespace consentdesk
