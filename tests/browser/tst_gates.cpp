// SPDX-License-Identifier: Apache-2.0
#include "AnsweredDialogs.h"
#include "BrowserTest.h"
#include "CookieServer.h"
#include "TestWindow.h"
#include "base/Clock.h"
#include "browser/BrowserPage.h"
#include "browser/DownloadManager.h"
#include "browsing/DownloadList.h"
#include "settings/Settings.h"
#include "widgets/DownloadButton.h"
#include "widgets/DownloadsView.h"
#include "widgets/NavigationBar.h"
#include "widgets/PermissionBar.h"
#include "window/TabArea.h"

#include <QDialog>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QWebEngineProfile>
#include <QWebEngineView>

#include <algorithm>
#include <optional>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;
using test::AnsweredDialogs;
using test::CookieServer;
using test::TestWindow;

namespace {

constexpr int patience = 30'000;

/// Sends a file of two halves, the second one when it is told to.
class SlowServer final : public QTcpServer
{
public:
    SlowServer()
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *const socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                if (!socket->readAll().startsWith("GET /slow"))
                    return;
                m_socket = socket;
                ++m_served;
                socket->write(
                    "HTTP/1.1 200 OK\r\nContent-Type: application/octet-stream\r\n"
                    "Content-Disposition: attachment; filename=slow.bin\r\nContent-Length: 200000\r\n\r\n" +
                    QByteArray(100'000, 'a'));
            });
        });
    }
    void finish() { m_socket->write(QByteArray(100'000, 'b')); }
    /// For good: the engine tries again by itself.
    void breakOff()
    {
        close();
        m_socket->abort();
    }
    void stumble() { m_socket->abort(); }
    [[nodiscard]] int served() const { return m_served; }
    [[nodiscard]] QUrl url() const { return QUrl(u"http://slow.localhost:%1/slow"_s.arg(serverPort())); }

private:
    QPointer<QTcpSocket> m_socket;
    int m_served = 0;
};

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

} // namespace

class tst_Gates final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_browser.reset(); }

    void aFileIsSavedBesideTheOneThatIsThere();
    void aNameFromTheServerStaysInTheFolder();
    void aDownloadIsPausedAndGoesOn();
    void theNavigationBarTellsHowDownloadsGetOn();
    void theListPausesResumesAndTriesAgain();
    void aServerThatBreaksOffLeavesNothing();
    void whatTheEngineTriesAgainIsTheSameDownload();
    void aCancelledDownloadLeavesNothing();
    void aHiddenPageWaitsForTheVisitor();
    void aPlaceIsAskedForWhereThatIsWished();
    void whoChangesTheirMindAboutThePlaceHasNoFile();
    void aFolderThatCannotBeWrittenFails();
    void closingAsksWhileSomethingIsDownloaded();
    void whatAKilledRunLeftIsTakenAway();
    void allowedOnceEndsWithTheDocument();
    void allowedOnceEndsWithTheTab();
    void alwaysIsRememberedForTheOrigin();
    void aQuestionIsVoidWhenThePageLeaves();
    void aQuestionOutlivesAnAddressThatIsAFile();
    void aPageIsAskedForBeforeItSavesOneFileAfterTheOther();
    void aPageThatIsRefusedSavesNoMore();
    void filesThatAPageMakesItselfAreAskedForToo();
    void linksThatTheVisitorFollowsAreNeverAskedFor();
    void aLinkWithinThePageIsATouchAndNoMore();
    void aTypedAddressThatSendsOnToAFileIsTheVisitors();
    void aTabThatIsClosedHoldsNothing();
    void aFrameMayBeGoneBeforeItsFileComes();
    void aDocumentMayBeGoneBeforeItsFileComes();
    void whatAHiddenPageMakesIsNotTheCurrentPages();
    void aHiddenPageHasNothingOfWhatTheCurrentOneMay();
    void ofNobodyKnownOnlyAFewWait();
    void whatWasAgreedToKeepsItsName();

