// SPDX-License-Identifier: Apache-2.0
#include "support/CalmStyle.h"

namespace consentdesk {

int CalmStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                         QStyleHintReturn *result) const
{
    if (hint == SH_Widget_Animate || hint == SH_Widget_Animation_Duration)
        return 0;
    return PlainStyle::styleHint(hint, option, widget, result);
}

} // namespace consentdesk
