// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QIcon>
#include <QPalette>
#include <QString>

#include <optional>

namespace consentdesk {

/// The colours of the window, light, dark or of high contrast, following the system's palette. Text on its
/// background has a contrast of at least 4.5:1 in all (tests/ui/tst_theme.cpp measures it).
struct Theme
{
    QColor window;
    QColor surface;
    QColor line;
    QColor edge; ///< of what can be filled in, moved or chosen: 3:1
    QColor text;
    QColor muted;
    QColor accent;
    QColor accentBackground;
    QColor refused;
    QColor refusedBackground;
    QColor warning;
    QColor warningBackground;
    bool isDark = false;

    [[nodiscard]] static const Theme &light();
    [[nodiscard]] static const Theme &dark();
    /// White, yellow and cyan on black.
    [[nodiscard]] static const Theme &highContrast();
    /// Of a desktop whose text has at least 19:1 (black and white have 21, no ordinary palette above 18.3):
    /// its own colours, and no fainter ones between them. Nothing for another.
    [[nodiscard]] static std::optional<Theme> ofHighContrast(const QPalette &palette);
    /// By the application's palette. A widget's own palette cannot tell: a style sheet changes it. UI thread.
    [[nodiscard]] static const Theme &current();

    /// A palette with these colours, for --theme and for systems that give none.
    [[nodiscard]] QPalette palette() const;
    /// The window's style sheet in these colours; sizes stay relative to the system's font.
    [[nodiscard]] QString styleSheet() const;
};

/// Whether the desktop is to have a high contrast although its palette, which Qt 6.4 does not always get from
/// it, has none.
enum class ContrastWish { Usual, More };
/// For applyTheme("system") from then on. UI thread.
void setContrastWanted(ContrastWish wish);

/// Gives the application the colours that Setting::Theme names, at once. "system": those of its desktop.
void applyTheme(const QString &name);

/// An icon of resources/icons, drawn in @p colour; with an invalid one in its own colours.
[[nodiscard]] QIcon themedIcon(const QString &name, const QColor &colour);
/// The program's own, in its own colours.
[[nodiscard]] QIcon programIcon();

} // namespace consentdesk
