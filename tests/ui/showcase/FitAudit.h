// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

class QWidget;

namespace consentdesk::test {

/// The texts below @p window, which is shown, that are wider or higher than their place and neither end with
/// an ellipsis whose tool tip holds the whole, nor can be scrolled. One line each: class, object name, text,
/// lengths in pixels. Empty: everything can be read.
[[nodiscard]] QStringList cutTexts(const QWidget &window);

} // namespace consentdesk::test
