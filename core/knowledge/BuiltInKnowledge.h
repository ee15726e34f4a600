// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Result.h"
#include "catalogue/CatalogueFile.h"
#include "knowledge/KnowledgeContent.h"

namespace consentdesk {

/// What was compiled into the program beside the catalogue's files: our other curated entries, and databases
/// of others as far as they were there at build time.
struct BuiltInKnowledge
{
    CatalogueFile curated;
    KnowledgeContent reference;

    [[nodiscard]] static Result<BuiltInKnowledge> read();
    /// Takes out of @p reference what is of the sources of @p imported, and puts that in front.
    static void replace(KnowledgeContent &reference, const KnowledgeContent &imported);
};

} // namespace consentdesk
