// SPDX-License-Identifier: Apache-2.0
// Build tool: IconRenderer ICON.svg SIZE OUT.png renders an icon for one size of the hicolor theme.
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include <cstdio>

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    const int size = arguments.value(2).toInt();
    QSvgRenderer renderer(arguments.value(1));
    if (!renderer.isValid() || size <= 0)
        return std::fputs("Usage: IconRenderer ICON.svg SIZE OUT.png\n", stderr), 2;
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter);
    painter.end();
    return image.save(arguments.value(3)) ? 0 : 1;
}
