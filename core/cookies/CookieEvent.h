// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cookies/Cookie.h"
#include "cookies/CookieFault.h"
#include "cookies/Site.h"

#include <QDateTime>
#include <QList>

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
    enum class End { NotKnown, Expired, DeletedByVisitor };

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
};

} // namespace consentdesk
