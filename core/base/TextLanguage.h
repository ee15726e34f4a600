// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLocale>
#include <QString>

namespace consentdesk {

/// "en", "fr" or "ja": the language of the sentences that are made now. The translators that are installed
/// say it themselves, so it is English wherever nobody installs one (headless commands, tests). Any thread.
[[nodiscard]] QString languageOfTexts();

/// How numbers and dates are written inside such a sentence. Not QLocale(), which is the visitor's country
/// also where sentences stay English.
[[nodiscard]] QLocale localeOfTexts();

} // namespace consentdesk
