// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProxyStyle>

namespace consentdesk {

/// The program's style: Fusion without the icons on the buttons of dialogs, which are drawn for light colours
/// whatever the theme. UI thread.
class PlainStyle : public QProxyStyle
{
    Q_OBJECT

public:
    PlainStyle();

    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *result) const override;
};

} // namespace consentdesk
