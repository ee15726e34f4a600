// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "browsing/Download.h"
#include "browsing/DownloadSpeed.h"

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;

namespace consentdesk {

class ElidedLabel;

/// One download with what can be done about it. Names and hosts are plain text.
class DownloadRow final : public QFrame
{
    Q_OBJECT

public:
    explicit DownloadRow(QWidget *parent = nullptr);

    void show(const Download &download, const DownloadSpeed &speed);

signals:
    void pauseWanted();
    void resumeWanted();
    void cancelWanted();
    void openWanted();
    void folderWanted();
    void removeWanted();

private:
    [[nodiscard]] QPushButton *button(const QString &text, const QString &name,
                                      void (DownloadRow::*wanted)()) const;
    struct Offer
    {
        QPushButton &button;
        bool isShown;
    };
    static void showEither(const Offer &one, const Offer &other);

    ElidedLabel *m_name;
    QLabel *m_site;
    QLabel *m_state;
    QProgressBar *m_progress;
    QPushButton *m_pause;
    QPushButton *m_resume;
    QPushButton *m_cancel;
    QPushButton *m_open;
    QPushButton *m_folder;
    QPushButton *m_remove;
};

} // namespace consentdesk
