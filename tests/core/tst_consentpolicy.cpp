// SPDX-License-Identifier: Apache-2.0
#include "CatalogueFixture.h"
#include "StrictTest.h"
#include "consent/ConsentPolicy.h"

#include <QSet>
#include <QTest>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Choices written as words, so that a row reads like the visitor's settings:
///   "here statistical=allow", "everywhere cookie ads=refuse", "here cookie ads@tracker.test=allow",
///   "here all of tracker.test=refuse", "here storage=refuse". "here" is portal.test.
void addChoice(ConsentChoices &choices, const QString &words)
{
    const QStringList sides = words.split(u'=');
    const QStringList what = sides.at(0).split(u' ');
    const Decision decision = *decisionFrom(sides.at(1));
    ChoiceSet &scope =
        what.at(0) == u"here" ? choices.bySite[Site::fromHost(u"portal.test"_s)] : choices.everywhere;
    if (what.at(1) == u"cookie") {
        const QStringList name = what.at(2).split(u'@');
        scope.cookies[{name.at(0).toUtf8(), name.value(1)}] = decision;
    } else if (what.at(1) == u"all") {
        scope.cookies[{{}, what.at(3)}] = decision;
    } else if (what.at(1) == u"storage") {
        scope.storage = decision;
    } else {
        scope.categories[*cookieCategoryFrom(what.at(1))] = decision;
    }
}

ConsentPolicy policyOf(const QStringList &words)
{
    static const auto catalogue = test::catalogueOfEveryKind();
    ConsentChoices choices;
    for (const QString &choice : words)
        addChoice(choices, choice);
    return {catalogue, choices};
}

/// "ads@tracker.test" met on @p page; "*@tracker.test" asks for the origin, "script@tracker.test" for what
/// its scripts use; "@x" is a nameless cookie.
CookieAccess accessOf(const QString &cookie, const QString &page)
{
    const QStringList parts = cookie.split(u'@');
    CookieAccess access{Site::fromHost(page), Site::fromHost(parts.at(1)), parts.at(0).toUtf8()};
    if (parts.at(0) == u"*" || parts.at(0) == u"script")
        access.name.reset();
    if (parts.at(0) == u"script")
        access.means = CookieAccess::Means::Scripts;
    return access;
}

const auto portal = u"portal.test"_s;
const auto unknownPage = QString();

} // namespace

class tst_ConsentPolicy final : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void theFirstRuleThatMatchesDecides_data();
    void theFirstRuleThatMatchesDecides();
    void aVerdictNamesTheRuleFirstAndThenWhatTheCookieIs();
    void onlyAnonymisedStatisticsOfTheSiteItselfAreExempt();
    void anOriginIsLetThroughExactlyWhenACookieOfItMayBe();
    void aToggleShowsWhatIsInForce_data();
    void aToggleShowsWhatIsInForce();
    void everyReachableVerdictHasASentenceOfItsOwn();
    void aSentenceContainsNoTextOfThePage();
    void everyReasonHasAStableIdentifier();
    void decidingOneCookieIsCheap();
    void decidingAnOriginIsCheap();
};

