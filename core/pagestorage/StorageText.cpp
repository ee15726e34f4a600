// SPDX-License-Identifier: Apache-2.0
#include "pagestorage/StorageText.h"

#include "base/DisplayText.h"
#include "base/TextLanguage.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

class StorageText final
{
    Q_DECLARE_TR_FUNCTIONS(consentdesk::StorageText)
};

QString doneText(const StorageChange &change)
{
    const QString name = displayText(change.name, 60);
    switch (change.action) {
    case StorageChange::Action::Set:
        return StorageText::tr("“%1” is stored.").arg(name);
    case StorageChange::Action::Remove:
    case StorageChange::Action::Delete:
        return StorageText::tr("“%1” is deleted.").arg(name);
    case StorageChange::Action::Restore:
        return StorageText::tr("What was cleared is back.");
    case StorageChange::Action::Clear:
        break;
    }
    return StorageText::tr("%1 of %2: cleared.")
        .arg(kindText(change.area.kind), displayText(change.area.origin, 80));
}

} // namespace

QString kindText(StorageKind kind)
{
    switch (kind) {
    case StorageKind::Local:
        return StorageText::tr("Local storage");
    case StorageKind::Session:
        return StorageText::tr("Session storage");
    case StorageKind::Databases:
        return StorageText::tr("IndexedDB databases");
    case StorageKind::Caches:
        return StorageText::tr("Cache storage");
    case StorageKind::Workers:
        break;
    }
    return StorageText::tr("Service workers");
}

QString sizeText(qint64 octets)
{
    const QLocale locale = localeOfTexts();
    const QString text = locale.formattedDataSize(octets, 1, QLocale::DataSizeSIFormat);
    return locale.language() == QLocale::English
               ? QString(text).replace(u" bytes"_s, u" B"_s).replace(u" kB"_s, u" KB"_s)
               : text;
}

QString problemText(StorageProblem problem)
{
    switch (problem) {
    case StorageProblem::Refused:
        return StorageText::tr("Storage is refused here.");
    case StorageProblem::Insecure:
        return StorageText::tr("There is none on pages without encryption.");
    case StorageProblem::Unavailable:
        return StorageText::tr("This document has no storage: it is sandboxed or has no address of its own.");
    case StorageProblem::TimedOut:
        return StorageText::tr("No answer in time.");
    case StorageProblem::QuotaExceeded:
        return StorageText::tr("Not stored: the site's storage is full.");
    case StorageProblem::ChangedMeanwhile:
        return StorageText::tr("Nothing was changed: the page has written something else here meanwhile.");
    case StorageProblem::InUse:
        return StorageText::tr(
            "The page still uses it. It is deleted as soon as the page lets go, at the latest when it is "
            "closed.");
    case StorageProblem::NotFound:
        return StorageText::tr("It is no longer there.");
    case StorageProblem::NoFrame:
        return StorageText::tr(
            "No open frame of this page has this origin any more, so its storage cannot be reached.");
    case StorageProblem::Failed:
        break;
    }
    return StorageText::tr("The engine could not do it.");
}

QString countText(StorageKind kind, qint64 count)
{
    const int number = int(std::min<qint64>(count, std::numeric_limits<int>::max()));
    const QString shown = localeOfTexts().toString(count);
    switch (kind) {
    case StorageKind::Local:
    case StorageKind::Session:
        return StorageText::tr("%1 entr(y/ies)", nullptr, number).arg(shown);
    case StorageKind::Databases:
        return StorageText::tr("%1 database(s)", nullptr, number).arg(shown);
    case StorageKind::Caches:
        return StorageText::tr("%1 cache(s)", nullptr, number).arg(shown);
    case StorageKind::Workers:
        break;
    }
    return StorageText::tr("%1 service worker(s)", nullptr, number).arg(shown);
}

QString outcomeText(const StorageChange &change, const StorageOutcome &outcome)
{
    if (outcome.problem)
        return problemText(*outcome.problem);
    const bool isOther = change.action == StorageChange::Action::Set && outcome.after != change.value;
    return isOther ? StorageText::tr("Stored, but the engine kept another value.") : doneText(change);
}

} // namespace consentdesk
