// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QIconEngine>

namespace consentdesk {

/// One of our drawings in one colour, drawn when and in the size in which it is shown: most icons are shown
/// in one size, and drawing all of them was a tenth of the program's start. UI thread.
class ThemedIconEngine final : public QIconEngine
{
public:
    /// @p file: a QPicture that can be read, drawn in a square of 24 units. An invalid colour: in its own
    /// ones. Disabled, a coloured one fades.
    ThemedIconEngine(QString file, const QColor &colour);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    [[nodiscard]] QIconEngine *clone() const override;

private:
    QString m_file;
    QColor m_colour;
};

} // namespace consentdesk
