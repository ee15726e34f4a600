// SPDX-License-Identifier: Apache-2.0
#include "UiTest.h"
#include "support/Theme.h"
#include "widgets/AddressEdit.h"
#include "widgets/NavigationBar.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QProgressBar>
#include <QSignalSpy>
#include <QToolButton>
#include <QtTest>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;

class TestNavigationBar final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        test::failOnAnyUiWarning();
        m_bar = std::make_unique<NavigationBar>();
        m_bar->resize(800, m_bar->sizeHint().height());
        m_bar->show();
        m_bar->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_bar.get()));
    }
    void cleanup()
    {
        m_bar.reset();
        QApplication::setPalette(QPalette());
    }

    void buttonsAskForWhatTheySay();
    void historyThatIsNotThereCannotBeChosen();
    void reloadBecomesStopWhileAPageLoads();
    void progressIsShownWhileAPageLoads();
    void theSecurityStateIsToldInWords_data();
    void theSecurityStateIsToldInWords();
    void theNumberOfRefusedIsOnThePanelsButton();
    void aRefusedServerIsNotToldAsACookie();
    void shortcutsWork();
    void whoWantsToTypeAnAddressTypesOverTheOldOne();
    void aSizeThatWasChangedIsToldForAMoment();
    void aToolStandsBeforeThePanelsButton();
    void iconsFollowTheTheme();
    void theBarKeepsItsHeightWhenAPageLoads();

private:
    [[nodiscard]] QToolButton &zoom() const { return *m_bar->findChild<QToolButton *>(u"zoomButton"_s); }
    [[nodiscard]] QToolButton *button(const QString &accessibleName) const
    {
        const auto buttons = m_bar->findChildren<QToolButton *>();
        for (QToolButton *const candidate : buttons) {
            QAccessibleInterface *const interface = QAccessible::queryAccessibleInterface(candidate);
            if (interface && interface->text(QAccessible::Name) == accessibleName)
                return candidate;
        }
        return nullptr;
    }

    std::unique_ptr<NavigationBar> m_bar;
};

void TestNavigationBar::buttonsAskForWhatTheySay()
{
    QSignalSpy back(m_bar.get(), &NavigationBar::backWanted);
    QSignalSpy forward(m_bar.get(), &NavigationBar::forwardWanted);
    QSignalSpy reload(m_bar.get(), &NavigationBar::reloadWanted);
    m_bar->setHistory(true, true);
    QTest::mouseClick(button(u"Back"_s), Qt::LeftButton);
    QTest::keyClick(button(u"Forward"_s), Qt::Key_Space);
    QTest::mouseClick(button(u"Reload"_s), Qt::LeftButton);
    QCOMPARE(back.size(), 1);
    QCOMPARE(forward.size(), 1);
    QCOMPARE(reload.size(), 1);
}

void TestNavigationBar::historyThatIsNotThereCannotBeChosen()
{
    QVERIFY(!button(u"Back"_s)->isEnabled());
    QVERIFY(!button(u"Forward"_s)->isEnabled());
    m_bar->setHistory(true, false);
    QVERIFY(button(u"Back"_s)->isEnabled());
    QVERIFY(!button(u"Forward"_s)->isEnabled());
}

void TestNavigationBar::reloadBecomesStopWhileAPageLoads()
{
    QSignalSpy stop(m_bar.get(), &NavigationBar::stopWanted);
    QSignalSpy reload(m_bar.get(), &NavigationBar::reloadWanted);
    m_bar->setProgress(30);
    QVERIFY(button(u"Stop"_s));
    QVERIFY(!button(u"Reload"_s));
    QTest::mouseClick(button(u"Stop"_s), Qt::LeftButton);
    QCOMPARE(stop.size(), 1);
    m_bar->setProgress(100);
    QTest::mouseClick(button(u"Reload"_s), Qt::LeftButton);
    QCOMPARE(reload.size(), 1);
}

void TestNavigationBar::progressIsShownWhileAPageLoads()
{
    auto *const progress = m_bar->findChild<QProgressBar *>();
    m_bar->setProgress(0);
    QVERIFY(progress->value() > 0); // something moves from the first moment
    m_bar->setProgress(60);
    QCOMPARE(progress->value(), 60);
    m_bar->setProgress(-1);
    QCOMPARE(progress->value(), 0);
}

void TestNavigationBar::theSecurityStateIsToldInWords_data()
{
    QTest::addColumn<ConnectionSecurity>("security");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("none") << ConnectionSecurity::NoPage << QString() << u"No page"_s;
    QTest::newRow("encrypted") << ConnectionSecurity::Encrypted << QString() << u"is encrypted"_s;
    QTest::newRow("own machine") << ConnectionSecurity::ThisMachine << QString() << u"own machine"_s;
    QTest::newRow("not encrypted") << ConnectionSecurity::NotEncrypted << u"Not secure"_s
                                   << u"not encrypted"_s;
    QTest::newRow("certificate") << ConnectionSecurity::BadCertificate << u"Certificate error"_s
                                 << u"could not prove"_s;
}

