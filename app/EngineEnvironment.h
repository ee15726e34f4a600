// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "CommandLine.h"

#include <QByteArray>
#include <QList>

namespace consentdesk {

/// Prepares the process for the engine. To be called before QApplication is made: the engine reads
/// environment and arguments once. Sandbox on (off only as root, with a warning on standard error), no
/// debugging port.
///
/// Answers the arguments that QApplication is to be given, the program's name first; none of the user's own.
[[nodiscard]] QList<QByteArray> prepareEngine(const CommandLine &line, const char *programName);

/// The engine flags of @p userFlags (QTWEBENGINE_CHROMIUM_FLAGS) that do not weaken the browser.
[[nodiscard]] QList<QByteArray> harmlessFlags(const QByteArray &userFlags);

/// Whether a window can be shown: a display, or a platform named by QT_QPA_PLATFORM.
[[nodiscard]] bool hasDisplay();

} // namespace consentdesk
