// SPDX-License-Identifier: Apache-2.0
#include "support/ElidedLabel.h"

#include "base/DisplayText.h"

#include <QEvent>
#include <QStringList>

namespace consentdesk {

namespace {

constexpr qsizetype longestText = 1000;
constexpr qsizetype longestTipLine = 80;
constexpr int leastCharacters = 8;

/// Escaped, and on lines that fit a screen: a name has no spaces at which a tool tip could be wrapped.
QString tipOf(const QString &text)
{
    QStringList lines;
    for (qsizetype start = 0; start < text.size(); start += lines.last().size()) {
        lines.append(text.mid(start, longestTipLine));
        if (lines.last().back().isHighSurrogate()) // its other half goes with it
            lines.last() += text.mid(start + lines.last().size(), 1);
    }
    return Qt::convertFromPlainText(lines.join(u'\n'));
}

} // namespace

ElidedLabel::ElidedLabel(const QString &objectName, QWidget *parent)
    : QLabel(parent)
{
    setObjectName(objectName);
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ElidedLabel::setFullText(const QString &text)
{
    m_full = displayText(text, longestText);
    setAccessibleName(m_full);
    elide();
    updateGeometry();
}

void ElidedLabel::elide()
{
    const QString shown = fontMetrics().elidedText(m_full, Qt::ElideMiddle, contentsRect().width());
    setText(shown);
    setToolTip(shown == m_full ? QString() : tipOf(m_full));
}

/// It takes what room there is, and makes nothing wider.
QSize ElidedLabel::sizeHint() const
{
    return minimumSizeHint();
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * leastCharacters, fontMetrics().height()};
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    elide();
}

void ElidedLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        elide();
}

} // namespace consentdesk
