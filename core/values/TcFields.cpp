// SPDX-License-Identifier: Apache-2.0
#include "values/TcFields.h"

#include "values/TcNames.h"
#include "values/TimeText.h"
#include "values/ValueLimits.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

class TcFieldsText final
{
    Q_DECLARE_TR_FUNCTIONS(consentdesk::TcFields)
};

constexpr int namedPurposes = 11;
constexpr int purposeBits = 24;
constexpr int namedFeatures = 2;
constexpr int featureBits = 12;

QString yesOrNo(bool is)
{
    return is ? TcFieldsText::tr("yes") : TcFieldsText::tr("no");
}

QString numbered(const QString &number, const QString &name)
{
    return name.isEmpty() ? number : u"%1: %2"_s.arg(number, name);
}

QString vendorsText(const TcVendors &vendors)
{
    const bool isBitField = vendors.encoding == TcVendors::Encoding::BitField;
    const QString counts =
        (isBitField ? TcFieldsText::tr("%1 vendors, numbers up to %2, written as bit field")
                    : TcFieldsText::tr("%1 vendors, numbers up to %2, written as ranges"))
            .arg(QString::number(vendors.ids.count()), QString::number(vendors.maximumId));
    if (vendors.ids.count() == 0)
        return counts;
    return TcFieldsText::tr("%1: %2").arg(counts,
                                          vendors.ids.text(value_limits::textLength - counts.size() - 2));
}

void writeOrigin(FieldWriter &writer, const TcCore &core)
{
    writer.add(TcFieldsText::tr("Version"), QString::number(core.version));
    writer.add(TcFieldsText::tr("Created"), timeText(core.createdTime()));
    writer.add(TcFieldsText::tr("Last updated"), timeText(core.lastUpdatedTime()));
    writer.add(TcFieldsText::tr("Consent platform (CMP) number"), QString::number(core.cmpId));
    writer.add(TcFieldsText::tr("Consent platform version"), QString::number(core.cmpVersion));
    writer.add(TcFieldsText::tr("Consent screen"), QString::number(core.consentScreen));
    writer.add(TcFieldsText::tr("Language"), core.consentLanguage);
    writer.add(TcFieldsText::tr("Vendor list version"), QString::number(core.vendorListVersion));
    writer.add(TcFieldsText::tr("Policy version"), QString::number(core.policyVersion));
    writer.add(TcFieldsText::tr("For this service only"), yesOrNo(core.isServiceSpecific));
    writer.add(TcFieldsText::tr("Other than the standard texts"), yesOrNo(core.useNonStandardTexts));
    writer.add(TcFieldsText::tr("Purpose 1 treated otherwise"), yesOrNo(core.purposeOneTreatment));
    writer.add(TcFieldsText::tr("Publisher's country"), core.publisherCountry);
}

QString text(const ConsentItem &item)
{
    const bool isInterest = item.subject == ConsentSubject::LegitimateInterest;
    if (!isInterest)
        return answerText(item.answer);
    return item.answer == ConsentAnswer::Accepted ? TcFieldsText::tr("claimed, no objection")
                                                  : TcFieldsText::tr("not claimed, or objected to");
}

void writeAnswers(FieldWriter &writer, const ConsentStatement &statement, ConsentSubject subject)
{
    const FieldWriter::Group group(writer, subjectsText(subject));
    for (const ConsentItem &item : statement.items) {
        if (item.subject == subject)
            writer.add(numbered(item.identifier, item.name), text(item));
    }
}

