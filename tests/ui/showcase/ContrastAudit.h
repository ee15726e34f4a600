// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

class QWidget;

namespace consentdesk::test {

// Measured in the pixels of @p window, which is shown. One line for each fault, with the ratio; empty: all
// can be seen. What is disabled need not stand out.

/// Texts that do not stand out from their background by 4.5 to 1, large ones by 3 to 1; signs on buttons that
/// have no text by 3 to 1.
[[nodiscard]] QStringList faintTexts(QWidget &window);
/// Edges of fields, boxes and lists to choose from that do not stand out by 3 to 1.
[[nodiscard]] QStringList faintEdges(QWidget &window);
/// What looks the same with the keyboard's focus and without: fewer pixels that change by 3 to 1 than its
/// shorter side is long. The window is active. Moves the focus.
[[nodiscard]] QStringList hiddenFocus(QWidget &window);

} // namespace consentdesk::test
