// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Result.h"
#include "cookies/Cookie.h"

#include <QList>

namespace consentdesk {

/// Where the engine keeps its cookies.
[[nodiscard]] QString engineCookiePath(const QString &engineFolder);

/// The cookies that earlier runs left in the engine's folder, expired ones apart. The engine itself never
/// reports them (tests/browser/tst_enginefacts.cpp), so its file is read before the engine opens it. A folder
/// without the file has none; a file that cannot be understood is an error.
[[nodiscard]] Result<QList<Cookie>> readEngineCookies(const QString &engineFolder);

} // namespace consentdesk
