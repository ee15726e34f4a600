// SPDX-License-Identifier: Apache-2.0
#include "VectorBrowser.h"

#include "browser/BrowserPage.h"
#include "browser/BrowserProfile.h"
#include "catalogue/Catalogue.h"

#include <QTest>
#include <QWebEngineCookieStore>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk::leaklab {

namespace {

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

bool VectorBrowser::waitUntilReady()
{
    return !m_product || QTest::qWaitFor([this] { return m_product->keeper().isReady(); }, 30'000);
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
    m_log = std::make_unique<test::StoreLog>(*engine().cookieStore());
}

} // namespace consentdesk::leaklab
