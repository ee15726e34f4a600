// SPDX-License-Identifier: Apache-2.0
#include "models/SitesModel.h"

#include "base/DisplayText.h"
#include "consent/ConsentService.h"
#include "keep/KeepService.h"
#include "models/SiteFacts.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

SitesModel::SitesModel(ConsentService &consent, KeepService *keep, SiteFacts *facts, QObject *parent)
    : QAbstractTableModel(parent)
    , m_consent(consent)
    , m_keep(keep)
    , m_facts(facts)
    , m_categories(categoryNamesOf(consent.policy()->catalogue()))
    , m_sites(wanted())
{
    connect(&consent, &ConsentService::policyChanged, this, &SitesModel::update);
    if (keep)
        connect(keep, &KeepService::ruleChanged, this, &SitesModel::update);
    if (facts)
        connect(facts, &SiteFacts::changed, this, &SitesModel::update);
}

QList<Site> SitesModel::wanted() const
{
    QList<Site> sites = m_consent.choices().bySite.keys();
    if (m_keep)
        sites += m_keep->sitesWithRules();
    if (m_facts)
        sites += m_facts->sites();
    std::sort(sites.begin(), sites.end());
    sites.erase(std::unique(sites.begin(), sites.end()), sites.end());
    return sites;
}

void SitesModel::update()
{
    const QList<Site> sites = wanted();
    for (qsizetype row = m_sites.size() - 1; row >= 0; --row) {
        if (std::binary_search(sites.begin(), sites.end(), m_sites.at(row)))
            continue;
        beginRemoveRows({}, int(row), int(row));
        m_sites.removeAt(row);
        endRemoveRows();
    }
    for (qsizetype row = 0; row < sites.size(); ++row) {
        if (row < m_sites.size() && m_sites.at(row) == sites.at(row))
            continue;
        beginInsertRows({}, int(row), int(row));
        m_sites.insert(row, sites.at(row));
        endInsertRows();
    }
    if (!m_sites.isEmpty())
        emit dataChanged(index(0, 0), index(int(m_sites.size()) - 1, columnsShown - 1));
}

Site SitesModel::siteAt(int row) const
{
    return m_sites.value(row);
}

int SitesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_sites.size());
}

int SitesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnsShown;
}

QVariant SitesModel::data(const QModelIndex &index, int role) const
{
    const bool isText = role == Qt::DisplayRole || role == Qt::ToolTipRole;
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !isText)
        return {};
    const QString shown = text(m_sites.at(index.row()), Column(index.column()));
    return role == Qt::ToolTipRole ? shown.toHtmlEscaped() : shown;
}

QVariant SitesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList titles{tr("Site"),        tr("Choices"), tr("Cookies are kept"),
                             tr("Permissions"), tr("Zoom"),    tr("Last visit")};
    return titles.value(section);
}

QString SitesModel::text(const Site &site, Column column) const
{
    const auto fact = [&](SiteFacts::Fact wanted) {
        return m_facts ? m_facts->text(site, wanted) : QString();
    };
    switch (column) {
    case Column::Site:
        return displayText(site.domain(), 253);
    case Column::Choices:
        return choicesText(m_consent.choices().forSite(site));
    case Column::Keep:
        return keepText(site);
    case Column::Permissions:
        return fact(SiteFacts::Fact::Permissions);
    case Column::Zoom:
        return fact(SiteFacts::Fact::Zoom);
    case Column::LastVisit:
        return fact(SiteFacts::Fact::LastVisit);
    }
    return {};
}

QString SitesModel::choicesText(const ChoiceSet &choices) const
{
    QStringList parts;
    for (const auto &[category, decision] : choices.categories.asKeyValueRange()) {
        const QString &name = m_categories.at(size_t(category));
        parts += decision == Decision::Allow ? tr("%1: accepted").arg(name) : tr("%1: refused").arg(name);
    }
    if (!choices.cookies.isEmpty())
        parts += tr("%n cookie(s) chosen by name", nullptr, int(choices.cookies.size()));
    if (choices.storage == Decision::Refuse)
        parts += tr("other storage blocked");
    return parts.join(tr(", "));
}

QString SitesModel::keepText(const Site &site) const
{
    switch (m_keep ? m_keep->rule(site) : KeepRule::Keep) {
    case KeepRule::Keep:
        return tr("until they expire");
    case KeepRule::Session:
        return tr("until ConsentDesk is closed");
    case KeepRule::LastTab:
        return tr("until the site's last tab is closed");
    }
    return {};
}

} // namespace consentdesk
