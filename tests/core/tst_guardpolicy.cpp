// SPDX-License-Identifier: Apache-2.0
#include "CatalogueFixture.h"
#include "StrictTest.h"
#include "consent/GuardPolicy.h"
#include "consent/GuardRules.h"

#include <QJsonArray>
#include <QTest>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

Site siteNumber(int number)
{
    return Site::fromHost(u"site%1.test"_s.arg(number));
}

ConsentPolicy policyOf(const ConsentChoices &choices)
{
    return {test::catalogueOfEveryKind(), choices};
}

ConsentChoices choicesForSites(int count)
{
    ConsentChoices choices;
    for (int i = 0; i < count; ++i)
        choices.bySite[siteNumber(i)].categories.insert(
            i % 2 == 0 ? CookieCategory::Statistical : CookieCategory::Internal, Decision::Allow);
    return choices;
}

QJsonValue rulesOf(const QJsonObject &json, const Site &site)
{
    const QJsonObject entry = json.value(u"sites"_s).toObject().value(site.domain()).toObject();
    return entry.contains(u"rules"_s) ? json.value(u"rules"_s).toArray().at(entry.value(u"rules"_s).toInt())
                                      : json.value(u"everywhere"_s);
}

/// What the script answers for a name nobody knows, on a site that is not listed.
int otherwiseOnUnlisted(const QJsonObject &json)
{
    return json.value(u"everywhere"_s)
        .toObject()
        .value(u"first"_s)
        .toObject()
        .value(u"otherwise"_s)
        .toInt(-1);
}

} // namespace

class tst_GuardPolicy final : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void everySiteHasItsRules();
    void equalRulesAreToldOnce();
    void aVisitedSiteIsToldWithoutRulesUnlessItHasSome();
    void sitesBeyondTheBoundAreStrictAtFirst();
};

void tst_GuardPolicy::everySiteHasItsRules()
{
    ConsentChoices choices = choicesForSites(4);
    choices.everywhere.cookies.insert({"ads", u"site3.test"_s}, Decision::Allow);
    choices.bySite[siteNumber(9)].cookies.insert({"ads", {}}, Decision::Refuse);
    const ConsentPolicy policy = policyOf(choices);
    const QJsonObject json = GuardPolicy(policy).toJson({}, 7);
    QCOMPARE(json.value(u"sequence"_s).toInt(), 7);
    QCOMPARE(json.value(u"unknown"_s).toObject(), GuardRules::of(policy, Site()).toJson());
    for (int i = 0; i < 10; ++i) // 4 to 8 are nobody's choice
        QCOMPARE(rulesOf(json, siteNumber(i)).toObject(), GuardRules::of(policy, siteNumber(i)).toJson());
}

void tst_GuardPolicy::equalRulesAreToldOnce()
{
    const GuardPolicy told(policyOf(choicesForSites(100)));
    QVERIFY(told.isComplete());
    const QJsonObject json = told.toJson({}, 1);
    QCOMPARE(json.value(u"sites"_s).toObject().size(), 100);
    QCOMPARE(json.value(u"rules"_s).toArray().size(), 2);
}

void tst_GuardPolicy::aVisitedSiteIsToldWithoutRulesUnlessItHasSome()
{
    const GuardPolicy told(policyOf(choicesForSites(1)));
    const QJsonObject sites = told.toJson({siteNumber(0), siteNumber(5), Site::fromHost(u"127.0.0.1"_s)}, 1)
                                  .value(u"sites"_s)
                                  .toObject();
    QCOMPARE(sites.keys(), (QStringList{u"127.0.0.1"_s, u"site0.test"_s, u"site5.test"_s}));
    QVERIFY(sites.value(u"site0.test"_s).toObject().contains(u"rules"_s));
    QVERIFY(!sites.value(u"site5.test"_s).toObject().contains(u"rules"_s));
    QCOMPARE(sites.value(u"site5.test"_s).toObject().value(u"below"_s).toBool(), true);
    QCOMPARE(sites.value(u"127.0.0.1"_s).toObject().value(u"below"_s).toBool(), false);
}

void tst_GuardPolicy::sitesBeyondTheBoundAreStrictAtFirst()
{
    ConsentChoices choices = choicesForSites(int(GuardPolicy::maximumSites));
    choices.everywhere.categories.insert(CookieCategory::Internal, Decision::Allow);
    choices.everywhere.cookies.insert({"sessionid", {}}, Decision::Refuse);
    const GuardPolicy whole(policyOf(choices));
    QVERIFY(whole.isComplete());
    QCOMPARE(otherwiseOnUnlisted(whole.toJson({}, 1)), 1);

    choices.bySite[Site::fromHost(u"zz-refuses.test"_s)].categories.insert(CookieCategory::Internal,
                                                                           Decision::Refuse);
    const GuardPolicy cut(policyOf(choices));
    QVERIFY(!cut.isComplete());
    const QJsonObject json = cut.toJson({}, 1);
    QCOMPARE(json.value(u"sites"_s).toObject().size(), GuardPolicy::maximumSites);
    QCOMPARE(otherwiseOnUnlisted(json), 0);
    const QJsonObject names =
        json.value(u"everywhere"_s).toObject().value(u"first"_s).toObject().value(u"names"_s).toObject();
    QVERIFY(!names.contains(u"sessionid"_s)); // necessary, and refused everywhere all the same
}

QTEST_GUILESS_MAIN(tst_GuardPolicy)
#include "tst_guardpolicy.moc"
