// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace consentdesk {

/// How much of a file fileThatIsNoPage() needs, in octets.
inline constexpr qsizetype policyFileBeginning = 65'536;

/// Why a file whose first octets are @p beginning is no page that can be read: it is empty, JSON, a PDF
/// or other binary data. None when it may be one; text without any markup may. @p name is the file's, for the
/// sentence. Any thread.
[[nodiscard]] std::optional<Error> fileThatIsNoPage(const QByteArray &beginning, const QString &name);

} // namespace consentdesk
