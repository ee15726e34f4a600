// SPDX-License-Identifier: Apache-2.0
#include "CommandLine.h"

#include "CommandLineOptions.h"

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

QString HostMapping::asResolverRule() const
{
    const QString target = port ? u"%1:%2"_s.arg(address).arg(*port) : address;
    return u"MAP %1 %2"_s.arg(host, target);
}

Result<CommandLine> CommandLine::parse(const QStringList &arguments)
{
    const bool isVisit = arguments.value(1) == "visit"_L1;
    QStringList rest = arguments;
    if (isVisit)
        rest.removeAt(1);
    CommandLineOptions options(isVisit ? Command::Visit : Command::Window);
    return options.read(rest);
}

} // namespace consentdesk
