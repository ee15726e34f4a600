// SPDX-License-Identifier: Apache-2.0
#include "report/EventText.h"

#include "base/DisplayText.h"
#include "cookies/CookieDifference.h"
#include "report/RowText.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

constexpr qsizetype longestPart = 300;

class EventText final
{
    Q_DECLARE_TR_FUNCTIONS(consentdesk::EventText)
};

QString overwrittenText(const CookieEvent &event)
{
    if (event.writtenBy == WrittenBy::Retention)
        return EventText::tr("shortened to your limit for its category");
    QStringList fields;
    for (const CookieField field : event.differences)
        fields.append(fieldText(field));
    return fields.isEmpty() ? EventText::tr("written again, unchanged")
                            : EventText::tr("written again: %1").arg(fields.join(u", "_s));
}

QString refusedText(Refusal refusal)
{
    switch (refusal) {
    case Refusal::BeforeStorage:
        return refusedBeforeStorageText();
    case Refusal::OnArrival:
        return EventText::tr("refused: removed on arrival");
    case Refusal::OnChoice:
        return EventText::tr("refused: removed from the store");
    case Refusal::None:
        break;
    }
    return EventText::tr("refused");
}

QString goneActor(CookieEvent::End end)
{
    switch (end) {
    case CookieEvent::End::DeletedByVisitor:
        return EventText::tr("you");
    case CookieEvent::End::KeepRule:
    case CookieEvent::End::Retention:
        return EventText::tr("ConsentDesk");
    case CookieEvent::End::NotKnown:
    case CookieEvent::End::Expired:
        break;
    }
    return {};
}

QString goneText(CookieEvent::End end)
{
    switch (end) {
    case CookieEvent::End::Expired:
        return EventText::tr("expired");
    case CookieEvent::End::DeletedByVisitor:
        return EventText::tr("deleted by you");
    case CookieEvent::End::KeepRule:
        return EventText::tr("deleted: your rule for this site");
    case CookieEvent::End::Retention:
        return EventText::tr("deleted: your limit for its category has passed");
    case CookieEvent::End::NotKnown:
        break;
    }
    return EventText::tr("removed by the site or the engine");
}

} // namespace

QString eventSign(CookieEvent::Kind kind)
{
    switch (kind) {
    case CookieEvent::Kind::Stored:
        return u"+"_s;
    case CookieEvent::Kind::Overwritten:
        return u"↻"_s;
    case CookieEvent::Kind::Gone:
        return u"−"_s;
    case CookieEvent::Kind::Refused:
    case CookieEvent::Kind::ServerRefused:
        break;
    }
    return u"⊘"_s;
}

QString kindText(CookieEvent::Kind kind)
{
    switch (kind) {
    case CookieEvent::Kind::Stored:
        return EventText::tr("Stored");
    case CookieEvent::Kind::Overwritten:
        return EventText::tr("Written again");
    case CookieEvent::Kind::Refused:
        return EventText::tr("Refused");
    case CookieEvent::Kind::Gone:
        return EventText::tr("Gone");
    case CookieEvent::Kind::ServerRefused:
        break;
    }
    return EventText::tr("Server refused");
}

QString eventText(const CookieEvent &event)
{
    switch (event.kind) {
    case CookieEvent::Kind::Stored:
        return EventText::tr("stored");
    case CookieEvent::Kind::Overwritten:
        return overwrittenText(event);
    case CookieEvent::Kind::Refused:
        return refusedText(event.refusal);
    case CookieEvent::Kind::Gone:
        return goneText(event.end);
    case CookieEvent::Kind::ServerRefused:
        break;
    }
    return event.writtenBy == WrittenBy::Http ? EventText::tr("server refused: it tried to store a cookie")
                                              : EventText::tr("server refused: it is sent no cookies");
}

QString eventSubject(const CookieEvent &event)
{
    if (event.kind == CookieEvent::Kind::ServerRefused)
        return displayText(event.host, longestPart);
    return event.wireName.isEmpty() ? EventText::tr("(cookie without a name)")
                                    : displayText(event.wireName, longestPart);
}

QString eventActor(const CookieEvent &event)
{
    if (event.kind == CookieEvent::Kind::Gone)
        return goneActor(event.end);
    if (!event.writer.isEmpty())
        return displayText(event.writer, longestPart);
    switch (event.writtenBy) {
    case WrittenBy::Http:
        return EventText::tr("response");
    case WrittenBy::Script:
        return EventText::tr("script");
    case WrittenBy::Visitor:
        return EventText::tr("you");
    case WrittenBy::Retention:
        return EventText::tr("ConsentDesk");
    case WrittenBy::NotReported:
        break;
    }
    return {};
}

QString eventRule(const LedgerEntry &entry)
{
    return entry.rule ? explain(entry.decision, *entry.rule) : QString();
}

} // namespace consentdesk
