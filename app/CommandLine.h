// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Result.h"
#include "catalogue/CookieCategory.h"
#include "report/VisitReport.h"

#include <QList>
#include <QSet>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <optional>

namespace consentdesk {

/// A host that is to be found at an address of this machine (--host-map).
struct HostMapping
{
    QString host;    ///< canonical; may begin with "*."
    QString address; ///< loopback address; IPv6 in brackets
    std::optional<quint16> port;

    /// As the engine's --host-resolver-rules reads it.
    [[nodiscard]] QString asResolverRule() const;

    friend bool operator==(const HostMapping &, const HostMapping &) = default;
};

/// What `consentdesk` was asked to do. shared/design.md, "Command line", is the contract.
struct CommandLine
{
    enum class Command { Window, Visit, Policy, ShowText };
    enum class Theme { System, Light, Dark, HighContrast };
    /// Kept: of --profile or the visitor. Private: nothing is kept. Fresh: a folder that is deleted at the
    /// end.
    enum class ProfileKind { Kept, Private, Fresh };
    enum class Format { Text, Json, Csv };

    Command command = Command::Window;
    QString text; ///< of ShowText: help or version
    QList<QUrl> urls;
    bool demo = false;
    std::optional<QString> profile; ///< directory
    ProfileKind profileKind = ProfileKind::Kept;
    QList<HostMapping> hostMappings;
    Theme theme = Theme::System;  ///< System: as the visitor's preferences say
    Format format = Format::Text; ///< of Visit (text, json) and Policy (table, json, csv)
    std::optional<QString> file;  ///< of Policy, instead of an address
    // Visit only:
    QSet<CookieCategory> accepted;
    QList<QByteArray> allowedNames;
    QList<QByteArray> refusedNames;
    std::chrono::milliseconds settle{2000};
    QString output;     ///< empty: standard output
    QString screenshot; ///< empty: none
    CookieValues values = CookieValues::Hidden;
    /// The policy to compare with: its address, an empty one to look for it; none: do not compare.
    std::optional<QUrl> policy = std::nullopt;
    std::optional<QString> policyFile = std::nullopt; ///< instead of an address; then policy is empty too

    /// Whether the command works without a window that anybody sees.
    [[nodiscard]] bool isHeadless() const { return command == Command::Visit || command == Command::Policy; }

    /// @p arguments with the program's name first. The error is for standard error, with exit status 2.
    [[nodiscard]] static Result<CommandLine> parse(const QStringList &arguments);
};

/// Exit statuses of the contract.
enum class ExitStatus { Done = 0, DoneWithFindings = 1, UnusableArguments = 2, CouldNotLoad = 3 };

} // namespace consentdesk