void tst_ConsentPolicy::theFirstRuleThatMatchesDecides_data()
{
    QTest::addColumn<QStringList>("choices");
    QTest::addColumn<QString>("cookie");
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("verdict"); // "allow" or "refuse", then the reasons
    const auto row = [](const char *title, const QStringList &choices, const QString &cookie,
                        const QString &page, const QString &verdict) {
        QTest::newRow(title) << choices << cookie << page << verdict;
    };
    const QStringList none;

    // nobody has chosen anything
    row("necessary", none, u"sessionid@portal.test"_s, portal, u"allow necessary-needs-no-consent"_s);
    row("anonymised statistics", none, u"anon@portal.test"_s, portal, u"allow anonymised-statistics"_s);
    row("statistics", none, u"stats@portal.test"_s, portal, u"refuse category-not-accepted"_s);
    row("a family of names", none, u"fam_1@portal.test"_s, portal, u"refuse category-not-accepted"_s);
    row("functional", none, u"lang@portal.test"_s, portal, u"refuse category-not-accepted"_s);
    row("marketing", none, u"ads@portal.test"_s, portal, u"refuse category-not-accepted"_s);
    row("unknown", none, u"what@portal.test"_s, portal, u"refuse category-not-accepted unclassified"_s);
    row("nameless", none, u"@portal.test"_s, portal, u"refuse category-not-accepted unclassified"_s);
    row("a necessary name of a third party", none, u"sessionid@tracker.test"_s, portal,
        u"refuse category-not-accepted third-party unclassified"_s);
    row("anonymised statistics of a third party", none, u"anon@tracker.test"_s, portal,
        u"refuse category-not-accepted third-party"_s);

    // categories, here before everywhere
    row("category here", {u"here statistical=allow"_s}, u"stats@portal.test"_s, portal,
        u"allow category-chosen-here"_s);
    row("category refused here", {u"here statistical=refuse"_s}, u"stats@portal.test"_s, portal,
        u"refuse category-chosen-here"_s);
    row("category everywhere", {u"everywhere statistical=allow"_s}, u"stats@portal.test"_s, portal,
        u"allow category-chosen-everywhere"_s);
    row("category refused everywhere", {u"everywhere internal=refuse"_s}, u"lang@portal.test"_s, portal,
        u"refuse category-chosen-everywhere"_s);
    row("category here outranks everywhere", {u"here internal=refuse"_s, u"everywhere internal=allow"_s},
        u"lang@portal.test"_s, portal, u"refuse category-chosen-here"_s);
    row("category everywhere where this site chose another",
        {u"here internal=refuse"_s, u"everywhere statistical=allow"_s}, u"stats@portal.test"_s, portal,
        u"allow category-chosen-everywhere"_s);
    row("another category", {u"here statistical=allow"_s}, u"ads@portal.test"_s, portal,
        u"refuse category-not-accepted"_s);
    row("a choice of another site", {u"here statistical=allow"_s}, u"stats@other.test"_s, u"other.test"_s,
        u"refuse category-not-accepted"_s);
    row("third-party accepted", {u"here third-party=allow"_s}, u"ads@tracker.test"_s, portal,
        u"allow category-chosen-here third-party"_s);
    row("statistical does not open third parties", {u"here statistical=allow"_s}, u"stats@tracker.test"_s,
        portal, u"refuse category-not-accepted third-party"_s);
    row("a category does not touch necessary", {u"everywhere internal=refuse"_s}, u"sessionid@portal.test"_s,
        portal, u"allow necessary-needs-no-consent"_s);
    row("a category does not touch exempt", {u"here statistical=refuse"_s}, u"anon@portal.test"_s, portal,
        u"allow anonymised-statistics"_s);

    // one cookie, before its category
    row("cookie here", {u"here cookie ads=allow"_s}, u"ads@portal.test"_s, portal,
        u"allow cookie-chosen-here"_s);
    row("cookie everywhere", {u"everywhere cookie ads=allow"_s}, u"ads@portal.test"_s, portal,
        u"allow cookie-chosen-everywhere"_s);
    row("cookie outranks category", {u"here cookie ads=refuse"_s, u"here internal=allow"_s},
        u"ads@portal.test"_s, portal, u"refuse cookie-chosen-here"_s);
    row("cookie everywhere outranks category here",
        {u"everywhere cookie ads=allow"_s, u"here internal=refuse"_s}, u"ads@portal.test"_s, portal,
        u"allow cookie-chosen-everywhere"_s);
    row("cookie here outranks cookie everywhere",
        {u"here cookie ads=refuse"_s, u"everywhere cookie ads=allow"_s}, u"ads@portal.test"_s, portal,
        u"refuse cookie-chosen-here"_s);
    row("necessary refused by name", {u"here cookie sessionid=refuse"_s}, u"sessionid@portal.test"_s, portal,
        u"refuse cookie-chosen-here"_s);
    row("exempt refused by name", {u"everywhere cookie anon=refuse"_s}, u"anon@portal.test"_s, portal,
        u"refuse cookie-chosen-everywhere"_s);
    row("an unknown name allowed", {u"here cookie what=allow"_s}, u"what@portal.test"_s, portal,
        u"allow cookie-chosen-here unclassified"_s);
    row("names differ by case", {u"here cookie ADS=allow"_s}, u"ads@portal.test"_s, portal,
        u"refuse category-not-accepted"_s);
    row("a name is no prefix", {u"here cookie fam_=allow"_s}, u"fam_1@portal.test"_s, portal,
        u"refuse category-not-accepted"_s);

    // names with and without a domain
    row("bare name reaches third parties", {u"here cookie ads=allow"_s}, u"ads@tracker.test"_s, portal,
        u"allow cookie-chosen-here third-party"_s);
    row("name of a domain", {u"here cookie ads@tracker.test=allow"_s}, u"ads@tracker.test"_s, portal,
        u"allow cookie-chosen-here third-party"_s);
    row("name of another domain", {u"here cookie ads@tracker.test=allow"_s}, u"ads@portal.test"_s, portal,
        u"refuse category-not-accepted"_s);
    row("name of a domain outranks the bare name",
        {u"here cookie ads@tracker.test=refuse"_s, u"here cookie ads=allow"_s}, u"ads@tracker.test"_s, portal,
        u"refuse cookie-chosen-here third-party"_s);
    row("bare name outranks the whole domain",
        {u"here all of tracker.test=refuse"_s, u"here cookie ads=allow"_s}, u"ads@tracker.test"_s, portal,
        u"allow cookie-chosen-here third-party"_s);
    row("whole domain", {u"here all of tracker.test=allow"_s}, u"what@tracker.test"_s, portal,
        u"allow cookie-chosen-here third-party unclassified"_s);
    row("whole domain here outranks a name everywhere",
        {u"here all of tracker.test=refuse"_s, u"everywhere cookie ads=allow"_s}, u"ads@tracker.test"_s,
        portal, u"refuse cookie-chosen-here third-party"_s);
    row("a choice for a domain reaches its subdomains", {u"here cookie ads@tracker.test=allow"_s},
        u"ads@cdn.tracker.test"_s, portal, u"allow cookie-chosen-here third-party"_s);
    row("whole domain refuses the necessary ones too", {u"here all of portal.test=refuse"_s},
        u"sessionid@portal.test"_s, portal, u"refuse cookie-chosen-here"_s);

    // nameless cookies: only a choice for the whole domain reaches them
    row("nameless of an allowed domain", {u"here all of portal.test=allow"_s}, u"@portal.test"_s, portal,
        u"allow cookie-chosen-here unclassified"_s);
    row("nameless of an accepted category", {u"here internal=allow"_s}, u"@portal.test"_s, portal,
        u"allow category-chosen-here unclassified"_s);

    // a page whose site is not known: no site's choices, and no default of a category
    row("unknown page, necessary", none, u"sessionid@portal.test"_s, unknownPage,
        u"refuse category-not-accepted third-party unclassified"_s);
    row("unknown page, exempt", none, u"anon@portal.test"_s, unknownPage,
        u"refuse category-not-accepted third-party"_s);
    row("unknown page, accepted here", {u"here third-party=allow"_s}, u"ads@portal.test"_s, unknownPage,
        u"refuse category-not-accepted third-party"_s);
    row("unknown page, accepted everywhere", {u"everywhere third-party=allow"_s}, u"ads@portal.test"_s,
        unknownPage, u"refuse category-not-accepted third-party"_s);
    row("unknown page, one cookie on every site", {u"everywhere cookie ads=allow"_s}, u"ads@portal.test"_s,
        unknownPage, u"allow cookie-chosen-everywhere third-party"_s);
    row("unknown page, origin", {u"everywhere third-party=allow"_s}, u"*@portal.test"_s, unknownPage,
        u"refuse category-not-accepted third-party"_s);
    row("neither page nor cookie has a site", none, u"a@"_s, unknownPage,
        u"refuse category-not-accepted third-party unclassified"_s);

    // whole origins
    row("the visited origin", none, u"*@portal.test"_s, portal, u"allow first-party-origin"_s);
    row("the visited origin refused", {u"here all of portal.test=refuse"_s}, u"*@portal.test"_s, portal,
        u"refuse cookie-chosen-here"_s);
    row("the visited origin, one refused name", {u"here cookie sessionid=refuse"_s}, u"*@portal.test"_s,
        portal, u"allow first-party-origin"_s);
    row("a third-party origin", none, u"*@tracker.test"_s, portal,
        u"refuse category-not-accepted third-party"_s);
    row("a third-party origin, category here", {u"here third-party=allow"_s}, u"*@tracker.test"_s, portal,
        u"allow category-chosen-here third-party"_s);
    row("a third-party origin, category everywhere", {u"everywhere third-party=allow"_s}, u"*@tracker.test"_s,
        portal, u"allow category-chosen-everywhere third-party"_s);
    row("a third-party origin allowed", {u"everywhere all of tracker.test=allow"_s}, u"*@tracker.test"_s,
        portal, u"allow cookie-chosen-everywhere third-party"_s);
    row("a third-party origin refused although its category is accepted",
        {u"here all of tracker.test=refuse"_s, u"here third-party=allow"_s}, u"*@tracker.test"_s, portal,
        u"refuse cookie-chosen-here third-party"_s);
    row("one named cookie opens its origin", {u"here cookie ads@tracker.test=allow"_s}, u"*@tracker.test"_s,
        portal, u"allow named-cookie-allowed third-party"_s);
    row("one named cookie opens no other origin", {u"here cookie ads@tracker.test=allow"_s}, u"*@cdn.test"_s,
        portal, u"refuse category-not-accepted third-party"_s);
    row("a named cookie opens an origin that is refused",
        {u"here all of tracker.test=refuse"_s, u"here cookie ads=allow"_s}, u"*@tracker.test"_s, portal,
        u"allow named-cookie-allowed third-party"_s);
    row("a name allowed everywhere does not open an origin refused here",
        {u"here all of tracker.test=refuse"_s, u"everywhere cookie ads=allow"_s}, u"*@tracker.test"_s, portal,
        u"refuse cookie-chosen-here third-party"_s);
    row("a name allowed everywhere but refused here opens nothing",
        {u"here cookie ads=refuse"_s, u"everywhere cookie ads=allow"_s}, u"*@tracker.test"_s, portal,
        u"refuse category-not-accepted third-party"_s);
    row("a name allowed, but refused for this domain",
        {u"here cookie ads=allow"_s, u"here cookie ads@tracker.test=refuse"_s}, u"*@tracker.test"_s, portal,
        u"refuse category-not-accepted third-party"_s);

    // what scripts use of an origin: cookies and other storage
    row("scripts of the visited site", none, u"script@portal.test"_s, portal, u"allow first-party-origin"_s);
    row("scripts of the visited site, its cookies refused", {u"here all of portal.test=refuse"_s},
        u"script@portal.test"_s, portal, u"allow first-party-origin"_s);
    row("storage blocked here", {u"here storage=refuse"_s}, u"script@portal.test"_s, portal,
        u"refuse storage-chosen-here"_s);
    row("storage blocked everywhere", {u"everywhere storage=refuse"_s}, u"script@portal.test"_s, portal,
        u"refuse storage-chosen-everywhere"_s);
    row("storage allowed here, blocked everywhere", {u"here storage=allow"_s, u"everywhere storage=refuse"_s},
        u"script@portal.test"_s, portal, u"allow storage-chosen-here"_s);
    row("storage blocked on another site", {u"here storage=refuse"_s}, u"script@other.test"_s,
        u"other.test"_s, u"allow first-party-origin"_s);
    row("blocked storage leaves the server's cookies alone", {u"here storage=refuse"_s}, u"*@portal.test"_s,
        portal, u"allow first-party-origin"_s);
    row("blocked storage leaves a named cookie alone", {u"here storage=refuse"_s}, u"sessionid@portal.test"_s,
        portal, u"allow necessary-needs-no-consent"_s);
    row("scripts of a third party", none, u"script@tracker.test"_s, portal,
        u"refuse category-not-accepted third-party"_s);
    row("scripts of an accepted third party", {u"here third-party=allow"_s}, u"script@tracker.test"_s, portal,
        u"allow category-chosen-here third-party"_s);
    row("allowed storage opens no third party", {u"here storage=allow"_s, u"everywhere storage=allow"_s},
        u"script@tracker.test"_s, portal, u"refuse category-not-accepted third-party"_s);
    row("scripts of an unknown page", {u"everywhere storage=allow"_s}, u"script@portal.test"_s, unknownPage,
        u"refuse category-not-accepted third-party"_s);
}

