// SPDX-License-Identifier: Apache-2.0
#include "browser/RefusedClearing.h"

#include "base/DisplayText.h"
#include "browser/BrowserPage.h"
#include "browser/BrowserProfile.h"
#include "browser/StorageScript.h"
#include "pagestorage/RefusedStorage.h"

#include <QUrl>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

const QList<StorageKind> everyKind{allStorageKinds.begin(), allStorageKinds.end()};

template <typename Key>
bool hasNewRefusal(const QMap<Key, Decision> &before, const QMap<Key, Decision> &now)
{
    const auto newlyRefused = [&](const Key &key) {
        return before.value(key, Decision::Allow) == Decision::Allow &&
               now.value(key, Decision::Allow) == Decision::Refuse;
    };
    const auto noLongerAllowed = [&](const Key &key) {
        return before.value(key, Decision::Refuse) == Decision::Allow && !now.contains(key);
    };
    return std::any_of(now.keyBegin(), now.keyEnd(), newlyRefused) ||
           std::any_of(before.keyBegin(), before.keyEnd(), noLongerAllowed);
}

/// The change that takes out one thing with a name.
StorageChange removalOf(const RefusedStorage &refused)
{
    const auto action =
        holdsEntries(refused.area.kind) ? StorageChange::Action::Remove : StorageChange::Action::Delete;
    return {.action = action, .area = refused.area, .name = refused.name};
}

QString hostOf(const StorageArea &area)
{
    return displayText(QUrl(area.origin).host(), 80);
}

/// Hosts whose areas of this kind could not be cleared, or that are no workers.
QString hostsLeft(const QList<ClearedArea> &areas, bool workers)
{
    QStringList hosts;
    for (const ClearedArea &cleared : areas) {
        const bool isWorkers = cleared.area.kind == StorageKind::Workers;
        // A session storage without a frame is nobody's any more.
        const bool isOver = cleared.area.kind == StorageKind::Session;
        if (!cleared.outcome.isDone() && isWorkers == workers && !isOver)
            hosts.append(hostOf(cleared.area));
    }
    hosts.removeDuplicates();
    return hosts.join(u", "_s);
}

} // namespace

bool refusesMore(const ChoiceSet &before, const ChoiceSet &now)
{
    return hasNewRefusal(before.categories, now.categories) || hasNewRefusal(before.cookies, now.cookies);
}

QString clearedText(const QList<ClearedArea> &areas)
{
    const bool isSomethingDone = std::any_of(areas.cbegin(), areas.cend(), [](const ClearedArea &cleared) {
        return cleared.outcome.isDone() && cleared.area.kind != StorageKind::Workers;
    });
    QStringList sentences;
    if (isSomethingDone)
        sentences += RefusedClearing::tr(
            "Its other storage is cleared. Pages that are open may write again until you reload them.");
    if (const QString hosts = hostsLeft(areas, true); !hosts.isEmpty())
        sentences += RefusedClearing::tr("Service workers of %1 remain; they go when %1 is open and allowed.")
                         .arg(hosts);
    if (const QString hosts = hostsLeft(areas, false); !hosts.isEmpty())
        sentences +=
            RefusedClearing::tr("%1: blocked, but what is stored stays until you clear it.").arg(hosts);
    return sentences.join(u' ');
}

RefusedClearing::RefusedClearing(ConsentService &consent, BrowserProfile &profile, BrowserPage &page,
                                 QObject *parent)
    : QObject(parent)
    , m_consent(consent)
    , m_profile(profile)
    , m_page(page)
{
}

RefusedClearing::~RefusedClearing() = default;

void RefusedClearing::onChoice()
{
    const ConsentService::Change &change = m_consent.lastChange();
    const ConsentChoices &choices = m_consent.policy()->choices();
    const ChoiceSet now = change.site.isNull() ? choices.everywhere : choices.forSite(change.site);
    const bool concernsPage = change.site.isNull() || change.site == m_page.site();
    if (!concernsPage || m_page.site().isNull() || !refusesMore(change.before, now) ||
        m_purpose == Purpose::Block)
        return;
    m_purpose = Purpose::Refused;
    m_site = m_page.site();
    prepare();
    m_reader->read();
}

void RefusedClearing::block(const Site &site)
{
    m_site = site;
    if (site != m_page.site() || site.isNull()) {
        m_consent.setStorage(site, Decision::Refuse);
        emit cleared(tr("Blocked, but what is stored stays until you clear it."));
        return;
    }
    m_purpose = Purpose::Block;
    prepare();
    m_reader->read();
}

void RefusedClearing::prepare()
{
    if (m_reader)
        return;
    // Its document may be older than the script; one that has it already takes no second.
    StorageScript &script = m_profile.storageScript();
    script.bringTo(m_page);
    m_reader = std::make_unique<PageStorageReader>(m_page, script, m_profile.gate(), m_consent.policyCell());
    m_cleaner = std::make_unique<StorageCleaner>(m_profile.engine(), script, m_profile.gate(),
                                                 m_consent.policyCell());
    connect(m_reader.get(), &PageStorageReader::storageRead, this, &RefusedClearing::onRead);
    connect(m_reader.get(), &PageStorageReader::readFailed, this, [this] { onRead({}); });
    connect(m_reader.get(), &PageStorageReader::changed, this, &RefusedClearing::onEntryChanged);
    connect(m_cleaner.get(), &StorageCleaner::finished, this, &RefusedClearing::finishOne);
}

void RefusedClearing::onRead(const PageStorage &storage)
{
    if (m_purpose == Purpose::Nothing || m_open > 0)
        return; // what is under way was read before
    m_open = 1; // this function
    if (m_purpose == Purpose::Block)
        clearBlocked(storage);
    else if (m_site == m_page.site())
        clearRefused(storage);
    finishOne({});
}

void RefusedClearing::clearRefused(const PageStorage &storage)
{
    QStringList origins;
    for (const RefusedStorage &refused : refusedStorage(storage, *m_consent.policy(), m_site)) {
        if (refused.isWholeOrigin()) {
            origins.append(refused.area.origin);
            continue;
        }
        ++m_open;
        m_changes.append(removalOf(refused));
        m_reader->change(m_changes.constLast());
    }
    clearOrigins(origins);
}

void RefusedClearing::clearBlocked(const PageStorage &storage)
{
    QStringList origins;
    for (const OriginStorage &origin : storage.origins) {
        if (Site::fromUrl(QUrl(origin.origin)) == m_site)
            origins.append(origin.origin);
    }
    clearOrigins(origins);
}

void RefusedClearing::clearOrigins(const QStringList &origins)
{
    if (origins.isEmpty())
        return;
    ++m_open;
    m_cleaner->clear(m_reader.get(), origins, everyKind);
}

void RefusedClearing::onEntryChanged(const StorageChange &change, const StorageOutcome &outcome)
{
    if (m_changes.removeOne(change))
        finishOne({{change.area, outcome}});
}

void RefusedClearing::finishOne(const QList<ClearedArea> &areas)
{
    m_areas.append(areas);
    if (--m_open == 0)
        finish();
}

void RefusedClearing::finish()
{
    const QList<ClearedArea> areas = std::exchange(m_areas, {});
    if (std::exchange(m_purpose, Purpose::Nothing) == Purpose::Block)
        m_consent.setStorage(m_site, Decision::Refuse);
    if (const QString sentences = clearedText(areas); !sentences.isEmpty())
        emit cleared(sentences);
}

} // namespace consentdesk
