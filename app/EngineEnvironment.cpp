// SPDX-License-Identifier: Apache-2.0
#include "EngineEnvironment.h"

#include "DesktopWishes.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <cstdio>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

constexpr auto calmPages = "--force-prefers-reduced-motion";
constexpr auto flagsVariable = "QTWEBENGINE_CHROMIUM_FLAGS";

/// Also a file that is read without network and scripts goes through the engine's parser.
void decideSandbox(const CommandLine &line)
{
    if (geteuid() != 0) {
        qunsetenv("QTWEBENGINE_DISABLE_SANDBOX");
        return;
    }
    // Chromium refuses to start as root with its sandbox.
    qputenv("QTWEBENGINE_DISABLE_SANDBOX", "1");
    std::fputs("consentdesk: warning: you are root, so the engine's sandbox is switched off. ", stderr);
    std::fputs(line.file ? "Files you do not trust should be read as an ordinary user.\n"
                         : "Pages you do not trust should be opened as an ordinary user.\n",
               stderr);
}

QByteArray resolverRules(const QList<HostMapping> &mappings)
{
    QStringList rules;
    for (const HostMapping &mapping : mappings)
        rules.append(mapping.asResolverRule());
    return "--host-resolver-rules=" + rules.join(u", "_s).toUtf8();
}

} // namespace

QList<QByteArray> harmlessFlags(const QByteArray &userFlags)
{
    // Drawing and languages may need help on some machines. Everything else could open the browser up.
    static constexpr std::array switches{"--disable-gpu", "--enable-gpu-rasterization",
                                         "--ignore-gpu-blocklist", calmPages};
    static constexpr std::array settings{
        "--use-gl=", "--force-device-scale-factor=", "--lang=", "--ozone-platform="};
    QList<QByteArray> kept;
    for (const QByteArray &flag : userFlags.simplified().split(' ')) {
        const auto isFlag = [&flag](const char *name) { return flag == name; }; // not --disable-gpu-sandbox
        const auto isPrefix = [&flag](const char *name) { return flag.startsWith(name); };
        if (std::any_of(switches.begin(), switches.end(), isFlag) ||
            std::any_of(settings.begin(), settings.end(), isPrefix))
            kept.append(flag);
    }
    return kept;
}

bool hasDisplay()
{
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") ||
           !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
}

QList<QByteArray> prepareEngine(const CommandLine &line, const char *programName)
{
    decideSandbox(line);
    qunsetenv("QTWEBENGINE_REMOTE_DEBUGGING"); // stripped: no port into the browser
    QList<QByteArray> flags = harmlessFlags(qgetenv(flagsVariable));
    qunsetenv(flagsVariable); // otherwise the engine would read it instead of the arguments
    if (line.isHeadless()) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        flags.append("--disable-gpu");
    } else if (desktopWishes().lessMotion && !flags.contains(calmPages)) {
        flags.append(calmPages); // the engine of Qt 6.4 does not ask the desktop
    }
    if (!line.hostMappings.isEmpty())
        flags.append(resolverRules(line.hostMappings));
    if (flags.isEmpty())
        return {programName};
    return QList<QByteArray>{programName, "--webEngineArgs"} +
           flags; // the engine reads what follows that word
}

} // namespace consentdesk
