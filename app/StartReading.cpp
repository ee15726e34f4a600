// SPDX-License-Identifier: Apache-2.0
#include "StartReading.h"

#include "catalogue/Catalogue.h"
#include "consent/GuardPolicy.h"
#include "knowledge/ImportedKnowledge.h"

#include <QDir>

#include <functional>
#include <future>
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

Result<OpenedDatabase> openDatabase(const QString &directory, const Clock &clock, QThread &owner)
{
    auto opened = Database::open(QDir(directory).filePath(u"choices.sqlite"_s), clock);
    if (opened && opened->database)
        opened->database->moveToThread(owner);
    return opened;
}

} // namespace

StartReading readForStart(const std::optional<QString> &directory, const Clock &clock, QThread &owner)
{
    StartReading reading;
    std::future<Result<OpenedDatabase>> database; // waits for the disk while the catalogue is computed
    if (directory)
        database =
            std::async(std::launch::async, &openDatabase, *directory, std::cref(clock), std::ref(owner));
    readKnowledge(directory, reading);
    if (reading.catalogue) // NameRules keeps its tables: the guard of the profile finds them made
        (void)GuardPolicy(ConsentPolicy(*reading.catalogue, {}));
    if (database.valid())
        reading.database = database.get();
    return reading;
}

} // namespace consentdesk
