// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "PanelFixture.h"
#include "ledger/Ledger.h"
#include "models/CookieTableModel.h"
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
        QList<InspectorRow> rows;
        for (const ObservedCookie &observed :
             shown.isNull() ? inventory.allCookies() : inventory.cookiesOn(shown))
            rows.append(makeInspectorRow(observed, *service.policy(), shown));
        return rows;
    }

    ConsentService service{builtInCatalogue(), ConsentChoices(), nullptr};
    Ledger ledger{inventory, service.policyCell()};
};

/// The whole list: what is not in it leaves.
inline void setRows(CookieTableModel &model, const QList<InspectorRow> &rows, const QDateTime &now)
{
    QSet<CookieKey> listed;
    for (const InspectorRow &row : rows)
        listed.insert(row.key());
    model.updateRows(rows, model.keysOutside(listed), now);
}

[[nodiscard]] inline ColumnContext columnContext()
{
    return {categoryNamesOf(*builtInCatalogue()), ManualClock().now()};
}

} // namespace consentdesk::test
