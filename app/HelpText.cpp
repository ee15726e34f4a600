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

HelpText HelpText::ofWindow()
{
    return {u"consentdesk [options] [URL]\n"
            "       consentdesk visit [options] URL...\n"
            "       consentdesk policy [options] URL|FILE\n"
            "       consentdesk classify [options] FILE"_s,
            u"ConsentDesk: browse with the cookies you chose. Without a command it opens its window.\n\n"
            "Commands ('consentdesk COMMAND --help' has the options of each):\n"
            "  visit URL...     loads pages without a window, enforces, prints what the panel would show\n"
            "  policy URL|FILE  prints what a policy page declares\n"
            "  classify FILE    says what the cookies of a table are for"_s,
            u"  0  done\n"
            "  2  unusable arguments\n"
            "  3  it could not start: no display, or the profile cannot be used"_s};
}

HelpText HelpText::ofVisit()
{
    return {
        u"consentdesk visit [options] URL..."_s,
        u"Loads each page in turn without a window, enforces, and prints what the panel would show."_s,
        u"  0  done\n"
        "  1  done, and with --policy there are findings\n"
        "  2  unusable arguments, or a file that cannot be written\n"
        "  3  a page, the profile, or the policy to compare with could not be loaded; the report says what "
        "was seen"_s};
}

HelpText HelpText::ofPolicy()
{
    return {u"consentdesk policy [options] URL|FILE"_s,
            u"Prints what a policy page declares: each cookie with provider, function, purpose, kind and "
            "lifetime.\nOf a file no script is run and nothing is loaded from the network. Tables, lists and "
            "definition\nlists are read in English, French, German, Spanish, Dutch, Italian and Japanese."_s,
            u"  0  done\n"
            "  1  done, and there is no declaration, or something could not be interpreted\n"
            "  2  unusable arguments, or an answer that cannot be written\n"
            "  3  the page could not be loaded"_s};
}

HelpText HelpText::ofClassify()
{
    return {
        u"consentdesk classify [options] FILE"_s,
        u"Says what each cookie of a table is for: the same rows with category, purposeClass, provider,\n"
        "function, purpose, source and confidence. The table is CSV whose first line names the columns, in "
        "any\n"
        "order: name, domain (empty: the site's own host) and site (on whose pages the cookie is met). The\n"
        "columns http_only and session (true or false) are heeded too, all others are kept. Separated by\n"
        "comma, semicolon or tab, in UTF-8, or in UTF-16 with a byte order mark; at most 64 MiB.\n"
        "The knowledge built into ConsentDesk answers; what was imported into a profile is not asked.\n"
        "A row that cannot be classified comes out without answers and is named on standard error. In CSV,\n"
        "characters that nobody sees are written visibly; JSON holds every text exactly."_s,
        u"  0  done\n"
        "  1  done, and some rows could not be classified\n"
        "  2  unusable arguments, or an answer that cannot be written\n"
        "  3  the table cannot be read"_s};
}

} // namespace consentdesk
