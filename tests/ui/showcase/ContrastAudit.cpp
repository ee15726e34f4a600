// SPDX-License-Identifier: Apache-2.0
#include "ContrastAudit.h"

#include "AccessAudit.h"
#include "Contrast.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHash>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QSet>
#include <QStyle>
#include <QStyleOptionButton>
#include <QTabBar>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk::test {

namespace {

constexpr int borderWidth = 4;  ///< pixels at the edge of a control that are no text
constexpr qreal largeText = 18; ///< points; bold from 14 on (WCAG 2.2, "large scale")
constexpr qreal largeBold = 14;

QImage pictureOf(QWidget &window, const QRect &part = QRect(0, 0, -1, -1))
{
    return window.grab(part).toImage().convertToFormat(QImage::Format_RGB32);
}

/// How many pixels have each colour.
QHash<QRgb, int> coloursOf(const QImage &image, const QRect &rect)
{
    QHash<QRgb, int> counts;
    for (int y = rect.top(); y <= rect.bottom(); ++y) {
        for (int x = rect.left(); x <= rect.right(); ++x)
            ++counts[image.pixel(x, y)];
    }
    return counts;
}

/// Between the colour that most pixels have and the one that stands out most from it: letters are thinner
/// than a pixel in places, so that their edges are fainter than their colour.
double bestContrast(const QImage &image, const QRect &rect)
{
    const QHash<QRgb, int> counts = coloursOf(image, rect);
    const auto behind = std::max_element(counts.cbegin(), counts.cend());
    double best = 1;
    for (auto colour = counts.keyBegin(); colour != counts.keyEnd(); ++colour)
        best = std::max(best, contrast(QColor(*colour), QColor(behind.key())));
    return best;
}

bool isLarge(const QFont &font)
{
    return font.pointSizeF() >= (font.weight() >= QFont::Bold ? largeBold : largeText);
}

struct Place
{
    QString what;
    QRect rect; ///< in the widget
    double needed = textContrast;
};

QList<Place> placesOf(const QTabBar &tabs)
{
    QList<Place> places;
    for (int i = 0; i < tabs.count(); ++i)
        places.append({tabs.tabText(i),
                       tabs.tabRect(i).adjusted(borderWidth, borderWidth, -borderWidth, -borderWidth)});
    return places;
}

QList<Place> placesOf(const QHeaderView &header)
{
    QList<Place> places;
    for (int i = 0; i < header.count(); ++i) {
        if (!header.isSectionHidden(i) && header.orientation() == Qt::Horizontal)
            places.append(
                {header.model()->headerData(i, Qt::Horizontal).toString(),
                 QRect(header.sectionViewportPosition(i) + borderWidth, borderWidth,
                       header.sectionSize(i) - 2 * borderWidth, header.height() - 2 * borderWidth)});
    }
    return places;
}

/// The cells that are in sight.
QList<Place> placesOf(const QAbstractItemView &view)
{
    QList<Place> places;
    QSet<QModelIndex> seen;
    for (int y = 2; y < view.viewport()->height(); y += 6) {
        for (int x = 2; x < view.viewport()->width(); x += 40) {
            const QModelIndex index = view.indexAt({x, y});
            const QRect rect = view.visualRect(index).adjusted(2, 2, -2, -2) & view.viewport()->rect();
            const bool isWhole = rect.height() >= view.fontMetrics().height();
            if (seen.contains(index))
                continue;
            seen.insert(index);
            if (index.isValid() && isWhole && !index.data().toString().isEmpty() &&
                !view.indexWidget(index) && (index.flags() & Qt::ItemIsEnabled))
                places.append({index.data().toString(), rect.translated(view.viewport()->pos())});
        }
    }
    return places;
}

QList<Place> placesOf(const QWidget &widget)
{
    const QRect inner = widget.rect().adjusted(borderWidth, borderWidth, -borderWidth, -borderWidth);
    const double needed = isLarge(widget.font()) ? shapeContrast : textContrast;
    if (const auto *const label = qobject_cast<const QLabel *>(&widget))
        return label->text().isEmpty() ? QList<Place>()
                                       : QList<Place>{{label->text(), widget.rect(), needed}};
    const auto *const parentEdit = qobject_cast<const QLineEdit *>(widget.parentWidget());
    if (parentEdit) // Qt fades its button in, and draws it in the colours of the desktop
        return {};
    if (const auto *const button = qobject_cast<const QAbstractButton *>(&widget))
        return {{button->text().isEmpty() ? button->accessibleName() : button->text(), inner,
                 button->text().isEmpty() ? shapeContrast : needed}};
    if (const auto *const edit = qobject_cast<const QLineEdit *>(&widget))
        return edit->displayText().isEmpty() && edit->placeholderText().isEmpty()
                   ? QList<Place>()
                   : QList<Place>{{edit->displayText() + edit->placeholderText(), inner}};
    if (const auto *const box = qobject_cast<const QComboBox *>(&widget))
        return {{box->currentText(), inner.adjusted(0, 0, -2 * box->fontMetrics().height(), 0)}};
    if (const auto *const tabs = qobject_cast<const QTabBar *>(&widget))
        return placesOf(*tabs);
    if (const auto *const header = qobject_cast<const QHeaderView *>(&widget))
        return placesOf(*header);
    if (const auto *const view = qobject_cast<const QAbstractItemView *>(&widget))
        return placesOf(*view);
    return {};
}

QList<QWidget *> seenWidgets(const QWidget &window)
{
    QList<QWidget *> seen;
    for (QWidget *const widget : window.findChildren<QWidget *>()) {
        if (widget->isVisibleTo(&window) && widget->window() == &window && widget->isEnabled())
            seen.append(widget);
    }
    return seen;
}

/// What of @p rect of @p widget is in sight, in the window.
QRect inSight(const QWidget &widget, const QRect &rect, const QWidget &window)
{
    const QRect seen = widget.visibleRegion().boundingRect() & rect;
    return seen.translated(widget.mapTo(&window, QPoint())) & window.rect();
}

/// The line around a control, a pixel wide, and what lies just outside of it.
double edgeContrast(const QImage &image, const QRect &control)
{
    const int x = control.center().x();
    const int y = control.center().y();
    double best = 1;
    const QColor outside(image.pixel(std::max(0, control.left() - 2), y));
    for (int i = 0; i < borderWidth; ++i) {
        best = std::max(best, contrast(QColor(image.pixel(control.left() + i, y)), outside));
        best = std::max(best, std::min(best, contrast(QColor(image.pixel(x, control.top() + i)), outside)));
    }
    return best;
}

/// Where the edge is that tells what a control is.
QRect edgeOf(const QWidget &widget)
{
    const bool isRadio = qobject_cast<const QRadioButton *>(&widget);
    if (!isRadio && !qobject_cast<const QCheckBox *>(&widget))
        return widget.rect();
    QStyleOptionButton option;
    option.initFrom(&widget);
    return widget.style()->subElementRect(
        isRadio ? QStyle::SE_RadioButtonIndicator : QStyle::SE_CheckBoxIndicator, &option, &widget);
}

bool hasEdge(const QWidget &widget)
{
    const bool isInner = qobject_cast<const QAbstractSpinBox *>(widget.parentWidget()) ||
                         qobject_cast<const QComboBox *>(widget.parentWidget());
    const bool isSwitch = qstrcmp(widget.metaObject()->className(), "consentdesk::ToggleSwitch") == 0;
    return !isInner && !isSwitch &&
           (qobject_cast<const QLineEdit *>(&widget) || qobject_cast<const QComboBox *>(&widget) ||
            qobject_cast<const QAbstractSpinBox *>(&widget) || qobject_cast<const QCheckBox *>(&widget) ||
            qobject_cast<const QRadioButton *>(&widget));
}

int changedPixels(const QImage &one, const QImage &other)
{
    QHash<std::pair<QRgb, QRgb>, int> changes;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            if (one.pixel(x, y) != other.pixel(x, y))
                ++changes[{one.pixel(x, y), other.pixel(x, y)}];
        }
    }
    int changed = 0;
    for (auto change = changes.cbegin(); change != changes.cend(); ++change) {
        if (contrast(QColor(change.key().first), QColor(change.key().second)) >= shapeContrast)
            changed += change.value();
    }
    return changed;
}

