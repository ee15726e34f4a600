// SPDX-License-Identifier: Apache-2.0
// script_vectors [--quick|--full] [--only TEXT] [--kind bare|consentdesk] [--use write|read]: runs script
// vectors and prints one JSON object; for people who write vectors, and for the laboratory.
#include "BrowserTest.h"
#include "ScriptVectors.h"

#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

using namespace consentdesk::leaklab;
using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject toJson(const VectorOutcome &outcome)
{
    QJsonObject problems;
    for (auto problem = outcome.problems.cbegin(); problem != outcome.problems.cend(); ++problem)
        problems.insert(problem.key(), problem.value());
    return {{u"vectors"_s, outcome.vectors},
            {u"storedVectors"_s, VectorOutcome::withoutPlaces(outcome.stored).size()},
            {u"readVectors"_s, VectorOutcome::withoutPlaces(outcome.read).size()},
            {u"stored"_s, QJsonArray::fromStringList(outcome.stored)},
            {u"sent"_s, QJsonArray::fromStringList(outcome.sent)},
            {u"read"_s, QJsonArray::fromStringList(outcome.read)},
            {u"silent"_s, QJsonArray::fromStringList(outcome.silent)},
            {u"unheard"_s, QJsonArray::fromStringList(outcome.unheard)},
            {u"withoutStanding"_s, QJsonArray::fromStringList(outcome.withoutStanding)},
            {u"problems"_s, problems},
            {u"failures"_s, QJsonArray::fromStringList(outcome.failures)}};
}

VectorSelection::Extent extentOf(const QCommandLineParser &parser)
{
    if (parser.isSet(u"quick"_s))
        return VectorSelection::Extent::Quick;
    return parser.isSet(u"full"_s) ? VectorSelection::Extent::Full : VectorSelection::Extent::Gate;
}

} // namespace

int main(int argc, char **argv)
{
    consentdesk::test::prepareTestEngine();
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"quick"_s, u"Main frames only."_s},
                       {u"full"_s, u"Everything everywhere."_s},
                       {u"only"_s, u"Vectors whose title contains TEXT."_s, u"TEXT"_s},
                       {u"kind"_s, u"One browser only."_s, u"KIND"_s},
                       {u"use"_s, u"One use only."_s, u"USE"_s}});
    parser.process(application);
    const auto vectors = loadScriptVectors();
    if (!vectors)
        qFatal("%s", qPrintable(vectors.error().message));

    QJsonObject result;
    for (const auto &[kind, kindName] : {std::pair(VectorBrowser::Kind::Bare, u"bare"_s),
                                         std::pair(VectorBrowser::Kind::ConsentDesk, u"consentdesk"_s)}) {
        for (const auto use : {VectorJob::Use::Write, VectorJob::Use::Read}) {
            const bool isWanted = (!parser.isSet(u"kind"_s) || parser.value(u"kind"_s) == kindName) &&
                                  (!parser.isSet(u"use"_s) || parser.value(u"use"_s) == identifier(use));
            if (!isWanted)
                continue;
            QElapsedTimer clock;
            clock.start();
            const auto extent = extentOf(parser);
            QJsonObject object =
                toJson(runScriptVectors(*vectors, kind, {use, extent, parser.value(u"only"_s)}));
            object.insert(u"seconds"_s, double(clock.elapsed()) / 1000);
            result.insert(kindName + u' ' + identifier(use), object);
        }
    }
    QTextStream(stdout) << QJsonDocument(result).toJson();
}
