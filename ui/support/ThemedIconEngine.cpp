// SPDX-License-Identifier: Apache-2.0
#include "support/ThemedIconEngine.h"

#include <QPainter>
#include <QPicture>
#include <QPixmap>
#include <QPixmapCache>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

constexpr float fadedBy = 0.35F;
constexpr qreal drawnIn = 24; ///< side of the square that the build draws them in

QPixmap drawn(const QString &file, const QColor &colour, const QSize &size)
{
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QPicture picture;
    picture.load(file);
    const qreal side = std::min(size.width(), size.height());
    painter.save();
    painter.translate((size.width() - side) / 2, (size.height() - side) / 2);
    painter.scale(side / drawnIn, side / drawnIn);
    picture.play(&painter);
    painter.restore();
    if (colour.isValid()) {
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(pixmap.rect(), colour);
    }
    return pixmap;
}

} // namespace

ThemedIconEngine::ThemedIconEngine(QString file, const QColor &colour)
    : m_file(std::move(file))
    , m_colour(colour)
{
}

void ThemedIconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state)
{
    const qreal ratio = painter->device()->devicePixelRatioF();
    painter->drawPixmap(rect, pixmap((QSizeF(rect.size()) * ratio).toSize(), mode, state));
}

QPixmap ThemedIconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State)
{
    QColor colour = m_colour;
    if (mode == QIcon::Disabled)
        colour.setAlphaF(fadedBy);
    const QString key =
        u"%1 %2 %3x%4"_s.arg(m_file, colour.name(QColor::HexArgb)).arg(size.width()).arg(size.height());
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = drawn(m_file, colour, size);
        QPixmapCache::insert(key, pixmap);
    }
    return pixmap;
}

QIconEngine *ThemedIconEngine::clone() const
{
    return new ThemedIconEngine(m_file, m_colour);
}

} // namespace consentdesk