private:
    [[nodiscard]] DownloadList &list() { return m_browser->window().gates().downloads(); }
    [[nodiscard]] const Download *last() { return list().all().isEmpty() ? nullptr : &list().all().last(); }
    [[nodiscard]] bool isLast(DownloadState state) { return last() && last()->state == state; }
    /// As with "Save what the link leads to".
    void go(const QUrl &url)
    {
        emit m_browser->window().page().fileChosen();
        m_browser->window().page().download(url, {});
    }
    /// Has the page save @p count files by itself; @p address: an expression of i.
    void saveAlone(int count, const QString &address)
    {
        m_browser->evaluate(u"for (let i = 0; i < %1; ++i) { const a = document.createElement('a');"
                            " a.href = %2; a.download = 'file' + i + '.csv'; a.click(); } 1"_s.arg(count)
                                .arg(address));
    }
    [[nodiscard]] qsizetype count(DownloadState state)
    {
        return std::count_if(list().all().cbegin(), list().all().cend(),
                             [state](const Download &each) { return each.state == state; });
    }
    void askPosition()
    {
        m_browser->evaluate(u"navigator.geolocation.getCurrentPosition(() => document.title = 'position',"
                            " error => document.title = 'error ' + error.code); 1"_s);
    }

    std::unique_ptr<CookieServer> m_server;
    std::unique_ptr<SlowServer> m_slow;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TestWindow> m_browser;
};

void tst_Gates::init()
{
    test::failOnAnyWarningOfOurs({u"This plugin does not support raise"_s, u"No position source"_s,
                                  u".*[Pp]osition"_s, u".*geoclue"_s});
    m_server = std::make_unique<CookieServer>();
    QVERIFY(m_server->start());
    m_server->on(u"/"_s, {"<!DOCTYPE html><title>home</title>"});
    m_server->on(u"/data.csv"_s, {.body = "a;b",
                                  .type = "text/csv",
                                  .headers = {{"Content-Disposition", "attachment; filename=data.csv"}}});
    m_server->on(u"/links"_s,
                 {"<!DOCTYPE html><title>links</title><style>body { margin: 0 } a { display: block; "
                  "height: 100px }</style><a href='/late.csv?0' download>a</a>"
                  "<a href='/late.csv?1' download>b</a><a href='/late.csv?2' download>c</a>"
                  "<a href='#here'>d</a>"});
    m_server->on(u"/late.csv"_s, {.body = "c;d", .type = "text/csv", .after = std::chrono::seconds(1)});
    m_server->on(u"/latest"_s, {.headers = {{"Location", "/data.csv?latest"}}, .status = 302});
    m_server->on(u"/evil"_s,
                 {.body = "evil",
                  .type = "application/octet-stream",
                  .headers = {{"Content-Disposition", "attachment; filename=\"../../.bash\\\\rc\""}}});
    m_slow = std::make_unique<SlowServer>();
    QVERIFY(m_slow->listen(QHostAddress::LocalHost));
    m_folder = std::make_unique<QTemporaryDir>();
    QFile settings(m_folder->filePath(u"window.ini"_s));
    QVERIFY(settings.open(QIODevice::WriteOnly));
    settings.write("[downloads]\nfolder=" + m_folder->filePath(u"in"_s).toUtf8() + "\n");
    settings.close();
    m_browser = std::make_unique<TestWindow>(std::function<Result<QUrl>()>(), settings.fileName());
    QVERIFY(m_browser->open(m_server->url(u"/"_s)));
}

void tst_Gates::aFileIsSavedBesideTheOneThatIsThere()
{
    const QDir in(m_folder->filePath(u"in"_s));
    QVERIFY(in.mkpath(u"."_s));
    QFile there(in.filePath(u"data.csv"_s));
    QVERIFY(there.open(QIODevice::WriteOnly) && there.write("mine") == 4);
    there.close();
    go(m_server->url(u"/data.csv"_s));
    QTRY_VERIFY_WITH_TIMEOUT(isLast(DownloadState::Finished), patience);
    go(m_server->url(u"/data.csv"_s));
    QTRY_VERIFY_WITH_TIMEOUT(list().all().size() == 2 && isLast(DownloadState::Finished), patience);
    QCOMPARE(in.entryList(QDir::Files | QDir::Hidden),
             (QStringList{u"data (1).csv"_s, u"data (2).csv"_s, u"data.csv"_s}));
    QCOMPARE(content(there.fileName()), QByteArray("mine"));
    QCOMPARE(content(last()->path), QByteArray("a;b"));
}

void tst_Gates::aNameFromTheServerStaysInTheFolder()
{
    go(m_server->url(u"/evil"_s));
    QTRY_VERIFY_WITH_TIMEOUT(isLast(DownloadState::Finished), patience);
    QCOMPARE(QFileInfo(last()->path).path(), m_folder->filePath(u"in"_s));
    QVERIFY(!last()->fileName().startsWith(u'.'));
    QCOMPARE(content(last()->path), QByteArray("evil"));
}

