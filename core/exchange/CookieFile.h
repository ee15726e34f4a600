// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Result.h"
#include "exchange/ImportLimits.h"
#include "exchange/ImportedCookies.h"

namespace consentdesk {

/// A file of cookies that another program wrote: its format is told by its content, whatever its name. Either
/// everything is read (with a list of what is invalid), or the error says in one sentence why this is no such
/// file: too large, empty, binary, UTF-16, neither format, broken JSON, too many entries. Any thread.
struct CookieFile
{
    [[nodiscard]] static Result<ImportedCookies> parse(const QByteArray &content);

    /// The same of the regular file at @p path. Its size is looked at before it is read (ImportLimits).
    [[nodiscard]] static Result<ImportedCookies> read(const QString &path);
};

} // namespace consentdesk
