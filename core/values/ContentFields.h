// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "values/FieldWriter.h"
#include "values/LayeredValue.h"

namespace consentdesk {

/// Writes a structure as fields. Texts in it that are encoded themselves are opened as well, as long as
/// @p layersLeft is above 0: each gets a field below it that names the steps ("Percent-encoding → JSON").
void writeContent(FieldWriter &writer, const ValueContent &content, int layersLeft);

/// The name of the content's format as a reading shows it: "JSON Web Token, signature not checked".
[[nodiscard]] QString formatName(const ValueContent &content);

} // namespace consentdesk
