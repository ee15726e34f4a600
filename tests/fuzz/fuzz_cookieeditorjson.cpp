// SPDX-License-Identifier: Apache-2.0
// Input: JSON of Cookie-Editor. What is accepted has no faults and is bounded; written and read again it is
// the same, and nothing of it is lost. A broken file is one harmless sentence.
#include "Fuzz.h"
#include "ImportInvariants.h"
#include "exchange/CookieEditorJson.h"
#include "exchange/CookieFile.h"

using namespace consentdesk;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto found = CookieEditorJson::read(fuzz::bytesOf(data, size));
    if (!found) {
        fuzz::require(fuzz::isHarmlessLine(found.error().message), "an error is one harmless line");
        return 0;
    }
    fuzz::checkFound(*found);
    QList<Cookie> cookies;
    for (const ImportedCookie &entry : found->cookies)
        cookies.append(entry.cookie);
    const ExportedText written = CookieEditorJson::write(cookies);
    fuzz::require(written.losses.isEmpty(), "what came from JSON is held by JSON");
    fuzz::require(fuzz::isHarmlessLine(QString::fromUtf8(written.text).remove(u'\n')),
                  "what we write is harmless on a terminal");
    const auto again = CookieFile::parse(written.text);
    fuzz::require(again && again->format == CookieFileFormat::CookieEditorJson,
                  "what we write is recognised");
    fuzz::checkReadAgain(*found, written, *again);
    return 0;
}
