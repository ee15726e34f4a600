// SPDX-License-Identifier: Apache-2.0
#include "UiTest.h"
#include "models/OrderDifference.h"

#include <QRandomGenerator>
#include <QtTest>

#include <algorithm>
#include <numeric>

using namespace consentdesk;

class TestOrderDifference final : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyUiWarning(); }

    void equalOrdersDoNotDiffer();
    void removalsComeFromTheEndInRuns();
    void insertionsComeFromTheBeginningInRuns();
    void survivorsInAnotherOrderAreReordered();
    void theStepsLeadFromAnyOrderToAnyOther();
};

void TestOrderDifference::equalOrdersDoNotDiffer()
{
    const OrderDifference difference = differenceOf({0, 1, 2}, 3);
    QCOMPARE(difference.separateChanges(), 0U);
    QVERIFY(!difference.isReordered);
    QCOMPARE(differenceOf({}, 0).separateChanges(), 0U);
}

void TestOrderDifference::removalsComeFromTheEndInRuns()
{
    const OrderDifference difference = differenceOf({-1, -1, 0, -1, 1, -1}, 2);
    QCOMPARE(difference.removed, (std::vector<RowRange>{{5, 5}, {3, 3}, {0, 1}}));
    QVERIFY(difference.inserted.empty());
}

void TestOrderDifference::insertionsComeFromTheBeginningInRuns()
{
    const OrderDifference difference = differenceOf({2, 5}, 7);
    QCOMPARE(difference.inserted, (std::vector<RowRange>{{0, 1}, {3, 4}, {6, 6}}));
    QVERIFY(difference.removed.empty());
}

void TestOrderDifference::survivorsInAnotherOrderAreReordered()
{
    QVERIFY(differenceOf({1, 0}, 2).isReordered);
    QVERIFY(!differenceOf({0, -1, 1}, 2).isReordered);
}

void TestOrderDifference::theStepsLeadFromAnyOrderToAnyOther()
{
    QRandomGenerator random(1);
    for (int round = 0; round < 500; ++round) {
        std::vector<int> old(size_t(random.bounded(12)));
        std::vector<int> next(size_t(random.bounded(12)));
        std::iota(old.begin(), old.end(), 0);
        std::iota(next.begin(), next.end(), random.bounded(6));
        std::shuffle(next.begin(), next.end(), random);
        std::vector<int> places;
        for (const int item : old) {
            const auto place = std::find(next.begin(), next.end(), item);
            places.push_back(place == next.end() ? -1 : int(place - next.begin()));
        }
        const OrderDifference difference = differenceOf(places, int(next.size()));
        for (const auto &[first, last] : difference.removed)
            old.erase(old.begin() + first, old.begin() + last + 1);
        if (difference.isReordered)
            std::sort(old.begin(), old.end(), [&](int a, int b) {
                return std::find(next.begin(), next.end(), a) < std::find(next.begin(), next.end(), b);
            });
        for (const auto &[first, last] : difference.inserted)
            old.insert(old.begin() + first, next.begin() + first, next.begin() + last + 1);
        QCOMPARE(old, next);
    }
}

QTEST_GUILESS_MAIN(TestOrderDifference)
#include "tst_orderdifference.moc"
