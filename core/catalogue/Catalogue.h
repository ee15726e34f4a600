// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalogue/CatalogueFile.h"

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
    [[nodiscard]] static Result<std::shared_ptr<const Catalogue>> fromFiles(QList<CatalogueFile> files);
    /// The files compiled into the product (":/catalogue/…"), platform first, then vendors.
    [[nodiscard]] static Result<std::shared_ptr<const Catalogue>> builtIn();

    Catalogue(const Catalogue &) = delete;
    Catalogue &operator=(const Catalogue &) = delete;

    /// An exact name first, then the longest prefix. Null when no source knows the name.
    /// The pointer lives as long as this object.
    [[nodiscard]] const Declaration *find(const QByteArray &name) const;
    [[nodiscard]] const CategoryDescription &description(CookieCategory category) const;
    /// Each pattern declared, once.
    [[nodiscard]] std::vector<CookieNamePattern> patterns() const;
    [[nodiscard]] qsizetype size() const { return qsizetype(m_declarations.size()); }

private:
    Catalogue() = default;
    void add(const Declaration &declaration);

    std::vector<Declaration> m_declarations;
    std::vector<CategoryDescription> m_descriptions; ///< in the order of allCookieCategories
    QHash<QByteArray, size_t> m_exact;               ///< name → index into m_declarations
    QHash<QByteArray, size_t> m_prefixes;            ///< prefix → index into m_declarations
    qsizetype m_longestPrefix = 0;
};

} // namespace consentdesk
