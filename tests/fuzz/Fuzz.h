// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

/// libFuzzer's entry point: called once an input by the fuzzer, or by ReplayMain.cpp.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

namespace consentdesk::fuzz {

inline QByteArray bytesOf(const uint8_t *data, size_t size)
{
    return {reinterpret_cast<const char *>(data), qsizetype(size)};
}

/// Ends the program when an invariant does not hold; a fuzzer keeps the input that broke it.
inline void require(bool holds, const char *invariant)
{
    if (holds)
        return;
    std::fprintf(stderr, "Broken invariant: %s\n", invariant);
    std::abort();
}

/// No control characters, nothing that reorders or hides text, no half of a surrogate pair.
inline bool isHarmlessLine(const QString &text)
{
    if (!text.isValidUtf16())
        return false;
    for (const uint codePoint : text.toUcs4()) {
        switch (QChar::category(codePoint)) {
        case QChar::Other_Control:
        case QChar::Other_Format:
        case QChar::Separator_Line:
        case QChar::Separator_Paragraph:
            return false;
        default:
            break;
        }
    }
    return true;
}

} // namespace consentdesk::fuzz
