// SPDX-License-Identifier: Apache-2.0
// Lets a page store cookies as fast as it can, keeps what happened, and tells how far the ledger is on disk.
// Made to be killed.
//   ledger_writer PATH
#include "CatalogueFixture.h"
#include "consent/ConsentService.h"
#include "cookies/CookieInventory.h"
#include "ledger/Ledger.h"
#include "storage/Database.h"
#include "storage/LedgerRepository.h"
#include "storage/LedgerSaver.h"

#include <QCoreApplication>
#include <QStringList>

#include <cstdio>

using namespace consentdesk;

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const auto opened = Database::open(QCoreApplication::arguments().value(1));
    if (!opened) {
        std::fprintf(stderr, "%s\n", qPrintable(opened.error().message));
        return 1;
    }
    const SystemClock clock;
    CookieInventory inventory(clock);
    const ConsentService consent(test::catalogueOfEveryKind(), ConsentChoices(), nullptr);
    Ledger ledger(inventory, consent.policyCell());
    LedgerRepository repository(*opened->database);
    LedgerSaver saver(ledger, repository);
    for (int i = 0;; ++i) {
        Cookie cookie;
        cookie.key = {QByteArray::number(i % 500), QStringLiteral("portal.example"), QStringLiteral("/")};
        inventory.recordStored(cookie, WrittenBy::Http);
        if (i % 97 != 0)
            continue;
        if (!saver.earlier(ledger.nextNumber(), 1)) // brings all of it to the disk
            return 1;
        std::printf("saved %llu\n", static_cast<unsigned long long>(ledger.nextNumber() - 1));
        std::fflush(stdout);
    }
}
