// SPDX-License-Identifier: Apache-2.0
#include "exchange/ShellQuote.h"

namespace consentdesk {

namespace {

/// A break between lines as well: at its end, $(…) would lose it.
bool isPlain(char c)
{
    return (c >= ' ' && c <= '~') || c == '\n';
}

QByteArray plainWord(const QByteArray &run)
{
    return '\'' + QByteArray(run).replace("'", "'\\''") + '\'';
}

QByteArray printedWord(const QByteArray &run)
{
    QByteArray escapes;
    for (const char c : run)
        escapes += '\\' + QByteArray::number(static_cast<unsigned char>(c), 8).rightJustified(3, '0');
    return "\"$(printf '" + escapes + "')\"";
}

} // namespace

QByteArray shellQuoted(const QByteArray &octets)
{
    QByteArray word;
    for (qsizetype start = 0; start < octets.size();) {
        const bool plain = isPlain(octets.at(start));
        qsizetype end = start;
        while (end < octets.size() && isPlain(octets.at(end)) == plain)
            ++end;
        const QByteArray run = octets.sliced(start, end - start);
        word += plain ? plainWord(run) : printedWord(run);
        start = end;
    }
    return word.isEmpty() ? QByteArray("''") : word;
}

} // namespace consentdesk
