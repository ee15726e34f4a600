// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Result.h"
#include "knowledge/KnowledgeContent.h"

#include <optional>

namespace consentdesk {

/// What the visitor imported: kept in the profile's folder as one file, written as a whole or not at all, so
/// that after every failure the previous knowledge is still there. Used with Catalogue::builtIn(). UI thread.
class ImportedKnowledge final
{
public:
    explicit ImportedKnowledge(QString folder);

    /// What an earlier import left; none when there was none. Fails when the file is damaged.
    [[nodiscard]] Result<std::optional<KnowledgeContent>> read() const;
    /// What an Open Cookie Database (CSV or JSON) or an EDPB knowledge base says, with remarks on rows left
    /// out; keeps nothing. @p today: the date of a file that has none of its own.
    [[nodiscard]] static Result<KnowledgeContent> contentOf(const QString &path, const QDate &today);
    /// Keeps @p content in the place of what is kept; nothing in it: nothing is kept. Fails, and what was
    /// kept stays, when the next start would refuse it: KnowledgeContent::maximumRows, maximumBytes.
    [[nodiscard]] Result<void> keep(const KnowledgeContent &content) const;
    /// Fails when imports have more rows together than can be kept.
    [[nodiscard]] static Result<void> checkRows(const KnowledgeContent &content);

private:
    [[nodiscard]] QString fileName() const;

    QString m_folder;
};

} // namespace consentdesk
