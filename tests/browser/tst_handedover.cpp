// SPDX-License-Identifier: Apache-2.0
#include "AnsweredDialogs.h"
#include "BrowserTest.h"
#include "CookieServer.h"
#include "TestWindow.h"
#include "TimedSteps.h"
#include "widgets/AddressEdit.h"
#include "widgets/MessageBar.h"
#include "widgets/NavigationBar.h"
#include "widgets/TabStrip.h"
#include "window/FileUpload.h"
#include "window/PageTab.h"
#include "window/TabArea.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTimer>
#include <QToolButton>
#include <QWebEngineHistory>
#include <QWebEngineView>
#include <QWheelEvent>
#include <QWindow>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;
using test::CookieServer;
using test::TestWindow;
using test::TimedSteps;

namespace {

constexpr int patience = 20'000;

/// As the system does it: the window finds who takes it.
void drop(QWidget &target, const QPoint &at, const QMimeData &dropped)
{
    QWindow *const window = target.window()->windowHandle();
    const QPoint position = target.mapTo(target.window(), at);
    const Qt::DropActions actions = Qt::CopyAction | Qt::LinkAction;
    QDragEnterEvent enter(position, actions, &dropped, Qt::LeftButton, {});
    QCoreApplication::sendEvent(window, &enter);
    QDropEvent event(position, actions, &dropped, Qt::LeftButton, {});
    QCoreApplication::sendEvent(window, &event);
}

void drop(QWidget &target, const QPoint &at, const QList<QUrl> &links)
{
    QMimeData dropped;
    dropped.setUrls(links);
    drop(target, at, dropped);
}

void drop(QWidget &target, const QPoint &at, const QString &text)
{
    QMimeData dropped;
    dropped.setText(text);
    drop(target, at, dropped);
}

QWidget *inputOf(TestWindow &browser)
{
    return QWebEngineView::forPage(&browser.window().page())->focusProxy();
}

void turnWheel(TestWindow &browser, int angle)
{
    QWidget *const input = inputOf(browser);
    const QPointF at(100, 100);
    QWheelEvent turned(at, input->mapToGlobal(at), {}, {0, angle}, Qt::NoButton, Qt::ControlModifier,
                       Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(input, &turned);
}

} // namespace

class tst_HandedOver final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_browser.reset(); }

    void aLinkOnTheTabsOpensATab();
    void severalLinksOpenOneTabEach();
    void anAddressAsTextOpensATab();
    void aLinkOnTheAddressGoesThere();
    void aFileOnTheTabsIsShown();
    void aShownFileReadsNoOther();
    void aPageCannotShowFiles();
    void whatWouldRunIsRefused_data();
    void whatWouldRunIsRefused();
    void aLinkOnThePageGoesThere();
    void tabsAreReorderedByDragging();

    void aFileIsGivenToThePage();
    void severalFilesAreGivenToThePage();
    void theFolderIsRememberedForTheNextFile();
    void aPageWritesNoFiles();
    void aFolderIsGivenAfterAQuestion_data();
    void aFolderIsGivenAfterAQuestion();
    void aPageCannotChooseByItself();

    void theWheelChangesTheSizeOfTheSite();
    void aPageThatUsesTheWheelKeepsIt();

private:
    [[nodiscard]] TabArea &tabs() { return m_browser->window().tabs(); }
    /// A page that is one field for files, @p attributes.
    void serveField(const QByteArray &attributes);
    /// Clicks until a dialog asks for a file, and types @p typed into it.
    void choose(TimedSteps &steps, const QString &typed);
    [[nodiscard]] QFileDialog *dialog()
    {
        return m_browser->window().findChild<QFileDialog *>(u"uploadDialog"_s);
    }
    /// Turns the wheel with Ctrl until @p done.
    [[nodiscard]] bool turnUntil(const std::function<bool()> &done);
    [[nodiscard]] QString title() { return m_browser->window().page().title(); }
    [[nodiscard]] QString file(const QString &name, const QByteArray &content);

    std::unique_ptr<CookieServer> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TestWindow> m_browser;
    QTimer m_clicks;
};

void tst_HandedOver::init()
{
    test::failOnAnyWarningOfOurs();
    m_clicks.stop();
    m_server = std::make_unique<CookieServer>();
    QVERIFY(m_server->start());
    m_server->on(u"/"_s, {"<!DOCTYPE html><title>home</title><body style='height:3000px'>"});
    m_server->on(u"/second"_s, {"<!DOCTYPE html><title>second</title>"});
    m_folder = std::make_unique<QTemporaryDir>();
    m_browser = std::make_unique<TestWindow>();
}

