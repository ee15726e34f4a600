// SPDX-License-Identifier: Apache-2.0
// Input: a file of choices. It is refused with one harmless sentence, or what was read is written and read
// again without a difference, and nothing in it is what a visitor could not have chosen.
#include "Fuzz.h"
#include "consent/ChoicesFile.h"
#include "cookies/Cookie.h"

using namespace consentdesk;

namespace {

void checkScope(const ChoiceSet &choices)
{
    fuzz::require(!choices.categories.contains(CookieCategory::Necessary), "necessary is no choice");
    for (const CookieSelector &selector : choices.cookies.keys()) {
        fuzz::require(!selector.name.isEmpty() || !selector.domain.isEmpty(), "a choice speaks of something");
        fuzz::require(selector.name.isEmpty() || isValidCookieName(selector.name), "a name can be one");
        fuzz::require(selector.domain.isEmpty() ||
                          Site::fromHost(selector.domain).domain() == selector.domain,
                      "a domain is a site");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto read = ChoicesFile::parse(fuzz::bytesOf(data, size));
    if (!read) {
        fuzz::require(fuzz::isHarmlessLine(read.error().message), "a refusal is one harmless line");
        return 0;
    }
    checkScope(read->choices.everywhere);
    for (const auto &[site, choices] : read->choices.bySite.asKeyValueRange()) {
        fuzz::require(!site.isNull() && !choices.isEmpty(), "a site has choices");
        checkScope(choices);
    }
    const auto again = ChoicesFile::parse(read->toJson());
    fuzz::require(again && *again == *read, "written and read again it is the same");
    return 0;
}
