// SPDX-License-Identifier: Apache-2.0
#include "CommandLineOptions.h"

#include "HelpText.h"
#include "base/DisplayText.h"
#include "base/WebAddress.h"
#include "cookies/Cookie.h"
#include "cookies/Site.h"

#include <QFileInfo>
#include <QHostAddress>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

constexpr double maximumSettleSeconds = 600;

/// "--accept marketing: no such category.", safe to print whatever @p given is.
tl::unexpected<Error> wrongValue(const QString &option, const QString &given, const QString &why)
{
    const QString value = given.isEmpty() ? QString() : u' ' + displayText(given, 80);
    return failure(u"--%1%2: %3."_s.arg(option, value, why));
}

/// As the engine is to read it, IPv6 in brackets; none when it is no address of this machine.
std::optional<QString> loopbackAddress(QString text)
{
    const bool isBracketed = text.startsWith(u'[');
    if (isBracketed)
        text = text.sliced(1, text.size() - 2);
    const QHostAddress address(text);
    if (!address.isLoopback())
        return std::nullopt;
    return isBracketed ? u"[%1]"_s.arg(address.toString()) : address.toString();
}

/// A path, or the name of a page's file without a folder; "example.org/cookies.html" is an address.
bool isMeantAsFile(const QString &text)
{
    const bool isPath = text.startsWith(u'/') || text.startsWith("./"_L1) || text.startsWith("../"_L1);
    const bool isPage =
        text.endsWith(".html"_L1, Qt::CaseInsensitive) || text.endsWith(".htm"_L1, Qt::CaseInsensitive);
    return isPath || (isPage && !text.contains(u'/'));
}

/// The file that @p text names; none: it is meant as something else. The error: there is no such file.
Result<std::optional<QString>> fileNamed(const QString &text)
{
    const QFileInfo file(text);
    if (file.isFile() && !file.isReadable())
        return failure(u"%1 cannot be read."_s.arg(displayText(text, 200)));
    if (file.isFile())
        return text;
    if (isMeantAsFile(text))
        return failure(u"There is no file %1."_s.arg(displayText(text, 200)));
    return std::nullopt;
}

Result<HostMapping> parseMapping(const QString &text)
{
    static const QRegularExpression form(
        uR"(\A(?<host>(\*\.)?[A-Za-z0-9._-]+)=(?<address>\[[0-9A-Fa-f:.]+\]|[0-9.]+)(:(?<port>[0-9]{1,5}))?\z)"_s);
    const auto match = form.match(text);
    const auto wrong = [&](const QString &why) { return wrongValue(u"host-map"_s, text, why); };
    if (!match.hasMatch())
        return wrong(u"write HOST=ADDRESS or HOST=ADDRESS:PORT"_s);
    const auto address = loopbackAddress(match.captured(u"address"_s));
    if (!address)
        return wrong(u"only loopback addresses such as 127.0.0.1 can be mapped to"_s);
    HostMapping mapping{match.captured(u"host"_s).toLower(), *address, std::nullopt};
    if (match.hasCaptured(u"port"_s)) {
        const uint port = match.captured(u"port"_s).toUInt();
        if (port == 0 || port > 65535)
            return wrong(u"a port is a number from 1 to 65535"_s);
        mapping.port = quint16(port);
    }
    return mapping;
}

QString profileHelp(CommandLine::Command command)
{
    switch (command) {
    case CommandLine::Command::Visit:
        return u"Keeps in <DIR> what outlives a session; default: a fresh profile that is deleted."_s;
    case CommandLine::Command::Policy:
        return u"Loads the page with the cookies kept in <DIR>; default: a fresh profile."_s;
    default:
        return u"Keeps cookies and choices in <DIR>."_s;
    }
}

HelpText helpOf(CommandLine::Command command)
{
    switch (command) {
    case CommandLine::Command::Visit:
        return HelpText::ofVisit();
    case CommandLine::Command::Policy:
        return HelpText::ofPolicy();
    default:
        return HelpText::ofWindow();
    }
}

} // namespace

