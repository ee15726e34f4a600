// SPDX-License-Identifier: Apache-2.0
#include "BrowserTest.h"
#include "CookieServer.h"
#include "TestBrowser.h"
#include "browser/BrowserPage.h"
#include "browser/BrowserProfile.h"
#include "browser/DownloadInitiators.h"

#include <QTest>

#include <memory>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;
using test::CookieServer;
using test::TestBrowser;

namespace {

constexpr int patience = 30'000;

/// Two pages of one profile, both attached.
class TwoPages final
{
public:
    TwoPages()
        : initiators(browser.profile().gate())
        , second(std::make_unique<BrowserPage>(browser.profile(), BrowserPage::Attendance::Headless))
    {
        initiators.attach(first());
        initiators.attach(*second);
    }
    [[nodiscard]] BrowserPage &first() { return browser.page(); }

    TestBrowser browser;
    DownloadInitiators initiators;
    std::unique_ptr<BrowserPage> second;
};

} // namespace

class tst_DownloadInitiators final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void whoAskedForItLastWantsIt();
    void aRedirectLeadsToWhoAsked();
    void anAddressThatIsShownIsItsPages();
    void whatAPageMakesIsOfItsOrigin();
    void aFileOfNobodyKnownIsNobodys();
    void aPageForgetsOnlyItsOwn();

private:
    std::unique_ptr<CookieServer> m_server;
};

void tst_DownloadInitiators::init()
{
    test::failOnAnyWarningOfOurs();
    m_server = std::make_unique<CookieServer>();
    QVERIFY(m_server->start());
    m_server->on(u"/"_s, {"<!DOCTYPE html>"});
    m_server->on(u"/frames"_s, {"<!DOCTYPE html><iframe src='http://other.localhost:%PORT%/'></iframe>"});
    m_server->on(u"/sent"_s, {.headers = {{"Location", "/there"}}, .status = 302});
    m_server->on(u"/there"_s, {"<!DOCTYPE html>"});
}

void tst_DownloadInitiators::whoAskedForItLastWantsIt()
{
    TwoPages pages;
    const QUrl url = m_server->url(u"/"_s);
    QVERIFY(pages.browser.load(url));
    QCOMPARE(pages.initiators.find(url, nullptr), &pages.first());
    QVERIFY(test::load(*pages.second, url));
    QCOMPARE(pages.initiators.find(url, &pages.first()), pages.second.get());
    pages.second.reset();
    QCOMPARE(pages.initiators.find(url, nullptr), &pages.first());
}

void tst_DownloadInitiators::aRedirectLeadsToWhoAsked()
{
    TwoPages pages;
    QVERIFY(pages.browser.load(m_server->url(u"/sent"_s)));
    pages.first().setHtml(u"<!DOCTYPE html>"_s);
    QTRY_VERIFY_WITH_TIMEOUT(pages.first().url().scheme() == "data"_L1, patience);
    QCOMPARE(pages.initiators.find(m_server->url(u"/there"_s), pages.second.get()), &pages.first());
}

void tst_DownloadInitiators::anAddressThatIsShownIsItsPages()
{
    TwoPages pages;
    QVERIFY(pages.browser.load(m_server->url(u"/"_s)));
    pages.browser.evaluate(u"history.pushState(0, '', '/pushed'); 1"_s);
    QTRY_COMPARE_WITH_TIMEOUT(pages.first().url().path(), u"/pushed"_s, patience);
    QCOMPARE(pages.initiators.find(m_server->url(u"/pushed"_s), nullptr), &pages.first());
}

void tst_DownloadInitiators::whatAPageMakesIsOfItsOrigin()
{
    TwoPages pages;
    QVERIFY(pages.browser.load(m_server->url(u"/frames"_s)));
    const auto blob = [this](const QString &host) {
        return QUrl(u"blob:"_s + m_server->url(u"/b4dc0ffe"_s, host).toString());
    };
    BrowserPage *const current = pages.second.get();
    QCOMPARE(pages.initiators.find(blob(u"portal.localhost"_s), current), &pages.first());
    QCOMPARE(pages.initiators.find(blob(u"other.localhost"_s), current), &pages.first()); // of its frame
    QCOMPARE(pages.initiators.find(blob(u"unknown.localhost"_s), current), current);
    QCOMPARE(pages.initiators.find(QUrl(u"data:text/plain,a"_s), current), current);
    QCOMPARE(pages.initiators.find(QUrl(u"blob:null/b4dc0ffe"_s), current), current);
}

void tst_DownloadInitiators::aFileOfNobodyKnownIsNobodys()
{
    TwoPages pages;
    QVERIFY(pages.browser.load(m_server->url(u"/"_s)));
    QVERIFY(!pages.initiators.find(m_server->url(u"/elsewhere"_s), &pages.first()));
    BrowserPage stranger(pages.browser.profile(), BrowserPage::Attendance::Headless);
    QVERIFY(test::load(stranger, m_server->url(u"/there"_s)));
    QVERIFY(!pages.initiators.find(m_server->url(u"/there"_s), &pages.first()));
}

void tst_DownloadInitiators::aPageForgetsOnlyItsOwn()
{
    TwoPages pages;
    QVERIFY(pages.browser.load(m_server->url(u"/there"_s)));
    QVERIFY(test::load(*pages.second, m_server->url(u"/"_s)));
    const QString flood = u"for (let i = 0; i < %1; ++i) { const frame = document.createElement('iframe');"
                          " frame.src = '/?' + i; document.body.append(frame); } 1"_s;
    test::evaluate(*pages.second, flood.arg(DownloadInitiators::mostRemembered));
    QTRY_VERIFY_WITH_TIMEOUT(m_server->count(u"/"_s) > int(DownloadInitiators::mostRemembered), patience);
    pages.second->setHtml(u"<!DOCTYPE html>"_s); // what it shows would be found, too
    QTRY_VERIFY_WITH_TIMEOUT(pages.second->url().scheme() == "data"_L1, patience);
    QVERIFY(!pages.initiators.find(m_server->url(u"/"_s), nullptr));
    QCOMPARE(pages.initiators.find(m_server->url(u"/there"_s), nullptr), &pages.first());
}

CONSENTDESK_BROWSER_TEST_MAIN(tst_DownloadInitiators)
#include "tst_downloadinitiators.moc"
