// SPDX-License-Identifier: Apache-2.0
#include "KnowledgeReading.h"

#include "catalogue/Catalogue.h"
#include "consent/GuardPolicy.h"
#include "knowledge/ImportedKnowledge.h"

#include <utility>

namespace consentdesk {

KnowledgeReading readKnowledge(const std::optional<QString> &directory)
{
    KnowledgeReading reading;
    auto imported = directory ? ImportedKnowledge(*directory).read()
                              : Result<std::optional<KnowledgeContent>>(std::nullopt);
    if (!imported)
        reading.notice = imported.error().message;
    else if (*imported)
        reading.imported = **std::move(imported);
    reading.catalogue = Catalogue::builtIn(&reading.imported);
    if (reading.catalogue) // what most visitors' choices make of it
        (void)GuardPolicy(ConsentPolicy(*reading.catalogue, {}));
    return reading;
}

} // namespace consentdesk
