// SPDX-License-Identifier: Apache-2.0
#include "browser/SameSiteReader.h"

#include "browser/CookieGate.h"

#include <QVariant>
#include <QWebEnginePage>
#include <QWebEngineScript>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace consentdesk {

namespace {

constexpr auto readerWorld = QWebEngineScript::ApplicationWorld;
constexpr auto answersWithin = 100ms; // runJavaScript() waits for no promise

// Names and places only: no value leaves the page.
const auto question = u"if (self.cookieStore) cookieStore.getAll().then(all => { self.consentdeskFound ="
                      " all.map(one => [one.name, one.domain || '', one.path, one.sameSite]); }); 1"_s;
const auto answer = u"const found = self.consentdeskFound; delete self.consentdeskFound; found"_s;

/// "lax" is also said of a cookie without the attribute, so it tells nothing.
SameSite sameSiteFrom(const QString &word)
{
    if (word == u"strict")
        return SameSite::Strict;
    return word == u"none" ? SameSite::None : SameSite::NotReported;
}

/// cookieStore tells no domain of a host-only cookie, and no dot before another's.
CookieKey keyFrom(const QVariantList &row, const QString &host)
{
    const QString domain = row.value(1).toString();
    return {row.value(0).toString().toUtf8(), domain.isEmpty() ? host : u'.' + domain,
            row.value(2).toString()};
}

} // namespace

SameSiteReader::SameSiteReader(CookieInventory &inventory, CookieGate &gate, QObject *parent)
    : QObject(parent)
    , m_inventory(inventory)
    , m_gate(gate)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(quiet);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        m_waiting.invalidate();
        for (Asked &asked : m_pages)
            ask(asked);
    });
    connect(&m_inventory, &CookieInventory::changed, this, [this] {
        if (!m_waiting.isValid())
            m_waiting.start();
        if (!m_waiting.hasExpired(std::chrono::milliseconds(longestWait).count()))
            m_soon.start();
    });
}

void SameSiteReader::attach(QWebEnginePage &page)
{
    std::erase_if(m_pages, [](const Asked &asked) { return !asked.page; });
    m_pages.push_back({&page, {}, 0});
    connect(&page, &QWebEnginePage::loadFinished, &m_soon, qOverload<>(&QTimer::start));
}

bool SameSiteReader::isWanted(const QString &host) const
{
    const QList<ObservedCookie> stored = m_inventory.storedOf(Site::fromHost(host));
    return std::any_of(stored.cbegin(), stored.cend(), [](const ObservedCookie &observed) {
        return !observed.cookie.httpOnly && observed.cookie.sameSite == SameSite::NotReported;
    });
}

void SameSiteReader::ask(Asked &asked)
{
    if (!asked.page || asked.page->isLoading())
        return;
    QWebEnginePage &page = *asked.page;
    const QUrl url = page.url();
    const quint64 revision = m_inventory.storeRevision();
    // What it does not answer once it will not answer the next time.
    if ((asked.url == url && asked.revision == revision) || !isWanted(url.host()))
        return;
    asked.url = url;
    asked.revision = revision;
    const QString host = canonicalHost(url.host());
    m_gate.beginOwnQuestion(host);
    page.runJavaScript(question, readerWorld);
    QTimer::singleShot(answersWithin, this, [this, self = QPointer(&page), host, revision] {
        m_gate.endOwnQuestion(host);
        if (self)
            fetch(*self, host, revision);
    });
}

void SameSiteReader::fetch(QWebEnginePage &page, const QString &host, quint64 revision)
{
    page.runJavaScript(answer, readerWorld, [self = QPointer(this), revision, host](const QVariant &found) {
        // What has changed meanwhile may not be what the answer speaks of.
        if (self && self->m_inventory.storeRevision() == revision)
            self->take(host, found);
    });
}

void SameSiteReader::take(const QString &host, const QVariant &found)
{
    for (const QVariant &row : found.toList()) {
        const QVariantList parts = row.toList();
        m_inventory.recordSameSite(keyFrom(parts, host), sameSiteFrom(parts.value(3).toString()));
    }
}

} // namespace consentdesk
