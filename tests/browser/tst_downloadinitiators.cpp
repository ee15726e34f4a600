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
    [[nodiscard]] BrowserPage *find(const QUrl &file, BrowserPage *current) const
    {
        return initiators.find(file, current).page;
    }

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
    void whereAPageHasBeenIsNotWhereItIs();
    void whereItsOpenerSendsItIsNotItsWish();
    void whatMayBeOfAnyPageIsNotCertain();
    void aFileOfNobodyKnownIsNobodys();
    void aPageForgetsOnlyItsOwn();

private:
    [[nodiscard]] QUrl blob(const QString &host) const
    {
        return QUrl(u"blob:"_s + m_server->url(u"/b4dc0ffe"_s, host).toString());
    }

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
    QCOMPARE(pages.find(url, nullptr), &pages.first());
    QVERIFY(test::load(*pages.second, url));
    QCOMPARE(pages.find(url, &pages.first()), pages.second.get());
    pages.second.reset();
    QCOMPARE(pages.find(url, nullptr), &pages.first());
}

void tst_DownloadInitiators::aRedirectLeadsToWhoAsked()
{
    TwoPages pages;
    QVERIFY(pages.browser.load(m_server->url(u"/sent"_s)));
    QVERIFY(pages.browser.load(m_server->url(u"/"_s)));
    QCOMPARE(pages.find(m_server->url(u"/there"_s), pages.second.get()), &pages.first());
}

void tst_DownloadInitiators::anAddressThatIsShownIsItsPages()
{
    TwoPages pages;
    QVERIFY(pages.browser.load(m_server->url(u"/"_s)));
    pages.browser.evaluate(u"history.pushState(0, '', '/pushed'); 1"_s);
    QTRY_COMPARE_WITH_TIMEOUT(pages.first().url().path(), u"/pushed"_s, patience);
    QCOMPARE(pages.find(m_server->url(u"/pushed"_s), nullptr), &pages.first());
}

void tst_DownloadInitiators::whatAPageMakesIsOfItsOrigin()
{
    TwoPages pages;
    QVERIFY(pages.browser.load(m_server->url(u"/frames"_s)));
    BrowserPage *const current = pages.second.get();
    QCOMPARE(pages.find(blob(u"portal.localhost"_s), current), &pages.first());
    QCOMPARE(pages.find(blob(u"other.localhost"_s), current), &pages.first()); // of its frame
    QCOMPARE(pages.find(blob(u"unknown.localhost"_s), current), nullptr);
    // A page of the origin is more than a frame of it.
    QVERIFY(test::load(*pages.second, m_server->url(u"/"_s, u"other.localhost"_s)));
    QCOMPARE(pages.find(blob(u"other.localhost"_s), &pages.first()), pages.second.get());
}

void tst_DownloadInitiators::whereAPageHasBeenIsNotWhereItIs()
{
    TwoPages pages;
    QVERIFY(pages.browser.load(m_server->url(u"/frames"_s)));
    QVERIFY(pages.browser.load(m_server->url(u"/"_s, u"third.localhost"_s)));
    for (const QString &left : {u"portal.localhost"_s, u"other.localhost"_s})
        QCOMPARE(pages.find(blob(left), &pages.first()), nullptr);
    QCOMPARE(pages.find(blob(u"third.localhost"_s), nullptr), &pages.first());
    // Nor is where it only wanted to go: another page asks by that address.
    emit pages.second->urlChanged(m_server->url(u"/"_s, u"other.localhost"_s));
    emit pages.browser.profile().gate().documentAsked(m_server->url(u"/file"_s), pages.first().url(),
                                                      m_server->url({}, u"other.localhost"_s));
    QCOMPARE(pages.find(m_server->url(u"/file"_s), nullptr), pages.second.get());
}

void tst_DownloadInitiators::whereItsOpenerSendsItIsNotItsWish()
{
    TwoPages pages;
    QVERIFY(pages.browser.load(m_server->url(u"/frames"_s)));
    const auto ask = [&](const QString &host) {
        const QUrl file = m_server->url(u"/file"_s);
        emit pages.first().navigationAccepted(file, true);
        emit pages.browser.profile().gate().documentAsked(file, pages.first().url(),
                                                          host.isEmpty() ? QUrl() : m_server->url({}, host));
        return pages.find(file, pages.second.get());
    };
    QCOMPARE(ask(u"portal.localhost"_s), &pages.first());
    QCOMPARE(ask(u"other.localhost"_s), &pages.first()); // its frame
    QCOMPARE(ask({}), &pages.first());                   // its visitor
    QCOMPARE(ask(u"opener.localhost"_s), nullptr);
}

void tst_DownloadInitiators::whatMayBeOfAnyPageIsNotCertain()
{
    TwoPages pages;
    for (const QString &made : {u"data:text/plain,a"_s, u"blob:null/b4dc0ffe"_s}) {
        const auto found = pages.initiators.find(QUrl(made), &pages.first());
        QCOMPARE(found.page, &pages.first());
        QVERIFY(!found.isCertain);
    }
    pages.second.reset();
    QVERIFY(pages.initiators.find(QUrl(u"data:text/plain,a"_s), &pages.first()).isCertain);
}

void tst_DownloadInitiators::aFileOfNobodyKnownIsNobodys()
{
    TwoPages pages;
    QVERIFY(pages.browser.load(m_server->url(u"/"_s)));
    QVERIFY(!pages.find(m_server->url(u"/elsewhere"_s), &pages.first()));
    BrowserPage stranger(pages.browser.profile(), BrowserPage::Attendance::Headless);
    QVERIFY(test::load(stranger, m_server->url(u"/there"_s, u"other.localhost"_s)));
    QVERIFY(!pages.find(m_server->url(u"/there"_s, u"other.localhost"_s), &pages.first()));
}

void tst_DownloadInitiators::aPageForgetsOnlyItsOwn()
{
    TwoPages pages;
    const QUrl file = m_server->url(u"/file"_s);
    const QUrl early = m_server->url(u"/early"_s);
    emit pages.first().navigationAccepted(file, true);
    emit pages.second->navigationAccepted(early, true);
    for (std::size_t i = 1; i < DownloadInitiators::mostRemembered; ++i)
        emit pages.second->navigationAccepted(m_server->url(u"/%1"_s.arg(i)), false);
    QCOMPARE(pages.find(early, nullptr), pages.second.get());
    emit pages.second->navigationAccepted(m_server->url(u"/last"_s), false);
    QCOMPARE(pages.find(early, nullptr), nullptr);
    QCOMPARE(pages.find(file, nullptr), &pages.first());
}

CONSENTDESK_BROWSER_TEST_MAIN(tst_DownloadInitiators)
#include "tst_downloadinitiators.moc"
