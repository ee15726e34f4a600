// SPDX-License-Identifier: Apache-2.0
#include "AnsweredDialogs.h"
#include "BrowserTest.h"
#include "CookieServer.h"
#include "TestWindow.h"
#include "browser/VisitRecorder.h"
#include "browsing/History.h"
#include "browsing/ZoomLevels.h"
#include "widgets/AddressEdit.h"
#include "widgets/FindBar.h"
#include "widgets/NavigationBar.h"
#include "widgets/TabStrip.h"
#include "window/FullScreenMode.h"
#include "window/PageKit.h"
#include "window/PagePrinter.h"
#include "window/TabArea.h"
#include "window/ToolArea.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPrintDialog>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>
#include <QToolButton>
#include <QWebEngineView>

#include <algorithm>
#include <csignal>
#include <functional>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;
using test::AnsweredDialogs;
using test::CookieServer;
using test::TestWindow;

namespace {

const auto patience = 20'000;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class tst_PageKit final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void matchesAreCountedAndWrapAround();
    void zoomFollowsTheSite();
    void visitsAreRecordedWithoutReloads();
    void eachAddressOfASinglePageSiteKeepsItsTitle();
    void aPageHasTheWholeScreenUntilEscape();
    void anotherTabEndsAPagesFullScreenFirst();
    void theWindowIsAsItWasAfterAPagesFullScreen();
    void theKeysOfTheWindowWorkInAPagesFullScreen_data();
    void theKeysOfTheWindowWorkInAPagesFullScreen();
    void escapeLeavesAPagesFullScreenWhileItLoads();
    void aPageBecomesAPdf();
    void aPdfThatCannotBeSavedLeavesNothing_data();
    void aPdfThatCannotBeSavedLeavesNothing();
    void aFullDiskLeavesTheEarlierFile();
    void whatIsNoFileIsNotReplaced();
    void aPdfIsShownAndNotDownloaded();
    void wordsAreSentNowhereUntilAnEngineIsChosen();
    void wordsAreGivenUpWhenAnAddressIsEntered();
    void aPageThatNobodyTouchesIsPrintedOnce();
    void theMenuOffersWhatIsUnderThePointer();

private:
    /// Has the page take the whole screen, as after a click.
    [[nodiscard]] bool enterFullScreen();
    [[nodiscard]] FindBar &findBar() { return m_browser->window().kit().findBar(); }

    std::unique_ptr<CookieServer> m_server;
    std::unique_ptr<TestWindow> m_browser;
};

void tst_PageKit::init()
{
    test::failOnAnyWarningOfOurs({u"This plugin does not support"_s}); // offscreen menus
    m_server = std::make_unique<CookieServer>();
    QVERIFY(m_server->start());
    m_server->on(u"/"_s, {"<!DOCTYPE html><title>Bus: stops</title><p>Tree tree TREE</p>"
                          "<a id=a href=/second style='display:block'>second</a><div id=map>map</div>"});
    m_server->on(u"/second"_s, {"<!DOCTYPE html><title>second</title>"});
    m_browser = std::make_unique<TestWindow>();
}

void tst_PageKit::cleanup()
{
    m_browser.reset();
    m_server.reset();
}

