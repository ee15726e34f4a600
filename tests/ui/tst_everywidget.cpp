// SPDX-License-Identifier: Apache-2.0
#include "AccessAudit.h"
#include "ContrastAudit.h"
#include "Showcase.h"
#include "UiTest.h"
#include "support/Theme.h"

#include <QAbstractAnimation>
#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyleFactory>
#include <QtTest>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;

/// Every widget and dialog in every state: what is told to somebody who cannot see it, how it is used without
/// a pointer, and whether it can be seen in each set of colours.
class TestEveryWidget final : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyUiWarning(); }
    void cleanup() { applyTheme(u"light"_s); }

    void everythingThatCanBeUsedIsNamed_data() { addShowcases(); }
    void everythingThatCanBeUsedIsNamed();
    void theTabKeyReachesEverythingInTheOrderOfReading_data() { addShowcases(); }
    void theTabKeyReachesEverythingInTheOrderOfReading();
    void everyTextAndEdgeStandsOut_data() { addShowcasesInColours(); }
    void everyTextAndEdgeStandsOut();
    void theFocusIsSeen_data() { addShowcasesInColours(); }
    void theFocusIsSeen();
    void theAuditsFindFaults();

private:
    using Audit = QStringList (*)(QWidget &window);

    static void addShowcases();
    static void addShowcasesInColours();
    /// All faults that @p audits find in the states of a showcase.
    static QString faultsIn(const test::Showcase &showcase, const QList<Audit> &audits);
};

void TestEveryWidget::addShowcases()
{
    QTest::addColumn<const test::Showcase *>("showcase");
    for (const test::Showcase &showcase : test::showcases())
        QTest::newRow(showcase.name) << &showcase;
}

void TestEveryWidget::addShowcasesInColours()
{
    QTest::addColumn<const test::Showcase *>("showcase");
    QTest::addColumn<QString>("theme");
    for (const test::Showcase &showcase : test::showcases()) {
        for (const char *const theme : {"light", "dark", "high-contrast"})
            QTest::addRow("%s, %s", showcase.name, theme) << &showcase << QString::fromLatin1(theme);
    }
}

QString TestEveryWidget::faultsIn(const test::Showcase &showcase, const QList<Audit> &audits)
{
    QStringList found;
    showcase.show([&](QWidget &shown, const QString &name) {
        shown.setStyleSheet(Theme::current().styleSheet());
        shown.show();
        shown.activateWindow();
        if (!QTest::qWaitForWindowActive(&shown))
            found.append(name + u": is not active"_s);
        (void)QTest::qWaitFor([&shown] { return shown.findChildren<QAbstractAnimation *>().isEmpty(); });
        for (const Audit audit : audits) {
            for (const QString &fault : audit(shown))
                found.append(name + u": "_s + fault);
        }
    });
    return found.isEmpty() ? QString() : u"\n  "_s + found.join(u"\n  "_s);
}

void TestEveryWidget::everythingThatCanBeUsedIsNamed()
{
    QFETCH(const test::Showcase *, showcase);
    const QString faults = faultsIn(*showcase, {test::accessFaults});
    QVERIFY2(faults.isEmpty(), qPrintable(faults));
}

void TestEveryWidget::theTabKeyReachesEverythingInTheOrderOfReading()
{
    QFETCH(const test::Showcase *, showcase);
    const QString faults = faultsIn(*showcase, {test::tabFaults});
    QVERIFY2(faults.isEmpty(), qPrintable(faults));
}

void TestEveryWidget::everyTextAndEdgeStandsOut()
{
    QFETCH(const test::Showcase *, showcase);
    QFETCH(QString, theme);
    applyTheme(theme);
    const QString faults = faultsIn(*showcase, {test::faintTexts, test::faintEdges});
    QVERIFY2(faults.isEmpty(), qPrintable(faults));
}

void TestEveryWidget::theFocusIsSeen()
{
    QFETCH(const test::Showcase *, showcase);
    QFETCH(QString, theme);
    applyTheme(theme);
    const QString faults = faultsIn(*showcase, {test::hiddenFocus});
    QVERIFY2(faults.isEmpty(), qPrintable(faults));
}

void TestEveryWidget::theAuditsFindFaults()
{
    QWidget window;
    auto *const line = new QHBoxLayout(&window);
    auto *const first = new QPushButton(u"Same"_s);
    auto *const second = new QPushButton(u"Same"_s);
    auto *const nameless = new QLineEdit;
    auto *const faint = new QLabel(u"faint"_s);
    faint->setStyleSheet(u"color: #999999; background: #ffffff"_s);
    nameless->setStyleSheet(u"border: 1px solid #eeeeee; background: #ffffff"_s);
    for (QWidget *const part : QList<QWidget *>{second, first, nameless, faint})
        line->addWidget(part);
    QWidget::setTabOrder(first, second);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QCOMPARE(test::accessFaults(window).size(), 2);
    QVERIFY(test::tabFaults(window).join(u' ').contains(u"comes after"_s));
    QCOMPARE(test::faintTexts(window).size(), 1);
    QCOMPARE(test::faintEdges(window).size(), 1);
    QVERIFY(test::hiddenFocus(window).join(u' ').contains(u"QLineEdit"_s));
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s)); // as in the program
    QApplication::setCursorFlashTime(0); // a caret that blinks would be taken for a change
    applyTheme(u"light"_s);
    TestEveryWidget test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_everywidget.moc"