void tst_Gates::aDownloadIsPausedAndGoesOn()
{
    DownloadManager &manager = m_browser->window().gates().manager();
    go(m_slow->url());
    QTRY_VERIFY_WITH_TIMEOUT(last() && last()->received > 0, patience);
    QCOMPARE(last()->total, qint64(200'000));
    manager.pause(last()->id);
    QTRY_VERIFY(isLast(DownloadState::Paused));
    m_slow->finish();
    manager.resume(last()->id);
    QTRY_VERIFY_WITH_TIMEOUT(isLast(DownloadState::Finished), patience);
    QCOMPARE(content(last()->path), QByteArray(100'000, 'a') + QByteArray(100'000, 'b'));
}

void tst_Gates::theNavigationBarTellsHowDownloadsGetOn()
{
    auto *const shown = m_browser->window().navigation().findChild<DownloadButton *>();
    QVERIFY(shown);
    QVERIFY(shown->isHidden());
    go(m_slow->url());
    QTRY_VERIFY_WITH_TIMEOUT(last() && last()->received > 0, patience);
    go(m_slow->url());
    QTRY_VERIFY_WITH_TIMEOUT(list().all().size() == 2 && last() && last()->received > 0, patience);
    QVERIFY(shown->isVisible());
    QVERIFY2(shown->accessibleName().startsWith(u"2 download"_s), qPrintable(shown->accessibleName()));
    QCOMPARE(shown->percent(), std::optional(50));
    m_browser->window().gates().manager().cancel(list().all().first().id);
    QTRY_VERIFY(shown->accessibleName().startsWith(u"1 download"_s));
    m_slow->finish();
    QTRY_VERIFY_WITH_TIMEOUT(isLast(DownloadState::Finished), patience);
    QCOMPARE(shown->accessibleName(), u"Downloads"_s);
    QTest::mouseClick(shown, Qt::LeftButton);
    QVERIFY(m_browser->window().findChild<DownloadsView *>()->isVisible());
}

void tst_Gates::theListPausesResumesAndTriesAgain()
{
    const auto press = [this](const QString &name) {
        const auto buttons =
            m_browser->window().findChild<DownloadsView *>()->findChildren<QPushButton *>(name);
        QCOMPARE(buttons.size(), 1);
        QVERIFY2(buttons.constFirst()->isVisible(), qPrintable(name));
        QTest::mouseClick(buttons.constFirst(), Qt::LeftButton);
    };
    m_browser->window().gates().showDownloads();
    go(m_slow->url());
    QTRY_VERIFY_WITH_TIMEOUT(last() && last()->received > 0, patience);
    press(u"pauseDownload"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isLast(DownloadState::Paused), patience);
    press(u"resumeDownload"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isLast(DownloadState::Running), patience);
    press(u"cancelDownload"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isLast(DownloadState::Cancelled), patience);
    press(u"resumeDownload"_s); // which now says "Try again"
    QTRY_VERIFY_WITH_TIMEOUT(m_slow->served() == 2 && isLast(DownloadState::Running), patience);
    QTRY_VERIFY_WITH_TIMEOUT(last()->received > 0, patience);
    m_slow->finish();
    QTRY_VERIFY_WITH_TIMEOUT(isLast(DownloadState::Finished), patience);
    QCOMPARE(list().all().size(), 1);
    QCOMPARE(content(last()->path), QByteArray(100'000, 'a') + QByteArray(100'000, 'b'));
}

void tst_Gates::aServerThatBreaksOffLeavesNothing()
{
    go(m_slow->url());
    QTRY_VERIFY_WITH_TIMEOUT(last() && last()->received > 0, patience);
    m_slow->breakOff();
    QTRY_VERIFY_WITH_TIMEOUT(isLast(DownloadState::Failed), patience);
    QVERIFY(last()->problem != DownloadProblem::None);
    QVERIFY(last()->canBeAskedAgain());
    QVERIFY(!QFile::exists(last()->path));
}

void tst_Gates::whatTheEngineTriesAgainIsTheSameDownload()
{
    go(m_slow->url());
    QTRY_VERIFY_WITH_TIMEOUT(last() && last()->received > 0, patience);
    m_slow->stumble();
    QTRY_COMPARE_WITH_TIMEOUT(m_slow->served(), 2, patience);
    m_slow->finish();
    QTRY_VERIFY_WITH_TIMEOUT(isLast(DownloadState::Finished), patience);
    QCOMPARE(list().all().size(), 1);
    QCOMPARE(content(last()->path), QByteArray(100'000, 'a') + QByteArray(100'000, 'b'));
}

void tst_Gates::aCancelledDownloadLeavesNothing()
{
    go(m_slow->url());
    QTRY_VERIFY_WITH_TIMEOUT(last() && last()->received > 0, patience);
    m_browser->window().gates().showDownloads();
    m_browser->click(u"cancelDownload"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isLast(DownloadState::Cancelled), patience);
    QVERIFY(!QFile::exists(last()->path));
    m_browser->click(u"removeDownload"_s);
    QVERIFY(list().all().isEmpty());
}

void tst_Gates::aHiddenPageWaitsForTheVisitor()
{
    BrowserPage &page = m_browser->window().page();
    page.setVisible(false);
    go(m_server->url(u"/data.csv"_s));
    QTRY_VERIFY_WITH_TIMEOUT(isLast(DownloadState::Held), patience);
    QVERIFY(!QFile::exists(last()->path));
    page.setVisible(true);
    m_browser->click(u"yesButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isLast(DownloadState::Finished), patience);
    QCOMPARE(list().all().size(), 1);
}

void tst_Gates::aPlaceIsAskedForWhereThatIsWished()
{
    AnsweredDialogs dialogs(m_folder->filePath(u"chosen.csv"_s));
    m_browser->window().gates().setDialogs(dialogs);
    m_browser->settings().set(Setting::AskWhereToSave, true);
    go(m_server->url(u"/data.csv"_s));
    QTRY_VERIFY_WITH_TIMEOUT(isLast(DownloadState::Finished), patience);
    QCOMPARE(QFileInfo(dialogs.proposed()).fileName(), u"data.csv"_s);
    QVERIFY(QFileInfo(dialogs.proposed()).isAbsolute());
    QCOMPARE(content(m_folder->filePath(u"chosen.csv"_s)), QByteArray("a;b"));
    QCOMPARE(list().all().size(), 1);
}

void tst_Gates::whoChangesTheirMindAboutThePlaceHasNoFile()
{
    AnsweredDialogs dialogs{QString()};
    m_browser->window().gates().setDialogs(dialogs);
    m_browser->settings().set(Setting::AskWhereToSave, true);
    go(m_server->url(u"/data.csv"_s));
    QTRY_VERIFY_WITH_TIMEOUT(isLast(DownloadState::Cancelled), patience);
    QVERIFY(!dialogs.proposed().isEmpty() && !QFile::exists(dialogs.proposed()));
}

void tst_Gates::aFolderThatCannotBeWrittenFails()
{
    QFile inTheWay(m_folder->filePath(u"in"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    go(m_server->url(u"/data.csv"_s));
    QTRY_VERIFY_WITH_TIMEOUT(isLast(DownloadState::Failed), patience);
    QCOMPARE(last()->problem, DownloadProblem::NoAccess);
    QVERIFY(inTheWay.remove());
    m_browser->window().gates().manager().resume(last()->id); // asks again, in the same line of the list
    QTRY_VERIFY_WITH_TIMEOUT(isLast(DownloadState::Finished), patience);
    QCOMPARE(list().all().size(), 1);
}

void tst_Gates::whatAKilledRunLeftIsTakenAway()
{
    const QTemporaryDir folder;
    const auto write = [&folder](const QString &name, const QByteArray &content) {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    };
    QVERIFY(write(u"broken.zip"_s, {}) && write(u"broken.zip.download"_s, "part"));
    QVERIFY(write(u"whole.zip"_s, "all") && write(u"whole.zip.download"_s, "the visitor's"));
    QVERIFY(write(u"cancelled.zip"_s, {}));
    const SystemClock clock;
    DownloadList earlier(clock);
    const auto add = [&](const QString &name, DownloadState state, DownloadProblem problem) {
        Download download;
        download.path = folder.filePath(name);
        earlier.setState(earlier.add(download), state, problem);
    };
    add(u"broken.zip"_s, DownloadState::Failed, DownloadProblem::ProgramEnded);
    add(u"whole.zip"_s, DownloadState::Failed, DownloadProblem::ProgramEnded);
    add(u"cancelled.zip"_s, DownloadState::Cancelled, DownloadProblem::None);
    const Settings settings(std::nullopt);
    const DownloadManager manager(m_browser->window().page().profile(), earlier, settings,
                                  [] { return nullptr; });
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files),
             QStringList({u"cancelled.zip"_s, u"whole.zip"_s, u"whole.zip.download"_s}));
}

void tst_Gates::closingAsksWhileSomethingIsDownloaded()
{
    go(m_slow->url());
    QTRY_VERIFY_WITH_TIMEOUT(last() && last()->received > 0, patience);
    QVERIFY(!m_browser->window().close());
    QVERIFY(m_browser->window().isVisible());
    m_browser->click(u"stopAndClose"_s);
    QVERIFY(!m_browser->window().isVisible());
}

void tst_Gates::allowedOnceEndsWithTheDocument()
{
    PermissionBar &bar = m_browser->window().gates().permissionBar();
    askPosition();
    QTRY_VERIFY_WITH_TIMEOUT(bar.isVisible(), patience);
    QCOMPARE(m_browser->evaluate(u"document.title"_s).toString(), u"home"_s); // nothing is told yet
    m_browser->click(u"allowOnceButton"_s);
    QVERIFY(!bar.isVisible());
    // There may be no source of positions here: then it is not the permission that is missing.
    QTRY_VERIFY_WITH_TIMEOUT(m_browser->window().page().title() == u"position"_s ||
                                 m_browser->window().page().title() == u"error 2"_s,
                             patience);
    QVERIFY(m_browser->open(m_server->url(u"/"_s)));
    askPosition();
    QTRY_VERIFY_WITH_TIMEOUT(bar.isVisible(), patience);
    m_browser->click(u"refuseNowButton"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_browser->window().page().title(), u"error 1"_s, patience);
    QVERIFY(m_browser->window().gates().permissions().all().isEmpty());
}

void tst_Gates::allowedOnceEndsWithTheTab()
{
    PermissionBar &bar = m_browser->window().gates().permissionBar();
    const auto ask = u"Notification.requestPermission().then(said => document.title = said); 1"_s;
    m_browser->evaluate(ask);
    QTRY_VERIFY_WITH_TIMEOUT(bar.isVisible(), patience);
    m_browser->click(u"allowOnceButton"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_browser->window().page().title(), u"granted"_s, patience);
    m_browser->window().tabs().requestClose(0);
    QTRY_VERIFY_WITH_TIMEOUT(m_browser->window().page().url().isEmpty(), patience);
    QVERIFY(m_browser->open(m_server->url(u"/"_s)));
    QVERIFY(m_browser->evaluate(u"Notification.permission"_s).toString() != u"granted"_s);
    m_browser->evaluate(ask);
    QTRY_VERIFY_WITH_TIMEOUT(bar.isVisible(), patience);
    m_browser->click(u"refuseNowButton"_s);
}

void tst_Gates::alwaysIsRememberedForTheOrigin()
{
    PermissionBar &bar = m_browser->window().gates().permissionBar();
    askPosition();
    QTRY_VERIFY_WITH_TIMEOUT(bar.isVisible(), patience);
    m_browser->click(u"refuseAlwaysButton"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_browser->window().page().title(), u"error 1"_s, patience);
    const QList<RememberedPermission> all = m_browser->window().gates().permissions().all();
    QCOMPARE(all.size(), 1);
    QCOMPARE(all.first().origin, originOf(m_server->url(u"/"_s)));
    QVERIFY(m_browser->open(m_server->url(u"/"_s)));
    askPosition();
    QTRY_COMPARE_WITH_TIMEOUT(m_browser->window().page().title(), u"error 1"_s, patience);
    QVERIFY(!bar.isVisible());
}

void tst_Gates::aQuestionIsVoidWhenThePageLeaves()
{
    PermissionBar &bar = m_browser->window().gates().permissionBar();
    askPosition();
    QTRY_VERIFY_WITH_TIMEOUT(bar.isVisible(), patience);
    QVERIFY(m_browser->open(m_server->url(u"/"_s, u"other.localhost"_s)));
    QVERIFY(!bar.isVisible());
}

void tst_Gates::aQuestionOutlivesAnAddressThatIsAFile()
{
    PermissionBar &bar = m_browser->window().gates().permissionBar();
    askPosition();
    QTRY_VERIFY_WITH_TIMEOUT(bar.isVisible(), patience);
    m_browser->window().open(m_server->url(u"/data.csv"_s));
    QTRY_VERIFY_WITH_TIMEOUT(isLast(DownloadState::Finished), patience);
    QTRY_VERIFY_WITH_TIMEOUT(bar.isVisible(), patience);
    m_browser->click(u"refuseNowButton"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_browser->window().page().title(), u"error 1"_s, patience);
    QVERIFY(!bar.isVisible());
}

void tst_Gates::aPageIsAskedForBeforeItSavesOneFileAfterTheOther()
{
    PermissionBar &bar = m_browser->window().gates().permissionBar();
    saveAlone(5, u"'/data.csv?' + i"_s);
    QTRY_VERIFY_WITH_TIMEOUT(count(DownloadState::Held) == 4 && count(DownloadState::Finished) == 1,
                             patience);
    QTRY_VERIFY(bar.isVisible());
    QVERIFY(bar.findChild<QLabel *>()->text().startsWith(m_server->url(u"/"_s).host()));
    m_browser->click(u"allowAlwaysButton"_s);
    QTRY_COMPARE_WITH_TIMEOUT(count(DownloadState::Finished), 5, patience);
    QVERIFY(!bar.isVisible());
    QCOMPARE(list().all().size(), 5);
    const QString origin = originOf(m_server->url(u"/"_s));
    QCOMPARE(m_browser->window().gates().permissions().decision(origin, SitePermission::Downloads),
             std::optional(PermissionDecision::Allow));
    saveAlone(3, u"'/data.csv?more' + i"_s); // once for the site
    QTRY_COMPARE_WITH_TIMEOUT(count(DownloadState::Finished), 8, patience);
}

void tst_Gates::aPageThatIsRefusedSavesNoMore()
{
    saveAlone(3, u"'/data.csv?' + i"_s);
    QTRY_VERIFY_WITH_TIMEOUT(count(DownloadState::Held) == 2 && count(DownloadState::Finished) == 1,
                             patience);
    m_browser->click(u"refuseNowButton"_s);
    QTRY_COMPARE_WITH_TIMEOUT(count(DownloadState::Cancelled), 2, patience);
    QSignalSpy wanted(m_browser->window().page().QWebEnginePage::profile(),
                      &QWebEngineProfile::downloadRequested);
    saveAlone(3, u"'/data.csv?more' + i"_s);
    QTRY_COMPARE_WITH_TIMEOUT(wanted.size(), 3, patience);
    m_browser->evaluate(u"location.href = '/links'; 1"_s); // the page's own idea
    QTRY_COMPARE_WITH_TIMEOUT(m_browser->window().page().title(), u"links"_s, patience);
    saveAlone(3, u"'/data.csv?again' + i"_s);
    m_browser->window().open(m_server->url(u"/evil"_s)); // the visitor's own is after them
    QTRY_COMPARE_WITH_TIMEOUT(count(DownloadState::Finished), 2, patience);
    QCOMPARE(list().all().size(), 4);
    QVERIFY(!m_browser->window().gates().permissionBar().isVisible());
    QVERIFY(m_browser->window().gates().permissions().all().isEmpty());
}

void tst_Gates::filesThatAPageMakesItselfAreAskedForToo()
{
    QSignalSpy wanted(m_browser->window().page().QWebEnginePage::profile(),
                      &QWebEngineProfile::downloadRequested);
    saveAlone(3, u"URL.createObjectURL(new Blob(['a' + i]))"_s);
    QTRY_COMPARE_WITH_TIMEOUT(wanted.size(), 3, patience);
    PermissionBar &bar = m_browser->window().gates().permissionBar();
    QTRY_VERIFY_WITH_TIMEOUT(bar.isVisible(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(count(DownloadState::Cancelled), 1, patience); // nobody could ask for it again
    QTRY_COMPARE_WITH_TIMEOUT(count(DownloadState::Finished), 1, patience);
    m_browser->click(u"allowOnceButton"_s);
    saveAlone(3, u"URL.createObjectURL(new Blob(['b' + i]))"_s);
    QTRY_COMPARE_WITH_TIMEOUT(count(DownloadState::Finished), 4, patience);
    QCOMPARE(list().all().size(), 5); // one tells of all that were lost
    QVERIFY(m_browser->window().gates().permissions().all().isEmpty());
}

void tst_Gates::linksThatTheVisitorFollowsAreNeverAskedFor()
{
    QVERIFY(m_browser->open(m_server->url(u"/links"_s)));
    saveAlone(1, u"'/data.csv?alone'"_s); // what was free is used up
    QTRY_COMPARE_WITH_TIMEOUT(count(DownloadState::Finished), 1, patience);
    QWebEngineView *const view = QWebEngineView::forPage(&m_browser->window().page());
    QSignalSpy hovered(&m_browser->window().page(), &QWebEnginePage::linkHovered);
    for (int i = 0; i < 3; ++i) {
        const QPoint place(100, 50 + 100 * i);
        QTest::mouseMove(view->focusProxy(), place);
        QTRY_VERIFY_WITH_TIMEOUT(
            !hovered.isEmpty() && hovered.last().first().toString().endsWith(QString::number(i)), patience);
        QTest::mouseClick(view->focusProxy(), Qt::LeftButton, {}, place);
    }
    QTRY_COMPARE_WITH_TIMEOUT(count(DownloadState::Finished), 4, patience);
    QVERIFY(!m_browser->window().gates().permissionBar().isVisible());
    QCOMPARE(list().all().size(), 4);
}

void tst_Gates::aLinkWithinThePageIsATouchAndNoMore()
{
    QVERIFY(m_browser->open(m_server->url(u"/links"_s)));
    QWebEngineView *const view = QWebEngineView::forPage(&m_browser->window().page());
    QSignalSpy hovered(&m_browser->window().page(), &QWebEnginePage::linkHovered);
    const QPoint place(100, 350);
    QTest::mouseMove(view->focusProxy(), place);
    QTRY_VERIFY_WITH_TIMEOUT(!hovered.isEmpty() && hovered.last().first().toString().endsWith(u"#here"_s),
                             patience);
    for (int i = 0; i < 3; ++i)
        QTest::mouseClick(view->focusProxy(), Qt::LeftButton, {}, place);
    saveAlone(3, u"'/data.csv?' + i"_s);
    QTRY_VERIFY_WITH_TIMEOUT(count(DownloadState::Held) == 2 && count(DownloadState::Finished) == 1,
                             patience);
}

void tst_Gates::aTypedAddressThatSendsOnToAFileIsTheVisitors()
{
    saveAlone(1, u"'/data.csv?alone'"_s); // what was free is used up
    QTRY_COMPARE_WITH_TIMEOUT(count(DownloadState::Finished), 1, patience);
    m_browser->window().open(m_server->url(u"/latest"_s));
    QTRY_COMPARE_WITH_TIMEOUT(count(DownloadState::Finished), 2, patience);
    QVERIFY(!m_browser->window().gates().permissionBar().isVisible());
    QCOMPARE(list().all().size(), 2);
}

void tst_Gates::aTabThatIsClosedHoldsNothing()
{
    saveAlone(3, u"'/data.csv?' + i"_s);
    QTRY_VERIFY_WITH_TIMEOUT(count(DownloadState::Held) == 2 && count(DownloadState::Finished) == 1,
                             patience);
    m_browser->window().tabs().requestClose(0);
    QTRY_COMPARE_WITH_TIMEOUT(count(DownloadState::Cancelled), 2, patience);
}

/// With QWebEngineDownloadRequest::page() each of these ends the program. The engine may also notice in time
/// that the frame is gone, and not ask at all: then it is tried again.
void tst_Gates::aFrameMayBeGoneBeforeItsFileComes()
{
    QSignalSpy wanted(m_browser->window().page().QWebEnginePage::profile(),
                      &QWebEngineProfile::downloadRequested);
    int tries = 0;
    const auto isWantedAtLast = [&](const QString &address) {
        wanted.clear();
        for (const int end = tries + 100; wanted.isEmpty() && tries < end; ++tries) {
            m_browser->evaluate(
                u"{ const frame = document.createElement('iframe'); document.body.append(frame);"
                " const a = frame.contentDocument.createElement('a'); a.href = '%1%2';"
                " a.download = ''; frame.contentDocument.body.append(a); a.click();"
                " frame.remove(); } 1"_s.arg(address)
                    .arg(tries));
            wanted.wait(250);
        }
        return !wanted.isEmpty();
    };
    QVERIFY(isWantedAtLast(u"/data.csv?first"_s));
    QTRY_COMPARE_WITH_TIMEOUT(count(DownloadState::Finished), 1, patience);
    QVERIFY(isWantedAtLast(u"/data.csv?second"_s));
    QTRY_VERIFY_WITH_TIMEOUT(count(DownloadState::Held) >= 1, patience);
    QVERIFY(m_browser->window().gates().permissionBar().isVisible()); // the page's question
    m_browser->click(u"allowOnceButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(count(DownloadState::Finished) >= 2, patience);
    const auto before = count(DownloadState::Finished);
    QVERIFY(isWantedAtLast(u"data:text/plain,abc"_s));
    QTRY_VERIFY_WITH_TIMEOUT(count(DownloadState::Finished) > before, patience);
}

void tst_Gates::aDocumentMayBeGoneBeforeItsFileComes()
{
    m_server->on(u"/other"_s, {"<!DOCTYPE html><title>other</title>"});
    saveAlone(2, u"'/late.csv?' + i"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_server->count(u"/late.csv"_s), 2, patience); // answered a second later
    QVERIFY(m_browser->open(m_server->url(u"/other"_s, u"other.localhost"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(count(DownloadState::Held) == 1 && count(DownloadState::Finished) == 1,
                             patience);
    QCOMPARE(content(list().all().first().path), QByteArray("c;d"));
}

void tst_Gates::whatAHiddenPageMakesIsNotTheCurrentPages()
{
    BrowserPage &hidden = m_browser->window().page();
    m_browser->window().tabs().open(m_server->url(u"/links"_s, u"other.localhost"_s),
                                    TabArea::Place::Foreground);
    QTRY_COMPARE_WITH_TIMEOUT(m_browser->window().page().title(), u"links"_s, patience);
    QVERIFY(&hidden != &m_browser->window().page());
    PermissionBar &bar = m_browser->window().gates().permissionBar();
    test::evaluate(hidden,
                   u"for (let i = 0; i < 3; ++i) { const a = document.createElement('a');"
                   " a.href = URL.createObjectURL(new Blob(['a'])); a.download = 'a.txt'; a.click(); } 1"_s);
    QTRY_COMPARE_WITH_TIMEOUT(count(DownloadState::Cancelled), 1, patience); // told once that they are lost
    QCOMPARE(list().all().size(), 1);
    QCOMPARE(list().all().first().host, u"portal.localhost"_s);
    QVERIFY(!bar.isVisible());
    m_browser->window().tabs().select(0);
    QTRY_VERIFY_WITH_TIMEOUT(bar.isVisible(), patience);
}

/// Nothing tells which page a data: address comes from.
void tst_Gates::aHiddenPageHasNothingOfWhatTheCurrentOneMay()
{
    const QString save = u"for (let i = 0; i < 3; ++i) { const a = document.createElement('a');"
                         " a.href = 'data:text/plain,' + i; a.download = 'a.txt'; a.click(); } 1"_s;
    BrowserPage &hidden = m_browser->window().page();
    m_browser->window().tabs().open(m_server->url(u"/links"_s, u"other.localhost"_s),
                                    TabArea::Place::Foreground);
    QTRY_COMPARE_WITH_TIMEOUT(m_browser->window().page().title(), u"links"_s, patience);
    m_browser->window().gates().permissions().set(originOf(m_server->url(u"/"_s, u"other.localhost"_s)),
                                                  SitePermission::Downloads, PermissionDecision::Allow);
    QSignalSpy wanted(hidden.QWebEnginePage::profile(), &QWebEngineProfile::downloadRequested);
    test::evaluate(hidden, save);
    QTRY_COMPARE_WITH_TIMEOUT(wanted.size(), 3, patience);
    QCOMPARE(list().all().size(), 0); // not even the one that is free at the start
    QVERIFY(!m_browser->window().gates().permissionBar().isVisible());
}

void tst_Gates::ofNobodyKnownOnlyAFewWait()
{
    BrowserPage stranger(m_browser->window().page().profile(), BrowserPage::Attendance::Headless);
    QVERIFY(test::load(stranger, m_server->url(u"/"_s, u"third.localhost"_s)));
    QSignalSpy wanted(stranger.QWebEnginePage::profile(), &QWebEngineProfile::downloadRequested);
    test::evaluate(stranger, u"for (let i = 0; i < 9; ++i) { const a = document.createElement('a');"
                             " a.href = '/data.csv?' + i; a.download = ''; a.click(); } 1"_s);
    QTRY_COMPARE_WITH_TIMEOUT(wanted.size(), 9, patience);
    QTRY_COMPARE_WITH_TIMEOUT(count(DownloadState::Held), 3, patience);
    QCOMPARE(list().all().size(), 3);
}

void tst_Gates::whatWasAgreedToKeepsItsName()
{
    const auto named = [this](const QByteArray &name) {
        m_server->on(u"/swap"_s, {.body = name,
                                  .type = "application/octet-stream",
                                  .headers = {{"Content-Disposition", "attachment; filename=" + name}}});
    };
    named("report.pdf");
    m_browser->window().page().setVisible(false);
    go(m_server->url(u"/swap"_s));
    QTRY_VERIFY_WITH_TIMEOUT(isLast(DownloadState::Held), patience);
    named("evil.desktop");
    m_browser->window().page().setVisible(true);
    m_browser->click(u"yesButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isLast(DownloadState::Finished), patience);
    QCOMPARE(last()->fileName(), u"report.pdf"_s);
    QCOMPARE(content(last()->path), QByteArray("evil.desktop"));
}

CONSENTDESK_BROWSER_TEST_MAIN(tst_Gates)
#include "tst_gates.moc"