void tst_PageKit::matchesAreCountedAndWrapAround()
{
    QVERIFY(m_browser->open(m_server->url(u"/"_s)));
    QTest::keyClick(&m_browser->window(), Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(findBar().isVisible());
    findBar().field().setText(u"tree"_s);
    QTRY_COMPARE_WITH_TIMEOUT(findBar().count().text(), u"1 of 3"_s, patience);
    findBar().findAgain(FindBar::Direction::Backward);
    QTRY_COMPARE_WITH_TIMEOUT(findBar().count().text(), u"3 of 3"_s, patience);
    findBar().findAgain(FindBar::Direction::Forward);
    QTRY_COMPARE_WITH_TIMEOUT(findBar().count().text(), u"1 of 3"_s, patience);
    findBar().field().setText(u"elephant"_s);
    QTRY_COMPARE_WITH_TIMEOUT(findBar().count().text(), u"Not found"_s, patience);
    QTest::keyClick(&findBar().field(), Qt::Key_Escape);
    QVERIFY(findBar().isHidden());
}

void tst_PageKit::zoomFollowsTheSite()
{
    auto *const shown = m_browser->window().navigation().findChild<QToolButton *>(u"zoomButton"_s);
    QVERIFY(m_browser->open(m_server->url(u"/"_s)));
    QVERIFY(shown->isHidden());
    const int before = m_browser->evaluate(u"innerWidth"_s).toInt();
    QTest::keyClick(&m_browser->window(), Qt::Key_Plus, Qt::ControlModifier);
    QTRY_COMPARE(shown->text(), u"110 %"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_browser->window().page().zoomFactor() > 1.05, patience);
    QVERIFY(m_browser->open(m_server->url(u"/"_s, u"other.localhost"_s)));
    QVERIFY(shown->isHidden());
    QCOMPARE(m_browser->evaluate(u"innerWidth"_s).toInt(), before);
    QVERIFY(m_browser->open(m_server->url(u"/second"_s)));
    QCOMPARE(shown->text(), u"110 %"_s);
    QVERIFY(m_browser->evaluate(u"innerWidth"_s).toInt() < before);
    QTest::mouseClick(shown, Qt::LeftButton);
    QTRY_VERIFY(shown->isHidden()); // after it has told the size for a moment
}

void tst_PageKit::visitsAreRecordedWithoutReloads()
{
    const SystemClock clock;
    History history(clock);
    const VisitRecorder recorder(m_browser->window().page(), history); // the page lives longer
    QVERIFY(m_browser->open(m_server->url(u"/"_s)));
    QVERIFY(m_browser->navigate(u"location.reload()"_s));
    QTRY_COMPARE(history.find(u"bus"_s, 5).size(), 1);
    QCOMPARE(history.find(u"bus"_s, 5).constFirst().count, 1);
    m_browser->evaluate(u"history.pushState({}, '', '/explore#x')"_s);
    QTRY_COMPARE(history.size(), 2);
    QVERIFY(!m_browser->open(QUrl(u"http://missing.localhost/"_s)));
    QVERIFY(m_browser->open(m_server->url(u"/second"_s)));
    QCOMPARE(history.size(), 3); // not the one that could not be loaded
}

void tst_PageKit::eachAddressOfASinglePageSiteKeepsItsTitle()
{
    const SystemClock clock;
    History history(clock);
    const VisitRecorder recorder(m_browser->window().page(), history); // the page lives longer
    QVERIFY(m_browser->open(m_server->url(u"/"_s)));
    // Faster than titles are shown.
    m_browser->evaluate(u"let n = 0; const timer = setInterval(() => {"
                        "history.pushState({}, '', '/view' + ++n); document.title = 'view' + n;"
                        "if (n === 12) clearInterval(timer) }, 60)"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_browser->window().page().title(), u"view12"_s, patience);
    QTRY_COMPARE(history.find(u"/view12"_s, 1).constFirst().title, u"view12"_s);
    for (int number = 1; number < 12; ++number) {
        const QUrl address = m_server->url(u"/view%1"_s.arg(number));
        const auto found = history.find(u"view%1"_s.arg(number), 20);
        const auto visit = std::find_if(found.begin(), found.end(),
                                        [&address](const Visit &each) { return each.address == address; });
        QVERIFY(visit != found.end());
        QCOMPARE(visit->title, u"view%1"_s.arg(number));
    }
}

bool tst_PageKit::enterFullScreen()
{
    const FullScreenMode &mode = m_browser->window().kit().fullScreen();
    const QWebEngineView *const view = QWebEngineView::forPage(&m_browser->window().page());
    m_browser->evaluate(u"document.onclick = () => document.getElementById('map').requestFullscreen()"_s);
    for (int attempt = 0; attempt < 15; ++attempt) {
        if (view->focusProxy())
            QTest::mouseClick(view->focusProxy(), Qt::LeftButton, {}, QPoint(40, 60));
        if (QTest::qWaitFor([&mode] { return mode.isOfPage(); }, 2'000))
            return true;
    }
    return false;
}

void tst_PageKit::aPageHasTheWholeScreenUntilEscape()
{
    QVERIFY(m_browser->open(m_server->url(u"/"_s)));
    FullScreenMode &mode = m_browser->window().kit().fullScreen();
    QVERIFY(enterFullScreen());
    QVERIFY(m_browser->window().navigation().isHidden());
    QVERIFY(mode.notice().isVisible());
    QVERIFY(mode.notice().text().contains(u"Esc"_s));
    QTest::keyClick(&m_browser->window(), Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(!mode.isOfPage(), patience);
    QVERIFY(m_browser->window().navigation().isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(m_browser->evaluate(u"!document.fullscreenElement"_s).toBool(), patience);
}

void tst_PageKit::anotherTabEndsAPagesFullScreenFirst()
{
    MainWindow &window = m_browser->window();
    const QTabBar &bar = window.tabs().strip().bar();
    window.resize(1'280, 800);
    window.setToolsShown(true);
    for (int tab = 2; tab <= 6; ++tab)
        window.tabs().addStart();
    window.tabs().select(0);
    QVERIFY(m_browser->open(m_server->url(u"/"_s)));
    const QRect before = window.geometry();
    QVERIFY(enterFullScreen());
    // Bars that come back around a new tab would ask for more room than the window has.
    bool wasLeftBefore = false;
    connect(&window.tabs(), &TabArea::pageAdded, this,
            [&] { wasLeftBefore = !window.kit().fullScreen().isOfPage(); });
    QTest::keyClick(&window, Qt::Key_T, Qt::ControlModifier);
    QVERIFY(wasLeftBefore);
    QCOMPARE(window.tabs().count(), 7);
    QVERIFY(!window.kit().fullScreen().isOfPage());
    QTRY_COMPARE(window.geometry(), before);
    QTRY_VERIFY(bar.isVisible() && bar.tabRect(0).left() >= 0 && bar.width() >= bar.tabRect(1).right());
}

void tst_PageKit::theWindowIsAsItWasAfterAPagesFullScreen()
{
    MainWindow &window = m_browser->window();
    window.showMaximized();
    QVERIFY(m_browser->open(m_server->url(u"/"_s)));
    QVERIFY(enterFullScreen());
    QVERIFY(window.isFullScreen());
    QTest::keyClick(&window, Qt::Key_Escape);
    QTRY_VERIFY(!window.isFullScreen());
    QVERIFY(window.isMaximized());
}

void tst_PageKit::theKeysOfTheWindowWorkInAPagesFullScreen_data()
{
    QTest::addColumn<QKeyCombination>("key");
    QTest::addColumn<std::function<bool(MainWindow &)>>("isDone");
    const auto row = [](const char *name, QKeyCombination key,
                        const std::function<bool(MainWindow &)> &isDone) {
        QTest::newRow(name) << key << isDone;
    };
    row("quit", Qt::CTRL | Qt::Key_Q, [](MainWindow &window) { return !window.isVisible(); });
    row("new tab", Qt::CTRL | Qt::Key_T, [](MainWindow &window) { return window.tabs().count() == 2; });
    row("close tab", Qt::CTRL | Qt::Key_W,
        [](MainWindow &window) { return window.page().url().isEmpty() && window.navigation().isVisible(); });
    row("address", Qt::CTRL | Qt::Key_L,
        [](MainWindow &window) { return window.focusWidget() == &window.navigation().address(); });
    row("tools", Qt::Key_F12, [](MainWindow &window) { return window.tools().isVisible(); });
    row("reload", Qt::Key_F5, [](MainWindow &window) { return window.page().title() == u"second time"_s; });
}

void tst_PageKit::theKeysOfTheWindowWorkInAPagesFullScreen()
{
    QFETCH(QKeyCombination, key);
    QFETCH(std::function<bool(MainWindow &)>, isDone);
    MainWindow &window = m_browser->window();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    m_server->on(u"/again"_s, {"<!DOCTYPE html><div id=map>map</div><script>document.title ="
                               " sessionStorage.was ? 'second time' : 'first time';"
                               "sessionStorage.was = true</script>"});
    QVERIFY(m_browser->open(m_server->url(u"/again"_s)));
    QVERIFY(enterFullScreen());
    QTest::keyClick(&window, key.key(), key.keyboardModifiers());
    QTRY_VERIFY_WITH_TIMEOUT(isDone(window), patience);
}

void tst_PageKit::escapeLeavesAPagesFullScreenWhileItLoads()
{
    m_server->on(u"/never"_s, {.delivery = CookieServer::Delivery::Never});
    m_server->on(u"/loads"_s, {"<!DOCTYPE html><title>loads</title><img src=/never><div id=map>map</div>"});
    m_browser->window().open(m_server->url(u"/loads"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_browser->window().page().title(), u"loads"_s, patience);
    QVERIFY(enterFullScreen());
    QVERIFY(m_browser->window().page().isLoading());
    QTest::keyClick(&m_browser->window(), Qt::Key_Escape);
    QVERIFY(!m_browser->window().kit().fullScreen().isOfPage());
    QVERIFY(m_browser->window().page().isLoading());
}

void tst_PageKit::aPageBecomesAPdf()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"page.pdf"_s);
    AnsweredDialogs dialogs(path);
    QVERIFY(m_browser->open(m_server->url(u"/"_s)));
    PagePrinter printer(m_browser->window(), &dialogs);
    QSignalSpy told(&printer, &PagePrinter::told);
    printer.saveAsPdf(m_browser->window().page());
    QCOMPARE(dialogs.proposed(), u"Bus stops.pdf"_s);
    QVERIFY(told.wait(patience));
    QVERIFY(told.constFirst().at(0).toString().contains(u"is saved"_s));
    const QByteArray pdf = contentOf(path);
    QVERIFY(pdf.startsWith("%PDF"));
    QVERIFY(pdf.contains("/Type /Page\n") || pdf.contains("/Type /Page"));
}

void tst_PageKit::aPdfThatCannotBeSavedLeavesNothing_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("no folder") << u"/nonexistent/folder/page.pdf"_s;
    QTest::newRow("a folder") << QDir::tempPath();
}

void tst_PageKit::aPdfThatCannotBeSavedLeavesNothing()
{
    QFETCH(QString, path);
    const auto written = PagePrinter::write("%PDF-1.4 and so on", path);
    QVERIFY(!written);
    QVERIFY(written.error().message.contains(path));
    QVERIFY(!PagePrinter::write({}, path)); // nor what is no PDF
}

void tst_PageKit::whatIsNoFileIsNotReplaced()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"pipe.pdf"_s); // stands for a device, which a test must not risk
    QCOMPARE(mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    QVERIFY(!PagePrinter::write("%PDF-1.4 and so on", path));
    QVERIFY(QFileInfo::exists(path) && !QFileInfo(path).isFile());
}

void tst_PageKit::aFullDiskLeavesTheEarlierFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"page.pdf"_s);
    QVERIFY(PagePrinter::write("%PDF-1.4 earlier", path));
    // A file that may not grow is to a program what a full disk is.
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small{4'096, before.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    const auto written = PagePrinter::write("%PDF-1.4 " + QByteArray(100'000, 'x'), path);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
    std::signal(SIGXFSZ, handler);
    QVERIFY(!written);
    QVERIFY(written.error().message.endsWith(u'.'));
    QCOMPARE(contentOf(path), QByteArray("%PDF-1.4 earlier"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1); // nothing half done
}

void tst_PageKit::aPdfIsShownAndNotDownloaded()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"page.pdf"_s);
    AnsweredDialogs dialogs(path);
    QVERIFY(m_browser->open(m_server->url(u"/"_s)));
    PagePrinter printer(m_browser->window(), &dialogs);
    QSignalSpy told(&printer, &PagePrinter::told);
    printer.saveAsPdf(m_browser->window().page());
    QVERIFY(told.wait(patience));
    CookieServer::Answer answer;
    answer.body = contentOf(path);
    answer.type = "application/pdf";
    m_server->on(u"/report.pdf"_s, answer);
    QVERIFY(m_browser->open(m_server->url(u"/report.pdf"_s)));
    QVERIFY(!m_browser->window().page().problem());
    QTRY_VERIFY_WITH_TIMEOUT(
        m_browser->evaluate(u"document.querySelector('embed')?.type === 'application/pdf'"_s).toBool(),
        patience);
}

