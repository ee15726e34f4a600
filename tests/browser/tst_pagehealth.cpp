// SPDX-License-Identifier: Apache-2.0
#include "BrowserTest.h"
#include "CookieServer.h"
#include "TestWindow.h"
#include "WaitUntil.h"
#include "browser/PageHealth.h"
#include "widgets/MessageBar.h"
#include "widgets/PageDialog.h"
#include "widgets/StatePage.h"
#include "window/PageArea.h"
#include "window/PageTab.h"
#include "window/TabArea.h"
#include "window/WindowGates.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimer>
#include <QWebEngineView>

#include <algorithm>
#include <csignal>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using test::CookieServer;
using test::TestWindow;
using test::waitUntil;

namespace {

constexpr int patience = 30'000;
constexpr PageHealth::Pace quick{150ms, 1'500ms};

/// Answers questions whether a page may be left, as a visitor does, and counts them by tab.
class Visitor final : public QObject
{
public:
    explicit Visitor(TabArea &tabs)
        : m_tabs(tabs)
    {
        m_looks.callOnTimeout(this, &Visitor::look);
        m_looks.start(20);
    }
    void forgets() { m_asked.clear(); }
    void staysAt(const QString &title) { m_staysAt = title; }
    [[nodiscard]] const QStringList &asked() const { return m_asked; }

private:
    void look()
    {
        for (int index = 0; index < m_tabs.count(); ++index) {
            auto *const dialog = m_tabs.tab(index).findChild<PageDialog *>();
            if (!dialog->isVisible())
                continue;
            const QString title = m_tabs.tab(index).page().title();
            m_asked += title;
            const QString answer = title == m_staysAt ? u"pageDialogCancel"_s : u"pageDialogOk"_s;
            QTest::mouseClick(dialog->findChild<QPushButton *>(answer), Qt::LeftButton);
            return;
        }
    }

    TabArea &m_tabs;
    QTimer m_looks;
    QString m_staysAt;
    QStringList m_asked;
};

} // namespace

class tst_PageHealth final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_browser.reset(); }

    void aPageThatDoesNotAnswerCanBeEndedAndLoadedAgain();
    void aPageThatAnswersAgainTakesTheQuestionBack();
    void whoWaitsIsAskedAgain();
    void aPageThatAsksItsVisitorIsNotHanging();
    void aHiddenPageIsNotWatched();
    void aPageThatEndsAgainAndAgainIsToldAsSuch();
    void closingAsksEachPageOnceAndStaysWhereTheVisitorStays();
    void aPageThatWasNotTouchedDoesNotHoldUpClosing();
    void aPageThatDoesNotAnswerDoesNotHoldUpClosing();
    void allThatDoNotAnswerAreWaitedForAtTheSameTime();
    void theWindowSaysWhatItWaitsForAndClosesAtOnce();
    void whoDoesNotCloseAfterAllIsAskedNothingLater();
    void whoDoesNotCloseAndEndsThePageIsAskedByTheNext();
    void aPageThatWasSilentAsksNothingLater();
    void aTabThatWasToCloseBeforeTheWindowStillCloses();
    void aTabThatIsClosedMeanwhileIsNotWaitedFor();
    void aWindowMayGoWhileItWaits();
    void aKeyThatCameBeforeTheDocumentHoldsUpNothing();

private:
    [[nodiscard]] PageTab &tab() { return m_browser->window().tabs().tab(0); }
    [[nodiscard]] QPushButton *button(const QString &text)
    {
        const auto buttons = tab().messages().findChildren<QPushButton *>();
        const auto found = std::find_if(buttons.cbegin(), buttons.cend(), [&text](const QPushButton *button) {
            return button->isVisible() && button->text() == text;
        });
        return found == buttons.cend() ? nullptr : *found;
    }
    /// What the window itself says, if it says something.
    [[nodiscard]] QPushButton *windowButton(const QString &name)
    {
        auto *const button = m_browser->window().messages().findChild<QPushButton *>(name);
        return button && button->isVisible() ? button : nullptr;
    }
    void hang(const QByteArray &milliseconds) { hang(milliseconds, tab()); }
    static void hang(const QByteArray &milliseconds, PageTab &tab)
    {
        tab.page().runJavaScript(u"setTimeout(() => { document.title = 'busy'; const end = Date.now() + %1;"
                                 " while (Date.now() < end); document.title = 'free' }, 0)"_s.arg(
                                     QString::fromLatin1(milliseconds)));
    }
    /// Into the shown page, until it has noticed.
    [[nodiscard]] bool touch();
    /// Opens a page that wants to be asked once it was clicked into.
    [[nodiscard]] bool openForm(const QString &title);
    /// Such a page, which then answers nothing more, and of which nobody has noticed that.
    [[nodiscard]] bool openHangingForm();

    std::unique_ptr<CookieServer> m_server;
    std::unique_ptr<TestWindow> m_browser;
};

