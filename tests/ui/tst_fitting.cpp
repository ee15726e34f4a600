// SPDX-License-Identifier: Apache-2.0
#include "FitAudit.h"
#include "Showcase.h"
#include "UiTest.h"
#include "support/Theme.h"
#include "support/Translations.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QStyleFactory>
#include <QWidget>
#include <QtTest>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QSize smallestScreen(1024, 640);

/// Lets layouts that depend on each other come to rest.
void settle()
{
    for (int i = 0; i < 4; ++i)
        QApplication::processEvents();
}

} // namespace

/// Every widget and dialog in three languages, with the system's text and with text twice as large, at the
/// size it opens with and at the smallest it can have: no text is cut.
class TestFitting final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_font = QApplication::font(); }
    void init() { test::failOnAnyUiWarning(); }
    void cleanup() { QApplication::setFont(m_font); }

    void noTextIsCut_data();
    void noTextIsCut();
    void theAuditFindsACutText();

private:
    QFont m_font;
};

void TestFitting::noTextIsCut_data()
{
    QTest::addColumn<const test::Showcase *>("showcase");
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("percent");
    for (const test::Showcase &showcase : test::showcases()) {
        for (const char *const language : {"en", "fr", "ja"}) {
            for (const int percent : {100, 200})
                QTest::addRow("%s, %s, %d %%", showcase.name, language, percent)
                    << &showcase << QString::fromLatin1(language) << percent;
        }
    }
}

void TestFitting::noTextIsCut()
{
    QFETCH(const test::Showcase *, showcase);
    QFETCH(QString, language);
    QFETCH(int, percent);
    QFont font = m_font;
    font.setPointSizeF(font.pointSizeF() * percent / 100);
    QApplication::setFont(font);
    Translations translations;
    translations.install(language);
    QStringList found;
    showcase->show([&found](QWidget &shown, const QString &name) {
        const auto look = [&](const QString &size) {
            settle();
            for (const QString &cut : test::cutTexts(shown))
                found.append(name + u' ' + size + u": "_s + cut);
        };
        const QSize before = shown.size();
        shown.setStyleSheet(Theme::current().styleSheet());
        shown.show();
        settle();
        const QSize least = shown.minimumSizeHint().expandedTo(shown.minimumSize());
        if (least.width() > smallestScreen.width() || least.height() > smallestScreen.height())
            found.append(u"%1: at least %2 x %3"_s.arg(name).arg(least.width()).arg(least.height()));
        look(u"as opened"_s);
        shown.resize(least);
        look(u"smallest"_s);
        shown.resize(before);
    });
    QVERIFY2(found.isEmpty(), qPrintable(u"\n  "_s + found.join(u"\n  "_s)));
}

void TestFitting::theAuditFindsACutText()
{
    QWidget window;
    QLabel label(u"A sentence of some length"_s, &window);
    QPushButton button(u"A sentence of some length"_s, &window);
    label.setGeometry(0, 0, 20, 20);
    button.setGeometry(0, 30, 20, 40);
    window.resize(100, 100);
    window.show();
    QCOMPARE(test::cutTexts(window).size(), 2);
    label.setToolTip(label.text());
    QCOMPARE(test::cutTexts(window).size(), 1);
    button.resize(button.sizeHint());
    QCOMPARE(test::cutTexts(window).size(), 1); // it stands out of the window
    window.resize(400, 100);
    QCOMPARE(test::cutTexts(window), QStringList());
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s)); // as in the program
    applyTheme(u"light"_s);
    TestFitting test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_fitting.moc"
