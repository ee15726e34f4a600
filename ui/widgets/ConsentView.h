// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/ConsentModel.h"

#include <QTreeView>

#include <array>

namespace consentdesk {

class CategoryHeader;

/// The list of the panel: one view for all rows, and one header widget for each of the four categories.
/// Keyboard: arrows move, Space toggles the category of the current heading, Return shows details, Menu opens
/// the menu.
class ConsentView final : public QTreeView
{
    Q_OBJECT

public:
    ConsentView(ConsentModel &model, const Catalogue &catalogue, QWidget *parent = nullptr);

    void setDecision(CookieCategory category, Decision decision) const;
    [[nodiscard]] CategoryHeader &header(CookieCategory category) const;
    /// The headers' toggles in their order, for the window's tab order.
    [[nodiscard]] QList<QWidget *> toggles() const;

    void doItemsLayout() override;

signals:
    void categoryDecided(consentdesk::CookieCategory category, consentdesk::Decision decision);
    void detailsWanted(const QModelIndex &index);
    void menuWanted(const QModelIndex &index, const QPoint &globalPosition);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void updateEditorGeometries() override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    class Delegate;

    void createHeaders(const Catalogue &catalogue);
    void updateCount(CookieCategory category);
    void markCurrentHeading();
    void layOutSoon();
    void openMenuOfCurrent();

    ConsentModel &m_model;
    std::array<CategoryHeader *, allCookieCategories.size()> m_headers{};
    bool m_isBeingMade = true; ///< each step would lay out all rows
    bool m_layoutIsPending = false;
};

} // namespace consentdesk
