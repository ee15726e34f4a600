// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Result.h"
#include "knowledge/KnowledgeContent.h"
#include "storage/Database.h"

#include <memory>
#include <optional>

class QThread;

namespace consentdesk {

class Catalogue;

/// What a start reads of the disk. The engine's processes are started meanwhile.
struct StartReading
{
    Result<std::shared_ptr<const Catalogue>> catalogue =
        nullptr;                    ///< the built-in one, with what was imported
    KnowledgeContent imported = {}; ///< of which the catalogue is made
    QString notice = {};            ///< what could not be read of the imported, as a sentence; else empty
    Result<OpenedDatabase> database = OpenedDatabase(); ///< null without a directory
};

/// @p directory: the profile's, which is locked; none: nothing is kept, or was imported. The database belongs
/// to @p owner afterwards. Makes what the guard will ask of the catalogue, too. Any thread.
[[nodiscard]] StartReading readForStart(const std::optional<QString> &directory, const Clock &clock,
                                        QThread &owner);

} // namespace consentdesk
