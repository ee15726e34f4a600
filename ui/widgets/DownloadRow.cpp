// SPDX-License-Identifier: Apache-2.0
#include "widgets/DownloadRow.h"

#include "base/DisplayText.h"
#include "models/DownloadText.h"
#include "support/ElidedLabel.h"
#include "support/SmallWidgets.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

DownloadRow::DownloadRow(QWidget *parent)
    : QFrame(parent)
    , m_name(new ElidedLabel(u"downloadName"_s))
    , m_site(wrappedLabel({}, u"detailsLabel"_s))
    , m_state(wrappedLabel({}, u"downloadState"_s))
    , m_progress(new QProgressBar)
    , m_pause(button(tr("Pause"), u"pauseDownload"_s, &DownloadRow::pauseWanted))
    , m_resume(button(tr("Resume"), u"resumeDownload"_s, &DownloadRow::resumeWanted))
    , m_cancel(button(tr("Cancel"), u"cancelDownload"_s, &DownloadRow::cancelWanted))
    , m_open(button(tr("Open"), u"openDownload"_s, &DownloadRow::openWanted))
    , m_folder(button(tr("Open folder"), u"openDownloadFolder"_s, &DownloadRow::folderWanted))
    , m_remove(button(tr("Remove from list"), u"removeDownload"_s, &DownloadRow::removeWanted))
{
    setObjectName(u"downloadRow"_s);
    m_progress->setTextVisible(false); // the state says it
    auto *const column = new QVBoxLayout(this);
    for (QWidget *const part : {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_site),
                                static_cast<QWidget *>(m_progress), static_cast<QWidget *>(m_state)})
        column->addWidget(part);
    auto *const line = new QHBoxLayout;
    for (QPushButton *const each : {m_pause, m_resume, m_cancel, m_open, m_folder, m_remove})
        line->addWidget(each);
    line->addStretch(1);
    column->addLayout(line);
}

QPushButton *DownloadRow::button(const QString &text, const QString &name,
                                 void (DownloadRow::*wanted)()) const
{
    QPushButton *const made = pushButton(text, name);
    connect(made, &QPushButton::clicked, this, wanted);
    return made;
}

/// Whoever pauses by the keyboard goes on by the same key: Qt would hand the focus to the next button,
/// "Cancel".
void DownloadRow::showEither(const Offer &one, const Offer &other)
{
    for (const auto &[from, to] : {std::pair(one, other), std::pair(other, one)}) {
        if (!from.isShown && to.isShown && from.button.hasFocus()) {
            to.button.show();
            to.button.setFocus();
        }
    }
    one.button.setVisible(one.isShown);
    other.button.setVisible(other.isShown);
}

void DownloadRow::show(const Download &download, const DownloadSpeed &speed)
{
    const QString name = displayText(download.fileName(), 120);
    const bool isFinished = download.state == DownloadState::Finished;
    const bool isHeld = download.state == DownloadState::Held;
    m_name->setFullText(download.fileName());
    m_site->setText(displayText(download.host, 80));
    m_state->setText(downloadStateText(download, speed));
    m_progress->setVisible(download.isUnderWay());
    const bool isKnown = download.total > 0;
    m_progress->setRange(0, isKnown ? 100 : 0); // 0 to 0: it moves without a measure
    if (isKnown)
        m_progress->setValue(
            int(std::clamp(100.0 * double(download.received) / double(download.total), 0.0, 100.0)));
    m_progress->setAccessibleName(tr("Progress of %1").arg(name));
    const bool canPause = download.state == DownloadState::Running;
    const bool canResume = download.state == DownloadState::Paused || isHeld || download.canBeAskedAgain();
    showEither({*m_pause, canPause}, {*m_resume, canResume});
    m_resume->setText(isHeld ? tr("Download") : download.canBeAskedAgain() ? tr("Try again") : tr("Resume"));
    m_cancel->setVisible(!download.isEnded());
    m_open->setVisible(isFinished);
    m_folder->setVisible(isFinished);
    m_remove->setVisible(download.isEnded());
    for (QPushButton *const each : {m_pause, m_resume, m_cancel, m_open, m_folder, m_remove})
        each->setAccessibleName(tr("%1: %2").arg(each->text(), name));
}

} // namespace consentdesk
