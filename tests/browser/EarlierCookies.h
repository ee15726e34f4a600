// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "browser/EngineCookieFile.h"

#include <QDir>

namespace consentdesk::test {

/// How many cookies the engine has written into the profile in @p directory: it does so on a thread of its
/// own, some time after the profile is gone. -1: there is nothing that could be read.
[[nodiscard]] inline qsizetype cookiesOnDisk(const QString &directory)
{
    const auto cookies = readEngineCookies(QDir(directory).filePath(QStringLiteral("engine")));
    return cookies ? cookies->size() : -1;
}

} // namespace consentdesk::test
