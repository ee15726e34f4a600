// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace consentdesk {

/// From the shortest to the longest.
enum class DurationUnit { Second, Minute, Hour, Day, Week, Month, Year };

[[nodiscard]] qint64 secondsOf(DurationUnit unit);

/// @p word folded (FoldedText.h), in the languages of DurationText.h. Any thread.
[[nodiscard]] std::optional<DurationUnit> durationUnit(QStringView word);
/// 1 to 12, and what is common beyond; "a year" is one year.
[[nodiscard]] std::optional<int> numberWord(QStringView word);

/// Whether @p folded says that a cookie ends with the browser's session.
[[nodiscard]] bool saysSession(const QString &folded);
/// The same, by the browser's end: "session" alone may be a visit.
[[nodiscard]] bool namesBrowsersEnd(const QString &folded);
/// Whether @p folded has words that make a number mean something else than a life's end: "at least",
/// "or", "never".
[[nodiscard]] bool saysOpenEnd(const QString &folded);

} // namespace consentdesk
