// SPDX-License-Identifier: Apache-2.0
#include "ClassifyCommand.h"

#include "HelpText.h"
#include "ReportFile.h"
#include "base/DisplayText.h"
#include "knowledge/CookieTable.h"
#include "knowledge/CsvTable.h"

#include <QCommandLineParser>
#include <QFile>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

ExitStatus complain(const QString &sentence, ExitStatus status)
{
    std::fputs(qPrintable(u"consentdesk: %1\n"_s.arg(sentence)), stderr);
    return status;
}

Result<QByteArray> contentOf(const QString &name)
{
    QFile file(name);
    const bool isOpen =
        name == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen)
        return failure(
            u"%1 cannot be read: %2."_s.arg(displayText(name, 200), displayText(file.errorString(), 200)));
    return file.read(CsvTable::maximumBytes + 1);
}

ExitStatus classify(const QString &fileName, CookieTable::Format format)
{
    const auto content = contentOf(fileName);
    if (!content)
        return complain(content.error().message, ExitStatus::CouldNotLoad);
    const auto table = CookieTable::read(*content);
    if (!table)
        return complain(table.error().message, ExitStatus::CouldNotLoad);
    const auto catalogue = Catalogue::builtIn();
    if (!catalogue)
        return complain(catalogue.error().message, ExitStatus::CouldNotLoad);
    if (const auto written = writeToStandardOutput(table->classified(**catalogue, format)); !written)
        return complain(written.error().message, ExitStatus::UnusableArguments);
    for (const QString &problem : table->problems())
        std::fputs(qPrintable(u"consentdesk: %1\n"_s.arg(problem)), stderr);
    return table->problems().isEmpty() ? ExitStatus::Done : ExitStatus::DoneWithFindings;
}

} // namespace

ExitStatus runClassify(const QStringList &arguments)
{
    QStringList rest = arguments;
    rest.removeAt(1);
    QCommandLineParser parser;
    parser.addPositionalArgument(u"FILE"_s, u"The table; - for standard input."_s);
    parser.addOption({{u"h"_s, u"help"_s}, u"Shows this help."_s});
    parser.addOption({u"format"_s, u"csv (default) or json."_s, u"FORMAT"_s, u"csv"_s});
    if (!parser.parse(rest))
        return complain(displayText(parser.errorText(), 200), ExitStatus::UnusableArguments);
    if (parser.isSet(u"help"_s)) {
        std::fputs(qPrintable(HelpText::ofClassify().with(parser)), stdout);
        return ExitStatus::Done;
    }
    const QString format = parser.value(u"format"_s);
    if (format != "csv"_L1 && format != "json"_L1)
        return complain(u"--format %1: choose csv or json."_s.arg(displayText(format, 40)),
                        ExitStatus::UnusableArguments);
    if (parser.positionalArguments().size() != 1)
        return complain(u"consentdesk classify needs the name of one file, or - for standard input."_s,
                        ExitStatus::UnusableArguments);
    return classify(parser.positionalArguments().constFirst(),
                    format == "csv"_L1 ? CookieTable::Format::Csv : CookieTable::Format::Json);
}

} // namespace consentdesk
