// SPDX-License-Identifier: Apache-2.0
#include "support/PlainStyle.h"

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

PlainStyle::PlainStyle()
    : QProxyStyle(u"Fusion"_s)
{
}

int PlainStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *result) const
{
    return hint == SH_DialogButtonBox_ButtonsHaveIcons ? 0
                                                       : QProxyStyle::styleHint(hint, option, widget, result);
}

} // namespace consentdesk
