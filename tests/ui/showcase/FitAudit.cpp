// SPDX-License-Identifier: Apache-2.0
#include "FitAudit.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QTextBoundaryFinder>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk::test {

namespace {

constexpr int tolerance = 1; ///< pixels: sizes of text are rounded

QString plain(QString text)
{
    return text.remove(u'&');
}

QString report(const QWidget &widget, const QString &text, QSize needed, QSize given)
{
    return u"%1 %2 \"%3\" needs %4 x %5, has %6 x %7"_s
        .arg(QString::fromLatin1(widget.metaObject()->className()), widget.objectName(), text.left(60))
        .arg(needed.width())
        .arg(needed.height())
        .arg(given.width())
        .arg(given.height());
}

/// As the styles measure it, some of which leave the space after the last letter out.
int widthOf(const QFontMetrics &metrics, const QString &text)
{
    return std::min(metrics.horizontalAdvance(text), metrics.boundingRect(text).width());
}

bool exceeds(QSize needed, QSize given)
{
    return needed.width() > given.width() + tolerance || needed.height() > given.height() + tolerance;
}

/// What a wrapped label needs at its width: its longest word, and the height of all lines.
QSize wrappedSize(const QLabel &label)
{
    const QString text = label.text();
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    int longest = 0;
    for (qsizetype start = 0; finder.toNextBoundary() > 0; start = finder.position()) {
        const QString word = text.mid(start, finder.position() - start).trimmed();
        longest = std::max(longest, label.fontMetrics().horizontalAdvance(word));
    }
    return {longest, label.heightForWidth(label.width())};
}

void checkLabel(const QLabel &label, QStringList &found)
{
    if (label.text().isEmpty() || label.toolTip().contains(label.text()))
        return;
    const QSize needed = label.wordWrap() ? wrappedSize(label) : label.sizeHint();
    if (exceeds(needed, label.size()))
        found.append(report(label, label.text(), needed, label.size()));
}

void checkButton(const QAbstractButton &button, QStringList &found)
{
    const QString text = plain(button.text());
    if (text.isEmpty() || plain(button.toolTip()).contains(text))
        return;
    QSize needed = button.minimumSizeHint();
    if (!needed.isValid() || needed.width() < button.fontMetrics().horizontalAdvance(text))
        needed = button.sizeHint();
    if (exceeds(needed, button.size()))
        found.append(report(button, text, needed, button.size()));
}

void checkTabs(const QTabBar &bar, QStringList &found)
{
    for (int i = 0; i < bar.count(); ++i) {
        const int needed = bar.fontMetrics().horizontalAdvance(plain(bar.tabText(i)));
        const int given = bar.tabRect(i).width();
        const bool isWhole = bar.tabToolTip(i).contains(bar.tabText(i));
        if (!isWhole && needed > given)
            found.append(report(bar, bar.tabText(i), {needed, 0}, {given, 0}));
    }
}

void checkHeader(const QHeaderView &header, QStringList &found)
{
    const QAbstractItemModel *const model = header.model();
    for (int i = 0; model && i < header.count(); ++i) {
        const QString text = model->headerData(i, header.orientation(), Qt::DisplayRole).toString();
        const QString tip = model->headerData(i, header.orientation(), Qt::ToolTipRole).toString();
        if (header.isSectionHidden(i) || header.orientation() != Qt::Horizontal)
            continue;
        const bool isElided = header.textElideMode() != Qt::ElideNone && tip.contains(text);
        const int needed = header.fontMetrics().horizontalAdvance(text);
        if (!isElided && needed > header.sectionSize(i))
            found.append(report(header, text, {needed, 0}, {header.sectionSize(i), 0}));
    }
}

void checkComboBox(const QComboBox &box, QStringList &found)
{
    QStyleOptionComboBox option;
    option.initFrom(&box);
    const int given =
        box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box).width();
    const int needed = widthOf(box.fontMetrics(), box.currentText());
    if (!box.toolTip().contains(box.currentText()) && needed > given)
        found.append(report(box, box.currentText(), {needed, 0}, {given, 0}));
}

void checkPlaceholder(const QLineEdit &edit, QStringList &found)
{
    const QString text = edit.text().isEmpty() ? edit.placeholderText() : QString();
    const int needed = edit.fontMetrics().horizontalAdvance(text);
    if (!edit.toolTip().contains(text) && needed > edit.width())
        found.append(report(edit, text, {needed, 0}, edit.size()));
}

/// Whether all of it can be brought into sight: it lies in its parents, or in something that scrolls.
void checkPlace(const QWidget &widget, const QWidget &window, QStringList &found)
{
    for (const QWidget *child = &widget; child != &window; child = child->parentWidget()) {
        const QWidget *const parent = child->parentWidget();
        if (!parent || qobject_cast<const QAbstractScrollArea *>(parent->parentWidget()))
            return;
        const QRect room = parent->rect().adjusted(-tolerance, -tolerance, tolerance, tolerance);
        if (!room.contains(child->geometry())) {
            found.append(report(*child, u"(%1, outside of its parent)"_s.arg(widget.objectName()),
                                child->size(), parent->size()));
            return;
        }
    }
}

} // namespace

QStringList cutTexts(const QWidget &window)
{
    QStringList found;
    for (const QWidget *const widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(&window) || widget->window() != &window)
            continue;
        if (const auto *const label = qobject_cast<const QLabel *>(widget))
            checkLabel(*label, found);
        else if (const auto *const button = qobject_cast<const QAbstractButton *>(widget))
            checkButton(*button, found);
        else if (const auto *const tabs = qobject_cast<const QTabBar *>(widget))
            checkTabs(*tabs, found);
        else if (const auto *const header = qobject_cast<const QHeaderView *>(widget))
            checkHeader(*header, found);
        else if (const auto *const box = qobject_cast<const QComboBox *>(widget))
            checkComboBox(*box, found);
        else if (const auto *const edit = qobject_cast<const QLineEdit *>(widget))
            checkPlaceholder(*edit, found);
        else
            continue;
        checkPlace(*widget, window, found);
    }
    return found;
}

} // namespace consentdesk::test
