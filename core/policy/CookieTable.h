// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/SiteReport.h"

#include <QList>
#include <QString>

#include <array>

namespace consentdesk {

/// One row of a cookie table for a policy page, in the order of the platform's columns
/// (shared/platform.md section 2, template A), plus the duration. Texts as they are, not made safe.
struct CookieTableRow
{
    QString provider;
    QString function; ///< and location
    QString name;
    QString purpose;
    QString duration;

    [[nodiscard]] std::array<QString, 5> cells() const
    {
        return {provider, function, name, purpose, duration};
    }
    friend bool operator==(const CookieTableRow &, const CookieTableRow &) = default;
};

/// "Service provider's name", "Function and location", …
[[nodiscard]] std::array<QString, 5> cookieTableColumns();

/// What was observed on a site as the rows of its policy, refused cookies too since the site sets them:
/// each name of a domain once, sorted by name. What no source knows says so: the operator fills it in. At
/// most 2,000 rows.
[[nodiscard]] QList<CookieTableRow> cookieTableOf(const SiteReport &report);

/// A table element and nothing around it, to be pasted into a page. Valid HTML whatever the texts are.
[[nodiscard]] QString cookieTableHtml(const QList<CookieTableRow> &rows);
/// A table of GitHub Flavored Markdown. No text is read as markup, a link or an end of a cell.
[[nodiscard]] QString cookieTableMarkdown(const QList<CookieTableRow> &rows);

} // namespace consentdesk
