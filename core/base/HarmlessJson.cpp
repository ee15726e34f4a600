// SPDX-License-Identifier: Apache-2.0
#include "base/HarmlessJson.h"

#include "base/DisplayText.h"

#include <QList>
#include <QString>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

QByteArray harmlessJson(const QByteArray &json)
{
    QString text;
    text.reserve(json.size());
    const auto codePoints = QString::fromUtf8(json).toUcs4();
    for (const char32_t codePoint : codePoints) {
        if (codePoint == U'\n' || !isHidden(codePoint)) {
            text += QChar::fromUcs4(codePoint);
            continue;
        }
        for (const char16_t unit : QChar::fromUcs4(codePoint))
            text += u"\\u%1"_s.arg(ushort(unit), 4, 16, QChar(u'0'));
    }
    return text.toUtf8();
}

} // namespace consentdesk
