// SPDX-License-Identifier: Apache-2.0
// Input: the limit (one byte), then a text, read as UTF-8 and as UTF-16. What comes out is one harmless line
// within the limit, and shown again it does not change.
#include "Fuzz.h"
#include "base/DisplayText.h"

#include <algorithm>
#include <cstring>

using namespace consentdesk;

namespace {

void check(const QString &shown, qsizetype limit)
{
    fuzz::require(fuzz::isHarmlessLine(shown), "what is shown is one harmless line");
    fuzz::require(shown.size() <= std::max<qsizetype>(limit, 8), "what is shown keeps the limit");
    fuzz::require(displayText(shown, limit) == shown, "what was shown once is shown unchanged");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 1)
        return 0;
    const qsizetype limit = data[0];
    const QByteArray bytes = fuzz::bytesOf(data + 1, size - 1);
    check(displayText(bytes, limit), limit);
    QString units(bytes.size() / 2, Qt::Uninitialized);
    std::memcpy(units.data(), bytes.constData(), size_t(units.size()) * sizeof(QChar));
    check(displayText(units, limit), limit);
    return 0;
}