void tst_PageKit::wordsAreSentNowhereUntilAnEngineIsChosen()
{
    AddressEdit &address = m_browser->window().navigation().address();
    address.setText(u"bus stops"_s);
    QTest::keyClick(&address, Qt::Key_Return);
    const auto buttons = m_browser->window().findChildren<QPushButton *>();
    const auto choose = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton *button) {
        return button->text().startsWith(u"Choose a search"_s);
    });
    QVERIFY(choose != buttons.end());
    QCOMPARE(address.text(), u"bus stops"_s);
    QTest::mouseClick(*choose, Qt::LeftButton);
    auto *const dialog = m_browser->window().findChild<QDialog *>();
    QVERIFY(dialog);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"searchPattern"_s),
                     m_server->url(u"/second"_s).toString() + u"?q=%s"_s);
    QSignalSpy finished(&m_browser->window().page(), &QWebEnginePage::loadFinished);
    dialog->accept();
    QVERIFY(finished.wait(patience));
    QCOMPARE(m_browser->window().page().url().query(QUrl::FullyEncoded), u"q=bus%20stops"_s);
    QCOMPARE(m_server->count(u"/second"_s), 1);
}

void tst_PageKit::wordsAreGivenUpWhenAnAddressIsEntered()
{
    AddressEdit &address = m_browser->window().navigation().address();
    const auto isOffered = [this] {
        const auto buttons = m_browser->window().findChildren<QPushButton *>();
        return std::any_of(buttons.begin(), buttons.end(), [](const QPushButton *button) {
            return button->isVisible() && button->text().startsWith(u"Choose a search"_s);
        });
    };
    address.setText(u"bus stops"_s);
    QTest::keyClick(&address, Qt::Key_Return);
    QVERIFY(isOffered());
    address.setText(m_server->url(u"/second"_s).toString());
    QTest::keyClick(&address, Qt::Key_Return);
    QVERIFY(!isOffered());
}

