// SPDX-License-Identifier: Apache-2.0
#include "StrictTest.h"
#include "consent/PlatformBeliefs.h"

#include <QTest>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

const Site portal = Site::fromHost(u"portal.example"_s);

ConsentPolicy policyWith(const QMap<CookieCategory, Decision> &categories)
{
    ConsentChoices choices;
    choices.bySite.insert(portal, {categories, {}});
    return {Catalogue::builtIn().value(), choices};
}

} // namespace

class tst_PreferencesCookie final : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void everyEncodingOfAnObjectIsRead_data();
    void everyEncodingOfAnObjectIsRead();
    void nothingElseIsRead_data();
    void nothingElseIsRead();
    void onlyTruthsAreAnswers();
    void itIsWrittenAsScriptsWriteIt();
    void aTimeIsReadWhereItIsOne();
    void unknownMembersStay();
    void everyRefusalIsStated();
    void anAcceptedToolIsStatedOnlyWhereTheSiteAsksAboutIt();
    void withoutARecordEveryToolCountsAsAccepted();
    void whatIsNotStatedContradictsNothingInARecord();
    void anUnreadableRecordIsNeverTold();
    void whereNothingWasChosenTheDefaultsAreCompared();
};

void tst_PreferencesCookie::everyEncodingOfAnObjectIsRead_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("as the platform writes") << QByteArray("%7B%22matomo%22%3Afalse%7D");
    QTest::newRow("not encoded") << QByteArray("{\"matomo\":false}");
    QTest::newRow("encoded twice") << QByteArray("%257B%2522matomo%2522%253Afalse%257D");
    QTest::newRow("in quotation marks") << QByteArray("\"%7B%22matomo%22%3Afalse%7D\"");
    QTest::newRow("lower case digits, spaces") << QByteArray("%7b%20%22matomo%22%3a%20false%7d");
}

void tst_PreferencesCookie::everyEncodingOfAnObjectIsRead()
{
    QFETCH(const QByteArray, value);
    const auto cookie = PreferencesCookie::parse(value);
    QVERIFY(cookie);
    QCOMPARE(cookie->answer(u"matomo"_s), ToolAnswer::Refused);
    QCOMPARE(cookie->answer(u"ga"_s), ToolAnswer::NotStated);
}

void tst_PreferencesCookie::nothingElseIsRead_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a list") << QByteArray("[true]");
    QTest::newRow("a word") << QByteArray("true");
    QTest::newRow("cut off") << QByteArray("%7B%22matomo");
    QTest::newRow("cut inside an escape") << QByteArray("%7B%22matomo%22%3Afalse%7");
    QTest::newRow("encoded three times") << QByteArray("%25257B%25257D");
    QTest::newRow("too long") << QByteArray("{\"a\":\"" + QByteArray(5000, 'a') + "\"}");
}

void tst_PreferencesCookie::nothingElseIsRead()
{
    QFETCH(const QByteArray, value);
    const auto cookie = PreferencesCookie::parse(value);
    QVERIFY(!cookie);
    QVERIFY(!cookie.error().message.contains(u"matomo"_s)); // no text of the value
}

void tst_PreferencesCookie::onlyTruthsAreAnswers()
{
    const auto cookie = PreferencesCookie::parse(R"({"ga":"false","at":0,"piano":null,"matomo":true})");
    QVERIFY(cookie);
    for (const QString &key : {u"ga"_s, u"at"_s, u"piano"_s})
        QCOMPARE(cookie->answer(key), ToolAnswer::NotStated);
    QCOMPARE(cookie->answer(u"matomo"_s), ToolAnswer::Accepted);
}

void tst_PreferencesCookie::itIsWrittenAsScriptsWriteIt()
{
    PreferencesCookie cookie;
    cookie.setAnswer(u"matomo"_s, Decision::Refuse);
    cookie.setRecorded(QDateTime::fromMSecsSinceEpoch(1'760'000'000'000, Qt::UTC));
    QCOMPARE(cookie.value(), QByteArray("%7B%22matomo%22%3Afalse%2C%22timestamp%22%3A1760000000000%7D"));
    QCOMPARE(PreferencesCookie::parse(cookie.value()).value(), cookie);
}

