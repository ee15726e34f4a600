// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>
#include <QUrl>

#include <array>
#include <optional>

namespace consentdesk {

enum class DownloadState {
    Held,      ///< of a page that nobody looks at, or that wants more than it may: waits for the visitor
    Running,   ///< bytes arrive
    Paused,    ///< by the visitor
    Finished,  ///< the file is whole
    Cancelled, ///< by the visitor; nothing is left of it
    Failed,    ///< see DownloadProblem
};

inline constexpr std::array allDownloadStates{DownloadState::Held,      DownloadState::Running,
                                              DownloadState::Paused,    DownloadState::Finished,
                                              DownloadState::Cancelled, DownloadState::Failed};

/// Why a download failed, as far as a person can do something about it.
enum class DownloadProblem {
    None,
    DiskFull,
    NoAccess,  ///< nothing may be written there
    FileError, ///< any other failure of the disk
    NameTooLong,
    TooLarge,     ///< for the file system
    NoConnection, ///< the network of this machine
    ServerGone,   ///< the server cannot be reached, or broke off
    TimedOut,
    ServerRefused, ///< it answers, but not with the file
    BadCertificate,
    Blocked,      ///< by a security check of the engine
    ProgramEnded, ///< ConsentDesk was closed meanwhile
};

inline constexpr std::array allDownloadProblems{
    DownloadProblem::None,          DownloadProblem::DiskFull,       DownloadProblem::NoAccess,
    DownloadProblem::FileError,     DownloadProblem::NameTooLong,    DownloadProblem::TooLarge,
    DownloadProblem::NoConnection,  DownloadProblem::ServerGone,     DownloadProblem::TimedOut,
    DownloadProblem::ServerRefused, DownloadProblem::BadCertificate, DownloadProblem::Blocked,
    DownloadProblem::ProgramEnded};

/// Stable identifiers of the database. Any thread.
[[nodiscard]] QString identifier(DownloadState state);
[[nodiscard]] QString identifier(DownloadProblem problem);
[[nodiscard]] std::optional<DownloadState> downloadStateFrom(QStringView identifier);
[[nodiscard]] std::optional<DownloadProblem> downloadProblemFrom(QStringView identifier);

/// One line of the list of downloads.
struct Download
{
    qint64 id = 0; ///< above 0 once it is in a list
    QUrl url;      ///< without name, password and fragment; only the scheme of data: and blob:
    QString host;  ///< canonical; of the server, or of the page that made the file itself
    QString path;  ///< where the file is, or will be
    DownloadState state = DownloadState::Running;
    DownloadProblem problem = DownloadProblem::None;
    qint64 received = 0; ///< bytes
    qint64 total = -1;   ///< bytes; -1: the server did not say
    QDateTime started;   ///< UTC

    [[nodiscard]] bool isEnded() const
    {
        return state == DownloadState::Finished || state == DownloadState::Cancelled ||
               state == DownloadState::Failed;
    }
    /// Whether bytes arrive, or will when the visitor goes on: what would be lost when the program ends.
    [[nodiscard]] bool isUnderWay() const
    {
        return state == DownloadState::Running || state == DownloadState::Paused;
    }
    [[nodiscard]] bool canBeAskedAgain() const;
    [[nodiscard]] QString fileName() const { return path.section(u'/', -1); }

    friend bool operator==(const Download &, const Download &) = default;
};

/// What may be remembered of an address.
[[nodiscard]] QUrl rememberedAddress(const QUrl &url);

} // namespace consentdesk
