// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Clock.h"
#include "cookies/CookieEvent.h"
#include "cookies/RefusalPlaces.h"
#include "cookies/Site.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <chrono>
#include <optional>

namespace consentdesk {

/// One cookie that was seen, whether the store still has it or not.
struct ObservedCookie
{
    Cookie cookie;
    QDateTime firstSeen;   ///< UTC
    QDateTime lastChanged; ///< UTC
    WrittenBy writtenBy = WrittenBy::NotReported;
    QString writer;            ///< address of the script, by the page's own word; empty when not reported
    Site topLevelSite;         ///< of the page on which it was written last; null when not known
    quint32 changes = 0;       ///< how often it was written again since it was first seen
    quint32 returns = 0;       ///< how often it was set again, and refused, after a refusal had taken it away
    bool wasRefused = false;   ///< it had been refused before it was written last
    bool wasTakenAway = false; ///< the store kept it until a refusal took it out (Refusal::OnChoice)
    bool stored = false;       ///< the engine's store has it now
    CookieEvent::End ordered =
        CookieEvent::End::NotKnown; ///< why an order to delete it is under way, if one is
    Refusal refusal = Refusal::None;
};

/// An origin that was refused as a whole. The engine told no names, so none are known.
struct RefusedOrigin
{
    QString host;        ///< canonical
    QDateTime firstSeen; ///< UTC
    quint64 writes = 0;  ///< refused attempts to store
    quint64 reads = 0;   ///< refused attempts to read or send
};

/// What the gate tells of one access.
struct OriginContact
{
    enum class Use { Read, Write, Script }; ///< Script: the engine does not tell whether it reads or writes

    Site topLevelSite;
    QString host; ///< canonical
    Use use = Use::Read;
    bool refused = false;
};

/// Every cookie and refused origin observed in this session: the one list behind panel and report.
/// Lives on the UI thread. Bounded: of cookies no longer stored, only the latest are remembered.
class CookieInventory final : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype maximumForgotten = 5000; ///< refused cookies remembered after removal
    static constexpr qsizetype maximumHosts = 1000;     ///< hosts remembered a visited site

    /// An overwrite is told as gone and then stored, in two turns of the event loop.
    static constexpr std::chrono::milliseconds overwrittenWithin{50};

    explicit CookieInventory(const Clock &clock, QObject *parent = nullptr);

    /// The store has @p cookie now, written on a page of @p topLevelSite (null when not known). An overwrite
    /// keeps the time it was first seen, also where the engine tells it as gone and then stored
    /// (shared/engine.md section 1).
    void recordStored(const Cookie &cookie, WrittenBy writtenBy, const Site &topLevelSite = {});
    /// The store no longer has the cookie. It stays listed when ConsentDesk removed it, otherwise it goes.
    void recordGone(const CookieKey &key);
    /// It is ordered to delete the stored cookie @p key, by the visitor or one of their rules.
    void recordDeletion(const CookieKey &key, CookieEvent::End cause = CookieEvent::End::DeletedByVisitor);
    /// ConsentDesk is removing the cookie because it is refused.
    void recordRefused(const CookieKey &key, Refusal cause);
    /// The guard kept a script from writing @p cookie, which has no value. Listed once, however often the
    /// script tries, or only counted where the list is full (RefusalPlaces); a cookie that the store holds
    /// stays what it is. @p knownAs: the pattern under which somebody speaks of it, empty: nobody does.
    void recordRefusedWrite(const Cookie &cookie, const QString &writer, const Site &topLevelSite = {},
                            const QByteArray &knownAs = {});
    /// The guard kept scripts from writing other cookies of @p cookieSite, too many to be told.
    void recordMoreRefusedWrites(const Site &cookieSite);
    /// A script wrote the stored cookie @p key. Advisory: a page can shape what it reports.
    void recordWriter(const CookieKey &key, const QString &writer);
    /// The stored cookie @p key has it; the store itself does not report it. Forgotten when it is written
    /// again.
    void recordSameSite(const CookieKey &key, SameSite sameSite);
    void recordContact(const OriginContact &contact);

