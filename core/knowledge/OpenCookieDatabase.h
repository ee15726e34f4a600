// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Result.h"
#include "knowledge/KnowledgeContent.h"

#include <QByteArray>

namespace consentdesk {

/// One row of the Open Cookie Database, or of another list that says the same things, as text.
struct CookieDatabaseRow
{
    QString platform;
    QString category;
    QString name;
    QString domain;
    QString description;
    QString retention;
    QString controller;
    bool isWildcard = false;
};

/// Makes a declaration of a row, with all that is known to be wrong in such lists (shared/knowledge.md
/// section 2): spaces around names, wildcards written into them, prefixes that hit cookies of others, dirty
/// domains. None when the row has no usable name or purpose; @p why then says so. What it declares is never
/// necessary: the list's "Functional" does not tell necessary from functional, and "Necessary" is its word
/// only.
[[nodiscard]] std::optional<Declaration> declarationOf(const CookieDatabaseRow &row,
                                                       const CatalogueSource &source, QString &why);

/// The Open Cookie Database (github.com/jkwakman/Open-Cookie-Database, Apache-2.0), as JSON or CSV. Any
/// thread.
class OpenCookieDatabase final
{
public:
    [[nodiscard]] static CatalogueSource source(const QDate &retrieved);
    /// Whichever of both it is. Fails as a whole when it is truncated or of another shape.
    [[nodiscard]] static Result<KnowledgeContent> read(const QByteArray &file, const QDate &retrieved);
};

} // namespace consentdesk
