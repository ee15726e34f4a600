// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Result.h"

#include <QString>

namespace consentdesk {

/// Bytes of UTF-8. File systems take 255; the engine adds ".download" while it writes, and a number may
/// follow.
inline constexpr qsizetype longestFileName = 220;

/// The name of a file made of one that a server or a page proposes (Content-Disposition, RFC 6266
/// section 4.3; the last part of an address): one part of a path, visible as it is read, good on Linux, and
/// on the FAT and NTFS disks that people carry. Separators become "_"; what is hidden or reorders text goes;
/// no dots or spaces at its ends, so that no file is hidden; no device of Windows; at most longestFileName
/// bytes, its extension kept. Never empty. What was made safe stays as it is. Any thread.
[[nodiscard]] QString safeFileName(const QString &proposed);

/// "name (2).ext" of "name.ext"; @p number 0 is the name itself.
[[nodiscard]] QString numberedFileName(const QString &name, int number);

/// Makes an empty file in @p folder that did not exist before, named @p name (safe) or with the first free
/// number, and returns its path. Two programs, or two downloads, never get the same one. The folder is made
/// when it is not there.
[[nodiscard]] Result<QString> reserveFile(const QString &folder, const QString &name);

/// Whether opening a file of this name may start a program, by its extension. Any thread.
[[nodiscard]] bool mayRunCode(const QString &fileName);

} // namespace consentdesk
