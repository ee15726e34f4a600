// SPDX-License-Identifier: Apache-2.0
#include "base/TextLanguage.h"

#include <QCoreApplication>

namespace consentdesk {

QString languageOfTexts()
{
    return QCoreApplication::translate("consentdesk::TextLanguage", "en", "code of the language, ISO 639-1");
}

QLocale localeOfTexts()
{
    return QLocale(languageOfTexts());
}

} // namespace consentdesk
