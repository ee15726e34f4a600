// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Result.h"

class QByteArray;
class QString;

namespace consentdesk {

/// Makes @p content the whole of the file at @p path, or leaves what was there. Anything but a file is
/// refused: as root, QSaveFile would put a file in the place of a device. The error is the reason alone, safe
/// to show and without a full stop, for a sentence that names the file. Any thread.
[[nodiscard]] Result<void> writeWholeFile(const QString &path, const QByteArray &content);

} // namespace consentdesk
