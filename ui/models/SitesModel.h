// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "consent/ConsentChoices.h"
#include "models/CookieColumn.h"

#include <QAbstractTableModel>

namespace consentdesk {

class ConsentService;
class KeepService;
class SiteFacts;

/// Every site about which the visitor has said something, or something is kept; sorted by name. It follows
/// what it shows, row by row. UI thread.
class SitesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Site, Choices, Keep, Permissions, Zoom, LastVisit };
    static constexpr int columnsShown = 6;

    /// @p keep and @p facts may be null: their columns are empty. All outlive the model.
    SitesModel(ConsentService &consent, KeepService *keep, SiteFacts *facts, QObject *parent = nullptr);

    [[nodiscard]] Site siteAt(int row) const;
    /// -1: not there.
    [[nodiscard]] int rowOf(const Site &site) const { return int(m_sites.indexOf(site)); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    void update();
    [[nodiscard]] QList<Site> wanted() const;
    [[nodiscard]] QString text(const Site &site, Column column) const;
    [[nodiscard]] QString choicesText(const ChoiceSet &choices) const;
    [[nodiscard]] QString keepText(const Site &site) const;

    ConsentService &m_consent;
    KeepService *m_keep;
    SiteFacts *m_facts;
    CategoryNames m_categories;
    QList<Site> m_sites;
};

} // namespace consentdesk