void tst_ConsentPolicy::theFirstRuleThatMatchesDecides()
{
    QFETCH(QStringList, choices);
    QFETCH(QString, cookie);
    QFETCH(QString, page);
    QFETCH(QString, verdict);
    const CookieVerdict got = policyOf(choices).decide(accessOf(cookie, page));
    QCOMPARE(QString(identifier(got.decision) + u' ' + got.reasonIdentifiers().join(u' ')), verdict);
}

void tst_ConsentPolicy::aVerdictNamesTheRuleFirstAndThenWhatTheCookieIs()
{
    const auto verdict =
        policyOf({u"here cookie what=allow"_s}).decide(accessOf(u"what@tracker.test"_s, portal));
    QVERIFY(verdict.isAllowed());
    QCOMPARE(verdict.reasons, (std::vector{VerdictReason::CookieChosenHere, VerdictReason::ThirdParty,
                                           VerdictReason::Unclassified}));
    QCOMPARE(verdict.classification.party, Party::Third);
    QCOMPARE(verdict.classification.category, CookieCategory::ThirdParty);
    QCOMPARE(verdict.classification.provider, u"tracker.test"_s);
}

void tst_ConsentPolicy::onlyAnonymisedStatisticsOfTheSiteItselfAreExempt()
{
    const auto isExempt = [](const QStringList &choices, const QString &cookie) {
        return policyOf(choices).decide(accessOf(cookie, portal)).exempt;
    };
    QVERIFY(isExempt({}, u"anon@portal.test"_s));
    QVERIFY(!isExempt({}, u"anon@tracker.test"_s));
    QVERIFY(!isExempt({}, u"stats@portal.test"_s));
    QVERIFY(!isExempt({}, u"sessionid@portal.test"_s));
    QVERIFY2(!isExempt({u"here cookie anon=allow"_s}, u"anon@portal.test"_s), "chosen, so not exempt");
    QVERIFY(!isExempt({u"here cookie anon=refuse"_s}, u"anon@portal.test"_s));
}