void tst_PreferencesCookie::aTimeIsReadWhereItIsOne()
{
    QCOMPARE(PreferencesCookie::parse(R"({"timestamp":1760000000000})")->recorded()->date(),
             QDate(2025, 10, 9));
    for (const QByteArray value :
         {"{}", R"({"timestamp":-1})", R"({"timestamp":1e300})", R"({"timestamp":"1"})"})
        QVERIFY(!PreferencesCookie::parse(value)->recorded());
}

void tst_PreferencesCookie::unknownMembersStay()
{
    const auto before = PreferencesCookie::parse(R"({"chat":true,"version":{"a":[1]},"matomo":true})");
    const PreferencesCookie told =
        toldPreferences(*before, policyWith({}), portal, QDateTime::currentDateTimeUtc());
    QCOMPARE(told.members().value(u"chat"_s), QJsonValue(true));
    QCOMPARE(told.members().value(u"version"_s), before->members().value(u"version"_s));
    QCOMPARE(told.answer(u"matomo"_s), ToolAnswer::Refused);
}

void tst_PreferencesCookie::everyRefusalIsStated()
{
    const PreferencesCookie told =
        toldPreferences({}, policyWith({}), portal, QDateTime::currentDateTimeUtc());
    for (const QString &key : {u"ga"_s, u"matomo"_s, u"xiti"_s, u"at"_s, u"piano"_s, u"eulerian"_s})
        QCOMPARE(told.answer(key), ToolAnswer::Refused);
    QCOMPARE(told.answer(u"functional_cookies"_s), ToolAnswer::Accepted);
    QVERIFY(told.recorded());
}

void tst_PreferencesCookie::anAcceptedToolIsStatedOnlyWhereTheSiteAsksAboutIt()
{
    const auto before = PreferencesCookie::parse(R"({"matomo":false})");
    const PreferencesCookie told = toldPreferences(
        *before, policyWith({{CookieCategory::Statistical, Decision::Allow}}), portal, QDateTime());
    QCOMPARE(told.answer(u"matomo"_s), ToolAnswer::Accepted);
    QCOMPARE(told.answer(u"ga"_s), ToolAnswer::NotStated);
    QCOMPARE(told.answer(u"eulerian"_s), ToolAnswer::Refused);
}

void tst_PreferencesCookie::withoutARecordEveryToolCountsAsAccepted()
{
    const PlatformBeliefs beliefs = platformBeliefs(std::nullopt, policyWith({}), portal);
    QCOMPARE(beliefs.record, PlatformBeliefs::Record::NoChoice);
    QVERIFY(beliefs.contradicts() && beliefs.canBeTold());
}

void tst_PreferencesCookie::whatIsNotStatedContradictsNothingInARecord()
{
    const PlatformBeliefs refused =
        platformBeliefs(QByteArray(R"({"matomo":false})"), policyWith({}), portal);
    QVERIFY(!refused.contradicts());
    QCOMPARE(refused.stated(ToolAnswer::Refused).size(), 1);
    QVERIFY(platformBeliefs(QByteArray(R"({"matomo":true})"), policyWith({}), portal).contradicts());
}

void tst_PreferencesCookie::anUnreadableRecordIsNeverTold()
{
    const PlatformBeliefs beliefs = platformBeliefs(QByteArray("old=1"), policyWith({}), portal);
    QCOMPARE(beliefs.record, PlatformBeliefs::Record::Unreadable);
    QVERIFY(!beliefs.canBeTold() && !beliefs.contradicts());
}

void tst_PreferencesCookie::whereNothingWasChosenTheDefaultsAreCompared()
{
    const auto record = QByteArray(R"({"matomo":true})");
    const ConsentPolicy defaults{Catalogue::builtIn().value(), ConsentChoices()};
    const PlatformBeliefs byDefault = platformBeliefs(record, defaults, portal);
    QVERIFY(byDefault.contradicts() && byDefault.isOfDefaults);
    const PlatformBeliefs chosen =
        platformBeliefs(record, policyWith({{CookieCategory::Statistical, Decision::Refuse}}), portal);
    QVERIFY(chosen.contradicts() && !chosen.isOfDefaults);
}

QTEST_APPLESS_MAIN(tst_PreferencesCookie)
#include "tst_preferencescookie.moc"
