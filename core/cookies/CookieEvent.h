// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cookies/Cookie.h"
#include "cookies/CookieFault.h"
#include "cookies/Site.h"

#include <QDateTime>
#include <QList>

#include <array>
#include <optional>

namespace consentdesk {

/// How a cookie came into the store, as far as it can be told. Retention: ConsentDesk wrote it again, with an
/// earlier end (keep/RetentionLimits.h); who wrote it first stays who it was.
enum class WrittenBy { NotReported, Http, Script, Visitor, Retention };

/// How ConsentDesk refused a cookie, if it did; each stands for the layer that did it.
enum class Refusal {
    None,
    BeforeStorage, ///< the guard kept a script from writing it
    OnArrival,     ///< the keeper took it out when it came
    OnChoice,      ///< the keeper took it out: it was there when the visitor refused it, or when a site that
                   ///< refuses it was opened
};

/// One thing that happened to a cookie, or to a server that was refused as a whole. Never holds a value.
struct CookieEvent
{
    enum class Kind {
        Stored,        ///< it was not there before
        Overwritten,   ///< it was there, and was written again
        Refused,       ///< how: refusal
        Gone,          ///< it left the store and ConsentDesk had not refused it: see end
        ServerRefused, ///< the gate: host could not store, or was not sent, anything
    };

    /// Why a cookie left, as far as it can be told. The store does not say.
    enum class End { NotKnown, Expired, DeletedByVisitor, KeepRule, Retention };

    Kind kind = Kind::Stored;
    QDateTime time; ///< UTC
    CookieKey key;  ///< empty of ServerRefused
    QByteArray wireName;
    QString host;      ///< of ServerRefused, canonical
    Site topLevelSite; ///< the page's; null when not known
    WrittenBy writtenBy = WrittenBy::NotReported;
    QString writer; ///< address of the script, by the page's own word; empty when not reported
    Refusal refusal = Refusal::None;
    End end = End::NotKnown;
    QList<CookieField> differences; ///< of Overwritten: what is not as it was before

    friend bool operator==(const CookieEvent &, const CookieEvent &) = default;
};

inline constexpr std::array allEventKinds{CookieEvent::Kind::Stored, CookieEvent::Kind::Overwritten,
                                          CookieEvent::Kind::Refused, CookieEvent::Kind::Gone,
                                          CookieEvent::Kind::ServerRefused};
inline constexpr std::array allWrittenBy{WrittenBy::NotReported, WrittenBy::Http, WrittenBy::Script,
                                         WrittenBy::Visitor, WrittenBy::Retention};
inline constexpr std::array allRefusals{Refusal::None, Refusal::BeforeStorage, Refusal::OnArrival,
                                        Refusal::OnChoice};
inline constexpr std::array allEventEnds{CookieEvent::End::NotKnown, CookieEvent::End::Expired,
                                         CookieEvent::End::DeletedByVisitor, CookieEvent::End::KeepRule,
                                         CookieEvent::End::Retention};
inline constexpr std::array allCookieFields{
    CookieField::Name,     CookieField::Value,    CookieField::Domain,
    CookieField::HostOnly, CookieField::Path,     CookieField::Expires,
    CookieField::Secure,   CookieField::HttpOnly, CookieField::SameSite};

/// Stable identifiers of JSON, of exports and of the database: "stored", "overwritten", "refused", "gone",
/// "server-refused"; "http", "script", "visitor", empty; "none", "before-storage", …; "not-known", "expired",
/// …; "value", "host-only", …. Any thread.
[[nodiscard]] QString identifier(CookieEvent::Kind kind);
[[nodiscard]] QString identifier(WrittenBy writtenBy);
[[nodiscard]] QString identifier(Refusal refusal);
[[nodiscard]] QString identifier(CookieEvent::End end);
[[nodiscard]] QString identifier(CookieField field);
[[nodiscard]] std::optional<CookieEvent::Kind> eventKindFrom(QStringView identifier);
[[nodiscard]] std::optional<WrittenBy> writtenByFrom(QStringView identifier);
[[nodiscard]] std::optional<Refusal> refusalFrom(QStringView identifier);
[[nodiscard]] std::optional<CookieEvent::End> eventEndFrom(QStringView identifier);
[[nodiscard]] std::optional<CookieField> cookieFieldFrom(QStringView identifier);

} // namespace consentdesk
