// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "CommandLine.h"

#include <QStringList>

namespace consentdesk {

/// `consentdesk classify [--format csv|json] FILE`: reads a table of cookies ("-": standard input) and writes
/// it to standard output with what is known of each. Needs neither the engine nor a QCoreApplication. Exit
/// status: Done, DoneWithFindings when rows could not be read, UnusableArguments, CouldNotLoad for the file.
/// @p arguments: with the program's name and "classify" in front.
[[nodiscard]] ExitStatus runClassify(const QStringList &arguments);

} // namespace consentdesk
