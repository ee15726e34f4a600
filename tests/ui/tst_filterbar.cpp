// SPDX-License-Identifier: Apache-2.0
#include "UiTest.h"
#include "widgets/FilterBar.h"

#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QToolButton>
#include <QtTest>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;

class TestFilterBar final : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void eachKeyStrokeSearches();
    void escapeEmptiesTheFieldFirst();
    void aChipTellsItsFilterAndCount();
    void aChipIsRemovedByMouseAndByKeyboard_data();
    void aChipIsRemovedByMouseAndByKeyboard();
    void aPressedChipSurvivesAnotherCount();
    void theFocusStaysInTheBarWhenAChipGoes();
    void manyChipsTakeSeveralLines();
    void theMenuIsFilledWhenItOpens();

private:
    [[nodiscard]] static QList<FilterBar::Chip> chips(int count)
    {
        QList<FilterBar::Chip> result;
        for (int i = 0; i < count; ++i)
            result.append({u"Filter %1"_s.arg(i), i, i});
        return result;
    }

    std::unique_ptr<FilterBar> m_bar;
};

void TestFilterBar::init()
{
    test::failOnAnyUiWarning();
    m_bar = std::make_unique<FilterBar>(u"Search everything"_s);
    m_bar->resize(500, 400);
    m_bar->show();
    m_bar->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_bar.get()));
}

void TestFilterBar::eachKeyStrokeSearches()
{
    QSignalSpy searched(m_bar.get(), &FilterBar::searchChanged);
    QTest::keyClicks(&m_bar->searchField(), u"_pk"_s);
    QCOMPARE(searched.size(), 3);
    QCOMPARE(searched.last().first().toString(), u"_pk"_s);
    QCOMPARE(m_bar->searchField().accessibleName(), u"Search everything"_s);
}

void TestFilterBar::escapeEmptiesTheFieldFirst()
{
    m_bar->searchField().setText(u"something"_s);
    QTest::keyClick(&m_bar->searchField(), Qt::Key_Escape);
    QVERIFY(m_bar->searchField().text().isEmpty());
}

void TestFilterBar::aChipTellsItsFilterAndCount()
{
    m_bar->setChips({{u"Refused"_s, 4, u"refused"_s}});
    QCOMPARE(m_bar->chipButtons().size(), 1);
    const QToolButton *const chip = m_bar->chipButtons().first();
    QVERIFY(chip->isVisible());
    QVERIFY(chip->text().contains(u"Refused"_s));
    QVERIFY(chip->text().contains(u"4"_s));
    QVERIFY(chip->accessibleName().contains(u"Refused"_s));
}

void TestFilterBar::aChipIsRemovedByMouseAndByKeyboard_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("mouse") << 0;
    QTest::newRow("space") << int(Qt::Key_Space);
    QTest::newRow("return") << int(Qt::Key_Return);
    QTest::newRow("delete") << int(Qt::Key_Delete);
    QTest::newRow("backspace") << int(Qt::Key_Backspace);
}

void TestFilterBar::aChipIsRemovedByMouseAndByKeyboard()
{
    QFETCH(int, key);
    QSignalSpy removed(m_bar.get(), &FilterBar::chipRemoved);
    m_bar->setChips(chips(2));
    QToolButton *const chip = m_bar->chipButtons().last();
    if (key == 0)
        QTest::mouseClick(chip, Qt::LeftButton);
    else
        QTest::keyClick(chip, Qt::Key(key));
    QCOMPARE(removed.size(), 1);
    QCOMPARE(removed.first().first().value<QVariant>().toInt(), 1);
}

void TestFilterBar::aPressedChipSurvivesAnotherCount()
{
    m_bar->setChips({{u"Refused"_s, 4, u"refused"_s}});
    QSignalSpy removed(m_bar.get(), &FilterBar::chipRemoved);
    QTest::mousePress(m_bar->chipButtons().first(), Qt::LeftButton);
    m_bar->setChips({{u"Refused"_s, 5, u"refused"_s}});
    QVERIFY(m_bar->chipButtons().first()->text().contains(u"5"_s));
    QTest::mouseRelease(m_bar->chipButtons().first(), Qt::LeftButton);
    QCOMPARE(removed.size(), 1);
}

void TestFilterBar::theFocusStaysInTheBarWhenAChipGoes()
{
    m_bar->setChips(chips(2));
    m_bar->chipButtons().last()->setFocus();
    QVERIFY(m_bar->chipButtons().last()->hasFocus());
    m_bar->setChips(chips(1));
    QVERIFY(m_bar->chipButtons().first()->hasFocus());
    m_bar->setChips({});
    QVERIFY(m_bar->searchField().hasFocus());
}

void TestFilterBar::manyChipsTakeSeveralLines()
{
    m_bar->setChips(chips(30));
    QCoreApplication::processEvents();
    QSet<int> lines;
    for (const QToolButton *const chip : m_bar->chipButtons()) {
        lines.insert(chip->y());
        QVERIFY(chip->geometry().right() <= chip->parentWidget()->width());
        QVERIFY(chip->geometry().bottom() < chip->parentWidget()->height());
    }
    QVERIFY(lines.size() > 2);
}

void TestFilterBar::theMenuIsFilledWhenItOpens()
{
    connect(m_bar.get(), &FilterBar::filterMenuOpening, this, [this] {
        m_bar->filterMenu().clear();
        m_bar->filterMenu().addAction(u"Now"_s);
    });
    m_bar->filterMenu().popup(QPoint());
    QCOMPARE(m_bar->filterMenu().actions().size(), 1);
    m_bar->filterMenu().close();
}

QTEST_MAIN(TestFilterBar)
#include "tst_filterbar.moc"