void tst_PageKit::aPageThatNobodyTouchesIsPrintedOnce()
{
    QVERIFY(m_browser->open(m_server->url(u"/"_s)));
    const auto dialogs = [this] { return m_browser->window().findChildren<QPrintDialog *>(); };
    const auto isTold = [this] {
        const auto labels = m_browser->window().findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->text().startsWith(u"This page asked again to be printed"_s);
        });
    };
    m_browser->evaluate(u"setTimeout(print, 0); 1"_s);
    QTRY_COMPARE_WITH_TIMEOUT(dialogs().size(), 1, patience);
    dialogs().constFirst()->reject();
    QTRY_VERIFY_WITH_TIMEOUT(dialogs().isEmpty(), patience);
    QVERIFY(!isTold());
    m_browser->evaluate(u"setTimeout(print, 0); 1"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isTold(), patience);
    QVERIFY(dialogs().isEmpty());
    auto *const view = m_browser->window().tabs().currentWidget()->findChild<QWebEngineView *>();
    QTest::keyClick(view->focusProxy(), Qt::Key_X);
    m_browser->evaluate(u"setTimeout(print, 0); 1"_s);
    QTRY_COMPARE_WITH_TIMEOUT(dialogs().size(), 1, patience);
    dialogs().constFirst()->reject();
}

