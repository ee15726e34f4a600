// SPDX-License-Identifier: Apache-2.0
#include "UiTest.h"
#include "widgets/ToggleSwitch.h"

#include <QSignalSpy>
#include <QtTest>

using namespace consentdesk;

class TestToggleSwitch final : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyUiWarning(); }

    void usingItAsksAndDoesNotMoveIt();
    void itMovesWhenItIsTold();
    void toggleOfAnAssistiveTechnologyAsksToo();
    void aLockedOneIsOnAndNeverAsks();
    void aDisabledOneDoesNotAsk();
    void everyPointOfItCanBePressed();
    void itIsLargeEnoughToHitAndGrowsWithTheFont();
    void stateAndFocusCanBeSeen();
};

void TestToggleSwitch::usingItAsksAndDoesNotMoveIt()
{
    ToggleSwitch toggle(ToggleSwitch::Kind::Free);
    QSignalSpy wanted(&toggle, &ToggleSwitch::changeWanted);
    QTest::mouseClick(&toggle, Qt::LeftButton);
    QTest::keyClick(&toggle, Qt::Key_Space);
    toggle.click();
    QCOMPARE(wanted.size(), 3);
    for (const auto &signal : wanted)
        QCOMPARE(signal.at(0).toBool(), true);
    QVERIFY(!toggle.isChecked());
}

void TestToggleSwitch::itMovesWhenItIsTold()
{
    ToggleSwitch toggle(ToggleSwitch::Kind::Free);
    QSignalSpy wanted(&toggle, &ToggleSwitch::changeWanted);
    toggle.setOn(true);
    QVERIFY(toggle.isChecked());
    QVERIFY(wanted.isEmpty());
    toggle.click();
    QCOMPARE(wanted.at(0).at(0).toBool(), false);
    QVERIFY(toggle.isChecked());
}

void TestToggleSwitch::toggleOfAnAssistiveTechnologyAsksToo()
{
    ToggleSwitch toggle(ToggleSwitch::Kind::Free);
    QSignalSpy wanted(&toggle, &ToggleSwitch::changeWanted);
    toggle.toggle();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.at(0).at(0).toBool(), true);
    QVERIFY(!toggle.isChecked());
}

void TestToggleSwitch::aLockedOneIsOnAndNeverAsks()
{
    ToggleSwitch toggle(ToggleSwitch::Kind::Locked);
    QSignalSpy wanted(&toggle, &ToggleSwitch::changeWanted);
    QTest::mouseClick(&toggle, Qt::LeftButton);
    QTest::keyClick(&toggle, Qt::Key_Space);
    toggle.toggle();
    QVERIFY(wanted.isEmpty());
    QVERIFY(toggle.isChecked());
    QCOMPARE(toggle.focusPolicy(), Qt::StrongFocus);
}

void TestToggleSwitch::aDisabledOneDoesNotAsk()
{
    ToggleSwitch toggle(ToggleSwitch::Kind::Free);
    QSignalSpy wanted(&toggle, &ToggleSwitch::changeWanted);
    toggle.setEnabled(false);
    QTest::mouseClick(&toggle, Qt::LeftButton);
    toggle.click();
    QVERIFY(wanted.isEmpty());
}

void TestToggleSwitch::everyPointOfItCanBePressed()
{
    ToggleSwitch toggle(ToggleSwitch::Kind::Free);
    toggle.resize(toggle.sizeHint());
    QSignalSpy wanted(&toggle, &ToggleSwitch::changeWanted);
    const QRect area = toggle.rect();
    for (const QPoint &point : {area.topLeft(), area.topRight(), area.bottomLeft(), area.center()})
        QTest::mouseClick(&toggle, Qt::LeftButton, {}, point);
    QCOMPARE(wanted.size(), 4);
}

void TestToggleSwitch::itIsLargeEnoughToHitAndGrowsWithTheFont()
{
    ToggleSwitch toggle(ToggleSwitch::Kind::Free);
    const QSize usual = toggle.sizeHint();
    QVERIFY(usual.width() >= 24 && usual.height() >= 24); // WCAG 2.2, 2.5.8
    QFont large = toggle.font();
    large.setPointSizeF(large.pointSizeF() * 3);
    toggle.setFont(large);
    QVERIFY(toggle.sizeHint().height() > usual.height());
}

void TestToggleSwitch::stateAndFocusCanBeSeen()
{
    ToggleSwitch toggle(ToggleSwitch::Kind::Free);
    toggle.show();
    toggle.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&toggle));
    toggle.clearFocus();
    const QImage off = toggle.grab().toImage();
    toggle.setOn(true);
    const QImage on = toggle.grab().toImage();
    QVERIFY(on != off);
    toggle.setFocus();
    QVERIFY(toggle.grab().toImage() != on);
    toggle.clearFocus();
    toggle.setEnabled(false);
    QVERIFY(toggle.grab().toImage() != on);
}

QTEST_MAIN(TestToggleSwitch)
#include "tst_toggleswitch.moc"
