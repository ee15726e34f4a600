// SPDX-License-Identifier: Apache-2.0
#include "StrictTest.h"
#include "TcStringWriter.h"
#include "values/TcFields.h"
#include "values/TcString.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype anyLength = 10'000;
constexpr auto nothingAccepted = "CP6ywkAP62DgAAfKABENB-EAAAAAAAAAAAYgAAAAAAAA";

/// Written by the reference implementation: tests/data/tcstrings/make_vectors.mjs.
QJsonArray vectors()
{
    QFile file(QStringLiteral(CONSENTDESK_TC_VECTORS));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", CONSENTDESK_TC_VECTORS);
    return QJsonDocument::fromJson(file.readAll()).array();
}

QString time(const QDateTime &time)
{
    return time.toString(Qt::ISODateWithMs);
}

const TcVendors *disclosedVendors(const TcString &string)
{
    for (const TcSegment &segment : string.segments) {
        if (segment.type == 1 && segment.vendors)
            return &*segment.vendors;
    }
    return nullptr;
}

/// The fields of a string in the shape of the vectors.
QJsonObject described(const TcString &string)
{
    const TcCore &core = string.core;
    const TcVendors *const disclosed = disclosedVendors(string);
    int restrictions = 0; // the library counts a vendor and purpose once each
    for (const TcRestriction &restriction : core.restrictions)
        restrictions += int(restriction.vendors.size());
    return {{u"created"_s, time(core.createdTime())},
            {u"lastUpdated"_s, time(core.lastUpdatedTime())},
            {u"cmpId"_s, core.cmpId},
            {u"cmpVersion"_s, core.cmpVersion},
            {u"consentScreen"_s, core.consentScreen},
            {u"language"_s, core.consentLanguage},
            {u"vendorListVersion"_s, core.vendorListVersion},
            {u"policyVersion"_s, core.policyVersion},
            {u"isServiceSpecific"_s, core.isServiceSpecific},
            {u"useNonStandardTexts"_s, core.useNonStandardTexts},
            {u"specialFeatures"_s, core.specialFeatures.text(anyLength)},
            {u"purposeConsents"_s, core.purposeConsents.text(anyLength)},
            {u"purposeLegitimateInterests"_s, core.purposeLegitimateInterests.text(anyLength)},
            {u"purposeOneTreatment"_s, core.purposeOneTreatment},
            {u"publisherCountry"_s, core.publisherCountry},
            {u"vendorConsents"_s, core.vendorConsents.ids.text(anyLength)},
            {u"vendorLegitimateInterests"_s, core.vendorLegitimateInterests.ids.text(anyLength)},
            {u"disclosedVendors"_s, disclosed ? disclosed->ids.text(anyLength) : QString()},
            {u"restrictions"_s, restrictions}};
}

TcString parsed(const QByteArray &text)
{
    const auto string = TcString::parse(text);
    if (!string)
        qFatal("%s", qPrintable(string.error().message));
    return *string;
}

} // namespace

class tst_TcString final : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void everyFieldIsWhatTheReferenceImplementationReads_data();
    void everyFieldIsWhatTheReferenceImplementationReads();
    void writtenAgainTheCoreHasTheSameBits_data() { everyFieldIsWhatTheReferenceImplementationReads_data(); }
    void writtenAgainTheCoreHasTheSameBits();
    void aStringThatEndsTooEarlyIsRefusedWhereverItEnds();
    void whatIsNoStringGetsASentence_data();
    void whatIsNoStringGetsASentence();
    void otherSegmentsAreRecognised();
    void thePurposesOfAStatementHaveNames();
    void anObjectionIsNotToldFromAnInterestThatNobodyClaims();
    void vendorsAreRefusedUpToTheHighestThatIsNamed();
    void manyVendorsAreCutAndSaidToBe();
    void overlappingRangesAreCountedOnce();
    void aStringByChanceIsNotPlausible_data();
    void aStringByChanceIsNotPlausible();
};

