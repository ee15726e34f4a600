// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Result.h"
#include "knowledge/KnowledgeContent.h"

#include <QByteArray>

namespace consentdesk {

/// The compact form in which knowledge is compiled into the program and kept in a profile. Each text stands
/// in it once. Begins with a mark, a version and a SHA-256 of the rest. Any thread.
class KnowledgePack final
{
public:
    /// Whether the pack can have changed since it was written; what is compiled in cannot.
    enum class Check { Hash, ShapeOnly };

    [[nodiscard]] static QByteArray write(const KnowledgeContent &content);
    /// Fails when it is truncated, changed or of another version: nothing of it is used then.
    [[nodiscard]] static Result<KnowledgeContent> read(const QByteArray &pack, Check check = Check::Hash);
};

} // namespace consentdesk
