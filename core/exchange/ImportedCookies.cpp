// SPDX-License-Identifier: Apache-2.0
#include "exchange/ImportedCookies.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

class ImportedCookiesText final
{
    Q_DECLARE_TR_FUNCTIONS(consentdesk::ImportedCookies)
};

} // namespace

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
    return (format == CookieFileFormat::NetscapeCookies ? ImportedCookiesText::tr("Line %1")
                                                        : ImportedCookiesText::tr("Entry %1"))
        .arg(number);
}

} // namespace consentdesk
