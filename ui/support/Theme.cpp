// SPDX-License-Identifier: Apache-2.0
#include "support/Theme.h"

#include "support/ThemedIconEngine.h"

#include <QApplication>
#include <QFile>
#include <QIcon>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

const Theme &Theme::light()
{
    static const Theme theme{QColor(0xf6f7f8), QColor(0xffffff), QColor(0xdfe3e6), QColor(0x1b1f23),
                             QColor(0x5b6570), QColor(0x0b6e69), QColor(0xe3f1f0), QColor(0x9a3412),
                             QColor(0xfbeee6), QColor(0x6f5200), QColor(0xfbf3d9), false};
    return theme;
}

const Theme &Theme::dark()
{
    static const Theme theme{QColor(0x1e2124), QColor(0x272b2f), QColor(0x3a4046), QColor(0xeceff1),
                             QColor(0xa8b1ba), QColor(0x5cc4bd), QColor(0x1f3b3a), QColor(0xf0a27c),
                             QColor(0x43291d), QColor(0xe6c766), QColor(0x3d3519), true};
    return theme;
}

const Theme &Theme::highContrast()
{
    static const Theme theme{QColor(Qt::black), QColor(Qt::black), QColor(0xffffff), QColor(0xffffff),
                             QColor(0xffffff),  QColor(0xffff00),  QColor(0x003333), QColor(0x00ffff),
                             QColor(0x202020),  QColor(0xffff00),  QColor(0x202020), true};
    return theme;
}

const Theme &Theme::current()
{
    const QPalette palette = QGuiApplication::palette();
    if (palette.color(QPalette::Window) == highContrast().window &&
        palette.color(QPalette::WindowText) == highContrast().text)
        return highContrast();
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness()
               ? dark()
               : light();
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
        {u"@surface"_s, surface}, {u"@accent-background"_s, accentBackground},
        {u"@window"_s, window},   {u"@line"_s, line},
        {u"@text"_s, text},       {u"@muted"_s, muted},
        {u"@accent"_s, accent},   {u"@warning-background"_s, warningBackground},
        {u"@warning"_s, warning},
    };
    for (const auto &[placeholder, colour] : colours)
        sheet.replace(placeholder, colour.name());
    return sheet;
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
        QApplication::setPalette(QPalette());
}

QIcon themedIcon(const QString &name, const QColor &colour)
{
    const QString file = u":/icons/%1.svg"_s.arg(name);
    return QFile::exists(file) ? QIcon(new ThemedIconEngine(file, colour)) : QIcon();
}

} // namespace consentdesk
