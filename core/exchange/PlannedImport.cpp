// SPDX-License-Identifier: Apache-2.0
#include "exchange/PlannedImport.h"

#include "cookies/CookieDifference.h"

#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

QString changesSentence(const QList<CookieField> &changes)
{
    QStringList names;
    for (const CookieField field : changes)
        names.append(fieldText(field));
    return u"Changes: %1."_s.arg(names.join(u", "_s));
}

} // namespace

QString explain(const PlannedImport &row)
{
    switch (row.state) {
    case PlannedImport::State::New:
        return u"New."_s;
    case PlannedImport::State::Changed:
        return changesSentence(row.changes);
    case PlannedImport::State::Same:
        return u"Stored already, exactly so."_s;
    case PlannedImport::State::RefusedByChoice:
        return explain(row.verdict);
    case PlannedImport::State::Expired:
        return u"It has expired."_s;
    case PlannedImport::State::Invalid:
        break;
    }
    return row.reason;
}

} // namespace consentdesk