void tst_PageHealth::init()
{
    test::failOnAnyWarningOfOurs({u"This plugin does not support raise"_s});
    m_server = std::make_unique<CookieServer>();
    QVERIFY(m_server->start());
    m_server->on(u"/"_s, {"<!DOCTYPE html><title>home</title>"});
    m_browser = std::make_unique<TestWindow>();
    tab().health().setPace(quick);
    tab().health().watch();
    QVERIFY(m_browser->open(m_server->url(u"/"_s)));
}

bool tst_PageHealth::touch()
{
    const BrowserPage &page = m_browser->window().page();
    return waitUntil([&] {
        auto *const view = m_browser->window().tabs().currentWidget()->findChild<QWebEngineView *>();
        if (view->focusProxy())
            QTest::mouseClick(view->focusProxy(), Qt::LeftButton, {}, {60, 60});
        return page.title().startsWith(u"typed"_s);
    });
}

bool tst_PageHealth::openForm(const QString &title)
{
    m_server->on(u"/"_s + title,
                 {"<!DOCTYPE html><title>-</title><body style='margin:0;height:900px'><script>"
                  "onbeforeunload = event => { event.preventDefault(); return event.returnValue = 'stay' };"
                  "onpagehide = () => fetch('/unloaded', {method: 'POST', keepalive: true});"
                  "onclick = () => document.title = 'typed " +
                  title.toUtf8() + "'</script>"});
    return m_browser->open(m_server->url(u"/"_s + title)) && touch();
}

bool tst_PageHealth::openHangingForm()
{
    if (!openForm(u"one"_s))
        return false;
    tab().health().rest();
    hang("1e9");
    return waitUntil([this] { return m_browser->window().page().title() == u"busy"_s; });
}

