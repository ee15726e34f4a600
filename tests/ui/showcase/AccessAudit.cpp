// SPDX-License-Identifier: Apache-2.0
#include "AccessAudit.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QPointer>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk::test {

namespace {

constexpr int mostRows = 40; ///< of one table
constexpr int mostStops = 200;

QString called(const QObject &object)
{
    return QString::fromLatin1(object.metaObject()->className()) + u' ' + object.objectName();
}

bool isUsed(QAccessible::Role role)
{
    static const QSet<QAccessible::Role> roles{
        QAccessible::Button,      QAccessible::ButtonMenu,   QAccessible::ButtonDropDown,
        QAccessible::CheckBox,    QAccessible::ComboBox,     QAccessible::SpinBox,
        QAccessible::RadioButton, QAccessible::EditableText, QAccessible::PageTab,
        QAccessible::Tree,        QAccessible::Table,        QAccessible::List,
        QAccessible::Link,        QAccessible::Slider};
    return roles.contains(role);
}

/// Part of a control that has the name.
bool isInner(const QWidget &widget)
{
    const QWidget *const parent = widget.parentWidget();
    return widget.focusProxy() || qobject_cast<const QAbstractSpinBox *>(parent) ||
           qobject_cast<const QComboBox *>(parent);
}

void checkButton(const QAbstractButton &button, const QAccessibleInterface &told, QStringList &faults)
{
    const QAccessible::State state = told.state();
    if (bool(state.checkable) != button.isCheckable() || bool(state.checked) != button.isChecked())
        faults.append(called(button) + u": does not tell whether it is checked"_s);
    if (bool(state.disabled) == button.isEnabled())
        faults.append(called(button) + u": does not tell whether it can be used"_s);
}

void checkRow(const QAbstractItemView &view, const QModelIndex &parent, int row, QStringList &faults)
{
    const QAbstractItemModel &model = *view.model();
    bool hasText = false;
    for (int column = 0; column < model.columnCount(parent); ++column) {
        const QModelIndex index = model.index(row, column, parent);
        const QString told = index.data(Qt::AccessibleTextRole).toString() + index.data().toString();
        hasText = hasText || !told.trimmed().isEmpty();
        if (told.trimmed().isEmpty() && index.data(Qt::DecorationRole).isValid())
            faults.append(
                u"%1: a sign without words in row %2, column %3"_s.arg(called(view)).arg(row).arg(column));
    }
    if (!hasText)
        faults.append(u"%1: nothing to read in row %2"_s.arg(called(view)).arg(row));
}

void checkRows(const QAbstractItemView &view, const QModelIndex &parent, QStringList &faults)
{
    const int rows = std::min(view.model()->rowCount(parent), mostRows);
    for (int row = 0; row < rows; ++row) {
        checkRow(view, parent, row, faults);
        checkRows(view, view.model()->index(row, 0, parent), faults);
    }
}

/// What the interface reads of the cells, beside what the model would let it read.
void checkCells(const QAbstractItemView &view, QAccessibleInterface &told, QStringList &faults)
{
    if (!view.model() || view.model()->rowCount() == 0)
        return;
    checkRows(view, view.rootIndex(), faults);
    int named = 0;
    for (int i = 0; i < std::min(told.childCount(), mostRows); ++i) {
        const QAccessibleInterface *const child = told.child(i);
        named += child && !child->text(QAccessible::Name).trimmed().isEmpty() ? 1 : 0;
    }
    if (named == 0)
        faults.append(called(view) + u": reads none of its cells"_s);
    const auto *const header = view.findChild<const QHeaderView *>();
    for (int i = 0; header && !header->isHidden() && i < header->count(); ++i) {
        if (!header->isSectionHidden(i) &&
            header->model()->headerData(i, header->orientation()).toString().trimmed().isEmpty())
            faults.append(u"%1: column %2 has no title"_s.arg(called(view)).arg(i));
    }
}

/// Of a combo box Qt tells its value as the name, and the name by what labels it.
QString nameOf(const QWidget &widget, const QAccessibleInterface &told)
{
    return (qobject_cast<const QComboBox *>(&widget) ? widget.accessibleName() : told.text(QAccessible::Name))
        .trimmed();
}

void checkWidget(QWidget &widget, QStringList &faults, QHash<QString, QString> &names)
{
    QAccessibleInterface *const told = QAccessible::queryAccessibleInterface(&widget);
    const bool isFocusable = widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus);
    if (!told || isInner(widget) || (!isUsed(told->role()) && !isFocusable))
        return;
    const QString name = nameOf(widget, *told);
    if (name.isEmpty())
        faults.append(called(widget) + u": has no name"_s);
    if (isFocusable && !told->state().focusable)
        faults.append(called(widget) + u": does not tell that it can be reached"_s);
    const bool hasRole = told->role() != QAccessible::Client && told->role() != QAccessible::NoRole;
    if (!hasRole && !qobject_cast<QAbstractScrollArea *>(&widget))
        faults.append(called(widget) + u": has no role"_s);
    if (const auto *const button = qobject_cast<QAbstractButton *>(&widget))
        checkButton(*button, *told, faults);
    if (const auto *const view = qobject_cast<QAbstractItemView *>(&widget))
        checkCells(*view, *told, faults);
    const QString key = QString::number(int(told->role())) + name;
    if (names.contains(key) && told->role() != QAccessible::StaticText)
        faults.append(called(widget) + u" and "_s + names.value(key) + u": are both called "_s + name);
    names.insert(key, called(widget));
}