QString tst_HandedOver::file(const QString &name, const QByteArray &content)
{
    const QString path = m_folder->filePath(name);
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? path : QString();
}

void tst_HandedOver::aLinkOnTheTabsOpensATab()
{
    QVERIFY(m_browser->open(m_server->url(u"/"_s)));
    QTabBar &bar = tabs().strip().bar();
    drop(bar, bar.tabRect(0).center(), QList{m_server->url(u"/second"_s)});
    QTRY_COMPARE_WITH_TIMEOUT(title(), u"second"_s, patience);
    QCOMPARE(tabs().count(), 2);
    QCOMPARE(tabs().tab(0).page().title(), u"home"_s);
}

void tst_HandedOver::severalLinksOpenOneTabEach()
{
    QVERIFY(m_browser->open(m_server->url(u"/"_s)));
    // Beside the tabs, where nothing else takes it.
    drop(tabs().strip(), {tabs().strip().width() - 10, 8},
         QList{m_server->url(u"/second"_s), m_server->url(u"/"_s, u"other.localhost"_s)});
    QCOMPARE(tabs().count(), 3);
    QTRY_COMPARE_WITH_TIMEOUT(title(), u"second"_s, patience);
    QTRY_COMPARE_WITH_TIMEOUT(tabs().tab(2).page().title(), u"home"_s, patience);
}

void tst_HandedOver::anAddressAsTextOpensATab()
{
    drop(tabs().strip(), {200, 8}, m_server->url(u"/second"_s).toString());
    QTRY_COMPARE_WITH_TIMEOUT(title(), u"second"_s, patience);
    QCOMPARE(tabs().count(), 2);
    drop(tabs().strip(), {200, 8}, u"bus stops"_s);
    QCOMPARE(tabs().count(), 3);
    QVERIFY(m_browser->window().messages().isVisible()); // no search engine is chosen
}

void tst_HandedOver::aLinkOnTheAddressGoesThere()
{
    QVERIFY(m_browser->open(m_server->url(u"/"_s)));
    drop(m_browser->window().navigation().address(), {60, 8}, QList{m_server->url(u"/second"_s)});
    QTRY_COMPARE_WITH_TIMEOUT(title(), u"second"_s, patience);
    QCOMPARE(tabs().count(), 1);
}

void tst_HandedOver::aFileOnTheTabsIsShown()
{
    const QString path = file(u"saved page.html"_s, "<!DOCTYPE html><title>saved</title>");
    drop(tabs().strip(), {200, 8}, QList{QUrl::fromLocalFile(path)});
    QTRY_COMPARE_WITH_TIMEOUT(title(), u"saved"_s, patience);
    QCOMPARE(m_browser->window().navigation().security(), ConnectionSecurity::ThisMachine);
    QFile changed(path);
    QVERIFY(changed.open(QIODevice::WriteOnly) && changed.write("<!DOCTYPE html><title>changed</title>") > 0);
    changed.close();
    QTest::keyClick(&m_browser->window(), Qt::Key_F5);
    QTRY_COMPARE_WITH_TIMEOUT(title(), u"changed"_s, patience);
}

void tst_HandedOver::aShownFileReadsNoOther()
{
    const QString other = file(u"other.txt"_s, "secret");
    const QString path = file(u"page.html"_s, "<!DOCTYPE html><title>saved</title>");
    drop(tabs().strip(), {200, 8}, QList{QUrl::fromLocalFile(path)});
    QTRY_COMPARE_WITH_TIMEOUT(title(), u"saved"_s, patience);
    m_browser->evaluate(
        u"var r = new XMLHttpRequest(); r.onloadend = () => document.title = 'read ' + r.responseText;"
        " r.open('GET', '%1'); try { r.send() } catch (e) { document.title = 'read ' } 1"_s.arg(
            QUrl::fromLocalFile(other).toString()));
    QTRY_VERIFY_WITH_TIMEOUT(title().startsWith(u"read"_s), patience);
    QVERIFY(!title().contains(u"secret"_s));
    // Nor does it lead there.
    m_browser->evaluate(u"location = '%1'; 1"_s.arg(QUrl::fromLocalFile(other).toString()));
    m_browser->evaluate(u"location = '%1'; 1"_s.arg(m_server->url(u"/second"_s).toString()));
    QTRY_COMPARE_WITH_TIMEOUT(title(), u"second"_s, patience);
    QCOMPARE(m_browser->window().page().history()->backItem().url(), QUrl::fromLocalFile(path));
}

