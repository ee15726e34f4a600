// SPDX-License-Identifier: Apache-2.0
#include "HelpText.h"

#include <QCommandLineParser>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

QString HelpText::with(const QCommandLineParser &parser) const
{
    // Before an application exists Qt does not know the program's name; what stands above the options is
    // ours.
    const QString text = parser.helpText();
    const QString options = text.sliced(std::max<qsizetype>(0, text.indexOf("Options:"_L1)));
    return u"Usage: %1\n\n%2\n\n%3\nExit status:\n%4\n"_s.arg(usage, description, options, exitStatus);
}

} // namespace consentdesk
