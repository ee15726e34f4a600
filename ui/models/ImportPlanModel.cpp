// SPDX-License-Identifier: Apache-2.0
#include "models/ImportPlanModel.h"

#include "base/DisplayText.h"
#include "report/RowText.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

using State = PlannedImport::State;

constexpr qsizetype longestText = 300;

QString stateWords(State state)
{
    switch (state) {
    case State::New:
        return u"+ "_s + ImportPlanModel::tr("new");
    case State::Changed:
        return u"↻ "_s + ImportPlanModel::tr("changed");
    case State::Same:
        return u"= "_s + ImportPlanModel::tr("the same");
    case State::RefusedByChoice:
        return u"⊘ "_s + ImportPlanModel::tr("refused by you");
    case State::Expired:
        return u"− "_s + ImportPlanModel::tr("expired");
    case State::Invalid:
        break;
    }
    return u"⚠ "_s + ImportPlanModel::tr("invalid");
}

} // namespace

ImportPlanModel::ImportPlanModel(ImportPlan plan, QObject *parent)
    : QAbstractTableModel(parent)
    , m_plan(std::move(plan))
{
}

int ImportPlanModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_plan.rows.size());
}

int ImportPlanModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString ImportPlanModel::text(const PlannedImport &row, int column) const
{
    const bool isCookie = row.state != State::Invalid;
    switch (column) {
    case State:
        return stateWords(row.state);
    case Name:
        return isCookie ? nameText(row.cookie) : QString();
    case Domain:
        return isCookie ? displayText(row.cookie.key.domain, longestText) : QString();
    case Path:
        return isCookie ? displayText(row.cookie.key.path, longestText) : QString();
    case What:
        return explain(row);
    case Place: {
        const QString number = QLocale().toString(row.number);
        return m_plan.format == CookieFileFormat::NetscapeCookies ? tr("line %1").arg(number)
                                                                  : tr("entry %1").arg(number);
    }
    default:
        return {};
    }
}

QVariant ImportPlanModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    const PlannedImport &row = m_plan.rows.at(index.row());
    if (role == StateRole)
        return int(row.state);
    return role == Qt::DisplayRole ? QVariant(text(row, index.column())) : QVariant();
}

QVariant ImportPlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case State:
        return tr("Would be");
    case Name:
        return tr("Name");
    case Domain:
        return tr("Domain");
    case Path:
        return tr("Path");
    case What:
        return tr("What it means");
    case Place:
        return tr("In the file");
    default:
        return {};
    }
}

} // namespace consentdesk
