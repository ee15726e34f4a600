// SPDX-License-Identifier: Apache-2.0
#include "PolicyCases.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace consentdesk::bench;

namespace {

int countOnly(const QList<Case> &cases, quint64 rounds)
{
    quint64 sum = 0;
    for (const Case &what : cases)
        sum += what.run(rounds);
    return std::printf("%llu\n", sum) > 0 ? 0 : 1;
}

int printTable(const QList<Case> &cases)
{
    std::printf("%-40s %10s %10s %10s\n", "nanoseconds an operation", "median", "fastest", "slowest");
    for (const Case &what : cases) {
        const Measurement took = measure(what);
        std::printf("%-40s %10.0f %10.0f %10.0f\n", qPrintable(what.name), took.median, took.fastest,
                    took.slowest);
    }
    return 0;
}

int printJson(const QList<Case> &cases)
{
    QJsonArray rows;
    for (const Case &what : cases) {
        const Measurement took = measure(what);
        rows.append(QJsonObject{{u"name"_s, what.name},
                                {u"medianNs"_s, took.median},
                                {u"fastestNs"_s, took.fastest},
                                {u"slowestNs"_s, took.slowest}});
    }
    const QJsonObject all{
        {u"schema"_s, 1}, {u"machine"_s, QSysInfo::prettyProductName()}, {u"cases"_s, rows}};
    std::fputs(QJsonDocument(all).toJson().constData(), stdout);
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser options;
    const QCommandLineOption list(u"list"_s, u"Print the names of the cases."_s);
    const QCommandLineOption json(u"json"_s, u"Print JSON."_s);
    const QCommandLineOption only(u"only"_s, u"Only this case."_s, u"name"_s);
    const QCommandLineOption count(u"count"_s, u"Run each case N times and measure nothing."_s, u"N"_s);
    options.addOptions({list, json, only, count});
    options.addHelpOption();
    options.process(application);
    QList<Case> cases = policyCases();
    if (options.isSet(only))
        cases.removeIf([wanted = options.value(only)](const Case &what) { return what.name != wanted; });
    if (cases.isEmpty())
        return 2;
    if (options.isSet(list)) {
        for (const Case &what : std::as_const(cases))
            std::puts(qPrintable(what.name));
        return 0;
    }
    if (options.isSet(count))
        return countOnly(cases, options.value(count).toULongLong());
    return options.isSet(json) ? printJson(cases) : printTable(cases);
}
