// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Campaign.h"

#include <QJsonObject>

namespace consentdesk::leaklab {

/// One run, as people and as programs read it.
struct Report
{
    LabSize size = LabSize::Gate;
    QList<GroupResults> groups;
    QList<GateResult> gates;

    [[nodiscard]] QString table() const;
    [[nodiscard]] QJsonObject json() const;
};

} // namespace consentdesk::leaklab
