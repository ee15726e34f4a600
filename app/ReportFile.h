// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QString>

namespace consentdesk {

/// Writes a report where the visitor wants it. A file is replaced as a whole or, when that fails, left as it
/// was. What is no file (a terminal, a pipe, /dev/null), and whatever is named by a path below /dev, is
/// written to and stays what it is. The error is one sentence. Any thread.
[[nodiscard]] Result<void> writeReportFile(const QString &path, const QByteArray &content);

/// The same where the visitor named no file. To be called once, at the end. The error is one sentence.
[[nodiscard]] Result<void> writeToStandardOutput(const QByteArray &content);

} // namespace consentdesk