void tst_PageKit::theMenuOffersWhatIsUnderThePointer()
{
    QVERIFY(m_browser->open(m_server->url(u"/"_s)));
    const QString place =
        u"(r => [r.left + 4, r.top + 4])(document.getElementById('a').getBoundingClientRect())"_s;
    const QVariantList point = m_browser->evaluate(place).toList();
    QWebEngineView *const view = QWebEngineView::forPage(&m_browser->window().page());
    QSignalSpy wanted(&m_browser->window().kit(), &PageKit::linkWanted);
    const auto menu = [view] { return view->findChild<QMenu *>(); };
    QTRY_VERIFY_WITH_TIMEOUT((QTest::mouseClick(view->focusProxy(), Qt::RightButton, {},
                                                QPoint(point.at(0).toInt(), point.at(1).toInt())),
                              QTest::qWaitFor([&menu] { return menu() != nullptr; }, 2'000)),
                             patience);
    const auto actions = menu()->actions();
    const auto open = std::find_if(actions.begin(), actions.end(), [](const QAction *action) {
        return action->text() == u"Open the link in a new tab"_s;
    });
    QVERIFY(open != actions.end());
    (*open)->trigger();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.at(0).at(0).toUrl(), m_server->url(u"/second"_s));
    menu()->close();
}

CONSENTDESK_BROWSER_TEST_MAIN(tst_PageKit)
#include "tst_pagekit.moc"
