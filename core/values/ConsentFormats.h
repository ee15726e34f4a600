// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "values/ConsentStatement.h"
#include "values/LayeredValue.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace consentdesk {

struct ConsentReading
{
    ConsentStatement statement;
    size_t layer = 0; ///< of the LayeredValue: where the format was found
};

/// What a cookie or storage entry of that name says, in the format that its platform gives it
/// (shared/knowledge.md section 7, shared/platform.md section 4). None for other names, and where the value
/// has another form: a name alone proves nothing. TC strings are found by their form: see
/// statementOf(TcString).
[[nodiscard]] std::optional<ConsentReading> readConsent(const QByteArray &name, const LayeredValue &value);

/// The platform that uses this name for its visitors' choices; empty for none.
[[nodiscard]] QString consentPlatform(const QByteArray &name);

} // namespace consentdesk
