// SPDX-License-Identifier: Apache-2.0
#include "browser/CookieGate.h"

#include "browser/CookieSweep.h"
#include "browser/GpcHeader.h"
#include "browser/RequestTally.h"
#include "consent/OriginGate.h"

#include <QThread>
#include <QWebEngineCookieStore>
#include <QWebEngineProfile>
#include <QWebEngineUrlRequestInfo>
#include <QWebEngineUrlRequestInterceptor>

#include <atomic>
#include <functional>
#include <mutex>
#include <vector>

namespace consentdesk {

namespace {

/// Sites that asked for credentials. A page can involve sites without end.
constexpr qsizetype maximumAuthenticated = 500;

/// A file that is asked for looks like a document.
bool mayBecomeFile(QWebEngineUrlRequestInfo::ResourceType type)
{
    using Info = QWebEngineUrlRequestInfo;
    return type == Info::ResourceTypeMainFrame || type == Info::ResourceTypeSubFrame ||
           type == Info::ResourceTypeNavigationPreloadMainFrame ||
           type == Info::ResourceTypeNavigationPreloadSubFrame;
}

} // namespace

class CookieGate::Filter final
{
public:
    Filter(CookieGate &gate, std::shared_ptr<const SnapshotCell<ConsentPolicy>> policy, CookieSweep *sweep)
        : gpc(policy)
        , m_gate(&gate)
        , m_sweep(sweep)
        , m_traffic(sweep ? sweep->traffic() : nullptr)
        , m_thread(gate.thread())
        , m_origins(std::move(policy))
    {
    }

    bool allows(const QWebEngineCookieStore::FilterRequest &request)
    {
        if (m_isOver)
            return false;
        const bool isNetwork = QThread::currentThread() == m_thread;
        if (isNetwork && !selfTest.host.isEmpty() && request.origin.host() == selfTest.host)
            return allowsSelfTest(request.origin);
        const auto answer =
            m_origins.ask({request.firstPartyUrl, request.origin, request.thirdParty,
                           isNetwork ? CookieAccess::Means::Cookies : CookieAccess::Means::Scripts});
        const auto call = isNetwork ? tally.callOf(request.origin) : RequestTally::Call();
        report(answer, isNetwork ? call.use : OriginContact::Use::Script);
        if (answer.isAllowed && isNetwork)
            sweepBefore(call, answer, request.origin);
        if (answer.isAllowed && m_traffic && call.mayBeLine())
            m_traffic->record(answer.cookieSite);
        return answer.isAllowed;
    }

    void detach()
    {
        const std::scoped_lock lock(m_mutex);
        m_isOver = true;
        m_gate = nullptr;
        m_sweep = nullptr;
        tally.stop();
    }

    void expectAuthentication(const Site &site)
    {
        m_everySiteAuthenticates |= m_authenticated.size() >= maximumAuthenticated;
        if (!m_everySiteAuthenticates)
            m_authenticated.insert(site);
    }

    void expectProxyAuthentication() { m_everySiteAuthenticates = true; }

    void changeOwnQuestions(const std::function<void(QStringList &)> &change)
    {
        const std::scoped_lock lock(m_mutex);
        change(m_ownQuestions);
    }

    std::vector<OriginContact> take() { return m_origins.take(); }

    // UI thread only
    RequestTally tally;
    SelfTest selfTest;
    GpcHeader gpc;

private:
    [[nodiscard]] bool expectsAuthentication(const Site &site) const
    {
        return m_everySiteAuthenticates || m_authenticated.contains(site);
    }

    bool allowsSelfTest(const QUrl &url)
    {
        const auto waits = selfTest.isWaitedFor ? CookieSweep::Waits::Both : CookieSweep::Waits::None;
        if (tally.callOf(url).mayBeRead() && m_sweep && !m_sweep->takeOut(selfTest.refused, url, waits))
            selfTest.onWaitGivenUp();
        return true;
    }

    void sweepBefore(const RequestTally::Call &call, const OriginGate::Answer &answer, const QUrl &url)
    {
        const bool readsAgain = expectsAuthentication(answer.cookieSite);
        if (m_sweep && (call.mayBeRead() || readsAgain))
            m_sweep->beforeRead(answer.policy, answer.topLevelSite, answer.cookieSite, url);
    }

