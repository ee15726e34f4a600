// SPDX-License-Identifier: Apache-2.0
#include "StrictTest.h"
#include "consent/LearnedNames.h"

#include <QSignalSpy>
#include <QTest>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

Site site(int number)
{
    return Site::fromHost(u"site%1.example"_s.arg(number));
}

QByteArray name(int number)
{
    return "name" + QByteArray::number(number);
}

} // namespace

class tst_LearnedNames final : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void aNameIsLearnedOnce();
    void aNamelessCookieIsAnotherThanANamedOne();
    void noSiteLearnsNothing();
    void asManyNamesAsTheEngineHoldsOfASiteAreRemembered();
    void ofTooManyNamesThoseRefusedLongestAgoAreForgotten();
    void longNamesAreFewer();
    void ofTooManySitesTheOneRefusedLongestAgoIsForgotten();
    void whatAnEarlierRunLearnedIsOlderAndCountsAsSaved();
};

void tst_LearnedNames::aNameIsLearnedOnce()
{
    LearnedNames names;
    QSignalSpy changed(&names, &LearnedNames::changed);
    for (int i = 0; i < 3; ++i)
        names.learn(site(1), {"a"});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(names.namesOf(site(1)), LearnedNames::Names{{"a"}});
    QCOMPARE(names.takeUnsaved(), (LearnedNames::BySite{{site(1), {{"a"}}}}));
    QVERIFY(!names.hasUnsaved());
    names.learn(site(1), {"a"});
    QVERIFY(!names.hasUnsaved());
}

void tst_LearnedNames::aNamelessCookieIsAnotherThanANamedOne()
{
    LearnedNames names;
    names.learn(site(1), {"a", false});
    names.learn(site(1), {"a", true});
    QCOMPARE(names.namesOf(site(1)).size(), 2);
}

void tst_LearnedNames::noSiteLearnsNothing()
{
    LearnedNames names;
    names.learn(Site(), {"a"});
    QCOMPARE(names.siteCount(), 0);
    QVERIFY(!names.hasUnsaved());
}

void tst_LearnedNames::asManyNamesAsTheEngineHoldsOfASiteAreRemembered()
{
    constexpr int limitOfTheEngine = 180;
    LearnedNames names;
    for (int i = 0; i < limitOfTheEngine; ++i)
        names.learn(site(1), {QByteArray(100, 'x') + name(i)});
    QCOMPARE(names.namesOf(site(1)).size(), limitOfTheEngine);
}

void tst_LearnedNames::ofTooManyNamesThoseRefusedLongestAgoAreForgotten()
{
    LearnedNames names;
    for (int i = 0; i < 100'000; ++i) {
        names.learn(site(1), {name(i)});
        if (i % 50 == 0)
            names.learn(site(1), {"steady"});
    }
    const auto kept = names.namesOf(site(1));
    QCOMPARE(kept.size(), LearnedNames::maximumNames);
    QCOMPARE(kept.last().onTheWire, name(99'999));
    QVERIFY(kept.contains({"steady"}));
    QVERIFY(!kept.contains({name(0)}));
}

void tst_LearnedNames::longNamesAreFewer()
{
    LearnedNames names;
    for (int i = 0; i < 100; ++i)
        names.learn(site(1), {QByteArray(4000, 'x') + name(i)});
    QCOMPARE(names.namesOf(site(1)).size(), LearnedNames::maximumBytes / 4006);
}

void tst_LearnedNames::ofTooManySitesTheOneRefusedLongestAgoIsForgotten()
{
    LearnedNames names;
    for (int i = 0; i < LearnedNames::maximumSites; ++i)
        names.learn(site(i), {"a"});
    static_cast<void>(names.takeUnsaved());
    names.learn(site(0), {"a"}); // not the oldest any more
    names.learn(site(-1), {"a"});
    QCOMPARE(names.siteCount(), LearnedNames::maximumSites);
    QCOMPARE(names.takeUnsaved(), (LearnedNames::BySite{{site(1), {}}, {site(-1), {{"a"}}}}));
}

void tst_LearnedNames::whatAnEarlierRunLearnedIsOlderAndCountsAsSaved()
{
    LearnedNames names;
    names.learn(site(1), {"now"});
    static_cast<void>(names.takeUnsaved());
    QSignalSpy changed(&names, &LearnedNames::changed);
    const quint64 before = names.revision();
    names.adopt({{site(1), {"earlier"}}, {site(1), {"later"}}, {site(2), {"other"}}});
    QCOMPARE(names.namesOf(site(1)), (LearnedNames::Names{{"earlier"}, {"later"}, {"now"}}));
    QCOMPARE(names.namesOf(site(2)), LearnedNames::Names{{"other"}});
    QVERIFY(names.revision() != before);
    QCOMPARE(changed.size(), 0);
    QVERIFY(!names.hasUnsaved());
}

QTEST_GUILESS_MAIN(tst_LearnedNames)
#include "tst_learnednames.moc"
