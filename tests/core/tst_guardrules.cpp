// SPDX-License-Identifier: Apache-2.0
#include "CatalogueFixture.h"
#include "StrictTest.h"
#include "consent/GuardRules.h"

#include <QTest>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

const Site portal = Site::fromHost(u"portal.test"_s);
const Site tracker = Site::fromHost(u"tracker.test"_s);
const Site cdn = Site::fromHost(u"cdn.test"_s);
const Site unnamed = Site::fromHost(u"nobody-speaks-of-it.test"_s);

ConsentPolicy policy()
{
    ConsentChoices choices;
    choices.everywhere.cookies.insert({"ads", tracker.domain()}, Decision::Allow);
    choices.everywhere.cookies.insert({"what", QString()}, Decision::Allow);
    choices.bySite[portal].categories.insert(CookieCategory::Statistical, Decision::Allow);
    choices.bySite[portal].cookies.insert({{}, cdn.domain()}, Decision::Allow);
    return {test::catalogueOfEveryKind(), choices};
}

/// As the guard uses them.
Decision decide(const GuardRules &rules, bool isFirst, const Site &owner, const QByteArray &name)
{
    return isFirst ? rules.first.decide(name) : rules.ofOther.value(owner.domain(), rules.third).decide(name);
}

} // namespace

class tst_GuardRules final : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void theyAnswerAsThePolicyDoes();
    void aSiteThatIsNotApartHasTheRulesOfEverywhere();
    void onlyOtherSitesThatDifferAreListed();
    void hostsBelowASiteBelongToItUnlessItIsASuffix_data();
    void hostsBelowASiteBelongToItUnlessItIsASuffix();
};

void tst_GuardRules::theyAnswerAsThePolicyDoes()
{
    const ConsentPolicy asked = policy();
    for (const Site &page : {portal, tracker, cdn, unnamed, Site()}) {
        const GuardRules rules = GuardRules::of(asked, page);
        for (const Site &owner : {portal, tracker, cdn, unnamed}) {
            for (const QByteArray name : {"sessionid", "stats", "anon", "ads", "what", "other", ""})
                QCOMPARE(decide(rules, page == owner, owner, name),
                         asked.decide({page, owner, name}).decision);
        }
    }
}

void tst_GuardRules::aSiteThatIsNotApartHasTheRulesOfEverywhere()
{
    const ConsentPolicy asked = policy();
    const QList<Site> apart = GuardRules::sitesApart(asked);
    QCOMPARE(QSet<Site>(apart.cbegin(), apart.cend()), (QSet<Site>{portal, tracker}));
    QCOMPARE(GuardRules::of(asked, unnamed), GuardRules::everywhere(asked));
    QVERIFY(GuardRules::of(asked, portal) != GuardRules::everywhere(asked));
    QVERIFY(GuardRules::of(asked, tracker) != GuardRules::everywhere(asked));
}

void tst_GuardRules::onlyOtherSitesThatDifferAreListed()
{
    const ConsentPolicy asked = policy();
    QCOMPARE(GuardRules::of(asked, portal).ofOther.keys(), (QStringList{cdn.domain(), tracker.domain()}));
    QCOMPARE(GuardRules::of(asked, tracker).ofOther.keys(), QStringList());
    QCOMPARE(GuardRules::everywhere(asked).ofOther.keys(), QStringList{tracker.domain()});
}

void tst_GuardRules::hostsBelowASiteBelongToItUnlessItIsASuffix_data()
{
    QTest::addColumn<bool>("below");
    QTest::newRow("portal.test") << true;
    QTest::newRow("portal.localhost") << true;
    QTest::newRow("localhost") << false;
    QTest::newRow("co.uk") << false;
    QTest::newRow("github.io") << false;
    QTest::newRow("127.0.0.1") << false;
    QTest::newRow("::1") << false;
}

void tst_GuardRules::hostsBelowASiteBelongToItUnlessItIsASuffix()
{
    QFETCH(bool, below);
    const Site site = Site::fromHost(QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(site.domain(), QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(reachesBelow(site), below);
}

QTEST_GUILESS_MAIN(tst_GuardRules)
#include "tst_guardrules.moc"
