// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/TextLanguage.h"
#include "catalogue/CatalogueFile.h"
#include "catalogue/PrefixLengths.h"
#include "catalogue/ReferenceKnowledge.h"

#include <QHash>

#include <memory>
#include <vector>

namespace consentdesk {

/// Everything the installed sources say about cookies, in one immutable object that any thread may read.
class Catalogue final
{
public:
    /// @p files in order of precedence: where two declare the same name, the first is taken.
    /// An error when one of the four categories is described nowhere.
    /// @p reference: what databases of others say; it may be null.
    [[nodiscard]] static Result<std::shared_ptr<const Catalogue>>
    fromFiles(QList<CatalogueFile> files, std::shared_ptr<const ReferenceKnowledge> reference = nullptr);
    /// What is compiled into the product: platform, then vendors (":/catalogue/…"), then the other curated
    /// entries and the databases that were there at build time (":/knowledge/…").
    /// @p imported replaces databases of the same source; null: nothing was imported. Platform and vendors
    /// speak @p language, everything else English.
    [[nodiscard]] static Result<std::shared_ptr<const Catalogue>>
    builtIn(const KnowledgeContent *imported = nullptr, const QString &language = languageOfTexts());

    Catalogue(const Catalogue &) = delete;
    Catalogue &operator=(const Catalogue &) = delete;

    /// An exact name first, then the longest prefix. Null when no source knows the name.
    /// The pointer lives as long as this object.
    [[nodiscard]] const Declaration *find(const QByteArray &name) const;
    /// Names worth a guess before a cookie arrives: those of the tools of portals, families apart.
    [[nodiscard]] const QList<QByteArray> &likelyNames() const { return m_likely; }
    [[nodiscard]] const ReferenceKnowledge *reference() const { return m_reference.get(); }
    [[nodiscard]] const CategoryDescription &description(CookieCategory category) const;
    /// Each pattern that can change a decision, once: our own, and those of the reference that matter.
    [[nodiscard]] std::vector<CookieNamePattern> patterns() const;
    /// Our own, in order of precedence; each pattern once.
    [[nodiscard]] const std::vector<Declaration> &declarations() const { return m_declarations; }
    [[nodiscard]] qsizetype size() const { return qsizetype(m_declarations.size()); }

private:
    Catalogue() = default;
    void add(const Declaration &declaration, bool isLikely);

    std::vector<Declaration> m_declarations;
    std::vector<CategoryDescription> m_descriptions; ///< in the order of allCookieCategories
    QHash<QByteArray, size_t> m_exact;               ///< name → index into m_declarations
    QHash<QByteArray, size_t> m_prefixes;            ///< prefix → index into m_declarations
    QList<QByteArray> m_likely;
    std::shared_ptr<const ReferenceKnowledge> m_reference;
    PrefixLengths m_prefixLengths;
};

} // namespace consentdesk
