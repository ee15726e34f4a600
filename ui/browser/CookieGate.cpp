// SPDX-License-Identifier: Apache-2.0
#include "browser/CookieGate.h"

#include "browser/CookieSweep.h"
#include "browser/RequestTally.h"

#include <QThread>
#include <QWebEngineCookieStore>
#include <QWebEngineProfile>
#include <QWebEngineUrlRequestInfo>
#include <QWebEngineUrlRequestInterceptor>

#include <mutex>
#include <vector>

namespace consentdesk {

namespace {

/// A page may ask millions of times between two turns of our event loop; what it asked is then told in part.
constexpr size_t maximumUnreported = 10'000;

/// Sites that asked for credentials. A page can involve sites without end.
constexpr qsizetype maximumAuthenticated = 500;

/// The first-party address is missing for some internal requests; then the engine's own flag decides.
Site topLevelSiteOf(const QWebEngineCookieStore::FilterRequest &request)
{
    if (request.firstPartyUrl.isEmpty() && !request.thirdParty)
        return Site::fromUrl(request.origin);
    return Site::fromUrl(request.firstPartyUrl);
}

} // namespace

class CookieGate::Filter final
{
public:
    Filter(CookieGate &gate, std::shared_ptr<const SnapshotCell<ConsentPolicy>> policy, CookieSweep *sweep)
        : m_gate(&gate)
        , m_sweep(sweep)
        , m_traffic(sweep ? sweep->traffic() : nullptr)
        , m_thread(gate.thread())
        , m_policy(std::move(policy))
    {
    }

    bool allows(const QWebEngineCookieStore::FilterRequest &request)
    {
        const bool isNetwork = QThread::currentThread() == m_thread;
        if (isNetwork && !selfTest.host.isEmpty() && request.origin.host() == selfTest.host)
            return allowsSelfTest(request.origin);
        const CookieAccess access{topLevelSiteOf(request), Site::fromUrl(request.origin), std::nullopt,
                                  isNetwork ? CookieAccess::Means::Cookies : CookieAccess::Means::Scripts};
        const auto policy = m_policy->load();
        const bool allowed = policy->decide(access).isAllowed();
        const auto call = isNetwork ? tally.callOf(request.origin) : RequestTally::Call();
        const auto use = isNetwork ? call.use : OriginContact::Use::Script;
        report({access.topLevelSite, canonicalHost(request.origin.host()), use, !allowed});
        const bool readsAgain = isNetwork && expectsAuthentication(access.cookieSite);
        if (allowed && isNetwork && m_sweep && (call.mayBeRead() || readsAgain))
            m_sweep->beforeRead(policy, access.topLevelSite, access.cookieSite, request.origin);
        if (allowed && m_traffic && call.mayBeLine())
            m_traffic->record(access.cookieSite);
        return allowed;
    }

    void detach()
    {
        const std::scoped_lock lock(m_mutex);
        m_gate = nullptr;
        m_sweep = nullptr;
    }

    void expectAuthentication(const Site &site)
    {
        m_everySiteAuthenticates |= m_authenticated.size() >= maximumAuthenticated;
        if (!m_everySiteAuthenticates)
            m_authenticated.insert(site);
    }

    std::vector<OriginContact> take()
    {
        const std::scoped_lock lock(m_mutex);
        return std::exchange(m_unreported, {});
    }

    // UI thread only
    RequestTally tally;
    SelfTest selfTest;

private:
    [[nodiscard]] bool expectsAuthentication(const Site &site) const
    {
        return m_everySiteAuthenticates || m_authenticated.contains(site);
    }

    bool allowsSelfTest(const QUrl &url)
    {
        if (tally.callOf(url).mayBeRead() && m_sweep)
            m_sweep->takeOut(selfTest.refused, url,
                             selfTest.isWaitedFor ? CookieSweep::Waits::Both : CookieSweep::Waits::None);
        return true;
    }

    void report(OriginContact contact)
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_gate || m_unreported.size() >= maximumUnreported)
            return;
        m_unreported.push_back(std::move(contact));
        if (m_unreported.size() == 1)
            QMetaObject::invokeMethod(m_gate, &CookieGate::flush, Qt::QueuedConnection);
    }

    std::mutex m_mutex;
    CookieGate *m_gate;   ///< null once the gate is being destroyed
    CookieSweep *m_sweep; ///< UI thread only
    std::shared_ptr<JarTraffic> m_traffic;
    QSet<Site> m_authenticated;            ///< UI thread only
    bool m_everySiteAuthenticates = false; ///< UI thread only; beyond the maximum nothing is forgotten
    QThread *m_thread;
    std::vector<OriginContact> m_unreported;
    std::shared_ptr<const SnapshotCell<ConsentPolicy>> m_policy;
};

class CookieGate::Interceptor final : public QWebEngineUrlRequestInterceptor
{
public:
    explicit Interceptor(std::shared_ptr<Filter> filter)
        : m_filter(std::move(filter))
    {
    }

    void interceptRequest(QWebEngineUrlRequestInfo &info) override
    {
        m_filter->tally.requestStarted(info.requestUrl());
    }

private:
    std::shared_ptr<Filter> m_filter;
};

CookieGate::CookieGate(QWebEngineProfile &profile, std::shared_ptr<const SnapshotCell<ConsentPolicy>> policy,
                       CookieSweep *sweep, QObject *parent)
    : QObject(parent)
    , m_profile(profile)
    , m_filter(std::make_shared<Filter>(*this, std::move(policy), sweep))
    , m_interceptor(std::make_unique<Interceptor>(m_filter))
{
    m_profile.setUrlRequestInterceptor(m_interceptor.get());
    m_profile.cookieStore()->setCookieFilter(
        [filter = m_filter](const QWebEngineCookieStore::FilterRequest &request) {
            return filter->allows(request);
        });
}

CookieGate::~CookieGate()
{
    // While the browser closes, pages still ask. Without an answerer the engine allows everything, so the
    // last word is no.
    m_profile.cookieStore()->setCookieFilter(
        [](const QWebEngineCookieStore::FilterRequest &) { return false; });
    m_profile.setUrlRequestInterceptor(nullptr);
    m_filter->detach();
}

void CookieGate::expectAuthentication(const Site &site)
{
    m_filter->expectAuthentication(site);
}

void CookieGate::setSelfTest(const SelfTest &test)
{
    m_filter->selfTest = test;
}

void CookieGate::flush()
{
    for (const OriginContact &contact : m_filter->take())
        emit contacted(contact);
}

} // namespace consentdesk
