// SPDX-License-Identifier: Apache-2.0
#include "pagestorage/StorageText.h"

#include "base/DisplayText.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

struct Nouns
{
    QString one;
    QString many;
};

Nouns nounsOf(StorageKind kind)
{
    switch (kind) {
    case StorageKind::Local:
    case StorageKind::Session:
        return {u"entry"_s, u"entries"_s};
    case StorageKind::Databases:
        return {u"database"_s, u"databases"_s};
    case StorageKind::Caches:
        return {u"cache"_s, u"caches"_s};
    case StorageKind::Workers:
        break;
    }
    return {u"service worker"_s, u"service workers"_s};
}

QString doneText(const StorageChange &change)
{
    const QString name = displayText(change.name, 60);
    switch (change.action) {
    case StorageChange::Action::Set:
        return u"“%1” is stored."_s.arg(name);
    case StorageChange::Action::Remove:
    case StorageChange::Action::Delete:
        return u"“%1” is deleted."_s.arg(name);
    case StorageChange::Action::Restore:
        return u"What was cleared is back."_s;
    case StorageChange::Action::Clear:
        break;
    }
    return u"%1 of %2: cleared."_s.arg(kindText(change.area.kind), displayText(change.area.origin, 80));
}

} // namespace

QString kindText(StorageKind kind)
{
    switch (kind) {
    case StorageKind::Local:
        return u"Local storage"_s;
    case StorageKind::Session:
        return u"Session storage"_s;
    case StorageKind::Databases:
        return u"IndexedDB databases"_s;
    case StorageKind::Caches:
        return u"Cache storage"_s;
    case StorageKind::Workers:
        break;
    }
    return u"Service workers"_s;
}

QString sizeText(qint64 octets)
{
    return QLocale::c()
        .formattedDataSize(octets, 1, QLocale::DataSizeSIFormat)
        .replace(u" bytes"_s, u" B"_s)
        .replace(u" kB"_s, u" KB"_s);
}

QString problemText(StorageProblem problem)
{
    switch (problem) {
    case StorageProblem::Refused:
        return u"Storage is refused here."_s;
    case StorageProblem::Insecure:
        return u"There is none on pages without encryption."_s;
    case StorageProblem::Unavailable:
        return u"This document has no storage: it is sandboxed or has no address of its own."_s;
    case StorageProblem::TimedOut:
        return u"No answer in time."_s;
    case StorageProblem::QuotaExceeded:
        return u"Not stored: the site's storage is full."_s;
    case StorageProblem::ChangedMeanwhile:
        return u"Nothing was changed: the page has written something else here meanwhile."_s;
    case StorageProblem::InUse:
        return u"The page still uses it. It is deleted as soon as the page lets go, at the latest when it is "
               "closed."_s;
    case StorageProblem::NotFound:
        return u"It is no longer there."_s;
    case StorageProblem::NoFrame:
        return u"No open frame of this page has this origin any more, so its storage cannot be reached."_s;
    case StorageProblem::Failed:
        break;
    }
    return u"The engine could not do it."_s;
}

QString countText(StorageKind kind, qint64 count)
{
    const Nouns nouns = nounsOf(kind);
    return QLocale(QLocale::English).toString(count) + u' ' + (count == 1 ? nouns.one : nouns.many);
}

QString outcomeText(const StorageChange &change, const StorageOutcome &outcome)
{
    if (outcome.problem)
        return problemText(*outcome.problem);
    const bool isOther = change.action == StorageChange::Action::Set && outcome.after != change.value;
    return isOther ? u"Stored, but the engine kept another value."_s : doneText(change);
}

} // namespace consentdesk