/// Every combination of up to three of these choices, asked for a third party and for the site itself.
void tst_ConsentPolicy::anOriginIsLetThroughExactlyWhenACookieOfItMayBe()
{
    const QStringList all{u"here cookie ads=allow"_s,
                          u"here cookie ads=refuse"_s,
                          u"everywhere cookie ads=allow"_s,
                          u"everywhere cookie ads=refuse"_s,
                          u"here cookie ads@tracker.test=allow"_s,
                          u"everywhere cookie ads@tracker.test=refuse"_s,
                          u"here all of tracker.test=allow"_s,
                          u"here all of tracker.test=refuse"_s,
                          u"everywhere all of tracker.test=allow"_s,
                          u"everywhere all of tracker.test=refuse"_s,
                          u"here third-party=allow"_s,
                          u"here third-party=refuse"_s,
                          u"everywhere third-party=allow"_s,
                          u"here all of portal.test=refuse"_s,
                          u"here cookie what=allow"_s};
    const auto check = [](const QStringList &choices) {
        const ConsentPolicy policy = policyOf(choices);
        for (const QString &host : {u"tracker.test"_s, u"portal.test"_s}) {
            bool someCookie = false;
            for (const QString &name : {u"ads"_s, u"what"_s, u"sessionid"_s, u"another"_s, QString()})
                someCookie |= policy.decide(accessOf(name + u'@' + host, portal)).isAllowed();
            const bool origin = policy.decide(accessOf(u"*@"_s + host, portal)).isAllowed();
            QVERIFY2(origin == someCookie, qPrintable(host + u": "_s + choices.join(u", "_s)));
        }
    };
    for (const QString &a : all) {
        for (const QString &b : all) {
            for (const QString &c : all)
                check({a, b, c});
        }
    }
}

