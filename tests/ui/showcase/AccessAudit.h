// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QPointer>
#include <QStringList>

class QWidget;

namespace consentdesk::test {

// What somebody is told who cannot see @p window, and how somebody gets around in it who uses no pointer. One
// line for each fault; empty: all is well. The window is shown.

/// Names, roles and states of everything that can be used; cells and titles of tables.
[[nodiscard]] QStringList accessFaults(QWidget &window);

/// What the tab key reaches, in its order, once around; null what has gone meanwhile. The window is active.
/// Moves the focus.
[[nodiscard]] QList<QPointer<QWidget>> tabStops(QWidget &window);
/// What the tab key does not reach, reaches twice, cannot leave, or reaches against the order of reading.
[[nodiscard]] QStringList tabFaults(QWidget &window);

} // namespace consentdesk::test
