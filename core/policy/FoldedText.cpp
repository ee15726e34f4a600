// SPDX-License-Identifier: Apache-2.0
#include "policy/FoldedText.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

bool isLatinAccent(QChar c)
{
    return c >= QChar(u'\u0300') && c <= QChar(u'\u036f');
}

bool isPartOfWord(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

} // namespace

QString foldedText(const QString &text)
{
    QString folded;
    bool isGap = false;
    const QString source = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar c : source) {
        if (isLatinAccent(c))
            continue;
        if (!isPartOfWord(c)) {
            isGap = true;
            continue;
        }
        if (isGap && !folded.isEmpty())
            folded += u' ';
        isGap = false;
        folded += c == u'ß' ? u"ss"_s : QString(c);
    }
    return folded.normalized(QString::NormalizationForm_C); // か and its mark are one again
}

bool isWrittenWithoutSpaces(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), isSpacelessLetter);
}

} // namespace consentdesk
