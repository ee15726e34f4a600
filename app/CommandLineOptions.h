// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "CommandLine.h"

#include <QCommandLineParser>

namespace consentdesk {

/// The options of one command, and how their texts become values. Used by CommandLine::parse alone.
class CommandLineOptions final
{
public:
    explicit CommandLineOptions(CommandLine::Command command);
    Q_DISABLE_COPY_MOVE(CommandLineOptions)

    [[nodiscard]] Result<CommandLine> read(const QStringList &arguments);

private:
    using Step = Result<void> (CommandLineOptions::*)(CommandLine &) const;

    void addCommonOptions();
    void addVisitOptions();
    void addPolicyOptions();
    [[nodiscard]] Result<void> readUrls(CommandLine &line) const;
    [[nodiscard]] Result<void> readCommon(CommandLine &line) const;
    [[nodiscard]] Result<void> readProfileKind(CommandLine &line) const;
    [[nodiscard]] Result<void> readHostMappings(CommandLine &line) const;
    [[nodiscard]] Result<void> readChoices(CommandLine &line) const;
    [[nodiscard]] Result<void> readNames(const QString &option, QList<QByteArray> &names) const;
    [[nodiscard]] Result<void> readOutput(CommandLine &line) const;
    [[nodiscard]] Result<void> readPolicy(CommandLine &line) const;
    [[nodiscard]] Result<void> readSettle(CommandLine &line) const;
    [[nodiscard]] Result<void> readPolicyPage(CommandLine &line) const;
    [[nodiscard]] Result<void> readPolicyFormat(CommandLine &line) const;
    [[nodiscard]] bool isPolicy() const { return m_command == CommandLine::Command::Policy; }
    [[nodiscard]] bool isVisit() const { return m_command == CommandLine::Command::Visit; }

    CommandLine::Command m_command;
    QCommandLineParser m_parser;
};

} // namespace consentdesk