    [[nodiscard]] bool isOwnQuestion(const QString &host)
    {
        const std::scoped_lock lock(m_mutex);
        return m_ownQuestions.contains(host);
    }

    void report(const OriginGate::Answer &answer, OriginContact::Use use)
    {
        if (use == OriginContact::Use::Script && isOwnQuestion(answer.host))
            return;
        if (!m_origins.record(answer, use))
            return;
        const std::scoped_lock lock(m_mutex);
        if (m_gate)
            QMetaObject::invokeMethod(m_gate, &CookieGate::flushSoon, Qt::QueuedConnection);
    }

    std::atomic_bool m_isOver = false;
    std::mutex m_mutex;         ///< guards the next two
    CookieGate *m_gate;         ///< null once the gate is being destroyed
    QStringList m_ownQuestions; ///< hosts, once for each question
    CookieSweep *m_sweep;       ///< UI thread only
    std::shared_ptr<JarTraffic> m_traffic;
    QSet<Site> m_authenticated;            ///< UI thread only
    bool m_everySiteAuthenticates = false; ///< UI thread only; a proxy does, or too many sites do
    QThread *m_thread;
    OriginGate m_origins;
};

class CookieGate::Interceptor final : public QWebEngineUrlRequestInterceptor
{
public:
    Interceptor(CookieGate &gate, std::shared_ptr<Filter> filter)
        : m_gate(gate)
        , m_filter(std::move(filter))
    {
    }

    void interceptRequest(QWebEngineUrlRequestInfo &info) override
    {
        const QUrl url = info.requestUrl();
        m_filter->tally.requestStarted(url);
        // The engine answers a question for credentials by itself then, and asks nobody.
        if (!url.userInfo().isEmpty())
            m_filter->expectAuthentication(Site::fromUrl(url));
        m_filter->gpc.addTo(info);
        if (mayBecomeFile(info.resourceType()))
            emit m_gate.documentAsked(url, info.firstPartyUrl(), info.initiator());
    }

private:
    CookieGate &m_gate;
    std::shared_ptr<Filter> m_filter;
};

CookieGate::CookieGate(QWebEngineProfile &profile, std::shared_ptr<const SnapshotCell<ConsentPolicy>> policy,
                       CookieSweep *sweep, QObject *parent)
    : QObject(parent)
    , m_profile(profile)
    , m_filter(std::make_shared<Filter>(*this, std::move(policy), sweep))
    , m_interceptor(std::make_unique<Interceptor>(*this, m_filter))
{
    m_flush.setSingleShot(true);
    m_flush.setInterval(toldWithin);
    connect(&m_flush, &QTimer::timeout, this, &CookieGate::flush);
    m_profile.setUrlRequestInterceptor(m_interceptor.get());
    m_profile.cookieStore()->setCookieFilter(
        [filter = m_filter](const QWebEngineCookieStore::FilterRequest &request) {
            return filter->allows(request);
        });
}

CookieGate::~CookieGate()
{
    // While the browser closes, pages still ask, also from an engine thread: the filter stays, or it would be
    // replaced while it is called. Without one the engine would allow everything; it refuses from now on.
    m_profile.setUrlRequestInterceptor(nullptr);
    m_filter->detach();
}

void CookieGate::close()
{
    m_filter->detach();
}

void CookieGate::expectAuthentication(const Site &site)
{
    m_filter->expectAuthentication(site);
}

void CookieGate::expectProxyAuthentication()
{
    m_filter->expectProxyAuthentication();
}

void CookieGate::setGpcWish(GpcWish wish)
{
    m_filter->gpc.setWish(wish);
}

void CookieGate::beginOwnQuestion(const QString &host)
{
    m_filter->changeOwnQuestions([&host](QStringList &hosts) { hosts.append(host); });
}

void CookieGate::endOwnQuestion(const QString &host)
{
    m_filter->changeOwnQuestions([&host](QStringList &hosts) { hosts.removeOne(host); });
}

void CookieGate::setSelfTest(const SelfTest &test)
{
    m_filter->selfTest = test;
}

void CookieGate::flushSoon()
{
    if (!m_flush.isActive())
        m_flush.start();
}

void CookieGate::flush()
{
    for (const OriginContact &contact : m_filter->take())
        emit contacted(contact);
}

} // namespace consentdesk
