// SPDX-License-Identifier: Apache-2.0
#include "CatalogueFixture.h"
#include "StrictTest.h"
#include "consent/NameRules.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

#include <array>
#include <thread>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

const Site portal = Site::fromHost(u"portal.test"_s);
const Site tracker = Site::fromHost(u"tracker.test"_s);

std::shared_ptr<const Catalogue> catalogueOfNestedNames()
{
    const QByteArray text =
        test::catalogueHead() + test::catalogueCategories() +
        test::catalogueCookie("sessionid", "necessary") +
        test::catalogueCookie("anon", "statistical", "anonymised = true\n") +
        test::catalogueCookie("stat", "necessary") + test::catalogueCookie("stat_*", "statistical") +
        test::catalogueCookie("stat_cd_*", "necessary") + test::catalogueCookie("stat_cd_ef", "marketing") +
        test::catalogueCookie("stat_cd_ef_*", "functional") +
        test::catalogueCookie("\u00fc\u00fc\u00fc_*", "necessary");
    auto file = CatalogueFile::parse(text, u"fixture.toml"_s);
    if (!file)
        qFatal("%s", qPrintable(file.error().message));
    return *Catalogue::fromFiles({*std::move(file)});
}

/// Names that choices and questions are drawn from: known ones, neighbours of known ones, and strange ones.
QByteArray randomName(QRandomGenerator &random)
{
    static const QList<QByteArray> parts{
        "sessionid", "anon", "stat", "_", "cd", "ef", "\xc3\xbc\xc3\xbc\xc3\xbc", "x", "__proto__", "="};
    QByteArray name;
    for (int count = random.bounded(5); count > 0; --count)
        name += parts.at(random.bounded(parts.size()));
    return name;
}

ChoiceSet randomChoices(QRandomGenerator &random)
{
    const auto decision = [&random] { return random.bounded(2) ? Decision::Allow : Decision::Refuse; };
    ChoiceSet choices;
    for (const CookieCategory category :
         {CookieCategory::Statistical, CookieCategory::Internal, CookieCategory::ThirdParty}) {
        if (random.bounded(2))
            choices.categories.insert(category, decision());
    }
    const QStringList domains{QString(), QString(), portal.domain(), tracker.domain()};
    for (int count = random.bounded(6); count > 0; --count) {
        const CookieSelector selector{randomName(random), domains.at(random.bounded(domains.size()))};
        if (!selector.name.isEmpty() || !selector.domain.isEmpty())
            choices.cookies.insert(selector, decision());
    }
    return choices;
}

ConsentPolicy randomPolicy(QRandomGenerator &random)
{
    static const auto catalogue = catalogueOfNestedNames();
    ConsentChoices choices;
    choices.everywhere = randomChoices(random);
    for (const Site &site : {portal, tracker}) {
        if (random.bounded(2))
            choices.bySite.insert(site, randomChoices(random));
    }
    return {catalogue, choices};
}

} // namespace

class tst_NameRules final : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void theTableAnswersAsThePolicyDoes();
    void theTableOfTheBuiltInCatalogueAnswersAsThePolicyDoes();
    void whatAMoreGeneralRuleSaysIsLeftOut();
    void anExactNameOutranksTheLongestPrefix();
    void aNameThatIsNoTextIsNotToldToTheGuard();
    void jsonHasEveryRule();
    void threadsThatAskOfTwoCataloguesGetTheirOwn();
};

void tst_NameRules::theTableAnswersAsThePolicyDoes()
{
    QRandomGenerator random(20261125); // the same policies in every run
    int refused = 0;
    int allowed = 0;
    for (int round = 0; round < 400; ++round) {
        const ConsentPolicy policy = randomPolicy(random);
        for (const Site &page : {portal, tracker, Site()}) {
            for (const Site &owner : {portal, tracker, Site()}) {
                const NameRules rules = NameRules::of(policy, page, owner);
                for (int question = 0; question < 40; ++question) {
                    const QByteArray name = randomName(random);
                    const Decision wanted = policy.decide({page, owner, name}).decision;
                    QVERIFY2(rules.decide(name) == wanted, name.constData());
                    ++(wanted == Decision::Allow ? allowed : refused);
                }
            }
        }
    }
    QVERIFY(allowed > 20'000 && refused > 20'000); // neither answer is the rule
}

