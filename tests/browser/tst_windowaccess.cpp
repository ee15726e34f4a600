// SPDX-License-Identifier: Apache-2.0
#include "AccessAudit.h"
#include "BrowserTest.h"
#include "ContrastAudit.h"
#include "CookieServer.h"
#include "FitAudit.h"
#include "TestWindow.h"
#include "knowledge/KnowledgeLibrary.h"
#include "support/Theme.h"
#include "support/Translations.h"
#include "widgets/ConsentPanel.h"
#include "widgets/FindBar.h"
#include "widgets/NavigationBar.h"
#include "widgets/ShortcutsDialog.h"
#include "window/AboutDialog.h"
#include "window/PageKit.h"
#include "window/ToolArea.h"

#include <QAccessible>
#include <QAction>
#include <QDialog>
#include <QKeySequence>
#include <QMenu>
#include <QRegularExpression>
#include <QStyleFactory>

#include <set>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;
using test::CookieServer;
using test::TestWindow;

namespace {

constexpr QSize smallestWindow(1024, 640);
constexpr QSize smallestWithBigLetters(1280, 720); ///< twice as large as usual

/// What belongs to the page, or is Qt's own cover of it.
bool isOfThePage(const QString &fault)
{
    return fault.contains("QWebEngine"_L1) || fault.contains("RenderWidgetHost"_L1) ||
           fault.contains("QQuickWidget"_L1);
}

QStringList ofOurs(const QStringList &faults)
{
    QStringList ours;
    std::copy_if(faults.cbegin(), faults.cend(), std::back_inserter(ours),
                 [](const QString &fault) { return !isOfThePage(fault); });
    return ours;
}

} // namespace

/// The real window with all its parts, and the dialogs that only it has, for somebody who cannot see it or
/// uses no pointer.
class tst_WindowAccess final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        test::failOnAnyWarningOfOurs({u"This plugin does not support raise"_s});
        applyTheme(u"light"_s);
    }
    void theWindowIsNamedAndReachedInEveryTool_data();
    void theWindowIsNamedAndReachedInEveryTool();
    void everyActionOfTheMenuHasWordsAndNoTwoShareAKey();
    void theListOfKeysTellsThoseOfTheMenuAndOfTheTabs();
    void theWindowFitsASmallScreenInEveryLanguage_data();
    void theWindowFitsASmallScreenInEveryLanguage();
    void theAboutDialogIsWholeAndNamed_data() { addLanguages(); }
    void theAboutDialogIsWholeAndNamed();
    void pagesAreToldThatLessMotionIsWanted();

private:
    static void addLanguages();
};