CommandLineOptions::CommandLineOptions(CommandLine::Command command)
    : m_command(command)
{
    addCommonOptions();
    if (isVisit())
        addVisitOptions();
    if (isPolicy())
        addPolicyOptions();
}

void CommandLineOptions::addCommonOptions()
{
    if (isPolicy())
        m_parser.addPositionalArgument(u"URL|FILE"_s, u"The policy page, or a saved file of it."_s);
    else
        m_parser.addPositionalArgument(u"URL"_s, isVisit()
                                                     ? u"The pages to load, one after the other."_s
                                                     : u"The page to open; without one, the start page."_s);
    m_parser.addOption({{u"h"_s, u"help"_s}, u"Shows this help."_s});
    m_parser.addOption({{u"v"_s, u"version"_s}, u"Shows the version."_s});
    QCommandLineOption demo(u"demo"_s, u"Uses the built-in demo platform; no network needed."_s);
    QCommandLineOption theme(u"theme"_s, u"light, dark, high-contrast or system (default)."_s, u"THEME"_s);
    if (isPolicy()) { // they change nothing there
        demo.setFlags(QCommandLineOption::HiddenFromHelp);
        theme.setFlags(QCommandLineOption::HiddenFromHelp);
    }
    m_parser.addOption(demo);
    m_parser.addOption({u"profile"_s, profileHelp(m_command), u"DIR"_s});
    m_parser.addOption(
        {u"host-map"_s, u"Finds HOST at a loopback address; may be repeated."_s, u"HOST=ADDR[:PORT]"_s});
    if (m_command == CommandLine::Command::Window) {
        m_parser.addOption({u"private"_s, u"Keeps nothing, and begins without choices."_s});
        m_parser.addOption(
            {u"fresh"_s, u"Uses a new profile that is deleted at the end, and the inspector."_s});
    }
    m_parser.addOption(theme);
}

void CommandLineOptions::addPolicyOptions()
{
    m_parser.addOption({u"format"_s, u"table (default), json or csv."_s, u"FORMAT"_s});
}

void CommandLineOptions::addVisitOptions()
{
    m_parser.addOption({u"accept"_s,
                        u"Accepts necessary, statistical, internal, third-party or all, by comma."_s,
                        u"CATEGORY"_s});
    m_parser.addOption({u"allow"_s, u"Always allows the cookie <NAME>; may be repeated."_s, u"NAME"_s});
    m_parser.addOption({u"refuse"_s, u"Always refuses the cookie <NAME>; may be repeated."_s, u"NAME"_s});
    m_parser.addOption(
        {u"settle"_s, u"Waits <SECONDS> after each load, 0 to 600 (default 2)."_s, u"SECONDS"_s});
    m_parser.addOption({u"format"_s, u"text (default) or json."_s, u"FORMAT"_s});
    m_parser.addOption({u"output"_s, u"Writes the report to <FILE>."_s, u"FILE"_s});
    m_parser.addOption({u"screenshot"_s,
                        u"Saves a picture of page and panel; the second page's gets '-2' and so on."_s,
                        u"FILE.png"_s});
    m_parser.addOption(
        {u"policy"_s,
         u"Compares with the site's cookie policy: looks for it (auto), or reads the address or the saved "
         "file that is given. What it declares is known to the run."_s,
         u"auto|URL|FILE"_s});
    m_parser.addOption({u"values"_s, u"Prints cookie values too."_s});
}

Result<CommandLine> CommandLineOptions::read(const QStringList &arguments)
{
    if (!m_parser.parse(arguments))
        return failure(displayText(m_parser.errorText(), 200) + u" Try 'consentdesk --help'."_s);
    CommandLine line;
    line.command = m_command;
    if (m_parser.isSet(u"help"_s) || m_parser.isSet(u"version"_s)) {
        line.command = CommandLine::Command::ShowText;
        line.text = m_parser.isSet(u"help"_s)
                        ? helpOf(m_command).with(m_parser)
                        : u"consentdesk %1\n"_s.arg(QStringLiteral(CONSENTDESK_VERSION));
        return line;
    }
    QList<Step> steps{&CommandLineOptions::readCommon, &CommandLineOptions::readHostMappings};
    if (isPolicy())
        steps << &CommandLineOptions::readPolicyPage << &CommandLineOptions::readPolicyFormat;
    else
        steps << &CommandLineOptions::readUrls;
    if (isVisit())
        steps << &CommandLineOptions::readChoices << &CommandLineOptions::readOutput;
    for (const Step step : std::as_const(steps)) {
        if (auto done = (this->*step)(line); !done)
            return failure(done.error().message);
    }
    return line;
}

