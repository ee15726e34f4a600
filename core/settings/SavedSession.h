// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

#include <optional>

namespace consentdesk {

/// One tab of a session. What was typed into its forms is not part of it.
struct SavedTab
{
    QUrl url; ///< http or https, without user name and password
    QString title;

    friend bool operator==(const SavedTab &, const SavedTab &) = default;
};

/// The tabs of a session, to be opened again after a crash or at the next start.
struct SavedSession
{
    static constexpr qsizetype maximumTabs = 200;
    static constexpr qsizetype maximumOctets = 1 << 20; ///< of the file
    static constexpr qsizetype longestUrl = 4096;       ///< characters; a tab with a longer one is left out
    static constexpr qsizetype longestTitle = 300;      ///< characters; the rest is cut off

    QList<SavedTab> tabs;
    qsizetype current = 0; ///< into tabs, if there are any
    bool isOpen = true;    ///< nobody has ended it: the program runs, or has crashed

    /// None when it is no session. What is wrong with single tabs costs these only.
    [[nodiscard]] static std::optional<SavedSession> fromJson(const QByteArray &json);
    [[nodiscard]] QByteArray toJson() const;
    /// None: there is no such file, or no session in it.
    [[nodiscard]] static std::optional<SavedSession> read(const QString &path);
    /// The whole file or none of it is replaced.
    [[nodiscard]] Result<void> write(const QString &path) const;

    friend bool operator==(const SavedSession &, const SavedSession &) = default;
};

} // namespace consentdesk
