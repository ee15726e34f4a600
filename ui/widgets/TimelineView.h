// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/TimelineModel.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QToolButton;
class QTreeView;

namespace consentdesk {

class FileDialogs;
class FilterBar;
class TimelineExporter;

/// What the timeline works on; everything outlives it.
struct TimelineServices
{
    Ledger &ledger;
    LedgerHistory *kept = nullptr;  ///< null when nothing is kept
    FileDialogs *dialogs = nullptr; ///< null: the system's
};

/// What happens to cookies, as it happens: searched, filtered, paused, cleared, exported, and continued with
/// what is kept of earlier. Counts and filters only while it is visible. UI thread.
class TimelineView final : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineView(const TimelineServices &services, QWidget *parent = nullptr);

    [[nodiscard]] TimelineModel &model() { return m_model; }
    [[nodiscard]] FilterBar &filterBar() const { return *m_filterBar; }
    [[nodiscard]] QTreeView &table() const { return *m_table; }
    [[nodiscard]] QToolButton &pauseButton() const { return *m_pause; }

signals:
    /// A sentence for the visitor.
    void noticed(const QString &sentence);
    /// The cookie of a row is to be looked at.
    void cookieWanted(const consentdesk::CookieKey &key);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void createLayout();
    void clear();
    void createTable();
    void createExportMenu();
    void connectSignals();
    void loadEarlier();
    void fillFilterMenu();
    void setKindShown(CookieEvent::Kind kind, bool isShown);
    void showCounts();
    [[nodiscard]] QString emptyText() const;

    const TimelineServices m_services;
    TimelineModel m_model;
    TimelineExporter *m_exporter;
    FilterBar *m_filterBar;
    QToolButton *m_earlier;
    QToolButton *m_pause;
    QToolButton *m_clear;
    QToolButton *m_export;
    QTreeView *m_table;
    QStackedWidget *m_stack; ///< the table, or why it is empty
    QLabel *m_empty;
    QLabel *m_counts;
};

} // namespace consentdesk
