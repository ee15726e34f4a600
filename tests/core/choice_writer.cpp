// SPDX-License-Identifier: Apache-2.0
// Changes choices as fast as it can and tells, after each save, that it is done. Made to be killed.
//   choice_writer PATH SEED STEPS-ALREADY-SAVED [STOP-AFTER-STEP]
#include "ChoiceSequence.h"
#include "storage/ChoiceRepository.h"
#include "storage/Database.h"

#include <QCoreApplication>
#include <QStringList>

#include <cstdio>
#include <limits>

using namespace consentdesk;

namespace {

int report(const Error &error)
{
    std::fprintf(stderr, "%s\n", qPrintable(error.message));
    return 1;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 4)
        return 2;
    const quint32 last =
        arguments.size() > 4 ? arguments.at(4).toUInt() : std::numeric_limits<quint32>::max();
    const SystemClock clock;
    const auto opened = Database::open(arguments.at(1));
    if (!opened)
        return report(opened.error());
    ChoiceRepository repository(*opened->database, clock);
    test::ChoiceSequence sequence(arguments.at(2).toUInt());
    sequence.advanceTo(arguments.at(3).toUInt());
    while (sequence.stepsDone() < last) {
        const Site site = sequence.advance();
        const ChoiceSet choices =
            site.isNull() ? sequence.state().everywhere : sequence.state().forSite(site);
        if (const auto saved = repository.save(site, choices); !saved)
            return report(saved.error());
        std::printf("saved %u\n", sequence.stepsDone());
        std::fflush(stdout);
    }
    return 0;
}
