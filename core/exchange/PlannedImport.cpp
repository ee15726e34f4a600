// SPDX-License-Identifier: Apache-2.0
#include "exchange/PlannedImport.h"

#include "cookies/CookieDifference.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

class PlannedImportText final
{
    Q_DECLARE_TR_FUNCTIONS(consentdesk::PlannedImport)
};

QString changesSentence(const QList<CookieField> &changes)
{
    QStringList names;
    for (const CookieField field : changes)
        names.append(fieldText(field));
    return PlannedImportText::tr("Changes: %1.").arg(names.join(u", "_s));
}

} // namespace

QString explain(const PlannedImport &row)
{
    switch (row.state) {
    case PlannedImport::State::New:
        return PlannedImportText::tr("New.");
    case PlannedImport::State::Changed:
        return changesSentence(row.changes);
    case PlannedImport::State::Same:
        return PlannedImportText::tr("Stored already, exactly so.");
    case PlannedImport::State::RefusedByChoice:
        return explain(row.verdict);
    case PlannedImport::State::Expired:
        return PlannedImportText::tr("It has expired.");
    case PlannedImport::State::Invalid:
        break;
    }
    return row.reason;
}

} // namespace consentdesk
