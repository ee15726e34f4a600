// SPDX-License-Identifier: Apache-2.0
#include "models/TimelineText.h"

#include "base/DisplayText.h"
#include "models/TimelineModel.h"
#include "report/EventText.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

QString timelineTitle(int column)
{
    switch (column) {
    case TimelineModel::Time:
        return TimelineModel::tr("Time");
    case TimelineModel::What:
        return TimelineModel::tr("What happened");
    case TimelineModel::Subject:
        return TimelineModel::tr("Cookie or server");
    case TimelineModel::Page:
        return TimelineModel::tr("On pages of");
    case TimelineModel::Actor:
        return TimelineModel::tr("By");
    case TimelineModel::Rule:
        return TimelineModel::tr("Rule");
    default:
        return {};
    }
}

QString timelineText(const LedgerEntry &entry, int column)
{
    switch (column) {
    case TimelineModel::Time:
        return entry.event.time.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss.zzz"_s);
    case TimelineModel::What:
        return eventSign(entry.event.kind) + u' ' + eventText(entry.event);
    case TimelineModel::Subject:
        return eventSubject(entry.event);
    case TimelineModel::Page:
        return displayText(entry.event.topLevelSite.domain(), 100);
    case TimelineModel::Actor:
        return eventActor(entry.event);
    case TimelineModel::Rule:
        return eventRule(entry);
    default:
        return {};
    }
}

QString timelineHint(const LedgerEntry &entry, int column)
{
    if (column == TimelineModel::Time)
        return QLocale().toString(entry.event.time.toLocalTime(), QLocale::LongFormat);
    if (column == TimelineModel::Subject && entry.event.kind != CookieEvent::Kind::ServerRefused)
        return displayText(entry.event.key.domain + entry.event.key.path, 300);
    return timelineText(entry, column);
}

QString timelineSearchText(const LedgerEntry &entry)
{
    QStringList texts;
    for (int column = 0; column < TimelineModel::ColumnCount; ++column)
        texts.append(timelineText(entry, column));
    texts.append(displayText(entry.event.key.domain, 300));
    return texts.join(u'\n').toCaseFolded();
}

} // namespace consentdesk
