// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "values/FieldWriter.h"

namespace consentdesk {

/// Writes a text out of a structure. Where it is encoded or a structure itself, what is inside stands below
/// it, in a field that names the steps.
void writeNested(FieldWriter &writer, const QString &label, const QString &text, int layersLeft);

} // namespace consentdesk
