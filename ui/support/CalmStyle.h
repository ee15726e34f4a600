// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/PlainStyle.h"

namespace consentdesk {

/// The program's style without any movement, for whom movement makes ill. UI thread.
class CalmStyle final : public PlainStyle
{
    Q_OBJECT

public:
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *result) const override;
};

} // namespace consentdesk
