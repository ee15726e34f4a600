// SPDX-License-Identifier: Apache-2.0
#include "BrowserTest.h"
#include "CookieServer.h"
#include "TestBrowser.h"
#include "browser/BrowserPage.h"
#include "browser/BrowserProfile.h"
#include "browser/DownloadSettling.h"

#include <QSignalSpy>
#include <QTest>
#include <QWebEngineDownloadRequest>

#include <chrono>
#include <memory>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;
using test::CookieServer;
using test::TestBrowser;

class tst_DownloadSettling final : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarningOfOurs(); }
    void filesThatHaveBegunAreToldFirst();
    void itsOwnFileIsNotStored();
    void itEndsWhenTheTimeIsUp();
};

void tst_DownloadSettling::filesThatHaveBegunAreToldFirst()
{
    CookieServer server;
    QVERIFY(server.start());
    server.on(u"/file"_s, {.body = "x", .type = "application/octet-stream"});
    TestBrowser browser;
    auto page = std::make_unique<BrowserPage>(browser.profile(), BrowserPage::Attendance::Headless);
    QSignalSpy told(&browser.profile().engine(), &QWebEngineProfile::downloadRequested);
    constexpr int files = 5;
    for (int i = 0; i < files; ++i)
        page->download(server.url(u"/file"_s), {});
    QTRY_COMPARE_WITH_TIMEOUT(server.requests().size(), files, 30'000);
    page.reset();
    QVERIFY(settleDownloads(browser.profile().engine(), std::chrono::seconds(20)));
    const qsizetype before = told.size();
    QTest::qWait(500); // nothing comes afterwards
    QCOMPARE(told.size(), before);
}

void tst_DownloadSettling::itsOwnFileIsNotStored()
{
    TestBrowser browser;
    QWebEngineDownloadRequest::DownloadState state = QWebEngineDownloadRequest::DownloadRequested;
    connect(&browser.profile().engine(), &QWebEngineProfile::downloadRequested, this,
            [&state](QWebEngineDownloadRequest *request) {
                connect(request, &QWebEngineDownloadRequest::stateChanged, request,
                        [&state](auto now) { state = now; });
            });
    QVERIFY(settleDownloads(browser.profile().engine(), std::chrono::seconds(20)));
    QTRY_COMPARE_WITH_TIMEOUT(state, QWebEngineDownloadRequest::DownloadCancelled, 20'000);
}

void tst_DownloadSettling::itEndsWhenTheTimeIsUp()
{
    TestBrowser browser;
    QVERIFY(!settleDownloads(browser.profile().engine(), std::chrono::seconds(0)));
}

CONSENTDESK_BROWSER_TEST_MAIN(tst_DownloadSettling)
#include "tst_downloadsettling.moc"
