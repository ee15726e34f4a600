// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QtGlobal>

namespace consentdesk {

/// Sentences of remarks that hold more than words; %1 … are put in when a page is read.
namespace remark_text {
inline constexpr auto placeholderInMiddle =
    QT_TRANSLATE_NOOP("consentdesk::PolicyRemark", "The changing part stands in the middle of this name, so "
                                                   "it is read as every name that begins with '%1'.");
inline constexpr auto leftOut = QT_TRANSLATE_NOOP(
    "consentdesk::PolicyRemark", "The page says more than is kept: %1 rows or remarks were left out.");
inline constexpr auto pageIsCut = QT_TRANSLATE_NOOP(
    "consentdesk::PolicyRemark", "This page has more than is read of one page: %1 rows of tables and items "
                                 "of lists were read (%2 at most, "
                                 "and %3 characters of each cell); the rest is missing here.");
} // namespace remark_text

/// Remarks stand in the database and in JSON, so PolicyRemark::sentence is English whatever the language was
/// when the page was read. This is the sentence as a reader is shown it; one that is not known (an older
/// version wrote it) stays as it is. Any thread.
[[nodiscard]] QString shownRemark(const QString &sentence);

} // namespace consentdesk