bool isBefore(const QWidget &one, const QWidget &other, const QWidget &window)
{
    const QRect a(one.mapTo(&window, QPoint()), one.size());
    const QRect b(other.mapTo(&window, QPoint()), other.size());
    const bool sharesColumn = a.left() < b.right() && b.left() < a.right();
    if (a.bottom() <= b.top() || one.isAncestorOf(&other) || other.isAncestorOf(&one))
        return true;
    if (b.bottom() <= a.top())
        return !sharesColumn; // to the top of the next column
    return sharesColumn || a.left() <= b.left();
}

/// Of radio buttons the tab key reaches the chosen one; arrows lead to the others.
bool isStop(const QWidget &widget, const QWidget &window)
{
    const auto *const button = qobject_cast<const QAbstractButton *>(&widget);
    const bool isOther = button && button->autoExclusive() && button->isCheckable() && !button->isChecked();
    return widget.isVisibleTo(&window) && widget.window() == &window && widget.isEnabled() && !isOther &&
           !isInner(widget) && !widget.focusProxy() && (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
}

} // namespace

QStringList accessFaults(QWidget &window)
{
    QStringList faults;
    QHash<QString, QString> names;
    for (QWidget *const widget : window.findChildren<QWidget *>()) {
        if (widget->isVisibleTo(&window) && widget->window() == &window)
            checkWidget(*widget, faults, names);
    }
    return faults;
}

QList<QPointer<QWidget>> tabStops(QWidget &window)
{
    QWidget *first = nullptr;
    for (QWidget *next = window.nextInFocusChain(); next != &window && !first;
         next = next->nextInFocusChain()) {
        if (isStop(*next, window))
            first = next;
    }
    if (!first)
        return {};
    first->setFocus(Qt::TabFocusReason);
    QList<QPointer<QWidget>> stops;
    while (stops.size() < mostStops && QApplication::focusWidget()) {
        QWidget *const stop = QApplication::focusWidget();
        if (!stops.isEmpty() && stop == first)
            break;
        // The tab key leads through the parts of a date.
        if (stops.isEmpty() || stops.constLast() != stop || !qobject_cast<QAbstractSpinBox *>(stop))
            stops.append(stop);
        QTest::keyClick(stop, Qt::Key_Tab);
    }
    return stops;
}

QStringList tabFaults(QWidget &window)
{
    QStringList faults;
    QList<QPointer<QWidget>> expected; // some can be used only while a row has the focus
    for (QWidget *const widget : window.findChildren<QWidget *>()) {
        if (isStop(*widget, window))
            expected.append(widget);
    }
    const QList<QPointer<QWidget>> stops = tabStops(window);
    if (stops.size() == mostStops)
        return {u"the tab key does not leave "_s + called(*stops.constLast())};
    QWidget *previous = nullptr;
    QSet<QWidget *> reached;
    for (QWidget *const stop : stops) {
        if (!stop) // it went with the row that had the focus
            continue;
        if (reached.contains(stop))
            faults.append(called(*stop) + u": is reached twice"_s);
        if (previous && !isBefore(*previous, *stop, window))
            faults.append(called(*stop) + u": comes after "_s + called(*previous));
        reached.insert(stop);
        previous = stop;
    }
    for (QWidget *const widget : expected) {
        if (widget && !reached.contains(widget))
            faults.append(called(*widget) + u": is not reached"_s);
    }
    return faults;
}

} // namespace consentdesk::test
