// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QCommandLineParser;

namespace consentdesk {

/// What `--help` of one command says, apart from its options.
struct HelpText
{
    QString usage;       ///< one line or more, with the program's name
    QString description; ///< for people, with the commands where there are some
    QString exitStatus;  ///< a line each

    [[nodiscard]] static HelpText ofWindow();
    [[nodiscard]] static HelpText ofVisit();
    [[nodiscard]] static HelpText ofPolicy();
    [[nodiscard]] static HelpText ofClassify();

    /// With the options and arguments that @p parser has. Ends with a line break.
    [[nodiscard]] QString with(const QCommandLineParser &parser) const;
};

} // namespace consentdesk
