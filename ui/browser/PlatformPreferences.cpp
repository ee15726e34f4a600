// SPDX-License-Identifier: Apache-2.0
#include "browser/PlatformPreferences.h"

#include "base/Clock.h"
#include "browser/BrowserProfile.h"
#include "consent/ConsentService.h"

#include <QPointer>
#include <QWebEngineProfile>
#include <QWebEngineScript>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace consentdesk {

namespace {

const QString &dialogQuestion()
{
    static const QString script =
        u"!!document.querySelector('.ods-manage-cookies-preferences__show-button')"_s;
    return script;
}

} // namespace

PlatformPreferences::PlatformPreferences(BrowserPage &page, BrowserProfile &profile, ConsentService &consent,
                                         CookieInventory &inventory, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_page(page)
    , m_consent(consent)
    , m_inventory(inventory)
    , m_clock(clock)
    , m_writer(*profile.engine().cookieStore(), profile.keeper(), inventory, consent.policyCell(),
               profile.sameSiteLookup())
{
    m_updateSoon.setSingleShot(true);
    m_updateSoon.setInterval(2 * CookieInventory::overwrittenWithin);
    m_updateSoon.callOnTimeout(this, &PlatformPreferences::update);
    m_drawn.setSingleShot(true);
    m_drawn.setInterval(drawnWithin);
    m_drawn.callOnTimeout(this, &PlatformPreferences::lookForDialog);
    m_settling.setSingleShot(true);
    m_settling.callOnTimeout(this, &PlatformPreferences::verify);
    connect(&page, &BrowserPage::siteChanged, this, &PlatformPreferences::startAnew);
    connect(&page, &QWebEnginePage::loadFinished, this, &PlatformPreferences::onLoaded);
    connect(&consent, &ConsentService::policyChanged, this, &PlatformPreferences::update);
    connect(&inventory, &CookieInventory::cookieChanged, this, [this](const CookieKey &key) {
        if (key.name == PreferencesCookie::cookieName)
            m_updateSoon.start();
    });
}

void PlatformPreferences::startAnew()
{
    m_drawn.stop();
    m_settling.stop();
    m_hasDialog = false;
    m_isHeld = false;
    m_written.reset();
    m_stage = Stage::Idle;
    update();
}

void PlatformPreferences::onLoaded()
{
    m_drawn.start();
    if (m_stage != Stage::Loading)
        return;
    setStage(Stage::Settling);
    m_settling.start(settlesWithin);
}

void PlatformPreferences::lookForDialog()
{
    m_page.runJavaScript(dialogQuestion(), QWebEngineScript::ApplicationWorld,
                         [self = QPointer(this), site = m_page.site()](const QVariant &answer) {
                             if (!self || !answer.isValid() || self->m_page.site() != site)
                                 return; // without an answer the page is gone
                             self->m_hasDialog = answer.toBool();
                             self->update();
                         });
}

std::optional<Cookie> PlatformPreferences::stored() const
{
    const QString host = canonicalHost(m_page.url().host());
    std::optional<Cookie> found;
    for (const ObservedCookie &observed : m_inventory.storedOf(m_page.site())) {
        const CookieKey &key = observed.cookie.key;
        if (key.name != PreferencesCookie::cookieName || key.path != u"/" || !domainMatches(host, key.host()))
            continue;
        if (!key.isHostOnly() || key.host() == host) {
            if (!found || key.isHostOnly()) // the one that portals write
                found = observed.cookie;
        }
    }
    return found;
}

void PlatformPreferences::update()
{
    const std::optional<Cookie> cookie = m_page.site().isNull() ? std::nullopt : stored();
    PlatformBeliefs beliefs;
    if (cookie || (m_hasDialog && !m_page.site().isNull()))
        beliefs = platformBeliefs(cookie ? std::optional(cookie->value) : std::nullopt, *m_consent.policy(),
                                  m_page.site());
    if (m_isHeld && !saysWhatWasTold()) {
        m_isHeld = false;
        emit noticed(tr("The site has changed its own record of your choice since you told it. You can tell "
                        "it again."));
    }
    if (beliefs == m_beliefs)
        return;
    m_beliefs = beliefs;
    emit changed();
}

void PlatformPreferences::setStage(Stage stage)
{
    m_stage = stage;
    emit changed();
}

Cookie PlatformPreferences::cookieToTell(const std::optional<Cookie> &before) const
{
    Cookie cookie;
    cookie.key = before ? before->key
                        : CookieKey{PreferencesCookie::cookieName.toByteArray(),
                                    storedHost(m_page.url().host()), u"/"_s};
    cookie.value = m_told.value();
    const QDateTime now = QDateTime::fromSecsSinceEpoch(m_clock.now().toSecsSinceEpoch(), Qt::UTC);
    cookie.expires = now.addMonths(PreferencesCookie::lifetimeMonths);
    cookie.secure = m_page.url().scheme() == "https"_L1;
    cookie.sameSite = SameSite::Lax;
    return cookie;
}

void PlatformPreferences::tell()
{
    update();
    if (isBusy() || !m_beliefs.canBeTold())
        return;
    const std::optional<Cookie> before = stored();
    const auto known = before ? PreferencesCookie::parse(before->value) : PreferencesCookie();
    m_told = toldPreferences(known.value_or(PreferencesCookie()), *m_consent.policy(), m_page.site(),
                             m_clock.now());
    m_isHeld = false;
    const Cookie after = cookieToTell(before);
    setStage(Stage::Writing);
    m_writer.carryOut({before ? CookieChange::editing(*before, after) : CookieChange::adding(after)},
                      m_page.site(), [this, site = m_page.site()](const CookieWriter::Outcomes &outcomes) {
                          if (m_stage == Stage::Writing && m_page.site() == site)
                              onWritten(outcomes);
                      });
}

void PlatformPreferences::onWritten(const CookieWriter::Outcomes &outcomes)
{
    const CookieChangeOutcome &outcome = outcomes.constFirst();
    if (!outcome.stored || outcome.stored->value != m_told.value()) {
        setStage(Stage::Idle);
        emit noticed(tr("The site could not be told. %1").arg(explain(outcome)));
        return;
    }
    m_written = outcome;
    setStage(Stage::Loading);
    m_page.triggerAction(QWebEnginePage::Reload);
}

bool PlatformPreferences::saysWhatWasTold() const
{
    const auto cookie = stored();
    const auto now = cookie ? PreferencesCookie::parse(cookie->value) : failure({});
    return now && sayTheSame(*now, m_told);
}

void PlatformPreferences::verify()
{
    const bool isTaken = saysWhatWasTold();
    if (!isTaken)
        putBack();
    m_written.reset();
    m_isHeld = isTaken;
    setStage(Stage::Idle);
    update();
    emit noticed(isTaken ? tr("The site was told, and after the page was loaded again it still says what you "
                              "chose.")
                         : tr("The site did not take what it was told: it wrote its own record again. What "
                              "was there before was put back. Refused cookies stay refused all the same."));
}

void PlatformPreferences::putBack()
{
    auto change = m_written ? reversed(*m_written) : std::nullopt;
    if (!change)
        return;
    change->insists |= CookieChange::Insistence::OverNewer;
    m_writer.carryOut({*change}, m_page.site(), [](const CookieWriter::Outcomes &) {});
}

} // namespace consentdesk
