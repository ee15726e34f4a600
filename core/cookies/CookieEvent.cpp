// SPDX-License-Identifier: Apache-2.0
#include "cookies/CookieEvent.h"

#include "base/ValueNamed.h"

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

QString identifier(CookieEvent::Kind kind)
{
    switch (kind) {
    case CookieEvent::Kind::Stored:
        return u"stored"_s;
    case CookieEvent::Kind::Overwritten:
        return u"overwritten"_s;
    case CookieEvent::Kind::Refused:
        return u"refused"_s;
    case CookieEvent::Kind::Gone:
        return u"gone"_s;
    case CookieEvent::Kind::ServerRefused:
        break;
    }
    return u"server-refused"_s;
}

QString identifier(WrittenBy writtenBy)
{
    switch (writtenBy) {
    case WrittenBy::Http:
        return u"http"_s;
    case WrittenBy::Script:
        return u"script"_s;
    case WrittenBy::Visitor:
        return u"visitor"_s;
    case WrittenBy::Retention:
        return u"retention"_s;
    case WrittenBy::NotReported:
        break;
    }
    return {};
}

QString identifier(Refusal refusal)
{
    switch (refusal) {
    case Refusal::BeforeStorage:
        return u"before-storage"_s;
    case Refusal::OnArrival:
        return u"on-arrival"_s;
    case Refusal::OnChoice:
        return u"on-choice"_s;
    case Refusal::None:
        break;
    }
    return u"none"_s;
}

QString identifier(CookieEvent::End end)
{
    switch (end) {
    case CookieEvent::End::Expired:
        return u"expired"_s;
    case CookieEvent::End::DeletedByVisitor:
        return u"deleted-by-visitor"_s;
    case CookieEvent::End::KeepRule:
        return u"keep-rule"_s;
    case CookieEvent::End::Retention:
        return u"retention"_s;
    case CookieEvent::End::NotKnown:
        break;
    }
    return u"not-known"_s;
}

QString identifier(CookieField field)
{
    switch (field) {
    case CookieField::Name:
        return u"name"_s;
    case CookieField::Value:
        return u"value"_s;
    case CookieField::Domain:
        return u"domain"_s;
    case CookieField::HostOnly:
        return u"host-only"_s;
    case CookieField::Path:
        return u"path"_s;
    case CookieField::Expires:
        return u"expires"_s;
    case CookieField::Secure:
        return u"secure"_s;
    case CookieField::HttpOnly:
        return u"http-only"_s;
    case CookieField::SameSite:
        break;
    }
    return u"same-site"_s;
}

std::optional<CookieEvent::Kind> eventKindFrom(QStringView wanted)
{
    return valueNamed(allEventKinds, wanted);
}

std::optional<WrittenBy> writtenByFrom(QStringView wanted)
{
    return valueNamed(allWrittenBy, wanted);
}

std::optional<Refusal> refusalFrom(QStringView wanted)
{
    return valueNamed(allRefusals, wanted);
}

std::optional<CookieEvent::End> eventEndFrom(QStringView wanted)
{
    return valueNamed(allEventEnds, wanted);
}

std::optional<CookieField> cookieFieldFrom(QStringView wanted)
{
    return valueNamed(allCookieFields, wanted);
}

} // namespace consentdesk