QString called(const QWidget &widget)
{
    return QString::fromLatin1(widget.metaObject()->className()) + u' ' + widget.objectName();
}

} // namespace

QStringList faintTexts(QWidget &window)
{
    QStringList faint;
    const QImage image = pictureOf(window);
    for (const QWidget *const widget : seenWidgets(window)) {
        for (const Place &place : placesOf(*widget)) {
            const QRect rect = inSight(*widget, place.rect, window);
            if (rect.width() < 6 || rect.height() < std::min(place.rect.height(), 8))
                continue;
            const double measured = bestContrast(image, rect);
            if (measured < place.needed)
                faint.append(
                    u"%1 \"%2\" %3:1"_s.arg(called(*widget), place.what.left(40)).arg(measured, 0, 'f', 2));
        }
    }
    faint.removeDuplicates();
    return faint;
}

QStringList faintEdges(QWidget &window)
{
    QStringList faint;
    const QImage image = pictureOf(window);
    for (const QWidget *const widget : seenWidgets(window)) {
        const QRect rect = hasEdge(*widget) ? inSight(*widget, edgeOf(*widget), window) : QRect();
        if (rect.isEmpty() || rect.size() != edgeOf(*widget).size())
            continue;
        if (const double measured = edgeContrast(image, rect); measured < shapeContrast)
            faint.append(u"%1: edge %2:1"_s.arg(called(*widget)).arg(measured, 0, 'f', 2));
    }
    return faint;
}

QStringList hiddenFocus(QWidget &window)
{
    QStringList hidden;
    QList<QPointer<QWidget>> stops = tabStops(window);
    stops.removeAll(nullptr);
    for (qsizetype i = 0; stops.size() > 1 && i < stops.size(); ++i) {
        QWidget *const next = stops.at((i + 1) % stops.size());
        if (!stops.at(i) || !next)
            continue;
        const QWidget &stop = *stops.at(i);
        stops.at(i)->setFocus(Qt::TabFocusReason);
        QApplication::processEvents(); // an area may scroll to it
        const QRect rect = inSight(stop, stop.rect(), window);
        const QRect around = rect.adjusted(-2, -2, 2, 2) & window.rect();
        const QImage with = pictureOf(window, around);
        next->setFocus(Qt::TabFocusReason);
        const QImage without = pictureOf(window, around);
        const int changed = changedPixels(with, without);
        if (!rect.isEmpty() && changed < std::min(rect.width(), rect.height()))
            hidden.append(u"%1: %2 pixels change with the focus"_s.arg(called(stop)).arg(changed));
    }
    return hidden;
}

} // namespace consentdesk::test