void tst_HandedOver::aPageCannotShowFiles()
{
    const QUrl path = QUrl::fromLocalFile(file(u"page.html"_s, "<!DOCTYPE html><title>saved</title>"));
    QVERIFY(m_browser->open(m_server->url(u"/"_s)));
    m_browser->evaluate(u"location = '%1'; 1"_s.arg(path.toString()));
    m_browser->evaluate(
        u"open('%1'); document.body.innerHTML = \"<iframe src='%1'></iframe>\"; 1"_s.arg(path.toString()));
    m_browser->evaluate(u"location = '/second'; 1"_s);
    QTRY_COMPARE_WITH_TIMEOUT(title(), u"second"_s, patience);
    QCOMPARE(m_browser->window().page().history()->count(), 2);
}

void tst_HandedOver::whatWouldRunIsRefused_data()
{
    QTest::addColumn<QString>("dropped");
    QTest::newRow("a script") << u"javascript:document.title='ran'"_s;
    QTest::newRow("a document") << u"data:text/html,<title>ran</title>"_s;
    QTest::newRow("the engine's page") << u"chrome://gpu"_s;
}

void tst_HandedOver::whatWouldRunIsRefused()
{
    QFETCH(QString, dropped);
    QVERIFY(m_browser->open(m_server->url(u"/"_s)));
    AddressEdit &address = m_browser->window().navigation().address();
    drop(tabs().strip(), {200, 8}, QList{QUrl(dropped)});
    drop(tabs().strip(), {200, 8}, dropped);
    drop(address, {60, 8}, QList{QUrl(dropped)});
    drop(address, {60, 8}, dropped);
    QWebEngineView &view = *QWebEngineView::forPage(&m_browser->window().page());
    drop(view, {60, 60}, QList{QUrl(dropped)});
    QVERIFY(m_browser->window().messages().isVisible());
    QCOMPARE(tabs().count(), 1);
    QCOMPARE(m_browser->evaluate(u"document.title"_s).toString(), u"home"_s);
    QVERIFY(m_browser->open(m_server->url(u"/second"_s)));
    QCOMPARE(m_browser->window().page().history()->count(), 2);
}

void tst_HandedOver::aLinkOnThePageGoesThere()
{
    QVERIFY(m_browser->open(m_server->url(u"/"_s)));
    drop(*QWebEngineView::forPage(&m_browser->window().page()), {60, 60}, QList{m_server->url(u"/second"_s)});
    QTRY_COMPARE_WITH_TIMEOUT(title(), u"second"_s, patience);
}

void tst_HandedOver::tabsAreReorderedByDragging()
{
    QVERIFY(m_browser->open(m_server->url(u"/"_s)));
    tabs().addStart();
    QVERIFY(m_browser->open(m_server->url(u"/second"_s)));
    QTabBar &bar = tabs().strip().bar();
    const QPoint from = bar.tabRect(1).center();
    const auto send = [&bar](QEvent::Type type, const QPoint &at, Qt::MouseButton button,
                             Qt::MouseButtons held) {
        QMouseEvent event(type, at, bar.mapToGlobal(at), button, held, {});
        QCoreApplication::sendEvent(&bar, &event);
    };
    send(QEvent::MouseButtonPress, from, Qt::LeftButton, Qt::LeftButton);
    for (int x = from.x(); x > 4; x -= 6)
        send(QEvent::MouseMove, {x, from.y()}, Qt::NoButton, Qt::LeftButton);
    send(QEvent::MouseButtonRelease, {4, from.y()}, Qt::LeftButton, Qt::NoButton);
    QCOMPARE(tabs().tab(0).page().title(), u"second"_s);
    QCOMPARE(title(), u"second"_s); // it is still the one that is shown
    QTRY_COMPARE(bar.tabText(0), u"second"_s);
    QCOMPARE(bar.tabText(1), u"home"_s);
}

void tst_HandedOver::serveField(const QByteArray &attributes)
{
    m_server->on(u"/field"_s,
                 {"<!DOCTYPE html><title>field</title><body style='margin:0'><input type=file " + attributes +
                  " style='position:fixed;left:0;top:0;width:100vw;height:100vh'><script>"
                  "const input = document.querySelector('input');"
                  "input.oncancel = () => document.title = 'cancelled';"
                  "input.onchange = async () => { let all = []; for (const f of input.files)"
                  " all.push((f.webkitRelativePath || f.name) + '=' + await f.text().catch(() => '?'));"
                  " document.title = all.sort().join() }</script>"});
}

