// SPDX-License-Identifier: Apache-2.0
#include "values/TcString.h"

#include "values/BitReader.h"

#include <QCoreApplication>

#include <algorithm>

namespace consentdesk {

namespace {

class TcStringText final
{
    Q_DECLARE_TR_FUNCTIONS(consentdesk::TcString)
};

constexpr int maximumSegments = 8; ///< four kinds exist
constexpr int timeBits = 36;
constexpr int vendorIdBits = 16;

/// Two letters of six bits, A = 0.
QString takeLetters(BitReader &bits)
{
    QString letters;
    for (int i = 0; i < 2; ++i)
        letters += QChar(char16_t(u'A' + bits.take(6)));
    return letters;
}

/// The numbers of the bits that are set, the first bit is 1.
IdRanges takeBitField(BitReader &bits, int count)
{
    std::vector<IdRange> ranges;
    for (int id = 1; id <= count && !bits.isOverrun(); ++id) {
        if (!bits.takeFlag())
            continue;
        if (!ranges.empty() && ranges.back().last == id - 1)
            ranges.back().last = id;
        else
            ranges.push_back({id, id});
    }
    return IdRanges(std::move(ranges));
}

std::vector<TcRangeEntry> takeEntries(BitReader &bits)
{
    std::vector<TcRangeEntry> entries;
    const int count = int(bits.take(12));
    for (int i = 0; i < count && !bits.isOverrun(); ++i) {
        TcRangeEntry entry;
        entry.form = bits.takeFlag() ? TcRangeEntry::Form::Range : TcRangeEntry::Form::One;
        entry.ids.first = int(bits.take(vendorIdBits));
        entry.ids.last =
            entry.form == TcRangeEntry::Form::Range ? int(bits.take(vendorIdBits)) : entry.ids.first;
        entries.push_back(entry);
    }
    return entries;
}

TcVendors takeVendors(BitReader &bits)
{
    TcVendors vendors;
    vendors.maximumId = int(bits.take(vendorIdBits));
    if (!bits.takeFlag()) {
        vendors.ids = takeBitField(bits, vendors.maximumId);
        return vendors;
    }
    vendors.encoding = TcVendors::Encoding::Ranges;
    vendors.entries = takeEntries(bits);
    std::vector<IdRange> ranges;
    for (const TcRangeEntry &entry : vendors.entries)
        ranges.push_back(entry.ids);
    vendors.ids = IdRanges(std::move(ranges));
    return vendors;
}

std::vector<TcRestriction> takeRestrictions(BitReader &bits)
{
    std::vector<TcRestriction> restrictions;
    const int count = int(bits.take(12));
    for (int i = 0; i < count && !bits.isOverrun(); ++i) {
        TcRestriction restriction;
        restriction.purpose = int(bits.take(6));
        restriction.type = int(bits.take(2));
        restriction.vendors = takeEntries(bits);
        restrictions.push_back(std::move(restriction));
    }
    return restrictions;
}

TcCore takeCore(BitReader &bits)
{
    TcCore core;
    core.version = int(bits.take(6));
    core.created = qint64(bits.take(timeBits));
    core.lastUpdated = qint64(bits.take(timeBits));
    core.cmpId = int(bits.take(12));
    core.cmpVersion = int(bits.take(12));
    core.consentScreen = int(bits.take(6));
    core.consentLanguage = takeLetters(bits);
    core.vendorListVersion = int(bits.take(12));
    core.policyVersion = int(bits.take(6));
    core.isServiceSpecific = bits.takeFlag();
    core.useNonStandardTexts = bits.takeFlag();
    core.specialFeatures = takeBitField(bits, 12);
    core.purposeConsents = takeBitField(bits, 24);
    core.purposeLegitimateInterests = takeBitField(bits, 24);
    core.purposeOneTreatment = bits.takeFlag();
    core.publisherCountry = takeLetters(bits);
    core.vendorConsents = takeVendors(bits);
    core.vendorLegitimateInterests = takeVendors(bits);
    core.restrictions = takeRestrictions(bits);
    return core;
}

TcSegment readSegment(const QByteArray &text)
{
    TcSegment segment;
    auto bits = BitReader::open(text);
    if (!bits)
        return segment;
    segment.type = int(bits->take(3));
    if (segment.type != 1 && segment.type != 2)
        return segment;
    TcVendors vendors = takeVendors(*bits);
    if (!bits->isOverrun())
        segment.vendors = std::move(vendors);
    return segment;
}

bool isTwoLetters(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

QDateTime fromTenths(qint64 tenths)
{
    return QDateTime::fromMSecsSinceEpoch(tenths * 100, Qt::UTC);
}

} // namespace

QDateTime TcCore::createdTime() const
{
    return fromTenths(created);
}

QDateTime TcCore::lastUpdatedTime() const
{
    return fromTenths(lastUpdated);
}

Result<TcString> TcString::parse(const QByteArray &value)
{
    const qsizetype dot = value.indexOf('.');
    auto bits = BitReader::open(dot < 0 ? value : value.first(dot));
    if (!bits || bits->size() == 0)
        return failure(
            TcStringText::tr("This is no consent string: it is empty or holds characters that none has."));
    TcString string;
    string.core.version = int(bits->take(6));
    if (string.core.version != knownVersion)
        return failure(TcStringText::tr("The consent string has version %1; only version %2 is decoded.")
                           .arg(QString::number(string.core.version), QString::number(knownVersion)));
    bits = BitReader::open(dot < 0 ? value : value.first(dot)); // again from the beginning
    string.core = takeCore(*bits);
    if (bits->isOverrun())
        return failure(TcStringText::tr("The consent string ends too early: it was cut short or damaged."));
    string.coreBits = bits->position();
    if (dot >= 0) {
        const QList<QByteArray> others = value.sliced(dot + 1).split('.');
        for (qsizetype i = 0; i < std::min<qsizetype>(others.size(), maximumSegments); ++i)
            string.segments.push_back(readSegment(others.at(i)));
    }
    return string;
}

bool TcString::isPlausible() const
{
    constexpr qint64 year2018 = 15'147'648'000; // the framework's first, in tenths of a second
    constexpr qint64 year2100 = 41'024'448'000;
    return core.created >= year2018 && core.lastUpdated >= core.created && core.lastUpdated < year2100 &&
           isTwoLetters(core.consentLanguage) && isTwoLetters(core.publisherCountry);
}

} // namespace consentdesk
