// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Clock.h"
#include "cookies/Cookie.h"
#include "cookies/Site.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QObject>
#include <QSet>

#include <optional>

namespace consentdesk {

/// How a cookie came into the store, as far as it can be told.
enum class WrittenBy { NotReported, Http, Script, Visitor };

/// How ConsentDesk refused a cookie, if it did; each stands for the layer that did it.
enum class Refusal {
    None,
    BeforeStorage, ///< the guard kept a script from writing it
    OnArrival,     ///< the keeper took it out when it came
    OnChoice,      ///< the keeper took it out: it was there when the visitor refused it, or when a site that
                   ///< refuses it was opened
};

/// One cookie that was seen, whether the store still has it or not.
struct ObservedCookie
{
    Cookie cookie;
    QDateTime firstSeen;   ///< UTC
    QDateTime lastChanged; ///< UTC
    WrittenBy writtenBy = WrittenBy::NotReported;
    QString writer;      ///< address of the script, by the page's own word; empty when not reported
    bool stored = false; ///< the engine's store has it now
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

    explicit CookieInventory(const Clock &clock, QObject *parent = nullptr);

    /// The store has @p cookie now. An overwrite keeps the time it was first seen, also where the engine
    /// tells it as gone and then stored (shared/engine.md section 1).
    void recordStored(const Cookie &cookie, WrittenBy writtenBy);
    /// The store no longer has the cookie. It stays listed when ConsentDesk removed it, otherwise it goes.
    void recordGone(const CookieKey &key);
    /// ConsentDesk is removing the cookie because it is refused.
    void recordRefused(const CookieKey &key, Refusal cause);
    /// The guard kept a script from writing @p cookie, which has no value. Listed once, however often the
    /// script tries; a cookie that the store holds stays what it is.
    void recordRefusedWrite(const Cookie &cookie, const QString &writer);
    /// A script wrote the stored cookie @p key. Advisory: a page can shape what it reports.
    void recordWriter(const CookieKey &key, const QString &writer);
    /// The stored cookie @p key has it; the store itself does not report it. Forgotten when it is written
    /// again.
    void recordSameSite(const CookieKey &key, SameSite sameSite);
    void recordContact(const OriginContact &contact);

    [[nodiscard]] std::optional<ObservedCookie> find(const CookieKey &key) const;
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
    [[nodiscard]] qsizetype size() const { return m_cookies.size(); }

signals:
    /// Emitted on every change; a view gathers several before it looks again.
    void changed();

private:
    struct VisitedSite
    {
        QHash<QString, QDateTime> contacts; ///< hosts that asked for cookies, first time
        QHash<QString, RefusedOrigin> refused;
    };

    void list(const Cookie &cookie);
    void forget(const CookieKey &key);
    void remember(const CookieKey &key); ///< which is listed and no longer stored
    void limitForgotten();

    const Clock &m_clock;
    QHash<CookieKey, ObservedCookie> m_cookies;
    QHash<Site, QSet<CookieKey>> m_bySite; ///< by the site of the cookie's domain
    QHash<Site, VisitedSite> m_visited;
    std::optional<ObservedCookie> m_lastGone; ///< may come back with the next signal: an overwrite
    QMap<quint64, CookieKey> m_removed; ///< listed but no longer stored; the latest has the highest number
    QHash<CookieKey, quint64> m_removedNumber;
    quint64 m_nextNumber = 0;
    quint64 m_storeRevision = 0;
    quint64 m_listRevision = 0;
};

} // namespace consentdesk
