// SPDX-License-Identifier: Apache-2.0
#include "exchange/PlannedImport.h"

#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

QString fieldName(CookieField field)
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
        return u"expiry"_s;
    case CookieField::Secure:
        return u"Secure"_s;
    case CookieField::HttpOnly:
        return u"HttpOnly"_s;
    case CookieField::SameSite:
        break;
    }
    return u"SameSite"_s;
}

QString changesSentence(const QList<CookieField> &changes)
{
    QStringList names;
    for (const CookieField field : changes)
        names.append(fieldName(field));
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
