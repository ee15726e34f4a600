// SPDX-License-Identifier: Apache-2.0
// Input: a cookies.txt. What is accepted has no faults and is bounded; written and read again it is the same,
// but for what the writer lists as lost. Whatever the file is, CookieFile answers with one harmless sentence.
#include "Fuzz.h"
#include "ImportInvariants.h"
#include "exchange/CookieFile.h"
#include "exchange/NetscapeCookies.h"

using namespace consentdesk;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray text = fuzz::bytesOf(data, size);
    if (const auto file = CookieFile::parse(text); !file)
        fuzz::require(fuzz::isHarmlessLine(file.error().message), "an error is one harmless line");
    const auto found = NetscapeCookies::read(text);
    if (!found)
        return 0;
    fuzz::checkFound(*found);
    QList<Cookie> cookies;
    for (const ImportedCookie &entry : found->cookies)
        cookies.append(entry.cookie);
    const ExportedText written = NetscapeCookies::write(cookies);
    const auto again = NetscapeCookies::read(written.text);
    fuzz::require(again.has_value(), "what we write is a cookies.txt");
    fuzz::checkReadAgain(*found, written, *again);
    const auto asFile = CookieFile::parse(written.text);
    fuzz::require(asFile && asFile->format == CookieFileFormat::NetscapeCookies,
                  "what we write is recognised");
    return 0;
}
