// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalogue/Declaration.h"

#include <QList>
#include <QString>

namespace consentdesk {

/// A name, or a family of names, as a cell of a policy writes it.
struct NamePiece
{
    CookieNamePattern pattern;
    QString text; ///< as it stands in the cell

    friend bool operator==(const NamePiece &, const NamePiece &) = default;
};

/// A part of a cell that needs a remark.
struct NameProblem
{
    QString text;
    QString sentence;

    friend bool operator==(const NameProblem &, const NameProblem &) = default;
};

/// What a cell of names says.
struct CookieNames
{
    QList<NamePiece> names;
    QList<NameProblem> problems;
    bool isBlank = false; ///< nothing, or a dash
};

/// Reads the cell of names of a policy: several are split by ';' ',' '/' or a new line; "any cookie starting
/// with …" (in seven languages) and placeholders at the end ('*', '#', "<ID>", "[id]", "XXX") make a prefix.
/// What is no cookie's name becomes a problem, never a name. Any thread.
[[nodiscard]] CookieNames cookieNamesFromText(const QString &cell);

/// Whether @p text can only be the name of a cookie, even outside a table: "_ga", "PHPSESSID", "sessionid".
[[nodiscard]] bool isUnmistakableName(const QString &text);

} // namespace consentdesk
