// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace consentdesk {

/// The beginnings that a sentence such as "any cookie starting with _pk_" tells, in English, French, German,
/// Spanish, Dutch, Italian or Japanese. None when it is no such sentence, or not certainly: what is quoted
/// must be names of at least 3 characters. Any thread.
[[nodiscard]] std::optional<QList<QByteArray>> nameRuleFromText(const QString &sentence);

} // namespace consentdesk
