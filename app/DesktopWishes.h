// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

#include <functional>

namespace consentdesk {

/// What the visitor told the desktop that every program should heed.
struct DesktopWishes
{
    bool lessMotion = false;
    bool moreContrast = false;

    friend bool operator==(const DesktopWishes &, const DesktopWishes &) = default;
};

/// Answers of `gsettings get SCHEMA KEY` ("true", "false"), in the order of the questions; empty: none.
using AskGSettings = std::function<QStringList(const QList<QStringList> &questions)>;

/// As KDE (kdeglobals), GTK (settings.ini) and GNOME (@p ask) keep them. The first of @p configFolders that
/// has a file's key counts.
[[nodiscard]] DesktopWishes readDesktopWishes(const QStringList &configFolders, const AskGSettings &ask);

/// Of the desktop that the program runs on, read once; GNOME's and its relatives' are asked only there. Needs
/// no QCoreApplication.
[[nodiscard]] const DesktopWishes &desktopWishes();

} // namespace consentdesk
