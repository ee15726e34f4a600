// SPDX-License-Identifier: Apache-2.0
#include "CommandLine.h"

#include "CommandLineOptions.h"

#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

QString HostMapping::asResolverRule() const
{
    const QString target = port ? u"%1:%2"_s.arg(address).arg(*port) : address;
    return u"MAP %1 %2"_s.arg(host, target);
}

Result<CommandLine> CommandLine::parse(const QStringList &arguments)
{
    static const QHash<QString, Command> commands{{u"visit"_s, Command::Visit},
                                                  {u"policy"_s, Command::Policy}};
    const Command command = commands.value(arguments.value(1), Command::Window);
    QStringList rest = arguments;
    if (command != Command::Window)
        rest.removeAt(1);
    CommandLineOptions options(command);
    return options.read(rest);
}

} // namespace consentdesk