void tst_TcString::everyFieldIsWhatTheReferenceImplementationReads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QJsonObject>("expected");
    const QJsonArray all = vectors();
    QVERIFY(all.size() >= 13);
    for (const auto &value : all) {
        const QJsonObject vector = value.toObject();
        QTest::newRow(qPrintable(vector.value(u"name"_s).toString()))
            << vector.value(u"string"_s).toString().toLatin1() << vector.value(u"expected"_s).toObject();
    }
}

void tst_TcString::everyFieldIsWhatTheReferenceImplementationReads()
{
    QFETCH(QByteArray, text);
    QFETCH(QJsonObject, expected);
    const QJsonObject actual = described(parsed(text));
    for (const QString &key : expected.keys())
        QCOMPARE(actual.value(key), expected.value(key));
    QCOMPARE(actual.size(), expected.size());
    QVERIFY(parsed(text).isPlausible());
}

void tst_TcString::writtenAgainTheCoreHasTheSameBits()
{
    QFETCH(QByteArray, text);
    const TcString string = parsed(text);
    const QByteArray core = text.left(text.indexOf('.') < 0 ? text.size() : text.indexOf('.'));
    const QByteArray bits = test::TcStringWriter::bitsOf(core);
    QCOMPARE(test::TcStringWriter::bitsOf(string.core), bits.first(string.coreBits));
    QVERIFY(!bits.sliced(string.coreBits).contains('1'));
}

void tst_TcString::aStringThatEndsTooEarlyIsRefusedWhereverItEnds()
{
    const QByteArray whole = nothingAccepted;
    const qsizetype needed = (parsed(whole).coreBits + 5) / 6;
    for (qsizetype length = 1; length < needed; ++length) {
        const auto string = TcString::parse(whole.first(length));
        QVERIFY2(!string, qPrintable(QString::number(length)));
        QCOMPARE(string.error().message,
                 u"The consent string ends too early: it was cut short or damaged."_s);
    }
    QVERIFY(TcString::parse(whole.first(needed)));
}

void tst_TcString::whatIsNoStringGetsASentence_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("sentence");
    const QString characters = u"This is no consent string: it is empty or holds characters that none has."_s;
    QTest::newRow("empty") << QByteArray() << characters;
    QTest::newRow("only a dot") << QByteArray(".") << characters;
    QTest::newRow("padding") << QByteArray("CP6y=") << characters;
    QTest::newRow("octets above 127") << QByteArray("C\xc3\xa9") << characters;
    QTest::newRow("version 1, long out of use")
        << QByteArray("BOEFEAyOEFEAyAHABDENAI4AAAB9vABAASA")
        << u"The consent string has version 1; only version 2 is decoded."_s;
}

void tst_TcString::whatIsNoStringGetsASentence()
{
    QFETCH(QByteArray, text);
    const auto string = TcString::parse(text);
    QVERIFY(!string);
    QTEST(string.error().message, "sentence");
}

void tst_TcString::otherSegmentsAreRecognised()
{
    const TcString string = parsed(QByteArray(nothingAccepted) + ".eAAAAAAAAAAA.IAAA.gAAA..!");
    QCOMPARE(string.segments.size(), size_t(5));
    QCOMPARE(string.segments[0].type, 3);
    QVERIFY(!string.segments[0].vendors);
    QCOMPARE(string.segments[1].type, 1);
    QVERIFY(string.segments[1].vendors);
    QCOMPARE(string.segments[2].type, 4);
    QVERIFY(!string.segments[2].vendors);
    QCOMPARE(string.segments[3].type, 0);
    QCOMPARE(string.segments[4].type, 0);
}

void tst_TcString::thePurposesOfAStatementHaveNames()
{
    const auto statement = statementOf(parsed("CP6ywkAP62DgAAfKABENB-EMAP_gAH_gAAYgAAAAAAAA"));
    int named = 0;
    for (const ConsentItem &item : statement.items) {
        QVERIFY2(!item.name.isEmpty(), qPrintable(item.identifier));
        QCOMPARE(item.answer == ConsentAnswer::Accepted,
                 item.subject != ConsentSubject::LegitimateInterest || item.identifier != u"1");
        ++named;
    }
    QCOMPARE(named, 11 + 11 + 2);
    QCOMPARE(statement.platform, u"IAB TCF"_s);
    QCOMPARE(statement.recorded, QDateTime(QDate(2024, 3, 2), QTime(0, 0), Qt::UTC));
    QCOMPARE(statement.record, ConsentRecord::Choice);
}

