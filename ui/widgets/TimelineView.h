// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/TimelineModel.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QToolButton;
class QTreeView;

namespace consentdesk {

class FilterBar;

/// What happens to cookies, as it happens: searched, filtered, paused, cleared, exported. UI thread.
class TimelineView final : public QWidget
{
    Q_OBJECT

public:
    /// @p ledger must outlive the view.
    explicit TimelineView(Ledger &ledger, QWidget *parent = nullptr);

    [[nodiscard]] TimelineModel &model() { return m_model; }
    [[nodiscard]] FilterBar &filterBar() const { return *m_filterBar; }
    [[nodiscard]] QTreeView &table() const { return *m_table; }
    [[nodiscard]] QToolButton &pauseButton() const { return *m_pause; }

signals:
    /// The visitor wants what is shown in a file.
    void exportWanted();
    /// The cookie of a row is to be looked at.
    void cookieWanted(const consentdesk::CookieKey &key);

private:
    void createLayout();
    void createTable();
    void connectSignals();
    void fillFilterMenu();
    void setKindShown(CookieEvent::Kind kind, bool isShown);
    void showCounts();

    Ledger &m_ledger;
    TimelineModel m_model;
    FilterBar *m_filterBar;
    QToolButton *m_pause;
    QToolButton *m_clear;
    QToolButton *m_export;
    QTreeView *m_table;
    QStackedWidget *m_stack; ///< the table, or why it is empty
    QLabel *m_empty;
    QLabel *m_counts;
};

} // namespace consentdesk
