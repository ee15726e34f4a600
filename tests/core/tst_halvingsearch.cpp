// SPDX-License-Identifier: Apache-2.0
#include "StrictTest.h"
#include "consent/HalvingSearch.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace consentdesk;

namespace {

int halvings(int count)
{
    return int(std::ceil(std::log2(count)));
}

/// Answers as a site does that works when all of @p needed are allowed.
HalvingSearch searched(int count, const QList<int> &needed)
{
    HalvingSearch search(count);
    while (search.state() == HalvingSearch::State::Trying && search.answers() < 1000) {
        const QList<int> trial = search.trial();
        search.answer(std::all_of(needed.cbegin(), needed.cend(),
                                  [&trial](int number) { return trial.contains(number); }));
    }
    return search;
}

} // namespace

class tst_HalvingSearch final : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void oneNeededThingIsFoundAndConfirmedInFewAnswers();
    void twoThingsThatAreNeededTogetherAreBothFound();
    void whatNothingHelpsIsGivenUp();
    void withoutCandidatesThereIsNothingToTry();
    void remainingNeverGrowsWhileOneThingIsNeeded();
    void answersThatContradictEachOtherEnd();
};

void tst_HalvingSearch::oneNeededThingIsFoundAndConfirmedInFewAnswers()
{
    for (int count = 1; count <= 130; ++count) {
        for (int needed = 0; needed < count; ++needed) {
            const HalvingSearch search = searched(count, {needed});
            QCOMPARE(search.state(), HalvingSearch::State::Found);
            QCOMPARE(search.needed(), QList<int>{needed});
            QVERIFY(search.answers() <= halvings(count) + 1);
        }
    }
}

void tst_HalvingSearch::twoThingsThatAreNeededTogetherAreBothFound()
{
    for (int count = 2; count <= 40; ++count) {
        for (int first = 0; first < count; ++first) {
            for (int second = first + 1; second < count; ++second) {
                const HalvingSearch search = searched(count, {first, second});
                QCOMPARE(search.state(), HalvingSearch::State::Found);
                QCOMPARE(search.needed(), (QList<int>{first, second}));
                QVERIFY(search.answers() <= 2 * halvings(count) + 3);
            }
        }
    }
}

void tst_HalvingSearch::whatNothingHelpsIsGivenUp()
{
    for (int count = 1; count <= 40; ++count) {
        const HalvingSearch search = searched(count, {count}); // nothing that is among them
        QCOMPARE(search.state(), HalvingSearch::State::NotFound);
        QVERIFY(search.answers() <= halvings(count) + 2);
    }
}

void tst_HalvingSearch::withoutCandidatesThereIsNothingToTry()
{
    QCOMPARE(HalvingSearch(0).state(), HalvingSearch::State::NotFound);
}

void tst_HalvingSearch::remainingNeverGrowsWhileOneThingIsNeeded()
{
    HalvingSearch search(33);
    for (int before = search.remaining(); search.state() == HalvingSearch::State::Trying;) {
        search.answer(search.trial().contains(20));
        QVERIFY(search.remaining() < before);
        before = search.remaining();
    }
}

void tst_HalvingSearch::answersThatContradictEachOtherEnd()
{
    for (unsigned answers = 0; answers < 4096; ++answers) {
        HalvingSearch search(9);
        int asked = 0;
        for (; search.state() == HalvingSearch::State::Trying && asked < 60; ++asked)
            search.answer(((answers >> (asked % 12)) & 1U) != 0);
        QVERIFY(asked < 60);
    }
}

QTEST_APPLESS_MAIN(tst_HalvingSearch)
#include "tst_halvingsearch.moc"