void tst_ConsentPolicy::aToggleShowsWhatIsInForce_data()
{
    QTest::addColumn<QStringList>("choices");
    QTest::addColumn<CookieCategory>("category");
    QTest::addColumn<QString>("page");
    QTest::addColumn<Decision>("shown");
    const QStringList none;
    QTest::newRow("necessary") << none << CookieCategory::Necessary << portal << Decision::Allow;
    QTest::newRow("nothing chosen") << none << CookieCategory::Statistical << portal << Decision::Refuse;
    QTest::newRow("here") << QStringList{u"here internal=allow"_s} << CookieCategory::Internal << portal
                          << Decision::Allow;
    QTest::newRow("everywhere") << QStringList{u"everywhere internal=allow"_s} << CookieCategory::Internal
                                << portal << Decision::Allow;
    QTest::newRow("here outranks") << QStringList{u"everywhere internal=allow"_s, u"here internal=refuse"_s}
                                   << CookieCategory::Internal << portal << Decision::Refuse;
    QTest::newRow("unknown page") << QStringList{u"everywhere internal=allow"_s} << CookieCategory::Internal
                                  << unknownPage << Decision::Refuse;
}

void tst_ConsentPolicy::aToggleShowsWhatIsInForce()
{
    QFETCH(QStringList, choices);
    QFETCH(CookieCategory, category);
    QFETCH(QString, page);
    QFETCH(Decision, shown);
    QCOMPARE(policyOf(choices).categoryDecision(category, Site::fromHost(page)), shown);
}

