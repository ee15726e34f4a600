// SPDX-License-Identifier: Apache-2.0
#include "models/DownloadText.h"

#include <QCoreApplication>
#include <QLocale>

namespace consentdesk {

namespace {

class DownloadText final
{
    Q_DECLARE_TR_FUNCTIONS(consentdesk::DownloadText)
};

QString runningText(const Download &download, const DownloadSpeed &speed)
{
    const QLocale locale;
    const QString received = locale.formattedDataSize(download.received);
    const auto perSecond = speed.bytesPerSecond();
    const auto left = speed.secondsLeft(download.total);
    if (download.total <= 0) // the engine says 0 where the server does not say
        return DownloadText::tr("%1 received").arg(received);
    const QString total = locale.formattedDataSize(download.total);
    if (!perSecond || !left)
        return DownloadText::tr("%1 of %2").arg(received, total);
    const QString rate = locale.formattedDataSize(qint64(*perSecond));
    const QString time = *left < 60 ? DownloadText::tr("%n second(s)", nullptr, int(*left))
                                    : DownloadText::tr("%n minute(s)", nullptr, int((*left + 59) / 60));
    return DownloadText::tr("%1 of %2, %3 per second, %4 left").arg(received, total, rate, time);
}

} // namespace

QString downloadProblemText(DownloadProblem problem)
{
    switch (problem) {
    case DownloadProblem::DiskFull:
        return DownloadText::tr("The disk is full. Make room, then try again.");
    case DownloadProblem::NoAccess:
        return DownloadText::tr("Nothing can be written in that folder.");
    case DownloadProblem::FileError:
        return DownloadText::tr("The file could not be written.");
    case DownloadProblem::NameTooLong:
        return DownloadText::tr("The name of the file is too long for the disk.");
    case DownloadProblem::TooLarge:
        return DownloadText::tr("The file is too large for the disk.");
    case DownloadProblem::NoConnection:
        return DownloadText::tr("There is no connection to the network.");
    case DownloadProblem::ServerGone:
        return DownloadText::tr("The server cannot be reached, or broke off.");
    case DownloadProblem::TimedOut:
        return DownloadText::tr("The server took too long.");
    case DownloadProblem::BadCertificate:
        return DownloadText::tr("The server cannot prove who it is.");
    case DownloadProblem::Blocked:
        return DownloadText::tr("A security check refused the file.");
    case DownloadProblem::ProgramEnded:
        return DownloadText::tr("ConsentDesk was closed before the file was whole.");
    case DownloadProblem::ServerRefused:
    case DownloadProblem::None:
        break;
    }
    return DownloadText::tr("The server did not give the file.");
}

QString downloadStateText(const Download &download, const DownloadSpeed &speed)
{
    switch (download.state) {
    case DownloadState::Held:
        return DownloadText::tr("Waits for you: nothing is saved until you agree.");
    case DownloadState::Running:
        return runningText(download, speed);
    case DownloadState::Paused:
        return DownloadText::tr("Paused at %1").arg(QLocale().formattedDataSize(download.received));
    case DownloadState::Finished:
        return DownloadText::tr("Finished, %1").arg(QLocale().formattedDataSize(download.received));
    case DownloadState::Cancelled:
        return DownloadText::tr("Cancelled");
    case DownloadState::Failed:
        break;
    }
    return downloadProblemText(download.problem);
}

} // namespace consentdesk
