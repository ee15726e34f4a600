// SPDX-License-Identifier: Apache-2.0
#include "support/Theme.h"

#include "support/ThemedIconEngine.h"

#include <QApplication>
#include <QFile>
#include <QIcon>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

constexpr double highContrastFrom = 19;
constexpr double readableFrom = 4.5;

/// WCAG 2.2, "relative luminance".
double luminance(const QColor &colour)
{
    const auto channel = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) +
           0.0722 * channel(colour.blueF());
}

/// WCAG 2.2, "contrast ratio".
double contrast(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

QColor mixed(const QColor &a, const QColor &b, float part)
{
    const auto channel = [part](float from, float to) { return from + (to - from) * part; };
    return QColor::fromRgbF(channel(a.redF(), b.redF()), channel(a.greenF(), b.greenF()),
                            channel(a.blueF(), b.blueF()));
}

bool isDarker(const QColor &a, const QColor &b)
{
    return a.lightness() < b.lightness();
}

} // namespace

const Theme &Theme::light()
{
    static const Theme theme{QColor(0xf6f7f8),
                             QColor(0xffffff),
                             QColor(0xdfe3e6),
                             QColor(0x868e96),
                             QColor(0x1b1f23),
                             QColor(0x5b6570),
                             QColor(0x0b6e69),
                             QColor(0xe3f1f0),
                             QColor(0x9a3412),
                             QColor(0xfbeee6),
                             QColor(0x6f5200),
                             QColor(0xfbf3d9),
                             false};
    return theme;
}

const Theme &Theme::dark()
{
    static const Theme theme{QColor(0x1e2124),
                             QColor(0x272b2f),
                             QColor(0x3a4046),
                             QColor(0x7b858e),
                             QColor(0xeceff1),
                             QColor(0xa8b1ba),
                             QColor(0x5cc4bd),
                             QColor(0x1f3b3a),
                             QColor(0xf0a27c),
                             QColor(0x43291d),
                             QColor(0xe6c766),
                             QColor(0x3d3519),
                             true};
    return theme;
}

const Theme &Theme::highContrast()
{
    static const Theme theme{QColor(Qt::black),
                             QColor(Qt::black),
                             QColor(0x808080),
                             QColor(0x808080),
                             QColor(0xffffff),
                             QColor(0xffffff),
                             QColor(0xffff00),
                             QColor(0x003333),
                             QColor(0x00ffff),
                             QColor(0x202020),
                             QColor(0xffff00),
                             QColor(0x202020),
                             true};
    return theme;
}

std::optional<Theme> Theme::ofHighContrast(const QPalette &palette)
{
    const QColor text = palette.color(QPalette::WindowText);
    const QColor surface = palette.color(QPalette::Base);
    if (contrast(text, palette.color(QPalette::Window)) < highContrastFrom)
        return std::nullopt;
    const auto readable = [&](QPalette::ColorRole role) {
        const QColor colour = palette.color(role);
        return contrast(colour, surface) >= readableFrom ? colour : text;
    };
    const QColor faint = mixed(surface, text, 0.15F);
    const QColor line = mixed(surface, text, 0.5F);
    return Theme{palette.color(QPalette::Window), surface, line, line,  text, text,
                 readable(QPalette::Link),        faint,   text, faint, text, faint,
                 isDarker(surface, text)};
}

const Theme &Theme::current()
{
    const QPalette palette = QGuiApplication::palette();
    const QColor window = palette.color(QPalette::Window);
    const QColor text = palette.color(QPalette::WindowText);
    if (window == highContrast().window && text == highContrast().text &&
        palette.color(QPalette::Link) == highContrast().accent)
        return highContrast();
    static Theme ofDesktop; // UI thread
    if (const auto theme = ofHighContrast(palette)) {
        ofDesktop = *theme;
        return ofDesktop;
    }
    return isDarker(window, text) ? dark() : light();
}

QPalette Theme::palette() const
{
    QPalette palette(surface, window);
    palette.setColor(QPalette::Base, surface);
    palette.setColor(QPalette::AlternateBase, window);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        palette.setColor(role, text);
    palette.setColor(QPalette::ToolTipBase, surface);
    palette.setColor(QPalette::PlaceholderText, muted);
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, surface);
    palette.setColor(QPalette::Link, accent);
    palette.setColor(QPalette::LinkVisited, accent);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, muted);
    return palette;
}

QString Theme::styleSheet() const
{
    QFile file(u":/style/window.qss"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    const std::initializer_list<std::pair<QString, QColor>> colours{
        {u"@surface"_s, surface},
        {u"@accent-background"_s, accentBackground},
        {u"@window"_s, window},
        {u"@line"_s, line},
        {u"@edge"_s, edge},
        {u"@text"_s, text},
        {u"@muted"_s, muted},
        {u"@accent"_s, accent},
        {u"@warning-background"_s, warningBackground},
        {u"@warning"_s, warning},
    };
    for (const auto &[placeholder, colour] : colours)
        sheet.replace(placeholder, colour.name());
    return sheet;
}

namespace {

ContrastWish contrastWanted = ContrastWish::Usual; // NOLINT: of the process, as the palette is

QPalette blackOnWhite()
{
    QPalette palette(Qt::white, Qt::white);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText,
                            QPalette::PlaceholderText, QPalette::Link, QPalette::Highlight})
        palette.setColor(role, Qt::black);
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::HighlightedText, Qt::white);
    return palette;
}

/// The desktop's own, but for words that stand in for a text: half transparent, they would be too faint.
QPalette desktopPalette()
{
    QApplication::setPalette(QPalette());
    const bool isDark = QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
    if (contrastWanted == ContrastWish::More && !Theme::ofHighContrast(QGuiApplication::palette()))
        return isDark ? Theme::highContrast().palette() : blackOnWhite();
    QPalette palette; // sets one role, the others go on following the desktop
    palette.setColor(QPalette::PlaceholderText, Theme::current().muted);
    return palette;
}

} // namespace

void setContrastWanted(ContrastWish wish)
{
    contrastWanted = wish;
}

void applyTheme(const QString &name)
{
    if (name == "light"_L1)
        QApplication::setPalette(Theme::light().palette());
    else if (name == "dark"_L1)
        QApplication::setPalette(Theme::dark().palette());
    else if (name == "high-contrast"_L1)
        QApplication::setPalette(Theme::highContrast().palette());
    else
        QApplication::setPalette(desktopPalette());
}

QIcon themedIcon(const QString &name, const QColor &colour)
{
    const QString file = u":/icons/%1.pic"_s.arg(name);
    return QFile::exists(file) ? QIcon(new ThemedIconEngine(file, colour)) : QIcon();
}

QIcon programIcon()
{
    return themedIcon(u"consentdesk"_s, {});
}

} // namespace consentdesk
