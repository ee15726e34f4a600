// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "PanelFixture.h"
#include "ledger/Ledger.h"
#include "models/CookieColumn.h"
#include "report/InspectorRow.h"

namespace consentdesk::test {

/// A profile as the inspector sees it: a cookie of each kind on site(), one of another site.
class InspectorData : public PanelData
{
public:
    InspectorData()
    {
        storeOfEachKind();
        store(cookie("theme", QStringLiteral("other.example"), QStringLiteral("/a")));
        enforce(*service.policy());
    }

    [[nodiscard]] QList<InspectorRow> rows(const Site &shown = {}) const
    {
        return makeInspectorRows(inventory, *service.policy(), shown);
    }

    ConsentService service{builtInCatalogue(), ConsentChoices(), nullptr};
    Ledger ledger{inventory, service.policyCell()};
};

[[nodiscard]] inline ColumnContext columnContext()
{
    return {categoryNamesOf(*builtInCatalogue()), ManualClock().now()};
}

} // namespace consentdesk::test
