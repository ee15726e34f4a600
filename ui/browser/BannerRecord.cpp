// SPDX-License-Identifier: Apache-2.0
#include "browser/BannerRecord.h"

#include "browser/BannerScript.h"
#include "browser/BrowserPage.h"
#include "browser/BrowserProfile.h"
#include "browser/ScriptText.h"
#include "consent/ConsentService.h"
#include "values/ConsentFormats.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

BannerRecord::BannerRecord(BrowserPage &page, BrowserProfile &profile, ConsentService &consent,
                           CookieInventory &inventory, QObject *parent)
    : QObject(parent)
    , m_page(page)
    , m_profile(profile)
    , m_consent(consent)
    , m_inventory(inventory)
{
}

void BannerRecord::begin()
{
    m_url = m_page.url();
    m_entries.clear();
    m_endedAt = {};
    m_before.clear();
    for (const ObservedCookie &observed : m_inventory.storedOf(m_page.site()))
        m_before.insert(observed.cookie.key, observed.cookie.value);
}

void BannerRecord::end(const QStringList &entries)
{
    m_entries = entries;
    m_endedAt = QDateTime::currentDateTimeUtc();
}

bool BannerRecord::isWritten() const
{
    const QList<Cookie> cookies = writtenCookies();
    const auto isKnown = [](const QByteArray &name) { return !consentPlatform(name).isEmpty(); };
    return std::any_of(cookies.cbegin(), cookies.cend(),
                       [&](const Cookie &cookie) { return isKnown(cookie.key.name); }) ||
           std::any_of(m_entries.cbegin(), m_entries.cend(),
                       [&](const QString &name) { return isKnown(name.toUtf8()); });
}

QList<Cookie> BannerRecord::writtenCookies() const
{
    QList<Cookie> written;
    const QDateTime latest = m_endedAt.addMSecs(writtenWithin.count());
    for (const ObservedCookie &observed : m_inventory.storedOf(m_page.site())) {
        const auto earlier = m_before.constFind(observed.cookie.key);
        const bool isSame = earlier != m_before.cend() && *earlier == observed.cookie.value;
        if (!isSame && observed.lastChanged <= latest)
            written.append(observed.cookie);
    }
    // Where a known platform has its record, the rest is none: a session's cookie, for one.
    const auto isRecord = [](const Cookie &cookie) { return !consentPlatform(cookie.key.name).isEmpty(); };
    const bool isKnown = std::any_of(written.cbegin(), written.cend(), isRecord);
    written.removeIf([&](const Cookie &cookie) {
        return isKnown ? !isRecord(cookie) : m_before.contains(cookie.key) || cookie.key.name.isEmpty();
    });
    return written;
}

void BannerRecord::remove(const std::function<void(bool)> &done)
{
    const bool hasEntries = !m_entries.isEmpty();
    removeEntries();
    QList<CookieChange> changes;
    for (const Cookie &cookie : writtenCookies()) {
        changes.append(CookieChange::deleting(cookie));
        changes.last().insists = CookieChange::Insistence::OverNewer;
    }
    if (changes.isEmpty())
        return QTimer::singleShot(0, this, [done, hasEntries] { done(hasEntries); });
    if (!m_writer)
        m_writer =
            std::make_unique<CookieWriter>(*m_profile.engine().cookieStore(), m_profile.keeper(), m_inventory,
                                           m_consent.policyCell(), m_profile.sameSiteLookup());
    m_writer->carryOut(changes, m_page.site(), [done](const CookieWriter::Outcomes &) { done(true); });
}

void BannerRecord::removeEntries()
{
    const QStringList entries = std::exchange(m_entries, {});
    const bool isSameOrigin = m_page.url().authority() == m_url.authority();
    if (entries.isEmpty() || !isSameOrigin)
        return;
    const QByteArray names = asciiJson(QJsonDocument(QJsonArray::fromStringList(entries)));
    m_page.runJavaScript(
        QString::fromLatin1("for (const name of " + names + ") localStorage.removeItem(name)"),
        BannerScript::world);
}

} // namespace consentdesk
