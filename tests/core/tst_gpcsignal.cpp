// SPDX-License-Identifier: Apache-2.0
#include "CatalogueFixture.h"
#include "StrictTest.h"
#include "consent/GpcSignal.h"
#include "consent/GuardPolicy.h"

#include <QTest>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

const Site here = Site::fromHost(u"here.test"_s);

void decideAll(ChoiceSet &choices, Decision decision)
{
    for (const auto category :
         {CookieCategory::Statistical, CookieCategory::Internal, CookieCategory::ThirdParty})
        choices.categories.insert(category, decision);
}

} // namespace

class tst_GpcSignal final : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void itIsSentWhileAnythingIsRefused_data();
    void itIsSentWhileAnythingIsRefused();
    void theGuardIsToldTheSame();
};

void tst_GpcSignal::itIsSentWhileAnythingIsRefused_data()
{
    QTest::addColumn<ConsentChoices>("choices");
    QTest::addColumn<bool>("isSent");
    ConsentChoices choices;
    QTest::newRow("nothing chosen") << choices << true;
    decideAll(choices.bySite[here], Decision::Allow);
    QTest::newRow("all accepted here") << choices << false;
    ConsentChoices refusedEverywhere = choices;
    refusedEverywhere.everywhere.cookies.insert({"_ga", {}}, Decision::Refuse);
    QTest::newRow("all accepted here, a cookie refused everywhere") << refusedEverywhere << false;
    ConsentChoices refusedHere = choices;
    refusedHere.bySite[here].cookies.insert({"_ga", {}}, Decision::Refuse);
    QTest::newRow("all accepted here but for a cookie") << refusedHere << true;
    ConsentChoices blocked = choices;
    blocked.bySite[here].storage = Decision::Refuse;
    QTest::newRow("all accepted here but other storage") << blocked << true;
    ConsentChoices one = choices;
    one.bySite[here].categories.insert(CookieCategory::ThirdParty, Decision::Refuse);
    QTest::newRow("one category refused here") << one << true;
    ConsentChoices everywhere;
    decideAll(everywhere.everywhere, Decision::Allow);
    QTest::newRow("all accepted everywhere") << everywhere << false;
    everywhere.everywhere.cookies.insert({"_ga", {}}, Decision::Refuse);
    QTest::newRow("all accepted everywhere but for a cookie") << everywhere << true;
    everywhere.bySite[here].cookies.insert({"_ga", {}}, Decision::Allow);
    QTest::newRow("that cookie allowed here") << everywhere << false;
    everywhere.bySite[here].categories.insert(CookieCategory::Internal, Decision::Refuse);
    QTest::newRow("a category refused here only") << everywhere << true;
}

void tst_GpcSignal::itIsSentWhileAnythingIsRefused()
{
    QFETCH(ConsentChoices, choices);
    QFETCH(bool, isSent);
    const ConsentPolicy policy(test::catalogueOfEveryKind(), choices);
    QCOMPARE(sendsGpc(policy, here), isSent);
    QVERIFY(!sendsGpc(policy, here, GpcWish::Off));
}

void tst_GpcSignal::theGuardIsToldTheSame()
{
    ConsentChoices choices;
    decideAll(choices.bySite[here], Decision::Allow);
    const ConsentPolicy policy(test::catalogueOfEveryKind(), choices);
    const QJsonObject told = GuardPolicy(policy).toJson({}, 1);
    QCOMPARE(told.value(u"gpc"_s), QJsonValue(true));
    QCOMPARE(told[u"sites"_s][u"here.test"_s][u"gpc"_s], QJsonValue(false));
    ConsentChoices everywhere;
    decideAll(everywhere.everywhere, Decision::Allow);
    const QJsonObject accepting =
        GuardPolicy(ConsentPolicy(test::catalogueOfEveryKind(), everywhere)).toJson({}, 1);
    QCOMPARE(accepting.value(u"gpc"_s), QJsonValue(false));
    QCOMPARE(accepting.value(u"gpcUnknown"_s), QJsonValue(true));
    const QJsonObject off = GuardPolicy(policy, GpcWish::Off).toJson({}, 1);
    QCOMPARE(off.value(u"gpc"_s), QJsonValue(false));
}

QTEST_GUILESS_MAIN(tst_GpcSignal)
#include "tst_gpcsignal.moc"