void tst_TcString::anObjectionIsNotToldFromAnInterestThatNobodyClaims()
{
    const auto statement = statementOf(parsed(nothingAccepted));
    QCOMPARE(statement.answer(ConsentSubject::Purpose, u"1"_s), ConsentAnswer::Refused);
    QCOMPARE(statement.answer(ConsentSubject::SpecialFeature, u"2"_s), ConsentAnswer::Refused);
    QCOMPARE(statement.answer(ConsentSubject::LegitimateInterest, u"2"_s), ConsentAnswer::NotRecorded);
    QCOMPARE(statement.answer(ConsentSubject::Purpose, u"12"_s), std::nullopt);
    QCOMPARE(statement.answer(ConsentSubject::Vendor, u"1"_s), std::nullopt);
}

void tst_TcString::vendorsAreRefusedUpToTheHighestThatIsNamed()
{
    const auto statement = statementOf(parsed("CP6ywkAP62DgAAfKABENB-EAAAAAAAAAAAYgAEEUB9IAMAFAH0AA"));
    QCOMPARE(statement.answer(ConsentSubject::Vendor, u"6"_s), ConsentAnswer::Accepted);
    QCOMPARE(statement.answer(ConsentSubject::Vendor, u"7"_s), ConsentAnswer::Refused);
    QCOMPARE(statement.answer(ConsentSubject::Vendor, u"9"_s), std::nullopt);
    QCOMPARE(statement.answer(ConsentSubject::VendorLegitimateInterest, u"500"_s), ConsentAnswer::Accepted);
    QCOMPARE(statement.answer(ConsentSubject::VendorLegitimateInterest, u"19"_s), ConsentAnswer::NotRecorded);
    QVERIFY(!statement.isCut);
}

void tst_TcString::manyVendorsAreCutAndSaidToBe()
{
    const auto string = parsed("CP6ywkAP62DgAAfKABENB-EAAAAAAAAAAAYn__wAX__gAAAA"); // only vendor 65,535
    const auto statement = statementOf(string);
    QVERIFY(statement.isCut);
    QCOMPARE(qsizetype(statement.items.size()), value_limits::statementItems);
    QCOMPARE(string.core.vendorConsents.ids.count(), 1);
    QVERIFY(string.core.vendorConsents.ids.contains(65535));
}

void tst_TcString::overlappingRangesAreCountedOnce()
{
    const IdRanges ids({{5, 9}, {1, 6}, {10, 10}, {40, 30}, {20, 21}});
    QCOMPARE(ids.text(anyLength), u"1-10, 20-21"_s);
    QCOMPARE(ids.count(), 12);
    QVERIFY(ids.contains(10) && !ids.contains(11) && !ids.contains(0) && !ids.contains(35));
    QCOMPARE(ids.text(10), u"1-10, …"_s);
}

void tst_TcString::aStringByChanceIsNotPlausible_data()
{
    QTest::addColumn<int>("bit");
    QTest::newRow("created before the framework") << 6;
    QTest::newRow("updated before it was created") << 6 + 36 + 6;
    QTest::newRow("a language that is no letter") << 6 + 36 + 36 + 12 + 12 + 6;
    QTest::newRow("a country that is no letter") << 201;
}

void tst_TcString::aStringByChanceIsNotPlausible()
{
    QFETCH(int, bit);
    QByteArray bits = test::TcStringWriter::bitsOf(nothingAccepted);
    bits[bit] = bits.at(bit) == '1' ? '0' : '1';
    for (int other = 1; bit == 201 && other < 3; ++other)
        bits[bit + other] = '1';
    for (int other = 1; bit == 102 + 6 && other < 3; ++other)
        bits[bit + other] = '1';
    QVERIFY(!parsed(test::TcStringWriter::base64Url(bits)).isPlausible());
}

QTEST_GUILESS_MAIN(tst_TcString)
#include "tst_tcstring.moc"