void TestNavigationBar::theSecurityStateIsToldInWords()
{
    QFETCH(ConnectionSecurity, security);
    QFETCH(QString, words);
    QFETCH(QString, sentence);
    m_bar->setUrl(QUrl(u"https://portal.example/"_s), security);
    auto *const shown = m_bar->findChild<QToolButton *>(u"securityButton"_s);
    QCOMPARE(shown->text(), words);
    QVERIFY(shown->accessibleName().contains(sentence));
    QVERIFY(!shown->icon().isNull());
    QCOMPARE(m_bar->security(), security);
    QTRY_VERIFY(shown->width() >= shown->minimumSizeHint().width());
}

void TestNavigationBar::theNumberOfRefusedIsOnThePanelsButton()
{
    m_bar->setRefused(12, 0);
    QCOMPARE(m_bar->panelButton().text(), u"12 refused"_s);
    QCOMPARE(m_bar->panelButton().accessibleName(), u"Cookies of this site: 12 cookie(s) refused"_s);
}

void TestNavigationBar::aRefusedServerIsNotToldAsACookie()
{
    m_bar->setRefused(4, 1);
    QCOMPARE(m_bar->panelButton().text(), u"5 refused"_s);
    const QString told = u"4 cookie(s) refused, 1 server(s) refused as a whole"_s;
    QVERIFY2(m_bar->panelButton().accessibleName().endsWith(told),
             qPrintable(m_bar->panelButton().accessibleName()));
    QVERIFY2(m_bar->panelButton().toolTip().startsWith(told), qPrintable(m_bar->panelButton().toolTip()));
}

void TestNavigationBar::shortcutsWork()
{
    QSignalSpy reload(m_bar.get(), &NavigationBar::reloadWanted);
    QTest::keyClick(m_bar.get(), Qt::Key_F5);
    QCOMPARE(reload.size(), 1);
    button(u"Reload"_s)->setFocus();
    QTest::keyClick(button(u"Reload"_s), Qt::Key_L, Qt::ControlModifier);
    QVERIFY(m_bar->address().hasFocus());
    const bool wasChecked = m_bar->panelButton().isChecked();
    QTest::keyClick(m_bar.get(), Qt::Key_F9);
    QCOMPARE(m_bar->panelButton().isChecked(), !wasChecked);
}

void TestNavigationBar::whoWantsToTypeAnAddressTypesOverTheOldOne()
{
    AddressEdit &address = m_bar->address();
    m_bar->setUrl(QUrl(u"https://portal.example/"_s), ConnectionSecurity::Encrypted);
    address.setFocus();
    address.deselect(); // the cursor stands in the middle of something
    QTest::keyClick(m_bar.get(), Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(address.selectedText(), address.text());
}

void TestNavigationBar::iconsFollowTheTheme()
{
    QApplication::setPalette(Theme::light().palette());
    const QImage light = button(u"Reload"_s)->icon().pixmap(24).toImage();
    QApplication::setPalette(Theme::dark().palette());
    QTRY_VERIFY(button(u"Reload"_s)->icon().pixmap(24).toImage() != light);
}

void TestNavigationBar::theBarKeepsItsHeightWhenAPageLoads()
{
    const int before = m_bar->sizeHint().height();
    m_bar->setProgress(50);
    QCOMPARE(m_bar->sizeHint().height(), before);
}

void TestNavigationBar::aSizeThatWasChangedIsToldForAMoment()
{
    m_bar->setZoom(110);
    QVERIFY(zoom().isVisible());
    m_bar->setZoom(100);
    m_bar->noteZoom();
    QVERIFY(zoom().isVisible());
    QCOMPARE(zoom().text(), u"100 %"_s);
    QTRY_VERIFY(!zoom().isVisible());
    m_bar->noteZoom();
    m_bar->setZoom(100); // of another page, whose size nobody changed
    QVERIFY(!zoom().isVisible());
}

void TestNavigationBar::aToolStandsBeforeThePanelsButton()
{
    auto *const tool = new QToolButton;
    tool->setFocusPolicy(Qt::StrongFocus);
    m_bar->addTool(*tool);
    QTRY_VERIFY(tool->x() > m_bar->address().x() && tool->x() < m_bar->panelButton().x());
    tool->setFocus();
    QTest::keyClick(tool, Qt::Key_Tab);
    QVERIFY(m_bar->panelButton().hasFocus());
}

QTEST_MAIN(TestNavigationBar)
#include "tst_navigationbar.moc"
