// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Result.h"
#include "knowledge/KnowledgeContent.h"

#include <memory>
#include <optional>

namespace consentdesk {

class Catalogue;

/// The built-in catalogue, with what was imported into a profile.
struct KnowledgeReading
{
    Result<std::shared_ptr<const Catalogue>> catalogue = nullptr;
    KnowledgeContent imported = {}; ///< of which the catalogue is made
    QString notice = {};            ///< what could not be read of the imported, as a sentence; else empty
};

/// @p directory: the profile's; none: nothing was imported. Reads no longer than a page takes to come. Any
/// thread.
[[nodiscard]] KnowledgeReading readKnowledge(const std::optional<QString> &directory);

} // namespace consentdesk
