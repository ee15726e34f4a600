// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "consent/PlatformBeliefs.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace consentdesk {

/// In the panel: what the site's own record says of the visitor's choice, tool by tool, whether that
/// contradicts what applies here, and the button that tells the site. Hidden where there is no platform.
class PlatformBeliefsBox final : public QFrame
{
    Q_OBJECT

public:
    explicit PlatformBeliefsBox(QWidget *parent = nullptr);

    /// @p isBusy: the site is being told.
    void show(const PlatformBeliefs &beliefs, bool isBusy);

signals:
    void tellWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void reserve();

    QLabel *m_text;
    QLabel *m_contradiction;
    QPushButton *m_tell;
};

} // namespace consentdesk
