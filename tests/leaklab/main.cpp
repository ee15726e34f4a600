// SPDX-License-Identifier: Apache-2.0
#include "Child.h"
#include "Gates.h"
#include "Report.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QTextStream>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace consentdesk::leaklab;

namespace {

struct Options
{
    LabSize size = LabSize::Gate;
    QString jsonFile;
    QStringList only;
};

/// Ends the program when the arguments are wrong.
Options optionsFrom(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Measures what servers receive: bare view, delete on arrival, ConsentDesk."_s);
    parser.addHelpOption();
    parser.addOptions({{u"size"_s, u"gate (default) or full"_s, u"size"_s, u"gate"_s},
                       {u"json"_s, u"Write every figure to FILE."_s, u"FILE"_s},
                       {u"only"_s, u"Run this group only; repeatable."_s, u"NAME"_s}});
    parser.process(application);
    const QString size = parser.value(u"size"_s);
    if ((size != u"gate" && size != u"full") || !parser.positionalArguments().isEmpty())
        parser.showHelp(2);
    return {size == u"full" ? LabSize::Full : LabSize::Gate, parser.value(u"json"_s),
            parser.values(u"only"_s)};
}

QList<GroupResults> runGroups(const Options &options)
{
    QList<GroupResults> results;
    for (const auto &group : allGroups()) {
        if (!options.only.isEmpty() && !options.only.contains(group->name()))
            continue;
        QTextStream(stderr) << "Measuring: " << group->name() << '\n';
        results.append(runGroup(*group, options.size));
    }
    return results;
}

bool save(const QJsonObject &json, const QString &fileName)
{
    QFile file(fileName);
    const QByteArray text = QJsonDocument(json).toJson();
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.flush();
}

int runAll(int &argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const Options options = optionsFrom(application);
    Report report{options.size, runGroups(options), {}};
    report.gates = judged(report.groups, options.size);
    QTextStream(stdout) << report.table();
    if (!options.jsonFile.isEmpty() && !save(report.json(), options.jsonFile)) {
        QTextStream(stderr) << "The figures cannot be written to " << options.jsonFile << ".\n";
        return 1;
    }
    const auto failed = std::find_if(report.gates.cbegin(), report.gates.cend(),
                                     [](const GateResult &gate) { return !gate.holds; });
    if (report.groups.isEmpty() || failed != report.gates.cend()) {
        QTextStream(stderr) << "A gate does not hold: "
                            << (report.groups.isEmpty() ? u"nothing was measured"_s : failed->sentence)
                            << '\n';
        return 1;
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    if (const auto order = ChildOrder::fromArguments(arguments))
        return runChild(*order, argc, argv);
    return runAll(argc, argv);
}
