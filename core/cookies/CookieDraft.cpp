// SPDX-License-Identifier: Apache-2.0
#include "cookies/CookieDraft.h"

#include "cookies/OctetText.h"
#include "cookies/Site.h"

#include <QCoreApplication>

namespace consentdesk {

namespace {

class CookieDraftText final
{
    Q_DECLARE_TR_FUNCTIONS(consentdesk::CookieDraft)
};

SameSiteChoice choiceFor(SameSite sameSite)
{
    switch (sameSite) {
    case SameSite::None:
        return SameSiteChoice::None;
    case SameSite::Lax:
        return SameSiteChoice::Lax;
    case SameSite::Strict:
        return SameSiteChoice::Strict;
    case SameSite::NotReported:
        break;
    }
    return SameSiteChoice::Unanswered;
}

SameSite sameSiteOf(SameSiteChoice choice)
{
    switch (choice) {
    case SameSiteChoice::None:
        return SameSite::None;
    case SameSiteChoice::Lax:
        return SameSite::Lax;
    case SameSiteChoice::Strict:
        return SameSite::Strict;
    case SameSiteChoice::Unset:
    case SameSiteChoice::Unanswered:
        break;
    }
    return SameSite::NotReported;
}

} // namespace

CookieDraft CookieDraft::forHost(const QString &host)
{
    CookieDraft draft;
    draft.domain = host;
    return draft;
}

CookieDraft CookieDraft::fromCookie(const Cookie &cookie)
{
    CookieDraft draft;
    draft.name = editableText(cookie.key.name);
    draft.value = editableText(cookie.value);
    draft.hostOnly = cookie.key.isHostOnly();
    draft.domain = draft.hostOnly ? cookie.key.domain : cookie.key.domain.sliced(1);
    draft.path = cookie.key.path;
    draft.expires = cookie.expires;
    draft.secure = cookie.secure;
    draft.httpOnly = cookie.httpOnly;
    draft.sameSite = choiceFor(cookie.sameSite);
    return draft;
}

CookieKey CookieDraft::key() const
{
    const QString host = storedHost(domain);
    return {octetsOf(name), hostOnly ? host : u'.' + host, path};
}

tl::expected<Cookie, QList<CookieFault>> CookieDraft::toCookie(const QDateTime &now) const
{
    Cookie cookie;
    cookie.key = key();
    cookie.value = octetsOf(value);
    cookie.expires = expires;
    cookie.secure = secure;
    cookie.httpOnly = httpOnly;
    cookie.sameSite = sameSiteOf(sameSite);
    QList<CookieFault> faults = faultsOf(cookie, now);
    if (sameSite == SameSiteChoice::Unanswered)
        faults.append(
            {CookieField::SameSite,
             CookieDraftText::tr(
                 "Choose what it should be: this engine did not report it, and saving writes it anew."),
             CookieFault::Kind::Unanswered});
    if (!faults.isEmpty())
        return tl::unexpected(faults);
    return cookie;
}

qsizetype CookieDraft::nameAndValueOctets() const
{
    return octetsOf(name).size() + octetsOf(value).size();
}

} // namespace consentdesk
