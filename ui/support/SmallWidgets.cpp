// SPDX-License-Identifier: Apache-2.0
#include "support/SmallWidgets.h"

#include <QAction>
#include <QCoreApplication>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

/// As wide as its content needs, which can only be scrolled up and down.
class ScrolledColumn final : public QScrollArea
{
public:
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return {widget()->minimumSizeHint().width() + barWidth(), QScrollArea::minimumSizeHint().height()};
    }
    [[nodiscard]] QSize sizeHint() const override { return widget()->sizeHint() + QSize(barWidth(), 0); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == widget() && event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return QScrollArea::eventFilter(watched, event);
    }

private:
    [[nodiscard]] int barWidth() const { return verticalScrollBar()->sizeHint().width(); }
};

/// Return presses it while it has the focus, which in a dialog would else press another one; and never from
/// elsewhere.
class FocusedButton final : public QPushButton
{
public:
    using QPushButton::QPushButton;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
        if (!isReturn || (event->modifiers() & ~Qt::KeypadModifier))
            QPushButton::keyPressEvent(event);
        else if (!event->isAutoRepeat())
            click();
    }
};

} // namespace

QLabel *plainLabel(const QString &text, const QString &objectName)
{
    auto *const label = new QLabel(text);
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QLabel *wrappedLabel(const QString &text, const QString &objectName)
{
    QLabel *const label = plainLabel(text, objectName);
    label->setWordWrap(true);
    return label;
}

QPushButton *pushButton(const QString &text, const QString &objectName)
{
    auto *const button = new FocusedButton(text);
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    return button;
}

void ignoreDoubleClicks(QPushButton &button)
{
    class Filter final : public QObject
    {
    public:
        using QObject::QObject;
        bool eventFilter(QObject *, QEvent *event) override
        {
            return event->type() == QEvent::MouseButtonDblClick;
        }
    };
    button.installEventFilter(new Filter(&button));
}

QToolButton *textButton(const QString &text, const QString &objectName)
{
    auto *const button = new QToolButton;
    button->setText(text);
    button->setObjectName(objectName);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

void offerClearing(QLineEdit &field, const QString &name)
{
    field.setClearButtonEnabled(true);
    if (auto *const action = field.findChild<QAction *>(u"_q_qlineeditclearaction"_s))
        action->setText(QCoreApplication::translate("SmallWidgets", "Clear: %1").arg(name));
}

void makeRoomForHint(QLineEdit &field)
{
    const QFontMetrics metrics = field.fontMetrics();
    const int frame = metrics.height() * 3; // with the button that clears it
    field.setMinimumWidth(metrics.horizontalAdvance(field.placeholderText()) + frame);
}

void makeRoomForTitles(QHeaderView &header)
{
    QFont bold = header.font(); // as in the style sheet, which is not in force yet
    bold.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(bold);
    const int besideTitle = metrics.height() * 3 / 2; // padding, and the sign of the order
    for (int section = 0; section < header.count(); ++section) {
        const QString title =
            header.model()->headerData(section, header.orientation(), Qt::DisplayRole).toString();
        const int needed = metrics.horizontalAdvance(title) + besideTitle;
        header.resizeSection(section, std::max(header.sectionSize(section), needed));
    }
}

void chainInTabOrder(QWidget &first, const QList<QWidget *> &others)
{
    QWidget *before = &first;
    for (QWidget *const next : others) {
        QWidget::setTabOrder(before, next);
        before = next;
    }
}

void takePlaceInTabOrder(QWidget &bar, const QList<QWidget *> &parts)
{
    QWidget *before = bar.previousInFocusChain();
    // Qt puts nothing behind what takes no focus.
    while (before != &bar && (before->focusPolicy() == Qt::NoFocus || bar.isAncestorOf(before)))
        before = before->previousInFocusChain();
    if (before != &bar) // else nothing else in the window does
        chainInTabOrder(*before, parts);
}

void resizeOnScreen(QWidget &window, const QSize &wanted)
{
    constexpr QSize frame(40, 80); // that the desktop puts around it
    window.resize(wanted.boundedTo(window.screen()->availableSize() - frame));
}

QScrollArea *scrolled(QWidget *content)
{
    auto *const area = new ScrolledColumn;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(content);
    content->setAutoFillBackground(false); // what is behind stays the background
    area->viewport()->setAutoFillBackground(false);
    return area;
}

} // namespace consentdesk
