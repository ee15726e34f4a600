// SPDX-License-Identifier: Apache-2.0
#include "Application.h"
#include "ClassifyCommand.h"
#include "CommandLine.h"
#include "EngineEnvironment.h"
#include "Messages.h"

#include <QApplication>
#include <QTranslator>

#include <clocale>
#include <cstdio>
#include <vector>

using namespace Qt::Literals::StringLiterals;
using namespace consentdesk;

namespace {

QStringList argumentsFrom(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

int complain(const QString &sentence, ExitStatus status)
{
    std::fputs(qPrintable(u"consentdesk: %1\n"_s.arg(sentence)), stderr);
    return int(status);
}

int runApplication(const CommandLine &line, QList<QByteArray> engineArguments)
{
    std::vector<char *> argv;
    for (QByteArray &argument : engineArguments)
        argv.push_back(argument.data());
    int argc = int(argv.size());
    argv.push_back(nullptr);
    QApplication::setApplicationName(u"consentdesk"_s);
    QApplication::setApplicationVersion(QStringLiteral(CONSENTDESK_VERSION));
    QApplication::setDesktopFileName(u"org.consentdesk.ConsentDesk"_s);
    QApplication qt(argc, argv.data());
    QTranslator plurals; // English too needs "1 cookie", "2 cookies"
    if (plurals.load(u":/i18n/consentdesk_en.qm"_s))
        QApplication::installTranslator(&plurals);
    return int(Application(line).run());
}

} // namespace

int main(int argc, char **argv)
{
    // Arguments are read in the user's encoding before QApplication exists; no other thread runs yet.
    std::setlocale(LC_ALL, ""); // NOLINT(concurrency-mt-unsafe)
    const QStringList arguments = argumentsFrom(argc, argv);
    if (arguments.value(1) == "classify"_L1)
        return int(runClassify(arguments));
    const auto line = CommandLine::parse(arguments);
    if (!line)
        return complain(line.error().message, ExitStatus::UnusableArguments);
    if (line->command == CommandLine::Command::ShowText) {
        std::fputs(qPrintable(line->text), stdout);
        return int(ExitStatus::Done);
    }
    if (line->command == CommandLine::Command::Window && !hasDisplay())
        return complain(
            u"there is no display to show a window on. 'consentdesk visit URL' works without one."_s,
            ExitStatus::CouldNotLoad);
    quietenQt();
    return runApplication(*line, prepareEngine(*line, argv[0]));
}
