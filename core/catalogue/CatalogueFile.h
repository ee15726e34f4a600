// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Result.h"
#include "catalogue/Declaration.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace consentdesk {

/// The content of one catalogue file, validated. The format is described in resources/catalogue/README.md.
struct CatalogueFile
{
    /// The format this version reads; a file of a higher format is refused.
    static constexpr int formatVersion = 1;
    /// Larger files are refused before they are parsed.
    static constexpr qsizetype maximumBytes = 16 * 1024 * 1024;

    CatalogueSource source;
    QList<CategoryDescription> categories;
    QList<Declaration> declarations;
    bool isPacked = false; ///< one of the many that are no guesses for what a request will bring

    /// The error names @p fileName, line and field: "platform.toml, line 12, field 'class': …". Texts are in
    /// @p language where the file has them so, else in English.
    [[nodiscard]] static Result<CatalogueFile> parse(const QByteArray &toml, const QString &fileName,
                                                     const QString &language = QStringLiteral("en"));
    [[nodiscard]] static Result<CatalogueFile> read(const QString &path,
                                                    const QString &language = QStringLiteral("en"));
};

} // namespace consentdesk
