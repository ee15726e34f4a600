// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Result.h"
#include "values/IdRanges.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace consentdesk {

/// One entry of a range section, as written.
struct TcRangeEntry
{
    enum class Form { One, Range }; ///< a range may hold one vendor

    Form form = Form::One;
    IdRange ids;
};

/// Vendors, as a bit each or as ranges.
struct TcVendors
{
    enum class Encoding { BitField, Ranges };

    int maximumId = 0;
    Encoding encoding = Encoding::BitField;
    std::vector<TcRangeEntry> entries; ///< as written; for Ranges only
    IdRanges ids;                      ///< whose bit is set
};

/// For some vendors a publisher rules out one purpose, or one way to base it.
struct TcRestriction
{
    int purpose = 0;
    int type = 0; ///< 0 not allowed, 1 only with consent, 2 only by legitimate interest, 3 undefined
    std::vector<TcRangeEntry> vendors;
};

/// The core segment of an IAB Transparency and Consent String version 2 ("Transparency and Consent String
/// with Global Vendor & CMP List Formats", v2.2), as in shared/knowledge.md section 7.
struct TcCore
{
    int version = 0;
    qint64 created = 0;     ///< tenths of a second since 1970, UTC
    qint64 lastUpdated = 0; ///< the same
    int cmpId = 0;
    int cmpVersion = 0;
    int consentScreen = 0;
    QString consentLanguage; ///< two characters, "EN"; not letters in a damaged string
    int vendorListVersion = 0;
    int policyVersion = 0;
    bool isServiceSpecific = false;
    bool useNonStandardTexts = false;
    IdRanges specialFeatures;            ///< 1 to 12
    IdRanges purposeConsents;            ///< 1 to 24
    IdRanges purposeLegitimateInterests; ///< 1 to 24
    bool purposeOneTreatment = false;
    QString publisherCountry; ///< two characters
    TcVendors vendorConsents;
    TcVendors vendorLegitimateInterests;
    std::vector<TcRestriction> restrictions;

    [[nodiscard]] QDateTime createdTime() const;
    [[nodiscard]] QDateTime lastUpdatedTime() const;
};

/// A segment after the core.
struct TcSegment
{
    int type = 0;                     ///< 1 disclosed vendors, 2 allowed vendors, 3 publisher; others unknown
    std::optional<TcVendors> vendors; ///< of types 1 and 2, where they can be read
};

struct TcString
{
    static constexpr int knownVersion = 2;

    TcCore core;
    std::vector<TcSegment> segments; ///< at most 8
    qsizetype coreBits = 0;          ///< read of the first segment; the rest of it is filling

    /// The error is a sentence that says where the string ends or breaks.
    [[nodiscard]] static Result<TcString> parse(const QByteArray &value);
    /// Whether it is one although nobody says so: letters where letters belong, times that fit together.
    [[nodiscard]] bool isPlausible() const;
};

} // namespace consentdesk