void writeRestrictions(FieldWriter &writer, const std::vector<TcRestriction> &restrictions)
{
    if (restrictions.empty())
        return;
    const FieldWriter::Group group(writer, TcFieldsText::tr("Publisher's restrictions"));
    for (const TcRestriction &restriction : restrictions) {
        if (writer.isFull())
            return writer.markCut();
        std::vector<IdRange> ranges;
        for (const TcRangeEntry &entry : restriction.vendors)
            ranges.push_back(entry.ids);
        const IdRanges vendors(std::move(ranges));
        const QString what =
            TcFieldsText::tr("purpose %1, %2")
                .arg(QString::number(restriction.purpose), tcRestrictionName(restriction.type));
        writer.add(
            what,
            TcFieldsText::tr("%1 vendors: %2").arg(QString::number(vendors.count()), vendors.text(400)));
    }
}

void writeSegments(FieldWriter &writer, const std::vector<TcSegment> &segments)
{
    for (const TcSegment &segment : segments) {
        const QString name = tcSegmentName(segment.type);
        const QString label = name.isEmpty() ? TcFieldsText::tr("Segment of an unknown kind") : name;
        writer.add(label, segment.vendors ? vendorsText(*segment.vendors) : TcFieldsText::tr("not decoded"));
    }
}

void addBits(ConsentStatement &statement, ConsentSubject subject, const IdRanges &set, int named, int bits)
{
    const bool isInterest = subject == ConsentSubject::LegitimateInterest;
    const ConsentAnswer unset = isInterest ? ConsentAnswer::NotRecorded : ConsentAnswer::Refused;
    for (int id = 1; id <= bits; ++id) {
        const bool isSet = set.contains(id);
        if (!isSet && id > named)
            continue;
        const QString name =
            subject == ConsentSubject::SpecialFeature ? tcSpecialFeatureName(id) : tcPurposeName(id);
        statement.add(subject, QString::number(id), isSet ? ConsentAnswer::Accepted : unset, name);
    }
}

void addVendors(ConsentStatement &statement, ConsentSubject subject, const TcVendors &vendors,
                ConsentAnswer unset)
{
    for (int id = 1; id <= vendors.maximumId && !statement.isCut; ++id) {
        const bool isSet = vendors.ids.contains(id);
        statement.add(subject, QString::number(id), isSet ? ConsentAnswer::Accepted : unset);
    }
}

void addPurposes(ConsentStatement &statement, const TcCore &core)
{
    addBits(statement, ConsentSubject::Purpose, core.purposeConsents, namedPurposes, purposeBits);
    addBits(statement, ConsentSubject::LegitimateInterest, core.purposeLegitimateInterests, namedPurposes,
            purposeBits);
    addBits(statement, ConsentSubject::SpecialFeature, core.specialFeatures, namedFeatures, featureBits);
}

} // namespace

void writeTcString(FieldWriter &writer, const TcString &string)
{
    const TcCore &core = string.core;
    ConsentStatement statement; // the vendors stay ranges here
    addPurposes(statement, core);
    writeOrigin(writer, core);
    writeAnswers(writer, statement, ConsentSubject::Purpose);
    writeAnswers(writer, statement, ConsentSubject::LegitimateInterest);
    writeAnswers(writer, statement, ConsentSubject::SpecialFeature);
    writer.add(subjectsText(ConsentSubject::Vendor), vendorsText(core.vendorConsents));
    writer.add(subjectsText(ConsentSubject::VendorLegitimateInterest),
               vendorsText(core.vendorLegitimateInterests));
    writeRestrictions(writer, core.restrictions);
    writeSegments(writer, string.segments);
}

ConsentStatement statementOf(const TcString &string)
{
    const TcCore &core = string.core;
    ConsentStatement statement;
    statement.platform = u"IAB TCF"_s;
    statement.recorded = core.lastUpdatedTime();
    statement.addDetail(TcFieldsText::tr("Consent platform (CMP) number"), QString::number(core.cmpId));
    addPurposes(statement, core);
    addVendors(statement, ConsentSubject::Vendor, core.vendorConsents, ConsentAnswer::Refused);
    addVendors(statement, ConsentSubject::VendorLegitimateInterest, core.vendorLegitimateInterests,
               ConsentAnswer::NotRecorded);
    return statement;
}

} // namespace consentdesk
