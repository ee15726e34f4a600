// SPDX-License-Identifier: Apache-2.0
#include "CatalogueFixture.h"
#include "StrictTest.h"
#include "consent/BannerRules.h"

#include <QTest>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

const Site here = Site::fromHost(u"here.test"_s);

/// The rules that a page is given when there is this one.
QJsonArray givenOf(const QByteArray &rule, BannerReply reply = BannerReply::Refuse,
                   const QString &url = u"https://here.test/"_s)
{
    const BannerRules rules("script", R"({"autoconsent": [)" + rule + "]}");
    return rules.forPage(QUrl(url), reply);
}

QStringList namesIn(const QJsonArray &rules)
{
    QStringList names;
    for (const QJsonValue rule : rules)
        names.append(rule[u"name"].toString());
    return names;
}

} // namespace

class tst_BannerRules final : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void onlyAnUnmixedAcceptanceAccepts_data();
    void onlyAnUnmixedAcceptanceAccepts();
    void aPageIsGivenTheRulesThatConcernIt_data();
    void aPageIsGivenTheRulesThatConcernIt();
    void hidingIsNoRefusal();
    void withoutThePackageThereIsNothing();
    void theBuiltInRulesKnowTheCommonBanners();
};

void tst_BannerRules::onlyAnUnmixedAcceptanceAccepts_data()
{
    QTest::addColumn<QList<CookieCategory>>("allowed");
    QTest::addColumn<BannerReply>("reply");
    using enum CookieCategory;
    QTest::newRow("nothing chosen") << QList<CookieCategory>() << BannerReply::Refuse;
    QTest::newRow("one allowed") << QList{Statistical} << BannerReply::Refuse;
    QTest::newRow("two allowed") << QList{Statistical, Internal} << BannerReply::Refuse;
    QTest::newRow("all allowed") << QList{Statistical, Internal, ThirdParty} << BannerReply::Accept;
}

void tst_BannerRules::onlyAnUnmixedAcceptanceAccepts()
{
    QFETCH(const QList<CookieCategory>, allowed);
    ConsentChoices choices;
    for (const CookieCategory category : allowed)
        choices.bySite[here].categories.insert(category, Decision::Allow);
    QTEST(bannerReply(ConsentPolicy(Catalogue::builtIn().value(), choices), here), "reply");
}

void tst_BannerRules::aPageIsGivenTheRulesThatConcernIt_data()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<bool>("refuses");
    QTest::addColumn<bool>("accepts");
    const QByteArray both = R"(, "optOut": [{"click": "#no"}], "optIn": [{"click": "#yes"}]})";
    const QByteArray named = R"({"name": "x")";
    QTest::newRow("any page") << named + both << true << true;
    QTest::newRow("this page") << named +
                                      R"(, "runContext": {"urlPattern": "^https?://(www\\.)?here\\.test/"})" +
                                      both
                               << true << true;
    QTest::newRow("another page") << named + R"(, "runContext": {"urlPattern": "^https://there\\.test/"})" +
                                         both
                                  << false << false;
    QTest::newRow("a pattern that is none")
        << named + R"(, "runContext": {"urlPattern": "("})" + both << false << false;
    QTest::newRow("frames only") << named + R"(, "runContext": {"main": false, "frame": true})" + both
                                 << false << false;
    QTest::newRow("hides the banner") << named + R"(, "cosmetic": true)" + both << false << false;
    QTest::newRow("cannot accept") << named + R"(, "optOut": [{"click": "#no"}], "optIn": []})" << true
                                   << false;
    QTest::newRow("the same button for both")
        << named + R"(, "optOut": [{"click": "#ok"}], "optIn": [{"click": "#ok"}]})" << false << false;
}

void tst_BannerRules::aPageIsGivenTheRulesThatConcernIt()
{
    QFETCH(const QByteArray, rule);
    QTEST(!givenOf(rule, BannerReply::Refuse).isEmpty(), "refuses");
    QTEST(!givenOf(rule, BannerReply::Accept).isEmpty(), "accepts");
}

void tst_BannerRules::hidingIsNoRefusal()
{
    const QJsonArray given = givenOf(
        R"({"name": "x", "optIn": [], "optOut": [{"if": {"exists": "#no"}, "then": [{"click": "#no"}, {"hide": "#b"}],
            "else": [{"hide": "#b", "method": "opacity"}]}, {"waitForThenClick": "#no", "hide": "#b"}]})");
    const QJsonArray steps = given[0][u"optOut"].toArray();
    const QJsonArray fails{QJsonObject{{u"exists"_s, u":not(*)"_s}}};
    QCOMPARE(steps[0][u"then"].toArray(), (QJsonArray{QJsonObject{{u"click"_s, u"#no"_s}}}));
    QCOMPARE(steps[0][u"else"].toArray(), fails);
    QCOMPARE(steps[1].toObject(), (QJsonObject{{u"waitForThenClick"_s, u"#no"_s}}));
}

void tst_BannerRules::withoutThePackageThereIsNothing()
{
    QVERIFY(!BannerRules({}, {}).isAvailable());
    QVERIFY(!BannerRules("script", "no JSON").isAvailable());
    QVERIFY(
        !BannerRules({}, R"({"autoconsent": [{"name": "x", "optOut": [{"click": "#no"}]}]})").isAvailable());
}

void tst_BannerRules::theBuiltInRulesKnowTheCommonBanners()
{
    QCOMPARE(BannerRules::builtIn().isAvailable(), BannerRules::areBuiltIn());
    if (!BannerRules::areBuiltIn())
        QSKIP("The npm package @duckduckgo/autoconsent was not to be had when this was built.");
    const QJsonArray rules =
        BannerRules::builtIn().forPage(QUrl(u"https://here.test/"_s), BannerReply::Refuse);
    const QStringList names = namesIn(rules);
    QVERIFY(names.contains(u"cookieconsent3"_s));
    QVERIFY(names.contains(u"tarteaucitron.js"_s));
    QVERIFY2(rules.size() < 250, "Rules of single sites went to a page that is none of them.");
    QVERIFY(!BannerRules::builtIn().script().isEmpty());
}

QTEST_APPLESS_MAIN(tst_BannerRules)
#include "tst_bannerrules.moc"
