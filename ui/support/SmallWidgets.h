// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

class QHeaderView;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QSize;
class QString;
class QToolButton;
class QWidget;

namespace consentdesk {

// Small widgets that several of ours are made of, with the names by which style sheet and tests know them.
// Their owner is the layout they are put into. UI thread.

/// Shows texts from outside too: never markup.
[[nodiscard]] QLabel *plainLabel(const QString &text, const QString &objectName);
/// The same on as many lines as it needs.
[[nodiscard]] QLabel *wrappedLabel(const QString &text, const QString &objectName);
/// A push button that Return presses while it has the focus, and never from elsewhere in its dialog.
[[nodiscard]] QPushButton *pushButton(const QString &text, const QString &objectName);
/// The second click of a double click does not press @p button: what it does may have changed by the first.
void ignoreDoubleClicks(QPushButton &button);
/// A tool button that can be reached by keyboard.
[[nodiscard]] QToolButton *textButton(const QString &text, const QString &objectName);
/// Gives @p field, which people know as @p name, a button that clears it and says so.
void offerClearing(QLineEdit &field, const QString &name);
/// Makes @p field wide enough for the words that stand in it while it is empty.
void makeRoomForHint(QLineEdit &field);
/// Makes no column narrower than its title.
void makeRoomForTitles(QHeaderView &header);
/// Tab leads from @p first to each of @p others, in this order.
void chainInTabOrder(QWidget &first, const QList<QWidget *> &others);
/// Tab reaches @p parts, children of @p bar that were made late, where the bar stands, in this order; it
/// would reach them last in the window otherwise.
void takePlaceInTabOrder(QWidget &bar, const QList<QWidget *> &parts);
/// @p content in a frameless area as wide as it, that scrolls it up and down where it is higher than its
/// place.
[[nodiscard]] QScrollArea *scrolled(QWidget *content);
/// @p wanted, or as much of it as @p window's screen has.
void resizeOnScreen(QWidget &window, const QSize &wanted);

} // namespace consentdesk