void tst_HandedOver::choose(TimedSteps &steps, const QString &typed)
{
    m_clicks.disconnect();
    m_clicks.setInterval(700); // the first ones may come before the page is ready for them
    m_clicks.callOnTimeout(&m_clicks, [this] {
        if (dialog())
            m_clicks.stop();
        else
            QTest::mouseClick(inputOf(*m_browser), Qt::LeftButton, {}, {60, 60});
    });
    steps.when(
        "the field is there", [this] { return title() == u"field"_s; }, [this] { m_clicks.start(); });
    steps.when(
        "a dialog asks", [this] { return dialog() && dialog()->isVisible(); },
        [this, typed] {
            m_clicks.stop();
            auto *const name = dialog()->findChild<QLineEdit *>(u"fileNameEdit"_s);
            name->setText(typed);
            QTest::keyClick(name, Qt::Key_Return);
        });
}

void tst_HandedOver::aFileIsGivenToThePage()
{
    const QString path = file(u"data.csv"_s, "a;b");
    serveField("accept='.csv,text/tab-separated-values'");
    QVERIFY(m_browser->open(m_server->url(u"/field"_s)));
    QStringList filters;
    TimedSteps steps(m_browser->window());
    choose(steps, path);
    // Read while it is open.
    QTimer reader;
    reader.callOnTimeout(&reader, [&] {
        if (dialog())
            filters = dialog()->nameFilters();
    });
    reader.start(5);
    steps.when("the page has the file", [this] { return title() == u"data.csv=a;b"_s; });
    QVERIFY(steps.run());
    QCOMPARE(filters.size(), 2);
    QVERIFY2(filters.at(0).contains(u"*.csv"_s) && filters.at(0).contains(u"*.tsv"_s),
             qPrintable(filters.at(0)));
    QVERIFY(!dialog());
}

void tst_HandedOver::severalFilesAreGivenToThePage()
{
    const QString one = file(u"one.txt"_s, "1");
    const QString two = file(u"two.txt"_s, "2");
    serveField("multiple");
    QVERIFY(m_browser->open(m_server->url(u"/field"_s)));
    TimedSteps steps(m_browser->window());
    choose(steps, u"\"%1\" \"%2\""_s.arg(one, two));
    steps.when("the page has both", [this] { return title() == u"one.txt=1,two.txt=2"_s; });
    QVERIFY(steps.run());
}

void tst_HandedOver::theFolderIsRememberedForTheNextFile()
{
    const QString path = file(u"deep/one.txt"_s, "1");
    serveField({});
    QVERIFY(m_browser->open(m_server->url(u"/field"_s)));
    TimedSteps steps(m_browser->window());
    choose(steps, path);
    steps.when(
        "the page has the file", [this] { return title() == u"one.txt=1"_s; },
        [this] {
            m_browser->window().page().runJavaScript(u"input.value = ''; document.title = 'field'"_s);
        });
    choose(steps, u"one.txt"_s); // by its name alone
    steps.when("the page has it again", [this] { return title() == u"one.txt=1"_s; });
    QVERIFY(steps.run());
}

void tst_HandedOver::aPageWritesNoFiles()
{
    const QString path = file(u"deep/one.txt"_s, "1");
    test::AnsweredDialogs dialogs(path);
    FileUpload upload(m_browser->window(), &dialogs);
    const QString host = u"portal.localhost"_s;
    QCOMPARE(upload.choose(QWebEnginePage::FileSelectOpen, host, {}), QStringList(path));
    QVERIFY(upload.choose(QWebEnginePage::FileSelectSave, host, {}).isEmpty());
    QVERIFY(dialogs.proposed().isEmpty()); // no second question
    QCOMPARE(upload.choose(QWebEnginePage::FileSelectOpen, host, {}), QStringList(path));
    QCOMPARE(dialogs.proposed(), QFileInfo(path).path());
}

void tst_HandedOver::aFolderIsGivenAfterAQuestion_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("title");
    // "." stands for a folder in it, which the engine lists, too.
    QTest::newRow("agreed") << u"uploadFolderButton"_s << u"set/.=?,set/a.txt=1,set/deep/b.txt=2"_s;
    QTest::newRow("refused") << QString() << u"cancelled"_s;
}

