// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Result.h"

#include <QList>
#include <QString>
#include <QUrl>

#include <optional>

namespace consentdesk {

class Settings;

/// Where words that are no address are looked up, if the visitor has chosen a place: nobody else is told
/// what is typed.
struct SearchEngine
{
    QString id;      ///< stable: "duckduckgo"; "own" for the visitor's own
    QString name;    ///< for people
    QString pattern; ///< an address with "%s" where the words go, encoded

    /// The page with what is found for @p words.
    [[nodiscard]] QUrl address(const QString &words) const;

    friend bool operator==(const SearchEngine &, const SearchEngine &) = default;
};

inline constexpr QLatin1StringView ownSearchEngineId{"own"};

/// The ones that are offered; none is chosen by itself.
[[nodiscard]] const QList<SearchEngine> &knownSearchEngines();

/// A place of the visitor's own. Refused with a sentence: what is no address of http or https, and what has
/// no "%s", or has it in the host, where each word would go to another server.
[[nodiscard]] Result<SearchEngine> ownSearchEngine(const QString &pattern);

/// None: the visitor has not chosen, or what is in the settings is not understood.
[[nodiscard]] std::optional<SearchEngine> chosenSearchEngine(const Settings &settings);
/// None: words are looked up nowhere.
void chooseSearchEngine(Settings &settings, const std::optional<SearchEngine> &engine);

} // namespace consentdesk
