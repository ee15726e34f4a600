// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "values/TcString.h"

#include <QByteArray>

#include <algorithm>

namespace consentdesk::test {

/// Writes the core segment of a TC string from its fields: a second implementation of the format, so that
/// reading and writing can be held against each other.
class TcStringWriter final
{
public:
    /// The bits as '0' and '1'.
    [[nodiscard]] static QByteArray bitsOf(const TcCore &core)
    {
        TcStringWriter writer;
        writer.putHead(core);
        writer.putVendors(core.vendorConsents);
        writer.putVendors(core.vendorLegitimateInterests);
        writer.put(restrictionCount(core), 12);
        for (const TcRestriction &restriction : core.restrictions) {
            writer.put(restriction.purpose, 6);
            writer.put(restriction.type, 2);
            writer.putEntries(restriction.vendors);
        }
        return writer.m_bits;
    }

    /// The bits of a base64url text as '0' and '1', six a character.
    [[nodiscard]] static QByteArray bitsOf(const QByteArray &base64Url)
    {
        TcStringWriter writer;
        for (const char c : base64Url)
            writer.put(alphabet().indexOf(c), 6);
        return writer.m_bits;
    }

    /// Filled up with 0.
    [[nodiscard]] static QByteArray base64Url(QByteArray bits)
    {
        QByteArray text;
        while (bits.size() % 6 != 0)
            bits += '0';
        for (qsizetype i = 0; i < bits.size(); i += 6)
            text += alphabet().at(bits.sliced(i, 6).toInt(nullptr, 2));
        return text;
    }

private:
    static QByteArray alphabet()
    {
        return "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    }
    static qint64 restrictionCount(const TcCore &core) { return qint64(core.restrictions.size()); }

    void put(qint64 number, int count)
    {
        for (int bit = count - 1; bit >= 0; --bit)
            m_bits += (number >> bit) & 1 ? '1' : '0';
    }

    void putLetters(const QString &letters)
    {
        for (const QChar letter : letters)
            put(letter.unicode() - u'A', 6);
    }

    void putBitField(const IdRanges &ids, int count)
    {
        for (int id = 1; id <= count; ++id)
            put(ids.contains(id) ? 1 : 0, 1);
    }

    void putHead(const TcCore &core)
    {
        put(core.version, 6);
        put(core.created, 36);
        put(core.lastUpdated, 36);
        put(core.cmpId, 12);
        put(core.cmpVersion, 12);
        put(core.consentScreen, 6);
        putLetters(core.consentLanguage);
        put(core.vendorListVersion, 12);
        put(core.policyVersion, 6);
        put(core.isServiceSpecific ? 1 : 0, 1);
        put(core.useNonStandardTexts ? 1 : 0, 1);
        putBitField(core.specialFeatures, 12);
        putBitField(core.purposeConsents, 24);
        putBitField(core.purposeLegitimateInterests, 24);
        put(core.purposeOneTreatment ? 1 : 0, 1);
        putLetters(core.publisherCountry);
    }

    void putEntries(const std::vector<TcRangeEntry> &entries)
    {
        put(qint64(entries.size()), 12);
        for (const TcRangeEntry &entry : entries) {
            const bool isRange = entry.form == TcRangeEntry::Form::Range;
            put(isRange ? 1 : 0, 1);
            put(entry.ids.first, 16);
            if (isRange)
                put(entry.ids.last, 16);
        }
    }

    void putVendors(const TcVendors &vendors)
    {
        const bool isRanges = vendors.encoding == TcVendors::Encoding::Ranges;
        put(vendors.maximumId, 16);
        put(isRanges ? 1 : 0, 1);
        if (isRanges)
            putEntries(vendors.entries);
        else
            putBitField(vendors.ids, vendors.maximumId);
    }

    QByteArray m_bits;
};

} // namespace consentdesk::test
