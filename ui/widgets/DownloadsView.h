// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace consentdesk {

class DownloadList;
class DownloadRow;

/// The downloads, newest first. What is wanted of one is a signal with its id.
class DownloadsView final : public QWidget
{
    Q_OBJECT

public:
    /// @p list outlives it.
    explicit DownloadsView(DownloadList &list, QWidget *parent = nullptr);

signals:
    void pauseWanted(qint64 id);
    void resumeWanted(qint64 id);
    void cancelWanted(qint64 id);
    void openWanted(qint64 id);
    void folderWanted(qint64 id);

private:
    void add(qint64 id);
    void update(qint64 id);
    void remove(qint64 id);
    void showEmptiness();

    DownloadList &m_list;
    QVBoxLayout *m_rows = nullptr;
    QLabel *m_empty;
    QPushButton *m_clear;
    QScrollArea *m_scroll;
    QHash<qint64, DownloadRow *> m_byId;
};

} // namespace consentdesk