void tst_WindowAccess::addLanguages()
{
    QTest::addColumn<QString>("language");
    for (const char *const language : {"en", "fr", "ja"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void tst_WindowAccess::theWindowIsNamedAndReachedInEveryTool_data()
{
    QTest::addColumn<int>("tool");
    QTest::newRow("without tools") << -1;
    QTest::newRow("inspector") << int(ToolArea::Tool::Inspector);
    QTest::newRow("timeline") << int(ToolArea::Tool::Timeline);
    QTest::newRow("other storage") << int(ToolArea::Tool::Storage);
    QTest::newRow("policy") << int(ToolArea::Tool::Policy);
}

void tst_WindowAccess::theWindowIsNamedAndReachedInEveryTool()
{
    QFETCH(int, tool);
    CookieServer server;
    QVERIFY(server.start());
    TestWindow shown({}, std::nullopt, TestWindow::Policies::Read);
    MainWindow &window = shown.window();
    window.resize(1280, 800);
    if (tool >= 0) {
        window.setToolsShown(true);
        window.tools().showTool(ToolArea::Tool(tool));
    }
    window.kit().findBar().open();
    window.notify(u"A sentence for the visitor."_s);
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const QStringList faults =
        ofOurs(test::accessFaults(window) + test::tabFaults(window) + test::hiddenFocus(window));
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void tst_WindowAccess::everyActionOfTheMenuHasWordsAndNoTwoShareAKey()
{
    TestWindow shown;
    std::set<QKeySequence> keys;
    const QList<QAction *> actions = shown.window().findChildren<QAction *>();
    for (const QAction *const action : actions) {
        if (!action->isEnabled() || action->shortcutContext() != Qt::WindowShortcut)
            continue;
        for (const QKeySequence &key : action->shortcuts())
            QVERIFY2(keys.insert(key).second, qPrintable(key.toString() + u' ' + action->text()));
    }
    QMenu &menu = *shown.window().navigation().menu();
    emit menu.aboutToShow();
    QVERIFY(menu.actions().size() > 8);
    for (const QAction *const action : menu.actions())
        QVERIFY(action->isSeparator() || !action->text().trimmed().isEmpty());
}

void tst_WindowAccess::theListOfKeysTellsThoseOfTheMenuAndOfTheTabs()
{
    QStringList told;
    for (const ShortcutsDialog::Row &row : ShortcutsDialog::rows())
        told += row.keys.split(u", "_s);
    TestWindow shown;
    emit shown.window().navigation().menu()->aboutToShow();
    QStringList missing;
    for (const QAction *const action : shown.window().findChildren<QAction *>()) {
        if (action->shortcutContext() == Qt::WindowShortcut && !action->shortcut().isEmpty())
            missing += action->shortcut().toString(QKeySequence::NativeText);
    }
    const QRegularExpression byPlace(u"^Alt\\+[1-8]$"_s); // told as one
    missing.removeIf([&](const QString &key) { return told.contains(key) || byPlace.match(key).hasMatch(); });
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u' ')));
}

void tst_WindowAccess::theWindowFitsASmallScreenInEveryLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("percent");
    for (const char *const language : {"en", "fr", "ja"}) {
        for (const int percent : {100, 200})
            QTest::addRow("%s, %d %%", language, percent) << QString::fromLatin1(language) << percent;
    }
}

void tst_WindowAccess::theWindowFitsASmallScreenInEveryLanguage()
{
    QFETCH(QString, language);
    QFETCH(int, percent);
    const QFont before = QApplication::font();
    const auto restore = qScopeGuard([&before] { QApplication::setFont(before); });
    QFont font = before;
    font.setPointSizeF(font.pointSizeF() * percent / 100);
    QApplication::setFont(font);
    Translations translations;
    translations.install(language);
    TestWindow shown({}, std::nullopt, TestWindow::Policies::Read);
    MainWindow &window = shown.window();
    const QSize wanted = percent == 100 ? smallestWindow : smallestWithBigLetters;
    window.resize(wanted);
    QTRY_COMPARE(window.size(), wanted);
    const QStringList cut = test::cutTexts(window);
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
}

void tst_WindowAccess::theAboutDialogIsWholeAndNamed()
{
    QFETCH(QString, language);
    Translations translations;
    translations.install(language);
    AboutDialog dialog(nullptr);
    dialog.setStyleSheet(Theme::current().styleSheet());
    dialog.show();
    dialog.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QCOMPARE(test::accessFaults(dialog), QStringList());
    QCOMPARE(test::tabFaults(dialog), QStringList());
    QCOMPARE(test::cutTexts(dialog), QStringList());
    QCOMPARE(test::faintTexts(dialog), QStringList());
}

void tst_WindowAccess::pagesAreToldThatLessMotionIsWanted()
{
    CookieServer server;
    QVERIFY(server.start());
    server.on(u"/"_s, {"<p>Still</p>"});
    TestWindow shown;
    QVERIFY(shown.open(server.url(u"/"_s)));
    QVERIFY(shown.evaluate(u"matchMedia('(prefers-reduced-motion: reduce)').matches"_s).toBool());
}

int main(int argc, char **argv)
{
    test::prepareTestEngine();
    // What the program gives the engine where the desktop wants less motion.
    qputenv("QTWEBENGINE_CHROMIUM_FLAGS",
            qgetenv("QTWEBENGINE_CHROMIUM_FLAGS") + " --force-prefers-reduced-motion");
    QApplication application(argc, argv);
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s)); // as in the program
    QApplication::setCursorFlashTime(0); // a caret that blinks would be taken for a change
    tst_WindowAccess test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_windowaccess.moc"
