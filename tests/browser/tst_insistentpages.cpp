// SPDX-License-Identifier: Apache-2.0
#include "BrowserTest.h"
#include "CookieServer.h"
#include "TestWindow.h"
#include "TimedSteps.h"
#include "settings/SavedSession.h"
#include "widgets/MessageBar.h"
#include "widgets/NavigationBar.h"
#include "widgets/PageDialog.h"
#include "widgets/TabStrip.h"
#include "window/PageTab.h"
#include "window/TabArea.h"

#include <QApplication>
#include <QCheckBox>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTimer>
#include <QWebEngineSettings>
#include <QWebEngineView>

#include <algorithm>
#include <chrono>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using test::CookieServer;
using test::TestWindow;
using test::TimedSteps;

namespace {

constexpr int patience = 20'000;

/// The one of its scripts.
PageDialog &scriptDialog(const PageTab &tab)
{
    return *tab.findChild<PageDialog *>(u"pageDialog"_s);
}

/// Also when it is gone with its tab: then it is not.
std::function<bool()> says(PageDialog &dialog, const QString &words)
{
    return [shown = QPointer(&dialog), words] {
        return shown && shown->isVisible() &&
               shown->findChild<QLabel *>(u"pageDialogMessage"_s)->text() == words;
    };
}

std::function<void()> press(PageDialog &dialog, const QString &button)
{
    return [pressed = QPointer(&dialog), button] {
        if (pressed)
            QTest::mouseClick(pressed->findChild<QPushButton *>(button), Qt::LeftButton);
    };
}

/// As from a keyboard: to who has the focus.
void pressKey(Qt::Key key, const QString &text = {})
{
    if (QWidget *const focused = QApplication::focusWidget())
        QTest::sendKeyEvent(QTest::Click, focused, key, text, Qt::NoModifier);
}

} // namespace

/// Pages that change, ask and say things without end, and what the visitor can still do.
class tst_InsistentPages final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_browser.reset(); }

    void titlesWithoutEndCostAFewChangesASecond();
    void titlesWithoutEndDoNotPutOffTheSession();
    void titlesWithoutEndDoNotRewriteTheSession();
    void theKeyboardReturnsToThePageAfterItsDialog_data();
    void theKeyboardReturnsToThePageAfterItsDialog();
    void theKeyboardReturnsToWhoHadItBeforeADialog();
    void theKeyboardReturnsToThePageAfterTheVisitorStays();
    void theKeyboardReturnsToThePageAfterAPassword();
    void theKeyboardReturnsToThePageAfterTheTools();
    void oneKeyAnswersOneDialogOfAPageThatStillLoads();
    void aPageThatAsksForEverCanBeClosedFromItsSecondDialog();
    void aPageThatAsksForEverGoesWithoutPatience_data();
    void aPageThatAsksForEverGoesWithoutPatience();
    void aPageThatAsksForEverIsLeftForAnother_data();
    void aPageThatAsksForEverIsLeftForAnother();
    void aPageThatAsksWithPausesIsNotEndedHoweverSlowTheNext();
    void aPageThatSharesItsProcessIsNotEndedUnasked();
    void aWindowThatCannotBeAskedAboutForbidsNoOthers();

private:
    [[nodiscard]] MainWindow &window() { return m_browser->window(); }
    /// A page that asks for ever has asked twice; @p isSilenced: and may ask nothing more.
    void hearTwice(TimedSteps &steps, PageDialog &shown, bool isSilenced);
    [[nodiscard]] PageDialog &dialog() { return scriptDialog(window().tabs().tab(0)); }
    void serve(const QString &path, const QByteArray &script)
    {
        m_server->on(path, {"<!DOCTYPE html><title>asks</title><body style='margin:0;height:900px'>"
                            "<input id=field style='width:400px;height:300px'><script>" +
                            script + "</script>"});
    }
    /// The keyboard is the page's.
    [[nodiscard]] bool isInPage();
    /// Into the page, until it has noticed.
    [[nodiscard]] bool focusPage();

    std::unique_ptr<CookieServer> m_server;
    std::unique_ptr<TestWindow> m_browser;
};

