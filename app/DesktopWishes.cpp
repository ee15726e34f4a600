// SPDX-License-Identifier: Apache-2.0
#include "DesktopWishes.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSettings>

#include <algorithm>
#include <memory>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

constexpr int patienceMs = 300; ///< for gsettings, which answers in 10

/// "0.5" of the group and key in the first folder whose file has it; empty: nowhere.
QString kept(const QStringList &folders, const QString &file, const QString &key)
{
    for (const QString &folder : folders) {
        const QString path = QDir(folder).filePath(file);
        if (!QFile::exists(path))
            continue;
        const QSettings settings(path, QSettings::IniFormat);
        if (settings.contains(key))
            return settings.value(key).toString().trimmed();
    }
    return {};
}

bool isNo(const QString &value)
{
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    return value.compare("false"_L1, Qt::CaseInsensitive) == 0 || (isNumber && number == 0);
}

QStringList ask(const QList<QStringList> &questions)
{
    std::vector<std::unique_ptr<QProcess>> asked; // at the same time
    for (const QStringList &question : questions) {
        asked.push_back(std::make_unique<QProcess>());
        asked.back()->start(u"gsettings"_s, QStringList{u"get"_s} + question);
    }
    QStringList answers;
    for (const auto &process : asked) {
        const bool hasAnswered = process->waitForFinished(patienceMs) && process->exitCode() == 0;
        answers.append(hasAnswered ? QString::fromUtf8(process->readAllStandardOutput()).trimmed()
                                   : QString());
        process->kill();
        process->waitForFinished(patienceMs);
    }
    return answers;
}

QStringList configFolders()
{
    const QString home = qEnvironmentVariable("XDG_CONFIG_HOME", QDir::home().filePath(u".config"_s));
    return QStringList{home} +
           qEnvironmentVariable("XDG_CONFIG_DIRS", u"/etc/xdg"_s).split(u':', Qt::SkipEmptyParts);
}

bool isOfGnome()
{
    const QStringList names = qEnvironmentVariable("XDG_CURRENT_DESKTOP").split(u':');
    return std::any_of(names.cbegin(), names.cend(), [](const QString &name) {
        return QStringList{u"GNOME"_s, u"Unity"_s, u"X-Cinnamon"_s, u"Budgie"_s, u"pop"_s}.contains(name);
    });
}

} // namespace

DesktopWishes readDesktopWishes(const QStringList &configFolders, const AskGSettings &ask)
{
    const QStringList answers = ask({{u"org.gnome.desktop.interface"_s, u"enable-animations"_s},
                                     {u"org.gnome.desktop.a11y.interface"_s, u"high-contrast"_s}});
    DesktopWishes wishes;
    wishes.lessMotion = answers.value(0) == "false"_L1 ||
                        isNo(kept(configFolders, u"kdeglobals"_s, u"KDE/AnimationDurationFactor"_s));
    wishes.moreContrast = answers.value(1) == "true"_L1;
    for (const QString &file : {u"gtk-4.0/settings.ini"_s, u"gtk-3.0/settings.ini"_s}) {
        wishes.lessMotion |= isNo(kept(configFolders, file, u"Settings/gtk-enable-animations"_s));
        wishes.moreContrast |=
            kept(configFolders, file, u"Settings/gtk-theme-name"_s).startsWith("HighContrast"_L1);
    }
    return wishes;
}

const DesktopWishes &desktopWishes()
{
    static const DesktopWishes wishes =
        readDesktopWishes(configFolders(), [](const QList<QStringList> &questions) {
            return isOfGnome() ? ask(questions) : QStringList();
        });
    return wishes;
}

} // namespace consentdesk
