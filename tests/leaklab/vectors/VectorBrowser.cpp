// SPDX-License-Identifier: Apache-2.0
#include "VectorBrowser.h"

#include "browser/BrowserPage.h"
#include "browser/BrowserProfile.h"
#include "catalogue/Catalogue.h"

#include <QEventLoop>
#include <QTimer>
#include <QWebEngineCookieStore>

#include <chrono>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk::leaklab {

namespace {

constexpr std::chrono::seconds patience{30};

ConsentChoices choices()
{
    ConsentChoices choices;
    choices.everywhere.cookies.insert({"allowed", u"tracker.localhost"_s}, Decision::Allow);
    return choices;
}

} // namespace

VectorBrowser::VectorBrowser(Kind kind)
    : m_consent(std::make_unique<ConsentService>(Catalogue::builtIn().value(), choices(), nullptr))
{
    if (kind == Kind::ConsentDesk)
        m_product = std::make_unique<BrowserProfile>(std::nullopt, *m_consent, m_inventory);
    else
        m_bare = std::make_unique<QWebEngineProfile>();
    m_log = std::make_unique<test::StoreLog>(*engine().cookieStore());
    if (m_bare)
        m_bare->cookieStore()->loadAllCookies();
}

VectorBrowser::~VectorBrowser() = default;

bool VectorBrowser::isReady() const
{
    return !m_product || (m_product->keeper().isReady() &&
                          m_product->enforcementStatus().level != EnforcementStatus::Level::Checking);
}

bool VectorBrowser::waitUntilReady()
{
    if (isReady())
        return true;
    // A real event loop (README.md): the self-test has a time limit, and its pages take hundreds of events.
    QEventLoop loop;
    QTimer tick;
    tick.callOnTimeout([this, &loop] {
        if (isReady())
            loop.quit();
    });
    tick.start(5);
    QTimer::singleShot(patience, &loop, &QEventLoop::quit);
    loop.exec();
    return isReady();
}

EnforcementStatus VectorBrowser::status() const
{
    return m_product ? m_product->enforcementStatus() : EnforcementStatus();
}

std::unique_ptr<QWebEnginePage> VectorBrowser::makePage()
{
    if (!m_product)
        return std::make_unique<QWebEnginePage>(m_bare.get());
    return std::make_unique<BrowserPage>(*m_product, BrowserPage::Attendance::Headless);
}

QWebEngineProfile &VectorBrowser::engine()
{
    return m_product ? m_product->engine() : *m_bare;
}

void VectorBrowser::leaveInStore()
{
    QObject::disconnect(engine().cookieStore(), &QWebEngineCookieStore::cookieAdded, nullptr, nullptr);
    // The sweep is asked by the gate's filter. It would take out what the guard reports as refused: after one
    // vector that writes the standing cookie's name, all others would read an empty jar. To the hosts of a
    // run the gate answers nothing but yes.
    if (m_product)
        engine().cookieStore()->setCookieFilter(
            [](const QWebEngineCookieStore::FilterRequest &) { return true; });
    m_log = std::make_unique<test::StoreLog>(*engine().cookieStore());
}

} // namespace consentdesk::leaklab