void tst_PageHealth::aPageThatDoesNotAnswerCanBeEndedAndLoadedAgain()
{
    QElapsedTimer since;
    since.start();
    hang("1e9");
    QTRY_VERIFY_WITH_TIMEOUT(button(u"End and reload"_s), patience);
    QVERIFY(button(u"Wait"_s));
    QVERIFY(tab().health().isHanging());
    // The window stays usable.
    QElapsedTimer took;
    took.start();
    m_browser->window().tabs().addStart();
    m_browser->window().tabs().select(0);
    QVERIFY2(took.elapsed() < 2'000, qPrintable(QString::number(took.elapsed())));
    QTRY_VERIFY_WITH_TIMEOUT(button(u"End and reload"_s), patience); // a hidden page is not watched
    m_server->forgetRequests();
    QTest::mouseClick(button(u"End and reload"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(m_server->count(u"/"_s), 1, patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_browser->window().page().title(), u"home"_s, patience);
    QVERIFY(!m_browser->window().page().problem());
    QVERIFY(!tab().messages().isVisible());
}

void tst_PageHealth::aPageThatAnswersAgainTakesTheQuestionBack()
{
    hang("4000");
    QTRY_VERIFY_WITH_TIMEOUT(button(u"End and reload"_s), patience);
    QTRY_VERIFY_WITH_TIMEOUT(!tab().messages().isVisible(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_browser->window().page().title(), u"free"_s, patience);
}

void tst_PageHealth::whoWaitsIsAskedAgain()
{
    hang("1e9");
    QTRY_VERIFY_WITH_TIMEOUT(button(u"Wait"_s), patience);
    QTest::mouseClick(button(u"Wait"_s), Qt::LeftButton);
    QVERIFY(!tab().messages().isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(button(u"Wait"_s), patience);
    tab().health().endAndReload();
    QTRY_COMPARE_WITH_TIMEOUT(m_browser->window().page().title(), u"home"_s, patience);
}

void tst_PageHealth::aPageThatAsksItsVisitorIsNotHanging()
{
    QSignalSpy hanging(&tab().health(), &PageHealth::hanging);
    QTimer::singleShot(quick.patience * 3, this, [this] {
        QTest::mouseClick(tab().findChild<PageDialog *>()->findChild<QPushButton *>(u"pageDialogOk"_s),
                          Qt::LeftButton);
    });
    tab().page().runJavaScript(u"setTimeout(() => { alert('look'); document.title = 'answered' }, 0)"_s);
    QVERIFY(waitUntil([this] { return m_browser->window().page().title() == u"answered"_s; }));
    QCOMPARE(hanging.size(), 0);
}

void tst_PageHealth::aHiddenPageIsNotWatched()
{
    QSignalSpy hanging(&tab().health(), &PageHealth::hanging);
    m_browser->window().tabs().addStart();
    PageTab &second = m_browser->window().tabs().tab(1);
    second.health().setPace(quick);
    second.health().watch();
    QVERIFY(m_browser->open(m_server->url(u"/"_s, u"other.localhost"_s)));
    hang("1e9");
    QSignalSpy later(&second.health(), &PageHealth::hanging);
    second.page().runJavaScript(u"setTimeout(() => { for (;;); }, 0)"_s);
    QTRY_COMPARE_WITH_TIMEOUT(later.size(), 1, patience);
    QCOMPARE(hanging.size(), 0);
}

void tst_PageHealth::aPageThatEndsAgainAndAgainIsToldAsSuch()
{
    auto *const state = tab().area().findChild<StatePage *>();
    const auto end = [this, state] {
        ::kill(pid_t(m_browser->window().page().renderProcessPid()), SIGKILL);
        return QTest::qWaitFor([state] { return state->isVisible(); }, patience);
    };
    QVERIFY(end());
    auto *const text = state->findChild<QLabel *>(u"stateText"_s);
    QVERIFY(!text->text().contains(u"times"_s));
    for (int times = 2; times <= 3; ++times) {
        QTest::mouseClick(state->findChild<QPushButton *>(), Qt::LeftButton); // Reload
        QTRY_VERIFY_WITH_TIMEOUT(!state->isVisible() && !m_browser->window().page().isLoading() &&
                                     m_browser->window().page().renderProcessPid() > 0,
                                 patience);
        QTRY_COMPARE_WITH_TIMEOUT(m_browser->evaluate(u"document.title"_s).toString(), u"home"_s, patience);
        QVERIFY(end());
        QVERIFY2(text->text().contains(u"%1 times"_s.arg(times)), qPrintable(text->text()));
    }
}

void tst_PageHealth::closingAsksEachPageOnceAndStaysWhereTheVisitorStays()
{
    MainWindow &window = m_browser->window();
    QVERIFY(openForm(u"one"_s));
    window.tabs().addStart();
    QVERIFY(openForm(u"two"_s));
    window.tabs().addStart();
    QVERIFY(m_browser->open(m_server->url(u"/"_s)));
    Visitor visitor(window.tabs());
    visitor.staysAt(u"typed two"_s);
    QVERIFY(!window.close());
    QVERIFY(!window.close()); // who presses twice is not asked twice
    QVERIFY(waitUntil([&visitor] { return visitor.asked().contains(u"typed two"_s); }));
    QVERIFY(window.isVisible());
    QCOMPARE(window.tabs().currentIndex(), 1); // what is asked is seen
    QCOMPARE(window.tabs().count(), 3);
    QTRY_VERIFY(!window.page().isAsking());
    QCOMPARE(m_browser->evaluate(u"document.title"_s).toString(), u"typed two"_s);
    QCOMPARE(window.page().url(), m_server->url(u"/two"_s));
    window.tabs().select(0);
    QCOMPARE(m_browser->evaluate(u"document.title"_s).toString(), u"typed one"_s);
    QCOMPARE(m_server->count(u"/unloaded"_s), 0);        // the one that agreed was left alone, too
    QVERIFY(visitor.asked().count(u"typed one"_s) <= 1); // not at all when the other one came first
    visitor.forgets();
    visitor.staysAt({});
    QVERIFY(!window.close());
    QVERIFY(waitUntil([&window] { return !window.isVisible(); }));
    QStringList asked = visitor.asked();
    asked.sort(); // whichever answers first
    QCOMPARE(asked, (QStringList{u"typed one"_s, u"typed two"_s}));
}

void tst_PageHealth::aPageThatWasNotTouchedDoesNotHoldUpClosing()
{
    m_server->on(u"/grabs"_s, {"<!DOCTYPE html><title>grabs</title><script>onbeforeunload = event => {"
                               "event.preventDefault(); return event.returnValue = 'stay' }</script>"});
    QVERIFY(m_browser->open(m_server->url(u"/grabs"_s)));
    QVERIFY(m_browser->window().close());
    QVERIFY(!m_browser->window().isVisible());
}

void tst_PageHealth::aPageThatDoesNotAnswerDoesNotHoldUpClosing()
{
    QVERIFY(openHangingForm());
    QVERIFY(!m_browser->window().close());
    QVERIFY(waitUntil([this] { return !m_browser->window().isVisible(); }));
}

void tst_PageHealth::allThatDoNotAnswerAreWaitedForAtTheSameTime()
{
    constexpr int pages = 3;
    TabArea &tabs = m_browser->window().tabs();
    for (int number = 0; number < pages; ++number) {
        if (number > 0)
            tabs.addStart();
        QVERIFY(openForm(u"form%1"_s.arg(number)));
        PageTab &shown = tabs.tab(tabs.currentIndex());
        shown.health().rest(); // before it has found out
        hang("1e9", shown);
        QTRY_COMPARE_WITH_TIMEOUT(shown.page().title(), u"busy"_s, patience);
    }
    QElapsedTimer since;
    since.start();
    QVERIFY(!m_browser->window().close());
    QVERIFY(waitUntil([this] { return !m_browser->window().isVisible(); }));
    QVERIFY2(since.elapsed() < (pages - 1) * PageTab::leavesWithinMs,
             qPrintable(QString::number(since.elapsed())));
}

void tst_PageHealth::theWindowSaysWhatItWaitsForAndClosesAtOnce()
{
    QVERIFY(openHangingForm());
    const QSignalSpy answered(&tab(), &PageTab::leaveAnswered);
    QVERIFY(!m_browser->window().close());
    QVERIFY(waitUntil([this] { return windowButton(u"yesButton"_s) != nullptr; }));
    const auto labels = m_browser->window().messages().findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
                        [](const QLabel *label) { return label->text().contains(u"busy"_s); }));
    QTest::mouseClick(windowButton(u"yesButton"_s), Qt::LeftButton);
    QVERIFY(waitUntil([this] { return !m_browser->window().isVisible(); }));
    QCOMPARE(answered.size(), 0); // it was not waited for
}

void tst_PageHealth::whoDoesNotCloseAfterAllIsAskedNothingLater()
{
    QVERIFY(openForm(u"one"_s));
    tab().health().rest();
    hang("4000");
    QTRY_COMPARE_WITH_TIMEOUT(m_browser->window().page().title(), u"busy"_s, patience);
    Visitor visitor(m_browser->window().tabs());
    QVERIFY(!m_browser->window().close());
    QVERIFY(waitUntil([this] { return windowButton(u"noButton"_s) != nullptr; }));
    QTest::mouseClick(windowButton(u"noButton"_s), Qt::LeftButton);
    QVERIFY(!m_browser->window().messages().isVisible());
    // It runs our script only now, and would ask its visitor.
    QVERIFY(waitUntil([this] { return m_browser->window().page().title() == u"free"_s; }));
    QCOMPARE(m_browser->evaluate(u"document.title"_s).toString(), u"free"_s);
    QVERIFY(visitor.asked().isEmpty());
    QVERIFY(m_browser->window().isVisible());
    QCOMPARE(m_browser->window().page().url(), m_server->url(u"/one"_s));
    // Who closes it again is asked again.
    visitor.staysAt(u"free"_s);
    QVERIFY(!m_browser->window().close());
    QVERIFY(waitUntil([&visitor] { return visitor.asked() == QStringList(u"free"_s); }));
}

void tst_PageHealth::whoDoesNotCloseAndEndsThePageIsAskedByTheNext()
{
    QVERIFY(openHangingForm());
    QVERIFY(!m_browser->window().close());
    QVERIFY(waitUntil([this] { return windowButton(u"noButton"_s) != nullptr; }));
    QTest::mouseClick(windowButton(u"noButton"_s), Qt::LeftButton);
    tab().health().endAndReload();
    QTRY_COMPARE_WITH_TIMEOUT(m_browser->window().page().title(), u"-"_s, patience);
    QVERIFY(touch());
    Visitor visitor(m_browser->window().tabs());
    visitor.staysAt(u"typed one"_s);
    const QSignalSpy stays(&tab(), &PageTab::stays);
    const QSignalSpy closes(&tab(), &PageTab::closeAgreed);
    m_browser->window().tabs().requestClose(0);
    QVERIFY(waitUntil([&] { return !stays.isEmpty() || !closes.isEmpty(); }));
    QCOMPARE(visitor.asked(), QStringList(u"typed one"_s));
    QVERIFY(closes.isEmpty());
}

void tst_PageHealth::aPageThatWasSilentAsksNothingLater()
{
    QVERIFY(openForm(u"one"_s));
    tab().health().rest();
    hang("6000");
    QTRY_COMPARE_WITH_TIMEOUT(m_browser->window().page().title(), u"busy"_s, patience);
    Visitor visitor(m_browser->window().tabs());
    QSignalSpy answered(&tab(), &PageTab::leaveAnswered);
    tab().askToLeave();
    QVERIFY(waitUntil([&answered] { return answered.size() == 1; }));
    QCOMPARE(m_browser->window().page().title(), u"busy"_s); // it was silence that agreed
    // The window stays after all, and the page hears its question only now.
    QVERIFY(waitUntil([this] { return m_browser->window().page().title() == u"free"_s; }));
    QCOMPARE(m_browser->evaluate(u"document.title"_s).toString(), u"free"_s);
    QVERIFY(visitor.asked().isEmpty());
}

void tst_PageHealth::aTabThatWasToCloseBeforeTheWindowStillCloses()
{
    TabArea &tabs = m_browser->window().tabs();
    QVERIFY(openHangingForm());
    tabs.addStart();
    QVERIFY(openForm(u"two"_s));
    Visitor visitor(tabs);
    visitor.staysAt(u"typed two"_s);
    tabs.requestClose(0);
    QCOMPARE(tabs.count(), 2);
    QVERIFY(!m_browser->window().close());
    QVERIFY(waitUntil([&visitor] { return visitor.asked() == QStringList(u"typed two"_s); }));
    QVERIFY(waitUntil([&tabs] { return tabs.count() == 1; }));
    QCOMPARE(m_browser->window().page().title(), u"typed two"_s);
    QVERIFY(m_browser->window().isVisible());
}

void tst_PageHealth::aTabThatIsClosedMeanwhileIsNotWaitedFor()
{
    QVERIFY(openHangingForm());
    const QSignalSpy answered(&tab(), &PageTab::leaveAnswered);
    QVERIFY(!m_browser->window().close());
    emit tab().closeAgreed();
    QVERIFY(waitUntil([this] { return !m_browser->window().isVisible(); }));
    QCOMPARE(answered.size(), 0);
}

void tst_PageHealth::aWindowMayGoWhileItWaits()
{
    QVERIFY(openHangingForm());
    QVERIFY(!m_browser->window().close());
    m_browser.reset(); // as when the session ends
    m_browser = std::make_unique<TestWindow>();
    QVERIFY(m_browser->open(m_server->url(u"/"_s)));
}

void tst_PageHealth::aKeyThatCameBeforeTheDocumentHoldsUpNothing()
{
    m_server->on(u"/late"_s, {.body = "<!DOCTYPE html><title>late</title>", .after = 1s});
    m_browser->window().tabs().addStart();
    m_browser->window().open(m_server->url(u"/late"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_server->count(u"/late"_s), 1, patience);
    auto *const view = m_browser->window().tabs().currentWidget()->findChild<QWebEngineView *>();
    QTest::keyClick(view->focusProxy() ? view->focusProxy() : view, Qt::Key_Control);
    QVERIFY(!m_browser->window().page().hasDocument()); // it was for the window
    // A document that has just begun may not hear what it is asked.
    QVERIFY(waitUntil([this] { return m_browser->window().page().hasDocument(); }));
    QVERIFY(m_browser->window().close());
    QVERIFY(!m_browser->window().isVisible());
}

CONSENTDESK_BROWSER_TEST_MAIN(tst_PageHealth)
#include "tst_pagehealth.moc"