Result<void> CommandLineOptions::readCommon(CommandLine &line) const
{
    line.demo = m_parser.isSet(u"demo"_s);
    if (m_parser.isSet(u"profile"_s)) {
        line.profile = m_parser.value(u"profile"_s);
        if (line.profile->isEmpty())
            return failure(u"--profile needs a directory."_s);
    }
    const QString theme = m_parser.isSet(u"theme"_s) ? m_parser.value(u"theme"_s) : u"system"_s;
    if (theme == "light"_L1)
        line.theme = CommandLine::Theme::Light;
    else if (theme == "dark"_L1)
        line.theme = CommandLine::Theme::Dark;
    else if (theme == "high-contrast"_L1)
        line.theme = CommandLine::Theme::HighContrast;
    else if (theme != "system"_L1)
        return wrongValue(u"theme"_s, theme, u"choose light, dark, high-contrast or system"_s);
    return readProfileKind(line);
}

Result<void> CommandLineOptions::readProfileKind(CommandLine &line) const
{
    if (m_command != CommandLine::Command::Window)
        return {};
    const bool isPrivate = m_parser.isSet(u"private"_s);
    const bool isFresh = m_parser.isSet(u"fresh"_s);
    if (int(isPrivate) + int(isFresh) + int(line.profile.has_value()) > 1)
        return failure(u"Give only one of --private, --fresh and --profile."_s);
    if (isPrivate)
        line.profileKind = CommandLine::ProfileKind::Private;
    else if (isFresh)
        line.profileKind = CommandLine::ProfileKind::Fresh;
    return {};
}

Result<void> CommandLineOptions::readHostMappings(CommandLine &line) const
{
    for (const QString &text : m_parser.values(u"host-map"_s)) {
        const auto mapping = parseMapping(text);
        if (!mapping)
            return failure(mapping.error().message);
        line.hostMappings.append(*mapping);
    }
    return {};
}

Result<void> CommandLineOptions::readUrls(CommandLine &line) const
{
    for (const QString &text : m_parser.positionalArguments()) {
        const auto url = webAddress(text);
        if (!url)
            return failure(url.error().message);
        line.urls.append(*url);
    }
    if (isVisit() && line.urls.isEmpty() && !line.demo)
        return failure(u"consentdesk visit needs the address of at least one page, or --demo."_s);
    if (!isVisit() && line.urls.size() > 1)
        return failure(u"The window opens one page at a time: give one address only."_s);
    if (!isVisit() && line.demo && !line.urls.isEmpty())
        return failure(u"Give either an address or --demo, not both."_s);
    return {};
}

Result<void> CommandLineOptions::readPolicyPage(CommandLine &line) const
{
    const QStringList pages = m_parser.positionalArguments();
    if (line.demo)
        return failure(u"consentdesk policy reads a page or a file; it has no --demo."_s);
    if (pages.size() != 1)
        return failure(u"consentdesk policy needs the address of one page, or one file."_s);
    const QString &page = pages.constFirst();
    const auto file = fileNamed(page);
    if (!file)
        return failure(file.error().message);
    line.file = *file;
    if (line.file)
        return {};
    const auto url = webAddress(page);
    if (!url)
        return failure(url.error().message);
    line.urls.append(*url);
    return {};
}

Result<void> CommandLineOptions::readPolicyFormat(CommandLine &line) const
{
    const QString format = m_parser.isSet(u"format"_s) ? m_parser.value(u"format"_s) : u"table"_s;
    if (format == "json"_L1)
        line.format = CommandLine::Format::Json;
    else if (format == "csv"_L1)
        line.format = CommandLine::Format::Csv;
    else if (format != "table"_L1)
        return wrongValue(u"format"_s, format, u"choose table, json or csv"_s);
    return {};
}