void tst_NameRules::theTableOfTheBuiltInCatalogueAnswersAsThePolicyDoes()
{
    ConsentChoices choices;
    choices.everywhere.categories.insert(CookieCategory::Statistical, Decision::Allow);
    const ConsentPolicy policy(Catalogue::builtIn().value(), choices);
    for (const Site &page : {portal, Site()}) {
        const NameRules rules = NameRules::of(policy, page, portal);
        for (const CookieNamePattern &pattern : policy.catalogue().patterns()) {
            for (const QByteArray &end : {QByteArray(), QByteArray("x"), QByteArray(".1234")}) {
                for (qsizetype length = pattern.text.size(); length >= 0; --length) {
                    const QByteArray name = pattern.text.first(length) + end;
                    QCOMPARE(rules.decide(name), policy.decide({page, portal, name}).decision);
                }
            }
        }
    }
}

void tst_NameRules::whatAMoreGeneralRuleSaysIsLeftOut()
{
    const ConsentPolicy nothingChosen(test::catalogueOfEveryKind(), {});
    // Of six declarations only these two are not refused.
    const NameRules first = NameRules::of(nothingChosen, portal, portal);
    QCOMPARE(first.size(), 2);
    QCOMPARE(first.decide("sessionid"), Decision::Allow);
    QCOMPARE(first.decide("anon"), Decision::Allow);
    QCOMPARE(NameRules::of(nothingChosen, portal, tracker).size(), 0);
    QCOMPARE(NameRules::of(nothingChosen, Site(), portal).size(), 0);
}

void tst_NameRules::anExactNameOutranksTheLongestPrefix()
{
    ConsentChoices choices;
    choices.everywhere.cookies.insert({"fam_1", QString()}, Decision::Refuse);
    choices.everywhere.categories.insert(CookieCategory::Statistical, Decision::Allow);
    const NameRules rules =
        NameRules::of(ConsentPolicy(test::catalogueOfEveryKind(), choices), portal, portal);
    QCOMPARE(rules.decide("fam_1"), Decision::Refuse);
    QCOMPARE(rules.decide("fam_12"), Decision::Allow);
    QCOMPARE(rules.decide("fam_"), Decision::Allow);
    QCOMPARE(rules.decide("fam"), Decision::Refuse);
}

void tst_NameRules::aNameThatIsNoTextIsNotToldToTheGuard()
{
    ConsentChoices choices;
    choices.everywhere.cookies.insert({"\xff\xfe", QString()}, Decision::Allow);
    const NameRules rules =
        NameRules::of(ConsentPolicy(test::catalogueOfEveryKind(), choices), portal, portal);
    QCOMPARE(rules.decide("\xff\xfe"), Decision::Allow);
    QCOMPARE(rules.toJson().value(u"names"_s).toObject().keys(), (QStringList{u"anon"_s, u"sessionid"_s}));
}

void tst_NameRules::jsonHasEveryRule()
{
    ConsentChoices choices;
    choices.everywhere.cookies.insert({"__proto__", QString()}, Decision::Allow);
    choices.everywhere.categories.insert(CookieCategory::Statistical, Decision::Allow);
    const NameRules rules =
        NameRules::of(ConsentPolicy(test::catalogueOfEveryKind(), choices), portal, portal);
    QCOMPARE(
        QJsonDocument(rules.toJson()).toJson(QJsonDocument::Compact),
        QByteArray(
            R"({"longest":4,"names":{"__proto__":1,"anon":1,"sessionid":1,"stats":1},"otherwise":0,"prefixes":{"fam_":1}})"));
}

/// The tables of one catalogue are kept for all threads.
void tst_NameRules::threadsThatAskOfTwoCataloguesGetTheirOwn()
{
    const auto names = [](const std::shared_ptr<const Catalogue> &catalogue) {
        return NameRules::of(ConsentPolicy(catalogue, {}), portal, portal).toJson();
    };
    const auto nested = catalogueOfNestedNames();
    const auto kinds = test::catalogueOfEveryKind();
    const QJsonObject ofNested = names(nested);
    const QJsonObject ofKinds = names(kinds);
    QVERIFY(ofNested != ofKinds);
    std::array<int, 2> wrong{};
    const auto ask = [&](int &count, const auto &catalogue, const QJsonObject &expected) {
        for (int i = 0; i < 200; ++i)
            count += names(catalogue) == expected ? 0 : 1;
    };
    std::thread other([&] { ask(wrong[0], nested, ofNested); });
    ask(wrong[1], kinds, ofKinds);
    other.join();
    QCOMPARE(wrong[0] + wrong[1], 0);
}

QTEST_GUILESS_MAIN(tst_NameRules)
#include "tst_namerules.moc"