void tst_InsistentPages::init()
{
    test::failOnAnyWarningOfOurs();
    m_server = std::make_unique<CookieServer>();
    QVERIFY(m_server->start());
    m_server->on(u"/"_s, {"<!DOCTYPE html><title>home</title>"});
    m_server->on(u"/second"_s, {"<!DOCTYPE html><title>second</title>"});
    m_server->on(u"/never"_s, {.delivery = CookieServer::Delivery::Never});
    m_browser = std::make_unique<TestWindow>();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
}

bool tst_InsistentPages::isInPage()
{
    const QWidget *const view = QWebEngineView::forPage(&window().page());
    const QWidget *const focused = window().focusWidget();
    return view->isVisible() && focused && (focused == view || view->isAncestorOf(focused));
}

bool tst_InsistentPages::focusPage()
{
    for (int attempt = 0; attempt < 30; ++attempt) {
        auto *const view = window().tabs().currentWidget()->findChild<QWebEngineView *>();
        view->setFocus();
        if (view->focusProxy())
            QTest::mouseClick(view->focusProxy(), Qt::LeftButton, {}, {60, 60});
        if (QTest::qWaitFor([this] { return window().page().title() == u"clicked"_s; }, 700))
            return isInPage();
    }
    return false;
}

void tst_InsistentPages::titlesWithoutEndCostAFewChangesASecond()
{
    serve(u"/titles"_s, "let n = 0; const timer = setInterval(() => document.title = ++n, 1);"
                        "function stop() { clearInterval(timer); document.title = 'the last' }");
    QVERIFY(m_browser->open(m_server->url(u"/titles"_s)));
    const QSignalSpy titles(&window().page(), &QWebEnginePage::titleChanged);
    const QSignalSpy shown(&window().page(), &BrowserPage::lookChanged);
    const QSignalSpy session(&window().tabs(), &TabArea::tabsChanged);
    const QSignalSpy windowTitles(&window(), &QWidget::windowTitleChanged);
    QElapsedTimer since;
    since.start();
    QTRY_VERIFY_WITH_TIMEOUT(titles.size() >= 300, patience);
    const auto most = Pacer::atOnce + since.elapsed() / Pacer::interval.count() + 1;
    for (const QSignalSpy *const spy : {&shown, &session, &windowTitles})
        QVERIFY2(!spy->isEmpty() && spy->size() <= most,
                 qPrintable(u"%1, at most %2"_s.arg(spy->size()).arg(most)));
    m_browser->evaluate(u"stop()"_s);
    QTRY_COMPARE(window().tabs().strip().bar().tabText(0), u"the last"_s);
    QTRY_VERIFY(window().windowTitle().startsWith(u"the last"_s));
}

