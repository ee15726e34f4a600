// SPDX-License-Identifier: Apache-2.0
#include "TestBrowser.h"

#include "catalogue/Catalogue.h"

#include <QEventLoop>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QWebEngineCookieStore>

#include <chrono>

using namespace std::chrono_literals;

namespace consentdesk::test {

namespace {

constexpr auto patience = 30s; // the first page of a process also starts the engine;

} // namespace

QVariant evaluate(QWebEnginePage &page, const QString &script)
{
    struct Answer
    {
        QEventLoop loop;
        QVariant value;
    };
    const auto answer = std::make_shared<Answer>(); // the page may answer after we gave up
    page.runJavaScript(script, [answer](const QVariant &value) {
        answer->value = value;
        answer->loop.quit();
    });
    QTimer::singleShot(patience, &answer->loop, &QEventLoop::quit);
    answer->loop.exec();
    return answer->value;
}

bool load(QWebEnginePage &page, const QUrl &url)
{
    QSignalSpy finished(&page, &QWebEnginePage::loadFinished);
    page.load(url);
    return finished.wait(int(std::chrono::milliseconds(patience).count())) && finished.last().at(0).toBool();
}

TestBrowser::TestBrowser()
    : TestBrowser(Options())
{
}

TestBrowser::TestBrowser(const Options &options)
    : m_consent(std::make_unique<ConsentService>(Catalogue::builtIn().value(), options.choices, nullptr))
    , m_profile(std::make_unique<BrowserProfile>(options.directory, *m_consent, m_inventory, options.enforcement,
                                                 options.idle ? options.idle() : nullptr))
    , m_log(std::make_unique<StoreLog>(*m_profile->engine().cookieStore()))
    , m_page(std::make_unique<BrowserPage>(*m_profile, options.attendance))
{
    QObject::connect(m_page.get(), &BrowserPage::aboutToVisit, m_profile.get(),
                     [this](const Site &site) { m_profile->keeper().enforce(site); });
    QObject::connect(m_consent.get(), &ConsentService::policyChanged, m_profile.get(),
                     [this] { m_lastRemoved = m_profile->keeper().enforce(m_page->site()); });
}

TestBrowser::~TestBrowser() = default;

bool TestBrowser::load(const QUrl &url)
{
    const auto isReady = [this] { return m_profile->keeper().isReady(); };
    return QTest::qWaitFor(isReady, int(std::chrono::milliseconds(patience).count())) &&
           test::load(page(), url);
}

QWebEngineCookieStore &TestBrowser::store()
{
    return *m_profile->engine().cookieStore();
}

} // namespace consentdesk::test
