// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Clock.h"
#include "base/Result.h"
#include "knowledge/ImportedKnowledge.h"
#include "knowledge/KnowledgeSource.h"

#include <functional>
#include <memory>
#include <optional>

namespace consentdesk {

class Catalogue;

/// Everything that is known of cookies in general, by source, and what the visitor imported of it. Makes a
/// new catalogue after each change and hands it out. After a failure everything is as it was. UI thread.
class KnowledgeLibrary final
{
public:
    /// What is known at the start.
    struct Known
    {
        std::shared_ptr<const Catalogue> catalogue;
        KnowledgeContent imported = {}; ///< of which the catalogue is made, beside what is built in
    };
    using Publish = std::function<void(std::shared_ptr<const Catalogue>)>;

    /// @p folder: of the profile, where imports are kept; none: this session only. @p publish is called with
    /// every new catalogue. @p clock must outlive the library.
    KnowledgeLibrary(Known known, const std::optional<QString> &folder, const Clock &clock, Publish publish);

    /// In the order in which they are asked, then those that name companies and trackers.
    [[nodiscard]] QList<KnowledgeSource> sources() const;
    /// Sources that were not there when the program was built and were not imported since, or are not
    /// installed.
    [[nodiscard]] QStringList lacking() const;

    struct Imported
    {
        QStringList sources; ///< titles, harmless
        int cookies = 0;     ///< names and families, as many as were taken
        QStringList remarks; ///< on the first rows that were left out, one sentence each
        int leftOut = 0;     ///< all rows that were left out
    };
    /// Takes an Open Cookie Database (CSV or JSON) or an EDPB knowledge base; it replaces what is known from
    /// the same source.
    [[nodiscard]] Result<Imported> import(const QString &path);
    /// Takes an imported source away again; what it had replaced holds again.
    [[nodiscard]] Result<void> remove(const QString &sourceId);
    /// All declarations as a knowledge base of EDPB's Website Auditing Tool. The answer: how many.
    [[nodiscard]] Result<int> exportForEdpb(const QString &path) const;

private:
    [[nodiscard]] Result<void> replaceImports(const KnowledgeContent &imported);

    std::shared_ptr<const Catalogue> m_catalogue;
    std::optional<ImportedKnowledge> m_kept;
    KnowledgeContent m_imported;
    const Clock &m_clock;
    Publish m_publish;
};

} // namespace consentdesk
