// SPDX-License-Identifier: Apache-2.0
#pragma once

class QLabel;
class QLineEdit;
class QString;
class QToolButton;

namespace consentdesk {

// Small widgets that several of ours are made of, with the names by which style sheet and tests know them.
// Their owner is the layout they are put into. UI thread.

/// Shows texts from outside too: never markup.
[[nodiscard]] QLabel *plainLabel(const QString &text, const QString &objectName);
/// The same on as many lines as it needs.
[[nodiscard]] QLabel *wrappedLabel(const QString &text, const QString &objectName);
/// A tool button that can be reached by keyboard.
[[nodiscard]] QToolButton *textButton(const QString &text, const QString &objectName);
/// Makes @p field wide enough for the words that stand in it while it is empty.
void makeRoomForHint(QLineEdit &field);

} // namespace consentdesk
