// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "values/FieldWriter.h"
#include "values/Literal.h"

#include <QStringList>

namespace consentdesk {

struct LiteralStyle
{
    int layersLeft = 0;           ///< encodings that may still be opened inside of texts
    QStringList secondsSince1970; ///< keys whose numbers are shown as dates as well
};

/// Writes the members of a list or group as fields: a key or "[0]" as label. Texts that could be taken for
/// another kind (an empty one, "true", "12") stand in quotation marks. Keys that occur twice are noted.
void writeMembers(FieldWriter &writer, const Literal &container, const LiteralStyle &style);

} // namespace consentdesk
