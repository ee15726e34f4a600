// SPDX-License-Identifier: Apache-2.0
// Input: an Open Cookie Database, JSON or CSV. It is refused with one harmless sentence, or everything in it
// is clean, nothing is necessary, and it survives being packed.
#include "Fuzz.h"
#include "KnowledgeInvariants.h"
#include "knowledge/OpenCookieDatabase.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    consentdesk::fuzz::checkKnowledge(
        consentdesk::OpenCookieDatabase::read(consentdesk::fuzz::bytesOf(data, size), QDate(2026, 11, 27)));
    return 0;
}
