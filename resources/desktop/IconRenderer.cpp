// SPDX-License-Identifier: Apache-2.0
// Build tool: IconRenderer ICON.svg SIZE OUT.png renders an icon for one size of the hicolor theme;
// IconRenderer ICON.svg SIZE OUT.pic writes what draws it in a square of that size, for QPicture.
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QPicture>
#include <QSvgRenderer>

#include <cstdio>

namespace {

bool savePicture(QSvgRenderer &renderer, int size, const QString &file)
{
    QPicture picture;
    QPainter painter(&picture);
    renderer.render(&painter, QRectF(0, 0, size, size));
    return painter.end() && picture.save(file);
}

bool saveImage(QSvgRenderer &renderer, int size, const QString &file)
{
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter);
    return painter.end() && image.save(file);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    const int size = arguments.value(2).toInt();
    const QString file = arguments.value(3);
    QSvgRenderer renderer(arguments.value(1));
    if (!renderer.isValid() || size <= 0)
        return std::fputs("Usage: IconRenderer ICON.svg SIZE OUT.png|OUT.pic\n", stderr), 2;
    const bool isSaved = file.endsWith(QLatin1String(".pic")) ? savePicture(renderer, size, file)
                                                              : saveImage(renderer, size, file);
    return isSaved ? 0 : 1;
}
