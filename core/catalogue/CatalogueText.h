// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace consentdesk {

/// @p text of a catalogue file (the name of a category, a function, a purpose) in the visitor's language
/// where it is one of knownCatalogueTexts(), else as it is. Any thread.
[[nodiscard]] QString catalogueText(const QString &text);

/// What translators are given: the texts of the platform's and the vendors' catalogue, in English.
[[nodiscard]] const QStringList &knownCatalogueTexts();

} // namespace consentdesk
