// SPDX-License-Identifier: Apache-2.0
#include "exchange/ImportedCookies.h"

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

QString formatName(CookieFileFormat format)
{
    switch (format) {
    case CookieFileFormat::NetscapeCookies:
        return u"Netscape cookies.txt"_s;
    case CookieFileFormat::CookieEditorJson:
        break;
    }
    return u"Cookie-Editor JSON"_s;
}

QString ImportedCookies::place(qsizetype number) const
{
    return (format == CookieFileFormat::NetscapeCookies ? u"Line %1"_s : u"Entry %1"_s).arg(number);
}

} // namespace consentdesk