Result<void> CommandLineOptions::readChoices(CommandLine &line) const
{
    for (const QString &list : m_parser.values(u"accept"_s)) {
        for (const QString &word : list.split(u',')) {
            const auto category = cookieCategoryFrom(word);
            if (category)
                line.accepted.insert(*category);
            else if (word == "all"_L1)
                line.accepted.unite({allCookieCategories.begin(), allCookieCategories.end()});
            else
                return wrongValue(
                    u"accept"_s, word,
                    (word.isEmpty() ? u"a category is missing"_s : u"no such category"_s) +
                        u". Choose from necessary, statistical, internal, third-party and all"_s);
        }
    }
    if (auto allowed = readNames(u"allow"_s, line.allowedNames); !allowed)
        return allowed;
    if (auto refused = readNames(u"refuse"_s, line.refusedNames); !refused)
        return refused;
    for (const QByteArray &name : std::as_const(line.allowedNames)) {
        if (line.refusedNames.contains(name))
            return failure(u"The cookie %1 is both allowed and refused."_s.arg(displayText(name, 40)));
    }
    return {};
}

Result<void> CommandLineOptions::readNames(const QString &option, QList<QByteArray> &names) const
{
    for (const QString &text : m_parser.values(option)) {
        const QByteArray name = text.toUtf8();
        if (name.contains('=')) // what stands behind it may be a secret
            return wrongValue(option, text.first(text.indexOf(u'=') + 1) + u'…',
                              u"this cannot be the name of a cookie. Leave out the value"_s);
        if (!isValidCookieName(name) || name.isEmpty())
            return wrongValue(option, displayText(text, 40), u"this cannot be the name of a cookie"_s);
        names.append(name);
    }
    return {};
}

Result<void> CommandLineOptions::readOutput(CommandLine &line) const
{
    if (auto settled = readSettle(line); !settled)
        return settled;
    const QString format = m_parser.isSet(u"format"_s) ? m_parser.value(u"format"_s) : u"text"_s;
    if (format != "text"_L1 && format != "json"_L1)
        return wrongValue(u"format"_s, format, u"choose text or json"_s);
    line.format = format == "json"_L1 ? CommandLine::Format::Json : CommandLine::Format::Text;
    line.output = m_parser.value(u"output"_s);
    if (m_parser.isSet(u"output"_s) && line.output.isEmpty())
        return failure(u"--output needs the name of a file."_s);
    line.screenshot = m_parser.value(u"screenshot"_s);
    if (m_parser.isSet(u"screenshot"_s) && !line.screenshot.endsWith(".png"_L1, Qt::CaseInsensitive))
        return wrongValue(u"screenshot"_s, line.screenshot, u"the name must end in .png"_s);
    if (auto read = readPolicy(line); !read)
        return read;
    line.values = m_parser.isSet(u"values"_s) ? CookieValues::Shown : CookieValues::Hidden;
    return {};
}

Result<void> CommandLineOptions::readPolicy(CommandLine &line) const
{
    if (!m_parser.isSet(u"policy"_s))
        return {};
    const QString text = m_parser.value(u"policy"_s);
    line.policy = QUrl();
    if (text == "auto"_L1)
        return {};
    const auto file = fileNamed(text);
    if (!file)
        return failure(file.error().message);
    line.policyFile = *file;
    if (line.policyFile)
        return {};
    const auto url = webAddress(text);
    if (!url)
        return wrongValue(u"policy"_s, text, u"write auto, or the address or the file of the policy"_s);
    line.policy = *url;
    return {};
}

Result<void> CommandLineOptions::readSettle(CommandLine &line) const
{
    if (!m_parser.isSet(u"settle"_s))
        return {};
    const QString text = m_parser.value(u"settle"_s);
    bool isNumber = false;
    const double seconds = text.toDouble(&isNumber);
    if (!isNumber || !(seconds >= 0 && seconds <= maximumSettleSeconds))
        return wrongValue(u"settle"_s, text, u"give a number of seconds from 0 to 600"_s);
    line.settle = std::chrono::milliseconds(qRound64(seconds * 1000));
    return {};
}

} // namespace consentdesk