void tst_InsistentPages::titlesWithoutEndDoNotPutOffTheSession()
{
    const QTemporaryDir directory;
    const QString file = directory.filePath(u"tabs.json"_s);
    m_browser = std::make_unique<TestWindow>(std::function<Result<QUrl>()>(), std::nullopt,
                                             TestWindow::Policies::NotRead, file);
    serve(u"/titles"_s, "let n = 0; setInterval(() => document.title = ++n, 1)");
    QVERIFY(m_browser->open(m_server->url(u"/titles"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(SavedSession::read(file).value_or(SavedSession()).tabs.size() == 1, patience);
    m_browser.reset(); // it writes once more
}

void tst_InsistentPages::titlesWithoutEndDoNotRewriteTheSession()
{
    const QTemporaryDir directory;
    const QString file = directory.filePath(u"tabs.json"_s);
    m_browser = std::make_unique<TestWindow>(std::function<Result<QUrl>()>(), std::nullopt,
                                             TestWindow::Policies::NotRead, file);
    serve(u"/blinks"_s, "let n = 0; setInterval(() => document.title = ++n, 500)");
    QVERIFY(m_browser->open(m_server->url(u"/blinks"_s)));
    const auto kept = [&file] { return SavedSession::read(file).value_or(SavedSession()); };
    QTRY_COMPARE_WITH_TIMEOUT(kept().tabs.size(), 1, patience);
    const SavedSession written = kept();
    const QSignalSpy changes(&window().tabs(), &TabArea::tabsChanged);
    QTRY_VERIFY_WITH_TIMEOUT(changes.size() >= 8, patience); // in seconds
    QCOMPARE(kept(), written);
    // An address is kept as soon as ever.
    m_browser->evaluate(u"history.pushState({}, '', '/elsewhere')"_s);
    QTRY_COMPARE_WITH_TIMEOUT(kept().tabs.constFirst().url, m_server->url(u"/elsewhere"_s), patience);
    m_browser.reset(); // it writes once more
}

void tst_InsistentPages::theKeyboardReturnsToThePageAfterItsDialog_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("alert") << QByteArray("alert('one')") << Qt::Key_Return;
    QTest::newRow("alert, Escape") << QByteArray("alert('one')") << Qt::Key_Escape;
    QTest::newRow("confirm") << QByteArray("confirm('one')") << Qt::Key_Return;
    QTest::newRow("prompt") << QByteArray("prompt('one')") << Qt::Key_Return;
    QTest::newRow("several") << QByteArray("alert('zero'); confirm('one')") << Qt::Key_Escape;
}

void tst_InsistentPages::theKeyboardReturnsToThePageAfterItsDialog()
{
    QFETCH(QByteArray, script);
    QFETCH(Qt::Key, key);
    serve(u"/asks"_s, "onclick = () => document.title = 'clicked';"
                      "onkeydown = () => document.title += '!';"
                      "function ask() { setTimeout(() => {" +
                          script + "; document.title = 'answered' }, 0) }");
    QVERIFY(m_browser->open(m_server->url(u"/asks"_s)));
    QVERIFY(focusPage());
    TimedSteps steps(window());
    steps.when(
        "the page is used", [] { return true; }, [this] { window().page().runJavaScript(u"ask()"_s); });
    if (script.contains("zero"))
        steps.when("it says something", says(dialog(), u"zero"_s), [key] { pressKey(key); });
    steps.when("it asks", says(dialog(), u"one"_s), [key] { pressKey(key); });
    steps.when("it goes on", [this] { return window().page().title() == u"answered"_s; });
    QVERIFY(steps.run());
    QVERIFY(isInPage());
    pressKey(Qt::Key_A, u"a"_s);
    QTRY_COMPARE_WITH_TIMEOUT(window().page().title(), u"answered!"_s, patience);
}

void tst_InsistentPages::theKeyboardReturnsToWhoHadItBeforeADialog()
{
    serve(u"/asks"_s,
          "function ask() { setTimeout(() => { alert('one'); document.title = 'answered' }, 0) }");
    QVERIFY(m_browser->open(m_server->url(u"/asks"_s)));
    window().navigation().focusAddress();
    QWidget *const before = window().focusWidget();
    TimedSteps steps(window());
    steps.when(
        "the page is there", [] { return true; }, [this] { window().page().runJavaScript(u"ask()"_s); });
    steps.when("it says something", says(dialog(), u"one"_s), [] { pressKey(Qt::Key_Return); });
    steps.when("it goes on", [this] { return window().page().title() == u"answered"_s; });
    QVERIFY(steps.run());
    QCOMPARE(window().focusWidget(), before);
}

void tst_InsistentPages::theKeyboardReturnsToThePageAfterTheVisitorStays()
{
    serve(u"/form"_s, "onclick = () => { onbeforeunload = event => { event.preventDefault();"
                      " return event.returnValue = 'stay' }; document.title = 'clicked' }");
    QVERIFY(m_browser->open(m_server->url(u"/form"_s)));
    QVERIFY(focusPage());
    PageDialog &shown = dialog();
    TimedSteps steps(window());
    steps.when(
        "there is a form", [] { return true; }, [this] { window().tabs().requestClose(0); });
    steps.when(
        "it asks", [&shown] { return shown.isVisible(); }, press(shown, u"pageDialogCancel"_s));
    steps.when("the visitor stays", [this] { return !window().page().isAsking(); });
    QVERIFY(steps.run());
    QVERIFY(isInPage());
}

void tst_InsistentPages::theKeyboardReturnsToThePageAfterAPassword()
{
    m_server->on(u"/office"_s, {.body = "<!DOCTYPE html><title>let in</title>",
                                .authorization = "Basic " + QByteArray("me:word").toBase64()});
    window().open(m_server->url(u"/office"_s));
    const auto dialogs = window().tabs().tab(0).findChildren<PageDialog *>();
    const auto shown = [&dialogs]() -> PageDialog * {
        const auto found = std::find_if(dialogs.begin(), dialogs.end(),
                                        [](const PageDialog *dialog) { return dialog->isVisible(); });
        return found == dialogs.end() ? nullptr : *found;
    };
    QTRY_VERIFY_WITH_TIMEOUT(shown(), patience);
    PageDialog &asking = *shown();
    QTest::keyClicks(asking.findChild<QLineEdit *>(u"pageDialogText"_s), u"me"_s);
    QTest::keyClicks(asking.findChild<QLineEdit *>(u"pageDialogPassword"_s), u"word"_s);
    QTest::keyClick(asking.findChild<QLineEdit *>(u"pageDialogPassword"_s), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(window().page().title(), u"let in"_s, patience);
    QVERIFY(isInPage());
}

void tst_InsistentPages::theKeyboardReturnsToThePageAfterTheTools()
{
    serve(u"/page"_s, "onclick = () => document.title = 'clicked'");
    QVERIFY(m_browser->open(m_server->url(u"/page"_s)));
    QVERIFY(focusPage());
    pressKey(Qt::Key_F12);
    QTRY_VERIFY(!isInPage());
    pressKey(Qt::Key_F12);
    QVERIFY(isInPage());
}

void tst_InsistentPages::oneKeyAnswersOneDialogOfAPageThatStillLoads()
{
    m_server->on(u"/loads"_s, {"<!DOCTYPE html><title>loads</title><img src=/never><script>setTimeout(() => {"
                               "alert('one'); alert('two'); document.title = 'said' }, 50)</script>"});
    TimedSteps steps(window());
    bool isStillLoading = false;
    steps.when(
        "there is a window", [] { return true; }, [this] { window().open(m_server->url(u"/loads"_s)); });
    steps.when("it says something", says(dialog(), u"one"_s), [] { pressKey(Qt::Key_Escape); });
    steps.when("it says something else", says(dialog(), u"two"_s), [this, &isStillLoading] {
        isStillLoading = window().page().isLoading();
        pressKey(Qt::Key_Escape);
    });
    steps.when("it goes on", [this] { return window().page().title() == u"said"_s; });
    QVERIFY(steps.run());
    QVERIFY(isStillLoading);
}

/// Says something without end.
const QByteArray endless = "setTimeout(() => { for (;;) alert('for ever') }, 50)";

void tst_InsistentPages::aPageThatAsksForEverCanBeClosedFromItsSecondDialog()
{
    serve(u"/asks"_s, endless);
    PageDialog &shown = dialog();
    const auto *const page = &window().page();
    QSignalSpy gone(page, &QObject::destroyed);
    TimedSteps steps(window());
    bool couldClose = true;
    steps.when(
        "there is a window", [] { return true; }, [this] { window().open(m_server->url(u"/asks"_s)); });
    steps.when("it says something", says(shown, u"for ever"_s), [&] {
        couldClose = shown.findChild<QPushButton *>(u"pageDialogClose"_s)->isVisible();
        press(shown, u"pageDialogOk"_s)();
    });
    steps.when(
        "it does not stop", [&] { return shown.findChild<QPushButton *>(u"pageDialogClose"_s)->isVisible(); },
        press(shown, u"pageDialogClose"_s));
    steps.when("it is gone", [&] { return gone.size() == 1; });
    QVERIFY(steps.run());
    QVERIFY(!couldClose); // who asks once is no nuisance
    QVERIFY(window().page().url().isEmpty());
}

void tst_InsistentPages::aPageThatAsksForEverGoesWithoutPatience_data()
{
    QTest::addColumn<bool>("isSilenced");
    QTest::newRow("while it asks") << false;
    QTest::newRow("when it may ask nothing more") << true;
}

void tst_InsistentPages::hearTwice(TimedSteps &steps, PageDialog &shown, bool isSilenced)
{
    steps.when(
        "there is a window", [] { return true; }, [this] { window().open(m_server->url(u"/asks"_s)); });
    steps.when("it says something", says(shown, u"for ever"_s), press(shown, u"pageDialogOk"_s));
    steps.when(
        "it says it again", [&shown] { return shown.findChild<QCheckBox *>()->isVisible(); },
        [&shown, isSilenced] {
            if (isSilenced) {
                shown.findChild<QCheckBox *>()->setChecked(true);
                press(shown, u"pageDialogOk"_s)();
            }
        });
}

void tst_InsistentPages::aPageThatAsksForEverGoesWithoutPatience()
{
    QFETCH(bool, isSilenced);
    serve(u"/asks"_s, endless);
    PageDialog &shown = dialog();
    QSignalSpy gone(&window().page(), &QObject::destroyed);
    const QPointer leaves = window().tabs().tab(0).findChild<QTimer *>(u"leaveTimer"_s);
    QVERIFY(leaves);
    bool isWaitedFor = false;
    TimedSteps steps(window());
    hearTwice(steps, shown, isSilenced);
    steps.when(
        "it may be left", [&] { return shown.isVisible() != isSilenced; },
        [&] {
            QTest::keyClick(&window(), Qt::Key_W, Qt::ControlModifier);
            isWaitedFor = leaves && leaves->isActive();
        });
    steps.when("it is gone", [&] { return gone.size() == 1; });
    QVERIFY(steps.run());
    QVERIFY(!isWaitedFor);
}

void tst_InsistentPages::aPageThatAsksForEverIsLeftForAnother_data()
{
    QTest::addColumn<bool>("isSilenced");
    QTest::addColumn<QString>("host");
    QTest::newRow("while it asks, another site") << false << u"other.localhost"_s;
    QTest::newRow("while it asks, the same site") << false << u"portal.localhost"_s;
    QTest::newRow("when it may ask nothing more, another site") << true << u"other.localhost"_s;
    QTest::newRow("when it may ask nothing more, the same site") << true << u"portal.localhost"_s;
}

void tst_InsistentPages::aPageThatAsksForEverIsLeftForAnother()
{
    QFETCH(bool, isSilenced);
    QFETCH(QString, host);
    serve(u"/asks"_s, endless);
    PageDialog &shown = dialog();
    TimedSteps steps(window());
    hearTwice(steps, shown, isSilenced);
    steps.when(
        "it may be left", [&] { return shown.isVisible() != isSilenced; },
        [&] { window().open(m_server->url(u"/second"_s, host)); });
    steps.when("the other page is shown", [this] { return window().page().title() == u"second"_s; });
    QVERIFY(steps.run());
    QVERIFY(!window().page().problem());
    // The next document may ask anew.
    TimedSteps again(window());
    again.when(
        "it is there", [] { return true; },
        [this] {
            window().page().runJavaScript(
                u"setTimeout(() => { alert('hello'); document.title = 'heard' })"_s);
        });
    again.when("it says something", says(shown, u"hello"_s), press(shown, u"pageDialogOk"_s));
    again.when("it goes on", [this] { return window().page().title() == u"heard"_s; });
    QVERIFY(again.run());
}

void tst_InsistentPages::aPageThatAsksWithPausesIsNotEndedHoweverSlowTheNext()
{
    serve(u"/asks"_s, "setInterval(() => alert('again'), 5)");
    m_server->on(u"/slow"_s, {.body = "<!DOCTYPE html><title>slow</title>", .after = 6s});
    const QSignalSpy ended(&window().page(), &QWebEnginePage::renderProcessTerminated);
    m_server->forgetRequests();
    TimedSteps steps(window());
    steps.when(
        "there is a window", [] { return true; }, [this] { window().open(m_server->url(u"/asks"_s)); });
    steps.when("it says something", says(dialog(), u"again"_s),
               [this] { window().open(m_server->url(u"/slow"_s)); });
    steps.when("the other page is shown", [this] { return window().page().title() == u"slow"_s; });
    QVERIFY(steps.run());
    QVERIFY(ended.isEmpty());
    QCOMPARE(m_server->count(u"/slow"_s), 1); // once, as it was wanted
}

void tst_InsistentPages::aPageThatSharesItsProcessIsNotEndedUnasked()
{
    serve(u"/asks"_s, endless);
    serve(u"/opens"_s, "let opens = false;"
                       "onclick = () => { document.title = 'clicked'; if (opens) open('/asks') }");
    QVERIFY(m_browser->open(m_server->url(u"/opens"_s)));
    QVERIFY(focusPage());
    m_browser->evaluate(u"opens = true"_s);
    const BrowserPage &opener = window().page();
    const QSignalSpy ended(&opener, &QWebEnginePage::renderProcessTerminated);
    QWidget *const surface = QWebEngineView::forPage(&opener)->focusProxy();
    TabArea &tabs = window().tabs();
    TimedSteps steps(window());
    const auto asking = [&tabs]() -> PageDialog * {
        return tabs.count() == 2 ? &scriptDialog(tabs.tab(1)) : nullptr;
    };
    const auto end = [&tabs] {
        auto *const button = tabs.tab(1).messages().findChild<QPushButton *>(u"yesButton"_s);
        return button && button->isVisible() ? button : nullptr;
    };
    steps.when(
        "the page listens", [] { return true; },
        [surface] {
            QTest::mouseClick(surface, Qt::LeftButton, {}, {60, 60});
        });
    steps.when(
        "the new tab says something", [&] { return asking() && says(*asking(), u"for ever"_s)(); },
        [this] { window().open(m_server->url(u"/second"_s)); }); // another site has another process
    bool wasEnded = false;
    steps.when(
        "the visitor is asked", [&] { return end() != nullptr; },
        [&] {
            wasEnded = !ended.isEmpty();
            QTest::mouseClick(end(), Qt::LeftButton);
        });
    steps.when("the other page is shown", [this] { return window().page().title() == u"second"_s; });
    QVERIFY(steps.run());
    QVERIFY(!wasEnded);
    QCOMPARE(ended.size(), 1); // as was said
    QVERIFY(!tabs.tab(1).messages().isVisible());
}

void tst_InsistentPages::aWindowThatCannotBeAskedAboutForbidsNoOthers()
{
    PageTab &tab = window().tabs().tab(0);
    const auto mayOpen = [&tab] {
        return tab.page().settings()->testAttribute(QWebEngineSettings::JavascriptCanOpenWindows);
    };
    const bool atFirst = mayOpen();
    for (int number = 0; number < 100; ++number) // more than are kept
        tab.messages().notify(u"something else"_s);
    tab.holdBack(m_server->url(u"/second"_s));
    QCOMPARE(mayOpen(), atFirst);
}

CONSENTDESK_BROWSER_TEST_MAIN(tst_InsistentPages)
#include "tst_insistentpages.moc"
