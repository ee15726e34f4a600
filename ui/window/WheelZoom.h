// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QWidget;

namespace consentdesk {

/// Ctrl with the wheel above a page. The page hears of it first, since maps use it for themselves: the engine
/// gives the view what no page took. Child of the view. UI thread.
class WheelZoom final : public QObject
{
    Q_OBJECT

public:
    explicit WheelZoom(QWidget &view);

signals:
    void larger();
    void smaller();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int m_turned = 0; ///< eighths of a degree; touch pads turn in small parts
};

} // namespace consentdesk