    [[nodiscard]] std::optional<ObservedCookie> find(const CookieKey &key) const;
    /// Of every site. Sorted by key.
    [[nodiscard]] QList<ObservedCookie> allCookies() const;
    /// The same cookies, unsorted.
    [[nodiscard]] QList<CookieKey> allKeys() const { return m_cookies.keys(); }
    /// Cookies of @p site itself, and of every host that asked for cookies on its pages. Sorted by key.
    [[nodiscard]] QList<ObservedCookie> cookiesOn(const Site &site) const;
    /// What the store holds of @p cookieSite, on whichever site it was written. Unsorted.
    [[nodiscard]] QList<ObservedCookie> storedOf(const Site &cookieSite) const;
    /// Another number whenever storedOf() may answer differently.
    [[nodiscard]] quint64 storeRevision() const { return m_storeRevision; }
    /// How many cookies the store holds, of all sites.
    [[nodiscard]] qsizetype storedCount() const { return m_cookies.size() - m_removed.size(); }
    /// Every cookie of @p cookieSite that is listed, stored or not. Unsorted.
    [[nodiscard]] QSet<CookieKey> keysOf(const Site &cookieSite) const { return m_bySite.value(cookieSite); }
    /// Another number whenever keysOf() may answer differently.
    [[nodiscard]] quint64 listRevision() const { return m_listRevision; }
    [[nodiscard]] QList<RefusedOrigin> refusedOriginsOn(const Site &site) const;
    /// Of the cookies that cookiesOn() would answer, the refused ones that found no place in the list.
    [[nodiscard]] RefusalPlaces::Unlisted unlistedOn(const Site &site) const;
    [[nodiscard]] qsizetype size() const { return m_cookies.size(); }

signals:
    /// Emitted on every change; a view gathers several before it looks again.
    void changed();
    /// find() may answer differently for @p key. Emitted before changed().
    void cookieChanged(const consentdesk::CookieKey &key);
    /// In the order in which things happened. That a cookie has gone is told a moment later, since it
    /// may be the first half of an overwrite.
    void happened(const consentdesk::CookieEvent &event);
    /// Who wrote the cookie as it was told last; pages report later than the store does.
    void writerBecameKnown(const consentdesk::CookieKey &key, const QString &writer);

private:
    struct VisitedSite
    {
        QHash<QString, QDateTime> contacts; ///< hosts that asked for cookies, first time
        QHash<QString, RefusedOrigin> refused;
    };

    /// A list's entry for the cookie, which is told as seen.
    ObservedCookie &list(const Cookie &cookie);
    static void recordWriting(ObservedCookie &entry, WrittenBy writtenBy, const Site &topLevelSite);
    void announce(const CookieKey &key);
    [[nodiscard]] CookieEvent eventOf(CookieEvent::Kind kind, const ObservedCookie &entry) const;
    void tellGone();
    void recordRefusedContact(VisitedSite &site, const OriginContact &contact);
    [[nodiscard]] static QList<ObservedCookie> sorted(QList<ObservedCookie> cookies);
    void forget(const CookieKey &key);
    void remember(const CookieKey &key); ///< which is listed and no longer stored
    void limitForgotten();
    /// Whether a cookie with that key goes to a host that asked for cookies on pages of @p site.
    [[nodiscard]] static bool wasAskedForOn(const VisitedSite &site, const CookieKey &key);

    const Clock &m_clock;
    QHash<CookieKey, ObservedCookie> m_cookies;
    QHash<Site, QSet<CookieKey>> m_bySite; ///< by the site of the cookie's domain
    QHash<Site, VisitedSite> m_visited;
    std::optional<ObservedCookie> m_lastGone; ///< may come back with the next signal: an overwrite
    QMap<quint64, CookieKey> m_removed; ///< listed but no longer stored; the latest has the highest number
    QHash<CookieKey, quint64> m_removedNumber;
    RefusalPlaces m_places;
    QTimer m_goneSoon; ///< tells that m_lastGone did not come back
    quint64 m_nextNumber = 0;
    quint64 m_storeRevision = 0;
    quint64 m_listRevision = 0;
};

} // namespace consentdesk
