// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLocale>
#include <QString>

#include <array>

namespace consentdesk {

/// What texts are translated into; the sources speak English.
inline constexpr std::array translatedLanguages{QLatin1StringView("fr"), QLatin1StringView("ja")};

/// "en", "fr" or "ja": the language of the sentences that are made now. The translators that are installed
/// say it themselves, so it is English wherever nobody installs one (headless commands, tests). Any thread.
[[nodiscard]] QString languageOfTexts();

/// How numbers and dates are written inside such a sentence. Not QLocale(), which is the visitor's country
/// also where sentences stay English.
[[nodiscard]] QLocale localeOfTexts();

} // namespace consentdesk
