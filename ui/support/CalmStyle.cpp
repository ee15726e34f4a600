// SPDX-License-Identifier: Apache-2.0
#include "support/CalmStyle.h"

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

CalmStyle::CalmStyle()
    : QProxyStyle(u"Fusion"_s)
{
}

int CalmStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                         QStyleHintReturn *result) const
{
    if (hint == SH_Widget_Animate || hint == SH_Widget_Animation_Duration)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, result);
}

} // namespace consentdesk
