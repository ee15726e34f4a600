// SPDX-License-Identifier: Apache-2.0
#include "exchange/ImportPlan.h"

#include "cookies/CookieDifference.h"
#include "exchange/ExpiryRange.h"

#include <QHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

using State = PlannedImport::State;

/// The same for all spellings of a host: engines write IPv6 addresses in brackets, files without.
CookieKey comparable(const CookieKey &key)
{
    return {key.name, key.isHostOnly() ? key.host() : u'.' + key.host(), key.path};
}

using StoredCookies = QHash<CookieKey, Cookie>;

StoredCookies byKey(const QList<Cookie> &cookies)
{
    StoredCookies found;
    found.reserve(cookies.size());
    for (const Cookie &cookie : cookies)
        found.insert(comparable(cookie.key), cookie);
    return found;
}

/// As far as files can tell expiries apart.
bool areWithinASecond(const std::optional<QDateTime> &a, const std::optional<QDateTime> &b)
{
    return a && b ? qAbs(ExpiryRange::nearest(*a).msecsTo(ExpiryRange::nearest(*b))) < 1000 : a == b;
}

/// @p imported as it would be written over @p stored: what no file tells stays.
Cookie merged(Cookie imported, const Cookie &stored)
{
    imported.key = stored.key;
    if (imported.sameSite == SameSite::NotReported)
        imported.sameSite = stored.sameSite;
    if (areWithinASecond(imported.expires, stored.expires))
        imported.expires = stored.expires;
    return imported;
}

/// A SameSite that the file tells and the store does not is one that would be written.
QList<CookieField> changesOf(const Cookie &imported, const Cookie &stored)
{
    QList<CookieField> fields = differencesBetween(imported, stored);
    if (imported.sameSite != stored.sameSite && !fields.contains(CookieField::SameSite))
        fields.append(CookieField::SameSite);
    return fields;
}

State stateOf(const PlannedImport &row, const QDateTime &now)
{
    if (row.cookie.expires && *row.cookie.expires <= now)
        return State::Expired;
    if (!row.verdict.isAllowed())
        return State::RefusedByChoice;
    if (!row.stored)
        return State::New;
    return row.changes.isEmpty() ? State::Same : State::Changed;
}

PlannedImport rowOf(const ImportedCookie &found, const StoredCookies &stored, const ConsentPolicy &policy,
                    const QDateTime &now)
{
    PlannedImport row;
    row.number = found.number;
    row.cookie = found.cookie;
    const auto before = stored.constFind(comparable(found.cookie.key));
    if (before != stored.cend()) {
        row.stored = *before;
        row.cookie = merged(found.cookie, *before);
        row.changes = changesOf(row.cookie, *before);
    }
    const Site own = Site::fromHost(row.cookie.key.host());
    row.verdict = policy.decide({own, own, row.cookie.nameOnTheWire()});
    row.state = stateOf(row, now);
    return row;
}

} // namespace

qsizetype ImportPlan::count(State state) const
{
    return std::count_if(rows.cbegin(), rows.cend(),
                         [state](const PlannedImport &row) { return row.state == state; });
}

QList<Cookie> ImportPlan::cookiesToWrite() const
{
    QList<Cookie> cookies;
    for (const PlannedImport &row : rows) {
        if (row.isToBeWritten())
            cookies.append(row.cookie);
    }
    return cookies;
}

ImportPlan ImportPlan::make(const ImportedCookies &found, const QList<Cookie> &stored,
                            const ConsentPolicy &policy, const QDateTime &now)
{
    ImportPlan plan{found.format, {}, found.notes};
    plan.rows.reserve(found.cookies.size() + found.invalid.size());
    const StoredCookies before = byKey(stored);
    for (const ImportedCookie &entry : found.cookies)
        plan.rows.append(rowOf(entry, before, policy, now));
    for (const ImportRemark &entry : found.invalid)
        plan.rows.append({.state = State::Invalid, .number = entry.number, .reason = entry.sentence});
    std::stable_sort(plan.rows.begin(), plan.rows.end(),
                     [](const PlannedImport &a, const PlannedImport &b) { return a.number < b.number; });
    return plan;
}

} // namespace consentdesk
