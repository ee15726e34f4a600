// SPDX-License-Identifier: Apache-2.0
#include "models/DownloadText.h"

#include <QCoreApplication>
#include <QLocale>

namespace consentdesk {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("DownloadText", text);
}

QString runningText(const Download &download, const DownloadSpeed &speed)
{
    const QLocale locale;
    const QString received = locale.formattedDataSize(download.received);
    const auto perSecond = speed.bytesPerSecond();
    const auto left = speed.secondsLeft(download.total);
    if (download.total < 0)
        return translated(QT_TRANSLATE_NOOP("DownloadText", "%1 received")).arg(received);
    const QString total = locale.formattedDataSize(download.total);
    if (!perSecond || !left)
        return translated(QT_TRANSLATE_NOOP("DownloadText", "%1 of %2")).arg(received, total);
    const QString rate = locale.formattedDataSize(qint64(*perSecond));
    const QString time =
        *left < 60
            ? QCoreApplication::translate("DownloadText", "%n second(s)", nullptr, int(*left))
            : QCoreApplication::translate("DownloadText", "%n minute(s)", nullptr, int((*left + 59) / 60));
    return translated(QT_TRANSLATE_NOOP("DownloadText", "%1 of %2, %3 per second, %4 left"))
        .arg(received, total, rate, time);
}

} // namespace

QString downloadProblemText(DownloadProblem problem)
{
    switch (problem) {
    case DownloadProblem::DiskFull:
        return translated(QT_TRANSLATE_NOOP("DownloadText", "The disk is full. Make room, then try again."));
    case DownloadProblem::NoAccess:
        return translated(QT_TRANSLATE_NOOP("DownloadText", "Nothing can be written in that folder."));
    case DownloadProblem::FileError:
        return translated(QT_TRANSLATE_NOOP("DownloadText", "The file could not be written."));
    case DownloadProblem::NameTooLong:
        return translated(
            QT_TRANSLATE_NOOP("DownloadText", "The name of the file is too long for the disk."));
    case DownloadProblem::TooLarge:
        return translated(QT_TRANSLATE_NOOP("DownloadText", "The file is too large for the disk."));
    case DownloadProblem::NoConnection:
        return translated(QT_TRANSLATE_NOOP("DownloadText", "There is no connection to the network."));
    case DownloadProblem::ServerGone:
        return translated(QT_TRANSLATE_NOOP("DownloadText", "The server cannot be reached, or broke off."));
    case DownloadProblem::TimedOut:
        return translated(QT_TRANSLATE_NOOP("DownloadText", "The server took too long."));
    case DownloadProblem::BadCertificate:
        return translated(QT_TRANSLATE_NOOP("DownloadText", "The server cannot prove who it is."));
    case DownloadProblem::Blocked:
        return translated(QT_TRANSLATE_NOOP("DownloadText", "A security check refused the file."));
    case DownloadProblem::ProgramEnded:
        return translated(
            QT_TRANSLATE_NOOP("DownloadText", "ConsentDesk was closed before the file was whole."));
    case DownloadProblem::ServerRefused:
    case DownloadProblem::None:
        break;
    }
    return translated(QT_TRANSLATE_NOOP("DownloadText", "The server did not give the file."));
}

QString downloadStateText(const Download &download, const DownloadSpeed &speed)
{
    switch (download.state) {
    case DownloadState::Held:
        return translated(
            QT_TRANSLATE_NOOP("DownloadText", "Waits for you: nothing is saved until you agree."));
    case DownloadState::Running:
        return runningText(download, speed);
    case DownloadState::Paused:
        return translated(QT_TRANSLATE_NOOP("DownloadText", "Paused at %1"))
            .arg(QLocale().formattedDataSize(download.received));
    case DownloadState::Finished:
        return translated(QT_TRANSLATE_NOOP("DownloadText", "Finished, %1"))
            .arg(QLocale().formattedDataSize(download.received));
    case DownloadState::Cancelled:
        return translated(QT_TRANSLATE_NOOP("DownloadText", "Cancelled"));
    case DownloadState::Failed:
        break;
    }
    return downloadProblemText(download.problem);
}

} // namespace consentdesk
