// SPDX-License-Identifier: Apache-2.0
#include "Child.h"

#include "ChildResult.h"
#include "LabCertificate.h"
#include "LabServer.h"

#include <QGuiApplication>
#include <QTextStream>

#include <algorithm>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk::leaklab {

namespace {

/// Before the application object. As root the engine cannot have its sandbox.
void prepareEngine(const LabCertificate &certificate)
{
    if (geteuid() == 0)
        qputenv("QTWEBENGINE_DISABLE_SANDBOX", "1");
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QTWEBENGINE_CHROMIUM_FLAGS",
            "--disable-gpu --ignore-certificate-errors-spki-list=" + certificate.spkiHash());
}

int fail(const QString &sentence)
{
    QTextStream(stderr) << sentence << '\n';
    return 1;
}

/// Servers outlive the subject, and the group whatever the servers may still be asked.
int measure(const ChildOrder &order, LabGroup &group, const LabCertificate &certificate)
{
    LabServer server(certificate);
    if (!server.start())
        return fail(u"The servers cannot listen on 127.0.0.1."_s);
    const auto subject = Subject::make(order.subject, order.directory, group.choices());
    if (!subject->waitUntilReady())
        return fail(u"The browser does not become ready."_s);
    ChildResult result;
    result.levels.atStart = subject->status().level;
    result.rows = group.run({*subject, server, order.size, order.step, order.directory});
    result.levels.atEnd = subject->status().level;
    return result.save(order.rowsFile) ? 0 : fail(u"The rows cannot be saved."_s);
}

} // namespace

QStringList ChildOrder::toArguments() const
{
    return {u"--child"_s,
            group,
            identifier(subject),
            size == LabSize::Full ? u"full"_s : u"gate"_s,
            QString::number(step),
            directory,
            rowsFile};
}

std::optional<ChildOrder> ChildOrder::fromArguments(const QStringList &arguments)
{
    const auto subject = subjectKindFrom(arguments.value(2));
    if (arguments.size() != 7 || arguments.first() != u"--child" || !subject)
        return std::nullopt;
    return ChildOrder{
        arguments.at(1),         *subject,        arguments.at(3) == u"full" ? LabSize::Full : LabSize::Gate,
        arguments.at(4).toInt(), arguments.at(5), arguments.at(6)};
}

int runChild(const ChildOrder &order, int &argc, char **argv)
{
    const LabCertificate certificate;
    if (!certificate.isValid())
        return fail(u"The test certificate cannot be made."_s);
    prepareEngine(certificate);
    const QGuiApplication application(argc, argv);
    const auto groups = allGroups();
    const auto group = std::find_if(groups.begin(), groups.end(),
                                    [&order](const auto &one) { return one->name() == order.group; });
    return group == groups.end() ? fail(u"There is no group %1."_s.arg(order.group))
                                 : measure(order, **group, certificate);
}

} // namespace consentdesk::leaklab
