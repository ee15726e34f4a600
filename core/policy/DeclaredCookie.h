// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalogue/CookieCategory.h"
#include "catalogue/Declaration.h"

#include <QList>
#include <QString>

#include <optional>

namespace consentdesk {

/// How long a cookie lives by a policy's word.
struct DeclaredDuration
{
    enum class Kind { Session, Limited };

    Kind kind = Kind::Session;
    qint64 seconds = 0; ///< of Limited, above 0; a month counts 30 days and a year 365, unless said otherwise

    friend bool operator==(const DeclaredDuration &, const DeclaredDuration &) = default;
};

/// Where on a policy page something stands. Counted from 1; 0: not in a table, or the whole row.
struct PolicyPlace
{
    int table = 0;
    int row = 0;
    int column = 0;

    friend bool operator==(const PolicyPlace &, const PolicyPlace &) = default;
};

/// One cookie, or family of names, as a site's policy page declares it. Empty texts: the page says nothing.
struct DeclaredCookie
{
    CookieNamePattern pattern;
    QString nameText; ///< as it stands on the page: "SSESS<ID>"
    QString provider;
    QString function;
    QString purpose;
    QString durationText;                     ///< as it stands on the page
    std::optional<DeclaredDuration> duration; ///< empty when none is stated or it could not be interpreted
    QString categoryText;                     ///< the cell or heading that gave the class, as it stands
    PurposeClass purposeClass = PurposeClass::Unknown;
    bool anonymised = false;
    bool isThirdParty = false; ///< the page says so
    bool isCorrected = false;  ///< the visitor corrected the row by hand
    PolicyPlace place;

    friend bool operator==(const DeclaredCookie &, const DeclaredCookie &) = default;
};

/// What could not be interpreted, cell by cell.
struct PolicyRemark
{
    PolicyPlace place;
    QString text;     ///< of the cell, shortened
    QString sentence; ///< one plain sentence for people

    friend bool operator==(const PolicyRemark &, const PolicyRemark &) = default;
};

} // namespace consentdesk