void tst_ConsentPolicy::everyReachableVerdictHasASentenceOfItsOwn()
{
    // The rows above reach these pairs of decision and rule; a new pair must get a sentence here.
    const QList<std::pair<Decision, VerdictReason>> reachable{
        {Decision::Allow, VerdictReason::CookieChosenHere},
        {Decision::Allow, VerdictReason::CookieChosenEverywhere},
        {Decision::Allow, VerdictReason::NecessaryNeedsNoConsent},
        {Decision::Allow, VerdictReason::AnonymisedStatistics},
        {Decision::Allow, VerdictReason::CategoryChosenHere},
        {Decision::Allow, VerdictReason::CategoryChosenEverywhere},
        {Decision::Allow, VerdictReason::NamedCookieAllowed},
        {Decision::Allow, VerdictReason::FirstPartyOrigin},
        {Decision::Allow, VerdictReason::StorageChosenHere},
        {Decision::Refuse, VerdictReason::StorageChosenHere},
        {Decision::Refuse, VerdictReason::StorageChosenEverywhere},
        {Decision::Refuse, VerdictReason::CookieChosenHere},
        {Decision::Refuse, VerdictReason::CookieChosenEverywhere},
        {Decision::Refuse, VerdictReason::CategoryChosenHere},
        {Decision::Refuse, VerdictReason::CategoryChosenEverywhere},
        {Decision::Refuse, VerdictReason::CategoryNotAccepted}};
    QSet<QString> sentences;
    for (const auto &[decision, reason] : reachable) {
        CookieVerdict verdict;
        verdict.decision = decision;
        verdict.reasons = {reason, VerdictReason::ThirdParty};
        const QString sentence = explain(verdict);
        const QString start = decision == Decision::Refuse ? u"Refused: "_s
                              : reason == VerdictReason::NamedCookieAllowed ||
                                      reason == VerdictReason::FirstPartyOrigin ||
                                      reason == VerdictReason::StorageChosenHere
                                  ? u"Let through: "_s
                                  : u"Kept: "_s;
        QVERIFY2(sentence.startsWith(start) && sentence.endsWith(u'.'), qPrintable(sentence));
        QVERIFY2(!sentences.contains(sentence), qPrintable(sentence));
        sentences.insert(sentence);
    }
    QCOMPARE(explain(CookieVerdict()), u"Refused: you have not accepted this category."_s);
}

void tst_ConsentPolicy::aSentenceContainsNoTextOfThePage()
{
    for (const QStringList &choices : {QStringList(), QStringList{u"here cookie evilname=allow"_s},
                                       QStringList{u"everywhere third-party=allow"_s}}) {
        for (const QString &cookie :
             {u"evilname@evilhost.test"_s, u"*@evilhost.test"_s, u"evilname@portal.test"_s}) {
            const QString sentence = explain(policyOf(choices).decide(accessOf(cookie, portal)));
            QVERIFY2(!sentence.contains(u"evil"), qPrintable(sentence));
        }
    }
}

void tst_ConsentPolicy::everyReasonHasAStableIdentifier()
{
    QStringList identifiers;
    for (int reason = 0; reason <= int(VerdictReason::Unclassified); ++reason)
        identifiers.append(identifier(VerdictReason(reason)));
    const QStringList expected{
        u"cookie-chosen-here"_s,    u"cookie-chosen-everywhere"_s,  u"necessary-needs-no-consent"_s,
        u"anonymised-statistics"_s, u"category-chosen-here"_s,      u"category-chosen-everywhere"_s,
        u"category-not-accepted"_s, u"named-cookie-allowed"_s,      u"first-party-origin"_s,
        u"storage-chosen-here"_s,   u"storage-chosen-everywhere"_s, u"third-party"_s,
        u"unclassified"_s};
    QCOMPARE(identifiers, expected);
}

void tst_ConsentPolicy::decidingOneCookieIsCheap()
{
    const ConsentPolicy policy = policyOf({u"here cookie ads=allow"_s, u"everywhere statistical=allow"_s});
    const CookieAccess access = accessOf(u"fam_1234@portal.test"_s, portal);
    bool allowed = false;
    QBENCHMARK
    {
        allowed = policy.decide(access).isAllowed();
    }
    QVERIFY(allowed);
}

void tst_ConsentPolicy::decidingAnOriginIsCheap()
{
    const ConsentPolicy policy = policyOf({u"here cookie ads=allow"_s, u"everywhere statistical=allow"_s});
    const CookieAccess access = accessOf(u"*@tracker.test"_s, portal);
    bool allowed = false;
    QBENCHMARK
    {
        allowed = policy.decide(access).isAllowed();
    }
    QVERIFY(allowed);
}

QTEST_GUILESS_MAIN(tst_ConsentPolicy)
#include "tst_consentpolicy.moc"
