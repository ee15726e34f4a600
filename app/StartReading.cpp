// SPDX-License-Identifier: Apache-2.0
#include "StartReading.h"

#include "catalogue/Catalogue.h"
#include "consent/GuardPolicy.h"
#include "knowledge/ImportedKnowledge.h"

#include <QDir>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

void readKnowledge(const std::optional<QString> &directory, StartReading &reading)
{
    auto imported = directory ? ImportedKnowledge(*directory).read()
                              : Result<std::optional<KnowledgeContent>>(std::nullopt);
    if (!imported)
        reading.notice = imported.error().message;
    else if (*imported)
        reading.imported = **std::move(imported);
    reading.catalogue = Catalogue::builtIn(&reading.imported);
}

} // namespace

StartReading readForStart(const std::optional<QString> &directory, const Clock &clock, QThread &owner)
{
    StartReading reading;
    if (directory)
        reading.database = Database::open(QDir(*directory).filePath(u"choices.sqlite"_s), clock);
    if (reading.database && reading.database->database)
        reading.database->database->moveToThread(owner);
    readKnowledge(directory, reading);
    if (reading.catalogue) // NameRules keeps its tables: the guard of the profile finds them made
        (void)GuardPolicy(ConsentPolicy(*reading.catalogue, {}));
    return reading;
}

} // namespace consentdesk
