// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace consentdesk {

/// Companies as policies and lists of companies write them. Pure functions.

/// The companies of one cell: "Hotjar and Google", "Facebook (Meta), X". At most eight, of the first 500
/// characters.
[[nodiscard]] QStringList companiesIn(const QString &cell);

/// The words by which two names can be compared, at most six, as foldedText() writes them: without legal
/// forms and countries at the end ("Google Ireland Limited" is "google"), under the one name of companies
/// that were renamed ("Meta Platforms" is "facebook"), and of owners of many products by the owner only
/// ("Google Maps" is "google").
[[nodiscard]] QStringList companyWords(const QString &name);

/// Whether @p word alone can stand for a company: not too short, and no word with which companies begin that
/// have nothing to do with each other ("media", "new").
[[nodiscard]] bool isTellingWord(const QString &word);

} // namespace consentdesk