void tst_HandedOver::aFolderIsGivenAfterAQuestion()
{
    QFETCH(QString, button);
    QFETCH(QString, title);
    QVERIFY(!file(u"set/a.txt"_s, "1").isEmpty());
    QVERIFY(!file(u"set/deep/b.txt"_s, "2").isEmpty());
    serveField("webkitdirectory");
    QVERIFY(m_browser->open(m_server->url(u"/field"_s)));
    const auto question = [this] { return m_browser->window().findChild<QMessageBox *>(u"uploadFolder"_s); };
    QString text;
    TimedSteps steps(m_browser->window());
    choose(steps, m_folder->filePath(u"set"_s));
    steps.when(
        "the visitor is asked", [&] { return question() && question()->isVisible(); },
        [&] {
            text = question()->text();
            QAbstractButton *const pressed = button.isEmpty() ? question()->button(QMessageBox::Cancel)
                                                              : question()->findChild<QPushButton *>(button);
            QTest::mouseClick(pressed, Qt::LeftButton);
        });
    steps.when("the page has its answer",
               [&] { return this->title() == title || (button.isEmpty() && !question()); });
    QVERIFY2(steps.run(), qPrintable(this->title()));
    QVERIFY2(text.contains(u'2') && text.contains(u"set"_s) && text.contains(u"portal.localhost"_s),
             qPrintable(text));
    QVERIFY(!button.isEmpty() || this->title() == u"field"_s || this->title() == title);
}

void tst_HandedOver::aPageCannotChooseByItself()
{
    serveField({});
    QVERIFY(m_browser->open(m_server->url(u"/field"_s)));
    TimedSteps steps(m_browser->window());
    steps.when(
        "the page tries", [] { return true; },
        [this] {
            m_browser->window().page().runJavaScript(
                u"setTimeout(() => { input.click(); document.title = 'tried' }, 0)"_s);
        });
    steps.when("it has tried", [this] { return title() == u"tried"_s; });
    QVERIFY(steps.run());
    QVERIFY(!dialog());
}

bool tst_HandedOver::turnUntil(const std::function<bool()> &done)
{
    // The first ones may come before the page is ready for them.
    for (int attempt = 0; attempt < 20; ++attempt) {
        turnWheel(*m_browser, 120);
        if (QTest::qWaitFor(done, 1'000))
            return true;
    }
    return false;
}

void tst_HandedOver::theWheelChangesTheSizeOfTheSite()
{
    auto *const shown = m_browser->window().navigation().findChild<QToolButton *>(u"zoomButton"_s);
    QVERIFY(m_browser->open(m_server->url(u"/"_s)));
    QVERIFY(turnUntil([shown] { return shown->isVisible(); }));
    QTRY_COMPARE(shown->text(), u"110 %"_s); // a step of ours
    QTRY_COMPARE(m_browser->window().page().zoomFactor(), 1.1);
    QVERIFY(m_browser->open(m_server->url(u"/second"_s, u"other.localhost"_s)));
    QVERIFY(!shown->isVisible());
    QVERIFY(m_browser->open(m_server->url(u"/second"_s))); // the same site
    QCOMPARE(shown->text(), u"110 %"_s);
    QTest::keyClick(&m_browser->window(), Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(shown->text(), u"100 %"_s);
    QVERIFY(shown->isVisible()); // for a moment
    QTRY_VERIFY(!shown->isVisible());
}

void tst_HandedOver::aPageThatUsesTheWheelKeepsIt()
{
    m_server->on(u"/map"_s,
                 {"<!DOCTYPE html><title>0</title><body style='height:900px'><script>let turns = 0;"
                  "addEventListener('wheel', event => { event.preventDefault();"
                  " document.title = String(++turns) }, {passive: false})</script>"});
    QVERIFY(m_browser->open(m_server->url(u"/map"_s)));
    QVERIFY(turnUntil([this] { return title().toInt() > 0; }));
    QTest::keyClick(&m_browser->window(), Qt::Key_0, Qt::ControlModifier); // of those that came too early
    const int before = title().toInt();
    QVERIFY(turnUntil([this, before] { return title().toInt() > before + 1; }));
    QVERIFY(turnUntil([this, before] { return title().toInt() > before + 3; }));
    QCOMPARE(m_browser->window().page().zoomFactor(), 1.0);
}

CONSENTDESK_BROWSER_TEST_MAIN(tst_HandedOver)
#include "tst_handedover.moc"
