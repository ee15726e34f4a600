// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "policy/DeclaredCookie.h"
#include "policy/PolicyColumn.h"
#include "policy/PolicySections.h"

#include <QHash>
#include <QString>

#include <optional>

namespace consentdesk {

/// A cell of a row, under a heading that is known.
struct PolicyField
{
    QString text;
    PolicyPlace place;
    QString heading; ///< of its column, as it stands
};

/// A row of a table of cookies, or an item of a list of them, before its cells are interpreted.
struct PolicyRow
{
    PolicyPlace place; ///< of the whole row
    QHash<PolicyColumn, PolicyField> fields;
    std::optional<PolicySections::Section> section;

    [[nodiscard]] PolicyField field(PolicyColumn column) const { return fields.value(column); }
};

} // namespace consentdesk
