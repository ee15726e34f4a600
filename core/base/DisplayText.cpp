// SPDX-License-Identifier: Apache-2.0
#include "base/DisplayText.h"

#include <QList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

void appendVisible(QString &out, char32_t codePoint)
{
    if (codePoint < 0x20) {
        out += QChar(static_cast<char16_t>(0x2400 + codePoint));
    } else if (codePoint == 0x7f) {
        out += QChar(0x2421);
    } else if (codePoint < 0xa0 && codePoint >= 0x80) {
        out += u"\\u{%1}"_s.arg(uint(codePoint), 0, 16);
    } else if (codePoint != 0xfffd && isHidden(codePoint)) {
        out += u"\\u{%1}"_s.arg(uint(codePoint), 0, 16);
    } else {
        out += QChar::fromUcs4(codePoint);
    }
}

QString elidedInTheMiddle(const QString &text, qsizetype maximumLength)
{
    if (text.size() <= maximumLength)
        return text;
    qsizetype head = (maximumLength - 1) / 2;
    qsizetype tail = text.size() - (maximumLength - 1 - head);
    if (text.at(head).isLowSurrogate()) // never cut a pair in half
        --head;
    if (text.at(tail).isLowSurrogate())
        ++tail;
    return text.first(head) + u'…' + text.sliced(tail);
}

} // namespace

bool isHidden(char32_t codePoint)
{
    switch (QChar::category(codePoint)) {
    case QChar::Other_Control:
    case QChar::Other_Format: // bidi controls, zero width, soft hyphen, tags
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
        return true;
    default:
        return false;
    }
}

QString displayText(const QString &untrusted, qsizetype maximumLength)
{
    const qsizetype limit = std::max<qsizetype>(maximumLength, 8);
    QString out;
    out.reserve(untrusted.size());
    const auto codePoints = untrusted.toUcs4();
    for (const auto codePoint : codePoints)
        appendVisible(out, codePoint);
    return elidedInTheMiddle(out, limit);
}

QString displayText(const QByteArray &untrusted, qsizetype maximumLength)
{
    return displayText(QString::fromUtf8(untrusted), maximumLength);
}

} // namespace consentdesk
